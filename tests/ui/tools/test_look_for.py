"""AI features to look for on a tool's page: what public pages name, and what its kind may have."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.records import Category
from ethicsdesk.services import tools
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.tool.look_for_card import LookForCard
from ethicsdesk.ui.pages.tool.page import ToolPage
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.heading import Text
from tests.ui.interview.making import Bench, the_library

Shows = Callable[[str], ToolPage]


@pytest.fixture
def page_of(bench: Bench, desk: Desk, qtbot: QtBot) -> Shows:
    def shown(starter_id: str) -> ToolPage:
        starter = next(one for one in the_library().starters() if one.id == starter_id)
        tool = tools.add(
            desk, starter.name, maker=starter.maker, starter=starter.id, categories=starter.categories
        ).value
        page = ToolPage(bench.workbench)
        page.resize(1100, 860)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.show_for(Target(area=Area.TOOL, id=tool.id))
        return page

    return shown


def said(page: ToolPage) -> str:
    card = page.findChild(LookForCard)
    assert card is not None
    return "\n".join(text.text() for text in card.findChildren(Text) if text.isVisible())


def test_features_of_public_pages_are_named_with_the_day_they_were_seen(page_of: Shows) -> None:
    words = said(page_of("theranest-session-assistant"))
    assert "Summaries of a whole case." in words
    assert "How words may get in: Records sound or video" in words
    assert "Named on public pages seen November 23, 2026. Verify on the maker’s page." in words


def test_nothing_found_is_said_and_taken_for_nothing_else(page_of: Shows) -> None:
    words = said(page_of("therabill"))
    assert "On November 23, 2026 we found no public page that names AI features in it." in words
    assert "There may be some all the same" in words


def test_what_its_kind_may_have_opens_with_a_click(page_of: Shows, qtbot: QtBot) -> None:
    page = page_of("doxy-me")
    card = page.findChild(LookForCard)
    assert card is not None
    (fold,) = card.findChildren(Disclosure)
    assert "Captions while you talk." not in said(page)
    page.reveal(fold)
    qtbot.mouseClick(fold.button, Qt.MouseButton.LeftButton)
    assert "Captions while you talk." in said(page)


def test_a_tool_of_ones_own_shows_what_its_kind_may_have(page_of: Shows) -> None:
    assert "A memory that keeps what you typed." in said(page_of("any-assistant"))


def test_a_tool_without_kind_and_profile_has_no_card(bench: Bench, desk: Desk, qtbot: QtBot) -> None:
    page = ToolPage(bench.workbench)
    qtbot.addWidget(page)
    page.show_for(Target(area=Area.TOOL, id=tools.add(desk, "Willowscribe").value.id))
    assert page.findChild(LookForCard) is None


def test_every_kind_of_tool_has_something_to_look_for() -> None:
    assert len(the_library().profiles().hints(Category)) == len(Category)
