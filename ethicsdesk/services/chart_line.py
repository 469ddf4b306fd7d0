"""The line for the chart: it exists only after the talk was recorded, and holds only what was ticked.

Nothing is ticked beforehand. Notes that say by themselves that a client agreed are what lawsuits are about.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from ethicsdesk.domain.consent_words import PURPOSE, ROLE
from ethicsdesk.domain.consents import Answer, ConsentEvent, Covered, How, Role
from ethicsdesk.domain.purposes import HEARD
from ethicsdesk.domain.records import Paper, Tool
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.domain.words import day_words
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.consents import CHANGED
from ethicsdesk.services.desk import Desk

TICKS: Mapping[Covered, str] = {
    Covered.SCRIPT_READ: tr_noop("I read the script aloud."),
    Covered.RISKS: tr_noop("We talked about risks."),
    Covered.ALTERNATIVES: tr_noop("We talked about other ways, such as notes without AI."),
    Covered.NO_EFFECT_ON_CARE: tr_noop("I said that the answer changes nothing about care or price."),
    Covered.CHANGE_ANY_TIME: tr_noop("I said that the answer can be changed at any time."),
    Covered.QUESTIONS: tr_noop("I answered the client's questions."),
    Covered.TEACH_BACK: tr_noop("The client said in their own words what the tool does."),
    Covered.INTERPRETER: tr_noop("An interpreter was there."),
    Covered.COPY_GIVEN: tr_noop("I gave the client a copy."),
    Covered.SAID_BEFORE_RECORDING: tr_noop("I said so aloud before the recording started."),
    Covered.DRAFT_REVIEWED: tr_noop("I read and corrected the draft before I signed it."),
}
"""What can be ticked, in the order it stands in the line."""


_FOR_A_YES = frozenset({Covered.SAID_BEFORE_RECORDING, Covered.DRAFT_REVIEWED})


def offered(event: ConsentEvent) -> tuple[Covered, ...]:
    """Return what can be ticked for an answer, in order; the window shows each of them unticked."""
    yes, heard = event.answer is Answer.GIVEN, event.purpose in HEARD
    return tuple(
        one
        for one in TICKS
        if (yes or one not in _FOR_A_YES) and (heard or one is not Covered.SAID_BEFORE_RECORDING)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartLine:
    """The line for the chart and what was ticked for it."""

    event: ConsentEvent
    text: str


def line(desk: Desk, event_id: str, ticked: Collection[Covered]) -> ChartLine:
    """Return the line for an answer that was recorded. Raises KeyError when there is no such answer."""
    with desk.store.reading() as vault:
        event = vault.get(ConsentEvent, event_id)
        if event is None or event.mistake:
            raise KeyError(event_id)
        tool = vault.get(Tool, event.tool_id)
        paper = vault.get(Paper, event.paper_id) if event.paper_id else None
    sentences = (*_answer(event, tool, paper), *(TICKS[one] for one in offered(event) if one in ticked))
    return ChartLine(event=event, text=" ".join(sentences))


def keep(desk: Desk, event_id: str, ticked: Collection[Covered]) -> Changed[ChartLine]:
    """Keep with the answer what was ticked; return the line. Raises KeyError."""
    made = line(desk, event_id, ticked)
    kept = replace(made.event, covered=tuple(one for one in offered(made.event) if one in ticked))
    with desk.store.writing() as vault:
        vault.put(kept)
    return Changed(ChartLine(event=kept, text=made.text), CHANGED)


_ANSWER = {
    Answer.GIVEN: tr_noop("agreed"),
    Answer.DECLINED: tr_noop("said no"),
    Answer.WITHDRAWN: tr_noop("withdrew consent"),
}


def _answer(event: ConsentEvent, tool: Tool | None, paper: Paper | None) -> Iterator[str]:
    who = ROLE[event.by]
    at = f" at {event.time}" if event.time else ""
    how = "in writing" if event.how is How.SIGNED else "aloud"
    for_one = " This was for one session only." if event.this_session_only else ""
    name = tool.name if tool else "the tool"
    purpose = PURPOSE[event.purpose]
    subject = who if event.by is not Role.CLIENT else "the client"
    yield (
        f"{day_words(event.day)}{at}: {subject[0].upper()}{subject[1:]} {_ANSWER[event.answer]} {how}. "
        f"Tool: {name}. Purpose: {purpose[0].lower()}{purpose[1:]}.{for_one}"
    )
    if paper is not None:
        yield f"Paper: {paper.number}, version {paper.template_version}."
