"""The line for the chart: it exists only after the talk was recorded, and holds only what was ticked.

Nothing is ticked beforehand. Notes that say by themselves that a client agreed are what lawsuits are about.
The line is in the language of the window, or in English when the chart is kept so; that is remembered.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from ethicsdesk.domain.consent_words import ROLE
from ethicsdesk.domain.consents import Answer, ConsentEvent, Covered, How, Purpose, Role
from ethicsdesk.domain.languages import ENGLISH
from ethicsdesk.domain.purposes import HEARD
from ethicsdesk.domain.records import Paper, Tool
from ethicsdesk.domain.wording import Message, Said, say, tr_noop
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


PLACE = "chart_line/language"
"""Where it is remembered that the chart is kept in English; '' = as the window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartLine:
    """The line for the chart, what was ticked for it, and whether it is wanted in English."""

    event: ConsentEvent
    said: Said
    english: bool = True

    @property
    def text(self) -> str:
        """Return the line in English."""
        return str(self.said)


def line(desk: Desk, event_id: str, ticked: Collection[Covered]) -> ChartLine:
    """Return the line for an answer that was recorded. Raises KeyError when there is no such answer."""
    with desk.store.reading() as vault:
        event = vault.get(ConsentEvent, event_id)
        if event is None or event.mistake:
            raise KeyError(event_id)
        tool = vault.get(Tool, event.tool_id)
        paper = vault.get(Paper, event.paper_id) if event.paper_id else None
        english = desk.library.language() == ENGLISH.code or vault.place(PLACE) == ENGLISH.code
    told = (say(TICKS[one]) for one in offered(event) if one in ticked)
    pieces = [*_answer(event, tool, paper), *(piece for one in told for piece in (" ", one))]
    return ChartLine(event=event, said=Said(tuple(pieces)), english=english)


def speak(desk: Desk, language: str) -> Changed[None]:
    """Remember in which language the chart is kept: English, or '' = that of the window."""
    with desk.store.writing() as vault:
        vault.set_place(PLACE, ENGLISH.code if language == ENGLISH.code else "")
    return Changed(None)


def keep(desk: Desk, event_id: str, ticked: Collection[Covered]) -> Changed[ChartLine]:
    """Keep with the answer what was ticked; return the line. Raises KeyError."""
    made = line(desk, event_id, ticked)
    kept = replace(made.event, covered=tuple(one for one in offered(made.event) if one in ticked))
    with desk.store.writing() as vault:
        vault.put(kept)
    return Changed(replace(made, event=kept), CHANGED)


_ANSWER: Mapping[tuple[Answer, bool], str] = {
    (Answer.GIVEN, True): tr_noop("{who} agreed in writing."),
    (Answer.GIVEN, False): tr_noop("{who} agreed aloud."),
    (Answer.DECLINED, True): tr_noop("{who} said no in writing."),
    (Answer.DECLINED, False): tr_noop("{who} said no aloud."),
    (Answer.WITHDRAWN, True): tr_noop("{who} withdrew consent in writing."),
    (Answer.WITHDRAWN, False): tr_noop("{who} withdrew consent aloud."),
}
"""By what was answered and whether it was in writing."""

_PURPOSE: Mapping[Purpose, str] = {
    Purpose.RECORD: tr_noop("Purpose: record the session."),
    Purpose.TRANSCRIBE: tr_noop("Purpose: write the session down live."),
    Purpose.DRAFT_NOTES: tr_noop("Purpose: draft notes from what I type or dictate."),
    Purpose.TELEHEALTH: tr_noop("Purpose: AI features in video sessions."),
    Purpose.CARE: tr_noop("Purpose: help me think about care."),
    Purpose.ADMIN: tr_noop("Purpose: scheduling, reminders, billing."),
}


def _answer(event: ConsentEvent, tool: Tool | None, paper: Paper | None) -> Iterator[Message | str]:
    day = say(tr_noop("{day} at {time}:"), day=event.day, time=event.time)
    yield day if event.time else say(tr_noop("{day}:"), day=event.day)
    who = say(tr_noop("The client") if event.by is Role.CLIENT else ROLE[event.by])
    yield from (" ", say(_ANSWER[event.answer, event.how is How.SIGNED], who=who))
    named = (" ", tool.name, ".") if tool else (" ", say(tr_noop("no longer kept here.")))
    yield from (" ", say(tr_noop("Tool:")), *named)
    yield from (" ", say(_PURPOSE[event.purpose]))
    if event.this_session_only:
        yield from (" ", say(tr_noop("This was for one session only.")))
    if paper is not None:
        number, version = paper.number, paper.template_version
        yield from (" ", say(tr_noop("Paper: {number}, version {version}."), number=number, version=version))
