"""A calm table for many rows; give it a model of your own."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ethicsdesk.ui.metrics import em
from ethicsdesk.ui.table_memory import TableState, table_memory

_ROW_EM = 2.6


class Table(QTableView):
    """Whole rows are selected, Tab leaves the table, rows grow with the text."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        """Make an empty table called *name* for the screen reader."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        self._samples: Sequence[str] = ()
        self._name = ""
        self._fit()

    def set_widths(self, samples: Sequence[str]) -> None:
        """Size the columns by a sample text each; measuring every row of a model in Python is too slow."""
        self._samples = tuple(samples)
        self._fit()

    def remember(self, name: str) -> None:
        """Come up as the person left the table of that name; called once it has its model and its widths."""
        self._name = name
        self.horizontalHeader().viewport().installEventFilter(self)
        kept = table_memory().state(name)
        if kept is not None and len(kept.widths) == self.model().columnCount():
            self._fit()
            way = Qt.SortOrder.DescendingOrder if kept.descending else Qt.SortOrder.AscendingOrder
            if self.isSortingEnabled():
                self.sortByColumn(kept.column, way)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep widths and order when the mouse has changed them at the head of the table."""
        if event.type() == QEvent.Type.MouseButtonRelease and self._name:
            QTimer.singleShot(0, self, self._keep)  # the head itself hears of it only now
        return super().eventFilter(watched, event)

    def _keep(self) -> None:
        head = self.horizontalHeader()
        widths = tuple(round(head.sectionSize(column) / em(), 2) for column in range(head.count()))
        descending = head.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        column = max(0, head.sortIndicatorSection()) if self.isSortingEnabled() else 0
        table_memory().keep(self._name, TableState(widths, column, descending=descending))

    def changeEvent(self, event: QEvent) -> None:
        """Fit rows and columns to the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(em(_ROW_EM))
        kept = table_memory().state(self._name) if self._name else None
        if kept is not None and len(kept.widths) == self.model().columnCount():
            for column, width in enumerate(kept.widths[:-1]):  # the last takes what is left
                self.setColumnWidth(column, em(width))
            return
        for column, sample in enumerate(self._samples):
            self.setColumnWidth(column, self.fontMetrics().horizontalAdvance(sample) + em(2))
