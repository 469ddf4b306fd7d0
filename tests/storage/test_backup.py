"""Backups: whole and read again, or not there at all; what went before stays intact."""

import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from ethicsdesk.domain.errors import (
    BackupDamagedError,
    BackupForeignError,
    BackupInsideVaultError,
    BackupOldKeyError,
    BackupPlaceMissingError,
    BackupRoomError,
    Cancelled,
    DiskTroubleError,
    ReadOnlyError,
    UserError,
    VaultDamagedError,
)
from ethicsdesk.domain.records import Tool
from ethicsdesk.services.backup_ports import ByCode, ByPassphrase, ClosedCopy
from ethicsdesk.services.copies import Backup
from ethicsdesk.storage import copying, driver, header, migrator, shelf
from ethicsdesk.storage.store import VaultStore
from ethicsdesk.storage.vaults import FolderVaults
from ethicsdesk.system.clock import SystemClock
from tests.conftest import FakeClock
from tests.storage.backing import MARKER, quiet
from tests.storage.making import ROOT, a_paper, a_tool, copy_of, vaults_on, words
from tests.storage.test_disk import mounted, unprivileged

BACKING = (sys.executable, "-m", "tests.storage.backing")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "My Stick #1 100% 'x' Ü"
    folder.mkdir()
    return folder


@pytest.fixture
def full(store: VaultStore) -> VaultStore:
    with store.writing() as unit:
        for number in range(60):
            unit.put(a_tool(number, purpose="x" * 500))
        unit.put(a_paper())
        unit.put_blob(random.Random(1).randbytes(600_000))
        unit.put_snapshot("text " * 1000)
    return store


def stop_at(limit: float) -> Callable[[float], None]:
    def stop(share: float) -> None:
        if share >= limit:
            raise Cancelled

    return stop


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


def flip(path: Path, place: int) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


def test_two_backups_of_one_second_both_stay(full: VaultStore, place: Path) -> None:
    first, second = full.copies.make(place, quiet), full.copies.make(place, quiet)
    assert full.copies.kept(place) == (second, first)
    assert full.copies.check(first, quiet) == first


@pytest.mark.parametrize("at", [0, 15, 16, 100, 5000, -100, -9000])
def test_every_flipped_bit_in_a_backup_is_noticed(full: VaultStore, place: Path, at: int) -> None:
    made = full.copies.make(place, quiet)
    flip(made.path / "vault.db", at)
    with pytest.raises(BackupDamagedError):
        full.copies.check(made, quiet)
    assert full.verify() == ()


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


def written_by(what: str, folder: Path, state: Path, place: Path) -> tuple[int, int]:
    """Trace every write of a program; return how many there were and how many held the canary."""
    trace = place.with_name(f"{what}.trace")
    calls = "trace=write,pwrite64,pwritev,pwritev2,writev"
    command = ["strace", "-f", "-s", "300000", "-e", calls, "-o", trace, *BACKING, what, folder, state, place]
    subprocess.run(command, cwd=ROOT, check=True)
    lines = trace.read_bytes().splitlines()
    return len(lines), sum(MARKER.encode() in line for line in lines)


@pytest.mark.slow
def test_no_clear_text_is_written_while_backing_up_and_restoring(
    folder: Path, state: Path, place: Path
) -> None:
    vaults_on(SystemClock(), state).create(folder, words()).store.close()
    writes, hits = written_by("there-and-back", folder, state, place)
    assert writes > 100
    assert hits == 0
    assert written_by("in-clear", folder, state, place)[1] >= 2


@pytest.mark.crash
@pytest.mark.slow
def test_killed_at_any_moment_no_backup_is_half(
    folder: Path, state: Path, place: Path, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    vaults = vaults_on(SystemClock(), state)
    store = vaults.create(folder, words()).store
    with store.writing() as unit:
        unit.put_blob(random.Random(1).randbytes(3_000_000))
    store.close()
    acknowledged = 0
    for number in range(pytestconfig.getoption("--kills")):
        acknowledged += killed_backup(folder, state, place, random.Random(number))
        for backup in vaults.restorer.found(place):
            proof = vaults.restorer.prove(backup.path, tmp_path / "scratch", ByPassphrase(words()), quiet)
            assert proof.problems == ()
            shutil.rmtree(backup.path)
    assert acknowledged > 0
    store = vaults.unlock(folder, words())
    assert store.verify() == ()
    store.copies.make(place, quiet)
    assert len(list(place.iterdir())) == 1
    store.close()


def killed_backup(folder: Path, state: Path, place: Path, chance: random.Random) -> int:
    """Kill a program some way into a backup; return how many it said were made, all of which are there."""
    child = subprocess.Popen([*BACKING, "back-up", folder, state, place], cwd=ROOT, stdout=subprocess.PIPE)
    with child:
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(chance.randrange(5, 120))]
        child.kill()
        said += child.stdout.read().splitlines(keepends=True)
    names = [
        line.decode().strip() for line in said if line.startswith(b"EthicsDesk-") and line.endswith(b"\n")
    ]
    assert all((place / name / "vault.db").exists() for name in names)
    return len(names)
