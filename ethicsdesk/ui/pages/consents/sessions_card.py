"""Before today's sessions: codes in, rulings out; remembered for this weekday."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ethicsdesk.services import sessions_today
from ethicsdesk.services.consents import Ask
from ethicsdesk.services.sessions_today import Assumed, DaySheet, SessionRow
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.consents.session_grid import MOST_ASKS, SessionGrid, asks_shown
from ethicsdesk.ui.pages.consents.session_row import SessionView
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.text_area import TextArea
from ethicsdesk.ui.workbench import Workbench


class SessionsCard(Card):
    """Decides again whenever something assumed is changed."""

    opened = Signal(str)
    """A known code of which the page is wanted."""

    add_wanted = Signal(str)
    """A code nobody has, to be added."""

    sheet_wanted = Signal(object)
    """The DaySheet to print or save."""

    def __init__(self, workbench: Workbench) -> None:
        """Make the card; it asks for codes."""
        super().__init__(self.tr("Before today’s sessions"))
        self._workbench = workbench
        self._assumed: dict[str, Assumed] = {}
        self._remembered: tuple[str, ...] = ()
        self._day: date | None = None
        self.sheet: DaySheet | None = None
        self.views: list[SessionView] = []
        self.grid: SessionGrid | None = None  # else all views stand below each other
        self._chosen = ""
        self.codes = TextArea(lines=1, most_lines=6)
        self.codes.left.connect(self.keep)
        self._field = Field(
            self.tr("&Codes of today"),
            self.codes,
            help_text=self.tr("Type or paste them, spaces between. Remembered for this day of the week."),
        )
        self.look = Button(self.tr("&Look them up"), kind=ButtonKind.PRIMARY, icon="search")
        self.look.clicked.connect(self.decide)
        self.show_sheet = Button(self.tr("&Sheet to print …"), icon="printer")
        self.show_sheet.clicked.connect(self._on_sheet)
        self.show_sheet.hide()
        self.trouble = Banner(tone=Tone.STOP)
        self.trouble.hide()
        self.summary = muted("")
        self.summary.hide()
        buttons = spaced(FlowLayout(), margins=0, gap=0.6)
        buttons.addWidget(self.look)
        buttons.addWidget(self.show_sheet)
        self.add(self._field, buttons, self.trouble, self.summary)

    def show_remembered(self, codes: Sequence[str]) -> None:
        """Put in the codes of this weekday, unless others are typed already, and decide them."""
        typed, today = sessions_today.codes_in(self.codes.toPlainText()), self._workbench.desk.clock.today()
        if today != self._day:
            self._day, self._assumed = today, {}
        if typed in {(), self._remembered} and typed != tuple(codes):
            self.codes.setPlainText(" ".join(codes))
        self._remembered = tuple(codes)
        if self.codes.toPlainText().strip():
            self.decide()
        else:
            self._forget()

    def keep(self) -> None:
        """Remember the codes for this weekday when they have changed."""
        typed = sessions_today.codes_in(self.codes.toPlainText())
        if typed != self._remembered:
            self._remembered = typed
            today = self._workbench.desk.clock.today()
            self._workbench.change(
                lambda desk: sessions_today.remember(desk, today, typed), owner=self._workbench
            )

    def decide(self) -> None:
        """Decide every code that is typed."""
        typed = sessions_today.codes_in(self.codes.toPlainText())
        self._field.set_error("" if typed else self.tr("Please type at least one code."))
        if not typed:
            self.codes.setFocus()
            return
        self.keep()
        assumed = dict(self._assumed)
        self._workbench.read(
            lambda desk: sessions_today.decide(desk, typed, assumed=assumed),
            self._show,
            owner=self,
            on_failed=lambda error: self._tell(sentence(error)),
        )

    def _show(self, sheet: DaySheet) -> None:
        self.sheet = sheet
        self.trouble.hide()
        held = self._held()
        self._clear()
        asks = asks_shown(sheet)
        if 0 < len(asks) <= MOST_ASKS:
            self._show_grid(sheet, asks)
        else:
            for number, row in enumerate(sheet.rows):
                self._add_view(row, first=number == 0)
            self._order()
        words = self.tr("{day}. What is not a clear yes is “Ask”. Walking in is never a yes.")
        self.summary.setText(words.format(day=labels.day(sheet.day)))
        self.summary.show()
        self.show_sheet.show()
        self._hold(held)

    def _show_grid(self, sheet: DaySheet, asks: Sequence[Ask]) -> None:
        """Show all at a glance, and the details of the row that was chosen before, or the first."""
        self.grid = SessionGrid(sheet, asks)
        self.grid.choose(self._chosen)
        self.grid.chosen.connect(self._on_chosen)
        self.add(self.grid)
        self._on_chosen(self.grid.code)

    def _on_chosen(self, code: str) -> None:
        self._chosen = code
        self._drop(*self.views)
        self.views = []
        rows = self.sheet.rows if self.sheet is not None else ()
        row = next((one for one in rows if one.code == code), None)
        if row is not None:
            self._add_view(row, first=False)
        self._order()

    def _order(self) -> None:
        """Let Tab go through what was made anew where it stands; Qt puts it at the end of the page."""
        last: QWidget = self.show_sheet
        for made in (self.grid, *self.views):
            for child in made.findChildren(QWidget) if made is not None else ():
                if child.focusPolicy() != Qt.FocusPolicy.NoFocus and child.window() is self.window():
                    QWidget.setTabOrder(last, child)
                    last = child

    def _add_view(self, row: SessionRow, *, first: bool) -> None:
        view = SessionView(row, self._assumed.get(row.code, Assumed()), first=first)
        view.assumed.connect(lambda to, code=row.code: self._on_assumed(code, to))
        wanted = self.opened if row.known else self.add_wanted
        view.opened.connect(lambda code=row.code, tell=wanted: tell.emit(code))
        view.meant.connect(lambda code, wrong=row.code: self._on_meant(wrong, code))
        self.add(view)
        view.show()  # now, not with the next event: Tab goes only to what is in sight
        self.views.append(view)

    def _clear(self) -> None:
        self._drop(*self.views)
        self.views = []
        if self.grid is not None:
            self._drop(self.grid)
            self.grid = None

    def _drop(self, *widgets: QWidget) -> None:
        for old in widgets:
            self.column.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _forget(self) -> None:
        """Show no decision: no code is typed."""
        self.sheet = None
        self._clear()
        self.summary.hide()
        self.show_sheet.hide()

    def _held(self) -> tuple[str, str]:
        """Return which control of which row has the focus, before the rows are made anew."""
        focused = QApplication.focusWidget()
        if self.grid is not None and (column := self.grid.focused()) is not None:
            self.look.setFocus()
            return self.grid.code, str(column)
        for view in self.views:
            for name in ("state", "meeting", "code", "guest"):
                if focused is not None and getattr(view, name, None) is focused:
                    self.look.setFocus()
                    return view.row.code, name
            if focused is not None and view.isAncestorOf(focused):
                self.look.setFocus()
                return view.row.code, "code"
        return "", ""

    def _hold(self, held: tuple[str, str]) -> None:
        code, name = held
        if name.isdecimal() and self.grid is not None:
            self.grid.show()
            self.grid.focus(int(name))
            return
        view = next((view for view in self.views if view.row.code == code), None)
        control = getattr(view, name, None) if view is not None else None
        if isinstance(control, QWidget) and view is not None:
            view.show()
            control.setFocus()

    def _on_assumed(self, code: str, to: object) -> None:
        if isinstance(to, Assumed):
            self._assumed[code] = to
            self.decide()

    def _on_meant(self, wrong: str, code: str) -> None:
        typed = sessions_today.codes_in(self.codes.toPlainText())
        self.codes.setPlainText(" ".join(code if one == wrong else one for one in typed))
        self.decide()

    def _on_sheet(self) -> None:
        if self.sheet is not None:
            self.sheet_wanted.emit(self.sheet)

    def _tell(self, words: str) -> None:
        self.trouble.say(words, tone=Tone.STOP)
        self.trouble.show()
