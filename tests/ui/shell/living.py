"""Fixtures over `making`: a house, and ways to walk through it with real keys."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Clock
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.entry.recovery_code import RecoveryCodeScreen
from ethicsdesk.ui.entry.unlock import UnlockScreen
from ethicsdesk.ui.entry.welcome import WelcomeScreen
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.shell import Shell
from ethicsdesk.ui.theme import Theme
from tests.ui.shell.making import PASSPHRASE, House, a_house

T = TypeVar("T")


@pytest.fixture
def house(tmp_path: Path, clock: Clock, theme: Theme, qtbot: QtBot) -> Iterator[House]:
    """A reception over an empty folder; ended in order after the test."""
    made = a_house(tmp_path, clock, theme)
    yield made
    end(made)


@pytest.fixture
def show_and_wait(qtbot: QtBot) -> Callable[[House], QWidget]:
    def show(house: House) -> QWidget:
        house.reception.open()
        window = house.reception.window
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return window

    return show


def end(house: House) -> None:
    house.end()
    house.reception.window.close()
    house.reception.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is, as a person does."""
    qtbot.keyClick(focused(), key, modifier)


def type_in(qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(focused(), text)


def make_vault(house: House, qtbot: QtBot) -> Shell:
    """Walk from the welcome to the open desk with the keyboard alone."""
    flow = house.reception.flow
    assert flow is not None
    assert isinstance(flow.screen_shown, WelcomeScreen)
    press(qtbot, Qt.Key.Key_Return)
    type_in(qtbot, PASSPHRASE)
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Tab)
    type_in(qtbot, PASSPHRASE)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(flow.screen_shown, RecoveryCodeScreen))
    press(qtbot, Qt.Key.Key_Return)
    return shell_of(house, qtbot)


def shell_of(house: House, qtbot: QtBot) -> Shell:
    """Wait for the open desk and for its page to be read."""
    qtbot.waitUntil(lambda: house.reception.shell is not None)
    shell = house.reception.shell
    assert shell is not None
    qtbot.waitUntil(lambda: shell.page is not None and bool(shell.page.title.text()))
    return shell


def page_of(shell: Shell, kind: type[AreaPage]) -> AreaPage:
    assert isinstance(shell.page, kind)
    return shell.page


def when_asked(house: House, act: Callable[[QDialog], None]) -> None:
    """Do something with the next dialog, as soon as it is there; forgotten when the window goes."""
    timer = QTimer(house.reception.window)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and dialog.isVisible():
            timer.stop()
            act(dialog)

    timer.timeout.connect(look)
    timer.start(5)


def read_all(house: House, qtbot: QtBot) -> None:
    """Wait until everything asked of the vault so far is done and told."""
    told: list[None] = []
    house.vault_jobs.submit(lambda: None, on_done=told.append)
    qtbot.waitUntil(lambda: bool(told))


def kept(house: House, qtbot: QtBot, use_case: Callable[[Desk], T]) -> T:
    """Return what a reading use case finds in the vault."""
    shell = house.reception.shell
    assert shell is not None
    found: list[T] = []
    shell.workbench.read(use_case, found.append, owner=shell)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def go(house: House, qtbot: QtBot, area: Area, **where: str) -> AreaPage:
    """Go to a place and wait until it is read."""
    shell = house.reception.shell
    assert shell is not None
    shell.go(Target(area=area, **where))
    read_all(house, qtbot)
    assert shell.page is not None
    return shell.page


def unlock_screen(house: House) -> UnlockScreen:
    flow = house.reception.flow
    assert flow is not None
    screen = flow.screen_shown
    assert isinstance(screen, UnlockScreen)
    return screen
