"""A list of rows to open: icon, title, line beneath, chip, chevron."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import em, spaced
from ethicsdesk.ui.theme import current_theme
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.icon_label import IconLabel
from ethicsdesk.ui.widgets.laid_out import laid_out_once


@dataclass(frozen=True, slots=True)
class RowItem:
    """What one row shows; *key* comes back when it is opened."""

    key: str
    title: str
    subtitle: str = ""
    icon: str = ""
    tone: Tone = Tone.ACCENT
    chip: str = ""
    chip_tone: Tone = Tone.NEUTRAL


class RowList(QWidget):
    """Rows with one tab stop: arrows, Home and End move, Enter or Space opens."""

    activated = Signal(str)

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        """Make an empty list called *name* for the screen reader."""
        super().__init__(parent)
        self.setProperty("kit", "rows")
        self.setAccessibleName(name)
        self._column = spaced(QVBoxLayout(self), margins=0, gap=0)
        self.rows: list[Row] = []

    def show_rows(self, items: Sequence[RowItem]) -> None:
        """Show these rows; when the focused one is still among them it keeps the focus."""
        old, focused = self.rows, next((row.item.key for row in self.rows if row.hasFocus()), None)
        self.rows = [Row(item, first=index == 0) for index, item in enumerate(items)]
        with laid_out_once(self):
            for row in self.rows:
                row.clicked.connect(lambda _=False, key=row.item.key: self.activated.emit(key))
                self._column.addWidget(row)
                row.show()  # only what is in sight can take the focus over from the old row
            self._enter_at(0)
            for index, row in enumerate(self.rows):
                if row.item.key == focused:
                    self._move_to(index)
            for row in old:
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the rows."""
        here = next((index for index, row in enumerate(self.rows) if row.hasFocus()), None)
        to = None if here is None else self._target(event.key(), here)
        if to is None:
            super().keyPressEvent(event)
        else:
            self._move_to(to)

    def _target(self, key: int, here: int) -> int | None:
        last = len(self.rows) - 1
        moves = {
            Qt.Key.Key_Up: max(0, here - 1),
            Qt.Key.Key_Down: min(last, here + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        return moves.get(Qt.Key(key))

    def _move_to(self, index: int) -> None:
        self._enter_at(index)
        self.rows[index].setFocus(Qt.FocusReason.TabFocusReason)

    def _enter_at(self, index: int) -> None:
        for position, row in enumerate(self.rows):
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if position == index else Qt.FocusPolicy.ClickFocus)


class Row(QAbstractButton):
    """One row, a button as a whole."""

    def __init__(self, item: RowItem, *, first: bool) -> None:
        """Show *item*; all but the first draw a line above themselves."""
        super().__init__()
        self.item = item
        self._first = first
        self.setAccessibleName(". ".join(part for part in (item.title, item.chip) if part))
        self.setAccessibleDescription(item.subtitle)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = spaced(QHBoxLayout(self), margins=(0.6, 0.75, 0.6, 0.75), gap=0.85)
        if item.icon:
            row.addWidget(IconLabel(item.icon, role=item.tone.ink, size=1.25, ground=item.tone.ground))
        words = spaced(QVBoxLayout(), margins=0, gap=0.1)
        words.addStretch(1)
        words.addWidget(Text(item.title, role=TextRole.STRONG))
        if item.subtitle:
            words.addWidget(Text(item.subtitle, role=TextRole.HELP))
        words.addStretch(1)
        row.addLayout(words, 1)
        if item.chip:
            row.addWidget(Chip(item.chip, tone=item.chip_tone), 0, Qt.AlignmentFlag.AlignVCenter)
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._chevron = IconLabel(
            "chevron-left" if right_to_left else "chevron-right", role="muted", size=1.2
        )
        row.addWidget(self._chevron, 0, Qt.AlignmentFlag.AlignVCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter too; leave the arrows to the list."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the dividing line, the ground under the mouse, and the focus ring."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if not self._first:
            painter.fillRect(QRectF(0, 0, box.width(), 1), theme.color("border"))
        inner = box.adjusted(1, 3, -1, -2)
        if self.isDown() or self.underMouse():
            edge = QPen(theme.color("control"), theme.strokes.edge)
            painter.setPen(edge if theme.is_high else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("tint" if self.isDown() else "sunken"))
            painter.drawRoundedRect(inner, em(0.5), em(0.5))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), theme.strokes.ring))
            painter.drawRoundedRect(inner, em(0.5), em(0.5))
        painter.end()
