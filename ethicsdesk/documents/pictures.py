"""Opens PDFs of our own making for looking at: pages as pictures and as text."""

import weakref

import pypdfium2

from ethicsdesk.documents.turns import Turns
from ethicsdesk.services.ports import PagePicture

_MOST_PIXELS = 40_000_000  # 160 MB; a US Letter page at 600 dpi has 34 million
_POINTS_PER_INCH = 72.0
_NOT_A_PIXEL_MORE = 1 - 1e-9  # sizes are rounded up, and 3300.0000001 pixels are to be 3300


class PdfiumPdf:
    """A PDF opened with PDFium; safe to use from several threads, one call at a time."""

    def __init__(self, pdf: bytes, turns: Turns) -> None:
        """Open *pdf*; *turns* are shared by all."""
        self._turns = turns
        with self._turns.take():
            document = pypdfium2.PdfDocument(pdf)
            document.init_forms()  # else fields are not drawn; it does nothing where there are none
        self._document: pypdfium2.PdfDocument | None = document
        self._forgotten = weakref.finalize(self, turns.leave, document)
        self._forgotten.atexit = False

    @property
    def page_count(self) -> int:
        """Return the number of pages."""
        with self._turns.take():
            return len(self._open())

    def size(self, index: int) -> tuple[float, float]:
        """Return width and height of a page in points."""
        with self._turns.take():
            width, height = self._open().get_page_size(index)
        return float(width), float(height)

    def picture(self, index: int, *, dpi: float) -> PagePicture:
        """Draw one page; so large a one that memory would run short is drawn smaller."""
        with self._turns.take():
            page = self._open()[index]
            try:
                width, height = page.get_size()
                scale = dpi / _POINTS_PER_INCH * _NOT_A_PIXEL_MORE
                scale *= min(1.0, (_MOST_PIXELS / (width * height * scale * scale)) ** 0.5)
                bitmap = page.render(scale=scale, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRA)
                try:
                    return PagePicture(
                        width=bitmap.width,
                        height=bitmap.height,
                        stride=bitmap.stride,
                        data=bytes(bitmap.buffer),
                    )
                finally:
                    bitmap.close()
            finally:
                page.close()

    def text(self, index: int) -> str:
        """Return the text of one page in reading order."""
        with self._turns.take():
            page = self._open()[index]
            try:
                words = page.get_textpage()
                try:
                    return str(words.get_text_range()).replace("\r\n", "\n")
                finally:
                    words.close()
            finally:
                page.close()

    def close(self) -> None:
        """Free the document. Safe to call twice."""
        with self._turns.take():
            if self._document is not None:
                self._forgotten.detach()
                self._document.close()
                self._document = None

    def _open(self) -> pypdfium2.PdfDocument:
        if self._document is None:
            raise ValueError("the PDF is closed")
        return self._document
