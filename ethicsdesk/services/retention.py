"""Let go of what has been kept long enough: shown first, confirmed, and never what is held.

A purge empties the values of a record and of all its earlier states. Its entries in the audit trail, with
their salted hashes, stay, so the chain still fits. Backups keep copies until they rotate out.
"""

from dataclasses import dataclass, replace
from datetime import date

from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.errors import UserError, ValueNotAcceptedError
from ethicsdesk.domain.record_types import KINDS
from ethicsdesk.domain.records import (
    CLINICAL_CLOCK_ID,
    Action,
    Answer,
    Assessment,
    Decision,
    Hold,
    Override,
    Paper,
    Record,
    RetentionClock,
    Tool,
)
from ethicsdesk.domain.seals import Seal
from ethicsdesk.domain.wording import Message, say, tr_noop
from ethicsdesk.services import form_drafts
from ethicsdesk.services.answer_drafts import forget_many
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ledger import Ledger
from ethicsdesk.services.ports import Progress, Reader, Writer
from ethicsdesk.services.retention_items import Key, PurgeItem, find
from ethicsdesk.services.retention_rules import OPEN_MATTERS
from ethicsdesk.services.sessions_today import forget_the_gone

MOST_YEARS = 100
BACKUPS_KEEP = say(
    tr_noop(
        "Your backups still hold what is let go here, until they rotate out: the yearly ones after seven "
        "years. Sealed binders keep it until they are let go themselves. Exports, printed papers and files "
        "you saved elsewhere keep it too."
    )
)


class RetentionChangedError(UserError):
    """What was confirmed is no longer what would be purged."""

    sentence = tr_noop(
        "Something changed since this list was shown, so nothing was let go. "
        "Look at the new list and confirm it."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PurgeSheet:
    """What is shown before anything is let go: what may go, what must stay, and what becomes due next."""

    today: date
    may_go: tuple[PurgeItem, ...]
    must_stay: tuple[PurgeItem, ...]
    next_due: date | None
    clock: RetentionClock | None
    note: Message = BACKUPS_KEEP


@dataclass(frozen=True, slots=True, kw_only=True)
class Purged:
    """What was let go."""

    items: int
    records: int


def sheet(desk: Desk) -> PurgeSheet:
    """Return what has been kept long enough today, and what of it must stay."""
    with desk.store.reading() as vault, desk.store.ledger() as ledger:
        return _sheet(vault, ledger, desk.clock.today())


def _quiet(_share: float) -> None:
    """Say nothing."""


def purge(
    desk: Desk, shown: PurgeSheet, chosen: frozenset[str], *, progress: Progress = _quiet
) -> Changed[Purged]:
    """Let go of the chosen items of a sheet that was shown and confirmed; this cannot be taken back.

    Raises RetentionChangedError when an item is not, or no longer, exactly what may go, and Cancelled;
    then nothing goes.
    """
    confirmed = {item.key: item for item in shown.may_go if item.key in chosen}
    with desk.store.writing() as vault, desk.store.ledger() as ledger:
        now = {item.key: item for item in _sheet(vault, ledger, desk.clock.today()).may_go}
        if confirmed.keys() != chosen or any(now.get(key) != item for key, item in confirmed.items()):
            raise RetentionChangedError
        records = [record for item in confirmed.values() for record in item.records]
        for done, (kind, record_id) in enumerate(records):
            progress(done / len(records))
            vault.purge(KINDS[kind], record_id)
        _forget_places(vault, ledger, {record_id for _, record_id in records})
        progress(1.0)
    return Changed(Purged(items=len(confirmed), records=len(records)), frozenset(Topic))


def clock(desk: Desk) -> RetentionClock | None:
    """Return how long client records are kept, or None before it was entered."""
    with desk.store.reading() as vault:
        return vault.get(RetentionClock, CLINICAL_CLOCK_ID)


def set_clock(desk: Desk, *, years: int, rule: str) -> Changed[RetentionClock]:
    """Keep how long client records are kept, and where that is written. Raises ValueNotAcceptedError."""
    if not 1 <= years <= MOST_YEARS:
        raise ValueNotAcceptedError(problem=tr_noop("Please type a number of years from 1 to 100."))
    if not rule.strip():
        raise ValueNotAcceptedError(
            problem=tr_noop("Please write where you read this, such as your state's record rule.")
        )
    entered = RetentionClock(years=years, rule=rule.strip(), entered_on=desk.clock.today())
    with desk.store.writing() as vault:
        vault.put(entered)
    return Changed(entered, frozenset({Topic.VAULT}))


def hold(desk: Desk, reason: str, *, about_kind: str = "", about_id: str = "") -> Changed[Hold]:
    """Forbid purging a record with all that belongs to it, or everything. Raises ValueNotAcceptedError."""
    if not reason.strip():
        raise ValueNotAcceptedError(problem=tr_noop("Please write why this must be kept."))
    placed = Hold(
        id=desk.new_id(),
        about_kind=about_kind,
        about_id=about_id,
        reason=reason.strip(),
        placed_on=desk.clock.today(),
    )
    with desk.store.writing() as vault:
        vault.put(placed)
    return Changed(placed, frozenset({Topic.VAULT}))


def lift(desk: Desk, hold_id: str) -> Changed[Hold]:
    """Lift a hold. Raises KeyError."""
    with desk.store.writing() as vault:
        found = vault.get(Hold, hold_id)
        if found is None:
            raise KeyError(hold_id)
        lifted = replace(found, lifted_on=found.lifted_on or desk.clock.today())
        vault.put(lifted)
    return Changed(lifted, frozenset({Topic.VAULT}))


def holds(desk: Desk) -> tuple[Hold, ...]:
    """Return every hold that stands, oldest first."""
    with desk.store.reading() as vault:
        return tuple(found for found in vault.list(Hold) if found.lifted_on is None)


def _sheet(vault: Reader, ledger: Ledger, today: date) -> PurgeSheet:
    entered = vault.get(RetentionClock, CLINICAL_CLOCK_ID)
    found = find(vault, ledger, entered)
    over = [item for item in found if item.kept_until is None or item.kept_until < today]
    ties = _ties(vault)
    judged = [replace(item, held=_held(vault, item, ties)) for item in over]
    later = [item.kept_until for item in found if item.kept_until is not None and item.kept_until >= today]
    return PurgeSheet(
        today=today,
        may_go=tuple(item for item in judged if not item.held),
        must_stay=tuple(item for item in judged if item.held),
        next_due=min(later, default=None),
        clock=entered,
    )


def _forget_places(vault: Writer, ledger: Ledger, gone: set[str]) -> None:
    """Forget half-typed answers, where an interview stood, and codes of sessions, of what was let go."""
    places = list(ledger.places())
    for key, told in places:
        if gone.intersection(key.split("/")[1:]) or form_drafts.names_any(key, told, gone):
            vault.set_place(key, "")
    forget_many(vault, [key for key, _ in places])
    forget_the_gone(vault)


def _ties(vault: Reader) -> tuple[tuple[frozenset[Key], Message], ...]:
    """Return what is held, and why; ('', '') stands for everything."""
    found = [
        (frozenset({(one.about_kind, one.about_id)}), say(_HELD, reason=one.reason))
        for one in vault.list(Hold)
        if one.lifted_on is None
    ]
    for matters in OPEN_MATTERS.values():
        found += [(matter.tied, say(_OPEN, title=matter.title)) for matter in matters(vault)]
    return tuple(found)


def _held(
    vault: Reader, item: PurgeItem, ties: tuple[tuple[frozenset[Key], Message], ...]
) -> tuple[Message, ...]:
    if item.kept_until is None:
        return (say(_CLOCK_NEEDED),)
    touched = {("", ""), *item.records, *_around(vault, item)}
    of_everything = any(kind == Seal.kind for kind, _ in item.records)  # a binder tells of the whole practice
    reasons = [why for tied, why in ties if of_everything or touched & tied]
    reasons += [say(_OPEN, title=one.text) for one in _open_actions(vault, item)]
    return tuple(reasons)


def _around(vault: Reader, item: PurgeItem) -> set[Key]:
    """Return what the records of an item are about, however far: a hold on a tool holds all said of it."""
    found: set[Key] = set()
    waiting = list(item.records)
    while waiting:
        above = _above(vault, waiting.pop()) - found
        found |= above
        waiting += above
    return found


def _above(vault: Reader, record: Key) -> set[Key]:
    """Return what one record is about, as its last values say, also when it is out of sight."""
    kind, record_id = record
    state = vault.get(KINDS[kind], record_id) or _last_state(vault, record)
    match state:
        case Paper():
            return {(Tool.kind, tool_id) for tool_id in state.tool_ids}
        case Attachment():
            return {(state.owner_kind, state.owner_id)}
        case Action():
            return {(state.origin_kind, state.origin_id)} if state.origin_kind in KINDS else set()
        case Assessment() | Decision():
            return {(Tool.kind, state.tool_id)}
        case Answer() | Override():
            return {(Assessment.kind, state.assessment_id)}
        case _:
            return set()


def _last_state(vault: Reader, record: Key) -> Record | None:
    kind, record_id = record
    states = [state for _, state in vault.history(KINDS[kind], record_id) if state is not None]
    return states[-1] if states else None


def _open_actions(vault: Reader, item: PurgeItem) -> list[Action]:
    own = {record_id for kind, record_id in item.records if kind == Action.kind}
    found = (vault.get(Action, record_id) for record_id in sorted(own))
    return [action for action in found if action is not None and action.done_on is None]


_CLOCK_NEEDED = tr_noop(
    "Enter first how long your state makes you keep client records. Until then, this is not let go."
)
_HELD = tr_noop("You put a hold on it: {reason}")
_OPEN = tr_noop("Something about it is still open: {title}")
