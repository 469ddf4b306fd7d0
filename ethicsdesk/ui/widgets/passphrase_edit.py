"""A line for a passphrase, with a way to see it and a word about Caps Lock."""

import unicodedata

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.button import IconButton
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.icon_label import IconLabel


class PassphraseEdit(QWidget):
    """Hides what is typed until asked; gives it as bytes and forgets it."""

    submitted = Signal()
    """Enter was pressed."""

    changed = Signal()
    """The text changed."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        """Make an empty line called *name*."""
        super().__init__(parent)
        column = spaced(QVBoxLayout(self), margins=0, gap=0.35)
        row = spaced(QHBoxLayout(), margins=0, gap=0.35)
        self.line = _SecretLine()
        self.line.setAccessibleName(name)
        self.button = IconButton(self.tr("Show the passphrase"), icon="eye")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._on_toggled)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        column.addLayout(row)
        self._caps = QWidget()
        hint = spaced(QHBoxLayout(self._caps), margins=0, gap=0.4)
        hint.addWidget(IconLabel("info", role="caution", size=1.1))
        hint.addWidget(Text(self.tr("Caps Lock seems to be on."), role=TextRole.HELP), 1)
        self._caps.hide()
        column.addWidget(self._caps)
        self.line.caps_seen.connect(self._caps.setVisible)
        self.line.returnPressed.connect(self.submitted)
        self.line.textChanged.connect(self.changed)
        self.setFocusProxy(self.line)

    @property
    def is_empty(self) -> bool:
        """Say whether nothing is typed."""
        return not self.line.text()

    @property
    def caps_hint_shown(self) -> bool:
        """Say whether the word about Caps Lock is in sight."""
        return not self._caps.isHidden()

    def passphrase(self) -> bytearray:
        """Return what is typed as UTF-8 in form NFKC, for the receiver to wipe."""
        return bytearray(unicodedata.normalize("NFKC", self.line.text()).encode())

    def take(self) -> bytearray:
        """Return what is typed and empty the line."""
        secret = self.passphrase()
        self.clear()
        return secret

    def clear(self) -> None:
        """Empty the line and hide what will be typed next."""
        self.line.clear()
        self.button.setChecked(False)
        self._caps.hide()

    def _on_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        if shown:
            self.button.set_face(self.tr("Hide the passphrase"), icon="eye-off")
        else:
            self.button.set_face(self.tr("Show the passphrase"), icon="eye")


class _SecretLine(QLineEdit):
    """Guesses Caps Lock from the letters that arrive, since no platform-neutral way exists to ask."""

    caps_seen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps_seen.emit(False)  # noqa: FBT003 - a Qt signal
        elif len(text) == 1 and text.lower() != text.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_seen.emit(text.isupper() != shifted)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.caps_seen.emit(False)  # noqa: FBT003 - a Qt signal
