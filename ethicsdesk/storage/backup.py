"""Backups: a compact copy of the database and its header, written, sealed, read again, and only then named.

The copy is made and read by the open vault's own connection, so the key need not stand in memory for it.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import quote

from ethicsdesk.domain.errors import (
    BackupDamagedError,
    BackupForeignError,
    BackupInsideVaultError,
    BackupOldKeyError,
    BackupPlaceMissingError,
    VaultHeaderDamagedError,
)
from ethicsdesk.services.copies import Backup
from ethicsdesk.services.ports import Clock, Progress
from ethicsdesk.storage import audit, checks, driver, files, header, shelf
from ethicsdesk.storage.copying import (
    interruptible,
    part,
    place_errors,
    require_room,
    sync_file,
    sync_place,
)
from ethicsdesk.storage.database import APPLICATION_ID, PAGE_SIZE, is_damage
from ethicsdesk.storage.database import size as database_size
from ethicsdesk.storage.guard import unguarded

WRITTEN = 0.5  # the share of a backup that is done when it is written and not yet read again
SAFETY = "before-update"
SAFETY_KEPT = 2
SAFETY_SPAN = timedelta(days=30)
SALT_SIZE = 16

# Quoted: the database library loads when needed.
Lift = Callable[["driver.Connection"], AbstractContextManager[None]]
Check = Callable[["driver.Connection", Progress], tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The open vault a backup is made of."""

    connection: driver.Connection
    folder: Path
    vault_id: str
    lift: Lift = unguarded


class Backups:
    """Makes, reads and deletes the backups of one open vault."""

    def __init__(self, source: Source, clock: Clock) -> None:
        """Work through the vault's own connection."""
        self._source = source
        self._clock = clock

    @property
    def vault_id(self) -> str:
        """Return the id of the open vault."""
        return self._source.vault_id

    def kept(self, place: Path) -> tuple[Backup, ...]:
        """Return the backups of this vault in a folder, newest first."""
        mine = self.vault_id[: shelf.VAULT_DIGITS]
        with place_errors(place):
            return tuple(backup for backup in shelf.found(place) if backup.vault == mine)

    def make(self, place: Path, progress: Progress) -> Backup:
        """Write a backup and read it again in full; a failed one leaves nothing."""
        if place.resolve().is_relative_to(self._source.folder.resolve()):
            raise BackupInsideVaultError
        return write(self._source, place, self._clock.now(), progress)

    def check(self, backup: Backup, progress: Progress) -> Backup:
        """Read a backup in full and mark it as checked."""
        with place_errors(backup.path.parent):
            _require_same_key(self._source, backup.path)
            if not backup.checked:
                _seal(self._source, backup.path / shelf.DATABASE)
            _require_whole(self._source, backup.path, progress, _fitting_check)
            path = backup.path.with_name(backup.path.name.removesuffix(shelf.UNCHECKED))
            if path != backup.path:
                files.move(backup.path, path)
                sync_place(path.parent)
            return replace(backup, path=path, checked=True)

    def drop(self, backup: Backup) -> None:
        """Delete a backup of this vault."""
        with place_errors(backup.path.parent):
            shelf.drop(backup.path)


def write(
    source: Source,
    place: Path,
    at: datetime,
    progress: Progress,
    *,
    check: Check | None = None,
) -> Backup:
    """Write a backup into *place*, read it again, and give it its name; a failed one leaves nothing."""
    newest = audit.last_row(source.connection)
    seq = newest[0] if newest else 0
    while (path := place / shelf.name_of(source.vault_id, at, seq)).exists():
        at += timedelta(seconds=1)
    size = database_size(source.connection)
    if not place.is_dir():
        raise BackupPlaceMissingError(path=place)
    with place_errors(place, size):
        shelf.sweep(place, source.vault_id)
        require_room(place, size)
        partial = path.with_name(path.name + shelf.PARTIAL)
        partial.mkdir(mode=0o700)
        try:
            _fill(source, partial, part(progress, 0.0, WRITTEN), size)
            files.write_whole(
                partial / shelf.README, shelf.readme(source.vault_id, at, seq, newest[-1] if newest else None)
            )
            sync_place(partial)
            _require_whole(source, partial, part(progress, WRITTEN, 0.99), check or _every_check)
            progress(0.99)  # the last moment to stop it
            files.move(partial, path)
        except BaseException:
            shutil.rmtree(partial, ignore_errors=True)
            raise
        sync_place(place)
    with suppress(Exception):
        progress(1.0)  # it is done: stopping now would only hide that
    return Backup(
        path=path,
        vault=source.vault_id[: shelf.VAULT_DIGITS],
        made_at=at.replace(microsecond=0),
        seq=seq,
        size=(path / shelf.DATABASE).stat().st_size,
        checked=True,
    )


def keep_before_migration(connection: driver.Connection, folder: Path, vault_id: str, at: datetime) -> None:
    """Keep a copy of the vault as it is, inside its folder, before a new version changes its tables.

    It guards against a mistake of ours, not against a broken disk, so it needs no other drive to be there.
    """
    place = folder / SAFETY
    place.mkdir(mode=0o700, exist_ok=True)
    source = Source(connection=connection, folder=folder, vault_id=vault_id, lift=lambda _: nullcontext())
    write(source, place, at, lambda _share: None, check=_page_check)
    forget_old_copies(folder, at)


def forget_old_copies(folder: Path, now: datetime) -> None:
    """Delete copies from before updates once they have served: what was purged must not live on in them."""
    place = folder / SAFETY
    if not place.is_dir():
        return
    with suppress(OSError):
        for number, backup in enumerate(shelf.found(place)):
            if number >= SAFETY_KEPT or now - backup.made_at > SAFETY_SPAN:
                shelf.drop(backup.path)


def portable(found: header.Header) -> header.Header:
    """Return the header as it belongs into a backup: without what only this computer can open."""
    return replace(found, device=None, coming=None)


def _fill(source: Source, partial: Path, progress: Progress, size: int) -> None:
    database = partial / shelf.DATABASE
    os.close(os.open(database, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))

    def share() -> float:
        try:
            return min(database.stat().st_size / max(size, 1), 1.0)
        except OSError:
            return 0.0

    connection = source.connection
    with source.lift(connection), interruptible(connection, progress, share):
        connection.execute("VACUUM INTO ?", (str(database),))
    _seal(source, database)
    header.save(portable(header.load(source.folder)), partial / header.NAME)


def _seal(source: Source, database: Path) -> None:
    """Leave the copy one file that opens without writing: no log beside it, all of it on the disk."""
    try:
        with _attached(source, database, "rw"):
            mode = source.connection.execute("PRAGMA copy.journal_mode = DELETE").fetchone()
    except driver.DatabaseError as problem:
        if is_damage(problem):
            raise BackupDamagedError(path=database.parent) from problem
        raise
    if mode != ("delete",):
        raise BackupDamagedError(path=database.parent)
    sync_file(database)


def _require_same_key(source: Source, path: Path) -> None:
    try:
        found, mine = header.load(path), header.load(source.folder)
    except VaultHeaderDamagedError as problem:
        raise BackupDamagedError(path=path) from problem
    if found.vault_id != source.vault_id:
        raise BackupForeignError(path=path)
    if found.key_id != mine.key_id:
        raise BackupOldKeyError(path=path)


def _require_whole(source: Source, path: Path, progress: Progress, check: Check) -> None:
    """Read a backup from the disk: it must be whole and an earlier state of the open vault."""
    _require_same_key(source, path)
    database, connection = path / shelf.DATABASE, source.connection
    share = [0.0]

    def note(value: float) -> None:
        share[0] = value

    try:
        if _first_bytes(database) != _salt(source):
            raise BackupDamagedError(path=path)
        with _attached(source, database, "ro"), interruptible(connection, progress, lambda: share[0]):
            _require_vault(source, path)
            if check(connection, note):
                raise BackupDamagedError(path=path)
            _require_own_history(connection, path)
    except driver.DatabaseError as problem:
        if is_damage(problem):
            raise BackupDamagedError(path=path) from problem
        raise


def _first_bytes(database: Path) -> bytes:
    """Return what the file begins with; nothing for one that is too short to be a database."""
    with database.open("rb") as file:
        found = file.read(PAGE_SIZE)
    return found[:SALT_SIZE] if len(found) == PAGE_SIZE else b""


def _salt(source: Source) -> bytes:
    """Return the salt the vault's file begins with, which its copies share.

    An attached database takes the salt over with the key, so a damaged one would go unnoticed there.
    """
    with source.lift(source.connection):
        (text,) = source.connection.execute("PRAGMA cipher_salt").fetchone()
    return bytes.fromhex(text)


def _every_check(connection: driver.Connection, progress: Progress) -> tuple[str, ...]:
    return checks.problems(connection, progress, db="copy")


def _fitting_check(connection: driver.Connection, progress: Progress) -> tuple[str, ...]:
    """Check a backup of any version: where its tables are older, what they mean cannot be compared."""
    versions = [connection.execute(f"PRAGMA {db}.user_version").fetchone() for db in ("main", "copy")]
    if versions[0] == versions[1]:
        return _every_check(connection, progress)
    broken = audit.first_break(connection, db="copy")
    found = _page_check(connection, progress)
    return found if broken is None else (*found, str(broken))


def _page_check(connection: driver.Connection, progress: Progress) -> tuple[str, ...]:
    return checks.page_problems(connection, progress, db="copy")


def _require_vault(source: Source, path: Path) -> None:
    marks = source.connection.execute("PRAGMA copy.application_id").fetchone()
    tables = source.connection.execute(
        "SELECT count(*) FROM copy.sqlite_master WHERE name = 'meta'"
    ).fetchone()
    if marks != (APPLICATION_ID,) or tables != (1,):
        raise BackupDamagedError(path=path)
    found = source.connection.execute("SELECT value FROM copy.meta WHERE key = 'vault_id'").fetchone()
    if found != (source.vault_id,):
        raise BackupDamagedError(path=path)


def _require_own_history(connection: driver.Connection, path: Path) -> None:
    newest = audit.last_row(connection, db="copy")
    if newest is None:
        raise BackupDamagedError(path=path)
    mine = connection.execute(audit.HASH_AT.format(db="main"), (newest[0],)).fetchone()
    if mine is None or mine[0] != newest[-1]:
        raise BackupForeignError(path=path)


@contextmanager
def _attached(source: Source, database: Path, mode: str) -> Iterator[None]:
    """Open a database beside the vault's own under its name `copy`; it takes over the key."""
    connection = source.connection
    with source.lift(connection):
        connection.execute("ATTACH ? AS copy", (_address(database, mode),))
    try:
        if mode == "rw":
            with source.lift(connection):
                yield
        else:
            yield
    finally:
        with source.lift(connection):
            connection.execute("DETACH copy")


def _address(path: Path, mode: str) -> str:
    """Return a file as SQLite's URI, https://sqlite.org/uri.html; a Windows share keeps its two slashes."""
    name = quote(path.absolute().as_posix())
    return f"file://{'' if name.startswith('/') else '/'}{name}?mode={mode}"
