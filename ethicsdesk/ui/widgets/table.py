"""A calm table for many rows; give it a model of your own."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ethicsdesk.ui.metrics import em

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
        self._fit()

    def set_widths(self, samples: Sequence[str]) -> None:
        """Size the columns by a sample text each; measuring every row of a model in Python is too slow."""
        self._samples = tuple(samples)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit rows and columns to the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(em(_ROW_EM))
        for column, sample in enumerate(self._samples):
            self.setColumnWidth(column, self.fontMetrics().horizontalAdvance(sample) + em(2))
