"""All sessions of today at a glance: a row for each code, a column for each thing asked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from ethicsdesk.domain.consents import May
from ethicsdesk.services.consents import Ask
from ethicsdesk.services.sessions_today import DaySheet, SessionRow
from ethicsdesk.ui.consents import words
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.ring import draw_ring
from ethicsdesk.ui.widgets.styling import mark

MOST_ASKS = 3
"""With more of them the columns would be too narrow for large text."""

COLUMN_EM, GAP_EM = 15, 0.3


def asks_shown(sheet: DaySheet) -> tuple[Ask, ...]:
    """Return what any of the sessions waits for, in the order of the ledger."""
    ruled = {ruled.ask for row in sheet.rows for ruled in row.ruled}
    return tuple(ask for ask in sheet.asks if ask in ruled)


class Cell(QPushButton):
    """A ruling, or in the first column a code; the arrow keys go to its neighbors."""

    walked = Signal(int, int)
    """How many rows down and columns on the person wants to go."""

    entered = Signal()
    """It has the focus now."""

    def __init__(self, text: str, *, name: str, tone: Tone) -> None:
        """Show *text*; *name* says the whole of it to the screen reader."""
        super().__init__(text)
        self.setProperty("kit", "cell")
        self.setAccessibleName(name)
        self.setCheckable(True)
        mark(self, tone=tone.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, Home and End; leave all else to the button and the page."""
        ahead = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        ways = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -ahead),
            Qt.Key.Key_Right: (0, ahead),
            Qt.Key.Key_Home: (-1000, 0),
            Qt.Key.Key_End: (1000, 0),
        }
        way = (
            ways.get(Qt.Key(event.key()))
            if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            else None
        )
        if way is None:
            super().keyPressEvent(event)
        else:
            self.walked.emit(*way)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the focus on a chosen cell too, whose edge is marked already."""
        super().paintEvent(event)
        if self.isChecked() and self.hasFocus():
            draw_ring(self, role="focus")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus is here."""
        super().focusInEvent(event)
        self.entered.emit()


class SessionGrid(QWidget):
    """Tab comes to one cell and goes on behind the grid; the row of the cell is the chosen one."""

    chosen = Signal(str)
    """The code of another row than before."""

    def __init__(self, sheet: DaySheet, asks: Sequence[Ask]) -> None:
        """Show the sheet with a column for each of *asks*; the first row is chosen."""
        super().__init__()
        self.setAccessibleName(self.tr("Today’s sessions"))
        self._codes = [row.code for row in sheet.rows]
        self._at = (0, 0)
        self.cells: list[list[Cell]] = []
        grid = spaced(QGridLayout(self), margins=(0, 0.3, 0, 0.3), gap=GAP_EM)
        grid.addWidget(Text(self.tr("Code"), role=TextRole.HELP), 0, 0, Qt.AlignmentFlag.AlignBottom)
        for column, ask in enumerate(asks, 1):
            head = Text(words.ask_short(ask), role=TextRole.HELP)
            head.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(sized(head, max_width=COLUMN_EM), 0, column)
            grid.setColumnStretch(column, 10)
        grid.setColumnStretch(len(asks) + 1, 1)
        for number, row in enumerate(sheet.rows):
            cells = self._row(row, asks)
            for column, cell in enumerate(cells):
                span = len(asks) if column and len(cells) == 2 else 1
                grid.addWidget(cell, number + 1, column, 1, span)
                cell.walked.connect(lambda down, on, at=(number, column): self._walk(at, down, on))
                cell.entered.connect(lambda at=(number, column): self._go(at))
                cell.clicked.connect(lambda _=False, at=(number, column): self._go(at))
            self.cells.append(cells)
        self._mark()

    @property
    def code(self) -> str:
        """Return the code of the chosen row."""
        return self._codes[self._at[0]]

    @property
    def words(self) -> list[list[str]]:
        """Return what each row says, the code first."""
        return [[cell.text() for cell in row] for row in self.cells]

    def choose(self, code: str) -> None:
        """Choose a row without telling anyone; one that is not there leaves the first."""
        if code in self._codes:
            self._at = (self._codes.index(code), self._at[1])
            self._mark()

    def focused(self) -> int | None:
        """Return the column of the cell with the focus, or None."""
        row = self.cells[self._at[0]]
        return next((column for column, cell in enumerate(row) if cell.hasFocus()), None)

    def focus(self, column: int) -> None:
        """Give the cell of the chosen row in a column the focus."""
        row = self.cells[self._at[0]]
        row[min(column, len(row) - 1)].setFocus()

    def _row(self, row: SessionRow, asks: Sequence[Ask]) -> list[Cell]:
        code = Cell(row.code, name=self.tr("{code}: details").format(code=row.code), tone=Tone.NEUTRAL)
        if not row.known:
            name = self.tr("{code}: nobody has this code. Ask.").format(code=row.code)
            ask = Cell(words.may(May.ASK), name=name, tone=Tone.CAUTION)
            return [code, sized(ask, max_width=(COLUMN_EM + GAP_EM) * len(asks) - GAP_EM)]
        ruled = {one.ask: one.may for one in row.ruled}
        return [code, *(self._cell(row.code, ask, ruled.get(ask)) for ask in asks)]

    def _cell(self, code: str, ask: Ask, may: May | None) -> Cell:
        text = words.may(may) if may is not None else "–"
        said = text if may is not None else self.tr("not asked about")
        name = self.tr("{code}, {ask}: {may}").format(code=code, ask=words.ask_short(ask), may=said)
        cell = Cell(text, name=name, tone=words.may_tone(may) if may is not None else Tone.NEUTRAL)
        return sized(cell, min_width=6, max_width=COLUMN_EM)

    def _walk(self, at: tuple[int, int], down: int, on: int) -> None:
        row = min(max(at[0] + down, 0), len(self.cells) - 1)
        column = min(max(at[1] + on, 0), len(self.cells[row]) - 1)
        self.cells[row][column].setFocus(Qt.FocusReason.TabFocusReason)

    def _go(self, at: tuple[int, int]) -> None:
        before, self._at = self.code, at
        self._mark()
        if self.code != before:
            self.chosen.emit(self.code)

    def _mark(self) -> None:
        """Let Tab come to the present cell only, and show which row is chosen."""
        for number, row in enumerate(self.cells):
            for column, cell in enumerate(row):
                here = number == self._at[0]
                at = min(self._at[1], len(row) - 1)
                cell.setFocusPolicy(
                    Qt.FocusPolicy.StrongFocus if here and column == at else Qt.FocusPolicy.ClickFocus
                )
                cell.setChecked(here and column == 0)
