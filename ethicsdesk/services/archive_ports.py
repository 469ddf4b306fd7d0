"""What export and import need from the disk: a folder or a zip file, written whole or not at all."""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class FileMark:
    """A file of an archive: its name with forward slashes, its size, its SHA-256 (hex)."""

    name: str
    size: int
    sha256: str


class Sink(Protocol):
    """An archive being written."""

    def add(self, name: str, chunks: Iterable[bytes]) -> FileMark:
        """Write a file; each name once. Raises ValueError for a name that leads out of the archive."""


class Source(Protocol):
    """An archive being read; nothing of it is ever unpacked to the disk."""

    def size(self, name: str) -> int | None:
        """Return how many bytes a file says it has; None = there is no such file."""

    def read(self, name: str, *, most: int) -> Iterator[bytes]:
        """Yield a file in pieces. Raises ImportTooLargeError past *most* bytes, ImportDamagedError."""


class Archives(Protocol):
    """Writes and opens archives: a zip file when the name ends in .zip, otherwise a folder."""

    def writing(self, target: Path) -> AbstractContextManager[Sink]:
        """Begin an archive; it bears its name only when the block ended well, or nothing is left.

        Raises FolderNotEmptyError, ReadOnlyError, DiskFullError, DiskTroubleError.
        """

    def reading(self, source: Path) -> AbstractContextManager[Source]:
        """Open an archive.

        Raises ImportMissingError, ImportDamagedError, ImportUnsafeError, ImportDoubledError,
        ImportTooLargeError, DiskTroubleError.
        """
