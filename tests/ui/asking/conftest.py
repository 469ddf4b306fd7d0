"""A desk with a real vault, and a workbench on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Clock
from tests.ui.interview.making import Bench, bench_on, desk_in


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    opened = desk_in(tmp_path, clock)
    yield opened
    opened.store.close()


@pytest.fixture
def bench(desk: Desk) -> Bench:
    return bench_on(desk)
