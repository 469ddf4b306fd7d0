"""Moving to a new laptop: pack here, unpack there."""

from pathlib import Path

from ethicsdesk.services import moving
from ethicsdesk.services.backups import Made
from ethicsdesk.ui.pages.vault.hall import Hall, Room
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.steps import numbered


class MoveRoom(Room):
    """Says both halves of the way, and does the first."""

    def __init__(self, hall: Hall) -> None:
        """Make the room."""
        super().__init__(hall)
        self.heading = self.tr("Move to a new laptop")
        self.subtitle = self.tr("Work on one computer at a time. This takes your whole vault along.")
        here = Card(self.tr("On this computer"))
        here.add(numbered([told(step) for step in moving.ON_THE_OLD_ONE]))
        there = Card(self.tr("Then on the new one"))
        there.add(numbered([told(step) for step in moving.ON_THE_NEW_ONE]))
        there.add(muted(self.tr("You see these steps there again.")))
        self.add(here, there)
        self.pack = Button(self.tr("&Pack my vault …"), kind=ButtonKind.PRIMARY, icon="hard-drive-download")
        self.pack.clicked.connect(self._on_pack)
        self.buttons = (self.pack,)
        self.first_focus = self.pack

    def _on_pack(self) -> None:
        place = self.hall.choose_folder(self, self.tr("Choose your USB stick"), Path.home())
        if place is None:
            return
        self.hall.run(
            self.tr("Packing your vault, then reading it again …"),
            lambda desk, progress: moving.pack(desk, place, progress),
            self._on_packed,
            stopped=self.tr("Stopped. Nothing is on the stick, and you can work on here."),
        )

    def _on_packed(self, made: Made) -> None:
        self.hall.tell(
            self.tr(
                "It lies in {place}\nUnplug the stick and go on at the new computer. "
                "Please change nothing here from now on."
            ).format(place=made.backup.path),
            title=self.tr("Packed and checked"),
            tone=Tone.GOOD,
        )
