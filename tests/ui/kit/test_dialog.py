"""Dialogs on a small screen: the answers stay in sight, and only what is too long scrolls."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.theme import Theme
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.heading import Text

SHORT = "Everyone who can read this folder can then read your records."


def shown(qtbot: QtBot, dialog: Dialog) -> Dialog:
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def lies_within(inner: QWidget, outer: QWidget) -> bool:
    return outer.rect().contains(inner.geometry())


@pytest.mark.parametrize("percent", [100, 200])
def test_a_short_question_is_whole_without_a_bar(qtbot: QtBot, theme: Theme, percent: int) -> None:
    theme.apply(text_size=percent)
    dialog = shown(qtbot, Dialog("Write everything?", SHORT, accept="&Write it", reject="&Not now"))
    assert not dialog.room.verticalScrollBar().isVisible()
    assert dialog.room.verticalScrollBar().maximum() == 0
    assert lies_within(dialog.accept_button, dialog)


def test_what_is_longer_than_the_screen_scrolls_and_the_answers_stay(qtbot: QtBot, theme: Theme) -> None:
    theme.apply(text_size=200)
    dialog = Dialog("Write everything?", accept="&Write it", reject="&Not now")
    for _ in range(30):
        dialog.add(Text(SHORT))
    shown(qtbot, dialog)
    assert dialog.frameGeometry().height() <= dialog.screen().availableGeometry().height()
    qtbot.waitUntil(dialog.room.verticalScrollBar().isVisible)
    assert lies_within(dialog.accept_button, dialog)
    assert lies_within(dialog.reject_button, dialog)


def test_a_dialog_grows_back_when_the_text_gets_smaller(qtbot: QtBot, theme: Theme) -> None:
    theme.apply(text_size=200)
    dialog = Dialog("Write everything?", accept="&Write it", reject="&Not now")
    for _ in range(9):
        dialog.add(Text(SHORT))
    shown(qtbot, dialog)
    theme.apply(text_size=100)
    qtbot.waitUntil(lambda: not dialog.room.verticalScrollBar().isVisible())
