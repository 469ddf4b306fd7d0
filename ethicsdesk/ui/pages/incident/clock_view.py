"""One clock: what is due by when, by whose rule, and the way to note that it is done."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.clocks import Clock, Who
from ethicsdesk.domain.incident_rules import Step
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.ui import labels
from ethicsdesk.ui.incidents import words
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.link_button import LinkButton

NOTICES = (Who.INDIVIDUALS, Who.HHS, Who.MEDIA, Who.FTC)
STEP_OF = {
    Who.VENDOR_NOTICE: Step.VENDOR_NOTICE,
    Who.CLIENT_CONTACT: Step.CLIENT_SAFETY,
    Who.PAYER_REFUND: Step.CORRECT_CLAIM,
}


class ClockView(QWidget):
    """Title, rule, last day, days left; below it the one thing that stops it."""

    sent = Signal(str, object)
    """Who was told, and the day."""

    done = Signal(str)
    """The step that was done."""

    assess_asked = Signal()

    def __init__(
        self, clock: Clock, book: IncidentBook, *, today: date, told_us: date, parent: QWidget | None = None
    ) -> None:
        """Show a clock; *told_us* is the day the vendor's news came here."""
        super().__init__(parent)
        self.clock = clock
        self._column = spaced(QVBoxLayout(self), margins=(0, 0.2, 0, 0.4), gap=0.3)
        head = spaced(QHBoxLayout(), margins=0, gap=0.6)
        told = book.clock(clock.who)
        head.addWidget(Text(told.title, role=TextRole.H3), 1)
        head.addWidget(self._chip(today, told_us), 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        last = self.tr("Last day: {day}. Rule: {rule}.").format(
            day=labels.day(clock.by), rule=words.rule(clock.rule)
        )
        for text in (last, told.text, self._wait()):
            if text:
                self._column.addWidget(Text(text, role=TextRole.HELP))
        self.button: Button | None = None
        self.day: DateEdit | None = None
        self._field: Field | None = None
        self._add_way()

    def _chip(self, today: date, told_us: date) -> Chip:
        if self.clock.who is Who.VENDOR_TO_US:
            met = told_us <= self.clock.by
            words_ = self.tr("It was in time") if met else self.tr("It was late")
            return Chip(words_, tone=Tone.GOOD if met else Tone.CAUTION)
        left = words.days(self.clock.days_left(today))
        return Chip(left[:1].upper() + left[1:], tone=words.clock_tone(self.clock, today))

    def _wait(self) -> str:
        if self.clock.not_before is None:
            return ""
        return self.tr("Law enforcement asked you to wait: nothing goes out before {day}.").format(
            day=labels.day(self.clock.not_before)
        )

    def _add_way(self) -> None:
        who = self.clock.who
        if who in NOTICES:
            self._add_button(self.tr("Note the day it went out"), self._ask_day)
        elif who in STEP_OF:
            self._add_button(self.tr("Done today"), lambda: self.done.emit(STEP_OF[who].value))
        elif who in (Who.FOUR_FACTORS_START, Who.FOUR_FACTORS_END):
            self._add_button(self.tr("Open the assessment"), self.assess_asked.emit)

    def _add_button(self, text: str, act: object) -> None:
        self.button = LinkButton(text)
        self.button.setAccessibleName(f"{text}: {self._title()}")
        self.button.clicked.connect(act)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    def _title(self) -> str:
        return self.findChildren(Text)[0].text()

    def _ask_day(self) -> None:
        if self.button is None or self.day is not None:
            return
        self.button.hide()
        self.day = DateEdit()
        self._field = Field(self.tr("On which day did it go out?"), self.day)
        self._column.addWidget(self._field)
        self.keep = Button(self.tr("Keep this day"))
        self.keep.clicked.connect(self._on_keep)
        self.day.line.returnPressed.connect(self._on_keep)
        self._column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self._field, self.keep):
            widget.show()
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_keep(self) -> None:
        if self.day is None or self._field is None:
            return
        if self.day.value is None:
            self._field.set_error(self.day.problem or self.tr("Please give the day it went out."))
            return
        self.sent.emit(self.clock.who.value, self.day.value)

    def show_problem(self, sentence: str) -> None:
        """Say beneath the day why it is not kept."""
        if self._field is not None:
            self._field.set_error(sentence)
