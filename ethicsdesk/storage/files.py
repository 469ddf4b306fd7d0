"""Files of the vault folder written so that a power cut leaves the old one or the new one, never half."""

import errno
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ethicsdesk.domain.errors import DiskFullError, DiskTroubleError, ReadOnlyError

NO_SPACE = {errno.ENOSPC, errno.EDQUOT}
NOT_WRITABLE = {errno.EACCES, errno.EPERM, errno.EROFS}
REPLACE_TRIES = 20


@contextmanager
def disk_errors(path: Path) -> Iterator[None]:
    """Turn an OSError into DiskFullError, ReadOnlyError or DiskTroubleError about *path*."""
    try:
        yield
    except OSError as problem:
        if problem.errno in NO_SPACE:
            raise DiskFullError from problem
        if problem.errno in NOT_WRITABLE:
            raise ReadOnlyError(path=path) from problem
        raise DiskTroubleError(path=path) from problem


def write_whole(path: Path, data: bytes) -> None:
    """Replace the content of *path* durably; readable by its owner only."""
    partial = path.with_name(path.name + ".partial")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        replace(partial, path)
    except BaseException:
        with suppress(OSError):
            partial.unlink()
        raise


def replace(source: Path, target: Path) -> None:
    """Move *source* over *target* durably; tries again while a virus scanner or sync client holds it."""
    move(source, target)
    sync_folder(target.parent)


def move(source: Path, target: Path) -> None:
    """Move *source* over *target*, not yet durably; tries again as `replace` does."""
    for left in reversed(range(REPLACE_TRIES)):
        try:
            source.replace(target)
            break
        except PermissionError:
            if os.name != "nt" or not left:
                raise
            time.sleep(0.05)


def sync_folder(folder: Path) -> None:
    """Make renames in *folder* durable; Windows does this by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
