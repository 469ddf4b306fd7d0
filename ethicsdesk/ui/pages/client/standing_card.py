"""How a client stands to each ask: in words and tone, with until when, and one click to record."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal

from ethicsdesk.domain.consents import Role, Standing
from ethicsdesk.services.consents import Cell
from ethicsdesk.ui import labels
from ethicsdesk.ui.consents import words
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.row_list import RowItem, RowList

translate = QCoreApplication.translate


class StandingCard(Card):
    """One row an ask; opening it records an answer about it."""

    record_wanted = Signal(str)
    """The key of the ask."""

    def __init__(self) -> None:
        """Make the card, empty."""
        super().__init__(self.tr("How it stands today"))
        self.rows = RowList(self.tr("How it stands today"))
        self.rows.activated.connect(self.record_wanted)
        self.none = EmptyState(
            self.tr("Nothing to ask yet"),
            self.tr("As soon as an AI tool is in use, the questions for this client stand here."),
            icon="layers",
        )
        self.add(self.rows, self.none)

    def show_cells(self, cells: Sequence[Cell]) -> None:
        """Show these standings; what no session waits for only when somebody answered."""
        shown = [c for c in cells if c.ask.needed or c.standing is not Standing.NOT_ASKED]
        self.rows.show_rows([_row(cell) for cell in shown])
        self.rows.setVisible(bool(shown))
        self.none.setVisible(not shown)


def _row(cell: Cell) -> RowItem:
    return RowItem(
        words.ask_key(cell.ask),
        words.ask_title(cell.ask),
        _line(cell),
        icon=words.standing_tone(cell.standing).icon,
        tone=words.standing_tone(cell.standing),
        chip=words.cell(cell),
        chip_tone=words.standing_tone(cell.standing),
    )


def _line(cell: Cell) -> str:
    parts = []
    if len(cell.parts) > 1:
        parts = [f"{words.role(part.role)}: {words.standing(part.standing).lower()}" for part in cell.parts]
    elif cell.event is not None:
        parts.append(labels.day(cell.event.day))
    if cell.holds_until is not None:
        parts.append(words.until(cell.holds_until))
    if not parts and cell.standing is Standing.NOT_ASKED:
        parts.append(translate("StandingCard", "Record what was answered"))
    return " · ".join(parts)


def missing(cells: Sequence[Cell]) -> str:
    """Return the key of the first ask that wants an answer, or ''."""
    wanting = (c for c in cells if c.ask.needed and c.standing is not Standing.GIVEN)
    return next((words.ask_key(cell.ask) for cell in wanting), "")


def first_role(cells: Sequence[Cell], key: str) -> Role:
    """Return who has not answered yet about an ask, or the client."""
    cell = next((c for c in cells if words.ask_key(c.ask) == key), None)
    parts = cell.parts if cell is not None else ()
    return next((part.role for part in parts if part.standing is not Standing.GIVEN), Role.CLIENT)
