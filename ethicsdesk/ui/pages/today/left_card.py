"""On Today: what was begun, so that ten minutes are enough to go on with it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from ethicsdesk.services.left_off import LeftOff
from ethicsdesk.services.targets import Area
from ethicsdesk.ui.pages.today import words
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.row_list import RowItem, RowList

MOST = 2


class LeftCard(Card):
    """The first things begun; hidden when there are none."""

    chosen = Signal(object)
    """The Target to go on at."""

    def __init__(self) -> None:
        """Make the card, hidden."""
        super().__init__(self.tr("Continue where you left off"))
        self.list = RowList(self.tr("Continue where you left off"))
        self.list.activated.connect(lambda key: self.chosen.emit(self._shown[int(key)].target))
        self.more = muted("")
        self.add(self.list, self.more)
        self._shown: tuple[LeftOff, ...] = ()
        self.hide()

    def show_left(self, left: Sequence[LeftOff]) -> None:
        """Show what was begun."""
        self._shown = tuple(left[:MOST])
        self.list.show_rows([self._item(str(index), one) for index, one in enumerate(self._shown)])
        more = len(left) - len(self._shown)
        self.more.setText(self.tr("and {count} more").format(count=more))
        self.more.setVisible(more > 0)
        self.setVisible(bool(left))

    def _item(self, key: str, one: LeftOff) -> RowItem:
        if one.progress is not None:
            return RowItem(key, told(one.title), words.progress(one.progress), icon="clipboard-check")
        if one.target.area is Area.REVIEW:
            return RowItem(key, told(one.title), self.tr("Review, begun"), icon="clipboard-check")
        if one.target.area is Area.PAPER:
            return RowItem(key, told(one.title), self.tr("Paper, not issued yet"), icon="file-text")
        return RowItem(key, told(one.title), self.tr("Half filled in, not kept yet"), icon="pencil")
