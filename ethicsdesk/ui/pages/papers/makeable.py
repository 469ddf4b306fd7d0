"""The papers that can be made: what needs a look first, then group by group, with a line to find one."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ethicsdesk.domain.paper_groups import PaperGroup, paper_group
from ethicsdesk.services.paperwork import Offer
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.papers import wording
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import help_text
from ethicsdesk.ui.widgets.long_list import LongList
from ethicsdesk.ui.widgets.row_list import Row, RowItem

MOST_FIRST = 6
MOST_FOLDED = 4
"""Rows of a group before it is opened: making rows is what takes time on the first visit."""


class GroupCard(Card):
    """Papers of one group, the first few until all are asked for."""

    def __init__(self, title: str, *, most: int = MOST_FOLDED, parent: QWidget | None = None) -> None:
        """Make the card, empty."""
        super().__init__(title, parent=parent)
        self.rows = LongList(title, most=most)
        self.add(self.rows)

    def show_items(self, items: Sequence[RowItem], *, unfolded: bool) -> None:
        """Show these papers; *unfolded* shows all of them whatever was asked for before."""
        self.rows.show_rows(items, unfolded=unfolded)
        self.setVisible(bool(items))


class Makeable(QWidget):
    """Emits where to go when a paper is opened."""

    asked_for = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the search line and the cards, empty."""
        super().__init__(parent)
        self._offers: tuple[Offer, ...] = ()
        column = spaced(QVBoxLayout(self), margins=0, gap=1.1)
        self.search = sized(QLineEdit(), max_width=26)
        self.search.setPlaceholderText(self.tr("Find a paper or a tool"))
        self.search.setAccessibleName(self.tr("Find a paper or a tool"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show)
        line = spaced(QHBoxLayout(), margins=0, gap=0)
        line.addWidget(self.search, 1)
        line.addStretch(1)
        column.addLayout(line)
        self.first = GroupCard(self.tr("Look at these first"), most=MOST_FIRST)
        self.groups = {group: GroupCard(group_name(group)) for group in PaperGroup}
        for card in (self.first, *self.groups.values()):
            card.rows.activated.connect(self._on_offer)
            card.hide()
            column.addWidget(card)
        self.none = help_text(self.tr("No paper has these words. Clear the line to see all."))
        self.none.hide()
        column.addWidget(self.none)

    @property
    def rows(self) -> list[Row]:
        """Return every row in sight, from top to bottom."""
        return [row for card in (self.first, *self.groups.values()) for row in card.rows.rows]

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Show all papers that can be made."""
        self._offers = offers
        self._show()

    def _show(self) -> None:
        wanted = self.search.text().casefold().split()
        found = [n for n, offer in enumerate(self._offers) if _has_words(offer, wanted)]
        found.sort(key=lambda n: _rank(self._offers[n]))
        urgent = [] if wanted else [n for n in found if _rank(self._offers[n]) < 2][:MOST_FIRST]
        self.first.show_items(self._rows(urgent), unfolded=True)
        for group, card in self.groups.items():
            own = [n for n in found if n not in urgent and paper_group(self._offers[n].template.id) is group]
            card.show_items(self._rows(own), unfolded=bool(wanted))
        self.none.setVisible(bool(wanted) and not found)

    def _rows(self, numbers: Sequence[int]) -> list[RowItem]:
        return [_offer_row(str(number), self._offers[number]) for number in numbers]

    def _on_offer(self, key: str) -> None:
        offer = self._offers[int(key)]
        tool_id = offer.tool.id if offer.tool is not None else ""
        self.asked_for.emit(Target(area=Area.PAPER, id=offer.template.id, field=tool_id))


def group_name(group: PaperGroup) -> str:
    """Return the heading of a group."""
    tr = QCoreApplication.translate
    return {
        PaperGroup.CLIENTS: tr("papers", "For clients"),
        PaperGroup.CONSENT: tr("papers", "Consent forms"),
        PaperGroup.SCRIPTS: tr("papers", "Scripts to say aloud"),
        PaperGroup.NOTICES: tr("papers", "Notices and labels"),
        PaperGroup.POLICIES: tr("papers", "Policies and sheets for you"),
        PaperGroup.NO_AI: tr("papers", "No AI is used here"),
    }[group]


def _rank(offer: Offer) -> int:
    """Return 0 for what is out of date, 1 for what lacks answers, 2 for all else."""
    if offer.last is not None and offer.last.out_of_date:
        return 0
    return 1 if offer.missing else 2


def _title(offer: Offer) -> str:
    return f"{offer.template.title}: {offer.tool.name}" if offer.tool is not None else offer.template.title


def _has_words(offer: Offer, wanted: Sequence[str]) -> bool:
    place = f"{_title(offer)} {group_name(paper_group(offer.template.id))}".casefold()
    return all(word in place for word in wanted)


def _offer_row(key: str, offer: Offer) -> RowItem:
    chip, tone = _offer_chip(offer)
    return RowItem(
        key,
        _title(offer),
        " · ".join([_about(offer), *_last_issue(offer)]),
        icon="message-circle" if offer.template.spoken else "file-text",
        chip=chip,
        chip_tone=tone,
    )


def _about(offer: Offer) -> str:
    """Return what the paper says of itself, where that does not wait for a tool's name."""
    subtitle = offer.template.subtitle
    return wording.for_whom(offer.template) if "{{" in subtitle else subtitle


def _last_issue(offer: Offer) -> list[str]:
    if offer.last is None:
        return []
    words = QCoreApplication.translate("papers", "issued {day}")
    return [words.format(day=labels.day(offer.last.paper.issued_on))]


def _offer_chip(offer: Offer) -> tuple[str, Tone]:
    tr = QCoreApplication.translate
    if offer.last is not None and offer.last.out_of_date:
        return wording.state(offer.last, replaced=False)
    if offer.missing:
        return wording.answers(offer.missing), Tone.CAUTION
    if offer.last is not None:
        return tr("papers", "Current"), Tone.GOOD
    return tr("papers", "Ready to issue"), Tone.ACCENT
