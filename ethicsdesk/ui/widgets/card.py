"""A calm raised surface that holds what belongs together."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.reading_order import settle
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.heading import TextRole, heading
from ethicsdesk.ui.widgets.styling import mark


class Card(QFrame):
    """A column of widgets under an optional heading."""

    def __init__(
        self,
        title: str = "",
        *,
        trailing: QWidget | None = None,
        tone: Tone = Tone.NEUTRAL,
        parent: QWidget | None = None,
    ) -> None:
        """Make a card; *trailing* stands at the end of the heading's line."""
        super().__init__(parent)
        self.setProperty("kit", "card")
        mark(self, tone=tone.value)
        self.column = spaced(QVBoxLayout(self), margins=(1.4, 1.25, 1.4, 1.35), gap=0.75)
        self._heading = heading(title)
        if not title:
            self._heading.hide()  # never shown by hand: without a parent it would be a window
        if title or trailing is not None:
            line = spaced(QHBoxLayout(), gap=0.7)
            line.addWidget(self._heading, 1)
            if trailing is not None:
                line.addWidget(trailing, 0, Qt.AlignmentFlag.AlignTop)
            self.column.addLayout(line)
        if title:
            self.setAccessibleName(title)

    def event(self, event: QEvent) -> bool:
        """Keep what is inside in the order in which it is read, after something was put between."""
        if event.type() == QEvent.Type.LayoutRequest:
            settle(self)
        return super().event(event)

    def set_title(self, title: str, *, role: TextRole = TextRole.H2) -> None:
        """Change the words of the heading the card was made with."""
        self._heading.setText(title)
        self._heading.set_role(role)
        self._heading.setVisible(bool(title))
        self.setAccessibleName(title)

    def add(self, *items: QWidget | QLayout) -> None:
        """Put widgets or layouts below what is there."""
        for item in items:
            if isinstance(item, QLayout):
                self.column.addLayout(item)
            else:
                self.column.addWidget(item)

    def add_start(self, widget: QWidget) -> None:
        """Put a widget at the leading edge, no wider than it needs to be."""
        self.column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading)
