"""What both screens of the profile share: fields by name, and answers told when a field is left."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ethicsdesk.domain.questionnaire import Gate, Source
from ethicsdesk.domain.records import Practice
from ethicsdesk.services.practice import LONGEST_LINE
from ethicsdesk.ui.interview.why_panel import rule
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.practice.question_card import QuestionCard
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.text_area import TextArea


class ProfileScreen(QWidget):
    """A column of question cards; tells each answer once, when its field is left."""

    answered = Signal(str, object)
    """The name of the record's field and its new value."""

    def __init__(
        self, gates: Mapping[str, Gate], sources: Mapping[str, Source], *, parent: QWidget | None = None
    ) -> None:
        """Make an empty screen with the content's gates by field, and what they rest on."""
        super().__init__(parent)
        self.gates = gates
        self.sources = sources
        self.fields: dict[str, Field] = {}
        self._kept: dict[str, object] = {}
        self._lines: dict[str, Callable[[], str]] = {}
        self.column = spaced(QVBoxLayout(self), margins=0, gap=1.0)

    def show_practice(self, practice: Practice) -> None:
        """Show what is kept; a line with the focus keeps what is typed."""
        raise NotImplementedError

    def commit(self) -> None:
        """Tell what is typed and not yet told."""
        for name, text in self._lines.items():
            self.tell(name, text())

    def tell(self, name: str, value: object) -> None:
        """Tell an answer unless it is the one kept."""
        if self._kept.get(name) != value:
            self._kept[name] = value
            self.answered.emit(name, value)

    def remember(self, name: str, value: object) -> None:
        """Note what is kept, so that showing it tells nothing."""
        self._kept[name] = value

    def line(self, name: str, field: Callable[[QLineEdit], Field]) -> Field:
        """Make a field with one line of text."""
        edit = QLineEdit()
        edit.setMaxLength(LONGEST_LINE)
        made = self.fields[name] = field(edit)
        self._lines[name] = lambda: edit.text().strip()
        edit.editingFinished.connect(lambda: self.tell(name, edit.text().strip()))
        return made

    def area(
        self, name: str, field: Callable[[TextArea], Field], *, placeholder: str = "", lines: int = 2
    ) -> Field:
        """Make a field with several lines of text."""
        edit = TextArea(placeholder=placeholder, lines=lines)
        made = self.fields[name] = field(edit)
        self._lines[name] = lambda: edit.toPlainText().strip()
        edit.left.connect(lambda: self.tell(name, edit.toPlainText().strip()))
        return made

    def show_text(self, name: str, text: str) -> None:
        """Show a kept text, unless the person is typing in its field."""
        editor = self.fields[name].editor
        if editor.hasFocus() and self._kept.get(name) is not None:
            return
        self.remember(name, text)
        if isinstance(editor, QLineEdit) and editor.text() != text:
            editor.setText(text)
        elif isinstance(editor, QPlainTextEdit) and editor.toPlainText() != text:
            editor.setPlainText(text)

    def card(self, field: QWidget, why: str, *, gate: Gate | None = None) -> QuestionCard:
        """Put a field into a card with its reason, and the rule behind it with its sources and their day."""
        behind = rule(gate.badge, gate.sources, self.sources) if gate else None
        made = QuestionCard(field, why, rule=behind)
        self.column.addWidget(made)
        return made
