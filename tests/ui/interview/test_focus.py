"""Keys that lead into a question end at its editor, never in the navigation."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ethicsdesk.services import tools
from ethicsdesk.services.targets import Area
from ethicsdesk.ui.interview.other_views import AllQuestionsView, GateView
from ethicsdesk.ui.interview.question_view import QuestionView
from ethicsdesk.ui.pages.interview.page import InterviewPage
from tests.ui.interview.making import GATED, add_tool
from tests.ui.shell.living import focused, go, kept, make_vault, press, read_all, type_in

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


def open_interview(house, qtbot):
    tool = kept(house, qtbot, lambda desk: add_tool(desk, **GATED))
    return go(house, qtbot, Area.INTERVIEW, id=tool.id)


def settle(house, qtbot):
    """Let the vault answer and every call put off be made."""
    for _ in range(3):
        read_all(house, qtbot)
        QApplication.processEvents()


@pytest.mark.parametrize("tabs", [0, 1])
def test_adding_a_tool_with_enter_ends_at_the_first_fact(house, shell, qtbot, tabs):
    page = go(house, qtbot, Area.TOOLS)
    press(qtbot, Qt.Key.Key_Return)
    settle(house, qtbot)
    type_in(qtbot, "Willowscribe")
    if tabs:
        while focused() is not page.go:
            press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(shell.page, InterviewPage) and shell.page.view is not None)
    settle(house, qtbot)
    assert isinstance(shell.page.view, GateView)
    assert shell.page.view.choices.isAncestorOf(focused())
    press(qtbot, Qt.Key.Key_Space)
    assert shell.page.view.choices.values
    assert shell.place.area is Area.INTERVIEW


def test_a_second_enter_while_a_tool_is_being_added_adds_it_once(house, shell, qtbot):
    go(house, qtbot, Area.TOOLS)
    press(qtbot, Qt.Key.Key_Return)
    settle(house, qtbot)
    type_in(qtbot, "Willowscribe")
    for _ in range(2):
        press(qtbot, Qt.Key.Key_Return)
    settle(house, qtbot)
    assert len(kept(house, qtbot, tools.register)) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
@pytest.mark.parametrize("down", [0, 2])
def test_a_question_opened_from_all_questions_has_the_focus(house, shell, qtbot, key, down):
    page = open_interview(house, qtbot)
    settle(house, qtbot)
    press(qtbot, Qt.Key.Key_J, CONTROL)
    settle(house, qtbot)
    assert isinstance(page.view, AllQuestionsView)
    for _ in range(down):
        press(qtbot, Qt.Key.Key_Down)
    press(qtbot, key)
    settle(house, qtbot)
    assert shell.place.area is Area.INTERVIEW
    assert isinstance(page.view, GateView | QuestionView)
    assert page.view.isAncestorOf(focused())


def test_the_button_all_questions_ends_at_the_list_and_back_at_the_question(house, shell, qtbot):
    page = open_interview(house, qtbot)
    settle(house, qtbot)
    while focused() is not page.jump:
        press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Space)
    settle(house, qtbot)
    assert isinstance(page.view, AllQuestionsView)
    assert page.view.isAncestorOf(focused())
    press(qtbot, Qt.Key.Key_Escape)
    settle(house, qtbot)
    assert page.view.isAncestorOf(focused())


def test_who_walks_through_the_navigation_stays_in_it(house, shell, qtbot):
    go(house, qtbot, Area.TODAY)
    settle(house, qtbot)
    shell.side.list.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, Qt.Key.Key_Down)
    settle(house, qtbot)
    assert shell.place.area is Area.TOOLS
    assert focused() is shell.side.list
