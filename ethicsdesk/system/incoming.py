"""Opens a file a person chose to keep; only plain files, and nothing that would wait for ever."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ethicsdesk.domain.file_errors import FileNotReadError
from ethicsdesk.services.file_ports import Incoming

_AT_ONCE = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


@contextmanager
def open_file(path: Path) -> Iterator[Incoming]:
    """Open a file for a block. Raises FileNotReadError, also when reading fails later on."""
    try:
        descriptor = os.open(path, os.O_RDONLY | _AT_ONCE)  # a pipe would block
        with os.fdopen(descriptor, "rb") as stream:
            known = os.fstat(descriptor)
            if not stat.S_ISREG(known.st_mode):
                raise FileNotReadError(name=path.name)
            yield Incoming(path.name, stream, known.st_size)
    except OSError as problem:
        raise FileNotReadError(name=path.name) from problem
