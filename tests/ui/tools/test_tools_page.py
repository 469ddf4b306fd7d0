"""The register: teaches while empty, adds a tool, and leads to it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.records import Category, Tool, Use
from ethicsdesk.services import sample, tools
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.tools.adding import matching
from ethicsdesk.ui.pages.tools.page import ToolsPage
from tests.ui.interview.making import Bench, add_tool, the_library


@pytest.fixture
def page(bench: Bench, qtbot: QtBot) -> ToolsPage:
    made = ToolsPage(bench.workbench)
    made.resize(1100, 860)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_for(Target(area=Area.TOOLS))
    return made


def test_an_empty_register_teaches_and_begins(page: ToolsPage, qtbot: QtBot) -> None:
    assert page.empty.isVisible()
    assert page.empty.button.hasFocus()
    page.empty.button.click()
    assert page.form is not None
    assert page.form.name.hasFocus()


def test_a_starter_fills_name_maker_and_kinds_and_nothing_else(
    page: ToolsPage, desk: Desk, bench: Bench, qtbot: QtBot
) -> None:
    page.open_form()
    assert page.form is not None
    qtbot.keyClicks(page.form.name, "doxy")
    page.form.found.rows[0].click()
    page.form.use.cards[1].click()
    page.go.click()
    (row,) = tools.register(desk)
    assert (row.tool.name, row.tool.maker, row.tool.starter) == ("Doxy.me", "Doxy.me Inc.", "doxy-me")
    assert row.tool.categories == (Category.TELEHEALTH,)
    assert row.tool.use is Use.IN_USE
    assert row.tool.client_data is None
    assert bench.asked == [Target(area=Area.INTERVIEW, id=row.tool.id)]


def test_a_name_of_ones_own_goes_on_with_enter(page: ToolsPage, desk: Desk, qtbot: QtBot) -> None:
    page.open_form()
    qtbot.keyClicks(QApplication.focusWidget(), "My own thing")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    (row,) = tools.register(desk)
    assert (row.tool.name, row.tool.use) == ("My own thing", Use.CONSIDERING)


def test_without_a_name_the_sentence_stands_beside_the_field(page: ToolsPage, desk: Desk) -> None:
    page.open_form()
    page.go.click()
    assert page.form is not None
    assert page.form.name_field.error == "Please give the tool a name."
    assert tools.register(desk) == ()


def test_the_same_name_twice_is_said(page: ToolsPage, desk: Desk, qtbot: QtBot) -> None:
    add_tool(desk, name="Zoom")
    page.reload()
    page.open_form()
    assert page.form is not None
    qtbot.keyClicks(page.form.name, "zoom")
    assert page.form.note.isVisible()


def test_escape_leaves_the_form_and_adds_nothing(page: ToolsPage, desk: Desk, qtbot: QtBot) -> None:
    page.open_form()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page.form is None
    assert tools.register(desk) == ()


def test_each_row_says_kind_use_decision_progress_and_review(page: ToolsPage, desk: Desk) -> None:
    sample.fill(desk, lambda _: None)
    page.reload()
    rows = {row.item.title: row.item for row in page.list.rows}
    shown = rows["Willowscribe"]
    assert shown.chip == "Conditional"
    assert "AI scribe" in shown.subtitle
    assert "In use" in shown.subtitle
    assert "Standard assessment done" in shown.subtitle
    assert "next review by" in shown.subtitle
    assert {item.chip for item in rows.values()} == {
        "Conditional",
        "Approved",
        "Do not use",
        "Only without client data",
    }


def test_enter_on_a_row_opens_the_tool(page: ToolsPage, desk: Desk, bench: Bench, qtbot: QtBot) -> None:
    tool: Tool = add_tool(desk, name="<i>Odd</i> & name")
    page.show_for(Target(area=Area.TOOLS))
    assert page.list.rows[0].item.title == "<i>Odd</i> & name"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert bench.asked == [Target(area=Area.TOOL, id=tool.id)]


def test_the_list_is_reached_from_the_name_with_the_arrow(
    page: ToolsPage, desk: Desk, bench: Bench, qtbot: QtBot
) -> None:
    page.open_form()
    assert page.form is not None
    qtbot.keyClicks(page.form.name, "doxy")
    qtbot.keyClick(page.form.name, Qt.Key.Key_Down)
    assert page.form.found.rows[0].hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert page.form.starter is not None


def test_search_finds_by_any_word_and_puts_beginnings_first() -> None:
    starters = the_library().starters()
    found = matching(starters, "therapy")
    assert found[0].name.casefold().startswith("therapy")
    assert all("therapy" in f"{s.name} {s.maker}".casefold() for s in found)
    assert matching(starters, "  ") == ()
