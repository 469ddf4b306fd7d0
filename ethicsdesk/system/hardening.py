"""Keeps what is in memory from being written to disk by the system: no core dumps, no other reader."""

import ctypes
import sys
from contextlib import suppress

PR_SET_DUMPABLE = 4  # linux/prctl.h


def keep_memory_private() -> None:
    """Forbid core dumps and, on Linux, reading this process's memory; does what the system allows."""
    if sys.platform != "win32":
        import resource

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
