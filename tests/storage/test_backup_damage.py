"""A damaged, foreign or outdated backup is named for what it is and never counts."""

import random
from pathlib import Path

import pytest

from ethicsdesk.domain.errors import (
    BackupDamagedError,
    BackupForeignError,
    BackupOldKeyError,
    UserError,
    VaultDamagedError,
)
from ethicsdesk.services.backup_ports import ByPassphrase
from ethicsdesk.storage import header
from ethicsdesk.storage.store import VaultStore
from ethicsdesk.storage.vaults import FolderVaults
from tests.conftest import FakeClock
from tests.storage.backing import quiet
from tests.storage.backing_up import flip
from tests.storage.making import a_tool, copy_of, vaults_on, words


def test_a_damaged_vault_is_never_backed_up(
    vaults: FolderVaults, full: VaultStore, folder: Path, place: Path
) -> None:
    full.copies.make(place, quiet)
    full.close()
    path = folder / "vault.db"
    data = bytearray(path.read_bytes())
    data[len(data) - 9000] ^= 1
    path.write_bytes(data)
    opened = vaults.unlock(folder, words())
    with pytest.raises((VaultDamagedError, BackupDamagedError)):
        opened.copies.make(place, quiet)
    assert len(opened.copies.kept(place)) == len(list(place.iterdir())) == 1
    opened.close()


@pytest.mark.parametrize("at", [0, 15, 16, 100, 5000, -100, -9000])
def test_every_flipped_bit_in_a_backup_is_noticed(full: VaultStore, place: Path, at: int) -> None:
    made = full.copies.make(place, quiet)
    flip(made.path / "vault.db", at)
    with pytest.raises(BackupDamagedError):
        full.copies.check(made, quiet)
    assert full.verify() == ()


def test_of_many_damaged_backups_none_is_taken_for_whole(
    vaults: FolderVaults, full: VaultStore, place: Path, tmp_path: Path
) -> None:
    made = full.copies.make(place, quiet)
    path, chance = made.path / "vault.db", random.Random(11)
    whole = path.read_bytes()
    for number in range(30):
        at = chance.randrange(len(whole))
        page = at // 4096 * 4096
        damaged = (
            whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :],
            whole[:page] + bytes(4096) + whole[page + 4096 :],
            whole[:at],
        )[number % 3]
        path.write_bytes(damaged)
        with pytest.raises(BackupDamagedError):
            full.copies.check(made, quiet)
        try:
            proof = vaults.restorer.prove(made.path, tmp_path / "scratch", ByPassphrase(words()), quiet)
        except BackupDamagedError:
            continue
        assert proof.problems


@pytest.mark.parametrize("name", ["vault.db", "vault.json"])
@pytest.mark.parametrize("content", [b"", b"junk", b"x" * 9000])
def test_an_emptied_or_foreign_file_in_a_backup_is_noticed(
    full: VaultStore, place: Path, name: str, content: bytes
) -> None:
    made = full.copies.make(place, quiet)
    (made.path / name).write_bytes(content)
    with pytest.raises(BackupDamagedError):
        full.copies.check(made, quiet)
    (made.path / name).unlink()
    with pytest.raises(UserError):
        full.copies.check(made, quiet)


def test_a_backup_of_another_vault_is_not_taken_for_ones_own(
    vaults: FolderVaults, full: VaultStore, place: Path, tmp_path: Path
) -> None:
    other = vaults.create(tmp_path / "other", words()).store
    theirs = other.copies.make(place, quiet)
    other.close()
    assert full.copies.kept(place) == ()
    assert len(vaults.restorer.found(place)) == 1
    with pytest.raises(BackupForeignError):
        full.copies.check(theirs, quiet)


def test_a_backup_with_another_history_is_named(
    vaults: FolderVaults, full: VaultStore, folder: Path, place: Path, tmp_path: Path, clock: FakeClock
) -> None:
    full.close()
    twin = vaults_on(clock, tmp_path / "other state").unlock(copy_of(folder, tmp_path / "twin"), words())
    with twin.writing() as unit:
        unit.put(a_tool(1, name="changed elsewhere"))
    theirs = twin.copies.make(place, quiet)
    twin.close()
    store = vaults.unlock(folder, words())
    with store.writing() as unit:
        unit.put(a_tool(1, name="changed here"))
    with pytest.raises(BackupForeignError):
        store.copies.check(theirs, quiet)
    store.close()


def test_a_backup_from_before_a_change_of_the_key_is_named(full: VaultStore, place: Path) -> None:
    made = full.copies.make(place, quiet)
    text = (made.path / "vault.json").read_text()
    (made.path / "vault.json").write_text(text.replace(header.load(made.path).key_id, "0" * 8))
    with pytest.raises(BackupOldKeyError):
        full.copies.check(made, quiet)
