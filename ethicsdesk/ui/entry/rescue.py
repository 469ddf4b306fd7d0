"""When the vault's key file is lost: made anew from the recovery card."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ethicsdesk.domain.access_errors import CardKeyTypoError
from ethicsdesk.domain.errors import PassphraseTooWeakError, RecoveryCodeTypoError, WrongRecoveryCodeError
from ethicsdesk.ui.entry.screen import EntryScreen, way_back
from ethicsdesk.ui.metrics import sized
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.code_line import code_line
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.new_passphrase import Helpers, NewPassphrase


class RescueScreen(EntryScreen):
    """Takes the vault key and the code from the card, and a new passphrase."""

    submitted = Signal(str, str, object)
    """The key as typed, the code, the new passphrase as bytearray."""

    cancelled = Signal()

    def __init__(self, helpers: Helpers, *, parent: QWidget | None = None) -> None:
        """Make the screen with empty lines."""
        super().__init__(
            self.tr("Open with the key on your card"),
            self.tr("The lower half of your recovery card holds the vault key. Scan it or type its rows."),
            parent=parent,
        )
        self.key = sized(QPlainTextEdit(), min_height=8)
        self.key.setTabChangesFocus(True)
        self.key.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.key_field = Field(
            self.tr("&Vault key"),
            self.key,
            help_text=self.tr("Eight rows. Spaces, hyphens and line ends do not matter."),
        )
        self.code = code_line()
        self.code_field = Field(self.tr("&Recovery code"), self.code)
        self.new = NewPassphrase(helpers, name=self.tr("A &new passphrase"))
        self.key.textChanged.connect(lambda: self.key_field.set_error(""))
        self.code.textEdited.connect(lambda _: self.code_field.set_error(""))
        self.new.submitted.connect(self._on_submit)
        self.add(self.key_field, self.code_field, self.new)
        self.open = Button(self.tr("&Open my vault"), kind=ButtonKind.PRIMARY, icon="lock-open")
        self.open.clicked.connect(self._on_submit)
        back = way_back(self.tr("&Back"))
        back.clicked.connect(self.cancelled)
        self.set_buttons(self.open, back=back)
        self.first_focus = self.key

    def fail(self, error: Exception) -> None:
        """Show beside its field what was wrong. Raises what is no UserError."""
        self.set_busy(busy=False)
        if isinstance(error, CardKeyTypoError):
            self.key_field.set_error(sentence(error))
            self.key.setFocus()
        elif isinstance(error, RecoveryCodeTypoError | WrongRecoveryCodeError):
            self.code_field.set_error(sentence(error))
            self.code.setFocus()
        elif isinstance(error, PassphraseTooWeakError):
            self.new.set_error(sentence(error))
        else:
            self.complain_of(error)

    def _on_submit(self) -> None:
        for text, field, words in (
            (self.key.toPlainText(), self.key_field, self.tr("Please type the rows of the vault key.")),
            (self.code.text(), self.code_field, self.tr("Please type the code from your card.")),
        ):
            if not text.strip():
                field.set_error(words)
                field.focus_editor()
                return
        if self.new.complain():
            return
        self.banner.hide()
        self.set_busy(busy=True)
        self.submitted.emit(self.key.toPlainText(), self.code.text(), self.new.first.passphrase())
