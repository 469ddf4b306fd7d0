"""Making a vault: a passphrase typed twice, and where the vault lies."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.errors import PassphraseTooWeakError, UserError, VaultExistsError
from ethicsdesk.ui.entry.choosing import ChooseFolder, choose_folder
from ethicsdesk.ui.entry.places import Doubt, doubt_about, home_in
from ethicsdesk.ui.entry.screen import EntryScreen, way_back
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.elided_label import ElidedLabel
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.passphrase_edit import PassphraseEdit

LEAST_CHARACTERS = 15  # NIST SP 800-63B-4 for a password used alone; the vault checks it again


class CreateScreen(EntryScreen):
    """Emits the passphrase and the folder once both make sense."""

    submitted = Signal(object, object)
    """The passphrase as bytearray, and the folder as Path."""

    cancelled = Signal()

    def __init__(
        self, folder: Path, *, choose: ChooseFolder = choose_folder, parent: QWidget | None = None
    ) -> None:
        """Make the screen; the vault goes to *folder* unless another is chosen."""
        super().__init__(
            self.tr("Choose a passphrase"),
            self.tr("It locks everything you write here. You type it each time you open your desk."),
            parent=parent,
        )
        self._choose = choose
        self.folder = folder
        self.first = PassphraseEdit(self.tr("Passphrase"))
        self.first_field = Field(
            self.tr("&Passphrase"),
            self.first,
            help_text=self.tr(
                "At least 15 characters. Four or five words that do not belong together are easy to "
                "remember and hard to guess. Spaces are fine, and nothing else is required."
            ),
        )
        self.length = Text(role=TextRole.HELP)
        self.second = PassphraseEdit(self.tr("The same passphrase again"))
        self.second_field = Field(self.tr("The same passphrase &again"), self.second)
        for edit in (self.first, self.second):
            edit.submitted.connect(self._on_submit)
        self.first.changed.connect(self._on_typed)
        self.second.changed.connect(lambda: self.second_field.set_error(""))
        self.add(self.first_field, self.length, self.second_field, self._make_place())
        self.add(
            Banner(
                self.tr(
                    "Nobody can reset a passphrase, not even the makers of EthicsDesk. "
                    "On the next page you get a recovery code for the day you forget it."
                ),
                tone=Tone.INFO,
            )
        )
        self.make = Button(self.tr("&Make my vault"), kind=ButtonKind.PRIMARY, icon="lock")
        self.make.clicked.connect(self._on_submit)
        back = way_back(self.tr("&Back"))
        back.clicked.connect(self.cancelled)
        self.set_buttons(self.make, back=back)
        self.first_focus = self.first
        self._on_typed()
        self._show_place()

    def fail(self, error: Exception) -> None:
        """Show why the vault was not made. Raises what is no UserError."""
        self.set_busy(busy=False)
        if isinstance(error, PassphraseTooWeakError):
            self.first_field.set_error(sentence(error))
            self.first.setFocus()
        elif isinstance(error, VaultExistsError | UserError):
            self.complain(sentence(error))
        else:
            raise error

    def set_busy(self, *, busy: bool) -> None:
        """Show that the vault is being made."""
        super().set_busy(busy=busy)
        self.make.setText(self.tr("Making your vault …") if busy else self.tr("&Make my vault"))
        for part in (self.first, self.second, self.change):
            part.setEnabled(not busy)

    def _make_place(self) -> QWidget:
        box = QWidget()
        row = spaced(QHBoxLayout(box), margins=0, gap=0.7)
        self.place = ElidedLabel("", mode=Qt.TextElideMode.ElideMiddle)
        self.change = Button(self.tr("&Change …"), icon="folder")
        self.change.setAccessibleName(self.tr("Change where the vault lies"))
        self.change.clicked.connect(self._on_change)
        row.addWidget(self.place, 1)
        row.addWidget(self.change)
        box.setFocusProxy(self.change)
        self.place_field = Field(self.tr("Where your vault lies"), box)
        self.change.setAccessibleName(self.tr("Change where the vault lies"))
        self.place_doubt = Banner(tone=Tone.CAUTION)
        self.place_doubt.hide()
        whole = QWidget()
        column = spaced(QVBoxLayout(whole), margins=0, gap=0.6)
        column.addWidget(self.place_field)
        column.addWidget(self.place_doubt)
        return whole

    def _on_change(self) -> None:
        start = next((p for p in (self.folder, *self.folder.parents) if p.exists()), self.folder)
        chosen = self._choose(self, self.tr("Where should your vault lie?"), start)
        if chosen is not None:
            self.folder = home_in(chosen)
            self._show_place()

    def _show_place(self) -> None:
        self.place.setText(str(self.folder))
        self.change.setAccessibleDescription(str(self.folder))
        doubt = doubt_about(self.folder)
        words = {
            Doubt.SYNCED: self.tr(
                "This folder seems to be copied to a cloud service. The copies are encrypted, but two "
                "computers can damage the vault by writing at once. A plain folder on this computer is safer."
            ),
            Doubt.NETWORK: self.tr(
                "This folder lies on another machine. If the connection drops, your last words may not be "
                "saved. A plain folder on this computer is safer."
            ),
        }
        self.place_doubt.setVisible(doubt is not Doubt.NONE)
        if doubt is not Doubt.NONE:
            self.place_doubt.say(words[doubt], tone=Tone.CAUTION)

    def _on_typed(self) -> None:
        self.first_field.set_error("")
        count = len(self.first.line.text())
        if count < LEAST_CHARACTERS:
            self.length.setText(
                self.tr("{count} of at least {least} characters").format(count=count, least=LEAST_CHARACTERS)
            )
        else:
            self.length.setText(self.tr("{count} characters: long enough").format(count=count))
        self.length.set_role(TextRole.GOOD if count >= LEAST_CHARACTERS else TextRole.HELP)

    def _on_submit(self) -> None:
        if self._complain_of_passphrase():
            return
        secret = self.first.take()
        self.second.clear()
        self.banner.hide()
        self.set_busy(busy=True)
        self.submitted.emit(secret, self.folder)

    def _complain_of_passphrase(self) -> bool:
        if len(self.first.line.text()) < LEAST_CHARACTERS:
            self.first_field.set_error(
                self.tr("Please make it longer: at least 15 characters, or four or five words.")
            )
            self.first.setFocus()
            return True
        if self.first.line.text() != self.second.line.text():
            empty = self.second.is_empty
            self.second_field.set_error(
                self.tr("Please type the passphrase a second time.")
                if empty
                else self.tr("The two lines differ. Please type this one again.")
            )
            self.second.setFocus()
            if not empty:
                self.second.line.selectAll()
            return True
        return False
