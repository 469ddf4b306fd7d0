"""Every clock of an incident with what became of it: met, late, missed, or still running."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from ethicsdesk.domain.breach import Notify, Opening
from ethicsdesk.domain.clocks import HOUSE, Clock, Who, assessment_goals
from ethicsdesk.domain.incident_rules import Step
from ethicsdesk.domain.incidents import Incident, judge
from ethicsdesk.domain.records import Practice


class Kept(StrEnum):
    """What became of a clock."""

    IN_TIME = "in_time"
    LATE = "late"  # done, after its last day
    MISSED = "missed"  # its last day is over, nothing is noted as done
    RUNNING = "running"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockFate:
    """A clock, the day what it asks for was done, and what that means on the day asked about."""

    clock: Clock
    done_on: date | None
    kept: Kept

    @property
    def is_law(self) -> bool:
        """Say whether a rule or a limit of a state stands behind it, no goal of the house."""
        return self.clock.rule != HOUSE


def fates(incident: Incident, practice: Practice, *, on: date) -> tuple[ClockFate, ...]:
    """Return every clock the incident had, those that were met too, the soonest last day first."""
    found = {clock.who: clock for clock in _all(incident, practice)}
    done = {who: _done(incident, who) for who in found}
    told = tuple(
        ClockFate(clock=clock, done_on=done[who], kept=kept(clock.by, done[who], on))
        for who, clock in found.items()
    )
    return tuple(sorted(told, key=lambda one: (one.clock.by, one.clock.who)))


def kept(by: date, done_on: date | None, on: date) -> Kept:
    """Return what became of a last day, seen on another day."""
    if done_on is not None:
        return Kept.IN_TIME if done_on <= by else Kept.LATE
    return Kept.RUNNING if on <= by else Kept.MISSED


def _all(incident: Incident, practice: Practice) -> Iterator[Clock]:
    """Yield the clocks as if nothing had been done yet, then the assessment that is finished already."""
    fresh = replace(incident, sent={}, steps_done={}, safety_checked_on=None)
    judged = judge(fresh, practice)
    yield from judged.clocks
    if judged.opening is Opening.OPENS and judged.notify is not Notify.OPEN:
        yield assessment_goals(incident.discovery.day_zero)[1]


def _done(incident: Incident, who: Who) -> date | None:
    """Return the day on which what a clock asks for was done."""
    match who:
        case Who.FOUR_FACTORS_END:
            return incident.signed_on
        case Who.CLIENT_CONTACT:
            return incident.safety_checked_on
        case Who.PAYER_REFUND:
            return incident.steps_done.get(Step.CORRECT_CLAIM)
        case Who.VENDOR_TO_US:
            return incident.discovery.known  # found out here: the vendor's word came that day or before
        case _:
            return incident.sent.get(who) or incident.steps_done.get(who)
