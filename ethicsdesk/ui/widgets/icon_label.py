"""A tinted icon, bare or on a rounded ground, that grows with the text."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ethicsdesk.ui.metrics import em
from ethicsdesk.ui.theme import current_theme


class IconLabel(QWidget):
    """Shows an icon; decoration only, the words beside it say the same."""

    def __init__(
        self,
        name: str,
        *,
        role: str = "text",
        size: float = 1.3,
        ground: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show icon *name* in a theme role, *size* em wide; with a *ground* role on a rounded square."""
        super().__init__(parent)
        self._name = name
        self._role = role
        self._ground = ground
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, *, role: str, ground: str = "") -> None:
        """Show another icon in its place."""
        self._name, self._role, self._ground = name, role, ground
        self.update()

    def sizeHint(self) -> QSize:
        """Return the icon's own size, or that of its ground."""
        side = em(self._size * (1.85 if self._ground else 1.0))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the same as the size hint; an icon never shrinks."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw ground and icon in the colors of the theme in force."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())  # Qt leaves it left to right
        box = QRectF(self.rect())
        if self._ground:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(self._ground))
            painter.drawRoundedRect(box, em(0.6), em(0.6))
        side = em(self._size)
        inner = QRectF((box.width() - side) / 2, (box.height() - side) / 2, side, side)
        theme.icons.paint(painter, inner, name=self._name, role=self._role)
        painter.end()
