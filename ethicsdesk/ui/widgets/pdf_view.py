"""Looks at a document: sheets below each other, zoom, and where one is."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ethicsdesk.ui import written
from ethicsdesk.ui.metrics import em, spaced
from ethicsdesk.ui.widgets.button import IconButton
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.pdf_sheet import DrawPage, PdfSheet, ReadPage

KEPT_PICTURES = 8
WIDEST_FIT = 125
ZOOM_STEPS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)
SCREEN_PIXELS_PER_POINT = 96 / 72


class PdfView(QWidget):
    """Draws only the sheets in sight and keeps only a few pictures; Ctrl+plus, Ctrl+minus, Ctrl+0 zoom."""

    page_changed = Signal(int)
    """The index of the page at the top of the view."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        """Make an empty view called *name*."""
        super().__init__(parent)
        self.sheets: list[PdfSheet] = []
        self._kept: deque[int] = deque()
        self._zoom = 100
        self._fits_width = True
        self._page = -1
        column = spaced(QVBoxLayout(self), margins=0, gap=0.5)
        column.addLayout(self._make_bar())
        self.scroll_area = QScrollArea()
        self.scroll_area.setProperty("kit", "pdf")
        self.scroll_area.setAccessibleName(name)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for moved in (
            self.scroll_area.verticalScrollBar().valueChanged,
            self.scroll_area.verticalScrollBar().rangeChanged,
        ):
            moved.connect(self._on_scrolled)
        body = QWidget()
        body.setProperty("kit", "pdf-body")
        self._column = spaced(QVBoxLayout(body), margins=1, gap=1)
        self._column.addStretch(1)
        self.scroll_area.setWidget(body)
        column.addWidget(self.scroll_area, 1)

    def show_pages(self, sizes: Sequence[QSizeF], *, draw: DrawPage, read: ReadPage) -> None:
        """Show a document of pages of these sizes in points; pictures and texts are asked for when needed."""
        for old in self.sheets:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._kept.clear()
        self._page = -1
        self.sheets = [
            PdfSheet(index, count=len(sizes), points=size, draw=draw, read=read)
            for index, size in enumerate(sizes)
        ]
        for index, sheet in enumerate(self.sheets):
            sheet.drawn.connect(self._on_drawn)
            self._column.insertWidget(index, sheet, 0, Qt.AlignmentFlag.AlignHCenter)
            sheet.show()  # at once, so that its place is known
        self._fit()
        self.scroll_area.verticalScrollBar().setValue(0)

    @property
    def page(self) -> int:
        """Return the index of the page at the top of the view; -1 while there is none."""
        return self._page

    @property
    def zoom(self) -> int:
        """Return the zoom in percent of the size on paper."""
        return self._zoom

    def go_to(self, index: int) -> None:
        """Scroll to a page."""
        self.scroll_area.verticalScrollBar().setValue(self.sheets[index].y() - em(0.5))

    def zoom_in(self) -> None:
        """Show the pages one step larger."""
        self._set_zoom(next((step for step in ZOOM_STEPS if step > self._zoom), ZOOM_STEPS[-1]))

    def zoom_out(self) -> None:
        """Show the pages one step smaller."""
        self._set_zoom(next((step for step in reversed(ZOOM_STEPS) if step < self._zoom), ZOOM_STEPS[0]))

    def fit_width(self) -> None:
        """Show the pages as wide as the view, now and when it is resized."""
        self._fits_width = True
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with the keys of a browser."""
        if event.matches(QKeySequence.StandardKey.ZoomIn) or _is_ctrl(event, Qt.Key.Key_Equal):
            self.zoom_in()
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.zoom_out()
        elif _is_ctrl(event, Qt.Key.Key_0):
            self.fit_width()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep fitting the width."""
        super().resizeEvent(event)
        self._fit()

    def _make_bar(self) -> QHBoxLayout:
        bar = spaced(QHBoxLayout(), margins=0, gap=0.4)
        self.place = Text(role=TextRole.MUTED)
        bar.addWidget(self.place, 1, Qt.AlignmentFlag.AlignVCenter)
        self.smaller = IconButton(self.tr("Zoom out"), icon="zoom-out")
        self.larger = IconButton(self.tr("Zoom in"), icon="zoom-in")
        self.percent = Text(role=TextRole.MUTED)
        self.percent.setWordWrap(False)
        self.whole = LinkButton(self.tr("Fit width"))
        self.smaller.clicked.connect(self.zoom_out)
        self.larger.clicked.connect(self.zoom_in)
        self.whole.clicked.connect(self.fit_width)
        for widget in (self.smaller, self.percent, self.larger, self.whole):
            bar.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        return bar

    def _fit(self) -> None:
        if not self._fits_width or not self.sheets:
            return
        bar = self.scroll_area.verticalScrollBar().sizeHint().width()
        room = max(em(6), self.scroll_area.width() - bar - em(2) - 8)
        widest = max(sheet.points.width() for sheet in self.sheets) * SCREEN_PIXELS_PER_POINT
        self._show_zoom(min(WIDEST_FIT, int(100 * room / widest)))

    def _set_zoom(self, percent: int) -> None:
        self._fits_width = False
        self._show_zoom(percent)

    def _show_zoom(self, percent: int) -> None:
        self._zoom = max(10, percent)
        self.percent.setText(written.percent(self._zoom))
        for sheet in self.sheets:
            sheet.set_scale(self._zoom / 100 * SCREEN_PIXELS_PER_POINT)
        self._column.activate()
        self._on_scrolled()

    def _on_scrolled(self) -> None:
        top = self.scroll_area.verticalScrollBar().value() + self.scroll_area.viewport().height() // 3
        page = max(
            (i for i, sheet in enumerate(self.sheets) if sheet.y() <= top), default=0 if self.sheets else -1
        )
        if page != self._page:
            self._page = page
            self._enter_at(page)
            words = self.tr("Page {number} of {count}").format(number=page + 1, count=len(self.sheets))
            self.place.setText(words if self.sheets else "")
            self.page_changed.emit(page)

    def _enter_at(self, page: int) -> None:
        """Only the page at hand is a tab stop, and the focus goes along while one scrolls."""
        had_focus = any(sheet.hasFocus() for sheet in self.sheets)
        for index, sheet in enumerate(self.sheets):
            sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus if index == page else Qt.FocusPolicy.ClickFocus)
        if had_focus:
            self.sheets[page].setFocus()

    def _on_drawn(self, index: int) -> None:
        """Keep the newest pictures and let the oldest one go that is out of sight."""
        if index in self._kept:
            self._kept.remove(index)
        self._kept.append(index)
        if len(self._kept) > KEPT_PICTURES:
            hidden = next((i for i in self._kept if self.sheets[i].visibleRegion().isEmpty()), None)
            if hidden is not None:
                self._kept.remove(hidden)
                self.sheets[hidden].forget()


def _is_ctrl(event: QKeyEvent, key: Qt.Key) -> bool:
    return event.key() == key and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
