"""Papers as the use cases know them: drawn, opened as pictures, binders built in a worker process."""

import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ethicsdesk.documents.turns import Turns
from ethicsdesk.domain.layout import BinderLayout, PaperLayout
from ethicsdesk.services.ports import KeptFile, OpenPdf, Progress

if TYPE_CHECKING:
    from ethicsdesk.documents.fonts import Fonts

WORKER = (sys.executable, "-m", "ethicsdesk.documents.worker")
"""The command that runs the binder worker; the packaged program answers to the same words."""

CLEANER = (sys.executable, "-m", "ethicsdesk.documents.exhibit_worker")
"""The command that runs the process which cleans one exhibit."""

VIEWER = (sys.executable, "-m", "ethicsdesk.documents.foreign_worker")
"""The command that runs the process which looks at a binder with foreign pages."""


class PdfPapers:
    """The port `Papers` of `ethicsdesk.services.ports`; PDF libraries load with the first paper."""

    def __init__(
        self,
        *,
        fonts: Path,
        worker: Sequence[str] = WORKER,
        cleaner: Sequence[str] = CLEANER,
        viewer: Sequence[str] = VIEWER,
    ) -> None:
        """Remember the folder of the faces and the commands that run the workers."""
        self._folder = fonts
        self._worker = tuple(worker)
        self._cleaner = tuple(cleaner)
        self._viewer = tuple(viewer)
        self._fonts: Fonts | None = None
        self._drawing = threading.Lock()  # ReportLab keeps its fonts for the whole process
        self._looking = Turns()  # PDFium as a whole is not thread-safe

    def draw(self, layout: PaperLayout) -> bytes:
        """Return the PDF of *layout*. Raises CharactersNotPrintableError."""
        from ethicsdesk.documents.fonts import Fonts
        from ethicsdesk.documents.paper import draw_paper

        with self._drawing:
            if self._fonts is None:
                self._fonts = Fonts(self._folder)
            return draw_paper(layout, self._fonts)

    def open(self, pdf: bytes) -> OpenPdf:
        """Open a PDF of our own making; one that holds foreign pages is looked at in a process of its own."""
        from ethicsdesk.documents.apart import ApartPdf, is_marked
        from ethicsdesk.documents.foreign import LONGEST_WAIT, ForeignView
        from ethicsdesk.documents.pictures import PdfiumPdf

        if is_marked(pdf):
            return ApartPdf(pdf, lambda: ForeignView(self._viewer, LONGEST_WAIT))
        return PdfiumPdf(pdf, self._looking)

    def lock(self, pdf: bytes, password: str) -> bytes:
        """Return the PDF so that it opens with *password* alone. Raises ValueError."""
        from ethicsdesk.documents.locking import locked

        return locked(pdf, password)

    def draw_binder(
        self, layout: BinderLayout, progress: Progress, *, exhibits: KeptFile | None = None
    ) -> bytes:
        """Return the binder PDF. Raises Cancelled, CharactersNotPrintableError, BinderWorkerError."""
        from ethicsdesk.documents.binder_job import Commands, build_in_process

        commands = Commands(build=self._worker, clean=self._cleaner)
        return build_in_process(
            layout, fonts=self._folder, commands=commands, progress=progress, kept=exhibits
        )
