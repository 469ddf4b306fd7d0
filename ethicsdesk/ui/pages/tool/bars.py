"""Scores as small bars with their numbers; a screen reader reads them as text."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from ethicsdesk.domain.judgement import PASS_SHARE, WARN_SHARE, Share
from ethicsdesk.ui.metrics import em
from ethicsdesk.ui.theme import current_theme

_BAR_EM, _GAP_EM = 0.5, 0.3


class ScoreBar(QLabel):
    """A name, its share in numbers, and beneath them a bar; one line of text for the screen reader."""

    def __init__(self, name: str, share: Share) -> None:
        """Show the share a name has reached."""
        super().__init__()
        self._name = name
        self._share = share
        self.numbers = self._words(share)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(f"{name}: {self.numbers}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return room for one line of words and the bar."""
        return QSize(em(16), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return room for the longest of the two texts."""
        metrics = QFontMetrics(self.font())
        longest = max(metrics.horizontalAdvance(word) for word in (*self._name.split(), self.numbers))
        return QSize(longest + em(0.5), self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        """Say that name and numbers may need two lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return self._name_height(width) + self._numbers_below(width) + em(_BAR_EM + _GAP_EM)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw words and bar."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, below = self.width(), self._numbers_below(self.width())
        height = self._name_height(width)
        leading = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        trailing = int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        painter.setPen(theme.color("text"))
        painter.drawText(QRectF(0, 0, width, height), leading, self._name)
        painter.setPen(theme.color("muted"))
        if below:
            painter.drawText(QRectF(0, height, width, below), leading, self.numbers)
        else:
            painter.drawText(QRectF(0, 0, width, height), trailing, self.numbers)
        self._paint_bar(painter, QRectF(0, height + below + em(_GAP_EM), width, em(_BAR_EM)))
        painter.end()

    def _paint_bar(self, painter: QPainter, box: QRectF) -> None:
        theme = current_theme()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("border"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        value = self._share.value
        if not value:
            return
        role = "good" if value >= PASS_SHARE else "caution" if value >= WARN_SHARE else "stop"
        full = QRectF(box)
        full.setWidth(max(box.height(), box.width() * value))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            full.moveRight(box.right())
        painter.setBrush(theme.color(role))
        painter.drawRoundedRect(full, box.height() / 2, box.height() / 2)

    def _name_height(self, width: int) -> int:
        metrics = QFontMetrics(self.font())
        room = (
            width if self._numbers_below(width) else width - metrics.horizontalAdvance(self.numbers) - em(1)
        )
        flags = int(Qt.TextFlag.TextWordWrap)
        return metrics.boundingRect(0, 0, max(em(4), room), 10_000, flags, self._name).height()

    def _numbers_below(self, width: int) -> int:
        metrics = QFontMetrics(self.font())
        both = metrics.horizontalAdvance(self.numbers) + metrics.horizontalAdvance(self._name) + em(1)
        return metrics.lineSpacing() if both > width else 0

    def _words(self, share: Share) -> str:
        if share.value is None:
            return self.tr("nothing to score")
        return self.tr("{percent} % ({points} of {possible} points)").format(
            percent=share.percent, points=_plain(share.points), possible=_plain(share.possible)
        )


def _plain(points: float) -> str:
    return f"{points:.2f}".rstrip("0").rstrip(".")
