"""What attachments need from the world: reading a chosen file, and looking at one safely."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from ethicsdesk.domain.attachments import FileType
from ethicsdesk.services.ports import PagePicture


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file a person chose, open for reading from its start."""

    name: str
    stream: BinaryIO
    size: int


OpenFile = Callable[[Path], AbstractContextManager[Incoming]]
"""Opens a file a person chose. Raises FileNotReadError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledForm:
    """What stood in the fields of a PDF, by name; nothing of it is trusted."""

    values: Mapping[str, str]
    scripts: bool = False  # there was something in it that would run; it did not
    repaired: bool = False  # the file was damaged, so some values may be lost


class View(Protocol):
    """A foreign file open in a process of its own; that process ends with `close`, and at lock."""

    @property
    def page_count(self) -> int:
        """Return the number of pages; a picture has one."""

    def size(self, index: int) -> tuple[float, float]:
        """Return width and height of a page in points, of a picture in pixels. Raises as `picture`."""

    def picture(self, index: int, *, dpi: float) -> PagePicture:
        """Draw one page, smaller than asked when it would be too large. Raises the View…Error family."""

    def close(self) -> None:
        """End the process. Safe to call twice, and from another thread."""


class Viewer(Protocol):
    """Looks at files that came from outside, each in a short-lived process with narrow limits."""

    def open(self, kind: FileType, data: bytes) -> View:
        """Open a PDF or a picture. Raises the View…Error family; ValueError for other kinds."""

    def read_form(self, data: bytes) -> FilledForm:
        """Return what was filled into a PDF.

        Raises FormLockedError, FormDamagedError, FormTooHeavyError, FormFlatError, Cancelled.
        """

    def end(self) -> None:
        """End every process at once: at lock, and when the program ends."""
