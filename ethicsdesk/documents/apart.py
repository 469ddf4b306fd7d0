"""Looks at a binder that holds pages of foreign files: in a shut-in process, never in the program itself."""

import threading
from collections.abc import Callable
from typing import TypeVar

from ethicsdesk.documents.foreign import ForeignView
from ethicsdesk.domain.attachments import FileType
from ethicsdesk.domain.errors import UserError
from ethicsdesk.services.ports import PagePicture

MARK = b"%EthicsDesk-Exhibits\n"
"""Stands before the end of every binder that holds pages of foreign files."""

_WITHIN = 8_192  # bytes from the end; a seal may stand behind the mark

Start = Callable[[], ForeignView]
T = TypeVar("T")


def marked(pdf: bytes) -> bytes:
    """Return the PDF with the mark, in a place where no other byte of it moves."""
    at = pdf.rindex(b"startxref")
    return pdf[:at] + MARK + pdf[at:]


def is_marked(pdf: bytes) -> bool:
    """Say whether a PDF of our own making holds pages of foreign files."""
    return MARK in pdf[-_WITHIN:]


class ApartPdf:
    """Implements `services.ports.OpenPdf`; a page that ends the process does not hide the others."""

    def __init__(self, pdf: bytes, start: Start) -> None:
        """Open the file. Raises the View…Error family."""
        self._pdf = pdf
        self._start = start
        self._lock = threading.Lock()
        self._is_closed = False
        self._view: ForeignView | None = None
        self._pages = self._ask(lambda view: view.page_count)

    @property
    def page_count(self) -> int:
        """Return the number of pages."""
        return self._pages

    def size(self, index: int) -> tuple[float, float]:
        """Return width and height of a page in points."""
        return self._ask(lambda view: view.size(index))

    def picture(self, index: int, *, dpi: float) -> PagePicture:
        """Draw one page, smaller than asked when it would be too large."""
        return self._ask(lambda view: view.picture(index, dpi=dpi))

    def text(self, index: int) -> str:
        """Return the text of one page in reading order."""
        return self._ask(lambda view: view.text(index))

    def close(self) -> None:
        """End the process. Safe to call twice, and while another thread asks."""
        self._is_closed = True
        view = self._view
        if view is not None:
            view.close()
        with self._lock:
            self._view = None

    def _ask(self, question: Callable[[ForeignView], T]) -> T:
        with self._lock:
            if self._is_closed:
                raise ValueError("the PDF is closed")
            if self._view is None:
                self._view = self._opened()
            try:
                return question(self._view)
            except UserError:
                self._view.close()
                self._view = None
                raise

    def _opened(self) -> ForeignView:
        view = self._start()
        try:
            view.begin(FileType.PDF, self._pdf)
        except BaseException:
            view.close()
            raise
        return view
