"""The form for what the therapist read about a rule: checked, changed, a rule of their own, a whole state."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ethicsdesk.domain.duties import DutyText
from ethicsdesk.services.rule_notes import LONGEST_PLACE, LONGEST_TEXT, HalfTyped, Reading
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.reading_order import settle
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.widgets.text_area import TextArea

DIFFERS, NO_LONGER = "differs", "no_longer"


class Kind(StrEnum):
    """What is being noted."""

    CHECKED = "checked"
    CHANGED = "changed"
    ADDED = "added"
    STATE = "state"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What was filled in; *about* is a rule's id or a state's code."""

    kind: Kind
    about: str
    reading: Reading
    text: str = ""
    no_longer: bool = False
    state: str = ""
    duty: str = ""


class NoteForm(QWidget):
    """Asks only what the kind of note needs; says beside a field what is missing."""

    saved = Signal(object)
    """The Entry."""

    cancelled = Signal()
    half = Signal(object)
    """A HalfTyped, whenever a line is left."""

    def __init__(self, kind: Kind, about: str, *, today: date, parent: QWidget | None = None) -> None:
        """Make an empty form about a rule or a state."""
        super().__init__(parent)
        self._kind, self._about = kind, about
        self._column = spaced(QVBoxLayout(self), margins=(0, 0.4, 0, 0.2), gap=0.9)
        self.change: ChoiceList | None = None
        self.change_field: Field | None = None
        self.text: TextArea | None = None
        self.text_field: Field | None = None
        self.state: Select | None = None
        self.duty: Select | None = None
        if kind is Kind.CHANGED:
            self._add_change()
        if kind in (Kind.CHANGED, Kind.ADDED):
            self._add_text()
        self._add_reading(today)
        self._add_buttons()

    @property
    def key(self) -> str:
        """Return what the form is about, for keeping what is half-typed."""
        return f"{self._kind}:{self._about}"

    def offer(self, states: Sequence[tuple[str, str]], duties: Sequence[DutyText]) -> None:
        """Ask for the state and the duty of a rule of one's own."""
        self.state = sized(Select((("", self.tr("Every state")), *states)), max_width=24)
        self.state.select("")
        self.duty = Select((("", self.tr("Something else")), *((d.id.value, d.title) for d in duties)))
        self.duty.select("")
        self._column.insertWidget(1, Field(self.tr("In which state?"), self.state))
        self._column.insertWidget(2, Field(self.tr("What does it ask?"), self.duty))
        settle(self)

    def ask_no_change(self) -> None:
        """Leave out what has changed: it was no law, so nothing can cease to bind."""
        if self.change_field is not None:
            self.change_field.hide()
            self.change = None

    def restore(self, half: HalfTyped) -> None:
        """Show what was typed before, unless something is typed already."""
        if self.text is not None and not self._text():
            self.text.setPlainText(half.text)
        if not self.where.text():
            self.where.setText(half.where)

    def typed(self) -> HalfTyped:
        """Return what is typed and not saved."""
        return HalfTyped(about=self.key, text=self._text(), where=self.where.text().strip())

    @property
    def first(self) -> QWidget:
        """Return the first thing to fill in."""
        return self.change or self.text or self.where

    def begin(self) -> None:
        """Give it the focus."""
        self.first.setFocus()

    def _add_change(self) -> None:
        choices = (
            Choice(
                DIFFERS, self.tr("It says something else"), self.tr("What it asked stays due, to be safe.")
            ),
            Choice(
                NO_LONGER, self.tr("It binds no more"), self.tr("What it asked is set aside on your word.")
            ),
        )
        self.change = ChoiceList(self.tr("What has changed?"), choices)
        self.change.select(DIFFERS)
        self.change_field = Field(self.tr("What has changed?"), self.change)
        self._column.addWidget(self.change_field)

    def _add_text(self) -> None:
        self.text = TextArea(lines=2)
        self.text.left.connect(self._tell_half)
        asked = self.tr("What does it say now, in your words?")
        if self._kind is Kind.ADDED:
            asked = self.tr("What does the rule say, in your words?")
        self.text_field = Field(asked, self.text)
        self._column.addWidget(self.text_field)

    def _add_reading(self, today: date) -> None:
        self.where = QLineEdit()
        self.where.setMaxLength(LONGEST_PLACE)
        self.where.editingFinished.connect(self._tell_half)
        self.where_field = Field(
            self.tr("Where did you read it?"),
            self.where,
            help_text=self.tr("For example the page of your legislature or board, or the name of a lawyer."),
        )
        self.day = DateEdit(earliest=date(1990, 1, 1), latest=today)
        self.day.set_value(today)
        self.day_field = Field(self.tr("On which day?"), self.day)
        self._column.addWidget(self.where_field)
        self._column.addWidget(self.day_field)

    def _add_buttons(self) -> None:
        self.save = Button(self.tr("Save my note"), kind=ButtonKind.PRIMARY, icon="check")
        self.save.clicked.connect(self._on_save)
        self.cancel = LinkButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        row = spaced(FlowLayout(), margins=0, gap=0.6)
        row.addWidget(self.save)
        row.addWidget(self.cancel)
        self._column.addLayout(row)

    def _text(self) -> str:
        return self.text.toPlainText().strip() if self.text is not None else ""

    def _tell_half(self) -> None:
        self.half.emit(self.typed())

    def _on_save(self) -> None:
        wrong = [field for field in self._fields() if field.error]
        if wrong:
            wrong[0].focus_editor()
            return
        day = self.day.value
        if day is not None:
            reading = Reading(where=self.where.text().strip(), read_on=day)
            self.saved.emit(
                Entry(
                    kind=self._kind,
                    about=self._about,
                    reading=reading,
                    text=self._text(),
                    no_longer=self.change is not None and self.change.value == NO_LONGER,
                    state=(self.state.value or "") if self.state else "",
                    duty=(self.duty.value or "") if self.duty else "",
                )
            )

    def _fields(self) -> list[Field]:
        """Return the fields that must be filled, each with what is wrong shown beneath it."""
        found = []
        if self.text_field is not None:
            self.text_field.set_error(self._text_problem())
            found.append(self.text_field)
        empty = not self.where.text().strip()
        self.where_field.set_error(
            self.tr("Please write where you read it, such as an address.") if empty else ""
        )
        missing = self.tr("Please give the day you read it.") if self.day.value is None else ""
        self.day_field.set_error(self.day.problem or missing)
        return [*found, self.where_field, self.day_field]

    def _text_problem(self) -> str:
        if not self._text():
            return self.tr("Please write what the rule says, in your words.")
        if len(self._text()) > LONGEST_TEXT:
            return self.tr("Please shorten this text to 2,000 characters.")
        return ""
