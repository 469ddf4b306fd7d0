"""Draws the rows of a search: an icon, the title, and what stands below it, the found words set off."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ethicsdesk.domain.search_words import Marked
from ethicsdesk.services.search_results import Item
from ethicsdesk.ui.metrics import em
from ethicsdesk.ui.search.words import ICONS
from ethicsdesk.ui.theme import current_theme

_ROW = Qt.ItemDataRole.UserRole
_SMALL = 0.9
_PAD, _ICON, _GAP = 0.5, 1.2, 0.7
_BETWEEN = " · "


class RowDelegate(QStyledItemDelegate):
    """Draws each row in at most two lines, however long its texts are."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room of one line, or two where something stands below the title."""
        row = index.data(_ROW)
        line, small = QFontMetrics(_font()), QFontMetrics(_font(share=_SMALL))
        if not isinstance(row, Item):
            return QSize(option.rect.width(), em(1.0) + small.height())
        below = small.height() + em(0.1) if _below(row).text else 0
        return QSize(option.rect.width(), line.height() + below + em(2 * _PAD))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a heading or a row."""
        row, box = index.data(_ROW), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Item):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_item(painter, box, row, chosen=chosen)
        else:
            inner = box.adjusted(em(_PAD), em(0.65), -em(_PAD), 0)
            name = Marked(text=str(index.data(Qt.ItemDataRole.DisplayRole)))
            _write(painter, inner, name, font=_font(share=_SMALL, bold=True), ink="muted")
        painter.restore()

    def _paint_item(self, painter: QPainter, box: QRectF, item: Item, *, chosen: bool) -> None:
        theme = current_theme()
        if chosen:
            painter.setBrush(theme.color("tint"))
            painter.setPen(QPen(theme.color("focus"), theme.strokes.ring))
            painter.drawRoundedRect(box.adjusted(2, 1, -2, -1), em(0.4), em(0.4))
        ink, quiet = ("on_tint", "on_tint") if chosen else ("text", "muted")
        side, line = em(_ICON), QFontMetrics(_font()).height()
        inner = box.adjusted(em(_PAD + 0.2), em(_PAD), -em(_PAD + 0.2), -em(_PAD))
        icon = QRectF(inner.left(), inner.top() + (line - side) / 2, side, side)
        words = inner.adjusted(em(_ICON + _GAP), 0, 0, 0)
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            icon.moveRight(inner.right())
            words = inner.adjusted(0, 0, -em(_ICON + _GAP), 0)
        theme.icons.paint(painter, icon, name=ICONS[item.group], role=quiet)
        _write(painter, words, item.title, font=_font(), ink=ink)
        below = words.adjusted(0, line + em(0.1), 0, 0)
        _write(painter, below, _below(item), font=_font(share=_SMALL), ink=quiet)


def _below(item: Item) -> Marked:
    """Return the second line: what it is, and the words around what was found."""
    if item.snippet is None:
        return Marked(text=item.detail)
    before = item.detail + _BETWEEN if item.detail else ""
    shift = len(before)
    marks = tuple((a + shift, b + shift) for a, b in item.snippet.marks)
    return Marked(text=before + item.snippet.text, marks=marks)


def _write(painter: QPainter, box: QRectF, marked: Marked, *, font: QFont, ink: str) -> None:
    """Write one line, cut off where the room ends, its marks in bold and underlined."""
    theme = current_theme()
    line = " ".join(marked.text.split()) if "\n" in marked.text else marked.text
    text = QFontMetrics(_bolder(font)).elidedText(line, Qt.TextElideMode.ElideRight, int(box.width()))
    layout = QTextLayout(text, font)
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setFontUnderline(True)
    layout.setFormats([_range(a, min(b, len(text)), look) for a, b in marked.marks if a < len(text)])
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(box.width())
    layout.endLayout()
    painter.setPen(QColor(theme.color(ink)))
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        layout.draw(painter, QPointF(box.right() - first.naturalTextWidth(), box.top()))
    else:
        layout.draw(painter, box.topLeft())


def _range(start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, end - start, look
    return found


def _font(*, share: float = 1.0, bold: bool = False) -> QFont:
    font = QFont(QApplication.font())
    font.setPixelSize(em(share))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def _bolder(font: QFont) -> QFont:
    """Return the font at its widest, so that marks never push the end out of sight."""
    wide = QFont(font)
    wide.setWeight(QFont.Weight.Bold)
    return wide
