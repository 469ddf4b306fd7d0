"""What the tests of the vault's page share: a vault whose code is known, rooms, answers to dialogs."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from ethicsdesk.services import practice
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area
from ethicsdesk.ui.entry.recovery_code import RecoveryCodeScreen
from ethicsdesk.ui.pages.vault.hall import Room
from ethicsdesk.ui.pages.vault.page import VaultPage
from ethicsdesk.ui.shell import Shell
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.row_list import RowList
from tests.ui.shell.living import go, read_all, shell_of, when_asked
from tests.ui.shell.making import PASSPHRASE, House

T = TypeVar("T")
R = TypeVar("R", bound=Room)


@dataclass
class Open:
    """A house with an open vault, its recovery code, and how to move in it."""

    house: House
    qtbot: QtBot
    code: str

    @property
    def shell(self) -> Shell:
        return shell_of(self.house, self.qtbot)

    @property
    def page(self) -> VaultPage:
        page = self.shell.page
        assert isinstance(page, VaultPage)
        return page

    @property
    def said(self) -> str:
        """Return what the page says at its top, '' when nothing."""
        banner = self.page.hall.said
        return f"{banner.accessibleName()}. {banner.accessibleDescription()}" if banner.isVisible() else ""

    def room(self, kind: type[R], name: str = "") -> R:
        go(self.house, self.qtbot, Area.VAULT, field=name)
        room = self.page.room
        assert isinstance(room, kind)
        return room

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def settle(self) -> None:
        """Wait until the veil is gone and everything is read."""
        read_all(self.house, self.qtbot)
        self.qtbot.waitUntil(lambda: not self.page.hall.busy.isVisible(), timeout=20_000)
        read_all(self.house, self.qtbot)

    def choose(self, folder: Path | None) -> None:
        """Let the next folder be chosen without a dialog."""
        self.page.hall.choose_folder = lambda *_: folder

    def change(self, use_case: Callable[[Desk], Changed[T]]) -> T:
        found: list[T] = []
        self.shell.workbench.change(use_case, found.append, owner=self.shell)
        self.qtbot.waitUntil(lambda: bool(found))
        return found[0]

    def work(self, name: str = "something") -> None:
        """Change the vault, so that it differs from every backup."""
        self.change(lambda desk: practice.reach(desk, name))

    def lock(self) -> None:
        self.house.reception.lock()
        self.qtbot.waitUntil(lambda: self.house.door.is_closed, timeout=20_000)

    def unlock(self, passphrase: str = PASSPHRASE) -> Shell:
        flow = self.house.reception.flow
        assert flow is not None
        screen = flow.screen_shown
        screen.passphrase.line.setText(passphrase)  # type: ignore[union-attr]
        screen.open.click()  # type: ignore[union-attr]
        return self.shell


def open_vault(house: House, qtbot: QtBot) -> Open:
    """Make a vault and go on to the desk."""
    flow = house.reception.flow
    assert flow is not None
    flow.show_create()
    screen = flow.screen_shown
    for edit in (screen.first, screen.second):  # type: ignore[union-attr]
        edit.line.setText(PASSPHRASE)
    screen.make.click()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: isinstance(flow.screen_shown, RecoveryCodeScreen))
    shown = flow.screen_shown
    assert isinstance(shown, RecoveryCodeScreen)
    shown.written.click()
    shell_of(house, qtbot)
    return Open(house, qtbot, shown.code)


def answer(house: House, *, yes: bool) -> list[str]:
    """Answer the next dialog; return its title once it was there."""
    titles: list[str] = []

    def act(dialog: QDialog) -> None:
        titles.append(dialog.windowTitle())
        assert isinstance(dialog, Dialog)
        (dialog.accept_button if yes else dialog.reject_button).click()

    when_asked(house, act)
    return titles


def row(rows: RowList, key: str) -> QWidget:
    return next(found for found in rows.rows if found.item.key == key)
