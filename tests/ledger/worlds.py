"""Cases as worlds, and random worlds in which all three answers occur often."""

import random
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from ethicsdesk.content.strict_yaml import read_yaml
from tests.ledger.oracle import Event, Person, Session, World

FILE = Path(__file__).parent / "cases.yaml"
DAY = date(2026, 11, 26)
LEAP_DAYS = (date(2027, 3, 1), date(2028, 2, 28), date(2028, 2, 29), date(2029, 2, 27), date(2029, 2, 28))
TIMES = ("", "", "08:00", "09:30", "14:00")
COUNTS = (0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3)


def cases() -> list[tuple[str, World, Session, str]]:
    """Return every hand-worked case: its name, the world, the session, what is expected."""
    page = read_yaml(FILE.name, FILE.read_bytes()).data
    assert isinstance(page, Mapping)
    return [_case(told) for told in page["cases"]]


def _case(told: Mapping[str, Any]) -> tuple[str, World, Session, str]:
    people = {name: _person(given) for name, given in told["people"].items()}
    events = tuple(_event(given) for given in told.get("events", ()))
    given = told["session"]
    session = Session(
        day=_day(given["day"]),
        kind=given["kind"],
        present=tuple(given["present"]),
        writing=given["writing"] == "yes",
        forbidden=given["forbidden"] == "yes",
    )
    return told["id"], World(people, events), session, told["expect"]


def _day(value: object) -> date:
    return date.fromisoformat(str(value))


def _person(given: Mapping[str, Any]) -> Person:
    turns = given.get("turns_18")
    return Person(
        is_=given["is"], turns_18=_day(turns) if turns else None, guardians=int(given.get("guardians", 0))
    )


def _event(given: Mapping[str, Any]) -> Event:
    ends = given.get("ends")
    plain = {
        name: given[name] for name in ("of", "by", "answer", "time", "kind", "how", "paper") if name in given
    }
    return Event(
        **plain,
        tool=given.get("tool", "t"),
        purpose=given.get("purpose", "record"),
        day=_day(given["day"]),
        ends=_day(ends) if ends else None,
        once=given.get("once") == "yes",
    )


def random_world(chance: random.Random, people: int = 3, day: date = DAY) -> tuple[World, Session]:
    """Return a random world and a session asked about; most answers are a yes, or "may" would be rare."""
    everybody = {f"p{number}": _somebody(chance, day) for number in range(people)}
    events = [event for name, person in everybody.items() for event in _said(chance, name, person, day)]
    chance.shuffle(events)
    present = tuple(name for name in everybody if chance.random() < 0.6)
    session = Session(
        day=day,
        kind=chance.choice(("in_person", "telehealth")),
        present=present,
        writing=chance.random() < 0.3,
        forbidden=chance.random() < 0.03,
    )
    return World(everybody, tuple(events)), session


def _somebody(chance: random.Random, day: date) -> Person:
    kind = chance.choice(("adult", "adult", "adult", "minor", "guest", "interpreter"))
    if kind != "minor":
        return Person(is_=kind)
    near = day + timedelta(days=chance.choice((-400, -60, -1, 0, 1, 30, 2000)))
    return Person(
        is_=kind,
        turns_18=chance.choice((near, near, near, None)),
        guardians=chance.choice((0, 1, 1, 1, 2, 2)),
    )


def _said(chance: random.Random, name: str, person: Person, day: date) -> list[Event]:
    voices = ["self", *(f"guardian {number + 1}" for number in range(person.guardians))]
    return [_answer(chance, name, voice, day) for voice in voices for _ in range(chance.choice(COUNTS))]


def _answer(chance: random.Random, name: str, voice: str, day: date) -> Event:
    ago = chance.choice((-1, 0, 0, 1, *[7, 30, 100, 200] * 5, 364, 365, 366, 700))
    ends = chance.choice((*[None] * 8, day, day - timedelta(days=1), day + timedelta(days=500)))
    return Event(
        of=name,
        by=voice,
        answer=chance.choice(("given",) * 10 + ("declined", "withdrawn")),
        day=day - timedelta(days=ago),
        time=chance.choice(TIMES),
        tool=chance.choice(("t",) * 14 + ("other",)),
        purpose=chance.choice(("record",) * 14 + ("other",)),
        kind=chance.choice(("",) * 12 + ("in_person", "telehealth")),
        how=chance.choice(("writing",) * 5 + ("spoken",)),
        paper=chance.choice(("holds",) * 16 + ("changed", "none")),
        ends=ends,
        once=chance.random() < 0.08,
    )


@st.composite
def any_world(draw: st.DrawFn) -> tuple[World, Session]:
    """Draw a small world field by field, so that what fails shrinks to what matters."""
    day = draw(st.sampled_from((DAY, *LEAP_DAYS)))
    everybody = {name: draw(_people(day)) for name in ("p0", "p1")}
    events = draw(st.lists(_answers(day), max_size=6))
    session = st.builds(
        Session,
        day=st.just(day),
        kind=st.sampled_from(("in_person", "telehealth")),
        present=st.sampled_from((("p0",), ("p0", "p1"))),
        writing=st.booleans(),
    )
    return World(everybody, tuple(events)), draw(session)


def _people(day: date) -> st.SearchStrategy[Person]:
    grown_up = st.builds(Person, is_=st.sampled_from(("adult", "guest", "interpreter")))
    turns = st.integers(-400, 400).map(lambda days: day + timedelta(days=days))
    minor = st.builds(Person, is_=st.just("minor"), turns_18=st.none() | turns, guardians=st.integers(0, 2))
    return grown_up | minor


def _answers(day: date) -> st.SearchStrategy[Event]:
    ago = st.sampled_from((-1, 0, 1, 30, 364, 365, 366)) | st.integers(-5, 800)
    return st.builds(
        Event,
        of=st.sampled_from(("p0", "p1")),
        answer=st.sampled_from(("given", "given", "declined", "withdrawn")),
        day=ago.map(lambda days: day - timedelta(days=days)),
        by=st.sampled_from(("self", "self", "guardian 1", "guardian 2")),
        time=st.sampled_from(TIMES),
        tool=st.sampled_from(("t", "t", "t", "other")),
        purpose=st.sampled_from(("record", "record", "record", "other")),
        kind=st.sampled_from(("", "", "in_person", "telehealth")),
        how=st.sampled_from(("writing", "spoken")),
        paper=st.sampled_from(("holds", "holds", "changed", "none")),
        ends=st.none() | st.integers(-30, 500).map(lambda days: day + timedelta(days=days)),
        once=st.booleans(),
    )
