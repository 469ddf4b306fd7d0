"""Steps with words: what is done, where one is, what comes."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ethicsdesk.ui.metrics import em
from ethicsdesk.ui.theme import Theme, current_theme

_CIRCLE_EM, _WORDS_EM = 2.0, 2.35


class StepList(QLabel):
    """Circles on a line with the steps' names; where the names do not fit, only the present one.

    A label, so that a screen reader reads the present step as text; the drawing is its own.
    """

    def __init__(self, steps: Sequence[str], *, current: int = 0, parent: QWidget | None = None) -> None:
        """Show the steps; *current* counts from 0, and len(steps) means that all are done."""
        super().__init__(parent)
        self._steps = tuple(steps)
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_current(current)

    def set_names(self, steps: Sequence[str]) -> None:
        """Give the steps other names."""
        self._steps = tuple(steps)
        self.set_current(self._current)

    def set_current(self, index: int) -> None:
        """Move to another step."""
        self._current = min(max(index, 0), len(self._steps))
        self.setAccessibleName(self._sentence())
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for circles and a line of words."""
        return QSize(
            em(8) * max(1, len(self._steps)), em(_WORDS_EM) + QFontMetrics(self._font()).lineSpacing() + 2
        )

    def minimumSizeHint(self) -> QSize:
        """Return room for the circles; the words adapt."""
        return QSize(em(_CIRCLE_EM + 0.3) * max(1, len(self._steps)), self.sizeHint().height())

    @property
    def shows_all_names(self) -> bool:
        """Say whether every step's name fits under its circle."""
        metrics = QFontMetrics(self._font())
        room = self._slot() - em(0.6)
        return all(metrics.horizontalAdvance(step) <= room for step in self._steps)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw lines, circles and words."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(len(self._steps) - 1):
            self._paint_line(painter, index, theme)
        for index in range(len(self._steps)):
            self._paint_circle(painter, index, theme)
        self._paint_words(painter, theme)
        painter.end()

    def _sentence(self) -> str:
        if self._current >= len(self._steps):
            return self.tr("All steps are done")
        return self.tr("Step {number} of {count}: {step}").format(
            number=self._current + 1, count=len(self._steps), step=self._steps[self._current]
        )

    def _slot(self) -> float:
        return self.width() / max(1, len(self._steps))

    def _center(self, index: int) -> float:
        x = self._slot() * (index + 0.5)
        return self.width() - x if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else x

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(em(0.93))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _paint_line(self, painter: QPainter, index: int, theme: Theme) -> None:
        start, end = sorted((self._center(index), self._center(index + 1)))
        gap = em(_CIRCLE_EM / 2 + 0.45)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("primary" if index < self._current else "border"))
        painter.drawRoundedRect(
            QRectF(start + gap, em(_CIRCLE_EM / 2) - 1, end - start - 2 * gap, 3), 1.5, 1.5
        )

    def _paint_circle(self, painter: QPainter, index: int, theme: Theme) -> None:
        done, present = index < self._current, index == self._current
        side = em(_CIRCLE_EM) - 2
        box = QRectF(self._center(index) - side / 2, 1, side, side)
        painter.setPen(QPen(theme.color("primary" if done or present else "control"), 2 if present else 1.3))
        painter.setBrush(theme.color("primary" if done else "tint" if present else "surface"))
        painter.drawEllipse(box)
        if done:
            inset = side * 0.24
            theme.icons.paint(
                painter, box.adjusted(inset, inset, -inset, -inset), name="check", role="on_primary"
            )
            return
        painter.setFont(self._font())
        painter.setPen(theme.color("on_tint" if present else "muted"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(index + 1))

    def _paint_words(self, painter: QPainter, theme: Theme) -> None:
        painter.setFont(self._font())
        top = em(_WORDS_EM)
        if not self.shows_all_names:
            painter.setPen(theme.color("text"))
            line = QRectF(0, top, self.width(), self.height() - top)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignHCenter), self._sentence())
            return
        for index, step in enumerate(self._steps):
            painter.setPen(theme.color("text" if index == self._current else "muted"))
            slot = QRectF(self._center(index) - self._slot() / 2, top, self._slot(), self.height() - top)
            painter.drawText(slot, int(Qt.AlignmentFlag.AlignHCenter), step)
