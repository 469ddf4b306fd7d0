"""Restoring: a backup is copied, opened, checked and compared before anything is replaced."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ethicsdesk.domain.errors import BackupDamagedError, BackupPlaceMissingError, UserError
from ethicsdesk.services.backup_ports import ClosedCopy, Comparison, Proof, Relation, Secret
from ethicsdesk.services.copies import DRILL, OWN_ENTRIES, Backup
from ethicsdesk.services.ports import Clock, Progress
from ethicsdesk.storage import audit, database, driver, files, header, keys, opening, replacing, shelf
from ethicsdesk.storage.backup import portable
from ethicsdesk.storage.copying import place_errors, sync_place
from ethicsdesk.storage.needs import Lock, Locks, Watermarks
from ethicsdesk.storage.scratch import Scratch, copy_database, lent_secret, open_scratch
from ethicsdesk.storage.slots import SlotKind
from ethicsdesk.storage.store import VaultStore
from ethicsdesk.storage.unlocking import Opened, open_header

LOCK = "desk.lock"
HASH_AT = "SELECT hash FROM audit WHERE seq = ?"

OpenVault = Callable[[Path, Lock, Opened], VaultStore]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What restoring works with; `open_vault` takes over the lock."""

    clock: Clock
    locks: Locks
    watermarks: Watermarks
    open_vault: OpenVault


class FolderRestorer:
    """Implements `services.backup_ports.Restorer` over folders on this computer."""

    def __init__(self, tools: Tools) -> None:
        """Touch nothing yet."""
        self._tools = tools

    def found(self, place: Path) -> tuple[Backup, ...]:
        """Return every backup in a folder or just below, of any vault, newest first; it may be one itself."""
        with place_errors(place):
            return shelf.search(place)

    def prove(self, backup: Path, scratch: Path, secret: Secret, progress: Progress) -> Proof:
        """Open a copy of a backup with nothing but its secret and check it in full; the copy is removed."""
        with lent_secret(secret) as (kind, words), database.errors_in_words(scratch):
            opened = open_scratch(backup, scratch, kind, words, progress)
        opened.close()
        progress(1.0)
        return Proof(
            vault_id=opened.opened.header.vault_id,
            head=audit.head_of(opened.head),
            problems=opened.problems,
        )

    def begin(self, backup: Path, folder: Path, secret: Secret, progress: Progress) -> FolderRestoring:
        """Copy a backup beside the vault in *folder*, open it, check it in full and compare the two."""
        with lent_secret(secret) as (kind, words), files.disk_errors(folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self._locked(folder) as lock, database.errors_in_words(folder):
                replacing.carry_out(folder)
                scratch = open_scratch(backup, folder / replacing.PARTIAL, kind, words, progress)
                try:
                    _require_whole(scratch, backup)
                    comparison = compare(scratch, folder, kind, words)
                    progress(1.0)
                except BaseException:
                    scratch.close()
                    raise
                return FolderRestoring(self._tools, folder, lock, scratch, comparison)

    def copy_closed(self, copy: ClosedCopy, progress: Progress) -> Backup:
        """Copy a closed vault as it lies; the copy counts as a backup once it is checked."""
        folder, place = copy.vault_folder, copy.place
        name = shelf.name_of(copy.vault_id, self._tools.clock.now(), copy.seq)
        final, partial = place / (name + shelf.UNCHECKED), place / (name + shelf.PARTIAL)
        if not place.is_dir():
            raise BackupPlaceMissingError(path=place)
        with files.disk_errors(folder), self._locked(folder) as lock:
            try:
                with place_errors(place):
                    shelf.sweep(place, copy.vault_id)
                    copy_database(folder, partial, progress)
                    header.save(portable(header.load(folder)), partial / header.NAME)
                    text = shelf.readme(copy.vault_id, self._tools.clock.now(), copy.seq, None)
                    files.write_whole(partial / shelf.README, text)
                    sync_place(partial)
                    files.move(partial, final)
                    sync_place(place)
            except BaseException:
                shutil.rmtree(partial, ignore_errors=True)
                raise
            lock.release()
        found = shelf.read(final)
        if found is None:
            raise BackupPlaceMissingError(path=place)
        return found

    def set_aside(self, folder: Path) -> tuple[Path, ...]:
        """Return the folders with vaults that earlier restores put aside, newest first."""
        return replacing.set_aside(folder)

    def forget_aside(self, aside: Path) -> None:
        """Delete a vault that a restore put aside. Raises ValueError for any other folder."""
        if aside not in replacing.set_aside(aside.parent):
            raise ValueError(f"no vault was put aside there: {aside}")
        with files.disk_errors(aside):
            shutil.rmtree(aside)

    @contextmanager
    def _locked(self, folder: Path) -> Iterator[Lock]:
        lock = self._tools.locks(folder / LOCK)
        try:
            yield lock
        except BaseException:
            lock.release()
            raise


class FolderRestoring:
    """Implements `services.backup_ports.Restoring`."""

    def __init__(
        self, tools: Tools, folder: Path, lock: Lock, scratch: Scratch, comparison: Comparison
    ) -> None:
        """Take over the lock and the open copy."""
        self._tools = tools
        self._folder = folder
        self._lock = lock
        self._scratch: Scratch | None = scratch
        self._comparison = comparison

    @property
    def comparison(self) -> Comparison:
        """Return what would be lost and gained."""
        return self._comparison

    def finish(self) -> VaultStore:
        """Put the backup in the vault's place and open it; the vault that lay there is kept aside."""
        scratch = self._scratch
        if scratch is None:
            raise RuntimeError("this restore is over")
        try:
            with files.disk_errors(self._folder), database.errors_in_words(self._folder):
                newest = self._write_down(scratch)
                replacing.decide(self._folder, self._tools.clock.now())
                replacing.carry_out(self._folder)
            self._scratch = None
            self._remember(scratch, newest)
            replacing.settle(self._folder)
            return self._tools.open_vault(self._folder, self._lock, scratch.opened)
        except BaseException:
            self.give_up()
            self._lock.release()
            raise
        finally:
            keys.wipe(scratch.opened.key)

    def give_up(self) -> None:
        """Remove the copy and leave everything as it was. Safe to call twice, and after `finish`."""
        scratch, self._scratch = self._scratch, None
        if scratch is not None:
            scratch.close()
            self._lock.release()

    def _write_down(self, scratch: Scratch) -> audit.Row:
        """Note the restore in the trail of the copy, and leave the copy one whole, durable file."""
        connection = scratch.connection
        now = max(self._tools.clock.now(), audit.instant(scratch.head[1]))
        happened = audit.Happening(action="restored", kind="vault", record_id=f"from entry {scratch.head[0]}")
        with database.transaction(connection):
            newest = audit.append(connection, audit.stamp(now), happened)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        connection.close()
        return newest

    def _remember(self, scratch: Scratch, newest: audit.Row) -> None:
        """Move the watermark to the restored vault: that it is older than the last one seen here is known."""
        vault_id = scratch.opened.header.vault_id
        key = keys.watermark_key(scratch.opened.key, vault_id)
        self._tools.watermarks.write(vault_id, key, newest[0], newest[-1])
        keys.wipe(key)


def _require_whole(scratch: Scratch, backup: Path) -> None:
    if scratch.problems:
        raise BackupDamagedError(path=backup)


def compare(scratch: Scratch, folder: Path, kind: SlotKind, secret: bytearray) -> Comparison:
    """Compare an opened backup with the vault in *folder*, whose files stay as they are but for its log."""
    backup = audit.head_of(scratch.head)
    if not any((folder / name).exists() for name in replacing.OLD_FILES):
        return Comparison(relation=Relation.NO_VAULT, backup=backup)
    try:
        found = header.load(folder)
        if found.vault_id != scratch.opened.header.vault_id:
            return Comparison(relation=Relation.OTHER_VAULT, backup=backup)
        with _current(scratch, folder, found, kind, secret) as connection:
            newest = audit.last_row(connection)
            if newest is None:
                return Comparison(relation=Relation.UNKNOWN, backup=backup)
            return _compare_trails(scratch, connection, newest)
    except (UserError, OSError, driver.Error):
        return Comparison(relation=Relation.UNKNOWN, backup=backup)


@contextmanager
def _current(
    scratch: Scratch, folder: Path, found: header.Header, kind: SlotKind, secret: bytearray
) -> Iterator[driver.Connection]:
    """Open the vault that lies there: with the backup's key, or with the same secret if that key is gone."""
    path, key = folder / replacing.DATABASE, scratch.opened.key
    if not path.exists():
        raise FileNotFoundError(path)
    other: bytearray | None = None
    if not opening.fits(path, key):
        key = other = open_header(found, kind, secret, path).key
    try:
        with database.errors_in_words(folder):
            connection = database.connect(path, key)
            try:
                yield connection
            finally:
                connection.close()
    finally:
        if other is not None:
            keys.wipe(other)


def _compare_trails(scratch: Scratch, current: driver.Connection, newest: audit.Row) -> Comparison:
    common = _last_common(scratch.connection, current, min(scratch.head[0], newest[0]))
    lost, gained = _work_after(current, common), _work_after(scratch.connection, common)
    relation = {
        (False, False): Relation.SAME,
        (True, False): Relation.OLDER,
        (False, True): Relation.NEWER,
        (True, True): Relation.DIVERGED,
    }[lost > 0, gained > 0]
    return Comparison(
        relation=relation,
        backup=audit.head_of(scratch.head),
        current=audit.head_of(newest),
        lost=lost,
        gained=gained,
    )


def _work_after(trail: driver.Connection, seq: int) -> int:
    """Count a person's entries behind *seq*, not those that backing up and restoring make themselves."""
    rows = trail.execute("SELECT action, kind, record_id FROM audit WHERE seq > ?", (seq,))
    return sum(
        action not in OWN_ENTRIES and (kind, record_id) != ("milestone", DRILL)
        for action, kind, record_id in rows
    )


def _last_common(one: driver.Connection, other: driver.Connection, most: int) -> int:
    """Return the number of the last entry both trails share; each hash stands for all before it."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        hashes = [trail.execute(HASH_AT, (middle,)).fetchone() for trail in (one, other)]
        if hashes[0] is not None and hashes[0] == hashes[1]:
            low = middle
        else:
            high = middle - 1
    return low
