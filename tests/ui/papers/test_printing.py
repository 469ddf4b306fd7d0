"""Printing: page by page onto a real printer of Qt that writes a file."""

import os
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.domain.errors import Cancelled, PrintingFailedError
from ethicsdesk.domain.layout import Heading, PageBreak, PageSize, PaperLayout, Paragraph
from ethicsdesk.services.ports import OpenPdf
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import printing
from ethicsdesk.ui.pages.papers.page import PapersPage
from ethicsdesk.ui.texts import sentence
from tests.ui.papers.desks import RESOURCES
from tests.ui.papers.house import Place, shown

LETTER = QSizeF(612, 792)


def a_pdf(pages: int, *, size: PageSize = PageSize.LETTER) -> bytes:
    blocks = [
        block
        for number in range(pages)
        for block in (Heading(text=f"Page {number + 1}"), Paragraph(text="Plain words. " * 60), PageBreak())
    ]
    layout = PaperLayout(title="Trial", blocks=tuple(blocks[:-1]), size=size, footer="T-1", draft=False)
    return PdfPapers(fonts=RESOURCES / "fonts").draw(layout)


def opened(pdf: bytes) -> OpenPdf:
    return PdfPapers(fonts=RESOURCES / "fonts").open(pdf)


def to_file(printer: QPrinter, file: Path) -> QPrinter:
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    printer.setFullPage(True)
    return printer


def pictures(pdf: bytes) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.render(scale=0.75).to_pil().convert("RGB") for page in document]
    finally:
        document.close()


def quiet(_share: float) -> None:
    pass


def test_every_page_prints_whole_and_where_it_belongs(qapp: QApplication, tmp_path: Path) -> None:
    pdf, file = a_pdf(3), tmp_path / "out.pdf"
    printing.print_pages(to_file(printing.new_printer(LETTER), file), opened(pdf), quiet)
    before, after = pictures(pdf), pictures(file.read_bytes())
    assert len(after) == 3
    for wanted, got in zip(before, after, strict=True):
        assert got.size == wanted.size
        box = ImageChops.invert(wanted.convert("L")).point(lambda v: 255 if v > 40 else 0).getbbox()
        seen = ImageChops.invert(got.convert("L")).point(lambda v: 255 if v > 40 else 0).getbbox()
        assert box is not None
        assert seen is not None
        assert all(abs(a - b) <= 1 for a, b in zip(box, seen, strict=True))
        gray = ImageChops.difference(wanted, got).convert("L").histogram()
        assert sum(level * count for level, count in enumerate(gray)) / sum(gray) < 3


def test_pages_are_pictures_of_300_dpi_without_loss(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "out.pdf"
    printing.print_pages(to_file(printing.new_printer(LETTER), file), opened(a_pdf(1)), quiet)
    document = pypdfium2.PdfDocument(file)
    image = next(iter(document[0].get_objects(filter=(pypdfium2.raw.FPDF_PAGEOBJ_IMAGE,))))
    assert image.get_px_size() == (2550, 3300)
    assert "DCTDecode" not in image.get_filters()
    document.close()


def test_a_wide_page_turns_the_paper(qapp: QApplication) -> None:
    printer = printing.new_printer(QSizeF(792, 612))
    size = printer.paperRect(QPrinter.Unit.Point).size()
    assert (round(size.width()), round(size.height())) == (792, 612)


def test_an_a4_page_keeps_its_size_and_shrinks_onto_letter() -> None:
    a4 = QSizeF(595, 842)
    assert printing.place_on(a4, a4, dots=72).size() == a4
    box = printing.place_on(LETTER, a4, dots=72)
    assert box.height() == 792
    assert box.left() == pytest.approx((612 - box.width()) / 2)
    larger = printing.place_on(QSizeF(792, 1224), LETTER, dots=72)
    assert larger.size() == LETTER


def test_only_the_pages_asked_for_are_printed(qapp: QApplication, tmp_path: Path) -> None:
    printer = to_file(printing.new_printer(LETTER), tmp_path / "out.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    printing.print_pages(printer, opened(a_pdf(4)), quiet)
    assert len(pictures((tmp_path / "out.pdf").read_bytes())) == 2


class Jammed(QPrinter):
    """A printer that takes two pages."""

    taken = 0

    def newPage(self) -> bool:  # noqa: N802
        self.taken += 1
        return self.taken < 2 and super().newPage()


def test_a_printer_that_stops_midway_is_told_with_its_page(qapp: QApplication, tmp_path: Path) -> None:
    printer = to_file(Jammed(QPrinter.PrinterMode.HighResolution), tmp_path / "out.pdf")
    with pytest.raises(PrintingFailedError) as failed:
        printing.print_pages(printer, opened(a_pdf(4)), quiet)
    assert "stopped at page 3" in sentence(failed.value)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(qapp: QApplication, tmp_path: Path) -> None:
    printer = to_file(printing.new_printer(LETTER), tmp_path / "no folder" / "out.pdf")
    with pytest.raises(PrintingFailedError) as failed:
        printing.print_pages(printer, opened(a_pdf(1)), quiet)
    assert failed.value.details == {"page": 1}


def test_the_printer_learns_nothing_but_the_name_of_the_program(qapp: QApplication) -> None:
    assert printing.new_printer(LETTER).docName() == "EthicsDesk"


def test_what_is_handed_to_cups_waits_in_a_private_folder_and_goes(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = tmp_path / "memory"
    memory.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(memory))
    monkeypatch.delenv("TMPDIR", raising=False)
    seen: list[Path] = []

    def look(_share: float) -> None:
        spool = Path(os.environ["TMPDIR"])
        (spool / "job").write_text("a page")
        seen.append(spool)
        if len(seen) == 2:
            raise Cancelled

    printer = to_file(printing.new_printer(LETTER), tmp_path / "out.pdf")
    with pytest.raises(Cancelled):
        printing.print_pages(printer, opened(a_pdf(3)), look)
    assert seen[0].parent == memory
    assert list(memory.iterdir()) == []
    assert "TMPDIR" not in os.environ


def an_open_paper(qtbot: QtBot, place: Place) -> PapersPage:
    page = PapersPage(place.workbench)
    shown(qtbot, page)
    page.show_for(Target(area=Area.PAPERS, id=place.paper("H-2026-001").id))
    qtbot.waitUntil(page.output.print_button.isEnabled, timeout=5000)
    page.output.has_printer = lambda: True
    return page


def choose(page: PapersPage, make: Callable[[], QPrinter]) -> None:
    page.output.ask_printer = lambda _parent, _size, _pages: make()


def test_ctrl_p_prints_and_says_so(qtbot: QtBot, real_place: Place, tmp_path: Path) -> None:
    page, file = an_open_paper(qtbot, real_place), tmp_path / "out.pdf"
    choose(page, lambda: to_file(printing.new_printer(LETTER), file))
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert page.output.busy.isVisible()
    qtbot.waitUntil(page.said.isVisible, timeout=15_000)
    assert page.said.accessibleDescription() == "Sent to the printer."
    assert not page.output.busy.isVisible()
    assert len(pictures(file.read_bytes())) == real_place.paper("H-2026-001").pages


def test_printing_can_be_stopped(qtbot: QtBot, real_place: Place, tmp_path: Path) -> None:
    page = an_open_paper(qtbot, real_place)
    choose(page, lambda: to_file(printing.new_printer(LETTER), tmp_path / "out.pdf"))
    qtbot.mouseClick(page.output.print_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.output.busy.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.said.isVisible, timeout=15_000)
    assert "stopped" in page.said.accessibleDescription()
    assert page.output.print_button.isEnabled()


def test_a_jam_is_told_on_the_page(qtbot: QtBot, real_place: Place, tmp_path: Path) -> None:
    page = an_open_paper(qtbot, real_place)
    choose(page, lambda: to_file(Jammed(QPrinter.PrinterMode.HighResolution), tmp_path / "out.pdf"))
    qtbot.mouseClick(page.output.print_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.said.isVisible, timeout=15_000)
    assert "stopped at page 3" in page.said.accessibleDescription()


def test_a_bug_while_printing_takes_the_veil_away(qtbot: QtBot, sample_place: Place) -> None:
    page = an_open_paper(qtbot, sample_place)
    page.output.ask_printer = lambda _parent, _size, _pages: object()  # type: ignore[assignment,return-value]
    with qtbot.captureExceptions() as bugs:
        qtbot.mouseClick(page.output.print_button, Qt.MouseButton.LeftButton)
    assert len(bugs) == 1
    assert not page.output.busy.isVisible()
    assert page.output.print_button.isEnabled()


def test_changing_ones_mind_prints_nothing(qtbot: QtBot, sample_place: Place) -> None:
    page = an_open_paper(qtbot, sample_place)
    page.output.ask_printer = lambda _parent, _size, _pages: None
    qtbot.mouseClick(page.output.print_button, Qt.MouseButton.LeftButton)
    assert not page.said.isVisible()
    assert not page.output.busy.isVisible()
