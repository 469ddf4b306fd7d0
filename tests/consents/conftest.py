"""A desk with a tool that records."""

import pytest

from ethicsdesk.services.desk import Desk
from tests.builders import desk_of
from tests.conftest import FakeClock
from tests.consents.making import House, a_house


@pytest.fixture
def desk(clock: FakeClock) -> Desk:
    return desk_of(clock)


@pytest.fixture
def house(desk: Desk) -> House:
    return a_house(desk)
