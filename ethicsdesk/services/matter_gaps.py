"""What a binder says of incidents and requests beside their running clocks: told late, or never."""

from collections.abc import Iterator
from datetime import date

from ethicsdesk.domain import breach
from ethicsdesk.domain.client_requests import ClientRequest, Outcome
from ethicsdesk.domain.clocks import HOUSE, Clock, Who, request_clocks
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.records import PRACTICE_ID, Practice
from ethicsdesk.domain.wording import Message, say, tr_noop
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.gaps import Gap, Harm
from ethicsdesk.services.incident_clocks import ClockFate, Kept, fates
from ethicsdesk.services.incident_gaps import rule_words
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.targets import Area, Target

INFORMATION = "information"
"""The room of an incident that asks who received what."""


def of_matters(desk: Desk, vault: Reader) -> list[Gap]:
    """Return what was late or left out in incidents and requests, as seen today."""
    book, today = desk.library.incident_words(), desk.clock.today()
    practice = vault.get(Practice, PRACTICE_ID) or Practice(name="")
    found: list[Gap] = []
    for incident in vault.list(Incident):
        found += _of_notices(book, incident, practice, today)
        found += _of_accounting(incident, practice)
    for request in vault.list(ClientRequest):
        found += _of_request(book, request, today)
    return found


def _of_notices(book: IncidentBook, incident: Incident, practice: Practice, today: date) -> Iterator[Gap]:
    """Yield the legal last days that were passed, though the notice went out; each in its own year only."""
    for fate in fates(incident, practice, on=today):
        ours = fate.is_law and fate.kept is Kept.LATE and fate.clock.who is not Who.VENDOR_TO_US
        if ours and fate.done_on is not None and fate.done_on.year == today.year:
            yield _late(book, incident.number, fate, Target(area=Area.INCIDENT, id=incident.id))


def _late(book: IncidentBook, number: str, fate: ClockFate, target: Target) -> Gap:
    day = fate.done_on or ""
    return Gap(
        harm=Harm.OPEN,
        title=say(tr_noop("Incident {number} was late: {what}"), number=number, what=_what(book, fate.clock)),
        why=say(
            tr_noop("It was done on {day}, after the last day, {last} ({rule})."),
            day=day,
            last=fate.clock.by,
            rule=rule_words(fate.clock.rule),
        ),
        target=target,
        due=fate.clock.by,
    )


def _what(book: IncidentBook, clock: Clock) -> str:
    title = str(book.clock(clock.who).title)
    return title[:1].lower() + title[1:]


def _of_accounting(incident: Incident, practice: Practice) -> Iterator[Gap]:
    bound = breach.regime_of(practice) is breach.Regime.HIPAA
    if bound and incident.received_by.strip() and incident.people and incident.accounted_on is None:
        yield Gap(
            harm=Harm.LAW_OR_PROMISE,
            title=say(tr_noop("Incident {number}: write down who got what"), number=incident.number),
            why=say(tr_noop("It is not in the accounting of disclosures yet (45 CFR 164.528).")),
            target=Target(area=Area.INCIDENT, id=incident.id, field=INFORMATION),
        )


def _of_request(book: IncidentBook, request: ClientRequest, today: date) -> Iterator[Gap]:
    """Yield the clocks of a request that ran out: still open, or met late in this year; and what is left."""
    extended = request.extended_on is not None
    for clock in request_clocks(request.sort, request.received_on, extended=extended):
        done = request.acknowledged_on if clock.who is Who.ACKNOWLEDGE else request.answered_on
        if done is None and request.is_open and clock.by < today:
            yield _of_clock(book, request, clock, _ran_out(clock))
        elif done is not None and done > clock.by and done.year == today.year:
            yield _of_clock(book, request, clock, _was_late(clock, done))
    if request.outcome is Outcome.CHANGED and not request.corrected_in:
        yield Gap(
            harm=Harm.OPEN,
            title=say(tr_noop("Request {number}: say where it was put right"), number=request.number),
            why=say(
                tr_noop("The decision was changed. The record, the bill or the company may need to know.")
            ),
            target=_at_request(request),
        )


def _of_clock(book: IncidentBook, request: ClientRequest, clock: Clock, why: Message) -> Gap:
    goal = clock.rule == HOUSE
    return Gap(
        harm=Harm.OPEN if goal or not request.is_open else Harm.LAW_OR_PROMISE,
        title=say(tr_noop("Request {number}: {what}"), number=request.number, what=_what(book, clock)),
        why=why,
        target=_at_request(request),
        due=clock.by,
    )


def _ran_out(clock: Clock) -> Message:
    last = clock.by
    if clock.rule == HOUSE:
        return say(tr_noop("The goal was {last}. This is good practice, not law."), last=last)
    return say(tr_noop("The last day was {last} ({rule})."), last=last, rule=rule_words(clock.rule))


def _was_late(clock: Clock, done: date) -> Message:
    day, last = done, clock.by
    if clock.rule == HOUSE:
        late = tr_noop(
            "It was done on {day}, later than the goal, {last}. The goal is good practice, not law."
        )
        return say(late, day=day, last=last)
    late = tr_noop("It was done late, on {day}. The last day was {last} ({rule}).")
    return say(late, day=day, last=last, rule=rule_words(clock.rule))


def _at_request(request: ClientRequest) -> Target:
    return Target(area=Area.OVERSIGHT, field=f"request:{request.id}")
