"""Restoring: compared before anything is replaced, the old vault kept aside."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ethicsdesk.domain.errors import (
    BackupDamagedError,
    BackupOldKeyError,
    BackupPassphraseError,
    BackupPlaceMissingError,
    BackupRoomError,
    Cancelled,
    NoBackupError,
    RecoveryCodeTypoError,
    VaultInUseError,
    VaultNewerError,
    VaultRolledBackError,
    WrongRecoveryCodeError,
)
from ethicsdesk.services.backup_ports import ByCode, ByPassphrase, Relation
from ethicsdesk.services.copies import Backup
from ethicsdesk.storage import copying
from ethicsdesk.storage.vaults import FolderVaults
from tests.conftest import FakeClock
from tests.storage.backing import quiet
from tests.storage.backing_up import WHOLE, add, flip, names, stop_at, tools
from tests.storage.making import copy_of, vaults_on, words
from tests.storage.rekeying import NEW, keys_here


def relation(vaults: FolderVaults, backup: Path, folder: Path) -> tuple[Relation, int | None, int | None]:
    restoring = vaults.restorer.begin(backup, folder, ByPassphrase(words()), quiet)
    found = restoring.comparison
    restoring.give_up()
    return found.relation, found.lost, found.gained


def test_a_restored_vault_is_as_the_backup_and_the_old_one_lies_aside(
    vaults: FolderVaults, backup: Backup, folder: Path
) -> None:
    restoring = vaults.restorer.begin(backup.path, folder, ByPassphrase(words()), quiet)
    assert restoring.comparison.relation is Relation.OLDER
    store = restoring.finish()
    assert tools(store) == {"tool-1", "tool-2", "tool-3"}
    assert store.verify() == ()
    with store.reading() as unit:
        (newest,) = unit.audit(last=1)
    assert (newest.action, newest.record_id) == ("restored", f"from entry {backup.seq}")
    store.close()
    assert names(folder) == sorted([*WHOLE, "replaced-20260302T153000Z"])
    (aside,) = vaults.restorer.set_aside(folder)
    old = vaults_on(vaults._clock, folder.parent / "other state").unlock(aside, words())
    assert tools(old) == {f"tool-{number}" for number in range(1, 6)}
    assert old.verify() == ()
    old.close()


def test_after_a_restore_the_vault_opens_without_a_false_alarm(
    vaults: FolderVaults, backup: Backup, folder: Path, code: str
) -> None:
    vaults.restorer.begin(backup.path, folder, ByCode(code), quiet).finish().close()
    store = vaults.unlock(folder, words())
    add(store, 9)
    store.close()
    vaults.unlock_with_code(folder, code).close()


def test_what_was_put_aside_can_be_restored_again(vaults: FolderVaults, backup: Backup, folder: Path) -> None:
    vaults.restorer.begin(backup.path, folder, ByPassphrase(words()), quiet).finish().close()
    (aside,) = vaults.restorer.set_aside(folder)
    restoring = vaults.restorer.begin(aside, folder, ByPassphrase(words()), quiet)
    found = restoring.comparison
    assert (found.relation, found.lost, found.gained) == (Relation.NEWER, 0, 2)
    store = restoring.finish()
    assert "tool-5" in tools(store)
    store.close()
    assert len(vaults.restorer.set_aside(folder)) == 2


def test_a_backup_is_compared_with_the_vault_there(
    vaults: FolderVaults, backup: Backup, folder: Path, tmp_path: Path, place: Path, clock: FakeClock
) -> None:
    path = backup.path
    assert relation(vaults, path, folder) == (Relation.OLDER, 2, 0)
    assert relation(vaults, path, tmp_path / "new") == (Relation.NO_VAULT, None, None)
    assert relation(vaults, folder, folder.parent / "new") == (Relation.NO_VAULT, None, None)
    behind = copy_of(path, tmp_path / "behind")
    assert relation(vaults, path, behind) == (Relation.SAME, 0, 0)
    later = vaults.unlock(folder, words()).copies.make(place, quiet)
    assert relation(vaults, later.path, behind) == (Relation.NEWER, 0, 2)
    twin = vaults_on(clock, tmp_path / "elsewhere").unlock(behind, words())
    add(twin, 7, 8, 9)
    twin.close()
    assert relation(vaults, later.path, behind) == (Relation.DIVERGED, 3, 2)
    vaults.create(tmp_path / "other", words()).store.close()
    assert relation(vaults, path, tmp_path / "other") == (Relation.OTHER_VAULT, None, None)


@pytest.mark.parametrize("name", ["vault.db", "vault.json"])
def test_a_vault_that_cannot_be_read_is_said_and_kept_aside(
    vaults: FolderVaults, backup: Backup, folder: Path, name: str
) -> None:
    for each in {name, f"{name}.bak"} & set(names(folder)):
        (folder / each).write_bytes(b"junk" * 2000)
    restoring = vaults.restorer.begin(backup.path, folder, ByPassphrase(words()), quiet)
    assert restoring.comparison.relation is Relation.UNKNOWN
    restoring.finish().close()
    (aside,) = vaults.restorer.set_aside(folder)
    assert (aside / name).read_bytes() == b"junk" * 2000
    vaults.unlock(folder, words()).close()


def test_a_log_left_over_by_a_newer_vault_goes_aside_with_it(
    vaults: FolderVaults, backup: Backup, folder: Path
) -> None:
    (folder / "vault.db-wal").write_bytes(b"left over" * 1000)
    (folder / "vault.db-shm").write_bytes(b"left over" * 1000)
    store = vaults.restorer.begin(backup.path, folder, ByPassphrase(words()), quiet).finish()
    assert store.verify() == ()
    store.close()
    (aside,) = vaults.restorer.set_aside(folder)
    assert {"vault.db", "vault.json"} < set(names(aside))


def test_giving_up_leaves_everything_as_it_was(vaults: FolderVaults, backup: Backup, folder: Path) -> None:
    before = {name: (folder / name).read_bytes() for name in names(folder)}
    restoring = vaults.restorer.begin(backup.path, folder, ByPassphrase(words()), quiet)
    with pytest.raises(VaultInUseError):
        vaults.unlock(folder, words())
    restoring.give_up()
    restoring.give_up()
    assert {name: (folder / name).read_bytes() for name in names(folder)} == before
    with pytest.raises(RuntimeError):
        restoring.finish()
    store = vaults.unlock(folder, words())
    assert len(tools(store)) == 5
    store.close()


def test_an_open_vault_is_never_replaced(
    vaults: FolderVaults, backup: Backup, folder: Path, place: Path
) -> None:
    store = vaults.unlock(folder, words())
    with pytest.raises(VaultInUseError):
        vaults.restorer.begin(backup.path, folder, ByPassphrase(words()), quiet)
    store.close()


def test_a_wrong_secret_is_named_for_what_it_is(
    vaults: FolderVaults, backup: Backup, folder: Path, code: str, tmp_path: Path
) -> None:
    other = vaults.create(tmp_path / "other", words())
    other.store.close()
    wrong = words("not the right words at all")
    for secret, problem in (
        (ByPassphrase(wrong), BackupPassphraseError),
        (ByCode(other.recovery_code), WrongRecoveryCodeError),
        (ByCode(code[:-1]), RecoveryCodeTypoError),
    ):
        with pytest.raises(problem):
            vaults.restorer.begin(backup.path, folder, secret, quiet)
    assert set(wrong) == {0}
    assert names(folder) == WHOLE
    vaults.unlock(folder, words()).close()


def test_a_backup_opens_with_the_passphrase_of_its_day_and_brings_it_back(
    vaults: FolderVaults, backup: Backup, folder: Path, code: str
) -> None:
    store = vaults.unlock(folder, words())
    keys_here().change_passphrase(store, ByPassphrase(words()), words(NEW))
    store.close()
    with pytest.raises(BackupPassphraseError):
        vaults.restorer.begin(backup.path, folder, ByPassphrase(words(NEW)), quiet)
    restoring = vaults.restorer.begin(backup.path, folder, ByPassphrase(words()), quiet)
    assert restoring.comparison.relation is Relation.OLDER
    restoring.finish().close()
    vaults.unlock(folder, words()).close()
    vaults.unlock_with_code(folder, code).close()


def test_a_backup_from_before_a_change_of_the_key_can_be_restored(
    vaults: FolderVaults, backup: Backup, folder: Path, code: str, place: Path
) -> None:
    changing = keys_here()
    new_code = changing.fresh_code()
    store = vaults.unlock(folder, words())
    changing.rotate(store, ByPassphrase(words()), new=words(NEW), code=new_code)
    with pytest.raises(BackupOldKeyError):
        store.copies.check(backup, quiet)
    later = store.copies.make(place, quiet)
    store.close()
    scratch = folder.parent / "scratch"
    assert vaults.restorer.prove(later.path, scratch, ByCode(new_code), quiet).problems == ()
    assert vaults.restorer.prove(backup.path, scratch, ByCode(code), quiet).problems == ()
    restoring = vaults.restorer.begin(backup.path, folder, ByCode(code), quiet)
    assert restoring.comparison.relation is Relation.UNKNOWN
    restoring.finish().close()
    vaults.unlock(folder, words()).close()
    (aside,) = vaults.restorer.set_aside(folder)
    assert vaults.restorer.prove(aside, scratch, ByPassphrase(words(NEW)), quiet).problems == ()


@pytest.mark.parametrize("limit", [0.0, 0.2, 0.5, 0.9])
def test_a_stopped_restore_leaves_the_old_vault(
    vaults: FolderVaults, backup: Backup, folder: Path, limit: float
) -> None:
    with pytest.raises(Cancelled):
        vaults.restorer.begin(backup.path, folder, ByPassphrase(words()), stop_at(limit))
    assert names(folder) == WHOLE
    vaults.unlock(folder, words()).close()


def empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize(
    ("name", "damage"),
    [
        ("vault.db", empty),
        ("vault.db", lambda path: flip(path, 3)),
        ("vault.db", lambda path: flip(path, 5000)),
        ("vault.db", lambda path: flip(path, -5000)),
        ("vault.db", lambda path: path.write_bytes(path.read_bytes()[:20_000])),
        ("vault.db", Path.unlink),
        ("vault.json", empty),
        ("vault.json", Path.unlink),
        ("vault.json", lambda path: path.write_bytes(b"[" * 60_000)),
        ("vault.json", lambda path: path.write_text(path.read_text().replace("19456", "99999999"))),
    ],
)
def test_a_damaged_backup_is_named_and_replaces_nothing(
    vaults: FolderVaults, backup: Backup, folder: Path, name: str, damage: Callable[[Path], object]
) -> None:
    damage(backup.path / name)
    with pytest.raises(BackupDamagedError):
        vaults.restorer.begin(backup.path, folder, ByPassphrase(words()), quiet)
    assert names(folder) == WHOLE
    store = vaults.unlock(folder, words())
    assert store.verify() == ()
    store.close()


def test_header_and_database_of_different_backups_do_not_open(
    vaults: FolderVaults, backup: Backup, folder: Path, place: Path, tmp_path: Path
) -> None:
    other = vaults.create(tmp_path / "other", words()).store
    theirs = other.copies.make(place, quiet)
    other.close()
    shutil.copy(theirs.path / "vault.json", backup.path / "vault.json")
    with pytest.raises(BackupDamagedError):
        vaults.restorer.begin(backup.path, folder, ByPassphrase(words()), quiet)


def test_a_backup_of_a_newer_program_is_refused_kindly(
    vaults: FolderVaults, backup: Backup, folder: Path
) -> None:
    path = backup.path / "vault.json"
    path.write_text(path.read_text().replace('"version": 1', '"version": 99'))
    with pytest.raises(VaultNewerError):
        vaults.restorer.begin(backup.path, folder, ByPassphrase(words()), quiet)
    assert names(folder) == WHOLE


def test_where_there_is_no_backup_it_says_so(vaults: FolderVaults, folder: Path, place: Path) -> None:
    assert vaults.restorer.found(place) == ()
    for gone, problem in ((place, NoBackupError), (place / "gone", BackupPlaceMissingError)):
        with pytest.raises(problem):
            vaults.restorer.begin(gone, folder, ByPassphrase(words()), quiet)
    with pytest.raises(BackupPlaceMissingError):
        vaults.restorer.found(place / "gone")


def test_a_drive_that_vanishes_while_it_is_read_is_named(
    vaults: FolderVaults, backup: Backup, folder: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def vanish(_source: Path, _target: Path, _progress: object) -> None:
        shutil.rmtree(place)
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("ethicsdesk.storage.scratch.copy_file", vanish)
    with pytest.raises(BackupPlaceMissingError):
        vaults.restorer.begin(backup.path, folder, ByPassphrase(words()), quiet)
    assert names(folder) == WHOLE


def test_too_little_room_to_restore_is_said_first(
    vaults: FolderVaults, backup: Backup, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(folder)
    monkeypatch.setattr(copying.shutil, "disk_usage", lambda _path: usage._replace(free=1_000_000))
    with pytest.raises(BackupRoomError):
        vaults.restorer.begin(backup.path, folder, ByPassphrase(words()), quiet)
    assert names(folder) == WHOLE


def test_a_folder_someone_copied_or_renamed_by_hand_is_found_and_restored(
    vaults: FolderVaults, backup: Backup, place: Path, tmp_path: Path
) -> None:
    renamed = backup.path.rename(place / "Old laptop")
    (found,) = vaults.restorer.found(place)
    assert (found.path, found.checked, found.seq) == (renamed, False, -1)
    assert vaults.restorer.found(renamed) == (found,)
    vaults.restorer.begin(renamed, tmp_path / "new", ByPassphrase(words()), quiet).finish().close()


def test_backups_are_found_when_the_drive_itself_is_chosen(
    vaults: FolderVaults, backup: Backup, place: Path, tmp_path: Path
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    place.rename(drive / "EthicsDesk backups")
    (found,) = vaults.restorer.found(drive)
    assert found.path == drive / "EthicsDesk backups" / backup.path.name


def test_a_vault_put_aside_can_be_deleted_and_nothing_else(
    vaults: FolderVaults, backup: Backup, folder: Path
) -> None:
    vaults.restorer.begin(backup.path, folder, ByPassphrase(words()), quiet).finish().close()
    (aside,) = vaults.restorer.set_aside(folder)
    for other in (folder, backup.path, aside / "vault.db"):
        with pytest.raises(ValueError, match="put aside"):
            vaults.restorer.forget_aside(other)
    vaults.restorer.forget_aside(aside)
    assert names(folder) == WHOLE


def test_only_a_confirmed_restore_quiets_the_watermark(
    vaults: FolderVaults, backup: Backup, folder: Path, place: Path
) -> None:
    for name in ("vault.db", "vault.json"):  # what somebody may do by hand
        shutil.copy(backup.path / name, folder / name)
    with pytest.raises(VaultRolledBackError):
        vaults.unlock(folder, words())
