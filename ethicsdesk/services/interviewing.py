"""Open the interview about a tool: everything the person may need on the way, read at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain.profiles import Profile
from ethicsdesk.domain.questionnaire import Gate, Source, Term
from ethicsdesk.domain.records import Depth, Tool
from ethicsdesk.domain.reruns import yearly_due
from ethicsdesk.services import assessments, attachments, left_off, paperwork, profiles, textguard
from ethicsdesk.services.assessments import Opened
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """An interview ready to go on: gates, sheet, half-typed answers, and the words that explain."""

    opened: Opened
    gates: tuple[Gate, ...]
    sources: Mapping[str, Source]
    glossary: tuple[Term, ...]
    drafts: Mapping[str, str]  # half-typed answers by question id
    fine: frozenset[str]  # texts called fine by the person
    today: date
    only: tuple[str, ...] | None = None  # the questions a paper still lacks; None = the whole depth
    yearly: bool = False  # only what is asked again each year and is more than 12 months old
    template_id: str = ""
    paper_title: str = ""
    paper_tool: str = ""  # the tool the paper is about, '' for papers about all tools
    documents: tuple[str, ...] = ()  # the names of the files kept with the tool
    profile: Profile | None = None  # what was said in public about the tool; it answers nothing

    @property
    def tool(self) -> Tool:
        """Return the tool that is asked about."""
        return self.opened.sheet.tool


def open_interview(
    desk: Desk, tool_id: str, *, depth: Depth = Depth.QUICK, template_id: str = "", yearly: bool = False
) -> Changed[Opening | None]:
    """Open the interview where it was left; with *template_id*, only what it lacks; or the *yearly* part.

    None when there is no such tool (any more).
    """
    with desk.store.reading() as vault:
        if vault.get(Tool, tool_id) is None:
            return Changed(None)
    begun = assessments.start(desk, tool_id, depth=depth)
    opened = begun.value
    only, title, about = None, "", ""
    if template_id:
        template = desk.library.template(template_id)
        title, about = template.title, tool_id if template.one_tool else ""
        only = lacking(desk, template_id, tool_id=tool_id)
        with desk.store.writing() as vault:
            vault.set_place(left_off.paper_place(template_id, about), desk.clock.today().isoformat())
    elif yearly:
        only = tuple(question.id for question in yearly_due(opened.sheet, desk.clock.today()))
    with desk.store.reading() as vault:
        drafts = {
            q.id: text
            for q in opened.sheet.questionnaire.questions
            if (text := vault.place(assessments.draft_key(tool_id, q.id)))
        }
        documents = tuple(file.name for file in attachments.of(vault, opened.sheet.tool))
    opening = Opening(
        opened=opened,
        gates=tuple(gate for gate in desk.library.gates() if gate.of == "tool"),
        sources=desk.library.sources(),
        glossary=desk.library.glossary(),
        drafts=drafts,
        fine=textguard.fine(desk),
        today=desk.clock.today(),
        only=only,
        yearly=yearly,
        template_id=template_id,
        paper_title=title,
        paper_tool=about,
        documents=documents,
        profile=profiles.profile_of(desk.library, opened.sheet.tool),
    )
    return Changed(opening, begun.topics)


def lacking(desk: Desk, template_id: str, *, tool_id: str) -> tuple[str, ...]:
    """Return the questions about a tool whose answers a paper still lacks."""
    one = desk.library.template(template_id).one_tool
    made = paperwork.draft(desk, template_id, tool_id=tool_id if one else "")
    return tuple(missing.question.id for missing in made.missing if missing.tool_id == tool_id)
