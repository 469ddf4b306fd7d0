"""Why a tool is looked at again: a change is noted and looked into; companies come and leave."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.records import Decision, Depth, Result, Tool
from ethicsdesk.services import suppliers
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.watch.page import WatchPage
from ethicsdesk.ui.widgets.heading import Text
from tests.ui.interview.making import GATED, Bench, add_tool


@pytest.fixture
def tool(desk: Desk) -> Tool:
    made, today = add_tool(desk, **GATED), desk.clock.today()
    decided = Decision(
        id="d",
        tool_id=made.id,
        assessment_id="",
        result=Result.APPROVED,
        depth=Depth.STANDARD,
        made_on=today - timedelta(days=2),
        review_on=today + timedelta(days=300),
    )
    with desk.store.writing() as vault:
        vault.put(decided)
    return made


@pytest.fixture
def page(bench: Bench, tool: Tool, qtbot: QtBot) -> WatchPage:
    made = WatchPage(bench.workbench)
    made.resize(1100, 860)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_for(Target(area=Area.WATCH, id=tool.id))
    return made


def shown(page: WatchPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(Text) if label.isVisible())


def test_a_change_is_noted_and_looked_into(page, qtbot):
    assert "Nothing has changed" in shown(page)
    qtbot.keyClicks(page.text.area, "A new summary button")
    page.note.setFocus()
    qtbot.keyClick(page.note, Qt.Key.Key_Return)
    assert "A new summary button" in shown(page)
    (button,) = page.looked
    button.click()
    assert "Nothing has changed" in shown(page)


def test_a_new_company_is_a_reason_until_it_leaves(page, desk, tool, qtbot):
    qtbot.keyClicks(page.company, "Model, Inc.")
    qtbot.keyClicks(page.does, "Language model")
    page.add_company.click()
    assert "A new company behind it" in shown(page)
    page.left[0].click()
    with desk.store.reading() as vault:
        assert suppliers.now(vault, tool.id) == ()
    assert "Nothing has changed" in shown(page)


def test_a_company_with_a_long_name_does_not_widen_the_page(page):
    page.company.setText("A company with a very long name " * 8)
    page.add_company.click()
    card = page.left[0].parentWidget()
    assert card.minimumSizeHint().width() < page.width() // 2


def test_a_company_without_a_name_is_told(page):
    page.add_company.click()
    assert "Please give the name of the company." in page.trouble.accessibleDescription()


def test_the_primary_button_leads_to_the_answers(page, bench, tool):
    page.primary.click()
    assert bench.asked[-1] == Target(area=Area.INTERVIEW, id=tool.id)
