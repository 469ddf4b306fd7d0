"""The frame of every page: title block, actions, main column, side column, foot."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ethicsdesk.ui.metrics import em, sized, spaced
from ethicsdesk.ui.reading_order import settle
from ethicsdesk.ui.theme import current_theme
from ethicsdesk.ui.widgets.elided_label import ElidedLabel
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import muted, title
from ethicsdesk.ui.widgets.notice import Notice

NARROW_EM = 52
WIDEST_EM = 84
LEAST_HEAD_EM = 13
"""What a title and the line below it need to be read with ease."""
PAGE_EM = 2.2
NARROW_PAGE_EM = 1.2


class Page(QWidget):
    """Scrolls as a whole; the side column drops below the main one where the page is narrow."""

    def __init__(
        self,
        heading: str,
        *,
        subtitle: str = "",
        actions: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Make a page with its title block; fill it with `add` and `add_side`."""
        super().__init__(parent)
        self.setProperty("kit", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._outer = spaced(QVBoxLayout(self), margins=0, gap=0)
        self.body = self._make_scroll()
        self.column = spaced(QVBoxLayout(self.body), margins=(PAGE_EM, 1.8, PAGE_EM, 2.0), gap=1.25)
        self.title = title(heading)
        self.subtitle = muted(subtitle)
        self.notice = Notice(parent=self)
        self._head = self._make_head(actions)
        self.column.addLayout(self._head)
        self._columns = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), margins=0, gap=1.25)
        self.main = spaced(QVBoxLayout(), margins=0, gap=1.1)
        self._main_holder = _top_aligned(self.main)
        self._columns.addLayout(self._main_holder)
        self.side: QVBoxLayout | None = None
        self._side_holder: QVBoxLayout | None = None
        self._side_share = 3
        self.column.addLayout(self._columns)
        self.column.addStretch(1)
        self.footer: PageFooter | None = None
        self.set_title(heading, subtitle=subtitle)
        current_theme().changed.connect(self._arrange)

    def set_title(self, heading: str, *, subtitle: str = "") -> None:
        """Change the title block."""
        self.title.setText(heading)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(heading)

    def add(self, *items: QWidget | QLayout) -> None:
        """Put widgets or layouts at the end of the main column."""
        _add(self.main, items)

    def add_above(self, widget: QWidget) -> None:
        """Put a widget across both columns, below the title block: steps, progress, a banner."""
        self.column.insertWidget(self.column.count() - 2, widget)

    def add_side(self, *items: QWidget | QLayout) -> None:
        """Put widgets or layouts at the end of the side column, which is made when first needed."""
        if self.side is None:
            self.side = spaced(QVBoxLayout(), margins=0, gap=1.1)
            self._side_holder = _top_aligned(self.side)
            self._columns.addLayout(self._side_holder)
            self._arrange()
        _add(self.side, items)

    def share_with_side(self, *, shared: bool) -> None:
        """Give the side column its share of the width, or while it is empty all of it to the main one."""
        self._side_share = 3 if shared else 0
        self._arrange()

    def set_footer(
        self, *, leading: Sequence[QWidget] = (), trailing: Sequence[QWidget] = ()
    ) -> "PageFooter":
        """Show the bar at the foot, the primary action last; the page's notice stands in it."""
        if self.footer is not None:
            self._outer.removeWidget(self.footer)
            self.notice.setParent(self)
            self.footer.deleteLater()
        self.footer = PageFooter(leading=leading, middle=self.notice, trailing=trailing)
        self._outer.addWidget(self.footer)
        return self.footer

    @property
    def is_narrow(self) -> bool:
        """Say whether the side column stands below the main one."""
        return self.width() < em(NARROW_EM)

    def scroll_to_top(self) -> None:
        """Show the page from its beginning, as when another question is shown on it."""
        self.scroll_area.verticalScrollBar().setValue(0)

    def reveal(self, widget: QWidget) -> None:
        """Scroll until the widget is in sight; of one that is higher than the page, its beginning."""
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # what just came has no place before
        self.scroll_area.ensureWidgetVisible(widget, em(1), em(2))
        if widget.height() > self.scroll_area.viewport().height():
            top = widget.mapTo(self.scroll_area.widget() or self, QPoint(0, 0)).y()
            self.scroll_area.verticalScrollBar().setValue(top - em(1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn columns and title block over where the width asks for it."""
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        way = QBoxLayout.Direction.TopToBottom if self.is_narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)
        self._arrange_head()
        for part, share in ((self._main_holder, 5), (self._side_holder, self._side_share)):
            if part is not None:  # below each other, shares would take height from the higher one
                self._columns.setStretchFactor(part, 0 if self.is_narrow else share)
        edge = NARROW_PAGE_EM if self.is_narrow else PAGE_EM
        spaced(self.column, margins=(edge, 1.8, edge, 2.0))
        if self.footer is not None:
            self.footer.set_edge(edge)

    def _arrange_head(self) -> None:
        """Set the actions below the title where they would leave it too little room."""
        edge = NARROW_PAGE_EM if self.is_narrow else PAGE_EM
        room = min(self.width() - em(2 * edge), em(WIDEST_EM)) - self._actions.sizeHint().width()
        if self.footer is None:  # the notice has its place in the head
            room -= self.notice.sizeHint().width()
        below = self.is_narrow or room < em(LEAST_HEAD_EM)
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if self._head.direction() != way:
            self._head.setDirection(way)

    def _make_scroll(self) -> QWidget:
        self.scroll_area = QScrollArea()
        self.scroll_area.setProperty("kit", "page-scroll")
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        frame = _PageBody()
        frame.setProperty("kit", "page-body")
        body = sized(_PageColumn(), max_width=WIDEST_EM)
        body.moved.connect(self._arrange_head)
        row = spaced(QHBoxLayout(frame), margins=0, gap=0)
        row.addWidget(body, 1)
        row.addStretch(0)
        self.scroll_area.setWidget(frame)
        self._outer.addWidget(self.scroll_area, 1)
        return body

    def _make_head(self, actions: Sequence[QWidget]) -> QBoxLayout:
        head = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), margins=0, gap=0.8)
        words = spaced(QVBoxLayout(), margins=0, gap=0.2)
        words.addWidget(self.title)
        line = spaced(QHBoxLayout(), margins=0, gap=0.8)
        line.addWidget(self.subtitle, 1)
        line.addWidget(self.notice, 0, Qt.AlignmentFlag.AlignTop)
        line.addStretch()  # without it the title shrinks to its narrowest while both are hidden
        words.addLayout(line)
        head.addLayout(words, 1)
        self._actions = spaced(FlowLayout(), margins=0, gap=0.6)
        for action in actions:
            self._actions.addWidget(action)
        if actions:
            head.addLayout(self._actions)
        return head


class _PageBody(QWidget):
    """All that scrolls; as high as its texts need at their width, with no room to scroll beyond."""

    def minimumSizeHint(self) -> QSize:
        """Return the smallest width only: the height Qt adds here is that of texts at their narrowest."""
        return QSize(super().minimumSizeHint().width(), 0)


class _PageColumn(QWidget):
    """Title block and columns, kept in the order in which they are read."""

    moved = Signal()
    """Something came, went or has other words."""

    def event(self, event: QEvent) -> bool:
        """Look at the order again after something was put between."""
        if event.type() == QEvent.Type.LayoutRequest:
            settle(self)
            self.moved.emit()
        return super().event(event)


class PageFooter(QFrame):
    """The bar at the foot of a page: ways back at the start, the primary action at the end.

    Where both do not fit beside each other, with large text or long words, the ways back stand above.
    """

    def __init__(self, *, leading: Sequence[QWidget], middle: Notice, trailing: Sequence[QWidget]) -> None:
        """Lay the widgets out; *middle* keeps its place between them."""
        super().__init__()
        self.setProperty("kit", "footer")
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row = spaced(row, margins=(PAGE_EM, 0.8, PAGE_EM, 0.8), gap=0.8)
        self._start, self._end = (spaced(QHBoxLayout(), margins=0, gap=0.8) for _ in range(2))
        for widget in leading:
            self._start.addWidget(widget)
        self._middle = middle
        self._start.addWidget(middle)
        self._start.addStretch(1)
        self.note = ElidedLabel("")
        self.note.setProperty("role", "muted")
        self.note.hide()
        self._end.addStretch(1)
        self._end.addWidget(self.note, 0, Qt.AlignmentFlag.AlignVCenter)
        for widget in trailing:
            self._end.addWidget(widget)
        self._row.addLayout(self._start, 1)
        self._row.addLayout(self._end)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the ways back above where they do not fit beside the rest."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Look again when a button came, went or has other words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        edges = self._row.contentsMargins()
        room = self.width() - edges.left() - edges.right() - self._row.spacing()
        middle = self._middle
        start = self._start.minimumSize().width() - middle.minimumSizeHint().width() + middle.sign
        both = start + self._end.sizeHint().width()  # the whole note
        middle.squeeze(far=both <= room < both + middle.room or start + middle.room > room)
        fits = both + middle.wished <= room
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != way:
            self._row.setDirection(way)

    def set_edge(self, edge: float) -> None:
        """Keep in line with the page's margins, in em."""
        spaced(self._row, margins=(edge, 0.8, edge, 0.8))

    def set_note(self, text: str) -> None:
        """Show a quiet word before the trailing buttons, such as "Step 3 of 5"."""
        self.note.setText(text)
        self.note.setVisible(bool(text))


def _top_aligned(column: QVBoxLayout) -> QVBoxLayout:
    """Hold a column at the top; an alignment flag would deny wrapping text its height."""
    holder = spaced(QVBoxLayout(), margins=0, gap=0)
    holder.addLayout(column)
    holder.addStretch(1)
    return holder


def _add(column: QVBoxLayout, items: Sequence[QWidget | QLayout]) -> None:
    for item in items:
        if isinstance(item, QLayout):
            column.addLayout(item)
        else:
            column.addWidget(item)
