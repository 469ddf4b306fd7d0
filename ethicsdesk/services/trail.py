"""The audit trail as people read it: what changed, when, and from what to what."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.questionnaire import Question
from ethicsdesk.domain.records import (
    Action,
    Answer,
    Assessment,
    Decision,
    Hold,
    Milestone,
    Override,
    Paper,
    Record,
    Tool,
)
from ethicsdesk.domain.seals import Seal
from ethicsdesk.domain.wording import Message, Said, say, tr_noop
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.event_words import event_words
from ethicsdesk.services.field_words import described, field_words, inner, kind_words, plain
from ethicsdesk.services.ledger import Change, Ledger
from ethicsdesk.services.ports import Progress, Reader
from ethicsdesk.services.told_values import NOTHING, Teller

PAGE = 100
VAULT = "vault"


@dataclass(frozen=True, slots=True, kw_only=True)
class Only:
    """Which entries to show; empty = all of them."""

    tool_id: str = ""
    paper_id: str = ""
    incident_id: str = ""
    kinds: frozenset[str] = frozenset()  # kinds of records, or "vault" for what happened to the vault


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field: its name in words, and what it said before and after."""

    label: str
    before: Said
    after: Said


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailRow:
    """One entry of the trail in words; `purged` = its values were let go after their time."""

    seq: int
    at: datetime
    kind: str
    record_id: str
    sentence: Message
    changes: tuple[FieldChange, ...] = ()
    purged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailPage:
    """Some rows, newest first; `older` is what to ask the next page with, 0 = there is none."""

    rows: tuple[TrailRow, ...]
    older: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What checking the whole vault found: problems in words, and how many entries were computed again."""

    problems: tuple[str, ...]
    entries: int

    @property
    def sentence(self) -> Message:
        """Say in one sentence how it ended."""
        if len(self.problems) == 1:
            return say(_TROUBLE_ONE)
        if self.problems:
            return say(_TROUBLE, count=len(self.problems))
        return say(_WELL, entries=self.entries)


MILESTONES: Mapping[str, str] = {
    "recovery_confirmed": tr_noop("Recovery code confirmed"),
    "restore_drill": tr_noop("Practice restore done"),
    "binder_made": tr_noop("Binder made"),
    "no_ai": tr_noop("No AI in use, by my own choice"),
}
"""What was done once, by the name it is kept under."""

_WELL = tr_noop("All is well: {entries} entries fit together, and every record is as the trail says.")
_TROUBLE_ONE = tr_noop("One thing does not fit. Do not change anything now; restore your newest backup.")
_TROUBLE = tr_noop("{count} things do not fit. Do not change anything now; restore your newest backup.")

_ACTS: Mapping[str, str] = {
    "create": tr_noop("Added: {thing}"),
    "update": tr_noop("Changed: {thing}"),
    "remove": tr_noop("Removed: {thing}"),
    "purge": tr_noop("Let go for good after its time: {thing}"),
}


def page(desk: Desk, only: Only | None = None, *, before: int = 0, most: int = PAGE) -> TrailPage:
    """Return a page of the trail, newest first; *before* is `TrailPage.older` of the page before it."""
    asked = only or Only()
    with desk.store.reading() as vault, desk.store.ledger() as ledger:
        found = ledger.changes(
            before=before, most=most + 1, kinds=asked.kinds, records=_records(vault, ledger, asked)
        )
        names = _Names(desk, vault)
        rows = tuple(_row(change, names) for change in found[:most])
    return TrailPage(rows=rows, older=rows[-1].seq if len(found) > most else 0)


def verify(desk: Desk, progress: Progress) -> Verified:
    """Check the whole vault: cipher, pages, chain, states and files."""
    problems = desk.store.verify(progress)
    with desk.store.reading() as vault:
        head = vault.audit_head()
    return Verified(problems=problems, entries=head.seq if head else 0)


def _records(vault: Reader, ledger: Ledger, asked: Only) -> frozenset[tuple[str, str]] | None:
    """Return the records all chosen things have in common; None = every record."""
    found: list[frozenset[tuple[str, str]]] = []
    if asked.tool_id:
        own = {(Tool.kind, asked.tool_id), *ledger.family(asked.tool_id)}
        own |= {(Paper.kind, paper.id) for paper in vault.list(Paper) if asked.tool_id in paper.tool_ids}
        for one in vault.list(Incident):
            if one.tool_id == asked.tool_id:
                own |= {(Incident.kind, one.id), *ledger.family(one.id)}
        found.append(frozenset(own))
    for kind, head_id in ((Paper.kind, asked.paper_id), (Incident.kind, asked.incident_id)):
        if head_id:
            found.append(frozenset({(kind, head_id), *ledger.family(head_id)}))
    return frozenset.intersection(*found) if found else None


@dataclass(slots=True)
class _Names:
    """Names of things, looked up once each."""

    desk: Desk
    vault: Reader
    _tools: dict[str, str] = field(default_factory=dict)
    _questions: dict[str, Question] = field(default_factory=dict)

    @property
    def teller(self) -> Teller:
        """Return what says the values."""
        return Teller(self.desk.library.incident_words())

    def tool(self, tool_id: str) -> str:
        """Return the name of a tool, also of one that is gone."""
        if tool_id not in self._tools:
            states = [state for _, state in self.vault.history(Tool, tool_id) if state is not None]
            self._tools[tool_id] = states[-1].name if states else ""
        return self._tools[tool_id]

    def assessed(self, assessment_id: str) -> str:
        """Return the name of the tool an assessment is of."""
        found = self.vault.get(Assessment, assessment_id)
        return self.tool(found.tool_id) if found else ""

    def question(self, question_id: str) -> Question | None:
        """Return a question as it is asked today, or None."""
        if not self._questions:
            self._questions.update((q.id, q) for q in self.desk.library.questionnaire().questions)
        return self._questions.get(question_id)

    def thing(self, kind: str, record: Record | None) -> Message:
        """Return what a record is about, in words."""
        name = self._name(record) if record else ""
        called = say(kind_words(kind))
        return say(tr_noop("{kind}: {name}"), kind=called, name=name) if name else called

    def _name(self, record: Record) -> str:
        match record:
            case Tool():
                return record.name
            case Assessment() | Decision() | Attachment():
                return self._with_tool(record)
            case Answer() | Override():
                return _joined(self.assessed(record.assessment_id), self._asked(record.question_id))
            case Paper():
                return _joined(record.number, record.title)
            case Action():
                return record.text
            case Milestone() | Seal():
                return MILESTONES.get(record.id) or plain(record.id)
            case Hold():
                return record.reason
            case _:
                return ""

    def _with_tool(self, record: Assessment | Decision | Attachment) -> str:
        if not isinstance(record, Attachment):
            return self.tool(record.tool_id)
        owner = self.tool(record.owner_id) if record.owner_kind == Tool.kind else ""
        return _joined(owner, record.name)

    def _asked(self, question_id: str) -> str:
        found = self.question(question_id)
        return found.text if found else question_id


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _row(change: Change, names: _Names) -> TrailRow:
    entry = change.entry
    if entry.kind == VAULT:
        sentence = event_words(entry.action, entry.record_id)
    else:
        thing = names.thing(entry.kind, change.after or change.before)
        sentence = say(_ACTS.get(entry.action, _ACTS["update"]), thing=thing)
    return TrailRow(
        seq=entry.seq,
        at=datetime.fromisoformat(entry.at),
        kind=entry.kind,
        record_id=entry.record_id,
        sentence=sentence,
        changes=_changes(change, names),
        purged=change.purged,
    )


def _changes(change: Change, names: _Names) -> tuple[FieldChange, ...]:
    """Return what differs between the two states; a record added or removed differs from nothing."""
    known = change.after or change.before
    if known is None or (change.purged and change.before is None and change.entry.action == "update"):
        return ()
    found = list(_answer_change(change, names)) if isinstance(known, Answer) else []
    for name in described(type(known)):
        if inner(name) or (isinstance(known, Answer) and name in _ANSWER_PARTS):
            continue
        before, after = _said(change.before, name, names), _said(change.after, name, names)
        if before != after:
            found.append(FieldChange(label=field_words(known.kind, name), before=before, after=after))
    return tuple(found)


_ANSWER_PARTS = frozenset({"state", "option", "number", "day", "text", "rating", "reason"})


def _answer_change(change: Change, names: _Names) -> tuple[FieldChange, ...]:
    before, after = (
        _answered(record, names) if isinstance(record, Answer) else NOTHING
        for record in (change.before, change.after)
    )
    return () if before == after else (FieldChange(label=kind_words("answer"), before=before, after=after),)


def _answered(answer: Answer, names: _Names) -> Said:
    question, teller = names.question(answer.question_id), names.teller
    if question is None:  # a question of an earlier bank
        if answer.text or answer.option:
            return Said((answer.text or answer.option,))
        return teller.said(answer.number or answer.day or answer.state)
    return teller.answer(question, answer)


def _said(record: Record | None, name: str, names: _Names) -> Said:
    return NOTHING if record is None else names.teller.said(getattr(record, name), name)
