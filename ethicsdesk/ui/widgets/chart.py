"""The one chart: level bars with their numbers, each level with a pattern of its own; also read as text."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ethicsdesk.domain.charts import Bar, Chart, Reach
from ethicsdesk.ui.metrics import em
from ethicsdesk.ui.theme import current_theme

_BAR_EM, _GAP_EM, _ROW_EM = 0.7, 0.3, 0.55
_WIDE_EM = 34.0  # below this the bar stands under its words
_NAME_PART = 0.36  # of the width, when name, bar and words stand side by side
_ROLES = {Reach.FULL: "good", Reach.PART: "caution", Reach.LOW: "stop", Reach.NONE: "trough"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Places:
    """Where the three parts of a row stand, and how high the row is, drawn from left to right."""

    name: QRectF
    bar: QRectF
    words: QRectF
    bottom: float


class BarChart(QLabel):
    """Shows a chart; a screen reader hears every row as name, numbers and level."""

    def __init__(self, chart: Chart, *, parent: QWidget | None = None) -> None:
        """Show the bars of *chart* under each other."""
        super().__init__(parent)
        self.chart = chart
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(chart.summary)
        self.setAccessibleDescription(" ".join(f"{bar.name}: {bar.words}, {bar.says}." for bar in chart.bars))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)  # may yet be higher
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return room for every row."""
        width = max(self.width(), self.minimumSizeHint().width())
        return QSize(em(24), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for the longest word and the longest numbers."""
        metrics = QFontMetrics(self.font())
        texts = [text for bar in self.chart.bars for text in (*bar.name.split(), *bar.words.split())]
        longest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        return QSize(longest + em(0.5), em(2))

    def hasHeightForWidth(self) -> bool:
        """Say that names may need several lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width."""
        rows = self._rows(width)
        return round(rows[-1].bottom - em(_ROW_EM)) + 1 if rows else 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw names, bars and numbers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = self._is_wide(self.width())
        for bar, places in zip(self.chart.bars, self._rows(self.width()), strict=True):
            self._paint_row(painter, bar, places, wide=wide)
        painter.end()

    def _paint_row(self, painter: QPainter, bar: Bar, places: _Places, *, wide: bool) -> None:
        theme = current_theme()
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.setPen(theme.color("text"))
        painter.drawText(self._turned(places.name), int(start), bar.name)
        painter.setPen(theme.color("muted"))
        painter.drawText(self._turned(places.words), int(end if wide else start), bar.words)
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        paint_bar(painter, self._turned(places.bar), bar, limit=self.chart.limit, backwards=backwards)

    def _turned(self, box: QRectF) -> QRectF:
        """Return the box where it stands in a window that reads from right to left."""
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return box
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())

    def _is_wide(self, width: int) -> bool:
        return width >= em(_WIDE_EM)

    def _rows(self, width: int) -> list[_Places]:
        metrics = QFontMetrics(self.font())
        place = self._beside if self._is_wide(width) else self._stacked
        rows: list[_Places] = []
        top = 0.0
        for bar in self.chart.bars:
            rows.append(place(bar, metrics, width, top))
            top = rows[-1].bottom
        return rows

    def _beside(self, bar: Bar, metrics: QFontMetrics, width: int, top: float) -> _Places:
        """Name, bar and words side by side."""
        words = max(metrics.horizontalAdvance(one.words) for one in self.chart.bars) + em(0.2)
        name = width * _NAME_PART
        height = float(_height(metrics, bar.name, name))
        left = name + em(1)
        middle = top + (metrics.lineSpacing() - em(_BAR_EM)) / 2
        return _Places(
            name=QRectF(0, top, name, height),
            bar=QRectF(left, middle, max(em(4), width - left - words - em(1)), em(_BAR_EM)),
            words=QRectF(width - words, top, words, height),
            bottom=top + height + em(_ROW_EM),
        )

    def _stacked(self, bar: Bar, metrics: QFontMetrics, width: int, top: float) -> _Places:
        """Name, words and bar under each other."""
        name = float(_height(metrics, bar.name, width))
        words = float(_height(metrics, bar.words, width))
        below = top + name + words + em(_GAP_EM)
        return _Places(
            name=QRectF(0, top, width, name),
            words=QRectF(0, top + name, width, words),
            bar=QRectF(0, below, width, em(_BAR_EM)),
            bottom=below + em(_BAR_EM) + em(_ROW_EM) * 1.6,
        )


class Swatch(QWidget):
    """A small piece of a bar, to stand beside the words that explain it."""

    def __init__(self, reach: Reach, *, parent: QWidget | None = None) -> None:
        """Show how a bar of that level looks."""
        super().__init__(parent)
        self._bar = Bar(name="", share=1.0, words="", reach=reach, says="")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for a short bar."""
        return QSize(em(1.8), em(1.2))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0.5, (self.height() - em(_BAR_EM)) / 2, self.width() - 1, em(_BAR_EM))
        paint_bar(painter, box, self._bar, limit=None)
        painter.end()


def paint_bar(
    painter: QPainter, box: QRectF, bar: Bar, *, limit: float | None, backwards: bool = False
) -> None:
    """Draw one bar in its box: full filled, part striped, low outlined; a line marks the limit."""
    theme = current_theme()
    painter.setPen(QPen(theme.color("control"), 1) if theme.is_high else Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("trough"))
    painter.drawRoundedRect(box, 2, 2)
    if bar.share:
        full = QRectF(box)
        full.setWidth(max(2.0, box.width() * bar.share))
        if backwards:
            full.moveRight(box.right())
        _fill(painter, full, bar.reach)
    if limit is not None:
        x = box.right() - box.width() * limit if backwards else box.left() + box.width() * limit
        over = em(0.2)
        for color, width in ((theme.color("surface"), em(0.22)), (theme.color("text"), em(0.1))):
            painter.setPen(QPen(color, max(1, width)))
            painter.drawLine(QPointF(x, box.top() - over), QPointF(x, box.bottom() + over))


def _fill(painter: QPainter, box: QRectF, reach: Reach) -> None:
    theme = current_theme()
    color = theme.color(_ROLES[reach])
    painter.setPen(QPen(color, max(1.0, em(0.1))))
    painter.setBrush(color if reach is Reach.FULL else theme.color("surface"))
    painter.drawRoundedRect(box, 2, 2)
    if reach is not Reach.PART:
        return
    shape = QPainterPath()
    shape.addRoundedRect(box, 2, 2)
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(color, max(1.0, em(0.12))))
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
        x += em(0.4)
    painter.restore()


def _height(metrics: QFontMetrics, text: str, width: float) -> int:
    flags = int(Qt.TextFlag.TextWordWrap)
    return metrics.boundingRect(0, 0, max(1, int(width)), 10_000, flags, text).height()
