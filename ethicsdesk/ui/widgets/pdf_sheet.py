"""One page of a document, drawn when it comes into sight."""

from collections.abc import Callable

from PySide6.QtCore import QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from ethicsdesk.ui.theme import current_theme

DrawPage = Callable[[int, float, Callable[[QImage], None]], None]
"""Called with a page index, pixels per point and who takes the picture, at once or later (UI thread)."""

ReadPage = Callable[[int, Callable[[str], None]], None]
"""Called with a page index and who takes its text, at once or later (UI thread)."""


class PdfSheet(QLabel):
    """A sheet of paper; a label, so that a screen reader reads the page's text from it."""

    drawn = Signal(int)
    """A picture came in for this page index."""

    def __init__(self, index: int, *, count: int, points: QSizeF, draw: DrawPage, read: ReadPage) -> None:
        """Make an empty sheet of *points* (1/72 inch) for one page of *count*."""
        super().__init__()
        self._index = index
        self._points = points
        self._draw = draw
        self._read = read
        self._scale = 1.0
        self._image: QImage | None = None
        self._asked = 0.0
        self._text_asked = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Page {number} of {count}").format(number=index + 1, count=count))

    @property
    def points(self) -> QSizeF:
        """Return the size of the page in points."""
        return self._points

    @property
    def image(self) -> QImage | None:
        """Return the picture in hand, if any."""
        return self._image

    def set_scale(self, scale: float) -> None:
        """Show the page at *scale* pixels per point; the old picture serves until the new one comes."""
        self._scale = scale
        self.setFixedSize(self.sizeHint())
        self.update()

    def forget(self) -> None:
        """Give the picture's memory back; it is drawn again when next in sight."""
        self._image = None
        self._asked = 0.0

    def sizeHint(self) -> QSize:
        """Return the size of the sheet with its edge."""
        return QSize(
            round(self._points.width() * self._scale) + 2, round(self._points.height() * self._scale) + 2
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the sheet; ask for the picture when there is none of this size."""
        wanted = self._scale * self.devicePixelRatioF()
        if abs(self._asked - wanted) > 1e-6:
            self._asked = wanted
            self._draw(self._index, wanted, self._take)
        if not self._text_asked:
            self._text_asked = True
            self._read(self._index, self.setAccessibleDescription)
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)  # paper is white in every theme
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect().adjusted(1, 1, -1, -1), self._image)
        role, width = ("focus", theme.strokes.ring) if self.hasFocus() else ("border", theme.strokes.edge)
        painter.setPen(QPen(theme.color(role), 2 * width))  # the outer half lies beyond the widget
        painter.drawRect(self.rect())
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus ring."""
        super().focusOutEvent(event)
        self.update()

    def _take(self, picture: QImage) -> None:
        self._image = picture
        self.update()
        self.drawn.emit(self._index)
