"""A column of choice cards: one of them, or with *many* any number."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.choice_card import CheckCard, Choice, RadioCard


class ChoiceList(QWidget):
    """Chosen with mouse, arrows and Space, the digits 1-9, or the letter a title alone begins with."""

    chosen = Signal(str)
    """The key the person chose (also when a card of many is unchecked); not when set by program."""

    def __init__(
        self, name: str, choices: Sequence[Choice], *, many: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make a group called *name* for the screen reader."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        column = spaced(QVBoxLayout(self), margins=0, gap=0.55)
        self.cards: list[RadioCard | CheckCard] = []
        for choice in choices:
            card = CheckCard(choice) if many else RadioCard(choice)
            if not many:  # in any group, Qt lets Tab reach one button only
                self._group.addButton(card)
            column.addWidget(card)
            self.cards.append(card)
            card.toggled.connect(lambda _, c=card: self._on_toggled(c))
        self._many = many
        self._quiet = False
        if self.cards:
            self.setFocusProxy(self.cards[0])

    @property
    def value(self) -> str | None:
        """Return the first chosen key, or None."""
        return next(iter(self.values), None)

    @property
    def values(self) -> tuple[str, ...]:
        """Return all chosen keys in the order shown."""
        return tuple(card.choice.key for card in self.cards if card.isChecked())

    def select(self, *keys: str) -> None:
        """Choose exactly these keys without telling anyone; none clears the choice. Raises KeyError."""
        known = {card.choice.key for card in self.cards}
        if unknown := set(keys) - known:
            raise KeyError(*unknown)
        self._quiet = True
        self._group.setExclusive(False)
        for card in self.cards:
            card.setChecked(card.choice.key in keys)
        self._group.setExclusive(not self._many)
        self._quiet = False
        self._move_entry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by digit or first letter; everything else goes on."""
        card = (
            None if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier else self._card_for(event.text())
        )
        if card is None:
            super().keyPressEvent(event)
            return
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        card.click()

    def _card_for(self, text: str) -> RadioCard | CheckCard | None:
        if text.isdecimal() and text.isascii():
            index = int(text) - 1
            return self.cards[index] if 0 <= index < len(self.cards) else None
        begins = [c for c in self.cards if text and c.choice.title.casefold().startswith(text.casefold())]
        return begins[0] if len(begins) == 1 else None

    def _on_toggled(self, card: RadioCard | CheckCard) -> None:
        if not self._quiet and (self._many or card.isChecked()):
            self._move_entry()
            self.chosen.emit(card.choice.key)

    def _move_entry(self) -> None:
        """Entering a group of one choice lands on what is chosen."""
        if self._many:
            return  # every check box is a tab stop of its own
        chosen = next((card for card in self.cards if card.isChecked()), None)
        if self.cards:
            self.setFocusProxy(chosen or self.cards[0])
