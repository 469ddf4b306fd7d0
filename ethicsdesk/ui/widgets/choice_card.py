"""The card of one choice: a radio button or check box with a title and help text that wrap."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy

from ethicsdesk.ui.metrics import em
from ethicsdesk.ui.theme import Theme, current_theme

_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
_MARK_EM, _GAP_EM, _SIDE_EM, _TOP_EM = 1.25, 0.75, 0.95, 0.7


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its key, its title, perhaps a line of help."""

    key: str
    title: str
    help_text: str = ""


if TYPE_CHECKING:
    _Base = QAbstractButton
else:  # at run time Qt allows one of its classes among the bases
    _Base = object


class _CardFace(_Base):
    """What both cards share: drawing, size, and that the whole card can be clicked."""

    choice: Choice

    def _set_up(self, choice: Choice) -> None:
        self.choice = choice
        self.setText(choice.title)
        self.setAccessibleName(choice.title)
        self.setAccessibleDescription(choice.help_text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hitButton(self, pos: QPoint) -> bool:
        """Say that the whole card is the button."""
        return bool(self.rect().contains(pos))

    def hasHeightForWidth(self) -> bool:
        """Say that narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of title and help text when wrapped into this width."""
        room = max(em(4), width - em(_MARK_EM + _GAP_EM + 2 * _SIDE_EM))
        title, help_text = self._heights(room)
        return max(title + help_text, em(_MARK_EM)) + 2 * em(_TOP_EM)

    def sizeHint(self) -> QSize:
        """Return the size on one line each, up to a readable width."""
        words = max(
            self._bold_metrics().horizontalAdvance(self.choice.title),
            self._small_metrics().horizontalAdvance(self.choice.help_text),
        )
        width = min(words + em(_MARK_EM + _GAP_EM + 2 * _SIDE_EM) + 2, em(40))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width that still holds long words; the height follows from the width."""
        words = [*self.choice.title.split(), *self.choice.help_text.split()]
        longest = max((self._bold_metrics().horizontalAdvance(w) for w in words), default=0)
        return QSize(max(longest, em(4)) + em(_MARK_EM + _GAP_EM + 2 * _SIDE_EM), em(_MARK_EM + 2 * _TOP_EM))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw card, mark, title and help text."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, theme)
        mark = self._mirrored(QRect(em(_SIDE_EM), em(_TOP_EM), em(_MARK_EM), em(_MARK_EM)))
        self._paint_mark(painter, QRectF(mark), theme)
        left = em(_SIDE_EM + _MARK_EM + _GAP_EM)
        words = QRect(left, em(_TOP_EM), self.width() - left - em(_SIDE_EM), self.height() - 2 * em(_TOP_EM))
        self._paint_words(painter, words, theme)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Ask for other room when the font grows."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    def _paint_ground(self, painter: QPainter, theme: Theme) -> None:
        strokes = theme.strokes
        width = float(strokes.ring if self.isChecked() or self.hasFocus() else strokes.edge)
        edge = "primary" if self.isChecked() else "control"
        edge = "focus" if self.hasFocus() else edge
        ground = (
            "tint" if self.isChecked() else "sunken" if self.underMouse() and self.isEnabled() else "surface"
        )
        painter.setPen(QPen(theme.color(edge if self.isEnabled() else "border"), width))
        painter.setBrush(theme.color(ground))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), em(0.6), em(0.6))
        if self.hasFocus() and self.isChecked():  # a ring of its own: the edge alone already shows the choice
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), strokes.ring))
            inner = 2.0 * strokes.ring
            box = QRectF(self.rect()).adjusted(inner, inner, -inner, -inner)
            painter.drawRoundedRect(box, em(0.45), em(0.45))

    def _paint_mark(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        raise NotImplementedError

    def _paint_words(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        title, _ = self._heights(box.width())
        ink = "on_tint" if self.isChecked() else "text"
        painter.setPen(theme.color(ink if self.isEnabled() else "muted"))
        painter.setFont(self._bold())
        box = self._mirrored(box)
        painter.drawText(box, _WRAP, self.choice.title)
        if self.choice.help_text:
            painter.setPen(theme.color("on_tint" if self.isChecked() else "muted"))
            painter.setFont(self._small())
            painter.drawText(box.adjusted(0, title + em(0.15), 0, 0), _WRAP, self.choice.help_text)

    def _heights(self, width: int) -> tuple[int, int]:
        room = QRect(0, 0, width, 100_000)
        title = self._bold_metrics().boundingRect(room, _WRAP, self.choice.title).height()
        if not self.choice.help_text:
            return title, 0
        help_text = self._small_metrics().boundingRect(room, _WRAP, self.choice.help_text).height()
        return title, help_text + em(0.15)

    def _mirrored(self, box: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return box
        return QRect(self.width() - box.x() - box.width(), box.y(), box.width(), box.height())

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(em(0.93))
        return font

    def _bold_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._bold(), self)

    def _small_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._small(), self)


class RadioCard(_CardFace, QRadioButton):
    """One of several, of which one holds."""

    def __init__(self, choice: Choice) -> None:
        """Make an unchosen card."""
        QRadioButton.__init__(self)
        self._set_up(choice)

    def _paint_mark(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        inset = box.adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(
            QPen(theme.color("primary" if self.isChecked() else "control"), 2 if self.isChecked() else 1.4)
        )
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(inset)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("primary"))
            dot = inset.width() * 0.26
            painter.drawEllipse(inset.center(), dot, dot)


class CheckCard(_CardFace, QCheckBox):
    """One of several, of which any number holds."""

    def __init__(self, choice: Choice) -> None:
        """Make an unchosen card."""
        QCheckBox.__init__(self)
        self._set_up(choice)

    def _paint_mark(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        inset = box.adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(theme.color("primary" if self.isChecked() else "control"), 1.4))
        painter.setBrush(theme.color("primary" if self.isChecked() else "surface"))
        painter.drawRoundedRect(inset, em(0.28), em(0.28))
        if self.isChecked():
            theme.icons.paint(painter, inset.adjusted(1, 1, -1, -1), name="check", role="on_primary")
