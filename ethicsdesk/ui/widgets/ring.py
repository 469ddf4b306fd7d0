"""The ring inside a control that shows the focus where the edge alone would not."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from ethicsdesk.ui.metrics import em
from ethicsdesk.ui.theme import current_theme


def draw_ring(widget: QWidget, *, role: str) -> None:
    """Draw the ring in a theme role; called at the end of a `paintEvent`."""
    theme = current_theme()
    inset = 2 + theme.strokes.ring
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(role), theme.strokes.ring))
    box = QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(box, em(0.35), em(0.35))
    painter.end()
