"""Prints PDFs: every page as a picture of 300 dpi, one after the other, and nothing over a network."""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QIcon, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ethicsdesk.domain.errors import PrintingFailedError
from ethicsdesk.services.ports import OpenPdf, PagePicture, Progress
from ethicsdesk.ui.widgets.button import ButtonKind
from ethicsdesk.ui.widgets.styling import mark

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PRINT_DPI = 300
POINTS_PER_INCH = 72.0
DOCUMENT_NAME = "EthicsDesk"  # all that the printer's queue learns
CUPS_SOCKETS = (Path("/run/cups/cups.sock"), Path("/var/run/cups/cups.sock"))

USES_CUPS = sys.platform not in {"win32", "darwin"}  # on the Mac, Qt talks to the system's own service


def keep_printing_local() -> None:
    """Let CUPS be asked through its socket file only; else Qt looks for it on internet sockets.

    To be called before anything of QtPrintSupport is used.
    """
    if USES_CUPS:
        there = next((socket for socket in CUPS_SOCKETS if socket.exists()), CUPS_SOCKETS[0])
        os.environ["CUPS_SERVER"] = str(there)


def has_printer() -> bool:
    """Say whether this computer has any printer set up."""
    keep_printing_local()
    from PySide6.QtPrintSupport import QPrinterInfo

    return bool(QPrinterInfo.availablePrinterNames())


def new_printer(page: QSizeF) -> "QPrinter":
    """Return a printer set up for pages of this size in points; the paper's whole face is used."""
    keep_printing_local()
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(DOCUMENT_NAME)
    printer.setCreator(DOCUMENT_NAME)
    is_wide = page.width() > page.height()
    upright = page.transposed() if is_wide else page
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    way = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(way)
    printer.setFullPage(True)
    return printer


def ask_printer(parent: QWidget, page: QSizeF, pages: int) -> "QPrinter | None":
    """Let the person choose printer, copies and sides; None when they changed their mind."""
    printer = new_printer(page)
    from PySide6.QtPrintSupport import QPrintDialog

    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, False)  # noqa: FBT003 - "Save as PDF" keeps text
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, pages > 1)
    dialog.setMinMax(1, pages)
    for button in dialog.findChildren(QPushButton):
        button.setIcon(QIcon())
        if button.isDefault():
            mark(button, kind=ButtonKind.PRIMARY.value)
    try:
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()
    printer.setFullPage(True)
    return printer if accepted else None


def print_pages(printer: "QPrinter", pdf: OpenPdf, progress: Progress) -> None:
    """Print the pages that were chosen; runs off the UI thread.

    Raises PrintingFailedError with the page the printer stopped at, and what *progress* raises; then
    nothing more is printed, as far as the printer can still be stopped.
    """
    wanted = _wanted_pages(printer, pdf.page_count)
    with _spool_folder() as spool:
        painter = QPainter()
        if not painter.begin(printer):
            raise PrintingFailedError(page=wanted[0] + 1)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # no JPEG smear around letters
        try:
            for number, index in enumerate(wanted):
                progress(number / len(wanted))
                _print_page(painter, printer, pdf, index, begin=number > 0)
        except BaseException:
            printer.abort()
            _forget(spool)
            raise
        finally:
            painter.end()
    if printer.printerState() in (printer.PrinterState.Aborted, printer.PrinterState.Error):
        raise PrintingFailedError(page=wanted[-1] + 1)


def image_of(picture: PagePicture) -> QImage:
    """Return a page's pixels as an image that owns its memory."""
    return _over(picture).copy()


def _over(picture: PagePicture) -> QImage:
    """Return an image over the picture's own memory, valid while the picture lives; paper has no alpha."""
    return QImage(picture.data, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)


def _wanted_pages(printer: "QPrinter", count: int) -> list[int]:
    """Return the indexes of the pages to send; where the system itself chooses and copies, that is all."""
    pages = list(range(count))
    if printer.printRange() == printer.PrintRange.PageRange:
        pages = pages[max(0, printer.fromPage() - 1) : printer.toPage() or count] or pages
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    if printer.collateCopies():
        return pages * copies
    return [index for index in pages for _ in range(copies)]


def _print_page(painter: QPainter, printer: "QPrinter", pdf: OpenPdf, index: int, *, begin: bool) -> None:
    if begin and not printer.newPage():
        raise PrintingFailedError(page=index + 1)
    picture = pdf.picture(index, dpi=PRINT_DPI)  # 34 MB of pixels, so no copy is made
    image = _over(picture)
    paper = printer.paperRect(printer.Unit.DevicePixel)
    painter.drawImage(place_on(paper.size(), QSizeF(*pdf.size(index)), dots=printer.resolution()), image)


def place_on(paper: QSizeF, page: QSizeF, *, dots: float) -> QRectF:
    """Return where a page goes on the paper (in dots): in its own size, smaller only where it must be."""
    size = page * (dots / POINTS_PER_INCH)
    size *= min(1.0, paper.width() / size.width(), paper.height() / size.height())
    left, top = (paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2
    return QRectF(left, top, size.width(), size.height())


@contextmanager
def _spool_folder() -> Iterator[Path | None]:
    """Give CUPS a private folder for the file Qt hands over, in memory where the system has such a place.

    That file is handed over when painting ends, so a job whose file was taken away is never printed;
    and none is left behind.
    """
    if not USES_CUPS:
        yield None
        return
    runtime, before = os.environ.get("XDG_RUNTIME_DIR", ""), os.environ.get("TMPDIR")
    spool = Path(
        tempfile.mkdtemp(prefix="ethicsdesk-", dir=runtime if runtime and Path(runtime).is_dir() else None)
    )
    os.environ["TMPDIR"] = str(spool)
    try:
        yield spool
    finally:
        if before is None:
            del os.environ["TMPDIR"]
        else:
            os.environ["TMPDIR"] = before
        shutil.rmtree(spool, ignore_errors=True)


def _forget(spool: Path | None) -> None:
    for file in spool.iterdir() if spool is not None else ():
        with suppress(OSError):
            file.unlink()
