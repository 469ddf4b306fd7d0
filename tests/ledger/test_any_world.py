"""The product against the oracle where years turn and voices speak that nobody asked for."""

import random

import pytest
from hypothesis import given

from tests.ledger.oracle import may as oracle
from tests.ledger.test_product import answered
from tests.ledger.worlds import LEAP_DAYS, any_world, random_world


@pytest.mark.parametrize("day", LEAP_DAYS, ids=str)
def test_the_product_and_the_oracle_agree_around_leap_days(day):
    chance = random.Random(day.toordinal())
    for _ in range(400):
        world, session = random_world(chance, day=day)
        assert answered(world, session) == oracle(world, session), (world, session)


@given(any_world())
def test_the_product_and_the_oracle_agree_on_worlds_drawn_field_by_field(told):
    assert answered(*told) == oracle(*told)
