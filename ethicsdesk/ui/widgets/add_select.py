"""A drop-down to add from: letters and arrows only show a text, Enter takes it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ethicsdesk.ui.widgets.select import Select

PAUSE = 2000  # milliseconds without a letter after which the next one begins another name
_MOVES = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)
_NO_LETTER = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class AddSelect(Select):
    """Tells `chosen` for what is picked in the open list, or taken with Enter while it is shown."""

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        *,
        prompt: str,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Offer *options*, each a key and its text, and show the *prompt*."""
        super().__init__(options, name=name, parent=parent)
        self._typed = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._forget)
        self.setPlaceholderText(prompt)
        self.select(None)

    def take(self) -> None:
        """Tell that what is shown is chosen; with nothing shown, open the list."""
        if self.value is None:
            self.showPopup()
        else:
            self._forget()
            self.chosen.emit(self.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show what letters and arrows lead to; take it with Enter."""
        key, plain = event.key(), not event.modifiers() & _NO_LETTER
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.value is not None:
            self.take()
        elif plain and key == Qt.Key.Key_Backspace:
            self._forget()
            self.select(None)
        elif plain and (_begins_a_word(event.text()) or (self._typed and key == Qt.Key.Key_Space)):
            self._look_for(event.text())
        elif plain and key in _MOVES:
            self._forget()
            was_quiet = self.blockSignals(True)  # noqa: FBT003 - Qt would call each move a choice
            super().keyPressEvent(event)
            self.blockSignals(was_quiet)
        else:
            super().keyPressEvent(event)

    def _look_for(self, letter: str) -> None:
        """Show the first text that begins with all that was typed; a slip of the finger changes nothing."""
        self._pause.start()
        sought = (self._typed + letter).casefold()
        texts = (self.itemText(row).casefold() for row in range(self.count()))
        found = next((row for row, text in enumerate(texts) if text.startswith(sought)), None)
        if found is not None:
            self._typed = sought
            self.setCurrentIndex(found)

    def _forget(self) -> None:
        self._pause.stop()
        self._typed = ""


def _begins_a_word(text: str) -> bool:
    """Say whether a key wrote something to look for: a letter, a digit, a hyphen."""
    return text.isprintable() and bool(text.strip())
