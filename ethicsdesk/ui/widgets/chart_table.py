"""A chart as a table: the same rows in words, for the screen reader and for copying out."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QWidget

from ethicsdesk.domain.charts import Chart
from ethicsdesk.ui.metrics import em
from ethicsdesk.ui.widgets.table import Table

_SHARES = (0.42, 0.22, 0.36)  # of the width, for name, level and numbers
_PADDING = 1.4  # em left and right inside a cell
_WRAP = int(Qt.TextFlag.TextWordWrap)


class ChartTable(Table):
    """Every bar as a row of name, level and numbers; as high as its rows, so that nothing scrolls inside."""

    def __init__(self, chart: Chart, *, parent: QWidget | None = None) -> None:
        """Fill the table from *chart*."""
        super().__init__(chart.summary, parent=parent)
        model = QStandardItemModel(0, len(chart.header), self)
        model.setHorizontalHeaderLabels(chart.header)
        for bar in chart.bars:
            model.appendRow([QStandardItem(text) for text in (bar.name, bar.says, bar.words)])
        self.setModel(model)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.horizontalHeader().setStretchLastSection(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of the heading and all rows."""
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length()
        return QSize(super().sizeHint().width(), height + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """Return the same height: the table is never cut."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew at another width."""
        super().resizeEvent(event)
        self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        """Take the room the new size of text needs."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self._fit_rows()

    def _fit_rows(self) -> None:
        """Share the width, and make each row as high as its longest cell when wrapped."""
        width, metrics = self.viewport().width(), self.fontMetrics()
        for column, share in enumerate(_SHARES):
            self.setColumnWidth(column, int(width * share))
        for row in range(self.model().rowCount()):
            cells = (str(self.model().index(row, column).data()) for column in range(len(_SHARES)))
            rooms = (int(width * share) - em(_PADDING) for share in _SHARES)
            heights = (
                metrics.boundingRect(0, 0, max(1, room), 10_000, _WRAP, text).height()
                for room, text in zip(rooms, cells, strict=True)
            )
            self.setRowHeight(row, max(heights) + em(1.2))
        self.updateGeometry()
