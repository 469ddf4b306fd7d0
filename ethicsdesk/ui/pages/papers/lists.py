"""The two lists of papers: what can be made, and what was issued."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.services.ripple import PaperRow
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.papers.makeable import Makeable
from ethicsdesk.ui.papers import wording
from ethicsdesk.ui.papers.reading import Shelf
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.heading import Text, help_text, subheading
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.long_list import LongList
from ethicsdesk.ui.widgets.row_list import RowItem

MOST_ISSUED = 8
"""Rows before all are asked for."""


class PaperLists(QWidget):
    """Emits where to go when a row is opened."""

    asked_for = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the lists, empty."""
        super().__init__(parent)
        column = spaced(QVBoxLayout(self), margins=0, gap=1.1)
        self._shelf: Shelf | None = None
        self._shows_replaced = False
        self.makeable = Makeable()
        self.makeable.asked_for.connect(self.asked_for)
        self.more = help_text(self.tr("A script to say aloud appears here for every AI tool you add."))
        self.add_tool = LinkButton(self.tr("Go to &AI tools"))
        self.add_tool.clicked.connect(lambda: self.asked_for.emit(Target(area=Area.TOOLS)))
        self._hint = Card()
        self._hint.add(self.more)
        self._hint.add_start(self.add_tool)
        self.issued = LongList(self.tr("Issued papers"), most=MOST_ISSUED)
        self.issued.activated.connect(lambda key: self.asked_for.emit(Target(area=Area.PAPERS, id=key)))
        self.none = EmptyState(
            self.tr("No paper has been issued yet"),
            self.tr(
                "When you issue a paper, it gets a number and is kept here exactly as it was printed. "
                "You can print it again at any time."
            ),
            icon="file-text",
        )
        self.earlier = LinkButton("")
        self.earlier.clicked.connect(self._on_earlier)
        bottom = Card(self.tr("Issued papers"))
        bottom.add(self.issued, self.none)
        bottom.add_start(self.earlier)
        column.addWidget(self.makeable)
        column.addWidget(self._hint)
        column.addWidget(bottom)

    @property
    def first_row(self) -> QWidget:
        """Return what takes the focus on arrival."""
        rows = self.makeable.rows
        return rows[0] if rows else self.makeable.search

    def show_shelf(self, shelf: Shelf) -> None:
        """Show all papers."""
        self.makeable.show_offers(shelf.offers)
        has_scripts = any(offer.tool is not None for offer in shelf.offers)
        self._hint.setVisible(not has_scripts)
        self._shelf = shelf
        self._show_issued(shelf)

    def hide_hint(self) -> None:
        """Say nothing about scripts for tools to a practice that has none."""
        self._hint.hide()

    def _show_issued(self, shelf: Shelf) -> None:
        """Show the papers that hold; those replaced since only when asked for."""
        rows = [
            _paper_row(row, replaced=row.paper.id in shelf.replaced)
            for row in shelf.rows
            if self._shows_replaced or row.paper.id not in shelf.replaced
        ]
        self.issued.show_rows(rows)
        self.issued.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self.earlier.setVisible(bool(shelf.replaced))
        self.earlier.setText(self._earlier_words(len(shelf.replaced)))

    def _earlier_words(self, count: int) -> str:
        if self._shows_replaced:
            return self.tr("&Hide replaced papers")
        if count == 1:
            return self.tr("&Show the paper that was replaced")
        return self.tr("&Show {count} papers that were replaced").format(count=count)

    def _on_earlier(self) -> None:
        self._shows_replaced = not self._shows_replaced
        if self._shelf is not None:
            self._show_issued(self._shelf)


def about_papers() -> Card:
    """Return the card that says how papers work."""
    tr = QCoreApplication.translate
    card = Card(tr("papers", "How papers work"))
    for title, text in (
        (
            tr("papers", "Only what you know"),
            tr(
                "papers",
                "Its sentences come from your answers and say how you know. What you do not know yet "
                "prints as “I do not know yet”. Nobody checks the words you add yourself.",
            ),
        ),
        (
            tr("papers", "Kept as issued"),
            tr(
                "papers",
                "An issued paper has a number and never changes. A reprint is the same file.",
            ),
        ),
        (
            tr("papers", "Out of date"),
            tr(
                "papers",
                "A paper is out of date when your answers of today would change its words.",
            ),
        ),
    ):
        block = QWidget()
        column = spaced(QVBoxLayout(block), margins=0, gap=0.15)
        column.addWidget(subheading(title))
        column.addWidget(Text(text))
        card.add(block)
    return card


def _paper_row(row: PaperRow, *, replaced: bool) -> RowItem:
    chip, tone = wording.state(row, replaced=replaced)
    names = {tool.name for tool in row.paper.facts.tools} if len(row.paper.tool_ids) == 1 else set()
    about = [name for name in names if name not in row.paper.title]
    return RowItem(
        row.paper.id,
        row.paper.title,
        " · ".join([wording.issued_line(row), *about]),
        icon="file-check",
        tone=Tone.NEUTRAL,
        chip=chip,
        chip_tone=tone,
    )
