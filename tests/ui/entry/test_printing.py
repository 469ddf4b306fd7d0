"""The sheet with the recovery code: printed, declined, or no printer at all."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtPrintSupport import QPrinter

from ethicsdesk.domain.errors import PrintingFailedError
from ethicsdesk.ui import printing
from ethicsdesk.ui.entry.printing import print_code
from ethicsdesk.ui.entry.recovery_code import RecoveryCodeScreen
from tests.ui.shell.living import read_all

CODE = "43A-88X-EPZ-70Q-XRY-RX1-K25-HVS-K61"


@pytest.fixture
def screen(qtbot):
    made = RecoveryCodeScreen(CODE)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_is_printed_on_one_page(house, screen, qtbot, tmp_path, monkeypatch):
    file = tmp_path / "sheet.pdf"

    def ask(_parent: object, page: QSizeF, pages: int) -> QPrinter:
        assert pages == 1
        printer = printing.new_printer(page)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        return printer

    monkeypatch.setattr(printing, "has_printer", lambda: True)
    monkeypatch.setattr(printing, "ask_printer", ask)
    print_code(screen, house.door)
    qtbot.waitUntil(screen.said.isVisible)
    assert "Sent to the printer" in screen.said.accessibleDescription()
    assert file.read_bytes().count(b"/Type /Page\n") == 1
    assert screen.written.isEnabled()


def test_who_changes_their_mind_can_go_on(house, screen, qtbot, monkeypatch):
    monkeypatch.setattr(printing, "has_printer", lambda: True)
    monkeypatch.setattr(printing, "ask_printer", lambda *_: None)
    print_code(screen, house.door)
    qtbot.waitUntil(screen.written.isEnabled)
    assert not screen.said.isVisible()


def test_without_a_printer_the_hand_is_advised(house, screen, monkeypatch):
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    print_code(screen, house.door)
    assert "by hand" in screen.said.accessibleDescription()


def test_a_printer_that_fails_is_told(house, screen, qtbot, monkeypatch):
    def fail(*_: object) -> None:
        raise PrintingFailedError(page=1)

    monkeypatch.setattr(printing, "has_printer", lambda: True)
    monkeypatch.setattr(printing, "ask_printer", lambda *_: object())
    monkeypatch.setattr(printing, "print_pages", fail)
    print_code(screen, house.door)
    qtbot.waitUntil(screen.said.isVisible)
    assert "printer stopped" in screen.said.accessibleDescription()
    read_all(house, qtbot)
    assert not list(Path(house.state).glob("**/*.pdf"))
