"""Puts a prepared vault in the place of another, so that a crash at any moment leaves one of the two whole.

The prepared vault lies in `restore.partial`. Renaming that to `restore.ready` decides: from then on every
step can be done again from wherever it was cut off, and the next opening does so. The vault that lay there
before is moved, log and all, into `replaced-<UTC>`; nothing of it is ever deleted here. The emptied folder
stays until the watermark knows the restored vault, so that a crash in between is not taken for a rollback.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from ethicsdesk.storage import files, header

PARTIAL = "restore.partial"
READY = "restore.ready"
DRILL = "drill.partial"
ASIDE = "replaced-"
STAMP = "%Y%m%dT%H%M%SZ"
DATABASE = "vault.db"
# The database comes last: what has one but no header yet is not taken for a whole vault.
NEW_FILES = (header.NAME, header.COPY, DATABASE)
OLD_FILES = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", header.NAME, header.COPY)


def decide(folder: Path, at: datetime) -> None:
    """Make the prepared vault the one that counts. Raises OSError; then the old one still counts."""
    partial = folder / PARTIAL
    if any((folder / name).exists() for name in OLD_FILES):
        (partial / _free_name(folder, at)).mkdir(mode=0o700)
    files.sync_folder(partial)
    with suppress(FileNotFoundError):
        (folder / READY).rmdir()  # empty: `carry_out` came before
    files.replace(partial, folder / READY)


def is_decided(folder: Path) -> bool:
    """Say whether a replacement was decided and not yet settled."""
    return (folder / READY).is_dir()


def carry_out(folder: Path) -> bool:
    """Do what is left of a decided replacement and sweep away undecided ones; say whether there was one.

    There is one until `settle`, however often this is done.
    """
    for leftover in (PARTIAL, DRILL):
        shutil.rmtree(folder / leftover, ignore_errors=True)
    ready = folder / READY
    if not ready.is_dir():
        return False
    for aside in ready.glob(f"{ASIDE}*"):  # there until all that was here before is in it
        _move_all(folder, aside, OLD_FILES)
        files.replace(aside, folder / aside.name)
    _move_all(ready, folder, NEW_FILES)
    return True


def settle(folder: Path) -> None:
    """Forget a replacement that is carried out and in the watermark; where that fails, it is tried again."""
    with suppress(OSError):
        (folder / READY).rmdir()
        files.sync_folder(folder)


def set_aside(folder: Path) -> tuple[Path, ...]:
    """Return the folders with vaults that earlier restores put aside, newest first."""
    found = [path for path in folder.glob(f"{ASIDE}*") if (path / DATABASE).exists()]
    return tuple(sorted(found, key=lambda path: path.name, reverse=True))


def _move_all(source: Path, target: Path, names: tuple[str, ...]) -> None:
    for name in names:
        with suppress(FileNotFoundError):
            files.move(source / name, target / name)
    files.sync_folder(target)
    files.sync_folder(source)


def _free_name(folder: Path, at: datetime) -> str:
    name = ASIDE + at.astimezone(UTC).strftime(STAMP)
    taken = (f"{name}-{number}" for number in count(2))
    while (folder / name).exists():
        name = next(taken)
    return name
