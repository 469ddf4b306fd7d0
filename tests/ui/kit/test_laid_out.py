"""Long lists: what they cost grows with their length, not with its square."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.widgets.row_list import RowItem, RowList


class Moves(QObject):
    """Counts how often anything in the window is moved or resized."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - a Qt override
        self.count += event.type() in {QEvent.Type.Move, QEvent.Type.Resize}
        return False


def moves_of(length: int, qtbot) -> int:
    """Show as many rows in a page that is in sight; return how often something moved."""
    page, rows, card = Page("Page"), RowList("Rows"), Card("Card")
    qtbot.addWidget(page)
    card.add(rows)
    page.add(card)
    page.resize(1000, 700)
    page.show()
    QApplication.processEvents()
    moves = Moves()
    QApplication.instance().installEventFilter(moves)
    rows.show_rows([RowItem(str(n), f"Row {n}", "What it says " * 12, icon="info") for n in range(length)])
    QApplication.processEvents()
    QApplication.instance().removeEventFilter(moves)
    assert len(rows.rows) == length
    assert all(row.isVisible() and row.height() > 0 for row in rows.rows)
    return moves.count


def test_four_times_the_rows_move_four_times_as_often(qtbot, theme):
    assert moves_of(160, qtbot) < 6 * moves_of(40, qtbot)
