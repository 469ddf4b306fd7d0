"""Own paragraphs on a paper: read, kept as they are typed; every earlier wording stays in the history."""

from ethicsdesk.domain.own_words import OwnParagraph, OwnWords, own_words_id
from ethicsdesk.domain.template import Template
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader


def read(vault: Reader, template: Template, tool_id: str) -> tuple[OwnParagraph, ...]:
    """Return the own paragraphs of a paper; *tool_id* counts only for papers of one tool."""
    kept = vault.get(OwnWords, own_words_id(template, tool_id if template.one_tool else ""))
    return kept.paragraphs if kept else ()


def keep(
    desk: Desk, template_id: str, *, tool_id: str = "", paragraphs: tuple[OwnParagraph, ...]
) -> Changed[None]:
    """Keep the own paragraphs of a paper. Raises KeyError for no such template."""
    template = desk.library.template(template_id)
    of_tool = tool_id if template.one_tool else ""
    with desk.store.writing() as vault:
        vault.put(
            OwnWords(
                id=own_words_id(template, of_tool),
                template_id=template_id,
                language=template.language,
                tool_id=of_tool,
                paragraphs=paragraphs,
            )
        )
    return Changed(None, frozenset({Topic.PAPERS}))
