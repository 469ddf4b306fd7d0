"""The tasks that came out of an incident: a line each, and the way to add one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.records import Action
from ethicsdesk.services import actions, incident_actions
from ethicsdesk.ui import labels
from ethicsdesk.ui.interview.guarded_area import GuardedArea
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.incident.case import Case, Seen
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted
from ethicsdesk.ui.widgets.link_button import LinkButton


class ActionsCard(Card):
    """Each task stands on Today and in the calendar too, until it is done."""

    def __init__(self, case: Case) -> None:
        """Make an empty card."""
        super().__init__(self.tr("What is still to do"))
        self._case = case
        self.add(muted(self.tr("Each task also stands in your calendar until it is done.")))
        self._lines = spaced(QVBoxLayout(), margins=0, gap=0.5)
        self.add(self._lines)
        self.lines: list[QWidget] = []
        self.text = GuardedArea(guard=case.guard, lines=1)
        self.text.called_fine.connect(case.allow)
        self.text_field = Field(self.tr("Add a task"), self.text)
        self.due = DateEdit()
        self.due_field = Field(self.tr("Until when?"), self.due)
        self.add_button = Button(self.tr("Add this &task"), icon="plus")
        self.add_button.clicked.connect(self._on_add)
        self.add(self.text_field, self.due_field)
        self.add_start(self.add_button)

    def show_seen(self, seen: Seen) -> None:
        """Show the tasks."""
        for old in self.lines:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = [self._line(action) for action in seen.actions]
        for line in self.lines:
            self._lines.addWidget(line)
            line.show()

    def _line(self, action: Action) -> QWidget:
        line = QWidget()
        row = spaced(QHBoxLayout(line), margins=0, gap=0.8)
        words = spaced(QVBoxLayout(), margins=0, gap=0.1)
        words.addWidget(Text(action.text, role=TextRole.STRONG))
        if action.done_on is not None:
            done = self.tr("Done on {day}").format(day=labels.day(action.done_on))
            words.addWidget(Text(done, role=TextRole.GOOD))
        else:
            until = self.tr("Until {day}").format(day=labels.day(action.due))
            words.addWidget(Text(until, role=TextRole.HELP))
        row.addLayout(words, 1)
        if action.done_on is None:
            link = LinkButton(self.tr("Done"))
            link.setAccessibleName(self.tr("Done: {task}").format(task=action.text[:60]))
            link.clicked.connect(lambda: self._case.run(lambda desk: actions.finish(desk, action.id)))
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _on_add(self) -> None:
        case, text, due = self._case.id, self.text.text, self.due.value
        if due is None:
            self.due_field.set_error(self.due.problem or self.tr("Please give the day."))
            self.due_field.focus_editor()
            return

        def done() -> None:
            self.text.set_text("")
            self.text_field.set_error("")
            self.due.set_value(None)

        self._case.run(
            lambda desk: incident_actions.add(desk, case, text, due=due),
            on_done=done,
            on_failed=lambda error: self.text_field.set_error(sentence(error)),
        )
