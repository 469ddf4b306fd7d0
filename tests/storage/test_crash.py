"""A program killed at any moment: what it acknowledged is there, the vault is whole, no false alarm."""

import random
import subprocess
from pathlib import Path

import pytest

from ethicsdesk.domain.errors import VaultDamagedError, VaultRolledBackError
from ethicsdesk.storage.vaults import FolderVaults
from ethicsdesk.system.clock import SystemClock
from tests.storage.making import ROOT, WRITER, copy_of, vaults_on, words
from tests.storage.writer import require_whole


@pytest.fixture
def vaults(state: Path) -> FolderVaults:
    return vaults_on(SystemClock(), state)  # as the killed program uses it: time must not seem to go back


def killed_writer(folder: Path, state: Path, acks: int) -> int:
    """Kill a writer some way into the transaction after *acks*; return the last number it acknowledged."""
    child = subprocess.Popen([*WRITER, folder, state, "write"], cwd=ROOT, stdout=subprocess.PIPE)
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"open\n"
        said = [child.stdout.readline() for _ in range(acks)]
        child.kill()
        said += child.stdout.read().splitlines()
    return int(said[-1])


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


@pytest.mark.crash
def test_a_damaged_log_never_loses_entries_silently(
    vaults: FolderVaults, folder: Path, state: Path, code: str, tmp_path: Path
) -> None:
    acknowledged = killed_writer(folder, state, acks=4)
    whole = (folder / "vault.db-wal").read_bytes()
    marks = copy_of(state, tmp_path / "marks")
    chance, flagged = random.Random(5), 0
    for number in range(24):
        place = chance.randrange(32, len(whole))
        damaged = bytearray(whole[:place] if number % 2 else whole)
        damaged[place % len(damaged)] ^= 1 << chance.randrange(8)
        copy, marks_now = copy_of(folder, tmp_path / "copy"), copy_of(marks, tmp_path / "marks now")
        (copy / "vault.db-wal").write_bytes(damaged)
        try:
            store = vaults_on(SystemClock(), marks_now).unlock(copy, words())
        except (VaultRolledBackError, VaultDamagedError):
            flagged += 1
            continue
        require_whole(store, acknowledged)
        store.close()
    assert flagged > 12
