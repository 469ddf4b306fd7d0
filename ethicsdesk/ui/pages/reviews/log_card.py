"""The training log: what was learned elsewhere too, with a small form to add a course or a talk."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ethicsdesk.domain.reviews import LONGEST_LINE, MOST_MINUTES, TrainingEntry
from ethicsdesk.services.training import Log
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.reviews import words
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted
from ethicsdesk.ui.widgets.number_edit import NumberEdit

MOST_SHOWN = 6


class LogCard(Card):
    """Shows the newest lines of the log."""

    added = Signal(object)
    """A TrainingEntry to keep."""

    def __init__(self, today: date) -> None:
        """Make the card with an empty form."""
        super().__init__(self.tr("Training log"))
        self._lines = QWidget()
        self._column = spaced(QVBoxLayout(self._lines), margins=0, gap=0.5)
        self.add(self._lines)
        form = QWidget()
        column = spaced(QVBoxLayout(form), margins=0, gap=0.7)
        self.title = QLineEdit()
        self.provider = QLineEdit()
        for line in (self.title, self.provider):
            line.setMaxLength(LONGEST_LINE)
        self.day = DateEdit(latest=today)
        self.day.set_value(today)
        self.minutes = NumberEdit(minimum=1, maximum=MOST_MINUTES, unit=self.tr("minutes"))
        self.title_field = Field(self.tr("What it was a&bout"), self.title)
        column.addWidget(self.title_field)
        column.addWidget(Field(self.tr("&From whom"), self.provider, optional=True))
        column.addWidget(Field(self.tr("&On"), self.day))
        self.minutes_field = Field(self.tr("How &long"), self.minutes)
        column.addWidget(self.minutes_field)
        self.keep = Button(self.tr("Add to the &log"), icon="plus")
        self.keep.clicked.connect(self._on_keep)
        column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeading)
        self.form = Disclosure(self.tr("Add a course or a talk"), form)
        self.add(self.form)

    def show_log(self, log: Log) -> None:
        """Show the newest lines."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for entry in log.entries[:MOST_SHOWN]:
            self._column.addWidget(Text(entry.title, role=TextRole.STRONG))
            self._column.addWidget(muted(_line(entry)))
        if not log.entries:
            self._column.addWidget(muted(self.tr("Quizzes you take, and courses you add, stand here.")))

    def show_problem(self, sentence: str) -> None:
        """Show what is wrong with the form."""
        self.title_field.set_error(sentence)
        self.title_field.focus_editor()

    def clear_form(self) -> None:
        """Empty the form once it was kept."""
        self.title_field.set_error("")
        for line in (self.title, self.provider):
            line.clear()
        self.minutes.set_value(None)
        self.form.set_open(opened=False)

    def _on_keep(self) -> None:
        if self.minutes.value is None or self.day.value is None:
            field = self.minutes_field
            field.set_error(self.tr("Please give the time in minutes, at least one."))
            field.focus_editor()
            return
        self.added.emit(
            TrainingEntry(
                id="",
                topic_id="",
                title=self.title.text(),
                provider=self.provider.text(),
                done_on=self.day.value,
                minutes=int(self.minutes.value),
            )
        )


def _line(entry: TrainingEntry) -> str:
    parts = [labels.day(entry.done_on), words.minutes(entry.minutes), entry.provider]
    if entry.asked:
        parts.append(
            words.translate("reviews", "{right} of {asked} right").format(
                right=entry.right, asked=entry.asked
            )
        )
    return " · ".join(part for part in parts if part)
