"""What the faces of the page share: the workbench, the text guard, and how a form is kept."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.errors import UserError
from ethicsdesk.services import textguard
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.interview.guarded_area import Guard, GuardedArea
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.oversight.reading import Seen
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.watching.half_form import BegunBanner, HalfForm
from ethicsdesk.ui.watching.half_series import HalfSeries
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.workbench import Workbench

T = TypeVar("T")


class Face(QWidget):
    """One side of the page; what is half-typed stays, over a lock where the face calls `watch`."""

    title = ""
    subtitle = ""

    def __init__(self, workbench: Workbench, guard: Guard) -> None:
        """Make an empty face."""
        super().__init__()
        self.workbench = workbench
        self.guard = guard
        self.column = spaced(QVBoxLayout(self), margins=0, gap=1.1)
        self.trouble = Banner(tone=Tone.STOP)
        self.trouble.hide()
        self.column.addWidget(self.trouble)
        self.half: HalfForm | None = None
        self.series: list[HalfSeries] = []
        self.begun = BegunBanner()
        self.begun.acted.connect(self._start_over)
        self.begun.hide()
        self.column.addWidget(self.begun)

    @property
    def first(self) -> QWidget:
        """Return what gets the focus on arrival."""
        raise NotImplementedError

    def add(self, *widgets: QWidget) -> None:
        """Put widgets at the end."""
        for widget in widgets:
            self.column.addWidget(widget)

    def show_seen(self, seen: Seen, about: str) -> None:
        """Show what was read; *about* is the record or tool the face was opened for."""
        raise NotImplementedError

    def leave(self) -> None:
        """Keep what is half-typed; called before another page shows."""
        for half in (self.half, *self.series):
            if half is not None:
                half.flush()

    def watch(self, about: str, fields: Mapping[str, QWidget], kept: Mapping[str, str]) -> None:
        """From the first call on keep what is half filled in of a form, and put back what was kept."""
        if self.half is None:
            self.half = HalfForm(self.workbench, about, fields, self)
            self.begun.setVisible(self.half.restore(kept))

    def clear(self) -> None:
        """Empty the form; overridden by a face that has one."""

    def _start_over(self) -> None:
        self.begun.hide()
        self.clear()
        if self.half is not None:
            self.half.drop()

    def area(self, *, lines: int = 2, placeholder: str = "") -> GuardedArea:
        """Return a text box under the text guard."""
        made = GuardedArea(guard=self.guard, lines=lines, placeholder=placeholder)
        made.called_fine.connect(
            lambda words: self.workbench.change(lambda desk: textguard.allow(desk, words), owner=self)
        )
        return made

    def keep(
        self, use_case: Callable[[Desk], Changed[T]], on_done: Callable[[T], None] | None = None
    ) -> None:
        """Run a changing use case; what is refused is said at the top of the face."""
        self.trouble.hide()
        self.workbench.change(use_case, on_done, owner=self, on_failed=self._on_failed)

    def settle(self, use_case: Callable[[Desk], Changed[T]], on_done: Callable[[T], None]) -> None:
        """Keep the form as a record; then it is empty again, and *on_done* gets the record."""

        def done(value: T) -> None:
            self._start_over()
            on_done(value)

        self.keep(use_case if self.half is None else self.half.settling(use_case), done)

    def settle_one(
        self, half: HalfSeries, use_case: Callable[[Desk], Changed[T]], on_done: Callable[[T], None]
    ) -> None:
        """Keep one of several forms as a record; *on_done* gets it and leaves the form as it then stands."""

        def done(value: T) -> None:
            on_done(value)
            half.settled()

        self.keep(half.settling(use_case), done)

    def go(self, field: str) -> None:
        """Show another face, so that Escape comes back to this one."""
        self.workbench.go(Target(area=Area.OVERSIGHT, field=field))

    def say(self, text: str, *, tone: Tone = Tone.STOP) -> None:
        """Show a sentence at the top."""
        self.trouble.say(text, tone=tone)
        self.trouble.show()

    def _on_failed(self, error: UserError) -> None:
        self.say(sentence(error))


def offer(select: Select, options: list[tuple[str, str]], chosen: str | None) -> None:
    """Offer other values, and show the one chosen if it is among them."""
    select.clear()
    for key, text in options:
        select.addItem(text, key)
    if chosen in dict(options):
        select.select(chosen)


def month_options(today: date, *, count: int = 12) -> list[tuple[str, str]]:
    """Return this month and those before it, each by its first day."""
    months = [divmod(today.year * 12 + today.month - 1 - back, 12) for back in range(count)]
    firsts = [date(year, month + 1, 1) for year, month in months]
    return [(first.isoformat(), labels.month(first)) for first in firsts]
