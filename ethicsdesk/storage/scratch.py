"""A backup opened by itself: copied into a scratch folder, because opening a database may write to it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from ethicsdesk.domain.errors import (
    BackupDamagedError,
    BackupPassphraseError,
    BackupPlaceMissingError,
    NoBackupError,
    VaultDamagedError,
    VaultHeaderDamagedError,
    WrongPassphraseError,
)
from ethicsdesk.services.backup_ports import ByCode, Secret
from ethicsdesk.services.ports import Progress
from ethicsdesk.storage import audit, checks, driver, header, keys, opening, recovery, shelf
from ethicsdesk.storage.copying import copy_file, interruptible, part, place_errors, require_room
from ethicsdesk.storage.keys import wiping
from ethicsdesk.storage.slots import SlotKind
from ethicsdesk.storage.unlocking import Opened, open_header

COPIED, CHECKED = 0.4, 0.95
LOG = "vault.db-wal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scratch:
    """An open copy of a backup, its header and key, and what the full check found."""

    folder: Path
    opened: Opened
    connection: driver.Connection
    head: audit.Row
    problems: tuple[str, ...]

    def close(self) -> None:
        """Close the copy, wipe the key and remove the folder. Safe to call twice."""
        self.connection.close()
        keys.wipe(self.opened.key)
        shutil.rmtree(self.folder, ignore_errors=True)


@contextmanager
def lent_secret(secret: Secret) -> Iterator[tuple[SlotKind, bytearray]]:
    """Lend the secret and say which slot it opens; wiped in every case. Raises RecoveryCodeTypoError."""
    if isinstance(secret, ByCode):
        with wiping(recovery.secret_of(secret.code)) as words:
            yield SlotKind.RECOVERY, words
    else:
        with wiping(secret.words) as words:
            yield SlotKind.PASSPHRASE, words


def open_scratch(
    backup: Path, folder: Path, kind: SlotKind, secret: bytearray, progress: Progress
) -> Scratch:
    """Copy a backup into *folder*, open the copy and check it in full; a failure leaves no folder.

    Raises as `Restorer.prove` says.
    """
    shutil.rmtree(folder, ignore_errors=True)
    try:
        copy_database(backup, folder, part(progress, 0.0, COPIED))
        opened = _key_of(backup, folder, kind, secret)
        try:
            return _open(backup, folder, opened, part(progress, COPIED, CHECKED))
        except BaseException:
            keys.wipe(opened.key)
            raise
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def copy_database(source: Path, target: Path, progress: Progress) -> None:
    """Copy a closed database, with its log where it has one, into a folder that is made for it."""
    names = [name for name in (shelf.DATABASE, LOG) if _size(source / name)]
    if not source.is_dir():
        raise BackupPlaceMissingError(path=source)
    if shelf.DATABASE not in names:
        known = any((source / name).exists() for name in (shelf.DATABASE, header.NAME, header.COPY))
        raise BackupDamagedError(path=source) if known else NoBackupError(path=source)
    total = sum(_size(source / name) for name in names)
    with place_errors(target.parent, total):
        require_room(target.parent, total)
        target.mkdir(mode=0o700)
        done = 0
        for name in names:
            size = _size(source / name)
            try:
                copy_file(source / name, target / name, part(progress, done / total, (done + size) / total))
            except OSError as problem:
                if not (source / name).exists():
                    raise BackupPlaceMissingError(path=source) from problem
                raise
            done += size


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _key_of(backup: Path, folder: Path, kind: SlotKind, secret: bytearray) -> Opened:
    try:
        with place_errors(backup):
            opened = open_header(header.load(backup), kind, secret, folder / shelf.DATABASE)
    except WrongPassphraseError as problem:
        raise BackupPassphraseError from problem
    except (VaultHeaderDamagedError, VaultDamagedError) as problem:
        raise BackupDamagedError(path=backup) from problem
    return replace(opened, header=replace(opened.header, device=None))


def _open(backup: Path, folder: Path, opened: Opened, progress: Progress) -> Scratch:
    with place_errors(folder):
        try:
            connection = opening.open_database(folder / shelf.DATABASE, opened.key, opened.header.vault_id)
        except VaultDamagedError as problem:
            raise BackupDamagedError(path=backup) from problem
        try:
            found = _checked(connection, progress)
            head = _head(connection, backup)
            header.save_both(opened.header, folder)
        except BaseException:
            connection.close()
            raise
    return Scratch(folder=folder, opened=opened, connection=connection, head=head, problems=found)


def _head(connection: driver.Connection, backup: Path) -> audit.Row:
    head = audit.last_row(connection)
    if head is None:
        raise BackupDamagedError(path=backup)
    return head


def _checked(connection: driver.Connection, progress: Progress) -> tuple[str, ...]:
    share = [0.0]

    def note(value: float) -> None:
        share[0] = value

    with interruptible(connection, progress, lambda: share[0]):
        return checks.problems(connection, note)
