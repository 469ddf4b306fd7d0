"""Papers as the use cases know them: drawn, opened as pictures, binders built in a worker process."""

import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ethicsdesk.domain.layout import BinderLayout, PaperLayout
from ethicsdesk.services.ports import OpenPdf, Progress

if TYPE_CHECKING:
    from ethicsdesk.documents.fonts import Fonts

WORKER = (sys.executable, "-m", "ethicsdesk.documents.worker")
"""The command that runs the binder worker from source; the frozen program passes its own."""


class PdfPapers:
    """The port `Papers` of `ethicsdesk.services.ports`; PDF libraries load with the first paper."""

    def __init__(self, *, fonts: Path, worker: Sequence[str] = WORKER) -> None:
        """Remember the folder of the faces and the command that runs the binder worker."""
        self._folder = fonts
        self._worker = tuple(worker)
        self._fonts: Fonts | None = None
        self._drawing = threading.Lock()  # ReportLab keeps its fonts for the whole process
        self._looking = threading.Lock()

    def draw(self, layout: PaperLayout) -> bytes:
        """Return the PDF of *layout*. Raises CharactersNotPrintableError."""
        from ethicsdesk.documents.fonts import Fonts
        from ethicsdesk.documents.paper import draw_paper

        with self._drawing:
            if self._fonts is None:
                self._fonts = Fonts(self._folder)
            return draw_paper(layout, self._fonts)

    def open(self, pdf: bytes) -> OpenPdf:
        """Open a PDF of our own making."""
        from ethicsdesk.documents.pictures import PdfiumPdf

        return PdfiumPdf(pdf, self._looking)

    def lock(self, pdf: bytes, password: str) -> bytes:
        """Return the PDF so that it opens with *password* alone. Raises ValueError."""
        from ethicsdesk.documents.locking import locked

        return locked(pdf, password)

    def draw_binder(self, layout: BinderLayout, progress: Progress) -> bytes:
        """Return the binder PDF. Raises Cancelled, CharactersNotPrintableError, BinderWorkerError."""
        from ethicsdesk.documents.binder_job import build_in_process

        return build_in_process(layout, fonts=self._folder, command=self._worker, progress=progress)
