"""The vault: whether all is well, and a room for each thing that can be done about it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ethicsdesk.services.changes import Topic
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.vault.hall import Hall, Room
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.workbench import Workbench

RoomMaker = Callable[[Hall], Room]


def _overview(hall: Hall) -> Room:
    from ethicsdesk.ui.pages.vault.overview import Overview

    return Overview(hall)


def _backup(hall: Hall) -> Room:
    from ethicsdesk.ui.pages.vault.backup import BackupRoom

    return BackupRoom(hall)


def _drill(hall: Hall) -> Room:
    from ethicsdesk.ui.pages.vault.drill import DrillRoom

    return DrillRoom(hall)


def _move(hall: Hall) -> Room:
    from ethicsdesk.ui.pages.vault.move import MoveRoom

    return MoveRoom(hall)


def _card(hall: Hall) -> Room:
    from ethicsdesk.ui.pages.vault.card import CardRoom

    return CardRoom(hall)


def _new_card(hall: Hall) -> Room:
    from ethicsdesk.ui.pages.vault.new_card import NewCardRoom

    return NewCardRoom(hall)


def _passphrase(hall: Hall) -> Room:
    from ethicsdesk.ui.pages.vault.passphrase import PassphraseRoom

    return PassphraseRoom(hall)


def _key(hall: Hall) -> Room:
    from ethicsdesk.ui.pages.vault.key import KeyRoom

    return KeyRoom(hall)


def _remember(hall: Hall) -> Room:
    from ethicsdesk.ui.pages.vault.remember import RememberRoom

    return RememberRoom(hall)


def _trail(hall: Hall) -> Room:
    from ethicsdesk.ui.pages.vault.trail import TrailRoom

    return TrailRoom(hall)


def _export(hall: Hall) -> Room:
    from ethicsdesk.ui.pages.vault.export import ExportRoom

    return ExportRoom(hall)


def _keeping(hall: Hall) -> Room:
    from ethicsdesk.ui.pages.vault.keeping import KeepingRoom

    return KeepingRoom(hall)


def _anchor(hall: Hall) -> Room:
    from ethicsdesk.ui.pages.vault.anchor import AnchorRoom

    return AnchorRoom(hall)


FIRST = ""
ROOMS: Mapping[str, RoomMaker] = MappingProxyType(
    {
        FIRST: _overview,
        "backup": _backup,
        "drill": _drill,
        "move": _move,
        "card": _card,
        "new-card": _new_card,
        "passphrase": _passphrase,
        "key": _key,
        "remember": _remember,
        "trail": _trail,
        "export": _export,
        "keeping": _keeping,
        "anchor": _anchor,
    }
)


class VaultPage(AreaPage):
    """Shows one room at a time: the overview, or the one named by the target's field."""

    area = Area.VAULT
    topics = frozenset(Topic)

    def __init__(self, workbench: Workbench) -> None:
        """Make the page without any room."""
        super().__init__("")
        self.hall = Hall(self, workbench)
        self.hall.told.connect(self.scroll_to_top)
        self.add_above(self.hall.said)
        self._rooms: dict[str, Room] = {}
        self._shown = FIRST
        self.back = Button(self.tr("&Back"), icon="arrow-left")
        self.back.clicked.connect(lambda: self.hall.go(FIRST))
        self._trailing = QWidget()
        self._button_row = spaced(QHBoxLayout(self._trailing), margins=0, gap=0.8)
        self.set_footer(leading=(self.back,), trailing=(self._trailing,))

    @property
    def room(self) -> Room | None:
        """Return the room in sight, or None before the first."""
        return self._rooms.get(self._shown)

    def show_for(self, target: Target) -> None:
        """Show the room the target names; an unknown name shows the overview."""
        name = target.field if target.field in ROOMS else FIRST
        if name != self._shown or self.room is None:
            self.hall.said.hide()
            self.leave()
            self._show(name)
        room = self._rooms[name]
        room.begin_with(target.id)
        room.enter()
        self.scroll_to_top()
        if room.first_focus is not None:
            self.arrive_at(room.first_focus)

    def reload(self) -> None:
        """Read again what the room in sight shows."""
        if self.room is not None:
            self.room.refresh()

    def leave(self) -> None:
        """Forget what secrets were typed."""
        if self.room is not None:
            self.room.leave()

    def _show(self, name: str) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.setFocus()  # else Qt would hand it on to whatever comes next
        for other in self._rooms.values():
            other.hide()
            for button in other.buttons:
                button.hide()
        room = self._rooms.get(name)
        if room is None:
            room = self._rooms[name] = ROOMS[name](self.hall)
            self.add(room)
            for button in room.buttons:
                self._button_row.addWidget(button)
        self._shown = name
        self.set_title(room.heading, subtitle=room.subtitle)
        for button in room.buttons:
            button.show()
        if self.footer is not None:
            self.footer.setVisible(name != FIRST)
        room.show()
