"""The oracle answers every case as worked out by hand, and random worlds have all three answers."""

import random
from collections import Counter
from dataclasses import replace

import pytest

from tests.ledger.oracle import may
from tests.ledger.worlds import cases, random_world

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
