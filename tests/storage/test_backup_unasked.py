"""Copies nobody asks for: of the closed vault at quitting, and before its tables change."""

from pathlib import Path

import pytest

from ethicsdesk.domain.errors import (
    BackupDamagedError,
    BackupPlaceMissingError,
    BackupRoomError,
    Cancelled,
    UserError,
)
from ethicsdesk.domain.records import Tool
from ethicsdesk.services.backup_ports import ByPassphrase, ClosedCopy
from ethicsdesk.services.copies import Backup
from ethicsdesk.storage import copying, migrator, shelf
from ethicsdesk.storage.store import VaultStore
from ethicsdesk.storage.vaults import FolderVaults
from tests.storage.backing import quiet
from tests.storage.backing_up import flip, stop_at
from tests.storage.making import words


def closed_copy(vaults: FolderVaults, store: VaultStore, place: Path) -> Backup:
    about = ClosedCopy(vault_folder=store.folder, place=place, vault_id=store._holdings.vault_id, seq=64)
    store.close()
    return vaults.restorer.copy_closed(about, quiet)


def test_a_copy_of_the_closed_vault_counts_once_it_is_checked(
    vaults: FolderVaults, full: VaultStore, folder: Path, place: Path
) -> None:
    waiting = closed_copy(vaults, full, place)
    assert not waiting.checked
    store = vaults.unlock(folder, words())
    assert store.copies.kept(place) == (waiting,)
    checked = store.copies.check(waiting, quiet)
    assert store.copies.kept(place) == (checked,)
    assert checked.checked
    assert sorted(path.name for path in checked.path.iterdir()) == ["README.txt", "vault.db", "vault.json"]
    store.close()


def test_a_damaged_copy_of_the_closed_vault_never_counts(
    vaults: FolderVaults, full: VaultStore, folder: Path, place: Path
) -> None:
    waiting = closed_copy(vaults, full, place)
    flip(waiting.path / "vault.db", -5000)
    store = vaults.unlock(folder, words())
    with pytest.raises(BackupDamagedError):
        store.copies.check(waiting, quiet)
    assert store.copies.kept(place) == (waiting,)
    store.close()


def test_a_closed_copy_that_is_stopped_or_loses_its_drive_leaves_nothing(
    vaults: FolderVaults, full: VaultStore, place: Path, folder: Path
) -> None:
    about = ClosedCopy(vault_folder=folder, place=place, vault_id=full._holdings.vault_id, seq=64)
    with pytest.raises(UserError):
        vaults.restorer.copy_closed(about, quiet)  # it is still open
    full.close()
    with pytest.raises(Cancelled):
        vaults.restorer.copy_closed(about, stop_at(0.5))
    assert list(place.iterdir()) == []
    place.rmdir()
    with pytest.raises(BackupPlaceMissingError):
        vaults.restorer.copy_closed(about, quiet)
    vaults.unlock(folder, words()).close()


def test_before_its_tables_change_the_vault_is_kept_as_it_was(
    vaults: FolderVaults, full: VaultStore, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full.close()
    shipped = migrator.shipped()
    newest = max(shipped)
    for number in (1, 2, 3):
        more = {
            newest + n: f"CREATE TABLE more_{n} (a) STRICT;".replace("(a)", "(a TEXT)")
            for n in range(1, number + 1)
        }
        monkeypatch.setattr(migrator, "shipped", lambda more=more: {**shipped, **more})
        vaults.unlock(folder, words()).close()
        vaults._clock.advance(days=1)  # type: ignore[attr-defined]
        vaults.unlock(folder, words()).close()
    kept = shelf.found(folder / "before-update")
    assert len(kept) == 2
    proof = vaults.restorer.prove(kept[0].path, tmp_path / "scratch", ByPassphrase(words()), quiet)
    assert proof.problems == ()
    vaults._clock.advance(days=31)  # type: ignore[attr-defined]
    vaults.unlock(folder, words()).close()
    assert shelf.found(folder / "before-update") == ()


def test_without_room_for_that_copy_the_tables_do_not_change(
    vaults: FolderVaults, full: VaultStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full.close()
    shipped = migrator.shipped()
    more = {max(shipped) + 1: "CREATE TABLE more (a TEXT) STRICT;"}
    with monkeypatch.context() as patch:
        patch.setattr(migrator, "shipped", lambda: {**shipped, **more})
        patch.setattr("ethicsdesk.storage.backup.require_room", no_room)
        with pytest.raises(BackupRoomError):
            vaults.unlock(folder, words())
    store = vaults.unlock(folder, words())  # the earlier program still opens it
    with store.reading() as unit:
        assert len(unit.list(Tool)) == 60
    store.close()


def no_room(place: Path, size: int) -> None:
    raise copying.no_room(place, size)
