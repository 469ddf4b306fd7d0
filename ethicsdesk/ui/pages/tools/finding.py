"""The line above the register: words to find, which tools, in which order."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ethicsdesk.services.register import Order, Show, looked_through
from ethicsdesk.services.tools import ToolRow
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.select import Select


class FindingLine(QWidget):
    """Says which rows are wanted; it keeps what was chosen while the page lives."""

    changed = Signal()

    def __init__(self) -> None:
        """Want every tool in the order of adding."""
        super().__init__()
        row = spaced(FlowLayout(self), margins=0, gap=0.7)
        self.search = sized(QLineEdit(), min_width=18)
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Find a tool, company or kind"))
        self.search.setAccessibleName(self.tr("Find a tool, company or kind"))
        shows = (
            (Show.ALL, self.tr("All tools")),
            (Show.IN_USE, self.tr("In use")),
            (Show.CONSIDERING, self.tr("Being considered")),
            (Show.STOPPED, self.tr("No longer used")),
            (Show.DUE, self.tr("Decision or review due")),
            (Show.STOPS, self.tr("With an open deal-breaker")),
            (Show.RECORDS, self.tr("Hears sessions")),
        )
        orders = (
            (Order.ADDED, self.tr("As added")),
            (Order.NAME, self.tr("By name")),
            (Order.REVIEW, self.tr("Next review first")),
            (Order.RESULT, self.tr("Worst result first")),
        )
        self.show_select = Select([(key.value, text) for key, text in shows], name=self.tr("Which tools"))
        self.order = Select([(key.value, text) for key, text in orders], name=self.tr("In which order"))
        for widget in (self.search, self.show_select, self.order):
            row.addWidget(widget)
        self.search.textChanged.connect(lambda _: self.changed.emit())
        self.show_select.chosen.connect(lambda _: self.changed.emit())
        self.order.chosen.connect(lambda _: self.changed.emit())

    def rows(self, rows: Iterable[ToolRow], today: date) -> tuple[ToolRow, ...]:
        """Return the rows that are wanted, in order."""
        return looked_through(
            rows,
            words=self.search.text(),
            show=Show(self.show_select.value or Show.ALL),
            order=Order(self.order.value or Order.ADDED),
            today=today,
        )
