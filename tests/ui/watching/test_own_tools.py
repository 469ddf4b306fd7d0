"""The walk on its page: a tap a point, saved at once, ended with a date, taken up again."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.own_things import ITEMS
from ethicsdesk.domain.own_tools import OwnState
from ethicsdesk.services import own_tools, tools
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.own_tools.page import OwnToolsPage
from ethicsdesk.ui.widgets.heading import Text
from tests.ui.interview.making import Bench


@pytest.fixture
def page(bench: Bench, qtbot: QtBot) -> OwnToolsPage:
    made = OwnToolsPage(bench.workbench)
    made.resize(1100, 860)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    bench.workbench.asked_for.connect(lambda to: made.show_for(to) if to.area is Area.OWN_TOOLS else None)
    made.show_for(Target(area=Area.OWN_TOOLS))
    return made


def tap(page: OwnToolsPage, qtbot: QtBot, item: str, state: OwnState) -> None:
    radio = page.cards[item].radios[state]
    radio.setFocus()
    qtbot.keyClick(radio, Qt.Key.Key_Space)


def shown(page: OwnToolsPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(Text) if label.isVisible())


def test_a_tap_adds_the_tool_at_once_and_says_so(page, desk, qtbot):
    tap(page, qtbot, "record", OwnState.AI_ON)
    assert "Added to your AI tools." in shown(page)
    assert [row.tool.name for row in tools.register(desk)] == ["AI in my record system"]


def test_what_is_open_is_pointed_at(page, qtbot):
    tap(page, qtbot, ITEMS[0].id, OwnState.NO_AI)
    page.primary.click()
    assert page.cards[ITEMS[1].id].radios[OwnState.NOT_HERE].hasFocus()


def test_at_the_end_stands_what_was_found_with_its_day_and_the_way_on(page, desk, bench, qtbot):
    for item in ITEMS:
        tap(page, qtbot, item.id, OwnState.AI_ON if item.id == "mail" else OwnState.NO_AI)
    page.primary.click()
    assert "Looked at on March 2, 2026." in page.subtitle.text()
    assert "AI in my e-mail" in shown(page)
    page.again.click()
    assert len(page.cards) == len(ITEMS)
    assert own_tools.begin(desk).value.found == {}


def test_it_is_taken_up_where_it_was_left(page, qtbot):
    tap(page, qtbot, "mail", OwnState.UNSURE)
    page.show_for(Target(area=Area.OWN_TOOLS))
    assert page.cards["mail"].radios[OwnState.UNSURE].isChecked()
    assert page.cards["phone"].radios[OwnState.NOT_HERE].hasFocus()
