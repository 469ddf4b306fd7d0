"""Four small fields that fill up: how good a passphrase is, underlined by color; words stand beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ethicsdesk.ui.metrics import em
from ethicsdesk.ui.theme import current_theme
from ethicsdesk.ui.tone import Tone

PARTS = 4


class StrengthBar(QWidget):
    """Shows 0 to 4 filled fields in a tone; a screen reader hears the words instead."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make an empty bar."""
        super().__init__(parent)
        self._filled = 0
        self._tone = Tone.NEUTRAL
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def filled(self) -> int:
        """Return how many fields are filled."""
        return self._filled

    def show_level(self, filled: int, *, tone: Tone) -> None:
        """Fill some of the fields."""
        self._filled, self._tone = filled, tone
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for a thin line."""
        return QSize(em(12), em(0.45))

    def minimumSizeHint(self) -> QSize:
        """Return room for a thin line."""
        return QSize(em(4), em(0.45))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the fields in reading order."""
        theme = current_theme()
        gap = em(0.25)
        width = (self.width() - gap * (PARTS - 1)) / PARTS
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for part in range(PARTS):
            place = PARTS - 1 - part if backwards else part
            painter.setBrush(theme.color(self._tone.value if part < self._filled else "trough"))
            painter.drawRoundedRect(QRectF(place * (width + gap), 0, width, self.height()), 3, 3)
        painter.end()
