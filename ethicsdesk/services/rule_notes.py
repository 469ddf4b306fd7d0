"""What the therapist writes down about rules: checked, changed, or one of their own; marked as theirs."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date

from ethicsdesk.domain.duties import Duty
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.rule_age import state_id
from ethicsdesk.domain.rule_notes import RuleNote, RuleSays
from ethicsdesk.domain.states import STATES
from ethicsdesk.domain.validation import check_past
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk

LONGEST_TEXT = 2_000
LONGEST_PLACE = 300
_HALF = "rule_notes/half"
NO_STATE = tr_noop("Please choose states from the list.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Where and when the therapist read a rule."""

    where: str
    read_on: date


def confirm(desk: Desk, rule_id: str, reading: Reading) -> Changed[RuleNote]:
    """Note that a rule says what the program says. Raises KeyError, ValueNotAcceptedError."""
    return _keep(desk, _note(desk, reading, RuleSays.HOLDS, _known(desk, rule_id)))


def confirm_state(desk: Desk, state: str, reading: Reading) -> Changed[RuleNote]:
    """Note that all rules of a state were looked through. Raises ValueNotAcceptedError."""
    if state not in STATES:
        raise ValueNotAcceptedError(problem=NO_STATE)
    return _keep(desk, _note(desk, reading, RuleSays.HOLDS, state_id(state)))


def correct(desk: Desk, rule_id: str, text: str, reading: Reading) -> Changed[RuleNote]:
    """Note that a rule says something else; its duties stay due. Raises KeyError, ValueNotAcceptedError."""
    note = _note(desk, reading, RuleSays.DIFFERS, _known(desk, rule_id))
    return _keep(desk, replace(note, text=_said(text)))


def lift(
    desk: Desk, rule_id: str, text: str, reading: Reading, *, holds_from: date | None = None
) -> Changed[RuleNote]:
    """Note that a rule binds no more, from *holds_from* on. Raises KeyError, ValueNotAcceptedError."""
    note = _note(desk, reading, RuleSays.NO_LONGER, _known(desk, rule_id))
    return _keep(desk, replace(note, text=_said(text), holds_from=holds_from))


def add(
    desk: Desk,
    text: str,
    reading: Reading,
    *,
    state: str,
    duties: Iterable[Duty],
    holds_from: date | None = None,
) -> Changed[RuleNote]:
    """Note a rule the program does not know; '' = it holds everywhere. Raises ValueNotAcceptedError."""
    if state and state not in STATES:
        raise ValueNotAcceptedError(problem=NO_STATE)
    asked = tuple(duty.value for duty in duties)
    note = _note(desk, reading, RuleSays.ADDED)
    return _keep(desk, replace(note, text=_said(text), state=state, duties=asked, holds_from=holds_from))


def remove(desk: Desk, note_id: str) -> Changed[None]:
    """Take back a note; what it said before stays in the history. Raises KeyError."""
    with desk.store.writing() as vault:
        vault.remove(RuleNote, note_id)
    return Changed(None, _TOPICS)


_TOPICS = frozenset({Topic.RULES, Topic.PAPERS})


def _keep(desk: Desk, note: RuleNote) -> Changed[RuleNote]:
    with desk.store.writing() as vault:
        vault.put(note)
    return Changed(note, _TOPICS)


def _note(desk: Desk, reading: Reading, says: RuleSays, rule_id: str = "") -> RuleNote:
    where, today = " ".join(reading.where.split()), desk.clock.today()
    if not where:
        raise ValueNotAcceptedError(problem=tr_noop("Please write where you read it, such as an address."))
    if len(where) > LONGEST_PLACE:
        raise ValueNotAcceptedError(problem=tr_noop("Please shorten this line to 300 characters."))
    if problem := check_past(reading.read_on, today):
        raise ValueNotAcceptedError(problem=problem)
    return RuleNote(
        id=desk.new_id(), rule_id=rule_id, says=says, where=where, read_on=reading.read_on, noted_on=today
    )


def _said(text: str) -> str:
    if not text.strip():
        raise ValueNotAcceptedError(problem=tr_noop("Please write what the rule says, in your words."))
    if len(text) > LONGEST_TEXT:
        raise ValueNotAcceptedError(problem=tr_noop("Please shorten this text to 2,000 characters."))
    return text.strip()


def _known(desk: Desk, rule_id: str) -> str:
    return desk.library.duties().rule(rule_id).id


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfTyped:
    """A note that is not saved yet: what it is about, and what was typed so far."""

    about: str
    text: str = ""
    where: str = ""


def half_typed(desk: Desk, about: str) -> HalfTyped:
    """Return what was typed of a note and not saved; empty when there is nothing."""
    with desk.store.reading() as vault:
        kept = vault.place(f"{_HALF}/{about}")
    return HalfTyped(**json.loads(kept)) if kept else HalfTyped(about=about)


def keep_half_typed(desk: Desk, half: HalfTyped) -> Changed[None]:
    """Keep what is typed of a note; an empty one is forgotten."""
    kept = json.dumps(asdict(half), ensure_ascii=False) if half.text or half.where else ""
    with desk.store.writing() as vault:
        vault.set_place(f"{_HALF}/{half.about}", kept)
    return Changed(None)
