"""Backups: whole and read again, or not there at all; what went before stays intact."""

import os
import random
import shutil
import time
from pathlib import Path

import pytest

from ethicsdesk.domain.errors import (
    BackupDamagedError,
    BackupInsideVaultError,
    BackupPlaceMissingError,
    BackupRoomError,
    Cancelled,
    DiskTroubleError,
    ReadOnlyError,
)
from ethicsdesk.services.backup_ports import ByCode, ByPassphrase
from ethicsdesk.storage import copying, driver, header, shelf
from ethicsdesk.storage.store import VaultStore
from ethicsdesk.storage.vaults import FolderVaults
from tests.storage.backing import quiet
from tests.storage.backing_up import flip, stop_at
from tests.storage.making import a_tool, words
from tests.storage.test_disk import mounted, unprivileged


def test_a_backup_is_one_folder_that_opens_by_itself(
    vaults: FolderVaults, full: VaultStore, place: Path, tmp_path: Path, code: str
) -> None:
    made = full.copies.make(place, quiet)
    assert made.path.name == f"EthicsDesk-{full.copies.vault_id[:8]}-20260302T153000Z-{made.seq}"
    assert sorted(path.name for path in made.path.iterdir()) == ["README.txt", "vault.db", "vault.json"]
    assert made.checked
    assert full.copies.kept(place) == (made,)
    for secret in (ByPassphrase(words()), ByCode(code)):
        proof = vaults.restorer.prove(made.path, tmp_path / "scratch", secret, quiet)
        assert proof.problems == ()
        with full.reading() as unit:
            assert proof.head == unit.audit_head()
    assert not (tmp_path / "scratch").exists()


def test_a_backup_is_readable_by_its_owner_only_and_says_what_it_is(full: VaultStore, place: Path) -> None:
    made = full.copies.make(place, quiet)
    assert made.path.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in made.path.iterdir()} == {0o600}
    readme = (made.path / "README.txt").read_text()
    assert "recovery" in readme
    assert full.copies.vault_id in readme
    with full.reading() as unit:
        head = unit.audit_head()
    assert head is not None
    assert head.hash in readme


def test_a_backup_lies_on_a_drive_that_can_only_be_read_and_still_opens(
    vaults: FolderVaults, full: VaultStore, place: Path, tmp_path: Path
) -> None:
    made = full.copies.make(place, quiet)
    for path in (*made.path.iterdir(), made.path):
        path.chmod(path.stat().st_mode & 0o555)
    before = {path.name: path.read_bytes() for path in made.path.iterdir()}
    proof = vaults.restorer.prove(made.path, tmp_path / "scratch", ByPassphrase(words()), quiet)
    assert proof.problems == ()
    full.copies.check(made, quiet)
    assert {path.name: path.read_bytes() for path in made.path.iterdir()} == before


def test_no_word_of_the_vault_can_be_read_in_a_backup(store: VaultStore, place: Path) -> None:
    with store.writing() as unit:
        unit.put(a_tool(1, name="Canary of the Practice", purpose="canary words"))
        unit.put_blob(b"canary bytes" * 1000)
    made = store.copies.make(place, quiet)
    everything = b"".join(path.read_bytes() for path in made.path.iterdir())
    assert b"anary" not in everything
    assert b"SQLite format" not in everything


def test_only_this_computer_could_open_a_device_slot_so_a_backup_has_none(
    full: VaultStore, place: Path, folder: Path
) -> None:
    made = full.copies.make(place, quiet)
    inside, mine = header.load(made.path), header.load(folder)
    assert inside.device is None
    assert inside.coming is None
    assert (inside.passphrase, inside.recovery) == (mine.passphrase, mine.recovery)


@pytest.mark.parametrize("limit", [0.0, 0.1, 0.5, 0.7, 0.9, 0.99])
def test_a_stopped_backup_leaves_nothing(full: VaultStore, place: Path, limit: float) -> None:
    earlier = full.copies.make(place, quiet)
    full._holdings.clock.advance(days=1)  # type: ignore[attr-defined]
    with pytest.raises(Cancelled):
        full.copies.make(place, stop_at(limit))
    assert [path.name for path in place.iterdir()] == [earlier.path.name]
    assert full.verify() == ()
    full.copies.make(place, quiet)


def test_stopping_interrupts_the_database_at_once(store: VaultStore, place: Path) -> None:
    with store.writing() as unit:
        for number in range(4):
            unit.put_blob(random.Random(number).randbytes(15_000_000))
    started = time.perf_counter()
    store.copies.make(place, quiet)
    whole = time.perf_counter() - started
    store._holdings.clock.advance(days=1)  # type: ignore[attr-defined]
    started = time.perf_counter()
    with pytest.raises(Cancelled):
        store.copies.make(place, stop_at(0.02))
    assert time.perf_counter() - started < max(whole / 2, 0.3)


def test_progress_only_grows_and_ends_at_one(full: VaultStore, place: Path) -> None:
    shares: list[float] = []
    full.copies.make(place, shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_what_an_interrupted_backup_left_is_swept_but_nothing_else(full: VaultStore, place: Path) -> None:
    mine = place / f"{shelf.name_of(full.copies.vault_id, full._holdings.clock.now(), 1)}.partial"
    other = place / f"{shelf.name_of('f' * 32, full._holdings.clock.now(), 1)}.partial"
    for path in (mine, other, place / "Photos"):
        path.mkdir()
        (path / "vault.db").write_bytes(b"half")
    made = full.copies.make(place, quiet)
    assert sorted(place.iterdir()) == sorted([made.path, other, place / "Photos"])


def test_backups_inside_the_vault_folder_are_refused(full: VaultStore, folder: Path) -> None:
    (folder / "below").mkdir()
    for inside in (folder, folder / "below"):
        with pytest.raises(BackupInsideVaultError):
            full.copies.make(inside, quiet)


def test_a_place_that_is_not_there_is_never_made(full: VaultStore, place: Path) -> None:
    for use in (full.copies.kept, lambda gone: full.copies.make(gone, quiet)):
        with pytest.raises(BackupPlaceMissingError):
            use(place / "unplugged")
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("moment", [0.05, 0.6, 0.95])
def test_a_drive_that_vanishes_midway_is_named(full: VaultStore, place: Path, moment: float) -> None:
    def unplug(share: float) -> None:
        if share >= moment and place.exists():
            place.rename(place.with_name("unplugged"))

    with pytest.raises(BackupPlaceMissingError):
        full.copies.make(place, unplug)
    assert full.verify() == ()
    back = place.with_name("unplugged").rename(place)
    full.copies.make(back, quiet)
    assert [backup.checked for backup in full.copies.kept(back)] == [True]
    assert len(list(back.iterdir())) == 1


def test_a_drive_that_loses_the_half_made_backup_is_named(full: VaultStore, place: Path) -> None:
    def lose(share: float) -> None:
        if share >= 0.5:
            for path in place.iterdir():
                shutil.rmtree(path)

    with pytest.raises((DiskTroubleError, BackupDamagedError)):
        full.copies.make(place, lose)
    assert list(place.iterdir()) == []
    assert full.verify() == ()


def test_a_drive_that_writes_rubbish_is_found_out_at_once(full: VaultStore, place: Path) -> None:
    def spoil(share: float) -> None:
        for path in place.glob("*.partial/vault.db") if share == 0.5 else ():
            flip(path, -5000)

    with pytest.raises(BackupDamagedError):
        full.copies.make(place, spoil)
    assert list(place.iterdir()) == []


def test_too_little_room_is_said_before_anything_is_written(
    full: VaultStore, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(place)
    monkeypatch.setattr(copying.shutil, "disk_usage", lambda _path: usage._replace(free=5_000_000))
    with pytest.raises(BackupRoomError) as caught:
        full.copies.make(place, quiet)
    assert caught.value.details["free"] == 5
    assert int(str(caught.value.details["needed"])) > 5
    assert list(place.iterdir()) == []


def test_a_drive_that_fills_up_midway_is_named_and_left_clean(
    full: VaultStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with full.writing() as unit:
        unit.put_blob(random.Random(3).randbytes(7_000_000))
    monkeypatch.setattr("ethicsdesk.storage.backup.require_room", lambda _place, _size: None)
    with mounted(tmp_path / "disk") as is_small:
        if not is_small:  # no right to mount here: the same answer of the database, made by hand
            monkeypatch.setattr("ethicsdesk.storage.backup._fill", full_disk)
        with pytest.raises(BackupRoomError):
            full.copies.make(tmp_path / "disk", quiet)
        assert list((tmp_path / "disk").iterdir()) == []
    assert full.verify() == ()


def full_disk(*_arguments: object) -> None:
    problem = driver.Error("database or disk is full")
    problem.sqlite_errorcode = 13
    raise problem


def test_a_place_that_may_not_be_written_to_is_named(vaults: FolderVaults, code: str, tmp_path: Path) -> None:
    shared = Path(os.path.realpath(tmp_path)) / "open"
    shared.mkdir()
    shared.chmod(0o555)
    store = vaults.unlock(tmp_path / "vault", words())
    store.copies.make(tmp_path, quiet)  # loads all it needs, which the other user may not be able to
    for parent in tmp_path.parents:
        if parent.owner() == tmp_path.owner() and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o011)
    tmp_path.chmod(0o755)
    with unprivileged(), pytest.raises(ReadOnlyError):
        store.copies.make(shared, quiet)
    store.close()


def test_two_backups_of_one_second_both_stay(full: VaultStore, place: Path) -> None:
    first, second = full.copies.make(place, quiet), full.copies.make(place, quiet)
    assert full.copies.kept(place) == (second, first)
    assert full.copies.check(first, quiet) == first


def test_a_backup_half_deleted_is_none(
    full: VaultStore, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = full.copies.make(place, quiet)
    with monkeypatch.context() as patch:
        patch.setattr("ethicsdesk.storage.shelf.shutil.rmtree", fail_quietly)
        with pytest.raises(DiskTroubleError):
            full.copies.drop(made)
    assert full.copies.kept(place) == ()
    full.copies.make(place, quiet)
    assert len(list(place.iterdir())) == 1
    full.copies.drop(full.copies.kept(place)[0])
    assert list(place.iterdir()) == []


def fail_quietly(_path: Path, *, ignore_errors: bool = False) -> None:
    if not ignore_errors:
        raise OSError(5, "told to fail")
