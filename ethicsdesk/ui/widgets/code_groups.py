"""The groups of a recovery code on numbered tiles."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.theme import current_theme
from ethicsdesk.ui.widgets.heading import Text, TextRole

COLUMNS = (3, 2, 1)
"""How many stand side by side, as many as there is room for."""


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
        self._tiles: list[QWidget] = []
        self._columns = COLUMNS[0]
        self.show_groups(groups)

    def show_groups(self, groups: Sequence[str]) -> None:
        """Show other groups; none forgets the code."""
        for tile in self._tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        spelled = [
            self.tr("Group {number}: {letters}").format(number=index, letters=" ".join(group))
            for index, group in enumerate(groups, 1)
        ]
        self.setAccessibleDescription(". ".join(spelled))
        self._tiles = [_tile(number, group) for number, group in enumerate(groups, 1)]
        self._columns = self._fitting()
        self._lay_out()

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than one tile needs: letters differ in width, and so do codes."""
        return QSize(self._needed(1), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many tiles side by side as there is room for."""
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text may leave room for fewer."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._turn()

    def _turn(self) -> None:
        columns = self._fitting()
        if columns != self._columns:
            self._columns = columns
            self._lay_out()

    def _fitting(self) -> int:
        return next((count for count in COLUMNS if self._needed(count) <= self.width()), COLUMNS[-1])

    def _needed(self, columns: int) -> int:
        edges, widest = (
            self._grid.contentsMargins(),
            max((t.sizeHint().width() for t in self._tiles), default=0),
        )
        gaps = self._grid.horizontalSpacing() * (columns - 1)
        return edges.left() + widest * columns + gaps + edges.right()

    def _lay_out(self) -> None:
        for tile in self._tiles:
            self._grid.removeWidget(tile)
        for index, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, index // self._columns, index % self._columns)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme = current_theme()
            painter.setPen(QPen(theme.color("focus"), theme.strokes.ring))
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
