"""Long work on files and databases: its share is told, it can be stopped, its failures are named."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread

from ethicsdesk.domain.errors import (
    BackupPlaceMissingError,
    BackupRoomError,
    DiskTroubleError,
    EthicsDeskError,
    ReadOnlyError,
    VaultDamagedError,
)
from ethicsdesk.services.ports import Progress
from ethicsdesk.storage import driver, files
from ethicsdesk.storage.database import is_damage

CHUNK = 1024 * 1024
SPARE = 8 * CHUNK  # room for the header, the read-me and the file system's own needs
LOOK_EVERY = 0.05
MEGABYTE = 1_000_000

# Primary result codes of SQLite, https://sqlite.org/rescode.html
_READONLY, _IOERR, _FULL, _CANTOPEN = 8, 10, 13, 14


class _Watch:
    """Looks at a statement from a second thread: tells its share, and stops it once somebody wishes so."""

    def __init__(self, connection: driver.Connection, progress: Progress, share: Callable[[], float]) -> None:
        self._connection = connection
        self._progress = progress
        self._share = share
        self._over = Event()
        self._wish: BaseException | None = None
        self._thread = Thread(target=self._run, name="watch", daemon=True)

    def begin(self) -> None:
        self._progress(self._share())
        self._thread.start()

    def end(self) -> BaseException | None:
        """Stop looking; return what the progress raised."""
        self._over.set()
        self._thread.join()
        return self._wish

    def _run(self) -> None:
        while not self._over.wait(LOOK_EVERY):
            self._look()
            if self._wish is not None:
                self._connection.interrupt()  # again and again: it only reaches a statement that runs

    def _look(self) -> None:
        try:
            if self._wish is None:
                self._progress(self._share())
        except BaseException as wish:  # noqa: BLE001 - raised again where the work is done
            self._wish = wish


@contextmanager
def interruptible(
    connection: driver.Connection, progress: Progress, share: Callable[[], float]
) -> Iterator[None]:
    """Tell *progress* the share from a second thread while the database works; stop it when told to.

    Needed because one statement may take seconds and the database reports nothing meanwhile.
    """
    watch = _Watch(connection, progress, share)
    watch.begin()
    failed: driver.Error | None = None
    try:
        yield
    except driver.Error as problem:
        failed = problem
    finally:
        wish = watch.end()
    if wish is not None:
        raise wish from failed
    if failed is not None:
        raise failed


def part(progress: Progress, start: float, end: float) -> Progress:
    """Return a progress for one part of a job, which runs from one share of the whole to another."""
    return lambda share: progress(start + (end - start) * share)


def copy_file(source: Path, target: Path, progress: Progress) -> None:
    """Copy a file durably, readable by its owner only. Raises OSError and what *progress* raises."""
    total, done = max(source.stat().st_size, 1), 0
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with source.open("rb") as reading, os.fdopen(descriptor, "wb") as writing:
        while data := reading.read(CHUNK):
            writing.write(data)
            done += len(data)
            progress(done / total)
        writing.flush()
        os.fsync(writing.fileno())


def sync_file(path: Path) -> None:
    """Make the content of a file durable."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_place(folder: Path) -> None:
    """Make names in a folder durable where its file system can; some network drives cannot and say so."""
    try:
        files.sync_folder(folder)
    except OSError:
        if not folder.is_dir():
            raise


def require_room(place: Path, size: int) -> None:
    """Raise BackupRoomError unless *size* bytes and something to spare are free; OSError when unreadable."""
    free, needed = shutil.disk_usage(place).free, size + SPARE
    if free < needed:
        raise no_room(place, needed)


def no_room(place: Path, needed: int) -> BackupRoomError:
    """Return the error that names what is needed and what is free."""
    free = 0
    with suppress(OSError):
        free = shutil.disk_usage(place).free
    return BackupRoomError(path=place, needed=-(-needed // MEGABYTE), free=free // MEGABYTE)


@contextmanager
def place_errors(place: Path, needed: int = 0) -> Iterator[None]:
    """Turn failures while writing to or reading from *place* into the UserError a person can act on."""
    try:
        yield
    except EthicsDeskError:
        raise
    except OSError as problem:
        raise _in_words(
            problem.errno in files.NO_SPACE, problem.errno in files.NOT_WRITABLE, place, needed
        ) from problem
    except driver.Error as problem:
        code = getattr(problem, "sqlite_errorcode", 0) & 0xFF
        if is_damage(problem):
            raise VaultDamagedError from problem
        if code not in (_READONLY, _IOERR, _FULL, _CANTOPEN):
            raise
        raise _in_words(code == _FULL, code == _READONLY, place, needed) from problem


def _in_words(full: bool, refused: bool, place: Path, needed: int) -> EthicsDeskError:  # noqa: FBT001
    if not place.is_dir():
        return BackupPlaceMissingError(path=place)
    if full:
        return no_room(place, needed)
    return ReadOnlyError(path=place) if refused else DiskTroubleError(path=place)
