"""Ways to walk through the ledger with real clicks and keys."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from ethicsdesk.domain.consents import Answer
from ethicsdesk.services import clients, consents
from ethicsdesk.services.targets import Area
from tests.ui.shell.living import focused, go, kept, press, read_all, shell_of, type_in, unlock_screen
from tests.ui.shell.making import PASSPHRASE


class Desk:
    """The open window, and what is asked of its vault."""

    def __init__(self, house, qtbot):
        self.house, self.qtbot = house, qtbot
        self.of = None  # the desk's tool and script, once they are there

    def unlock(self):
        """Type the passphrase on the lock screen, and wait for the open desk."""
        house, qtbot = self.house, self.qtbot
        qtbot.waitUntil(lambda: isinstance(focused(), QLineEdit) and unlock_screen(house).isVisible())
        type_in(qtbot, PASSPHRASE)
        press(qtbot, Qt.Key.Key_Return)
        shell_of(house, qtbot)

    @property
    def shell(self):
        return self.house.reception.shell

    @property
    def page(self):
        return self.shell.page

    def change(self, use_case):
        found = []
        self.shell.workbench.change(use_case, found.append, owner=self.shell)
        self.settle()
        return found[0]

    def read(self, use_case):
        return kept(self.house, self.qtbot, use_case)

    def settle(self, rounds=3):
        """Wait until what was asked for, and what that asked for in turn, is told."""
        for _ in range(rounds):
            read_all(self.house, self.qtbot)

    def add(self, code, **facts):
        return self.change(lambda d: clients.add(d, replace(clients.blank(d), code=code, **facts)))

    def say(self, client, answer=Answer.GIVEN, **more):
        def record(desk):
            return consents.record(desk, client.id, self.of.said(answer, **more))

        return self.change(record)

    def consents(self, field=""):
        page = go(self.house, self.qtbot, Area.CONSENTS, field=field)
        self.settle()
        return page

    def client(self, client, field=""):
        page = go(self.house, self.qtbot, Area.CLIENT, id=client.id, field=field)
        self.settle()
        return page

    def click(self, widget):
        """Scroll to a widget and click on it where it is seen."""
        page = self.page
        self.qtbot.waitUntil(lambda: page.reveal(widget) is None and not widget.visibleRegion().isEmpty())
        spot = widget.visibleRegion().boundingRect().center()
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=spot)
        self.settle()

    def type_into(self, widget, text):
        widget.setFocus()
        self.qtbot.keyClicks(focused(), text)

    def events(self, client):
        return self.read(lambda d: consents.of_client(d, client.id)).events


def words_in(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())
