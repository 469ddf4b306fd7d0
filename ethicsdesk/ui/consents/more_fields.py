"""What few answers need: one session only, the kind of session, an end, a time, a note."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from ethicsdesk.domain.clients import Meeting
from ethicsdesk.services.answer_drafts import HalfSaid
from ethicsdesk.ui.consents import words
from ethicsdesk.ui.interview.guarded_area import Guard, GuardedArea
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.select import Select

EVERY = ""


class MoreFields(QWidget):
    """Five fields, all empty to begin with."""

    touched = Signal()
    """The person chose or typed something."""

    def __init__(self) -> None:
        """Make the fields."""
        super().__init__()
        column = spaced(QVBoxLayout(self), margins=(0.4, 0.2, 0, 0.2), gap=0.8)
        self.once = QCheckBox(self.tr("For this one session only"))
        kinds = [(EVERY, self.tr("Every kind of session")), *((m.value, words.meeting(m)) for m in Meeting)]
        self.meeting = Select(kinds)
        self.ends = DateEdit()
        self.time = QLineEdit()
        self.time.setPlaceholderText(self.tr("14:30"))
        self.guard = Guard(names=(), fine=frozenset())
        self.note = GuardedArea(guard=self.guard, lines=2)
        hint = self.tr("A yes holds for a year at most, or until this day.")
        column.addWidget(self.once)
        column.addWidget(Field(self.tr("Kind of session"), self.meeting))
        column.addWidget(Field(self.tr("Last day it holds"), self.ends, help_text=hint, optional=True))
        late = self.tr("When there are two answers on one day, the time decides; without times the no wins.")
        column.addWidget(Field(self.tr("Time"), sized(self.time, max_width=8), help_text=late, optional=True))
        no_names = self.tr("Please write no names.")
        column.addWidget(Field(self.tr("Note"), self.note, help_text=no_names, optional=True))
        self.once.clicked.connect(self.touched)
        self.meeting.chosen.connect(self.touched)
        self.ends.line.textChanged.connect(self.touched)
        self.time.textChanged.connect(self.touched)
        self.note.typed.connect(self.touched)

    def allow(self, fine: frozenset[str]) -> None:
        """Take over what the text guard was told is fine."""
        self.guard.fine |= fine
        self.note.check()

    def show_half(self, half: HalfSaid) -> None:
        """Show what was half filled in."""
        self.once.setChecked(half.once)
        if self.meeting.findData(half.meeting) >= 0:
            self.meeting.select(half.meeting)
        self.ends.line.setText(half.ends)
        self.time.setText(half.time)
        self.note.set_text(half.note)

    @property
    def is_used(self) -> bool:
        """Say whether any of the fields says something."""
        typed = (self.ends.line.text(), self.time.text(), self.note.text, self.meeting.value)
        return self.once.isChecked() or any(typed)
