"""A list of rows that shows its first rows until all are asked for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.row_list import Row, RowItem, RowList

MOST = 25
"""Rows at first, more than a screen holds: making rows is what takes time when a page is first seen."""


class LongList(QWidget):
    """Rows with a way to all of them; once asked for, all stay in sight."""

    activated = Signal(str)

    def __init__(self, name: str, *, most: int = MOST, parent: QWidget | None = None) -> None:
        """Make an empty list called *name* for the screen reader that shows *most* rows at first."""
        super().__init__(parent)
        self._most = most
        self._items: Sequence[RowItem] = ()
        self._opened = False
        self.list = RowList(name)
        self.list.activated.connect(self.activated)
        self.all = LinkButton("")
        self.all.clicked.connect(self._open)
        self.all.hide()
        column = spaced(QVBoxLayout(self), margins=0, gap=0.4)
        column.addWidget(self.list)
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def rows(self) -> list[Row]:
        """Return the rows in sight, from top to bottom."""
        return self.list.rows

    def show_rows(self, items: Sequence[RowItem], *, unfolded: bool = False) -> None:
        """Show these rows; *unfolded* shows all of them whatever was asked for before."""
        self._items = items
        shown = items if unfolded or self._opened else items[: self._most]
        self.list.show_rows(shown)
        self.all.setText(self.tr("Show all {count}").format(count=len(items)))
        self.all.setVisible(len(shown) < len(items))

    def _open(self) -> None:
        self._opened = True
        before = len(self.rows)
        self.show_rows(self._items)
        self.rows[before].setFocus(Qt.FocusReason.TabFocusReason)
