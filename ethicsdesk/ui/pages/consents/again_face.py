"""Whom to ask again, by form and script; a code leaves the list when the talk is recorded."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.services.reconsent import Again, Batch, Needed
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.consents import words
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.row_list import RowItem, RowList


class BatchCard(Card):
    """The clients to ask about one thing, and the papers for the talk."""

    asked_for = Signal(object)

    def __init__(self, batch: Batch) -> None:
        """Show a batch."""
        super().__init__(words.ask_title(batch.ask))
        self.add(muted(self.tr("{clients} to ask").format(clients=words.clients(len(batch.clients)))))
        for needed in (batch.form, batch.script):
            if needed is not None:
                self.add_start(self._link(needed, batch.ask.tool_id))
        self.rows = RowList(words.ask_title(batch.ask))
        self.rows.show_rows([self._row(one) for one in batch.clients])
        key = words.ask_key(batch.ask)
        self.rows.activated.connect(
            lambda one: self.asked_for.emit(Target(area=Area.CLIENT, id=one, field=f"record:{key}"))
        )
        self.add(self.rows)

    def _link(self, needed: Needed, tool_id: str) -> LinkButton:
        if needed.paper is not None:
            target = Target(area=Area.PAPERS, id=needed.paper.id)
            text = self.tr("Open {title}").format(title=needed.title)
        else:
            target = Target(area=Area.PAPER, id=needed.template_id, field=tool_id)
            text = self.tr("Issue first: {title}").format(title=needed.title)
        link = LinkButton(text, icon="file-text")
        link.clicked.connect(lambda: self.asked_for.emit(target))
        return link

    def _row(self, one: Again) -> RowItem:
        who = ", ".join(words.role(role) for role in one.roles)
        return RowItem(
            one.client.id,
            one.client.code,
            " · ".join(part for part in (who, words.until(one.holds_until)) if part),
            icon="message-circle",
            tone=words.why_tone(one),
            chip=words.why(one),
            chip_tone=words.why_tone(one),
        )


class AgainFace(QWidget):
    """A card for each batch, or that nobody is to be asked."""

    asked_for = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the face, empty."""
        super().__init__(parent)
        self._column = spaced(QVBoxLayout(self), margins=0, gap=1.1)
        self.none = EmptyState(
            self.tr("Nobody to ask again"),
            self.tr(
                "When a paper is no longer true, a yes grows old or somebody turns 18, "
                "the codes stand here with the form and the script for the talk."
            ),
            icon="circle-check",
        )
        self._none_card = Card()
        self._none_card.add(self.none)
        self._column.addWidget(self._none_card)
        self.cards: list[BatchCard] = []

    def show_batches(self, batches: Sequence[Batch]) -> None:
        """Show the run."""
        for old in self.cards:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.cards = [BatchCard(batch) for batch in batches]
        for card in self.cards:
            card.asked_for.connect(self.asked_for)
            self._column.addWidget(card)
        self._none_card.setVisible(not self.cards)

    @property
    def first(self) -> QWidget:
        """Return what takes the focus on arrival."""
        return self.cards[0].rows.rows[0] if self.cards else self
