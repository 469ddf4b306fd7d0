"""A folder that holds backups: how they are named, found and taken away.

A backup is a folder ``EthicsDesk-<vault>-<UTC>-<entry>``. Only its last name says that it is whole and was
read again: one being written ends in ``.partial``, a copy not yet read again in ``.unchecked``.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from ethicsdesk.domain.errors import BackupPlaceMissingError
from ethicsdesk.services.copies import Backup
from ethicsdesk.storage import files, header

DATABASE = "vault.db"
README = "README.txt"
PARTIAL = ".partial"
UNCHECKED = ".unchecked"
VAULT_DIGITS = 8
NO_NUMBER = -1
MOST_FOLDERS = 500  # of a drive somebody chose
STAMP = "%Y%m%dT%H%M%SZ"
NAME = re.compile(r"EthicsDesk-([0-9a-f]{8})-(\d{8}T\d{6}Z)-(\d{1,12})(\.unchecked|\.partial)?")


def name_of(vault_id: str, at: datetime, seq: int) -> str:
    """Return the name of a whole, checked backup."""
    return f"EthicsDesk-{vault_id[:VAULT_DIGITS]}-{at.astimezone(UTC).strftime(STAMP)}-{seq}"


def read(path: Path) -> Backup | None:
    """Return the backup a folder holds, whole as far as its names tell; None when it is none."""
    match = NAME.fullmatch(path.name)
    if (match and match[4] == PARTIAL) or not (path / DATABASE).is_file():
        return None
    if match is None:
        return _nameless(path)
    return Backup(
        path=path,
        vault=match[1],
        made_at=datetime.strptime(match[2], STAMP).replace(tzinfo=UTC),
        seq=int(match[3]),
        size=(path / DATABASE).stat().st_size,
        checked=match[4] is None,
    )


def found(place: Path) -> tuple[Backup, ...]:
    """Return every backup in a folder, newest first; the folder may be one itself.

    Raises BackupPlaceMissingError, OSError.
    """
    if not place.is_dir():
        raise BackupPlaceMissingError(path=place)
    backups = [backup for path in (place, *_folders(place)) if (backup := _quietly(path))]
    return tuple(sorted(backups, key=lambda backup: (backup.made_at, backup.seq), reverse=True))


def search(place: Path) -> tuple[Backup, ...]:
    """Return every backup in a folder, or else in the folders in it: people choose the drive itself.

    Raises BackupPlaceMissingError, OSError.
    """
    here = found(place)
    if here:
        return here
    below = [backup for folder in islice(_folders(place), MOST_FOLDERS) for backup in _found_quietly(folder)]
    return tuple(sorted(below, key=lambda backup: (backup.made_at, backup.seq), reverse=True))


def sweep(place: Path, vault_id: str) -> None:
    """Remove what an interrupted backup of this vault left."""
    for path in _folders(place):
        match = NAME.fullmatch(path.name)
        if match and match[4] == PARTIAL and match[1] == vault_id[:VAULT_DIGITS]:
            shutil.rmtree(path, ignore_errors=True)


def drop(path: Path) -> None:
    """Delete a backup; one half deleted no longer bears the name of a whole one. Raises OSError."""
    doomed = path.with_name(path.name.removesuffix(UNCHECKED) + PARTIAL)
    shutil.rmtree(doomed, ignore_errors=True)
    files.move(path, doomed)
    shutil.rmtree(doomed)


def readme(vault_id: str, at: datetime, seq: int, head: bytes | None) -> bytes:
    """Return the text that tells whoever finds a backup what it is and how to use it."""
    number = f"Entry {seq} of the audit trail"
    if head is not None:
        number += f", hash {head.hex()}"
    return README_TEXT.format(
        made=at.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC"), vault=vault_id, number=number
    ).encode()


README_TEXT = """\
EthicsDesk backup

Made:   {made}
Vault:  {vault}
        {number}

This folder holds one whole backup of an EthicsDesk vault. It is encrypted. Nobody
can read it without the passphrase the vault had when the backup was made, or the
recovery code of that time.

To use it
1. Install EthicsDesk and start it.
2. Choose "Restore a backup" and then this folder.
3. Type the passphrase or the recovery code.

Please do not
- change, rename or remove single files here: vault.db and vault.json belong together;
- write the passphrase or the recovery code into this folder.

Without EthicsDesk: vault.db is a database in the format of SQLCipher 4, opened with a
raw key. vault.json holds that key, wrapped under the passphrase and the recovery code.
"""


def _folders(place: Path) -> Iterator[Path]:
    for path in sorted(place.iterdir()):
        with suppress(OSError):
            if path.is_dir() and not path.is_symlink():
                yield path


def _found_quietly(folder: Path) -> tuple[Backup, ...]:
    try:
        return found(folder)
    except (OSError, BackupPlaceMissingError):  # one that may not be looked into
        return ()


def _quietly(path: Path) -> Backup | None:
    try:
        return read(path)
    except (OSError, ValueError):  # ValueError: a date that is none
        return None


def _nameless(path: Path) -> Backup | None:
    """Return a copy of a vault folder that somebody made or renamed by hand."""
    if not (path / header.NAME).is_file() and not (path / header.COPY).is_file():
        return None
    about = (path / DATABASE).stat()
    return Backup(
        path=path,
        vault="",
        made_at=datetime.fromtimestamp(about.st_mtime, UTC),
        seq=NO_NUMBER,
        size=about.st_size,
        checked=False,
    )
