"""The lock screen: one line to type, and the other ways in."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.errors import (
    UserError,
    VaultDivergedError,
    VaultRolledBackError,
    WrongPassphraseError,
)
from ethicsdesk.ui.entry.screen import EntryScreen
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.elided_label import ElidedLabel
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.passphrase_edit import PassphraseEdit


class UnlockScreen(EntryScreen):
    """Asks for the passphrase; a failure stands beside the line and what was typed stays."""

    submitted = Signal(object, bool)
    """The passphrase as bytearray, and whether a vault in doubt is to be opened all the same."""

    code_asked = Signal()
    other_asked = Signal()

    def __init__(self, folder: Path, *, hint: str = "", parent: QWidget | None = None) -> None:
        """Make the screen for the vault in *folder*; *hint* is shown above the line."""
        super().__init__(
            self.tr("Your desk is locked"), self.tr("Type your passphrase to go on."), parent=parent
        )
        if hint:
            self.add(Banner(hint, tone=Tone.INFO))
        self.passphrase = PassphraseEdit(self.tr("Passphrase"))
        self.field = Field(self.tr("&Passphrase"), self.passphrase)
        self.passphrase.submitted.connect(self._on_submit)
        self.passphrase.changed.connect(lambda: self.field.set_error(""))
        self.open = Button(self.tr("&Unlock"), kind=ButtonKind.PRIMARY, icon="lock-open")
        self.open.clicked.connect(self._on_submit)
        self.banner.acted.connect(lambda: self._submit(in_doubt=True))
        self.add(self.field)
        self.set_buttons(self.open, leading=self._make_ways())
        self.foot.addWidget(_place(folder))
        self.first_focus = self.passphrase

    def fail(self, error: Exception) -> None:
        """Show why the vault did not open. Raises what is no UserError."""
        self.set_busy(busy=False)
        if isinstance(error, WrongPassphraseError):
            self.field.set_error(sentence(error))
            self.passphrase.line.selectAll()
        elif isinstance(error, VaultRolledBackError | VaultDivergedError):
            self.complain(
                sentence(error),
                title=self.tr("This is not the newest vault"),
                action=self.tr("Open it &anyway"),
            )
        elif isinstance(error, UserError):
            self.complain(sentence(error))
        else:
            raise error
        self.passphrase.setFocus()

    def set_busy(self, *, busy: bool) -> None:
        """Show that the key is being made; what was typed stays."""
        super().set_busy(busy=busy)
        self.open.setText(self.tr("Opening …") if busy else self.tr("&Unlock"))
        self.passphrase.setEnabled(not busy)
        self.ways.setEnabled(not busy)

    def _make_ways(self) -> QWidget:
        self.ways = QWidget()
        row = spaced(FlowLayout(self.ways), margins=0, gap=0.8)
        self.with_code = LinkButton(self.tr("Use my &recovery code"), icon="key-round")
        self.with_code.clicked.connect(self.code_asked)
        self.other = LinkButton(self.tr("Another &vault …"), icon="folder-open")
        self.other.clicked.connect(self.other_asked)
        row.addWidget(self.with_code)
        row.addWidget(self.other)
        return self.ways

    def _on_submit(self) -> None:
        self._submit(in_doubt=False)

    def _submit(self, *, in_doubt: bool) -> None:
        if self.passphrase.is_empty:
            self.field.set_error(self.tr("Please type your passphrase."))
            self.passphrase.setFocus()
            return
        self.field.set_error("")
        self.banner.hide()
        self.set_busy(busy=True)
        self.submitted.emit(self.passphrase.passphrase(), in_doubt)


def _place(folder: Path) -> ElidedLabel:
    place = ElidedLabel(str(folder), mode=Qt.TextElideMode.ElideMiddle)
    place.setProperty("role", "help")
    words = QCoreApplication.translate("UnlockScreen", "Where this vault lies: {folder}")
    place.setAccessibleName(words.format(folder=folder))
    return place
