"""On Today: how many holes this year's binder has, and the first that is said nowhere else on the page."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from ethicsdesk.services.gaps import Gap
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.row_list import RowItem, RowList


class BinderCard(Card):
    """A number, what it counts, and one hole to mend now."""

    chosen = Signal(object)
    """The Target where the hole shown can be mended."""

    def __init__(self) -> None:
        """Make the card, hidden."""
        self.to_binder = LinkButton(QCoreApplication.translate("BinderCard", "See the binder"))
        super().__init__(QCoreApplication.translate("BinderCard", "Binder"), trailing=self.to_binder)
        self.count = Text(role=TextRole.BIG)
        self.words = muted("")
        line = spaced(QHBoxLayout(), margins=0, gap=0.7)
        line.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.count.setWordWrap(False)
        self.top = RowList(self.tr("A hole of the binder"))
        self.top.activated.connect(self._on_chosen)
        self.add(line, self.top)
        self._hole: Gap | None = None
        self.hide()

    def show_holes(self, year: int, holes: Sequence[Gap], said: Sequence[Gap]) -> None:
        """Show how many holes the binder of a year has; *said* are gaps that stand elsewhere on the page."""
        self.set_title(self.tr("Binder {year}").format(year=year))
        self.count.setText(str(len(holes)))
        if not holes:
            self.words.setText(self.tr("No open points. It can be made at any time."))
        elif len(holes) == 1:
            self.words.setText(self.tr("open point. The binder lists it first."))
        else:
            self.words.setText(self.tr("open points. The binder lists them first."))
        there = {str(gap.title) for gap in said}
        self._hole = next((hole for hole in holes if str(hole.title) not in there), None)
        self.top.show_rows([RowItem("", told(self._hole.title))] if self._hole else [])
        self.top.setVisible(self._hole is not None)

    def _on_chosen(self, _: str) -> None:
        if self._hole is not None:
            self.chosen.emit(self._hole.target)
