"""A numbered list of short sentences."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.heading import Text


def numbered(sentences: Sequence[str]) -> QWidget:
    """Return the sentences below each other, each with its number."""
    box = QWidget()
    grid = spaced(QGridLayout(box), margins=0, gap=0.6)
    grid.setColumnStretch(1, 1)
    for row, sentence in enumerate(sentences):
        grid.addWidget(Chip(str(row + 1)), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(sentence), row, 1)
    return box
