"""On Today: what changed in the last 30 days, to look back on and to notice what one did not do."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.wording import Message
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.link_button import LinkButton


class LatelyCard(Card):
    """A line for each kind of thing; the history of the vault has all of it."""

    def __init__(self) -> None:
        """Make the card without a line."""
        translate = QCoreApplication.translate
        self.to_history = LinkButton(translate("LatelyCard", "See the history"))
        super().__init__(translate("LatelyCard", "In the last 30 days"), trailing=self.to_history)
        self._lines: QWidget | None = None
        self.hide()

    def show_lines(self, lines: Sequence[Message]) -> None:
        """Show what changed; hidden when nothing did."""
        if self._lines is not None:
            self.column.removeWidget(self._lines)
            self._lines.hide()
            self._lines.deleteLater()
        self._lines = QWidget()
        column = spaced(QVBoxLayout(self._lines), margins=0, gap=0.35)
        for line in lines:
            column.addWidget(muted(told(line)))
        self.add(self._lines)
        self.setVisible(bool(lines))
