"""A program killed at any moment: what it acknowledged is there, the vault is whole, no false alarm."""

import random
from pathlib import Path

import pytest

from ethicsdesk.domain.errors import VaultRolledBackError
from ethicsdesk.storage.vaults import FolderVaults
from ethicsdesk.system.clock import SystemClock
from tests.storage.making import vaults_on, words
from tests.storage.writer import killed_writer, require_whole


@pytest.fixture
def vaults(state: Path) -> FolderVaults:
    return vaults_on(SystemClock(), state)  # as the killed program uses it: time must not seem to go back


@pytest.mark.crash
@pytest.mark.slow
def test_killed_at_any_moment_nothing_acknowledged_is_lost(
    vaults: FolderVaults, folder: Path, state: Path, code: str, pytestconfig: pytest.Config
) -> None:
    kills = pytestconfig.getoption("--kills")
    for number in range(kills):
        acknowledged = killed_writer(folder, state, acks=random.Random(number).randrange(1, 12))
        store = vaults.unlock(folder, words())  # a false alarm of the watermark would raise here
        require_whole(store, acknowledged)
        store.close()


@pytest.mark.crash
def test_a_log_that_was_cut_off_is_noticed(
    vaults: FolderVaults, folder: Path, state: Path, code: str
) -> None:
    killed_writer(folder, state, acks=3)
    log = folder / "vault.db-wal"
    assert log.stat().st_size > 0
    log.unlink()
    with pytest.raises(VaultRolledBackError) as caught:
        vaults.unlock(folder, words())
    assert caught.value.details["entries"] >= 1
