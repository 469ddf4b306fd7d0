"""The two lists of papers: what can be made, and what was issued."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.services.paperwork import Offer
from ethicsdesk.services.ripple import PaperRow
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.papers import wording
from ethicsdesk.ui.papers.reading import Shelf
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.heading import Text, help_text, subheading
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.row_list import RowItem, RowList


class PaperLists(QWidget):
    """Emits where to go when a row is opened."""

    asked_for = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the lists, empty."""
        super().__init__(parent)
        column = spaced(QVBoxLayout(self), margins=0, gap=1.1)
        self._offers: tuple[Offer, ...] = ()
        self._shelf: Shelf | None = None
        self._shows_replaced = False
        self.makeable = RowList(self.tr("Papers you can make"))
        self.makeable.activated.connect(self._on_offer)
        self.more = help_text(self.tr("A script to say aloud appears here for every AI tool you add."))
        self.add_tool = LinkButton(self.tr("Go to &AI tools"))
        self.add_tool.clicked.connect(lambda: self.asked_for.emit(Target(area=Area.TOOLS)))
        top = Card(self.tr("Papers you can make"))
        top.add(self.makeable, self.more)
        top.add_start(self.add_tool)
        self.issued = RowList(self.tr("Issued papers"))
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
        column.addWidget(top)
        column.addWidget(bottom)

    @property
    def first_row(self) -> QWidget:
        """Return what takes the focus on arrival."""
        return self.makeable.rows[0] if self.makeable.rows else self.makeable

    def show_shelf(self, shelf: Shelf) -> None:
        """Show all papers."""
        self._offers = shelf.offers
        self.makeable.show_rows([_offer_row(str(n), offer) for n, offer in enumerate(shelf.offers)])
        has_scripts = any(offer.tool is not None for offer in shelf.offers)
        self.more.setVisible(not has_scripts)
        self.add_tool.setVisible(not has_scripts)
        self._shelf = shelf
        self._show_issued(shelf)

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

    def _on_offer(self, key: str) -> None:
        offer = self._offers[int(key)]
        tool_id = offer.tool.id if offer.tool is not None else ""
        self.asked_for.emit(Target(area=Area.PAPER, id=offer.template.id, field=tool_id))


def about_papers() -> Card:
    """Return the card that says how papers work."""
    tr = QCoreApplication.translate
    card = Card(tr("papers", "How papers work"))
    for title, text in (
        (
            tr("papers", "Only what you know"),
            tr(
                "papers",
                "Every sentence comes from your answers and says how you know. What you do not know "
                "yet prints as “I do not know yet”.",
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
            tr("papers", "Out of date is no guess"),
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


def _offer_row(key: str, offer: Offer) -> RowItem:
    template, name = offer.template, offer.tool.name if offer.tool is not None else ""
    chip, tone = _offer_chip(offer)
    return RowItem(
        key,
        f"{template.title}: {name}" if name else template.title,
        " · ".join([wording.for_whom(template), *_last_issue(offer)]),
        icon="message-circle" if template.spoken else "file-text",
        chip=chip,
        chip_tone=tone,
    )


def _last_issue(offer: Offer) -> list[str]:
    if offer.last is None:
        return []
    words = QCoreApplication.translate("papers", "issued {day}")
    return [words.format(day=labels.day(offer.last.paper.issued_on))]


def _offer_chip(offer: Offer) -> tuple[str, Tone]:
    tr = QCoreApplication.translate
    if offer.last is not None and offer.last.out_of_date:
        return wording.state(offer.last, replaced=False)
    if offer.last is not None:
        return tr("papers", "Current"), Tone.GOOD
    if offer.missing:
        return wording.answers(offer.missing), Tone.CAUTION
    return tr("papers", "Ready to issue"), Tone.ACCENT


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
