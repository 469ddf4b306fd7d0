"""Choosing several states: pick one, or type it and press Enter; press a chip to take it out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.states import STATES, by_name
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.add_select import AddSelect
from ethicsdesk.ui.widgets.announce import announce
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.flow_layout import FlowLayout


class StatesEdit(QWidget):
    """Holds any number of states, by their two-letter codes."""

    changed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make an empty choice."""
        super().__init__(parent)
        self._codes: list[str] = []
        column = spaced(QVBoxLayout(self), margins=0, gap=0.6)
        self.add = AddSelect(by_name(), prompt=self.tr("Add a state …"))
        self.add.chosen.connect(self._on_added)
        self.add_button = Button(self.tr("Add"), icon="plus")
        self.add_button.setAccessibleName(self.tr("Add this state"))
        self.add_button.clicked.connect(self._on_pressed)
        row = spaced(QHBoxLayout(), margins=0, gap=0.6)
        row.addWidget(self.add, 1)
        row.addWidget(self.add_button)
        column.addLayout(row)
        self._room = QWidget()
        self._chips = spaced(FlowLayout(self._room), margins=0, gap=0.45)
        self._room.hide()
        column.addWidget(self._room)
        self.setFocusProxy(self.add)
        self.buttons: list[Button] = []

    @property
    def codes(self) -> tuple[str, ...]:
        """Return the chosen states."""
        return tuple(self._codes)

    def show_codes(self, codes: Sequence[str]) -> None:
        """Show a choice without telling anyone."""
        if tuple(codes) == self.codes:
            return
        self._codes = sorted(set(codes), key=lambda code: STATES.get(code, code))
        self._draw()

    def _on_pressed(self) -> None:
        """Add what is shown, and stand ready for the next one."""
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.add.take()

    def _on_added(self, code: str) -> None:
        self.add.select(None)
        if code and code not in self._codes:
            self.show_codes([*self._codes, code])
            self.changed.emit()
            announce(self, self.tr("{state} added").format(state=STATES[code]))

    def _on_removed(self, code: str) -> None:
        self.show_codes([kept for kept in self._codes if kept != code])
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
        announce(self, self.tr("{state} taken out").format(state=STATES[code]))

    def _draw(self) -> None:
        for old in self.buttons:
            self._chips.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = []
        for code in self._codes:
            name = STATES.get(code, code)
            button = Button(name, icon="x", icon_role="muted")
            button.setProperty("kind", "chip")
            button.setAccessibleName(self.tr("Take out {state}").format(state=name))
            button.setToolTip(button.accessibleName())
            button.clicked.connect(lambda _=False, c=code: self._on_removed(c))
            self._chips.addWidget(button)
            self.buttons.append(button)
        self._room.setVisible(bool(self._codes))
