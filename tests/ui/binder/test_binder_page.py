"""The binder page: holes first, each one click from its field; then the PDF."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.services import anchors, first_steps
from ethicsdesk.services.binder import plan as binder
from ethicsdesk.services.first_steps import Step
from ethicsdesk.services.gaps import Harm
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.binder.page import BinderPage
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.workbench import Workbench
from tests.conftest import FakeClock
from tests.ui.immediate import ImmediateRunner
from tests.ui.papers.house import Place, shown

HERE = Target(area=Area.BINDER)
YEAR = 2026


def a_page(qtbot: QtBot, place: Place, target: Target = HERE) -> BinderPage:
    page = BinderPage(place.workbench)
    shown(qtbot, page)
    page.show_for(target)
    qtbot.waitUntil(lambda: page.make.isEnabled() or bool(page.plan.field.error), timeout=5000)
    return page


def made(qtbot: QtBot, place: Place) -> BinderPage:
    page = a_page(qtbot, place)
    qtbot.mouseClick(page.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.output.save_button.isEnabled, timeout=30_000)
    return page


def test_every_hole_is_one_click_from_its_field(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    gaps = sample_place.ask(lambda desk: binder.plan(desk, YEAR).gaps)
    assert [row.item.title for row in page.plan.rows.rows] == [told(gap.title) for gap in gaps]
    assert gaps[0].harm is Harm.LOSS
    for row in page.plan.rows.rows:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert sample_place.went == [gap.target for gap in gaps]
    assert page.plan.count.text() == f"{len(gaps)} open points"


def test_the_day_is_today_or_the_last_of_the_year(
    qtbot: QtBot, sample_place: Place, clock: FakeClock
) -> None:
    page = a_page(qtbot, sample_place)
    assert "As of today, March 2, 2026" in page.plan.as_of.text()
    clock.advance(days=365)
    page.show_for(Target(area=Area.BINDER, id="2026"))
    assert "As of December 31, 2026" in page.plan.as_of.text()
    assert [page.plan.year.itemText(i) for i in range(page.plan.year.count())] == ["2027", "2026"]


def test_another_year_is_chosen_by_keyboard(qtbot: QtBot, sample_place: Place, clock: FakeClock) -> None:
    clock.advance(days=365)
    page = a_page(qtbot, sample_place)
    assert "March 2, 2027" in page.plan.as_of.text()
    page.plan.year.setFocus()
    qtbot.keyClick(page.plan.year, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "December 31, 2026" in page.plan.as_of.text())


def test_a_year_to_come_is_refused_beside_the_field(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place, Target(area=Area.BINDER, id="2031"))
    assert page.plan.field.error == "This year has not begun yet. Please choose another."
    assert page.plan.year.value == "2026"
    page.show_for(Target(area=Area.BINDER, id="1999"))
    assert "start in 2020" in page.plan.field.error
    qtbot.waitUntil(page.make.isEnabled)


def test_a_year_without_tools_says_so_and_can_be_made(qtbot: QtBot, empty_place: Place) -> None:
    page = a_page(qtbot, empty_place)
    assert page.plan.empty.isVisible()
    qtbot.mouseClick(page.plan.empty.button, Qt.MouseButton.LeftButton)
    assert empty_place.went == [Target(area=Area.TOOLS)]
    qtbot.mouseClick(page.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.output.save_button.isEnabled, timeout=30_000)


def test_the_binder_is_made_shown_and_saved(qtbot: QtBot, real_place: Place, tmp_path: Path) -> None:
    page, file = made(qtbot, real_place), tmp_path / "binder.pdf"
    assert page.title.text() == "Binder 2026"
    assert page.output.save_button.hasFocus()
    assert Step.BINDER in real_place.ask(first_steps.look).done
    offered: list[str] = []

    def where(_parent: object, name: str) -> Path:
        offered.append(name)
        return file

    page.output.ask_where = where
    qtbot.keyClick(page.output.save_button, Qt.Key.Key_Space)
    qtbot.waitUntil(page.said.isVisible, timeout=5000)
    assert "not encrypted there" in page.said.accessibleDescription()
    assert offered == ["AI-ethics-binder-2026.pdf"]
    document = pypdfium2.PdfDocument(file)
    assert len(document) == len(page.preview.view.sheets)
    document.close()


def test_escape_leads_from_the_binder_to_its_plan(qtbot: QtBot, real_place: Place) -> None:
    page = made(qtbot, real_place)
    qtbot.keyClick(page.output.save_button, Qt.Key.Key_Escape)
    assert page.plan.isVisible()
    assert page.make.hasFocus()
    assert page.preview.document is None


def test_cancel_keeps_nothing(qtbot: QtBot, real_place: Place) -> None:
    page = a_page(qtbot, real_place)
    before = real_place.ask(lambda desk: desk.store.verify())
    qtbot.mouseClick(page.make, Qt.MouseButton.LeftButton)
    assert page.output.busy.isVisible()
    qtbot.keyClick(page.output.busy.button, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.output.busy.isVisible(), timeout=15_000)
    assert page.said.accessibleDescription() == "Stopped. Nothing was kept of the binder."
    assert page.plan.isVisible()
    assert page.preview.document is None
    assert page.make.hasFocus()
    assert real_place.ask(lambda desk: desk.store.verify()) == before == ()


def test_coming_back_finds_the_binder_still_there(qtbot: QtBot, real_place: Place) -> None:
    page = made(qtbot, real_place)
    page.leave()
    page.show_for(HERE)
    assert page.preview.isVisible()
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert page.plan.isVisible()


def test_at_double_size_nothing_is_cut_off(qtbot: QtBot, real_place: Place, theme: object) -> None:
    page = made(qtbot, real_place)
    theme.apply(text_size=200)  # type: ignore[attr-defined]
    assert page.minimumSizeHint().width() <= 1254


def test_any_day_of_the_year_can_be_chosen_by_keyboard(
    qtbot: QtBot, sample_place: Place, clock: FakeClock
) -> None:
    clock.advance(days=90)
    page = a_page(qtbot, sample_place)
    page.plan.day.line.setFocus()
    page.plan.day.line.selectAll()
    qtbot.keyClicks(page.plan.day.line, "03/15/2026")
    qtbot.keyClick(page.plan.day.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "As of March 15, 2026" in page.plan.as_of.text())
    gaps = sample_place.ask(lambda desk: binder.missing(desk, YEAR, as_of=date(2026, 3, 15)))
    assert [row.item.title for row in page.plan.rows.rows] == [told(gap.title) for gap in gaps]
    assert page.plan.day.value == date(2026, 3, 15)


def test_a_day_of_another_year_or_to_come_is_refused_beside_the_field(
    qtbot: QtBot, sample_place: Place
) -> None:
    page = a_page(qtbot, sample_place)
    for typed in ("12/31/2025", "03/03/2026"):
        page.plan.day.line.setText(typed)
        page.plan.day.line.editingFinished.emit()
        assert "Please choose" in page.plan.day_field.error
        assert "As of today, March 2, 2026" in page.plan.as_of.text()


def test_a_saved_binder_leaves_its_anchor_in_the_trail(
    qtbot: QtBot, real_place: Place, tmp_path: Path
) -> None:
    page = made(qtbot, real_place)
    page.output.ask_where = lambda *_: tmp_path / "binder.pdf"
    qtbot.keyClick(page.output.save_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(real_place.ask(anchors.read_earlier)) == 1, timeout=5000)


def test_the_page_for_a_successor_becomes_a_paper_that_is_shown(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    qtbot.mouseClick(page.plan.successor_link, Qt.MouseButton.LeftButton)
    (target,) = sample_place.went
    assert target.area is Area.PAPERS
    assert sample_place.paper("SP-2026-001").id == target.id


def test_the_page_says_that_binders_are_english_only_where_the_window_is_not(
    qtbot: QtBot, sample_place: Place, two_languages: ContentLibrary
) -> None:
    assert not a_page(qtbot, sample_place).faces.english.isVisible()
    desk = replace(sample_place.desk, library=two_languages.in_language("es"))
    runner = ImmediateRunner()
    place = replace(sample_place, workbench=Workbench(desk=desk, vault_jobs=runner, paper_jobs=runner))
    for face, said in (("", True), ("share", True), ("seals", False)):
        page = a_page(qtbot, place, Target(area=Area.BINDER, field=face))
        assert page.faces.english.isVisible() is said
