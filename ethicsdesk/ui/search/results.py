"""The rows of a search: headings between them, what fits set off, one row chosen at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ethicsdesk.services.search_results import Found, Group, Item
from ethicsdesk.ui.search.drawing import RowDelegate
from ethicsdesk.ui.search.words import group_name, spoken
from ethicsdesk.ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


class ResultModel(QAbstractListModel):
    """Groups one below the other, each with its heading."""

    def __init__(self, parent: QWidget) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._rows: Sequence[Group | Item] = ()

    def show(self, found: Found) -> None:
        """Hold what was found instead."""
        self.beginResetModel()
        rows: list[Group | Item] = []
        for group in found.groups:
            rows += [group.group, *group.items]
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's way
        """Return the number of rows and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row or heading, or with `ROW` the Item a row stands for."""
        row = self._rows[index.row()]
        if role == ROW:
            return row if isinstance(row, Item) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(row) if isinstance(row, Item) else group_name(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be chosen, but not headings."""
        if isinstance(self._rows[index.row()], Item):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def item(self, number: int) -> Item | None:
        """Return the row at a place, or None for a heading."""
        row = self._rows[number] if 0 <= number < len(self._rows) else None
        return row if isinstance(row, Item) else None

    def places(self) -> list[int]:
        """Return where the rows stand that can be chosen."""
        return [number for number, row in enumerate(self._rows) if isinstance(row, Item)]


class ResultList(QListView):
    """Shows rows; the keys come from the line above it, which keeps the focus."""

    opened = Signal(object)
    """The Item that was clicked."""

    def __init__(self, name: str) -> None:
        """Make an empty list called *name* for the screen reader."""
        super().__init__()
        self.rows = ResultModel(self)
        self.setProperty("kit", "results")
        self.setAccessibleName(name)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._on_clicked)
        current_theme().changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def chosen(self) -> Item | None:
        """Return the row that Enter would open."""
        return self.rows.item(self.currentIndex().row())

    def show_found(self, found: Found) -> None:
        """Show other rows and choose the first."""
        self.rows.show(found)
        self.scrollToTop()
        self._choose(next(iter(self.rows.places()), -1))
        self.scrollToTop()

    def step(self, steps: int) -> None:
        """Choose the row so many places on; from the last one on to the first, and back."""
        places = self.rows.places()
        if not places:
            return
        here = places.index(self.currentIndex().row()) if self.chosen else -1
        if abs(steps) == 1:
            self._choose(places[(here + steps) % len(places)])
        else:
            self._choose(places[min(max(here + steps, 0), len(places) - 1)])

    def sizeHint(self) -> QSize:
        """Be as high as the rows, so that a few of them stand in a small window."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.contentsSize().height()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose the row under the mouse."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        if self.rows.item(index.row()) is not None and index.row() != self.currentIndex().row():
            self.setCurrentIndex(index)

    def _choose(self, number: int) -> None:
        self.setCurrentIndex(self.rows.index(number, 0))
        if number == next(iter(self.rows.places()), -1):
            self.scrollToTop()  # with its heading
        elif number >= 0:
            self.scrollTo(self.rows.index(number, 0))

    def _on_clicked(self, index: QModelIndex) -> None:
        item = self.rows.item(index.row())
        if item is not None:
            self.opened.emit(item)
