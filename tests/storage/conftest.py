"""A real vault, closed after each test."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from ethicsdesk.services.copies import Backup
from ethicsdesk.services.ports import Clock, Store
from ethicsdesk.storage.store import VaultStore
from ethicsdesk.storage.vaults import FolderVaults
from tests.conftest import FakeClock
from tests.fakes.memory_store import MemoryStore
from tests.storage.backing import quiet
from tests.storage.backing_up import add
from tests.storage.making import a_paper, a_tool, vaults_on, words


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def vaults(clock: Clock, state: Path) -> FolderVaults:
    return vaults_on(clock, state)


@pytest.fixture
def code(vaults: FolderVaults, folder: Path) -> str:
    """Make a vault, close it and return its recovery code."""
    made = vaults.create(folder, words())
    made.store.close()
    return made.recovery_code


@pytest.fixture
def store(vaults: FolderVaults, folder: Path, code: str) -> Iterator[VaultStore]:
    opened = vaults.unlock(folder, words())
    yield opened
    opened.close()


@pytest.fixture(params=["vault", "memory"])
def either_store(request: pytest.FixtureRequest, clock: FakeClock, tmp_path: Path) -> Iterator[Store]:
    """Return the encrypted vault and its twin in memory, one after the other."""
    if request.param == "memory":
        yield MemoryStore(clock)
        return
    made = vaults_on(clock, tmp_path / "state").create(tmp_path / "vault", words())
    yield made.store
    made.store.close()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return an empty folder for backups with a name that needs care."""
    folder = tmp_path / "My Stick #1 100% 'x' Ü"
    folder.mkdir()
    return folder


@pytest.fixture
def full(store: VaultStore) -> VaultStore:
    """Return an open vault with records, files and texts in it."""
    with store.writing() as unit:
        for number in range(60):
            unit.put(a_tool(number, purpose="x" * 500))
        unit.put(a_paper())
        unit.put_blob(random.Random(1).randbytes(600_000))
        unit.put_snapshot("text " * 1000)
    return store


@pytest.fixture
def backup(store: VaultStore, place: Path) -> Backup:
    """Back up a vault of three tools, then add two more and close it."""
    add(store, 1, 2, 3)
    made = store.copies.make(place, quiet)
    add(store, 4, 5)
    store.close()
    return made
