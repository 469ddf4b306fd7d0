"""What to do about one thing that is due: go there, put it off with a reason, or mark it as done."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ethicsdesk.domain.reviews import LONGEST_LINE
from ethicsdesk.services.due import Due
from ethicsdesk.services.due_sources import DueSort
from ethicsdesk.services.targets import Area
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted

A_WEEK = timedelta(days=7)


class DueCard(Card):
    """Tells what the person wants; the page does it."""

    go = Signal()
    done = Signal(str)
    """With what shows that it is done."""

    put_off = Signal(object, str)
    """The day it comes back, and the reason."""

    taken_up = Signal()
    closed = Signal()

    def __init__(self, one: Due, today: date) -> None:
        """Show one thing that is due."""
        super().__init__()
        self.due = one
        self.add(Text(told(one.title), role=TextRole.H2))
        self.add(muted(self.tr("Due on {day}").format(day=labels.day(one.on))))
        if one.put_off_until is not None:
            said = self.tr("Put off until {day}: {reason}").format(
                day=labels.day(one.put_off_until), reason=one.put_off_why
            )
            self.add(muted(said))
        self.leads = one.target.area is not Area.CALENDAR
        self.open = Button(self.tr("&Go there"), kind=ButtonKind.PRIMARY, icon="arrow-right")
        self.open.clicked.connect(self.go)
        if self.leads:
            self.add_start(self.open)
        else:
            self.open.hide()  # never shown by hand: without a parent it would be a window
        if one.action_id:
            self._add_done()
        if one.put_off_until is not None:
            self.up = Button(self.tr("Take it &up again"), icon="undo-2")
            self.up.clicked.connect(self.taken_up)
            self.add_start(self.up)
        elif one.may_wait:
            self._add_wait(today)
        else:
            self.add(muted(self.tr("This day is set by a rule or a promise. It cannot be put off.")))
        if one.sort is DueSort.REQUEST:
            self.add(muted(self.tr("A person answers it. Nothing is decided by a tool.")))
        self.close_button = Button(self.tr("&Close"), icon="x")
        self.close_button.clicked.connect(self.closed)
        self.add_start(self.close_button)

    @property
    def first(self) -> QWidget:
        """Return what takes the focus."""
        if self.leads:
            return self.open
        return self.done_button if self.due.action_id else self.close_button

    def _add_done(self) -> None:
        self.proof = QLineEdit()
        self.proof.setMaxLength(LONGEST_LINE)
        self.add(
            Field(
                self.tr("What &shows it"),
                self.proof,
                optional=True,
                help_text=self.tr("Such as a letter and its date. No names of clients."),
            )
        )
        self.done_button = Button(
            self.tr("&Mark as done"),
            kind=ButtonKind.PLAIN if self.leads else ButtonKind.PRIMARY,
            icon="check",
        )
        self.done_button.clicked.connect(lambda: self.done.emit(self.proof.text()))
        self.add_start(self.done_button)

    def _add_wait(self, today: date) -> None:
        form = QWidget()
        column = spaced(QVBoxLayout(form), margins=0, gap=0.7)
        self.until = DateEdit(earliest=today + timedelta(days=1), latest=today + timedelta(days=366))
        self.until.set_value(today + A_WEEK)
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST_LINE)
        self.reason_field = Field(self.tr("W&hy it can wait"), self.reason)
        self.wait_button = Button(self.tr("Put it &off"), icon="clock")
        self.wait_button.clicked.connect(self._on_wait)
        column.addWidget(Field(self.tr("&Until"), self.until))
        column.addWidget(self.reason_field)
        column.addWidget(self.wait_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.wait = Disclosure(self.tr("It can wait"), form)
        self.add(self.wait)

    def _on_wait(self) -> None:
        if self.until.value is not None:
            self.put_off.emit(self.until.value, self.reason.text())
