"""The lists of papers, and an issued paper to look at, print and save."""

import hashlib
import resource
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.domain.paper_groups import BY_KIND, PaperGroup
from ethicsdesk.domain.records import Tool, Use
from ethicsdesk.services import paperwork, tools
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.papers.page import PapersPage
from ethicsdesk.ui.widgets.button import Button
from tests.ui.papers.desks import RESOURCES
from tests.ui.papers.house import Place, shown

PAPERS = Target(area=Area.PAPERS)


def a_page(qtbot: QtBot, place: Place, target: Target = PAPERS) -> PapersPage:
    page = PapersPage(place.workbench)
    shown(qtbot, page)
    page.show_for(target)
    return page


def chips(page: PapersPage) -> dict[str, str]:
    return {row.item.title: row.item.chip for row in page.lists.makeable.rows}


def stop_using(desk: Desk, name: str) -> None:
    with desk.store.reading() as vault:
        tool = next(tool for tool in vault.list(Tool) if tool.name == name)
    tools.change(desk, replace(tool, use=Use.STOPPED))


def test_every_paper_says_where_it_stands(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    assert chips(page)["AI and your care"] == "Current"
    page.lists.makeable.search.setText("30-second")
    assert chips(page)["The 30-second script: Willowscribe"] == "Current"
    assert not any("with client notes" in title for title in chips(page))  # it was decided against
    page.lists.makeable.search.clear()
    sample_place.ask(lambda desk: stop_using(desk, "Oakdesk Scheduler"))
    page.reload()
    assert chips(page)["AI and your care"] == "Out of date"


def test_a_paper_of_a_new_tool_says_how_many_answers_it_lacks(qtbot: QtBot, empty_place: Place) -> None:
    page = a_page(qtbot, empty_place)
    assert page.lists.none.isVisible()
    assert page.lists.add_tool.isVisible()
    qtbot.mouseClick(page.lists.add_tool, Qt.MouseButton.LeftButton)
    assert empty_place.went == [Target(area=Area.TOOLS)]
    empty_place.ask(lambda desk: tools.add(desk, "Notewell <b>AI</b>"))
    page.reload()
    page.lists.makeable.search.setText("30-second")
    assert chips(page)["The 30-second script: Notewell <b>AI</b>"].startswith("Lacks ")
    assert not page.lists.add_tool.isVisible()


def test_every_kind_of_paper_has_a_group() -> None:
    templates = ContentLibrary(RESOURCES / "content").templates()
    assert {template.id.partition(".")[0] for template in templates} <= set(BY_KIND)


def test_what_is_out_of_date_comes_first(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    assert not page.lists.makeable.first.isVisible()
    sample_place.ask(lambda desk: stop_using(desk, "Oakdesk Scheduler"))
    page.reload()
    assert page.lists.makeable.first.isVisible()
    assert page.lists.first_row.accessibleName() == "AI and your care. Out of date"


def test_a_group_opens_to_all_its_papers(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    card = page.lists.makeable.groups[PaperGroup.SCRIPTS]
    before = len(card.rows.rows)
    qtbot.mouseClick(card.rows.all, Qt.MouseButton.LeftButton)
    assert len(card.rows.rows) > before
    assert not card.rows.all.isVisible()
    page.reload()
    assert len(card.rows.rows) > before


def test_typed_words_find_papers_by_title_tool_or_group(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    makeable = page.lists.makeable
    qtbot.keyClicks(makeable.search, "child willow")
    assert [row.item.title for row in makeable.rows] == ["Telling a child about AI: Willowscribe"]
    makeable.search.clear()
    qtbot.keyClicks(makeable.search, "no such paper")
    assert makeable.rows == []
    assert makeable.none.isVisible()


def test_enter_on_the_first_row_opens_the_paper(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    qtbot.waitUntil(page.lists.first_row.hasFocus)
    qtbot.keyClick(page.lists.first_row, Qt.Key.Key_Return)
    assert sample_place.went == [Target(area=Area.PAPER, id="handout.ai_disclosure")]


def test_an_issued_paper_is_shown_as_it_was_issued(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    row = next(row for row in page.lists.issued.rows if "H-2026-001" in row.item.subtitle)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    page.show_for(sample_place.went[-1])
    paper = sample_place.paper("H-2026-001")
    assert page.preview.document is not None
    assert hashlib.sha256(page.preview.document.pdf).hexdigest() == paper.pdf_sha256
    assert len(page.preview.view.sheets) == paper.pages
    assert "H-2026-001" in page.subtitle.text()
    assert page.card.facts.texts[0] == "Number: H-2026-001"
    assert paper.pdf_sha256[:4] in page.card.facts.texts[-1]
    assert page.output.print_button.hasFocus()
    assert not page.lists.isVisible()


def test_a_memo_opens_too(qtbot: QtBot, sample_place: Place) -> None:
    memo = sample_place.paper("D-2026-001")
    page = a_page(qtbot, sample_place, Target(area=Area.PAPERS, id=memo.id))
    assert page.title.text() == memo.title
    assert not page.card.renew.isVisible()


def test_a_paper_that_does_not_hold_leads_to_todays_version(qtbot: QtBot, sample_place: Place) -> None:
    sample_place.ask(lambda desk: stop_using(desk, "Oakdesk Scheduler"))
    paper = sample_place.paper("H-2026-001")
    page = a_page(qtbot, sample_place, Target(area=Area.PAPERS, id=paper.id))
    assert page.card.state.text() == "Out of date"
    qtbot.mouseClick(page.card.renew.button, Qt.MouseButton.LeftButton)
    assert sample_place.went == [Target(area=Area.PAPER, id="handout.ai_disclosure")]


def test_a_replaced_paper_leads_to_its_newer_edition(qtbot: QtBot, sample_place: Place) -> None:
    newer = sample_place.ask(lambda desk: paperwork.issue(desk, "handout.ai_disclosure").value)
    old = sample_place.paper("H-2026-001")
    page = a_page(qtbot, sample_place, Target(area=Area.PAPERS, id=old.id))
    assert page.card.state.text() == "Replaced"
    qtbot.mouseClick(page.card.newer.button, Qt.MouseButton.LeftButton)
    assert sample_place.went == [Target(area=Area.PAPERS, id=newer.id)]
    assert page.preview.document is not None  # the old one can still be printed


def test_replaced_papers_show_when_asked_for(qtbot: QtBot, sample_place: Place) -> None:
    sample_place.ask(lambda desk: paperwork.issue(desk, "handout.ai_disclosure"))
    page = a_page(qtbot, sample_place)

    def numbers() -> list[str]:
        return [row.item.subtitle.split(" ")[0] for row in page.lists.issued.rows]

    assert numbers()[0] == "H-2026-002"
    assert "H-2026-001" not in numbers()
    qtbot.mouseClick(page.lists.earlier, Qt.MouseButton.LeftButton)
    assert "H-2026-001" in numbers()
    qtbot.mouseClick(page.lists.earlier, Qt.MouseButton.LeftButton)
    assert "H-2026-001" not in numbers()


def test_an_unknown_paper_leads_back_to_the_list(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place, Target(area=Area.PAPERS, id="nowhere"))
    assert "not in your vault" in page.said.accessibleDescription()
    assert page.lists.isVisible()


def an_open_paper(qtbot: QtBot, place: Place, number: str = "H-2026-001") -> PapersPage:
    return a_page(qtbot, place, Target(area=Area.PAPERS, id=place.paper(number).id))


def test_saving_keeps_the_bytes_and_says_it_is_not_encrypted(
    qtbot: QtBot, sample_place: Place, tmp_path: Path
) -> None:
    page, file = an_open_paper(qtbot, sample_place), tmp_path / "out.pdf"
    offered: list[str] = []
    page.output.ask_where = lambda _parent, name: offered.append(name) or file  # type: ignore[func-returns-value]
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert hashlib.sha256(file.read_bytes()).hexdigest() == sample_place.paper("H-2026-001").pdf_sha256
    assert offered == ["H-2026-001-handout-ai-disclosure.pdf"]
    assert "not encrypted there" in page.said.accessibleDescription()


def test_a_place_that_cannot_be_written_is_told_and_leaves_no_file(
    qtbot: QtBot, sample_place: Place, tmp_path: Path
) -> None:
    page = an_open_paper(qtbot, sample_place)
    page.output.ask_where = lambda _parent, _name: tmp_path / "no such folder" / "out.pdf"
    qtbot.mouseClick(page.output.save_button, Qt.MouseButton.LeftButton)
    assert "cannot be written to" in page.said.accessibleDescription()
    assert not list(tmp_path.rglob("*.pdf"))


def test_a_full_disk_is_told_and_leaves_no_half_file(
    qtbot: QtBot, sample_place: Place, tmp_path: Path
) -> None:
    page, file = an_open_paper(qtbot, sample_place), tmp_path / "out.pdf"
    page.output.ask_where = lambda _parent, _name: file
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        qtbot.mouseClick(page.output.save_button, Qt.MouseButton.LeftButton)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert "The disk is full" in page.said.accessibleDescription()
    assert [found.name for found in tmp_path.iterdir() if found.is_file()] == []


def test_changing_ones_mind_saves_nothing(qtbot: QtBot, sample_place: Place) -> None:
    page = an_open_paper(qtbot, sample_place)
    page.output.ask_where = lambda _parent, _name: None
    qtbot.mouseClick(page.output.save_button, Qt.MouseButton.LeftButton)
    assert not page.said.isVisible()


def test_without_a_printer_saving_is_offered(qtbot: QtBot, sample_place: Place, tmp_path: Path) -> None:
    page, file = an_open_paper(qtbot, sample_place), tmp_path / "instead.pdf"
    page.output.has_printer = lambda: False
    page.output.ask_where = lambda _parent, _name: file
    words = _answer_dialog(qtbot, page, accept=True)
    assert "No printer is set up" in words
    assert file.exists()


def _answer_dialog(qtbot: QtBot, page: PapersPage, *, accept: bool) -> str:
    heard: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        heard.append(dialog.accessibleDescription())
        button = next(b for b in dialog.findChildren(Button) if b.isDefault() == accept)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, answer)
    qtbot.mouseClick(page.output.print_button, Qt.MouseButton.LeftButton)
    return heard[0]


def test_at_double_size_nothing_is_cut_off(qtbot: QtBot, sample_place: Place, theme: object) -> None:
    page = an_open_paper(qtbot, sample_place)
    theme.apply(text_size=200)  # type: ignore[attr-defined]
    page.resize(1254, 768)
    assert page.minimumSizeHint().width() <= 1254
    for button in page.findChildren(Button):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width()
    assert page.scroll_area.horizontalScrollBar().maximum() == 0


def test_every_control_has_a_name(qtbot: QtBot, sample_place: Place) -> None:
    page = an_open_paper(qtbot, sample_place)
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget
