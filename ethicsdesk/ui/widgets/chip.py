"""A short word on a tinted ground: a state, a badge, a count."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.styling import mark


class Chip(QLabel):
    """Shows a state in words; the tone only underlines it."""

    def __init__(self, text: str, *, tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        """Show *text* in a tone."""
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("kit", "chip")
        mark(self, tone=tone.value)

    def show_state(self, text: str, *, tone: Tone) -> None:
        """Show another state."""
        self.setText(text)
        mark(self, tone=tone.value)
