"""Writes files a person asked for: whole or not at all."""

import errno
import os
import tempfile
from pathlib import Path

from ethicsdesk.domain.errors import DiskFullError, ReadOnlyError, UserError


def write_file(path: Path, data: bytes) -> None:
    """Write a file, replacing an earlier one only when all of it is on the disk.

    Raises DiskFullError, ReadOnlyError; then an earlier file is untouched and no half-made one is left.
    """
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=".ethicsdesk-", suffix=".part", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        raise _in_words(error, path) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _in_words(error: OSError, path: Path) -> UserError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFullError()
    return ReadOnlyError(path=path)
