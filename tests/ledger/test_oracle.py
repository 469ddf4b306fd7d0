"""The oracle answers every case as worked out by hand, and random worlds have all three answers."""

import random
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given

from tests.ledger.oracle import Event, may
from tests.ledger.worlds import any_world, cases, random_world

CASES = cases()
EVERY_CASE = pytest.mark.parametrize(
    ("world", "session", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)


def test_there_are_many_cases_and_each_has_its_own_name():
    assert len({name for name, *_ in CASES}) == len(CASES) >= 60


@pytest.mark.parametrize(
    ("world", "session", "expected"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_the_oracle_answers_as_worked_out_by_hand(world, session, expected):
    assert may(world, session) == expected


@pytest.mark.parametrize(
    ("world", "session", "expected"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_the_order_of_entry_does_not_matter(world, session, expected):
    assert may(replace(world, events=world.events[::-1]), session) == expected


def test_random_worlds_have_every_answer_often():
    chance = random.Random(20261126)
    found = Counter(may(*random_world(chance)) for _ in range(3000))
    assert min(found.values()) >= 0.15 * 3000, found
    assert len(found) == 3


@given(any_world())
def test_what_is_said_after_the_day_asked_about_changes_nothing(told):
    world, session = told
    known = tuple(event for event in world.events if event.day <= session.day)
    assert may(world, session) == may(replace(world, events=known), session)


@given(any_world())
def test_who_is_not_in_the_room_changes_nothing(told):
    world, session = told
    heard = tuple(event for event in world.events if event.of in session.present)
    assert may(world, session) == may(replace(world, events=heard), session)


@given(any_world())
def test_a_no_said_today_by_someone_present_is_always_may_not(told):
    world, session = told
    no = Event(of=session.present[-1], answer="declined", day=session.day)
    assert may(replace(world, events=(*world.events, no)), session) == "may_not"


@given(any_world())
def test_no_may_without_a_written_or_spoken_yes_of_the_last_year_from_everyone(told):
    world, session = told
    if may(world, session) == "may":
        year_ago = session.day - timedelta(days=366)
        fresh = {e.of for e in world.events if e.answer == "given" and e.by == "self" and e.day > year_ago}
        assert set(session.present) <= fresh


@given(any_world())
def test_a_reissue_gives_no_may_that_was_not_there(told):
    world, session = told
    reissued = tuple(replace(event, paper="changed") for event in world.events)
    after = may(replace(world, events=reissued), session)
    assert after == ("ask" if may(world, session) == "may" else may(world, session))
