"""A line for the recovery code, as the card has it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ethicsdesk.ui.metrics import sized


def code_line() -> QLineEdit:
    """Return an empty line for a recovery code; no system keeps or guesses what is typed in it."""
    line = sized(QLineEdit(), max_width=34)
    line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
    line.setPlaceholderText("XXX-XXX-XXX-XXX-XXX-XXX-XXX-XXX-XXX")
    return line
