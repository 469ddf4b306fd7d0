"""A lock by the operating system: one running copy per vault, free again when its holder ends in any way."""

import os
import sys
from pathlib import Path

from ethicsdesk.domain.errors import VaultInUseError

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import errno
    import fcntl

    def _take(descriptor: int) -> None:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as problem:
            if problem.errno in (errno.EWOULDBLOCK, errno.EACCES):
                raise PermissionError from problem  # as Windows says it
            raise


class InstanceLock:
    """Holds the lock kept as a file, which stays: removing it would let two copies hold different ones."""

    def __init__(self, path: Path) -> None:
        """Take the lock at once. Raises VaultInUseError, and OSError when the file cannot be made."""
        self._descriptor: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._descriptor)
        except PermissionError as problem:
            self.release()
            raise VaultInUseError from problem
        except OSError:
            self.release()
            raise

    def release(self) -> None:
        """Let others in. Safe to call twice."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)
