"""A real vault, closed after each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ethicsdesk.services.ports import Clock
from ethicsdesk.storage.store import VaultStore
from ethicsdesk.storage.vaults import FolderVaults
from tests.storage.making import vaults_on, words


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
