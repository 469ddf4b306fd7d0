"""Proves that it is the owner who asks: the passphrase, or the recovery code instead."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.errors import (
    RecoveryCodeTypoError,
    UserError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from ethicsdesk.services.backup_ports import ByCode, ByPassphrase, Secret
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.widgets.code_line import code_line
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.passphrase_edit import PassphraseEdit


class SecretField(QWidget):
    """A passphrase line that can be turned into one for the code."""

    submitted = Signal()
    """Enter was pressed."""

    def __init__(self, label: str, *, offer_code: bool = True, parent: QWidget | None = None) -> None:
        """Ask for the passphrase first."""
        super().__init__(parent)
        self.uses_code = False
        column = spaced(QVBoxLayout(self), margins=0, gap=0.5)
        self.passphrase = sized(PassphraseEdit(self.tr("Passphrase")), max_width=34)
        self.passphrase_field = Field(label, self.passphrase)
        self.code = code_line()
        self.code_field = Field(self.tr("Recovery c&ode"), self.code)
        self.passphrase.changed.connect(lambda: self.passphrase_field.set_error(""))
        self.passphrase.submitted.connect(self.submitted)
        self.code.textEdited.connect(lambda _: self.code_field.set_error(""))
        self.code.returnPressed.connect(self.submitted)
        self.other = LinkButton("")
        self.other.clicked.connect(lambda: self.use_code(used=not self.uses_code))
        column.addWidget(self.passphrase_field)
        column.addWidget(self.code_field)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeading)
        if not offer_code:
            self.other.hide()
        self._show()

    def use_code(self, *, used: bool) -> None:
        """Ask for the code, or for the passphrase again."""
        self.uses_code = used
        self._show()
        self.take_focus()

    def take_focus(self) -> None:
        """Put the focus into the line that is shown."""
        (self.code if self.uses_code else self.passphrase).setFocus()

    def complain(self) -> bool:
        """Say beside the line that it is empty; return whether it is."""
        empty = not self.code.text().strip() if self.uses_code else self.passphrase.is_empty
        if empty:
            words = (
                self.tr("Please type the code from your card.")
                if self.uses_code
                else self.tr("Please type your passphrase.")
            )
            self._field.set_error(words)
            self.take_focus()
        return empty

    def secret(self) -> Secret:
        """Return what was typed, for the receiver to wipe."""
        return ByCode(self.code.text()) if self.uses_code else ByPassphrase(self.passphrase.passphrase())

    def clear(self) -> None:
        """Forget what was typed."""
        self.passphrase.clear()
        self.code.clear()
        for field in (self.passphrase_field, self.code_field):
            field.set_error("")

    def tells(self, error: UserError) -> bool:
        """Show a failure that is about this line; return whether it was one."""
        if not isinstance(error, WrongPassphraseError | RecoveryCodeTypoError | WrongRecoveryCodeError):
            return False
        self._field.set_error(sentence(error))
        self.take_focus()
        return True

    @property
    def _field(self) -> Field:
        return self.code_field if self.uses_code else self.passphrase_field

    def _show(self) -> None:
        self.passphrase_field.setVisible(not self.uses_code)
        self.code_field.setVisible(self.uses_code)
        self.other.setText(
            self.tr("Use my passphrase instead")
            if self.uses_code
            else self.tr("Use my recovery code instead")
        )
