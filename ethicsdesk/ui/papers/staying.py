"""Keeps a preview in sight while the longer column beside it is scrolled: what is typed is seen printed."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from ethicsdesk.ui.metrics import em
from ethicsdesk.ui.papers.preview import FillHeight
from ethicsdesk.ui.widgets.page import Page

MARGIN_EM = 1.0  # left free above the preview


class StaysInSight(QObject):
    """Puts an empty place above a widget of the main column, as high as the page is scrolled past it."""

    def __init__(self, widget: QWidget, page: Page, height: FillHeight) -> None:
        """Watch the page; *height* keeps the widget as high as it was before it was moved."""
        super().__init__(widget)
        self._widget, self._page, self._height = widget, page, height
        self._place = QWidget()
        self._place.hide()
        page.main.insertWidget(page.main.indexOf(widget), self._place)
        page.scroll_area.verticalScrollBar().valueChanged.connect(lambda _: self._follow())
        page.scroll_area.verticalScrollBar().rangeChanged.connect(lambda *_: self._follow())
        page.scroll_area.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow when the page is resized, for its columns may stand below each other now."""
        if event.type() == QEvent.Type.Resize:
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        body, holder = self._page.scroll_area.widget(), self._page.main.parentWidget()
        if body is None or holder is None or self._page.side is None:
            return
        if not body.isAncestorOf(self._widget):
            return
        top = holder.mapTo(body, self._page.main.geometry().topLeft()).y()
        passed = self._page.scroll_area.verticalScrollBar().value() + em(MARGIN_EM) - top
        room = self._page.side.geometry().height() - self._widget.minimumHeight()
        wanted = 0 if self._page.is_narrow else min(passed, room)
        between = self._page.main.spacing()
        self._height.moved = max(0, wanted) if wanted > between else 0
        if self._height.moved:
            self._place.setFixedHeight(wanted - between)
        self._place.setVisible(bool(self._height.moved))
