"""The form that adds a tool: from the starter list, or under a name of one's own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ethicsdesk.domain.questionnaire import Starter
from ethicsdesk.domain.records import Use
from ethicsdesk.ui import labels
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole, help_text
from ethicsdesk.ui.widgets.row_list import RowItem, RowList

_SHOWN = 6
LONGEST_NAME = 120


def matching(starters: Sequence[Starter], typed: str) -> tuple[Starter, ...]:
    """Return the starters whose name or maker has every typed word, those that begin with it first."""
    words = typed.casefold().split()
    if not words:
        return ()
    fits = [s for s in starters if all(word in f"{s.name} {s.maker}".casefold() for word in words)]
    return tuple(sorted(fits, key=lambda s: not s.name.casefold().startswith(typed.casefold().strip())))


class AddForm(Card):
    """Name, maker, and whether it is in use."""

    ready = Signal()

    def __init__(self, starters: Sequence[Starter], *, known: Sequence[str]) -> None:
        """Offer the starters; *known* are the names already in the register."""
        super().__init__(self.tr("Which tool is it?"))
        self._starters = starters
        self._known = {" ".join(name.casefold().split()) for name in known}
        self.starter: Starter | None = None
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        hint = self.tr("Type a few letters. If it is not in the list, go on with your own name for it.")
        self.name_field = Field(self.tr("Name of the tool or AI feature"), self.name, help_text=hint)
        self.add(self.name_field)
        self.found = RowList(self.tr("Tools with this name"))
        self.found.activated.connect(self._on_chosen)
        self.found.hide()
        self.add(self.found)
        self.note = Text(role=TextRole.HELP)
        self.note.hide()
        self.add(self.note)
        self.maker = QLineEdit()
        self.maker.setMaxLength(LONGEST_NAME)
        self.add(Field(self.tr("Company that makes it"), self.maker, optional=True))
        self.add(Text(self.tr("Where does it stand?"), role=TextRole.LABEL))
        choices = (
            Choice(Use.CONSIDERING.value, labels.use(Use.CONSIDERING), self.tr("I want to know first.")),
            Choice(Use.IN_USE.value, labels.use(Use.IN_USE), self.tr("I use it now, or it is switched on.")),
        )
        self.use = ChoiceList(self.tr("Where does it stand?"), choices)
        self.use.select(Use.CONSIDERING.value)
        self.add(self.use)
        self.add(
            help_text(self.tr("The list gives names, makers and kinds only. It never says what is good."))
        )
        self.name.textEdited.connect(self._on_typed)

    @property
    def is_ready(self) -> bool:
        """Say whether the tool has a name; else the sentence stands beside it."""
        empty = not self.name.text().strip()
        self.name_field.set_error(self.tr("Please give the tool a name.") if empty else "")
        if empty:
            self.name.setFocus()
        return not empty

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down from the name into the list below it."""
        if event.key() == Qt.Key.Key_Down and self.name.hasFocus() and self.found.rows:
            self.found.rows[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def show_problem(self, sentence: str) -> None:
        """Show why the tool could not be added."""
        self.name_field.set_error(sentence)

    def _on_typed(self, text: str) -> None:
        self.name_field.set_error("")
        if self.starter is not None and self.starter.name != text:
            self.starter = None
        found = matching(self._starters, text)[:_SHOWN]
        self.found.show_rows(
            [RowItem(s.id, s.name, self._subtitle(s), icon="plus") for s in found if s.name != text]
        )
        self.found.setVisible(bool(self.found.rows))
        self._show_note(text)

    def _on_chosen(self, key: str) -> None:
        chosen = next(starter for starter in self._starters if starter.id == key)
        self.starter = chosen
        self.name.setText(chosen.name)
        self.maker.setText(chosen.maker)
        self.found.show_rows(())
        self.found.hide()
        self._show_note(chosen.name)
        self.use.setFocus()

    def _show_note(self, text: str) -> None:
        twice = " ".join(text.casefold().split()) in self._known
        self.note.setText(self.tr("A tool with this name is in your list already.") if twice else "")
        self.note.setVisible(twice)

    def _subtitle(self, starter: Starter) -> str:
        kinds = ", ".join(labels.category(category) for category in starter.categories)
        return f"{starter.maker} · {kinds}" if starter.maker else kinds
