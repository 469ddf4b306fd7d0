"""The counts of a month: for each group how many cases there were, and how many it concerned."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.bias_counts import BANDS, BiasCount, Measure, Trait
from ethicsdesk.services import bias_checks
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.oversight import words
from ethicsdesk.ui.pages.oversight.face import month_options, offer
from ethicsdesk.ui.pages.oversight.reading import COUNTED, Seen
from ethicsdesk.ui.watching.half_series import HalfSeries
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import help_text
from ethicsdesk.ui.widgets.number_edit import NumberEdit
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.workbench import Workbench

MOST = 10_000
_BETWEEN = "/"


class BandLine(QWidget):
    """Two numbers of one group."""

    def __init__(self, band: str) -> None:
        """Make an empty line."""
        super().__init__()
        self.band = band
        name = words.band(band)
        row = spaced(QHBoxLayout(self), margins=0, gap=1.0)
        self.cases = NumberEdit(minimum=0, maximum=MOST)
        self.events = NumberEdit(minimum=0, maximum=MOST)
        self.cases_field = Field(self.tr("{group}: all cases").format(group=name), self.cases)
        row.addWidget(self.cases_field, 1)
        row.addWidget(Field(self.tr("{group}: concerned").format(group=name), self.events), 1)


class CountCard(Card):
    """What is not known for a group stays empty and is not counted."""

    counted = Signal(object)
    """A use case that keeps the counts of the month."""

    def __init__(self, workbench: Workbench) -> None:
        """Make a card with one line for each group of the first trait."""
        super().__init__(self.tr("Count a month"))
        self.half = HalfSeries(workbench, self._fill, self)
        self._counts: tuple[BiasCount, ...] = ()
        self._shown: tuple[str | None, ...] = ()
        self.measure = Select([(one.value, words.measure(one)) for one in Measure])
        self.trait = Select([(one.value, words.trait(one)) for one in Trait])
        self.month = Select(())
        for select in (self.measure, self.trait, self.month):
            select.chosen.connect(lambda _: self._show_lines())
        self.add(
            self.half.banner,
            help_text(
                self.tr(
                    "Pick one or two things to watch, not all. Use only what clients told you for this use: "
                    "never guess from a name or a voice."
                )
            ),
            Field(self.tr("What do you count?"), self.measure),
            Field(self.tr("By which groups?"), self.trait),
            Field(self.tr("In which month?"), self.month),
        )
        self._room = spaced(QVBoxLayout(), margins=0, gap=0.7)
        self.add(self._room)
        self.lines: list[BandLine] = []
        self.save = Button(self.tr("&Keep these counts"), kind=ButtonKind.PRIMARY, icon="check")
        self.save.clicked.connect(self._on_save)
        self.add_start(self.save)

    def show_seen(self, seen: Seen) -> None:
        """Offer the months; what is half-typed stays."""
        self._counts = seen.counts
        offer(self.month, month_options(seen.today), self.month.value)
        self.half.open(COUNTED, seen.half[COUNTED])
        if not self._shown:
            self._turn_to(self.half.at)
        if self._shown != self._key:
            self._show_lines()

    def _turn_to(self, thing: str) -> None:
        """Choose what was being counted when it was left half filled in."""
        if thing:
            for select, key in zip(
                (self.measure, self.trait, self.month), thing.split(_BETWEEN), strict=True
            ):
                if select.findData(key) >= 0:
                    select.select(key)

    @property
    def _key(self) -> tuple[str | None, ...]:
        return (self.measure.value, self.trait.value, self.month.value)

    def _show_lines(self) -> None:
        self.half.turn()
        self._shown = self._key
        for old in self.lines:
            self._room.removeWidget(old)
            old.hide()
            old.deleteLater()
        bands = BANDS[Trait(self.trait.value or Trait.AGE)]
        self.lines = [BandLine(band) for band in bands]
        for line in self.lines:
            self._room.addWidget(line)
            line.show()
        self._fill()
        cases = {f"{line.band}/cases": line.cases for line in self.lines}
        events = {f"{line.band}/events": line.events for line in self.lines}
        self.half.show(_BETWEEN.join(part or "" for part in self._key), {**cases, **events})

    def _fill(self) -> None:
        """Show what is kept of the month."""
        for line in self.lines:
            kept = next((one for one in self._counts if self._is(one, line.band)), None)
            line.cases.set_value(kept.cases if kept else None)
            line.events.set_value(kept.events if kept else None)

    def _is(self, one: BiasCount, band: str) -> bool:
        return (one.measure, one.trait, one.month.isoformat()) == self._key and one.band == band

    def _on_save(self) -> None:
        counts: list[BiasCount] = []
        for line in self.lines:
            line.cases_field.set_error("")
            cases, events = line.cases.value, line.events.value
            if cases is None and events is None:
                continue
            if cases is None or events is None or events > cases:
                line.cases_field.set_error(
                    self.tr("Please write both: all cases, and how many of them it concerned.")
                )
                line.cases.setFocus()
                return
            counts.append(self._count(line.band, int(events), int(cases)))
        if counts:
            self.counted.emit(partial(bias_checks.keep_all, counts=tuple(counts)))
        elif self.lines:
            self.lines[0].cases.setFocus()

    def _count(self, band: str, events: int, cases: int) -> BiasCount:
        return BiasCount(
            id="",
            month=date.fromisoformat(self.month.value or ""),
            measure=Measure(self.measure.value or Measure.NOTE_ERROR),
            trait=Trait(self.trait.value or Trait.AGE),
            band=band,
            events=events,
            cases=cases,
        )
