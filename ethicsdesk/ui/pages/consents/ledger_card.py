"""The ledger: who answered what, with search, a filter, and a table that opens a client."""

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHeaderView, QLineEdit, QWidget

from ethicsdesk.domain.consents import Standing
from ethicsdesk.services.consents import Ledger
from ethicsdesk.ui.consents import words
from ethicsdesk.ui.metrics import em, sized, spaced
from ethicsdesk.ui.pages.consents.ledger_model import LedgerModel
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import help_text
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.widgets.table import Table

EVERY = ""
MOST_ROWS_EM, ROW_EM, HEAD_EM = 42, 2.6, 2.9


class LedgerTable(Table):
    """Enter opens a row, as a double click and a single click do."""

    opened = Signal(str)
    """The id of the client."""

    def __init__(self, name: str, model: LedgerModel, *, parent: QWidget | None = None) -> None:
        """Show *model*."""
        super().__init__(name, parent=parent)
        self._model = model
        self.setModel(model)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.clicked.connect(self._open)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        model.modelReset.connect(self.fit_height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_model"):
            self.fit_height()

    def fit_height(self) -> None:
        """Be as high as the rows in sight, up to a screen of them."""
        rows = min(MOST_ROWS_EM, self._model.rowCount() * ROW_EM)
        self.setIconSize(QSize(em(1.1), em(1.1)))
        self.setFixedHeight(em(rows + HEAD_EM))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.rows[index.row()].client.id)


class LedgerCard(Card):
    """Search and filter above the table."""

    opened = Signal(str)
    ended_wanted = Signal(bool)

    def __init__(self) -> None:
        """Make the card, empty."""
        super().__init__(self.tr("The ledger"))
        self.model = LedgerModel(parent=self)
        self.search = sized(QLineEdit(), min_width=11, max_width=16)
        self.search.setPlaceholderText(self.tr("Find a code"))
        self.search.setAccessibleName(self.tr("Find a code"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.filter = Select(
            [(EVERY, self.tr("Every standing")), *((s.value, words.standing(s)) for s in Standing)],
            name=self.tr("Show only who stands so"),
        )
        self.filter.chosen.connect(self._narrow)
        self.ended = QCheckBox(self.tr("Also those who have &ended"))
        self.ended.toggled.connect(self.ended_wanted)
        tools = spaced(FlowLayout(), margins=0, gap=0.7)
        for widget in (self.search, self.filter, self.ended):
            tools.addWidget(widget)
        self.table = LedgerTable(self.tr("The ledger"), self.model)
        self.table.opened.connect(self.opened)
        self._remembered = False
        self.none = help_text(self.tr("No code fits. Clear the search or choose every standing."))
        self.none.hide()
        self.add(tools, self.table, self.none)

    def show_ledger(self, ledger: Ledger) -> None:
        """Show these clients."""
        self.model.show_ledger(ledger)
        longest = max((words.standing(s) for s in Standing), key=len)
        heads = [words.ask_short(ask) for ask in ledger.asks]
        self.table.set_widths(["MMMMMMM", *(max(head, "MM" + longest, key=len) for head in heads)])
        if not self._remembered:
            self._remembered = True
            self.table.remember("ledger")
        self._show_none()

    def _narrow(self) -> None:
        chosen = Standing(self.filter.value) if self.filter.value else None
        self.model.narrow(search=self.search.text(), standing=chosen)
        self._show_none()

    def _show_none(self) -> None:
        self.none.setVisible(not self.model.rows)
        self.table.setVisible(bool(self.model.rows))
