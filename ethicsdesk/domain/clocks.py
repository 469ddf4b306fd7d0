"""Deadlines after an incident or a request: pure rules on calendar days, each with where it is written.

Day 0 is the day of discovery; the last day counts; weekends and holidays never move one (domain rules as of
2026-10-09). Goals marked as the house's own are good practice, no law.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from ethicsdesk.domain.breach import Regime
from ethicsdesk.domain.records import YesNo

HOUSE = "house"
"""The rule of a goal that EthicsDesk proposes."""

OUTER_LIMIT = timedelta(days=60)
YEAR_END = timedelta(days=60)  # 1 March, or 29 February in leap years
ORAL_HOLD = timedelta(days=30)
HHS_AT_ONCE = 500  # or more people
MEDIA_ABOVE = 500  # more residents of one state than this (HIPAA)
FTC_MEDIA_FROM = 500  # residents of one state (FTC)
FOUR_FACTORS_START = 2  # business days
FOUR_FACTORS_END = timedelta(days=14)
VENDOR_NOTICE = timedelta(days=1)
SATURDAY = 5


class Who(StrEnum):
    """Who is waiting, or what is due."""

    INDIVIDUALS = "individuals"
    HHS = "hhs"
    MEDIA = "media"
    FTC = "ftc"
    VENDOR_TO_US = "vendor_to_us"
    VENDOR_NOTICE = "vendor_notice"
    CLIENT_CONTACT = "client_contact"
    FOUR_FACTORS_START = "four_factors_start"
    FOUR_FACTORS_END = "four_factors_end"
    PAYER_REFUND = "payer_refund"
    ACKNOWLEDGE = "acknowledge"
    DECIDE = "decide"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A duty with its last day; nothing goes out before `not_before`."""

    who: Who
    start: date
    by: date
    rule: str  # where it is written; HOUSE for a goal; the state's code for a limit the therapist entered
    not_before: date | None = None

    def days_left(self, today: date) -> int:
        """Return the days left, 0 on the last day, negative when it is over."""
        return (self.by - today).days


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovery:
    """The days on which somebody knew, or should have known. A confirmation or report is none of them."""

    known: date
    should_have_known: date | None = None
    workforce_known: date | None = None  # anybody who works for the practice but the one who did it
    vendor_known: date | None = None
    vendor_is_agent: YesNo | None = None  # unsure and not asked count as yes

    @property
    def day_zero(self) -> date:
        """Return the day the clocks start (164.404(a)(2))."""
        days = [self.known, self.should_have_known, self.workforce_known]
        if self.vendor_is_agent is not YesNo.NO:
            days.append(self.vendor_known)
        return min(day for day in days if day is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A delay asked for by law enforcement (164.412): in writing to a day, or spoken on a day."""

    written_until: date | None = None
    spoken_on: date | None = None

    @property
    def ends(self) -> date | None:
        """Return the day before which nothing goes out."""
        spoken = self.spoken_on + ORAL_HOLD if self.spoken_on else None
        return max((day for day in (self.written_until, spoken) if day), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class StateLimit:
    """How many days a state gives, as the therapist read it."""

    state: str
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """What the clocks of a notice follow from."""

    regime: Regime
    discovery: Discovery
    people: int
    residents: Mapping[str, int] = field(default_factory=dict)  # state → people
    limits: tuple[StateLimit, ...] = ()
    hold: Hold = field(default_factory=Hold)
    own_app: bool = False  # outside HIPAA: an app of the practice that holds people's health entries


def notices(breach: Breach) -> tuple[Clock, ...]:
    """Return every notice a breach calls for, with its last day."""
    found = _federal(breach) if breach.regime is not Regime.OUTSIDE else _outside(breach)
    return tuple(_held(clock, breach.hold) for clock in found) + tuple(_vendor(breach))


def _federal(breach: Breach) -> Iterator[Clock]:
    zero, part2 = breach.discovery.day_zero, breach.regime is Regime.PART2
    last = zero + OUTER_LIMIT

    def rule(cite: str) -> str:
        return "42 CFR 2.16(b)" if part2 else cite

    yield _shorter(_clock(Who.INDIVIDUALS, zero, last, rule("164.404(b)")), breach)
    if breach.people >= HHS_AT_ONCE:
        yield _clock(Who.HHS, zero, last, rule("164.408(b)"))
    else:
        yield _clock(Who.HHS, zero, year_end(zero), rule("164.408(c)"))
    if any(count > MEDIA_ABOVE for count in breach.residents.values()):
        yield _clock(Who.MEDIA, zero, last, rule("164.406"))


def _outside(breach: Breach) -> Iterator[Clock]:
    """Yield what binds outside HIPAA: limits of states, and the FTC rule for an app of one's own."""
    zero, rule = breach.discovery.day_zero, "16 CFR 318"
    last = zero + OUTER_LIMIT
    if breach.own_app:
        yield _shorter(_clock(Who.INDIVIDUALS, zero, last, rule), breach)
        at_once = breach.people >= HHS_AT_ONCE
        yield _clock(Who.FTC, zero, last if at_once else year_end(zero), rule)
        if any(count >= FTC_MEDIA_FROM for count in breach.residents.values()):
            yield _clock(Who.MEDIA, zero, last, rule)
        return
    limit = _limit(breach)
    if limit is not None:
        yield _clock(Who.INDIVIDUALS, zero, zero + timedelta(days=limit.days), limit.state)


def _vendor(breach: Breach) -> Iterator[Clock]:
    """Yield the vendor's own limit, whenever its day of discovery is known, met or missed."""
    known = breach.discovery.vendor_known
    if known is not None and breach.regime is not Regime.OUTSIDE:
        yield _clock(Who.VENDOR_TO_US, known, known + OUTER_LIMIT, "164.410(b)")


def _limit(breach: Breach) -> StateLimit | None:
    """Return the shortest limit among the states people live in; of all entered when nobody said where."""
    binding = [limit for limit in breach.limits if not breach.residents or limit.state in breach.residents]
    return min(binding, key=lambda limit: limit.days, default=None)


def _shorter(clock: Clock, breach: Breach) -> Clock:
    limit = _limit(breach)
    if limit is None or clock.start + timedelta(days=limit.days) >= clock.by:
        return clock
    return _clock(clock.who, clock.start, clock.start + timedelta(days=limit.days), limit.state)


def _held(clock: Clock, hold: Hold) -> Clock:
    """Return a clock under a hold: the later of both days, never the two added."""
    if hold.ends is None:
        return clock
    longer = hold.ends > clock.by
    return Clock(
        who=clock.who,
        start=clock.start,
        by=max(clock.by, hold.ends),
        rule="164.412" if longer else clock.rule,
        not_before=hold.ends,
    )


def _clock(who: Who, start: date, by: date, rule: str) -> Clock:
    return Clock(who=who, start=start, by=by, rule=rule)


def year_end(day: date) -> date:
    """Return 60 days after the end of the year *day* lies in: March 1, or February 29 of a leap year."""
    return date(day.year, 12, 31) + YEAR_END


def business_days_after(day: date, count: int) -> date:
    """Return the day *count* business days later, Monday to Friday; holidays are not known."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < SATURDAY
    return day


def assessment_goals(day_zero: date) -> tuple[Clock, Clock]:
    """Return when the four factors should be begun and finished: goals of the house."""
    start = business_days_after(day_zero, FOUR_FACTORS_START)
    return (
        _clock(Who.FOUR_FACTORS_START, day_zero, start, HOUSE),
        _clock(Who.FOUR_FACTORS_END, day_zero, day_zero + FOUR_FACTORS_END, HOUSE),
    )


def vendor_notice(known: date) -> Clock:
    """Return when the vendor should be told of an incident found here; a contract may say otherwise."""
    return _clock(Who.VENDOR_NOTICE, known, known + VENDOR_NOTICE, HOUSE)


def client_contact(known: date) -> Clock:
    """Return when a client whose safety is in question is spoken to by a person: the same day."""
    return _clock(Who.CLIENT_CONTACT, known, known, HOUSE)


def payer_refund(identified: date, *, paused_days: int = 0) -> Clock:
    """Return when a Medicare or Medicaid overpayment is returned, from memory and to be checked.

    *paused_days*: how long a timely good-faith investigation paused it, up to 180 (42 CFR 401.305).
    """
    if not 0 <= paused_days <= MOST_PAUSED:
        raise ValueError("a pause lasts from 0 to 180 days")
    rule = "42 CFR 401.305" if paused_days else "42 USC 1320a-7k(d)"
    return _clock(Who.PAYER_REFUND, identified, identified + OUTER_LIMIT + timedelta(days=paused_days), rule)


MOST_PAUSED = 180


class Request(StrEnum):
    """What a client can ask for."""

    ACCESS = "access"
    AMENDMENT = "amendment"
    COMPLAINT = "complaint"
    APPEAL = "appeal"


_LAWFUL: Mapping[Request, tuple[int, str]] = {
    Request.ACCESS: (30, "164.524(b)(2)"),
    Request.AMENDMENT: (60, "164.526(b)(2)"),
}
_EXTENSION = timedelta(days=30)  # once, with a written reason
_ACKNOWLEDGE = 5  # business days
_DECIDE = timedelta(days=30)


def request_clocks(kind: Request, received: date, *, extended: bool = False) -> tuple[Clock, ...]:
    """Return the clocks of a request; only access and amendment can be extended, once.

    Raises ValueError for an extension the rules do not know.
    """
    if kind in _LAWFUL:
        days, rule = _LAWFUL[kind]
        by = received + timedelta(days=days) + (_EXTENSION if extended else timedelta())
        return (_clock(Who.DECIDE, received, by, rule),)
    if extended:
        raise ValueError(f"a {kind} has no extension")
    return (
        _clock(Who.ACKNOWLEDGE, received, business_days_after(received, _ACKNOWLEDGE), HOUSE),
        _clock(Who.DECIDE, received, received + _DECIDE, HOUSE),
    )
