"""Who may be recorded, worked out the slow and obvious way from the definition of "may".

It knows nothing of the program; each rule is a function that quotes its clause.
"""

from dataclasses import dataclass
from datetime import date, timedelta

MAY, MAY_NOT, ASK = "may", "may_not", "ask"
SELF = "self"


@dataclass(frozen=True)
class Person:
    """Somebody under a code."""

    is_: str = "adult"  # adult, minor, guest, interpreter
    turns_18: date | None = None
    guardians: int = 0


@dataclass(frozen=True)
class Event:
    """An answer."""

    of: str
    answer: str  # given, declined, withdrawn
    day: date
    by: str = SELF  # self, guardian 1, guardian 2
    time: str = ""
    tool: str = "t"
    purpose: str = "record"
    kind: str = ""  # in_person, telehealth, '' = both
    how: str = "writing"  # writing, spoken
    paper: str = "holds"  # holds, changed, none
    ends: date | None = None
    once: bool = False


@dataclass(frozen=True)
class Session:
    """The session asked about."""

    day: date
    kind: str
    present: tuple[str, ...]
    tool: str = "t"
    purpose: str = "record"
    writing: bool = False
    forbidden: bool = False


@dataclass(frozen=True)
class World:
    """Everybody, and everything that was answered, in the order of entry."""

    people: dict[str, Person]
    events: tuple[Event, ...]


def may(world: World, session: Session) -> str:
    """ "May not" beats "ask" beats "may"; "for every person in the session"."""
    if session.forbidden:
        return MAY_NOT
    verdicts = [of_person(world, name, session) for name in session.present]
    if MAY_NOT in verdicts:
        return MAY_NOT
    if not verdicts or ASK in verdicts:
        return ASK
    return MAY


def of_person(world: World, name: str, session: Session) -> str:
    """ "A minor needs every required guardian and the minor's own assent"."""
    person = world.people[name]
    if not is_minor(person, session.day):
        return of_voice(world, name, SELF, session, not_before=person.turns_18)
    voices = [SELF, *(f"guardian {number + 1}" for number in range(person.guardians))]
    verdicts = [of_voice(world, name, voice, session) for voice in voices]
    everybody = [of_voice(world, name, voice, session) for voice in (SELF, "guardian 1", "guardian 2")]
    if MAY_NOT in everybody:
        return MAY_NOT
    if ASK in verdicts or person.guardians == 0:
        return ASK
    return MAY


def is_minor(person: Person, day: date) -> bool:
    """ "At 18 the guardian's yes ends"."""
    return person.is_ == "minor" and (person.turns_18 is None or day < person.turns_18)


def of_voice(world: World, name: str, voice: str, session: Session, *, not_before: date | None = None) -> str:
    """ "The latest event for that tool and purpose is a yes on a paper whose material words still hold"."""
    own = [event for event in world.events if event.of == name and event.by == voice]
    heard = [event for event in own if concerns(event, session)]
    said = [event for event in heard if event.kind in ("", session.kind)]
    if not said:
        return ASK
    last_day = max(event.day for event in said)
    that_day = [event for event in said if event.day == last_day]
    standing = [event for event in that_day if event.answer == "given" and not beaten(event, that_day)]
    if not standing:
        return MAY_NOT
    latest = latest_of(standing)
    if not_before is not None and latest[0].day < not_before:
        return ASK
    if not all(is_clear(event, session) for event in latest):
        return ASK
    return ASK if doubted(latest, heard, session) else MAY


def doubted(latest: list[Event], heard: list[Event], session: Session) -> bool:
    """ "The latest event for that tool and purpose is a yes": a no for the other kind may be later."""
    elsewhere = [no for no in heard if no.answer != "given" and no.kind not in ("", session.kind)]
    return any(not surely_after(yes, no) for yes in latest for no in elsewhere)


def surely_after(yes: Event, no: Event) -> bool:
    """Say whether a yes came after a no: on a later day, or on that day with both times known."""
    if yes.day != no.day:
        return yes.day > no.day
    return bool(yes.time and no.time) and yes.time > no.time


def concerns(event: Event, session: Session) -> bool:
    """ "Events after the day asked about do not count"; "a no for one session counts for that session
    only".
    """
    passing = event.once and event.answer != "withdrawn"
    return (
        event.day <= session.day
        and event.tool == session.tool
        and event.purpose == session.purpose
        and (not passing or event.day == session.day)
    )


def beaten(yes: Event, that_day: list[Event]) -> bool:
    """ "On one day without times the no wins"."""
    return any(no.answer != "given" and not (no.time and yes.time and no.time < yes.time) for no in that_day)


def latest_of(standing: list[Event]) -> list[Event]:
    """Return the yeses of a day of which each may be the last: without a time, or with the latest one."""
    last = max(event.time for event in standing)
    return [event for event in standing if event.time in ("", last)]


def is_clear(yes: Event, session: Session) -> bool:
    """Say whether a yes is clear: not run out, on words that hold, in writing where the state wants it."""
    return (
        session.day <= last_day_of(yes)
        and yes.paper == "holds"
        and (yes.how == "writing" or not session.writing)
    )


def last_day_of(yes: Event) -> date:
    """ "Until its own end date or the day before its anniversary", whichever is earlier."""
    try:
        anniversary = yes.day.replace(year=yes.day.year + 1)
    except ValueError:
        anniversary = date(yes.day.year + 1, 2, 28)
    day_before = anniversary - timedelta(days=1)
    return min(day_before, yes.ends) if yes.ends else day_before
