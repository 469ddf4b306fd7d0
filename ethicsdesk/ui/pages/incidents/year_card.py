"""The log of small breaches of a year: how many, by when, and the file for entering them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.errors import UserError
from ethicsdesk.services import hhs_log
from ethicsdesk.services.hhs_log import YearLog
from ethicsdesk.ui import labels, saving
from ethicsdesk.ui.metrics import sized
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import Text, muted
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.workbench import Workbench

YEARS = 6  # as long as such records are kept


class YearCard(Card):
    """Shown once there is an incident; says nothing is due where nothing is."""

    def __init__(self, workbench: Workbench) -> None:
        """Make the card; it fills when a year is shown."""
        super().__init__(self.tr("Small breaches of a year"))
        self._workbench = workbench
        self._log: YearLog | None = None
        self.ask_copy: Callable[[QWidget, str], Path | None] = saving.ask_copy
        self.add(
            muted(
                self.tr(
                    "Breaches of fewer than 500 people are entered one by one on the breach portal of the "
                    "federal health department, within 60 days after the year in which you found them "
                    "(45 CFR 164.408(c))."
                )
            )
        )
        self.year = sized(Select((), name=self.tr("Year")), max_width=12)
        self.year.chosen.connect(lambda year: self._read(int(year)))
        self.add(self.year)
        self.text = Text()
        self.add(self.text)
        self.said = Banner()
        self.said.hide()
        self.save = Button(self.tr("Save the log as CSV …"), icon="download")
        self.save.clicked.connect(self._on_save)
        self.add_start(self.save)
        self.add(self.said)

    def show_years(self, this: int) -> None:
        """Offer the last years, the present one first, and read the one chosen."""
        if self.year.count() == 0:
            for year in range(this, this - YEARS, -1):
                self.year.addItem(str(year), str(year))
            self.year.select(str(this))
        self._read(int(self.year.value or this))

    def _read(self, year: int) -> None:
        self._workbench.read(lambda desk: hhs_log.of_year(desk, year), self._show, owner=self)

    def _show(self, log: YearLog) -> None:
        self._log = log
        self.save.setVisible(log.breaches > 0)
        if log.breaches == 0:
            self.text.setText(self.tr("None is recorded for {year}.").format(year=log.year))
            return
        self.text.setText(
            self.tr(
                "{year}: {breaches} to enter, {people} people in all. Last day: {day}. Entered: {done}."
            ).format(
                year=log.year,
                breaches=log.breaches,
                people=log.people,
                day=labels.day(log.due),
                done=log.submitted,
            )
        )

    def _on_save(self) -> None:
        log = self._log
        if log is None:
            return
        path = self.ask_copy(self.window(), hhs_log.file_name(log.year))
        if path is None:
            return
        save_file = self._workbench.save_file
        self._workbench.draw(
            lambda _: save_file(path, log.csv),
            lambda _: self._tell(self.tr("Saved where you chose. It is not encrypted there."), Tone.GOOD),
            owner=self,
            on_failed=self._on_failed,
        )

    def _on_failed(self, error: UserError) -> None:
        self._tell(sentence(error), Tone.STOP)

    def _tell(self, words: str, tone: Tone) -> None:
        self.said.say(words, tone=tone)
        self.said.show()
