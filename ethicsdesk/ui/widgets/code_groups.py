"""The groups of a recovery code on numbered tiles."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.theme import current_theme
from ethicsdesk.ui.widgets.heading import Text, TextRole

COLUMNS = 3


class CodeGroups(QFrame):
    """The groups of a code on numbered tiles; a screen reader hears it letter by letter."""

    def __init__(self, groups: Sequence[str], *, parent: QWidget | None = None) -> None:
        """Show the groups in reading order."""
        super().__init__(parent)
        self.setProperty("kit", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Recovery code"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a code reads the same in every language
        self._grid = spaced(QGridLayout(self), margins=1.2, gap=0.9)
        self.show_groups(groups)

    def show_groups(self, groups: Sequence[str]) -> None:
        """Show other groups; none forgets the code."""
        while (item := self._grid.takeAt(0)) is not None:
            if (tile := item.widget()) is not None:
                tile.hide()
                tile.deleteLater()
        spelled = [
            self.tr("Group {number}: {letters}").format(number=index, letters=" ".join(group))
            for index, group in enumerate(groups, 1)
        ]
        self.setAccessibleDescription(". ".join(spelled))
        for index, group in enumerate(groups):
            self._grid.addWidget(_tile(index + 1, group), index // COLUMNS, index % COLUMNS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(current_theme().color("focus"), 2))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 10, 10)
            painter.end()


def _tile(number: int, group: str) -> QWidget:
    tile = QWidget()
    row = spaced(QHBoxLayout(tile), margins=(0.2, 0, 0.2, 0), gap=0.5)
    count = Text(f"{number}", role=TextRole.HELP)
    count.setWordWrap(False)
    letters = Text(group, role=TextRole.BIG)
    letters.setWordWrap(False)
    row.addWidget(count, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(letters, 1)
    return tile
