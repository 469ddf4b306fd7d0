"""Desks to work at: in memory, and on a real vault with real papers."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.services.desk import Desk
from tests.builders import RESOURCES, desk_of
from tests.conftest import FakeClock
from tests.services.full import fill_desk
from tests.storage.making import vaults_on, words


@pytest.fixture
def desk(clock: FakeClock) -> Desk:
    return desk_of(clock)


@pytest.fixture
def printing_desk(clock: FakeClock) -> Desk:
    """Return a desk in memory that draws real papers."""
    return desk_of(clock, papers=PdfPapers(fonts=RESOURCES / "fonts"))


@pytest.fixture
def real_desk(clock: FakeClock, tmp_path: Path) -> Iterator[Desk]:
    """Return a desk on an encrypted vault that draws real papers."""
    made = vaults_on(clock, tmp_path / "state").create(tmp_path / "vault", words())
    yield desk_of(clock, store=made.store, papers=PdfPapers(fonts=RESOURCES / "fonts"))
    made.store.close()


@pytest.fixture
def full_desk(real_desk: Desk) -> Desk:
    """Return a desk on a real vault with records of every kind, a paper issued for real, and other files."""
    return fill_desk(real_desk)
