"""Choosing what happened: first the field it lies in, then the kind, each with examples from therapy."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.incident_rules import Kind
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.ui.incidents import words
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.select import Select

SHORTEST = 12  # characters


class KindChoice(QWidget):
    """A drop-down of fields, and below it the kinds of the field chosen."""

    chosen = Signal(str)
    """The code of the kind the person chose."""

    def __init__(self, book: IncidentBook, *, parent: QWidget | None = None) -> None:
        """Choose nothing yet."""
        super().__init__(parent)
        self._book = book
        self._column = spaced(QVBoxLayout(self), margins=0, gap=0.8)
        self._groups = {key: starts for key, _, starts in words.groups()}
        self.group = Select([(key, title) for key, title, _ in words.groups()])
        self.group.setPlaceholderText(self.tr("Choose …"))
        self.group.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.group.setMinimumContentsLength(SHORTEST)  # else its longest line would widen the page
        self.group.select(None)
        self.group.chosen.connect(self._on_group)
        self.group_field = Field(self.tr("What is it about?"), self.group)
        self._column.addWidget(self.group_field)
        self.kinds: ChoiceList | None = None
        self.setFocusProxy(self.group)

    @property
    def value(self) -> Kind | None:
        """Return the kind chosen, or None."""
        return Kind(self.kinds.value) if self.kinds is not None and self.kinds.value else None

    def lacking(self) -> QWidget | None:
        """Say beside the choice that it is needed, and return where to make it; None when it is made."""
        if self.value is not None:
            return None
        self.group_field.set_error(self.tr("Please choose what fits best."))
        return self.kinds or self.group

    def select(self, kind: Kind | None) -> None:
        """Show a choice without telling anyone."""
        if kind == self.value:
            return
        if kind is None:
            self.group.select(None)
            self._show_kinds("")
            return
        start = kind.value.split("-")[0]
        group = next(key for key, starts in self._groups.items() if start in starts)
        self.group.select(group)
        self._show_kinds(group)
        if self.kinds is not None:
            self.kinds.select(kind.value)

    def _on_group(self, group: str) -> None:
        self.group_field.set_error("")
        self._show_kinds(group)
        if self.kinds is not None and len(self.kinds.cards) == 1:
            self.kinds.select(self.kinds.cards[0].choice.key)
            self.chosen.emit(self.kinds.cards[0].choice.key)

    def _on_kind(self, code: str) -> None:
        self.group_field.set_error("")
        self.chosen.emit(code)

    def _show_kinds(self, group: str) -> None:
        old, self.kinds = self.kinds, None
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        starts = self._groups.get(group, ())
        offered = [one for one in self._book.kinds if one.id.value.split("-")[0] in starts]
        if not offered:
            return
        choices = [Choice(one.id, one.title, " ".join(one.examples)) for one in offered]
        self.kinds = ChoiceList(self.tr("What fits best?"), choices)
        self.kinds.chosen.connect(self._on_kind)
        self._column.addWidget(self.kinds)
        self.kinds.show()
