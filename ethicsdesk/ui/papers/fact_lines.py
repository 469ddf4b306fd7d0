"""A short list of what is known of something: a quiet label and its value on each line."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.heading import Text, TextRole


class FactLines(QWidget):
    """Lines that can be shown anew; label and value are read out together."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._column = spaced(QVBoxLayout(self), margins=0, gap=0.6)
        self._lines: list[QWidget] = []

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these labels and values; a value may be ''."""
        for old in self._lines:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = []
        for label, value in facts:
            line = QWidget()
            line.setAccessibleName(f"{label}: {value}")
            column = spaced(QVBoxLayout(line), margins=0, gap=0.05)
            column.addWidget(Text(label, role=TextRole.HELP))
            column.addWidget(Text(value, role=TextRole.STRONG))
            self._column.addWidget(line)
            self._lines.append(line)

    @property
    def texts(self) -> tuple[str, ...]:
        """Return every line as it is read out."""
        return tuple(line.accessibleName() for line in self._lines)
