"""What each record that was found is called, what it is about, and where it opens."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import singledispatch

from ethicsdesk.domain.agreements import Agreement
from ethicsdesk.domain.aided_decisions import AidedDecision
from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.client_requests import ClientRequest
from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.consents import ConsentEvent
from ethicsdesk.domain.evidence import Evidence
from ethicsdesk.domain.incidents import Incident, IncidentEntry
from ethicsdesk.domain.own_words import OwnWords
from ethicsdesk.domain.questionnaire import Question
from ethicsdesk.domain.records import (
    PRACTICE_ID,
    Action,
    Answer,
    Assessment,
    Decision,
    Override,
    Paper,
    Practice,
    Record,
    Result,
    Tool,
)
from ethicsdesk.domain.reruns import ToolChange
from ethicsdesk.domain.reviews import Review, ReviewAnswer, Snooze, TrainingEntry
from ethicsdesk.domain.search_words import Query
from ethicsdesk.domain.suppliers import Supplier
from ethicsdesk.domain.translations import TranslationReview
from ethicsdesk.domain.wording import Message, say, tr_noop
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.targets import Area, Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a row says of a record beside its own words."""

    title: str
    about: str
    target: Target


Told = Callable[[Message], str]
"""Says a sentence in the language of the window; `str` says it in English."""

_RESULT = {
    Result.DO_NOT_USE: tr_noop("Do not use"),
    Result.ONLY_WITHOUT_CLIENT_DATA: tr_noop("Only without client data"),
    Result.CONDITIONAL: tr_noop("Conditional"),
    Result.APPROVED: tr_noop("Approved"),
    Result.PROVISIONAL: tr_noop("Provisional"),
}


@dataclass(slots=True)
class Names:
    """Looks up what records are about; each thing once."""

    desk: Desk
    vault: Reader
    query: Query
    told: Told = str
    _questions: dict[str, Question] = field(default_factory=dict)
    _tools: dict[str, str] = field(default_factory=dict)

    def day(self, day: date) -> str:
        """Return a day in the language of the window."""
        return self.told(say("{day}", day=day))

    def tool(self, tool_id: str) -> str:
        """Return the name of a tool, or ''."""
        if tool_id and tool_id not in self._tools:
            found = self.vault.get(Tool, tool_id)
            self._tools[tool_id] = found.name if found else ""
        return self._tools.get(tool_id, "")

    def tool_of(self, assessment_id: str) -> str:
        """Return the id of the tool an assessment is of, or ''."""
        found = self.vault.get(Assessment, assessment_id)
        return found.tool_id if found else ""

    def question(self, question_id: str) -> str:
        """Return a question as it is asked today, or ''."""
        if not self._questions:
            self._questions.update((q.id, q) for q in self.desk.library.questionnaire().questions)
        found = self._questions.get(question_id)
        return found.text if found else ""

    def code(self, client_id: str) -> str:
        """Return the code of a client, or ''."""
        found = self.vault.get(Client, client_id) if client_id else None
        return found.code if found else ""

    def first_with_words(self, record: object, names: Sequence[str]) -> str:
        """Return the first field that holds one of the words, or ''."""
        for name in names:
            value = str(getattr(record, name, ""))
            if self.query.touches(value):
                return name
        return ""


@singledispatch
def seen(record: Record, names: Names) -> Seen:  # noqa: ARG001 - what is known of every record
    """Return what a row says of a record: what has no page of its own opens on the page it is listed on."""
    places = {
        "client": Target(area=Area.CLIENT, id=record.id),
        "circle": Target(area=Area.CONSENTS, field=f"circle:{record.id}"),
        "seal": Target(area=Area.BINDER),
        "pace": Target(area=Area.REVIEWS, field="plan"),
        "case_review": Target(area=Area.OVERSIGHT, field="bias"),
        "paired_probe": Target(area=Area.OVERSIGHT, field="bias"),
        "rule_note": Target(area=Area.STATES),
        "retention_clock": Target(area=Area.VAULT, field="keeping"),
        "hold": Target(area=Area.VAULT, field="keeping"),
    }
    return Seen(title="", about="", target=places[record.kind])


@seen.register
def _tool(record: Tool, _names: Names) -> Seen:
    return Seen(title=record.name, about="", target=Target(area=Area.TOOL, id=record.id))


@seen.register
def _of_watch(record: Supplier | ToolChange, names: Names) -> Seen:
    name = names.tool(record.tool_id)
    return Seen(title="", about=name, target=Target(area=Area.WATCH, id=record.tool_id))


@seen.register
def _answer(record: Answer | Override, names: Names) -> Seen:
    tool_id = names.tool_of(record.assessment_id)
    target = Target(area=Area.INTERVIEW, id=tool_id, field=record.question_id)
    return Seen(title=names.question(record.question_id), about=names.tool(tool_id), target=target)


@seen.register
def _decision(record: Decision, names: Names) -> Seen:
    said = names.told(say("{what}, {day}", what=_RESULT[record.result], day=record.made_on))
    return Seen(
        title=said, about=names.tool(record.tool_id), target=Target(area=Area.TOOL, id=record.tool_id)
    )


@seen.register
def _aided(record: AidedDecision, names: Names) -> Seen:
    about = ", ".join(part for part in (names.tool(record.tool_id), names.code(record.client_id)) if part)
    target = Target(area=Area.OVERSIGHT, field=f"entry:{record.id}")
    return Seen(title=names.day(record.day), about=about, target=target)


@seen.register
def _paper(record: Paper, names: Names) -> Seen:
    about = ", ".join(filter(None, map(names.tool, record.tool_ids[:2])))
    return Seen(
        title=f"{record.number} {record.title}", about=about, target=Target(area=Area.PAPERS, id=record.id)
    )


@seen.register
def _own_words(record: OwnWords, names: Names) -> Seen:
    title = next((t.title for t in names.desk.library.templates() if t.id == record.template_id), "")
    target = Target(area=Area.PAPER, id=record.template_id, field=record.tool_id)
    return Seen(title=title, about=names.tool(record.tool_id), target=target)


@seen.register
def _translation_review(record: TranslationReview, names: Names) -> Seen:
    title = next((t.title for t in names.desk.library.templates() if t.id == record.template_id), "")
    return Seen(title=record.reviewer, about=title, target=Target(area=Area.PAPER, id=record.template_id))


@seen.register
def _consent(record: ConsentEvent, names: Names) -> Seen:
    target = Target(area=Area.CLIENT, id=record.client_id)
    return Seen(title=names.code(record.client_id), about=names.tool(record.tool_id), target=target)


@seen.register
def _request(record: ClientRequest, names: Names) -> Seen:
    target = Target(area=Area.OVERSIGHT, field=f"request:{record.id}")
    return Seen(title=record.number, about=names.code(record.client_id), target=target)


_ROOMS = {
    "found_by": "what",
    "how_found": "what",
    "tool_version": "what",
    "feature": "what",
    "received_by": "information",
    "root_cause": "lessons",
    "lessons": "lessons",
}


@seen.register
def _incident(record: Incident, names: Names) -> Seen:
    kind = names.desk.library.incident_words().kind(record.code).title
    room = _ROOMS.get(names.first_with_words(record, tuple(_ROOMS)), "")
    reasons = (factor.reason for factor in record.assessment.factors.values())
    if not room and any(map(names.query.touches, reasons)):
        room = "breach"
    target = Target(area=Area.INCIDENT, id=record.id, field=room)
    return Seen(title=f"{record.number} {kind}", about=names.tool(record.tool_id), target=target)


@seen.register
def _incident_entry(record: IncidentEntry, names: Names) -> Seen:
    whole = names.vault.get(Incident, record.incident_id)
    title = f"{whole.number}, {names.day(record.day)}" if whole else ""
    return Seen(title=title, about="", target=Target(area=Area.INCIDENT, id=record.incident_id))


@seen.register
def _attachment(record: Attachment, names: Names) -> Seen:
    owner = record.owner_id
    targets = {
        "tool": Target(area=Area.TOOL, id=owner, field=f"file:{record.id}"),
        "client": Target(area=Area.CLIENT, id=owner, field=f"scan:{record.id}"),
        "incident": Target(area=Area.INCIDENT, id=owner, field="files"),
    }
    place = targets.get(record.owner_kind, Target(area=Area.PRACTICE))
    about = names.tool(owner) if record.owner_kind == "tool" else names.code(owner)
    if record.owner_kind == "consent":
        event = names.vault.get(ConsentEvent, owner)
        about = names.code(event.client_id) if event else ""
        place = Target(area=Area.CLIENT, id=event.client_id, field=f"scan:{record.id}") if event else place
    return Seen(title=record.name, about=about, target=place)


@seen.register
def _of_tool(record: Agreement | Evidence, names: Names) -> Seen:
    area = Area.AGREEMENT if isinstance(record, Agreement) else Area.EVIDENCE
    target = Target(area=area, id=record.tool_id, field=record.id)
    return Seen(title="", about=names.tool(record.tool_id), target=target)


@seen.register
def _review(record: Review | ReviewAnswer, names: Names) -> Seen:
    if isinstance(record, Review):
        day = names.day(record.started_on)
        return Seen(title="", about=day, target=Target(area=Area.REVIEW, id=record.id))
    return Seen(
        title=names.desk.library.said(record.asked),
        about="",
        target=Target(area=Area.REVIEW, id=record.run_id),
    )


@seen.register
def _training(record: TrainingEntry, names: Names) -> Seen:
    own = Target(area=Area.REVIEWS)
    target = Target(area=Area.TRAINING, id=record.topic_id) if record.topic_id else own
    return Seen(title="", about=names.day(record.done_on), target=target)


@seen.register
def _action(record: Action, names: Names) -> Seen:
    about = names.day(record.done_on or record.due)
    if record.done_on is None:
        return Seen(title="", about=about, target=Target(area=Area.CALENDAR, id=f"action/{record.id}"))
    name = names.tool(record.origin_id) if record.origin_kind == "tool" else ""
    target = Target(area=Area.TOOL, id=record.origin_id) if name else Target(area=Area.CALENDAR)
    return Seen(title="", about=", ".join(filter(None, (about, name))), target=target)


@seen.register
def _snooze(record: Snooze, names: Names) -> Seen:
    return Seen(
        title="",
        about=names.day(record.until),
        target=Target(area=Area.CALENDAR, id=record.id),
    )


_FIELDS = ("name", "clinician", "licence", "phone", "email", "address", "crisis_plan")


@seen.register
def _practice(record: Practice, names: Names) -> Seen:
    place = names.first_with_words(record, _FIELDS)
    return Seen(title=record.name, about="", target=Target(area=Area.PRACTICE, id=PRACTICE_ID, field=place))
