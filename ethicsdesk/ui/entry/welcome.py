"""The first screen of a newcomer: the ways in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ethicsdesk.ui.entry.screen import EntryScreen
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.row_list import RowItem, RowList


class WelcomeScreen(EntryScreen):
    """Set up a practice, look at a sample, or come with a vault, a backup or an export."""

    set_up = Signal()
    try_sample = Signal()
    open_other = Signal()
    move_in = Signal()
    take_export = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the screen."""
        super().__init__(
            self.tr("Welcome to EthicsDesk"),
            self.tr(
                "Decide about an AI tool with reasons. Tell your clients the truth about it. "
                "Keep proof of both. Plan an hour for your first handout; "
                "you can stop at any point and go on later."
            ),
            parent=parent,
        )
        self.start = Button(self.tr("&Set up my practice"), kind=ButtonKind.PRIMARY)
        self.start.clicked.connect(self.set_up)
        card = Card(self.tr("Or begin another way"))
        self.ways = RowList(self.tr("Other ways to begin"))
        self.ways.show_rows(
            (
                RowItem(
                    "sample",
                    self.tr("Try with a sample practice"),
                    self.tr("An invented practice with four tools. Nothing in it is real."),
                    icon="sparkles",
                ),
                RowItem(
                    "other",
                    self.tr("Open a vault in another folder"),
                    self.tr("On this computer or on a drive, also with your recovery code."),
                    icon="folder-open",
                    tone=Tone.NEUTRAL,
                ),
                RowItem(
                    "move",
                    self.tr("I have a vault on another computer"),
                    self.tr("Bring it here from a backup, in five steps."),
                    icon="hard-drive-download",
                    tone=Tone.NEUTRAL,
                ),
                RowItem(
                    "import",
                    self.tr("Import an export"),
                    self.tr("Plain files that EthicsDesk wrote become a vault again."),
                    icon="download",
                    tone=Tone.NEUTRAL,
                ),
            )
        )
        self.ways.activated.connect(self._on_way)
        card.add(self.ways)
        self.add(self.start, card)
        self.first_focus = self.start
        self.primary = self.start

    def _on_way(self, key: str) -> None:
        ways = {
            "sample": self.try_sample,
            "other": self.open_other,
            "move": self.move_in,
            "import": self.take_export,
        }
        ways[key].emit()
