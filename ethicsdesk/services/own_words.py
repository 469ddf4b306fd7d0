"""Own words on a paper: read, kept as they are typed; every earlier wording stays in the history."""

from ethicsdesk.domain.own_words import OwnParagraph, OwnWords, Replacement, own_words_id
from ethicsdesk.domain.template import Template
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader


def read(vault: Reader, template: Template, tool_id: str) -> OwnWords:
    """Return the own words on a paper; *tool_id* counts only for papers of one tool."""
    of_tool = tool_id if template.one_tool else ""
    name = own_words_id(template, of_tool)
    return vault.get(OwnWords, name) or OwnWords(
        id=name, template_id=template.id, language=template.language, tool_id=of_tool
    )


def keep(
    desk: Desk,
    template_id: str,
    *,
    tool_id: str = "",
    language: str = "",
    paragraphs: tuple[OwnParagraph, ...],
    replacements: tuple[Replacement, ...] = (),
) -> Changed[None]:
    """Keep the own words on a paper in one language. Raises KeyError for no such template."""
    template = desk.library.template(template_id, language)
    of_tool = tool_id if template.one_tool else ""
    with desk.store.writing() as vault:
        vault.put(
            OwnWords(
                id=own_words_id(template, of_tool),
                template_id=template_id,
                language=template.language,
                tool_id=of_tool,
                paragraphs=paragraphs,
                replacements=replacements,
            )
        )
    return Changed(None, frozenset({Topic.PAPERS}))
