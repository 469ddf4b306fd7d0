"""The parts of the help that are looked up: words, sources with their dates, keys, and about."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.questionnaire import Badge, Confidence, Source, Term
from ethicsdesk.services.helping import Helped
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.settings.about import about_words, age_words
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.announce import announce
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.row_list import RowItem, RowList

translate = QCoreApplication.translate


def words_part(terms: Iterable[Term]) -> tuple[QWidget, dict[str, QWidget]]:
    """Return the words explained, and each by its id, to be brought into sight."""
    card = Card()
    places: dict[str, QWidget] = {}
    for term in terms:
        host = QWidget()
        column = spaced(QVBoxLayout(host), margins=0, gap=0.1)
        column.addWidget(Text(term.term, role=TextRole.STRONG))
        column.addWidget(Text(term.meaning))
        card.add(host)
        places[term.id] = host
    return card, places


def about_part(seen: Helped) -> QWidget:
    """Return what this program is, with a warning above it where it is old."""
    card = Card()
    if seen.age.old:
        card.add(Banner(age_words(seen.age), tone=Tone.CAUTION))
    card.add(about_words(seen.pack, seen.age))
    return card


class SourcesPart(QWidget):
    """Every source by its strength; one that is chosen is shown whole, with its address to copy."""

    chosen = Signal(str)
    """The id of the source the person wants to see."""

    def __init__(self, sources: tuple[Source, ...]) -> None:
        """Make the list and an empty place for one source."""
        super().__init__()
        self._by_id = {source.id: source for source in sources}
        column = spaced(QVBoxLayout(self), margins=0, gap=1.1)
        self.lists: list[RowList] = []
        for badge in Badge:
            of = [source for source in sources if source.badge is badge]
            if of:
                column.addWidget(self._group(badge, of))

    def _group(self, badge: Badge, of: list[Source]) -> Card:
        card = Card(labels.badge(badge))
        rows = RowList(labels.badge(badge))
        rows.show_rows([_row(source) for source in of])
        rows.activated.connect(self.chosen)
        self.lists.append(rows)
        card.add(rows)
        return card


def _row(source: Source) -> RowItem:
    day = translate("help", "as of {day}").format(day=labels.day(source.as_of))
    sure = source.confidence is Confidence.VERIFIED
    return RowItem(
        source.id,
        source.title,
        f"{source.publisher} · {day}",
        chip="" if sure else confidence(source.confidence),
        chip_tone=Tone.CAUTION,
    )


def confidence(value: Confidence) -> str:
    """Return how sure a source is, in words."""
    words = {
        Confidence.VERIFIED: translate("help", "Verified"),
        Confidence.NOT_VERIFIED: translate("help", "Not verified"),
        Confidence.DISPUTED: translate("help", "Disputed"),
    }
    return words[value]


class SourceCard(Card):
    """One source: how strong and how sure it is, from whom, as of when, and where to read it."""

    def __init__(self, source: Source) -> None:
        """Show a source; nothing here opens it."""
        super().__init__(source.title)
        chips = spaced(FlowLayout(), margins=0, gap=0.4)
        chips.addWidget(Chip(labels.badge(source.badge), tone=labels.badge_tone(source.badge)))
        sure = source.confidence is Confidence.VERIFIED
        chips.addWidget(Chip(confidence(source.confidence), tone=Tone.GOOD if sure else Tone.CAUTION))
        self.add(chips)
        for label, words in (
            (self.tr("From"), source.publisher),
            (self.tr("Last looked at"), labels.day(source.as_of)),
            (self.tr("Where to read it"), source.where),
        ):
            pair = spaced(QVBoxLayout(), margins=0, gap=0.1)
            pair.addWidget(Text(label, role=TextRole.HELP))
            pair.addWidget(Text(words))
            self.add(pair)
        self.copy = LinkButton(self.tr("&Copy where to read it"), icon="copy")
        self.copy.clicked.connect(partial(self._on_copy, source.where))
        self.add_start(self.copy)
        self.add(muted(self.tr("EthicsDesk opens no address. Paste it into your browser.")))

    def _on_copy(self, where: str) -> None:
        QGuiApplication.clipboard().setText(where)
        announce(self, self.tr("Copied"))
        self.copy.setText(self.tr("Copied"))
