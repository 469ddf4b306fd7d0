"""Opening a vault with the recovery code."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ethicsdesk.domain.errors import (
    RecoveryCodeTypoError,
    UserError,
    VaultDivergedError,
    VaultRolledBackError,
    WrongRecoveryCodeError,
)
from ethicsdesk.ui.entry.screen import EntryScreen, way_back
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.elided_label import ElidedLabel
from ethicsdesk.ui.widgets.field import Field


class WithCodeScreen(EntryScreen):
    """Takes the code as typed; a slip is told apart from the code of another vault."""

    submitted = Signal(str, bool)
    """The code, and whether a vault in doubt is to be opened all the same."""

    cancelled = Signal()

    def __init__(self, folder: Path, *, parent: QWidget | None = None) -> None:
        """Make the screen for the vault in *folder*."""
        super().__init__(
            self.tr("Open with your recovery code"),
            self.tr("It is on the paper you made when you set up your vault: nine groups of three."),
            parent=parent,
        )
        self.code = QLineEdit()
        self.code.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.code.setPlaceholderText("XXX-XXX-XXX-XXX-XXX-XXX-XXX-XXX-XXX")
        self.field = Field(
            self.tr("&Recovery code"),
            self.code,
            help_text=self.tr("Small or capital letters, spaces and hyphens make no difference."),
        )
        self.code.textEdited.connect(lambda _: self.field.set_error(""))
        self.open = Button(self.tr("&Open my vault"), kind=ButtonKind.PRIMARY, icon="lock-open")
        self.open.clicked.connect(self._on_submit)
        self.banner.acted.connect(lambda: self._submit(in_doubt=True))
        back = way_back(self.tr("&Back"))
        back.clicked.connect(self.cancelled)
        self.add(self.field)
        self.set_buttons(self.open, back=back)
        place = ElidedLabel(str(folder), mode=Qt.TextElideMode.ElideMiddle)
        place.setProperty("role", "help")
        self.foot.addWidget(place)
        self.first_focus = self.code

    def fail(self, error: Exception) -> None:
        """Show why the vault did not open. Raises what is no UserError."""
        self.set_busy(busy=False)
        if isinstance(error, RecoveryCodeTypoError | WrongRecoveryCodeError):
            self.field.set_error(sentence(error))
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
        self.code.setFocus()

    def set_busy(self, *, busy: bool) -> None:
        """Show that the vault is being opened."""
        super().set_busy(busy=busy)
        self.open.setText(self.tr("Opening …") if busy else self.tr("&Open my vault"))
        self.code.setEnabled(not busy)

    def _on_submit(self) -> None:
        self._submit(in_doubt=False)

    def _submit(self, *, in_doubt: bool) -> None:
        if not self.code.text().strip():
            self.field.set_error(self.tr("Please type the code from your paper."))
            self.code.setFocus()
            return
        self.field.set_error("")
        self.banner.hide()
        self.set_busy(busy=True)
        self.submitted.emit(self.code.text(), in_doubt)
