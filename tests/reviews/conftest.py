"""A desk in memory with the shipped reviews, and a practice with one tool in use."""

import pytest

from ethicsdesk.domain.records import Use
from tests.builders import a_practice, a_tool, desk_of
from tests.conftest import FakeClock


@pytest.fixture
def desk(clock: FakeClock):
    desk = desk_of(clock)
    a_practice(desk)
    a_tool(desk, "Scribe", use=Use.IN_USE)
    return desk
