"""What incidents ask for now: one gap each, by its most pressing clock, in order of harm.

A closed one asks on while a report the law wants is not made, such as the yearly one to HHS.
"""

from datetime import date

from ethicsdesk.domain.clocks import HOUSE, Clock, Who
from ethicsdesk.domain.incident_rules import Lacking
from ethicsdesk.domain.records import YesNo
from ethicsdesk.domain.states import STATES
from ethicsdesk.domain.wording import Message, say, tr_noop
from ethicsdesk.services import first_minutes, incident_list
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.gaps import Gap, Harm
from ethicsdesk.services.incident_list import IncidentRow
from ethicsdesk.services.incidents import LACKING
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.targets import Area, Target

_ROOM = {Who.FOUR_FACTORS_START: "breach", Who.FOUR_FACTORS_END: "breach"}
"""The room of an incident in which a clock is seen to; all others are seen to in the first."""

SOON = 14  # days before a legal limit from which it stands among the pressing things

LONG = 60  # days before its last day from which what a closed incident asks for is told


def of_incidents(desk: Desk, vault: Reader, *, on: date) -> tuple[Gap, ...]:
    """Return what incidents ask for on a day, and what was begun and not written down."""
    rows = incident_list.rows_of(vault, desk.library.incident_words())
    found = [_of(desk, row, on) for row in rows if row.is_open or _ours(row, on)]
    begun = first_minutes.kept(vault)
    if begun is not None:
        unsafe = begun.danger in (YesNo.YES, YesNo.UNSURE) and begun.spoken is not YesNo.YES
        found.append(
            Gap(
                harm=Harm.STOP if unsafe else Harm.OVERDUE,
                title=say(tr_noop("Something went wrong and is not written down yet")),
                why=say(tr_noop("You began on {day}. Your answers are kept."), day=begun.begun_on),
                target=Target(area=Area.FIRST_MINUTES),
                due=begun.begun_on,
            )
        )
    return tuple(found)


def _ours(row: IncidentRow, on: date) -> list[Clock]:
    """Return the clocks of an incident that still run: of a closed one what a rule asks for before long."""
    ours = [clock for clock in row.judged.clocks if clock.who is not Who.VENDOR_TO_US]
    soon = [clock for clock in ours if clock.rule != HOUSE and clock.days_left(on) <= LONG]
    return ours if row.is_open else soon


def _of(desk: Desk, row: IncidentRow, on: date) -> Gap:
    clocks = _ours(row, on)
    if not clocks:
        only_cause = row.judged.lacking == (Lacking.ROOT_CAUSE,)
        return Gap(
            harm=Harm.OPEN,
            title=say(tr_noop("Incident {number} is open"), number=row.incident.number),
            why=_needed(row),
            target=Target(area=Area.INCIDENT, id=row.incident.id, field="lessons" if only_cause else ""),
        )
    clock = min(clocks, key=lambda one: (_harm(one, on), one.by))
    title = desk.library.incident_words().clock(clock.who).title
    return Gap(
        harm=_harm(clock, on),
        title=say(
            tr_noop("Incident {number}: {what}"),
            number=row.incident.number,
            what=title[:1].lower() + title[1:],
        ),
        why=_why_now(row, clock),
        target=Target(area=Area.INCIDENT, id=row.incident.id, field=_ROOM.get(clock.who, "")),
        due=clock.by,
    )


def _needed(row: IncidentRow) -> Message:
    if row.judged.may_close:
        return say(tr_noop("Nothing that must be done is missing. You can close it."))
    lacking = ", ".join(LACKING[lack] for lack in row.judged.lacking)
    return say(tr_noop("Still needed before it can be closed: {lacking}."), lacking=lacking)


def _harm(clock: Clock, on: date) -> Harm:
    left = clock.days_left(on)
    if clock.who is Who.CLIENT_CONTACT:
        return Harm.STOP
    if clock.rule == HOUSE:
        return Harm.OVERDUE if left < 0 else Harm.OPEN
    return Harm.LAW_OR_PROMISE if left <= SOON else Harm.OPEN


def _why_now(row: IncidentRow, clock: Clock) -> Message:
    """Return why, and that there is no conclusion yet where another clock is more pressing than that."""
    if not row.is_open:
        return say(tr_noop("{why} It is closed: open it again to note the day."), why=_why(clock))
    if Lacking.CONCLUSION not in row.judged.lacking or clock.who in _ROOM:
        return _why(clock)
    return say(tr_noop("{why} The four factors have no conclusion yet."), why=_why(clock))


def _why(clock: Clock) -> Message:
    day = clock.by
    if clock.who is Who.CLIENT_CONTACT:
        return say(
            tr_noop("Nobody has noted yet that the client is safe. It was to be done on {day}."), day=day
        )
    if clock.rule == HOUSE:
        return say(tr_noop("The goal is {day}. This is good practice, not law."), day=day)
    if clock.rule in STATES:
        return say(
            tr_noop("The last day is {day}, by the limit you entered for {state}."),
            day=day,
            state=STATES[clock.rule],
        )
    return say(tr_noop("The last day is {day} ({rule})."), day=day, rule=rule_words(clock.rule))


def rule_words(rule: str) -> str:
    """Return how the rule of a clock is cited."""
    return f"45 CFR {rule}" if rule.startswith("164.") else rule
