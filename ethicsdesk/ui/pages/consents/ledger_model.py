"""The table of the ledger as Qt wants it: clients by asks, searched, filtered and sorted."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon

from ethicsdesk.domain.consents import Standing
from ethicsdesk.services.consents import Cell, Ledger, Row
from ethicsdesk.ui.consents import words
from ethicsdesk.ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class LedgerModel(QAbstractTableModel):
    """Column 0 is the code; every other column is an ask."""

    def __init__(self, *, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._ledger: Ledger | None = None
        self._rows: list[Row] = []
        self._search = ""
        self._standing: Standing | None = None
        self._sorted_by = (0, Qt.SortOrder.AscendingOrder)

    @property
    def rows(self) -> tuple[Row, ...]:
        """Return the rows in sight, in order."""
        return tuple(self._rows)

    def show_ledger(self, ledger: Ledger) -> None:
        """Show another ledger, searched and sorted as before."""
        self._ledger = ledger
        self._arrange()

    def narrow(self, *, search: str, standing: Standing | None) -> None:
        """Show only codes that hold *search*, and who stands so to any ask."""
        self._search, self._standing = search.strip().upper(), standing
        self._arrange()

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many clients are in sight."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Return one column for the code and one an ask."""
        return 0 if parent.isValid() or self._ledger is None else 1 + len(self._ledger.asks)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal or self._ledger is None:
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if section == 0:
            return self.tr("Code")
        ask = self._ledger.asks[section - 1]
        return words.ask_short(ask) if role == Qt.ItemDataRole.DisplayRole else words.ask_title(ask)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return words, tone and what a screen reader says of a cell."""
        row = self._rows[index.row()]
        if index.column() == 0:
            return row.client.code if role == Qt.ItemDataRole.DisplayRole else None
        return self._of_cell(row, row.cells[index.column() - 1], role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by code, or by how pressing a standing is."""
        self._sorted_by = (column, order)
        self._arrange()

    def _of_cell(self, row: Row, cell: Cell, role: int) -> str | QColor | QIcon | None:
        tone = words.standing_tone(cell.standing)
        if role == Qt.ItemDataRole.DisplayRole:
            return words.cell(cell)
        if role == Qt.ItemDataRole.ForegroundRole:
            return current_theme().color(tone.ink)
        if role == Qt.ItemDataRole.DecorationRole:
            icon = "circle" if cell.standing is Standing.NOT_ASKED else tone.icon
            return current_theme().icon(icon, role=tone.ink)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.client.code}, {words.ask_title(cell.ask)}: {words.cell(cell)}"
        return words.until(cell.holds_until) or None if role == Qt.ItemDataRole.ToolTipRole else None

    def _arrange(self) -> None:
        self.beginResetModel()
        rows = self._ledger.rows if self._ledger is not None else ()
        column, order = self._sorted_by
        if self._ledger is not None and column > len(self._ledger.asks):
            column = 0
        self._rows = [row for row in rows if self._is_wanted(row)]
        self._rows.sort(key=lambda row: _rank(row, column), reverse=order is Qt.SortOrder.DescendingOrder)
        self.endResetModel()

    def _is_wanted(self, row: Row) -> bool:
        if self._search and self._search not in row.client.code:
            return False
        return self._standing is None or any(cell.standing is self._standing for cell in row.cells)


_ORDER = (
    Standing.OUT_OF_DATE,
    Standing.EXPIRED,
    Standing.NOT_ASKED,
    Standing.WITHDRAWN,
    Standing.DECLINED,
    Standing.GIVEN,
)


def _rank(row: Row, column: int) -> tuple[int, str]:
    standing = row.cells[column - 1].standing if column else None
    return (_ORDER.index(standing) if standing is not None else 0, row.client.code)
