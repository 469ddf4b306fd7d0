"""Help: all topics, the words explained, where everything comes from, the keys, and about."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.help_book import HelpKind, HelpTopic
from ethicsdesk.services import helping, key_card
from ethicsdesk.services.helping import ABOUT, KEYS, SOURCES, WORDS, Helped
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.keymap import key_rows, key_table
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.help.parts import SourceCard, SourcesPart, about_part, words_part
from ethicsdesk.ui.pages.help.topic_view import topic_view
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.papers.output import Output
from ethicsdesk.ui.papers.preview import FillHeight, Preview
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.row_list import RowItem, RowList
from ethicsdesk.ui.widgets.scrolling import scrolled
from ethicsdesk.ui.workbench import Workbench


class HelpPage(AreaPage):
    """Shows one part at a time: the list of all, a topic (target's id), or what is looked up."""

    area: ClassVar[Area] = Area.HELP
    lasting: ClassVar[bool] = True

    def __init__(self, workbench: Workbench) -> None:
        """Make the page with nothing on it yet."""
        super().__init__("")
        self._workbench = workbench
        self._target = Target(area=Area.HELP)
        self._shown: Target | None = None
        self.said = Banner()
        self.said.hide()
        self._main = spaced(QVBoxLayout(), margins=0, gap=1.1)
        self._beside = spaced(QVBoxLayout(), margins=0, gap=1.1)
        self.card = Preview(self.tr("The card with the keys"), workbench)
        FillHeight(self.card, self)
        self.card.hide()
        self.output = Output(self, self.card, workbench, said=self.said)
        self.output.name = "keys.pdf"
        self.add(self.said, self._main, self.card)
        self.add_side(self._beside)
        self.first: QWidget | None = None
        self.lists: list[RowList] = []
        self.all = Button(self.tr("&All of the help"), icon="arrow-left")
        self.all.clicked.connect(partial(self._go, ""))
        self.make_card = Button(self.tr("Card to &print"), icon="printer")
        self.make_card.clicked.connect(self._on_card)
        self._foot = self.set_footer(
            leading=(self.all,),
            trailing=(self.make_card, self.output.print_button, self.output.save_button),
        )

    def show_for(self, target: Target) -> None:
        """Show a part of the help; its first way on gets the focus."""
        self._target = target
        self._workbench.read(helping.read, self._show, owner=self)

    def reload(self) -> None:
        """Nothing here changes while the desk is open."""

    def leave(self) -> None:
        """Put the card away."""
        self.is_spent = self.is_spent or not self.card.isHidden()
        self.card.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let long texts be read with the keyboard."""
        if not scrolled(self.scroll_area.verticalScrollBar(), event.key()):
            super().keyPressEvent(event)

    def _show(self, seen: Helped) -> None:
        self._clear()
        wanted = self._target.id
        topic = seen.book.topic(wanted)
        parts: dict[str, Callable[[Helped], None]] = {
            WORDS: self._show_words,
            SOURCES: self._show_sources,
            KEYS: self._show_keys,
            ABOUT: self._show_about,
        }
        if topic is not None:
            self._show_topic(topic, seen)
        else:
            parts.get(wanted, self._show_all)(seen)
        self.share_with_side(shared=self._beside.count() > 0)
        inside = topic is not None or wanted in parts
        self._foot.setVisible(inside)
        self.make_card.setVisible(wanted == KEYS)
        if self._shown != self._target:
            self.scroll_to_top()
        self._shown = self._target
        self.arrive_at(self.first or self.all)

    def _clear(self) -> None:
        self.first, self.lists = None, []
        self.said.hide()
        self.card.clear()
        self.card.hide()
        self.output.set_offered(offered=False)
        for column in (self._main, self._beside):
            while (item := column.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()

    def _show_all(self, seen: Helped) -> None:
        self.set_title(self.tr("Help"), subtitle=self.tr("Press F1 on any page to read what it is for."))
        heads = {
            HelpKind.HOW_TO: self.tr("How to"),
            HelpKind.QUESTION: self.tr("Questions people ask"),
            HelpKind.PAGE: self.tr("Each page"),
        }
        for kind, topics in helping.listed(seen.book):
            self._add_list(heads[kind], [RowItem(topic.id, topic.title) for topic in topics])
        self._add_list(
            self.tr("Look it up"),
            [
                RowItem(WORDS, self.tr("Words explained"), icon="info"),
                RowItem(SOURCES, self.tr("Sources and their dates"), icon="scroll-text"),
                RowItem(KEYS, self.tr("Keys you can use"), icon="keyboard"),
                RowItem(ABOUT, self.tr("About, versions, licenses"), icon="shield-check"),
            ],
            beside=True,
        )

    def _add_list(self, heading: str, rows: list[RowItem], *, beside: bool = False) -> None:
        card = Card(heading)
        found = RowList(heading)
        found.show_rows(rows)
        found.activated.connect(self._go)
        card.add(found)
        (self._beside if beside else self._main).addWidget(card)
        self.lists.append(found)
        if self.first is None and found.rows:
            self.first = found.rows[0]

    def _show_topic(self, topic: HelpTopic, seen: Helped) -> None:
        self.set_title(topic.title)
        card = Card()
        card.add(topic_view(topic, seen.by_id))
        self._main.addWidget(card)
        ways = [name for name in ((topic.area,) if topic.area else topic.opens) if name]
        pages = [(name, found) for name in ways if (found := seen.book.of_page(name)) is not None]
        if pages and topic.area not in _NEED_A_RECORD:
            card = Card(self.tr("Go there"))
            for name, found in pages:
                if name not in _NEED_A_RECORD:
                    card.add_start(self._way(found.title, Target(area=Area(name))))
            self._beside.addWidget(card)

    def _way(self, words: str, target: Target) -> LinkButton:
        link = LinkButton(words, icon="arrow-right")
        link.clicked.connect(partial(self._workbench.go, target))
        self.first = self.first or link
        return link

    def _show_words(self, seen: Helped) -> None:
        self.set_title(self.tr("Words explained"))
        part, places = words_part(seen.terms)
        self._main.addWidget(part)
        if self._target.field in places:
            self._reveal_later(places[self._target.field])

    def _reveal_later(self, widget: QWidget) -> None:
        """Scroll to what was asked for once the new part has its size."""
        QTimer.singleShot(0, widget, partial(self.reveal, widget))

    def _show_sources(self, seen: Helped) -> None:
        one = seen.by_id.get(self._target.field)
        if one is not None:
            self.set_title(self.tr("Where does this come from?"))
            source = SourceCard(one)
            self._main.addWidget(source)
            self.first = source.copy
            self._beside.addWidget(self._to_sources())
            return
        self.set_title(
            self.tr("Sources and their dates"),
            subtitle=self.tr("Where every rule in here comes from. Choose one to copy where to read it."),
        )
        part = SourcesPart(seen.sources)
        part.chosen.connect(lambda key: self._workbench.go(Target(area=Area.HELP, id=SOURCES, field=key)))
        self._main.addWidget(part)
        self.lists = part.lists
        self.first = part.lists[0].rows[0] if part.lists else None
        card = Card(self.tr("How to read this"))
        card.add(muted(self.tr("The badge says how strong a rule is, the day when it was last looked at.")))
        card.add_start(self._way(self.tr("What the badges mean"), Target(area=Area.HELP, id="how.sources")))
        self._beside.addWidget(card)

    def _to_sources(self) -> Card:
        card = Card()
        link = LinkButton(self.tr("All &sources"), icon="arrow-left")
        link.clicked.connect(partial(self._go, SOURCES))
        card.add_start(link)
        return card

    def _show_keys(self, _seen: Helped) -> None:
        self.set_title(
            self.tr("Keys you can use"), subtitle=self.tr("Everything can be done with the keyboard alone.")
        )
        card = Card()
        card.add(key_table(), muted(self.tr("On a Mac, use Command where it says Ctrl.")))
        self._main.addWidget(card)
        self.first = self.make_card

    def _show_about(self, seen: Helped) -> None:
        self.set_title(self.tr("About EthicsDesk"))
        self._main.addWidget(about_part(seen))
        card = Card()
        card.add_start(
            self._way(self.tr("How to check that it is offline"), Target(area=Area.HELP, id="how.offline"))
        )
        self._beside.addWidget(card)

    def _on_card(self) -> None:
        """Show the card as it prints, in place of the keys."""
        self._clear()
        self.share_with_side(shared=False)
        self.make_card.hide()
        self.card.show()
        language = self._workbench.desk.library.language()
        made = key_card.layout(key_rows(), told=told, language=language)
        self.card.show_pdf(lambda papers, _progress: papers.draw(made))
        self.output.set_offered(offered=True)

    def _go(self, part: str) -> None:
        self._workbench.go(Target(area=Area.HELP, id=part))


_NEED_A_RECORD = frozenset(
    {
        Area.TOOL,
        Area.INTERVIEW,
        Area.ASKING,
        Area.AGREEMENT,
        Area.EVIDENCE,
        Area.WATCH,
        Area.PAPER,
        Area.CLIENT,
        Area.REVIEW,
        Area.TRAINING,
        Area.INCIDENT,
    }
)
"""Pages that show one record, which the help cannot choose."""
