"""One line of text that ends in an ellipsis where room is short."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget


class ElidedLabel(QLabel):
    """Shows as much as fits; the whole text stays in the tooltip and for the screen reader."""

    def __init__(
        self,
        text: str,
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        fewest: int = 6,
        parent: QWidget | None = None,
    ) -> None:
        """Show *text*, never less than the *fewest* letters; file paths read best with ElideMiddle."""
        super().__init__(text, parent)
        self._whole = ""
        self._mode = mode
        self._fewest = fewest
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        """Return room for the fewest letters."""
        letters = self.fontMetrics()
        width = max(letters.averageCharWidth() * self._fewest, letters.horizontalAdvance(self._whole))
        return QSize(width, super().minimumSizeHint().height())

    def keep_room(self, words: str) -> None:
        """Always have room for *words*; for none with ''."""
        if words != self._whole:
            self._whole = words
            self.updateGeometry()

    @property
    def shown(self) -> str:
        """Return what fits now."""
        return self.fontMetrics().elidedText(self.text(), self._mode, self.contentsRect().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as tooltip while it does not fit."""
        super().resizeEvent(event)
        self.setToolTip("" if self.shown == self.text() else self.text())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw what fits."""
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine),
            self.palette(),
            self.isEnabled(),
            self.shown,
            self.foregroundRole(),
        )
        painter.end()
