"""A state is added when it is chosen, never while it is being typed or looked for."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.pages.practice.states_edit import StatesEdit
from tests.ui.shell.living import focused, press, type_in


@pytest.fixture
def edit(qtbot: QtBot) -> Iterator[StatesEdit]:
    made = StatesEdit()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    yield made
    made.add.hidePopup()


@pytest.mark.parametrize(
    ("typed", "code"),
    [("Illinois", "IL"), ("new york", "NY"), ("West V", "WV"), ("District of", "DC"), ("ohiio", "OH")],
)
def test_typing_shows_the_state_and_only_enter_adds_it(edit, qtbot, typed, code):
    for letter in typed:
        type_in(qtbot, letter)
        assert edit.codes == ()
    assert edit.add.value == code
    assert not edit.add.view().isVisible()
    press(qtbot, Qt.Key.Key_Return)
    assert edit.codes == (code,)
    assert edit.add.value is None
    assert focused() is edit.add


def test_the_next_state_can_be_typed_at_once(edit, qtbot):
    for name in ("Maine", "Iowa"):
        type_in(qtbot, name)
        press(qtbot, Qt.Key.Key_Enter)
    assert edit.codes == ("IA", "ME")


def test_arrows_on_the_closed_list_add_nothing(edit, qtbot):
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home):
        press(qtbot, key)
    assert edit.codes == ()
    assert edit.add.value == "AL"
    press(qtbot, Qt.Key.Key_Return)
    assert edit.codes == ("AL",)


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_choosing_in_the_open_list_adds(edit, qtbot):
    press(qtbot, Qt.Key.Key_Space)
    view = edit.add.view()
    qtbot.waitUntil(view.isVisible)
    qtbot.keyClicks(view, "Tex")
    assert edit.codes == ()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: edit.codes == ("TX",))


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_the_button_adds_what_is_shown_and_opens_the_list_while_nothing_is(edit, qtbot):
    type_in(qtbot, "Ut")
    press(qtbot, Qt.Key.Key_Tab)
    assert focused() is edit.add_button
    press(qtbot, Qt.Key.Key_Space)
    assert edit.codes == ("UT",)
    assert focused() is edit.add
    qtbot.mouseClick(edit.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(edit.add.view().isVisible)
    assert edit.codes == ("UT",)


def test_backspace_shows_nothing_again_and_a_state_is_added_once(edit, qtbot):
    type_in(qtbot, "Id")
    press(qtbot, Qt.Key.Key_Backspace)
    assert edit.add.value is None
    for _ in range(2):
        type_in(qtbot, "Ohio")
        press(qtbot, Qt.Key.Key_Return)
    assert edit.codes == ("OH",)
    assert QApplication.activePopupWidget() is None
