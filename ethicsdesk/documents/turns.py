"""Whose turn it is to call a library that is not thread-safe."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol


class Closable(Protocol):
    """A document of that library."""

    def close(self) -> None:
        """Free the document."""


class Turns:
    """Lets one thread at a time call the library; documents nobody holds are closed in a turn as well."""

    def __init__(self) -> None:
        """Begin with nobody waiting."""
        self._lock = threading.Lock()
        self._left: list[Closable] = []

    @contextmanager
    def take(self) -> Iterator[None]:
        """Wait for one's turn; what others left behind is closed first."""
        with self._lock:
            while self._left:
                self._left.pop().close()
            yield

    def leave(self, document: Closable) -> None:
        """Let a document be closed in the next turn: whoever collects garbage cannot wait for one."""
        self._left.append(document)
