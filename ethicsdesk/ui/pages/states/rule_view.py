"""One rule as the program knows it: what it asks, where it stands, the therapist's note, ways to add one."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.duties import BINDING
from ethicsdesk.domain.rule_notes import RuleNote
from ethicsdesk.services.my_states import RuleRow
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.states import words
from ethicsdesk.ui.pages.states.note_form import Kind, NoteForm
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole


class NoteRoom(QWidget):
    """Buttons that open a form in their place; at most one form is open in it."""

    opened = Signal(object)
    """The NoteForm that was just opened."""

    def __init__(self, about: str, *, today: date, parent: QWidget | None = None) -> None:
        """Make a room without buttons about a rule or a state."""
        super().__init__(parent)
        self.about = about
        self._today = today
        self._column = spaced(QVBoxLayout(self), margins=0, gap=0.4)
        self._line = QWidget()
        self._buttons = spaced(FlowLayout(self._line), margins=0, gap=0.6)
        self._column.addWidget(self._line)
        self.buttons: dict[Kind, Button] = {}
        self.form: NoteForm | None = None

    def offer(self, kind: Kind, text: str, *, icon: str, name: str = "") -> None:
        """Add a button that opens the form of a kind; *name* says for the screen reader what it is about."""
        button = Button(text, icon=icon)
        button.setAccessibleDescription(name)
        button.clicked.connect(lambda: self.open(kind))
        self._buttons.addWidget(button)
        self.buttons[kind] = button

    def open(self, kind: Kind) -> NoteForm:
        """Show the form of a kind in place of the buttons."""
        form = self.form = NoteForm(kind, self.about, today=self._today)
        for signal in (form.cancelled, form.saved):
            signal.connect(lambda *_: self.close_form(kind))
        self._line.hide()
        self._column.addWidget(form)
        form.show()  # only what is in sight can take the focus
        self.opened.emit(form)
        return form

    def close_form(self, kind: Kind) -> None:
        """Show the buttons again, the one that opened the form with the focus."""
        form, self.form = self.form, None
        self._line.show()
        self.buttons[kind].setFocus(Qt.FocusReason.OtherFocusReason)
        if form is not None:
            self._column.removeWidget(form)
            form.hide()
            form.deleteLater()


class RuleView(QWidget):
    """A rule in full."""

    removed = Signal(str)
    """The id of a note that is taken back."""

    def __init__(self, row: RuleRow, *, today: date, parent: QWidget | None = None) -> None:
        """Show the rule with its note."""
        super().__init__(parent)
        rule = row.rule
        self.setAccessibleName(rule.title)
        self._column = spaced(QVBoxLayout(self), margins=0, gap=0.4)
        self._column.addWidget(Text(rule.title, role=TextRole.H3))
        self._add_chips(row)
        when = (
            words.since(rule)
            if rule.effective_from is None or rule.effective_from <= today
            else words.starts(rule)
        )
        for text in (f"{rule.citation}. {'' if words.standing(rule) else when}".strip(), rule.whom):
            self._column.addWidget(Text(text, role=TextRole.HELP))
        self._column.addWidget(Text(rule.asks))
        self._add_pair(self.tr("It forbids"), rule.forbids)
        self._add_pair(self.tr("What is not settled"), rule.open)
        self._add_pair(self.tr("Penalty"), rule.penalty)
        for source in row.sources:
            self._column.addWidget(Text(words.source(source), role=TextRole.HELP))
        if row.note is not None:
            self._add_note(row.note)
        self._binding = rule.standing in BINDING
        self.room = NoteRoom(rule.id, today=today)
        self.room.opened.connect(self._on_opened)
        self.room.offer(Kind.CHECKED, self.tr("I checked this rule"), icon="check", name=rule.title)
        self.room.offer(Kind.CHANGED, self.tr("This has changed …"), icon="pencil", name=rule.title)
        self._column.addWidget(self.room)

    def _add_note(self, note: RuleNote) -> None:
        self.note = Banner(
            words.note(note), title=self.tr("Your note"), tone=Tone.INFO, action=self.tr("Take my note back")
        )
        self.note.acted.connect(lambda: self.removed.emit(note.id))
        self._column.addWidget(self.note)

    def _on_opened(self, form: NoteForm) -> None:
        if not self._binding:
            form.ask_no_change()

    def _add_chips(self, row: RuleRow) -> None:
        rule, line = row.rule, spaced(FlowLayout(), margins=0, gap=0.4)
        text = words.standing(rule) or labels.badge(rule.badge)
        line.addWidget(Chip(text, tone=labels.badge_tone(rule.badge)))
        if mark := words.confidence(rule.confidence):
            line.addWidget(Chip(mark, tone=Tone.CAUTION))
        if row.old:
            line.addWidget(Chip(self.tr("Check again"), tone=Tone.CAUTION))
        line.addWidget(Chip(words.seen(row.seen)))
        self._column.addLayout(line)

    def _add_pair(self, name: str, text: str) -> None:
        if text:
            column = spaced(QVBoxLayout(), margins=0, gap=0.05)
            column.addWidget(Text(name, role=TextRole.OVERLINE))
            column.addWidget(Text(text))
            self._column.addLayout(column)
