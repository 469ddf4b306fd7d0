"""Two tools side by side on their page, and the register looked through by clicks and keys."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.records import Use
from ethicsdesk.services import sample
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.register import Order, Show
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.compare.page import SINCE, ComparePage
from ethicsdesk.ui.pages.tools.page import ToolsPage
from tests.ui.interview.making import Bench, add_tool


def shown(made, qtbot: QtBot, target: Target):
    made.resize(1100, 860)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_for(target)
    return made


@pytest.fixture
def full(desk: Desk) -> Desk:
    sample.fill(desk, lambda _: None)
    return desk


def test_two_tools_stand_side_by_side_and_another_is_chosen(full, bench: Bench, qtbot):
    page = shown(ComparePage(bench.workbench), qtbot, Target(area=Area.COMPARE))
    facts = {name: (left, right) for name, left, right in page.lines}
    assert facts["Where it stands"] == ("In use", "In use")
    assert facts["How speech gets in"] == ("Records sound or video", "No session words")
    page.right.setFocus()
    qtbot.keyClick(page.right, Qt.Key.Key_End)
    facts = {name: (left, right) for name, left, right in page.lines}
    assert facts["Client data"] == ("Yes", "No")


def test_without_a_decision_there_is_nothing_to_compare_with(desk, bench: Bench, qtbot):
    tool = add_tool(desk)
    page = shown(ComparePage(bench.workbench), qtbot, Target(area=Area.COMPARE, id=tool.id, field=SINCE))
    assert page.lines == []
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert bench.asked[-1] == Target(area=Area.TOOL, id=tool.id)


def test_the_register_is_searched_narrowed_and_put_in_order(desk, bench: Bench, qtbot):
    for name, use in (("Zeta", Use.IN_USE), ("Alpha", Use.CONSIDERING), ("Beta", Use.IN_USE)):
        add_tool(desk, name, use=use)
    page = shown(ToolsPage(bench.workbench), qtbot, Target(area=Area.TOOLS))

    def names() -> list[str]:
        return [row.item.title for row in page.list.rows]

    page.finding.order.setFocus()
    qtbot.keyClick(page.finding.order, Qt.Key.Key_Down)
    assert page.finding.order.value == Order.NAME
    assert names() == ["Alpha", "Beta", "Zeta"]
    page.finding.show_select.setFocus()
    qtbot.keyClick(page.finding.show_select, Qt.Key.Key_Down)
    assert (page.finding.show_select.value, names()) == (Show.IN_USE, ["Beta", "Zeta"])
    qtbot.keyClicks(page.finding.search, "nothing like it")
    assert page.nothing.isVisible()
    page.finding.search.clear()
    assert names() == ["Beta", "Zeta"]
    page.compare.click()
    assert bench.asked[-1] == Target(area=Area.COMPARE)
