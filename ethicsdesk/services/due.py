"""One list of everything due: put off with a reason, done with proof, and what Today shows of it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.records import Action
from ethicsdesk.domain.review_errors import CannotWaitError, ReasonMissingError
from ethicsdesk.domain.reviews import LONGEST_LINE, Snooze
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.consents import Ledger
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.due_sources import Due, DueSort, all_of
from ethicsdesk.services.gaps import Gap, Harm, due_words
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.targets import Area

__all__ = [
    "Due",
    "DueSort",
    "coming",
    "done",
    "gaps_of",
    "listed",
    "look",
    "pressing",
    "put_off",
    "take_up",
    "without_put_off",
]

_TOPICS = frozenset({Topic.ACTIONS, Topic.REVIEWS})
LONGEST_WAIT = timedelta(days=366)


def listed(desk: Desk) -> tuple[Due, ...]:
    """Return everything due, the soonest first; what was put off stands at the day it comes back."""
    with desk.store.reading() as vault:
        return look(desk, vault)


def look(desk: Desk, vault: Reader, *, ledger: Ledger | None = None) -> tuple[Due, ...]:
    """Return everything due inside an open view; *ledger* is the table of today, when it was read already."""
    today = desk.clock.today()
    off = {one.id: one for one in vault.list(Snooze)}
    found = [_with(one, off.get(one.key), today) for one in all_of(desk, vault, ledger=ledger)]
    return tuple(sorted(found, key=lambda one: (one.put_off_until or one.on, one.on, one.key)))


def _with(one: Due, off: Snooze | None, today: date) -> Due:
    """Return it put off, when it still is: not past its day, and not for an earlier day of the same thing."""
    if off is None or off.due != one.on or off.until <= today or not one.may_wait:
        return one
    return replace(one, put_off_until=off.until, put_off_why=off.reason)


def put_off(desk: Desk, key: str, *, until: date, reason: str) -> Changed[Snooze]:
    """Put something off until a day.

    Raises KeyError, CannotWaitError, ReasonMissingError, ValueNotAcceptedError for a day that is no later.
    """
    today = desk.clock.today()
    if not reason.strip():
        raise ReasonMissingError
    if len(reason) > LONGEST_LINE:
        raise ValueNotAcceptedError(problem=tr_noop("Please shorten this line to 200 characters."))
    if not today < until <= today + LONGEST_WAIT:
        raise ValueNotAcceptedError(problem=tr_noop("Please choose a day after today, within a year."))
    with desk.store.writing() as vault:
        found = _found(desk, vault, key)
        if not found.may_wait:
            raise CannotWaitError
        snooze = Snooze(id=key, due=found.on, until=until, reason=reason.strip(), made_on=today)
        vault.put(snooze)
    return Changed(snooze, _TOPICS)


def take_up(desk: Desk, key: str) -> Changed[None]:
    """Take something up again that was put off. Raises KeyError."""
    with desk.store.writing() as vault:
        vault.remove(Snooze, key)
    return Changed(None, _TOPICS)


def done(desk: Desk, key: str, *, proof: str = "") -> Changed[Action]:
    """Mark a task as done today, with what shows it. Raises KeyError, ValueNotAcceptedError."""
    if len(proof) > LONGEST_LINE:
        raise ValueNotAcceptedError(problem=tr_noop("Please shorten this line to 200 characters."))
    with desk.store.writing() as vault:
        action = vault.get(Action, _found(desk, vault, key).action_id)
        if action is None:
            raise KeyError(key)
        finished = replace(action, done_on=desk.clock.today(), proof=proof.strip())
        vault.put(finished)
    return Changed(finished, _TOPICS)


def _found(desk: Desk, vault: Reader, key: str) -> Due:
    for one in look(desk, vault):
        if one.key == key:
            return one
    raise KeyError(key)


_NEW_HERE = frozenset({DueSort.REVIEW, DueSort.TRAINING, DueSort.REQUEST})
"""What Today says nowhere else; all other sorts it tells in words of their own, with the reason."""


def gaps_of(found: Iterable[Due], today: date) -> tuple[Gap, ...]:
    """Return what is late or due today and not said elsewhere, as things that need a person now."""
    return tuple(
        Gap(
            harm=Harm.LAW_OR_PROMISE if not one.may_wait else Harm.OVERDUE,
            title=one.title,
            why=due_words(one.on, today),
            target=one.target,
            due=one.on,
        )
        for one in found
        if one.on <= today and one.put_off_until is None and one.sort in _NEW_HERE
    )


def without_put_off(gaps: Iterable[Gap], found: Iterable[Due]) -> tuple[Gap, ...]:
    """Return the gaps without those about something that was put off, also where others say them."""
    waiting = {
        (area, id_, one.on)
        for one in found
        if one.put_off_until is not None
        for area, id_ in ((one.target.area, one.target.id), (Area.TODAY, one.action_id))
    }
    return tuple(gap for gap in gaps if (gap.target.area, gap.target.id, gap.due) not in waiting)


def pressing(desk: Desk) -> frozenset[str]:
    """Return the keys of what is due today or late and was not put off."""
    today = desk.clock.today()
    return frozenset(one.key for one in listed(desk) if one.on <= today and one.put_off_until is None)


def coming(found: Iterable[Due], today: date, *, days: int = 30) -> tuple[Due, ...]:
    """Return what is due after today within some days and was not put off."""
    last = today + timedelta(days=days)
    return tuple(one for one in found if today < one.on <= last and one.put_off_until is None)
