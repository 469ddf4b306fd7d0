"""Shows a PDF on a page: opened and drawn off the UI thread, page by page as it comes into sight."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QSizeF, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.errors import UserError
from ethicsdesk.services.ports import OpenPdf, Papers, Progress
from ethicsdesk.ui.metrics import em, spaced
from ethicsdesk.ui.printing import POINTS_PER_INCH, image_of
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.widgets.pdf_view import PdfView
from ethicsdesk.ui.workbench import Workbench

T = TypeVar("T")

MakePdf = Callable[[Papers, Progress], bytes]
"""Makes the bytes to show; called off the UI thread."""

PATIENCE_MILLISECONDS = 300
LEAST_EM = 22
FOOT_EM = 2.1  # the margin of the page below its columns
NARROW_SHARE = 0.62


@dataclass(frozen=True, slots=True)
class Document:
    """A PDF that is open: its bytes, its pages, their sizes in points."""

    pdf: bytes
    opened: OpenPdf
    sizes: tuple[QSizeF, ...]


class Preview(QWidget):
    """A PDF view with what it needs around it: waiting, failing, replacing one document by another."""

    shown = Signal()
    """Another document is in sight."""

    def __init__(self, name: str, workbench: Workbench, *, parent: QWidget | None = None) -> None:
        """Make an empty preview called *name* for the screen reader."""
        super().__init__(parent)
        self._workbench = workbench
        self._turn = 0
        self.document: Document | None = None
        column = spaced(QVBoxLayout(self), margins=0, gap=0.6)
        self.trouble = Banner(tone=Tone.STOP)
        self.trouble.hide()
        self.waiting = muted(self.tr("Drawing the pages …"))
        self.waiting.hide()
        self.view = PdfView(name)
        column.addWidget(self.trouble)
        column.addWidget(self.waiting)
        column.addWidget(self.view, 1)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self.waiting.show)

    def show_pdf(self, make: MakePdf) -> None:
        """Show what *make* returns; until then what is shown stays."""
        papers = self._workbench.desk.papers
        self.show_opened(lambda progress: open_document(papers, make(papers, progress)))

    def show_opened(self, open_it: Callable[[Progress], Document]) -> None:
        """Show the document *open_it* opens off the UI thread; until then what is shown stays."""
        self._turn += 1
        turn = self._turn
        self._patience.start()
        self._workbench.draw(
            open_it,
            lambda document: self._take(document, turn),
            owner=self,
            on_failed=lambda error: self._fail(error, turn),
            on_cancelled=self._stop_waiting,
        )

    def show_document(self, document: Document) -> None:
        """Show a document that was opened elsewhere; it belongs to the preview from now on."""
        self._turn += 1
        self._take(document, self._turn)

    def clear(self) -> None:
        """Show no document."""
        self._turn += 1
        self._stop_waiting()
        self.trouble.hide()
        self.view.show_pages((), draw=self._draw, read=self._read)
        self._close(self.document)
        self.document = None

    def _take(self, document: Document, turn: int) -> None:
        if turn != self._turn:
            self._close(document)
            return
        self._stop_waiting()
        self.trouble.hide()
        old, self.document = self.document, document
        self.view.show_pages(document.sizes, draw=self._draw, read=self._read)
        self._close(old)
        self.shown.emit()

    def _fail(self, error: UserError, turn: int) -> None:
        if turn == self._turn:
            self.clear()
            self.trouble.say(sentence(error), tone=Tone.STOP)
            self.trouble.show()

    def _stop_waiting(self) -> None:
        self._patience.stop()
        self.waiting.hide()

    def _draw(self, index: int, scale: float, take: Callable[[QImage], None]) -> None:
        self._ask(lambda opened: image_of(opened.picture(index, dpi=scale * POINTS_PER_INCH)), take)

    def _read(self, index: int, take: Callable[[str], None]) -> None:
        self._ask(lambda opened: opened.text(index), take)

    def _ask(self, work: Callable[[OpenPdf], T], take: Callable[[T], None]) -> None:
        """Ask the document at hand; an answer that comes after it was replaced is dropped."""
        document = self.document
        if document is None:
            return

        def told(answer: T) -> None:
            if self.document is document:
                take(answer)

        self._workbench.draw(lambda _: work(document.opened), told, owner=self)

    def _close(self, document: Document | None) -> None:
        """Close a document after everything asked of it before, for all of it waits in one line."""
        if document is not None:
            opened = document.opened
            self._workbench.draw(lambda _: opened.close(), lambda _: None, owner=self)


def open_document(papers: Papers, pdf: bytes) -> Document:
    """Open a PDF and look at the sizes of its pages."""
    opened = papers.open(pdf)
    sizes = tuple(QSizeF(*opened.size(index)) for index in range(opened.page_count))
    return Document(pdf, opened, sizes)


class FillHeight(QObject):
    """Keeps a widget of a page as high as what is in sight of the page below the widget's top."""

    def __init__(self, widget: QWidget, page: Page) -> None:
        """Watch the page; where its columns stand below each other, leave room to see that more follows."""
        super().__init__(widget)
        self._widget = widget
        self._page = page
        self.moved = 0  # how far down the widget was moved; it is as high as if it were not
        widget.installEventFilter(self)
        page.scroll_area.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit when the page is resized or the widget moved."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show}:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room = self._page.scroll_area.viewport().height()
        body = self._page.scroll_area.widget()
        inside = body is not None and body.isAncestorOf(self._widget)
        below = self._widget.mapTo(body, QPoint(0, 0)).y() - self.moved if body is not None and inside else 0
        height = room * NARROW_SHARE if self._page.is_narrow else room - below - em(FOOT_EM)
        wanted = max(em(LEAST_EM), round(height))
        if self._widget.minimumHeight() != wanted:
            self._widget.setMinimumHeight(wanted)
            self._widget.setMaximumHeight(wanted)
