"""Ways to give an issued paper: for one person, fillable, locked with a password, as text for an EHR."""

from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.records import Paper
from ethicsdesk.services.desk import Desk
from ethicsdesk.ui.pages.papers.page import PapersPage
from ethicsdesk.ui.papers.asking import LockDialog, WhomDialog
from ethicsdesk.ui.widgets.link_button import LinkButton
from tests.ui.papers.house import Place
from tests.ui.papers.test_papers_page import PAPERS, an_open_paper

PASSWORD = "walnut ladder sunny brick"


def click_and(qtbot: QtBot, button: LinkButton, answer: Callable[[], None]) -> None:
    QTimer.singleShot(0, answer)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def for_jordan(qtbot: QtBot, page: PapersPage) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, WhomDialog)
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        assert "type a name" in dialog.name_field.error
        qtbot.keyClicks(dialog.name, "Jordan *Doe*")
        qtbot.keyClicks(dialog.address, "1 Main Street")
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)

    click_and(qtbot, page.ways.whom, answer)


def text(page: PapersPage) -> str:
    assert page.preview.document is not None
    return page.preview.document.opened.text(0)


def papers(desk: Desk) -> tuple[Paper, ...]:
    with desk.store.reading() as vault:
        return vault.list(Paper)


def test_a_name_is_printed_once_and_never_kept(qtbot: QtBot, sample_place: Place, tmp_path: Path) -> None:
    page = an_open_paper(qtbot, sample_place)
    before = sample_place.ask(papers)
    for_jordan(qtbot, page)
    assert "Jordan *Doe*" in text(page)
    assert "1 Main Street" in text(page)
    assert page.ways.variant.isVisible()
    assert sample_place.ask(papers) == before
    qtbot.mouseClick(page.ways.variant.button, Qt.MouseButton.LeftButton)
    assert "Jordan" not in text(page)
    assert not page.ways.variant.isVisible()


def test_leaving_the_page_forgets_the_name(qtbot: QtBot, sample_place: Place) -> None:
    page = an_open_paper(qtbot, sample_place)
    for_jordan(qtbot, page)
    page.leave()
    page.show_for(PAPERS)
    assert page.preview.document is None
    assert not page.ways.variant.isVisible()


def lock_it(qtbot: QtBot, page: PapersPage, again: str = PASSWORD) -> list[str]:
    heard: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LockDialog)
        qtbot.keyClicks(dialog.lines.first.line, PASSWORD)
        qtbot.keyClicks(dialog.lines.second.line, again)
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        heard.append(dialog.lines.second_field.error)
        if dialog.isVisible():
            dialog.reject()

    click_and(qtbot, page.ways.lock, answer)
    return heard


def test_a_locked_file_opens_with_its_password_alone(
    qtbot: QtBot, sample_place: Place, tmp_path: Path
) -> None:
    page, file = an_open_paper(qtbot, sample_place), tmp_path / "locked.pdf"
    offered: list[str] = []
    page.output.ask_where = lambda _parent, name: offered.append(name) or file  # type: ignore[func-returns-value]
    lock_it(qtbot, page)
    assert offered == ["H-2026-001-handout-ai-disclosure-locked.pdf"]
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(file)
    with pikepdf.open(file, password=PASSWORD) as opened:
        assert opened.encryption.R == 6
    assert "another way" in page.said.accessibleDescription()


def test_passwords_that_differ_lock_nothing(qtbot: QtBot, sample_place: Place, tmp_path: Path) -> None:
    page, file = an_open_paper(qtbot, sample_place), tmp_path / "locked.pdf"
    page.output.ask_where = lambda _parent, _name: file
    assert "differ" in lock_it(qtbot, page, again="something else altogether")[0]
    assert not file.exists()


def test_the_words_are_copied_formatted_and_plain(qtbot: QtBot, sample_place: Place) -> None:
    page = an_open_paper(qtbot, sample_place)
    qtbot.mouseClick(page.ways.copy, Qt.MouseButton.LeftButton)
    data = QApplication.clipboard().mimeData()
    assert "<h1>" in data.html()
    assert "style=" not in data.html()
    assert sample_place.paper("H-2026-001").title in data.text()
    assert "Copied" in page.said.accessibleDescription()


def test_a_paper_to_fill_in_on_screen_has_fields(qtbot: QtBot, sample_place: Place, tmp_path: Path) -> None:
    number = next(p.number for p in sample_place.ask(papers) if p.template_id.startswith("consent."))
    page, file = an_open_paper(qtbot, sample_place, number), tmp_path / "fill.pdf"
    page.output.ask_where = lambda _parent, _name: file
    qtbot.mouseClick(page.ways.fill, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.output.save_button, Qt.MouseButton.LeftButton)
    with pikepdf.open(file) as opened:
        assert len(opened.Root.AcroForm.Fields) > 0


def test_only_a_paper_with_lines_or_boxes_is_offered_to_fill_in(qtbot: QtBot, sample_place: Place) -> None:
    assert not an_open_paper(qtbot, sample_place).ways.fill.isVisible()
    number = next(p.number for p in sample_place.ask(papers) if p.template_id.startswith("consent."))
    assert an_open_paper(qtbot, sample_place, number).ways.fill.isVisible()


def test_the_name_stands_on_the_line_of_a_form_too(qtbot: QtBot, sample_place: Place) -> None:
    number = next(p.number for p in sample_place.ask(papers) if p.template_id.startswith("consent."))
    page = an_open_paper(qtbot, sample_place, number)
    for_jordan(qtbot, page)
    assert page.preview.document is not None
    opened = page.preview.document.opened
    pages = [opened.text(one) for one in range(opened.page_count)]
    assert sum(one.count("Jordan *Doe*") for one in pages) == 2
