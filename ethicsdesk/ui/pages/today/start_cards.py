"""The three things people come for, always one click away."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import em, spaced
from ethicsdesk.ui.widgets.row_list import Row, RowItem

NARROW_EM = 52


class StartCards(QWidget):
    """Cards side by side, one below the other where there is little width."""

    chosen = Signal(str)
    """The key of the card: tool, papers or binder."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the cards."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Start something"))
        self.row = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), margins=0, gap=1.1)
        self.cards = [self._card(item) for item in self._items()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn over where the width asks for it."""
        self._turn()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Larger text may ask for it too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._turn()

    def _items(self) -> tuple[RowItem, ...]:
        return (
            RowItem(
                "tool",
                self.tr("May I use this AI tool?"),
                self.tr("A first answer in ten minutes"),
                icon="clipboard-check",
            ),
            RowItem(
                "papers",
                self.tr("What do I tell my clients?"),
                self.tr("Handout and script, true to your answers"),
                icon="heart-handshake",
            ),
            RowItem(
                "binder",
                self.tr("How do I show it?"),
                self.tr("The year in one PDF"),
                icon="book-open",
            ),
        )

    def _card(self, item: RowItem) -> Row:
        frame = QFrame()
        frame.setProperty("kit", "card")
        row = Row(item, first=True)
        row.clicked.connect(lambda _=False: self.chosen.emit(item.key))
        spaced(QVBoxLayout(frame), margins=(0.6, 0.4, 0.6, 0.4)).addWidget(row)
        self.row.addWidget(frame, 1)
        return row

    def _turn(self) -> None:
        narrow = self.width() < em(NARROW_EM)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self.row.direction() != way:
            self.row.setDirection(way)
