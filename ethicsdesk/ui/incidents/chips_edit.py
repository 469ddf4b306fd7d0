"""Choosing several of a list: pick one to add it, press its chip to take it out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.widgets.add_select import AddSelect
from ethicsdesk.ui.widgets.announce import announce
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.flow_layout import FlowLayout


class ChipsEdit(QWidget):
    """Holds any number of keys, shown by their texts."""

    changed = Signal()

    def __init__(self, prompt: str, *, parent: QWidget | None = None) -> None:
        """Make an empty choice; *prompt* stands in the list before anything is picked."""
        super().__init__(parent)
        self._texts: dict[str, str] = {}
        self._keys: list[str] = []
        column = spaced(QVBoxLayout(self), margins=0, gap=0.6)
        self.add = sized(AddSelect((), prompt=prompt), max_width=20)
        self.add.chosen.connect(self._on_added)
        column.addWidget(self.add)
        self._room = QWidget()
        self._chips = spaced(FlowLayout(self._room), margins=0, gap=0.45)
        self._room.hide()
        column.addWidget(self._room)
        self.setFocusProxy(self.add)
        self.buttons: list[Button] = []

    @property
    def keys(self) -> tuple[str, ...]:
        """Return what is chosen."""
        return tuple(self._keys)

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these keys with their texts."""
        if dict(options) != self._texts:
            self._texts = dict(options)
            self.add.clear()
            for key, text in options:
                self.add.addItem(text, key)
            self._draw()
        self.add.select(None)
        self.add.setEnabled(bool(options))

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show a choice without telling anyone."""
        if tuple(keys) != self.keys:
            self._keys = list(keys)
            self._draw()

    def _on_added(self, key: str) -> None:
        self.add.select(None)
        if key and key not in self._keys:
            self.show_keys([*self._keys, key])
            self.changed.emit()
            announce(self, self.tr("{what} added").format(what=self._texts[key]))

    def _on_removed(self, key: str) -> None:
        self.show_keys([kept for kept in self._keys if kept != key])
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _draw(self) -> None:
        for old in self.buttons:
            self._chips.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = []
        for key in self._keys:
            text = self._texts.get(key, self.tr("no longer kept"))
            button = Button(text, icon="x", icon_role="muted")
            button.setProperty("kind", "chip")
            button.setAccessibleName(self.tr("Take out {what}").format(what=text))
            button.setToolTip(button.accessibleName())
            button.clicked.connect(lambda _=False, k=key: self._on_removed(k))
            self._chips.addWidget(button)
            self.buttons.append(button)
        self._room.setVisible(bool(self._keys))
