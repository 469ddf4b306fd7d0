"""Lucide icons tinted by theme role, drawn sharp at every device pixel ratio."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

_KEPT_PIXMAPS = 400
_MIRRORED = {
    "arrow-left": "arrow-right",
    "arrow-right": "arrow-left",
    "chevron-left": "chevron-right",
    "chevron-right": "chevron-left",
}


class Icons:
    """Draws icons by name; asks for the role's color each time, so a theme switch needs no new icons."""

    def __init__(self, *, directory: Path, color: Callable[[str], QColor]) -> None:
        """Take the folder of the SVG files and the lookup from role to color."""
        self._directory = directory
        self._color = color
        self._drawings: dict[str, bytes] = {}
        self._pixmaps: dict[tuple[str, str, int], QPixmap] = {}

    def icon(self, name: str, *, role: str) -> QIcon:
        """Return an icon; selected or in an active item it keeps its role, disabled it is muted."""
        self._drawing(name)
        return QIcon(_TintedEngine(self, name=name, role=role))

    def paint(self, painter: QPainter, rect: QRectF, *, name: str, role: str) -> None:
        """Draw the icon into the leading end of *rect*, as large as fits; arrows mirror right to left."""
        right_to_left = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if right_to_left:
            name = _MIRRORED.get(name, name)
        side = min(rect.width(), rect.height())
        left = rect.right() - side if right_to_left else rect.left()
        top = rect.top() + (rect.height() - side) / 2
        ratio = painter.device().devicePixelRatioF()
        pixmap = self.pixmap(name, role=role, side=max(1, round(side * ratio)))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRectF(left, top, side, side), pixmap, QRectF(pixmap.rect()))
        painter.restore()

    def pixmap(self, name: str, *, role: str, side: int) -> QPixmap:
        """Return the icon as a square of *side* device pixels. Raises FileNotFoundError for no such icon."""
        color = self._color(role).name()
        key = (name, color, side)
        if key not in self._pixmaps:
            if len(self._pixmaps) >= _KEPT_PIXMAPS:
                self._pixmaps.clear()
            self._pixmaps[key] = self._draw(name, color, side)
        return self._pixmaps[key]

    def _draw(self, name: str, color: str, side: int) -> QPixmap:
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        tinted = self._drawing(name).replace(b"currentColor", color.encode())
        QSvgRenderer(QByteArray(tinted)).render(painter, QRectF(0, 0, side, side))
        painter.end()
        return pixmap

    def _drawing(self, name: str) -> bytes:
        if name not in self._drawings:
            self._drawings[name] = (self._directory / f"{name}.svg").read_bytes()
        return self._drawings[name]


class _TintedEngine(QIconEngine):
    """Gives Qt the icon at whatever size and pixel ratio it asks for."""

    def __init__(self, icons: Icons, *, name: str, role: str) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._role = role

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._icons, name=self._name, role=self._role)

    def key(self) -> str:
        return f"lucide/{self._name}"

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        role = "muted" if mode == QIcon.Mode.Disabled else self._role
        if mode == QIcon.Mode.Selected and self._role.startswith("side_"):
            role = "side_on"
        self._icons.paint(painter, QRectF(rect), name=self._name, role=role)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """Draw at the device's resolution: *size* is in logical pixels (measured on Qt 6.11)."""
        pixmap = QPixmap(size * scale)
        if pixmap.isNull():  # a button that has no room yet
            return pixmap
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setLayoutDirection(QApplication.layoutDirection())
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap
