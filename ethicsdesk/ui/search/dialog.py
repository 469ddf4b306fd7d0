"""The window of the search: results as one types, chosen with the arrow keys, opened with Enter."""

from functools import partial

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ethicsdesk.services import searching
from ethicsdesk.services.search_results import Found, Item
from ethicsdesk.ui.metrics import em, sized, spaced
from ethicsdesk.ui.search.results import ResultList
from ethicsdesk.ui.search.words import group_name, spoken
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.widgets.announce import announce
from ethicsdesk.ui.widgets.button import IconButton
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.heading import help_text
from ethicsdesk.ui.workbench import Workbench

WIDE_EM, HIGH_EM = 46, 38
PAGE = 6
QUIET_MILLISECONDS = 400  # a screen reader says how much was found once the person stops typing
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: PAGE, Qt.Key.Key_PageUp: -PAGE}


class SearchDialog(QDialog):
    """Asks the vault for every change of the text and shows only the answer to the newest one."""

    chosen = Signal(object)
    """The Item the person wants; the window is closed by then."""

    def __init__(self, workbench: Workbench, *, parent: QWidget) -> None:
        """Make it with an empty line; nothing typed here is kept anywhere."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Search"))
        self.setAccessibleName(self.tr("Search"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench = workbench
        self._had_focus = QApplication.focusWidget()
        self._shown: str | None = None
        self._under_way: str | None = None
        self._entered: str | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MILLISECONDS)
        self._quiet.timeout.connect(self._tell)
        self.found = Found(words=())
        column = spaced(QVBoxLayout(self), margins=(1.1, 1.0, 1.1, 0.8), gap=0.7)
        column.addLayout(self._make_line())
        self.results = ResultList(self.tr("What was found"))
        self.results.opened.connect(self._open)
        self.hint, self.nothing = _at_top(self._make_hint()), _at_top(self._make_nothing())
        self.stack = QStackedWidget()
        for widget in (self.hint, self.nothing, self.results):
            self.stack.addWidget(widget)
        column.addWidget(self.stack, 1)
        self.foot = help_text(self.tr("↑ ↓ choose · Enter opens · Esc closes"))
        column.addWidget(self.foot)
        sized(self, min_width=22, min_height=16)
        self.line.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Take a good part of the screen, and no more than there is."""
        super().showEvent(event)
        room = self.screen().availableGeometry().size()
        frame = self.frameGeometry().size() - self.size()
        self.resize(
            min(em(WIDE_EM), room.width() - frame.width()), self._height(room.height() - frame.height())
        )

    def done(self, result: int) -> None:
        """Close, and give the focus back to where the person was typing."""
        super().done(result)
        if self._had_focus is not None and shiboken6.isValid(self._had_focus):
            self._had_focus.window().activateWindow()
            self._had_focus.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows and Page keys, open with Enter, close with Escape."""
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.results.step(_MOVES[key])
            if self.results.chosen is not None:
                announce(self.line, spoken(self.results.chosen))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_enter()
        else:
            super().keyPressEvent(event)

    def _height(self, room: int) -> int:
        parent = self.parentWidget()
        return min(em(HIGH_EM), room, max(parent.height() - em(2), em(16)) if parent else room)

    def _make_line(self) -> QHBoxLayout:
        row = spaced(QHBoxLayout(), margins=0, gap=0.6)
        self.line = QLineEdit()
        self.line.setMaxLength(500)
        self.line.setPlaceholderText(self.tr("A tool, a code, a word of an answer, or what you want to do"))
        self.line.setAccessibleName(self.tr("Search everything"))
        self.line.textChanged.connect(self._on_text)
        close = IconButton(self.tr("Close the search"), icon="x")
        close.clicked.connect(self.reject)
        row.addWidget(self.line, 1)
        row.addWidget(close)
        return row

    def _make_hint(self) -> EmptyState:
        return EmptyState(
            self.tr("Find anything in your vault"),
            self.tr(
                "Type the name of a tool, a client code, the number of a paper or incident, or a word you "
                "remember. Or type what you want to do: “new tool”, “consent”, “something went wrong”, "
                "“back up”, “lock”."
            ),
            icon="search",
        )

    def _make_nothing(self) -> EmptyState:
        return EmptyState(
            self.tr("Nothing was found"),
            self.tr(
                "All words must fit. Try fewer words, or only how a word begins. What was removed, and the "
                "inside of files, cannot be searched."
            ),
            icon="search",
        )

    def _on_text(self) -> None:
        if self._under_way is None:
            self._ask()

    def _ask(self) -> None:
        text = self.line.text()
        self._under_way = text
        self._workbench.read(
            lambda desk: searching.find(desk, text, told=told), partial(self._take, text), owner=self
        )

    def _take(self, text: str, found: Found) -> None:
        """Show the answer, unless the person typed on meanwhile."""
        self._under_way = None
        if text != self.line.text():
            self._ask()
            return
        self._shown, self.found = text, found
        self.results.show_found(found)
        page: QWidget = self.results if found.count else self.nothing if found.words else self.hint
        self.stack.setCurrentWidget(page)
        self._quiet.start()
        if self._entered == text and self.results.chosen is not None:
            self._open(self.results.chosen)
        self._entered = None

    def _tell(self) -> None:
        """Say how much was found, and the first row."""
        first = self.results.chosen
        if first is not None:
            count = self.tr("{count} found").format(count=self.found.count)
            announce(self.line, f"{count}. {group_name(first.group)}: {spoken(first)}")
        elif self.found.words:
            announce(self.line, self.tr("Nothing was found"))

    def _on_enter(self) -> None:
        """Open what is chosen; who types faster than the answer comes gets its first row."""
        if self._shown != self.line.text():
            self._entered = self.line.text()
        elif self.results.chosen is not None:
            self._open(self.results.chosen)

    def _open(self, item: Item) -> None:
        if item.target is None and item.command is None:
            text = item.snippet.text if item.snippet else item.detail
            Dialog.tell(self, item.title.text, text, accept=self.tr("&Close"))
            return
        self.accept()
        self.chosen.emit(item)


def _at_top(state: EmptyState) -> QWidget:
    """Keep the words together where there is more room than they need; where there is less, they scroll."""
    body = QWidget()
    column = spaced(QVBoxLayout(body), margins=0, gap=0)
    column.addWidget(state)
    column.addStretch(1)
    if (layout := state.layout()) is not None:
        spaced(layout, margins=(1.5, 0.6, 1.5, 0.6))
    area = QScrollArea()
    area.setProperty("kit", "page-scroll")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    return area
