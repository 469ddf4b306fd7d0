"""Rules the therapist added: shown as theirs, taken back with one click."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.duties import DutyText
from ethicsdesk.domain.rule_notes import RuleNote
from ethicsdesk.domain.states import by_name
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.states import words
from ethicsdesk.ui.pages.states.note_form import Kind, NoteForm
from ethicsdesk.ui.pages.states.rule_view import NoteRoom
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted
from ethicsdesk.ui.widgets.link_button import LinkButton


class OwnCard(Card):
    """The therapist's own rules, and the way to add one."""

    removed = Signal(str)
    """The id of a note that is taken back."""

    form_opened = Signal(object)
    """A NoteForm that was just opened."""

    def __init__(
        self,
        notes: Sequence[RuleNote],
        duties: Sequence[DutyText],
        *,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """List the rules."""
        super().__init__(self.tr("Rules you know of"), parent=parent)
        self._duties = tuple(duties)
        self.add(
            muted(self.tr("A rule the program does not know? Add it. It counts from then on, as yours."))
        )
        self.links: list[LinkButton] = []
        for note in notes:
            self.add(self._entry(note))
        self.room = NoteRoom("", today=today)
        self.room.offer(Kind.ADDED, self.tr("Add a rule …"), icon="plus")
        self.room.opened.connect(self._on_opened)
        self.add(self.room)

    def _entry(self, note: RuleNote) -> QWidget:
        host = QWidget()
        column = spaced(QVBoxLayout(host), margins=0, gap=0.15)
        titles = [text.title for text in self._duties if text.id.value in note.duties]
        place = words.state_name(note.state) if note.state else self.tr("Every state")
        column.addWidget(Text(" · ".join([place, *titles]), role=TextRole.STRONG))
        column.addWidget(Text(words.note(note)))
        link = LinkButton(self.tr("Take it back"), icon="undo-2")
        link.setAccessibleDescription(note.text)
        link.clicked.connect(lambda: self.removed.emit(note.id))
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        self.links.append(link)
        return host

    def _on_opened(self, form: NoteForm) -> None:
        form.offer(by_name(), self._duties)
        self.form_opened.emit(form)
