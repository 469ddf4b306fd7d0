"""The walk through what a practice already owns, to find AI that is switched on inside it."""

from dataclasses import dataclass
from typing import ClassVar

from ethicsdesk.domain.own_things import ITEMS
from ethicsdesk.domain.own_tools import OwnState, OwnTools
from ethicsdesk.domain.records import Tool
from ethicsdesk.services import own_tools
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.pages.own_tools.item_card import ItemCard, state_words
from ethicsdesk.ui.papers.fact_lines import FactLines
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.watching.built_page import BuiltPage
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.progress_line import ProgressLine
from ethicsdesk.ui.widgets.row_list import RowItem, RowList
from ethicsdesk.ui.workbench import Workbench

AGAIN = "again"
"""The field that begins a new walk although one has ended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The walk, and the tools that came out of it."""

    walk: OwnTools
    tools: tuple[Tool, ...]


class OwnToolsPage(BuiltPage):
    """Asks point by point; what is answered is saved at once."""

    area: ClassVar[Area] = Area.OWN_TOOLS
    lasting: ClassVar[bool] = True
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.TOOLS})

    def __init__(self, workbench: Workbench) -> None:
        """Make an empty page."""
        super().__init__(self.tr("Walk through what you already own"), workbench)
        self.cards: dict[str, ItemCard] = {}
        self.progress: ProgressLine | None = None
        self._walk: OwnTools | None = None

    @property
    def is_typing(self) -> bool:
        """Say whether the walk is under way, which is never built anew under one's hands."""
        return bool(self.cards)

    def read(self, *, fresh: bool) -> None:
        """Take up the walk, or show the last one that ended."""
        self.cards = {}
        again = self.target.field == AGAIN

        def see(desk: Desk) -> Seen:
            with desk.store.reading() as vault:
                walk = None if again else own_tools.last_finished(vault)
                begun = [one for one in vault.list(OwnTools) if one.finished_on is None]
            if walk is None or begun:
                walk = own_tools.begin(desk).value
            with desk.store.reading() as vault:
                return Seen(walk=walk, tools=tuple(own_tools.tools_found(vault, walk).values()))

        self.begin(see, self._build, fresh=fresh)

    def act(self) -> None:
        """End the walk, or go to the register."""
        walk = self._walk
        if walk is None or walk.finished_on is not None:
            self.go_back()
            return
        left = own_tools.open_items(walk)
        if left:
            card = self.cards[left[0].id]
            self.notice.say(self.tr("Some points are still open."), tone=Tone.CAUTION)
            self.reveal(card)
            card.radios[OwnState.NOT_HERE].setFocus()
            return
        self.change(lambda desk: own_tools.finish(desk, walk.id), self._on_finished)

    def go_back(self) -> None:
        """Go to the register."""
        self.workbench.go(Target(area=Area.TOOLS))

    def _build(self, seen: Seen) -> None:
        self._walk = seen.walk
        if seen.walk.finished_on is None:
            self._show_walk(seen.walk)
        else:
            self._show_end(seen)

    def _show_walk(self, walk: OwnTools) -> None:
        about = self.tr(
            "A quarter of an hour to find AI inside things you use. You can stop and go on at any time."
        )
        self.set_title(self.tr("Walk through what you already own"), subtitle=about)
        self.primary.setText(self.tr("&Finish"))
        self.progress = ProgressLine(self.tr("Points looked at"))
        self.put(self.progress)
        for number, item in enumerate(ITEMS, 1):
            card = ItemCard(item, walk.found.get(item.id), number=number, total=len(ITEMS))
            card.show_made(is_on=item.id in walk.tool_ids)
            card.said.connect(self._on_said)
            self.cards[item.id] = card
            self.put(card)
        self._show_progress(walk)
        left = own_tools.open_items(walk)
        if left:
            self.cards[left[0].id].radios[OwnState.NOT_HERE].setFocus()

    def _show_end(self, seen: Seen) -> None:
        walk = seen.walk
        day = labels.day(walk.finished_on) if walk.finished_on else ""
        self.set_title(
            self.tr("What you already own"), subtitle=self.tr("Looked at on {day}.").format(day=day)
        )
        self.primary.setText(self.tr("&Done"))
        none = own_tools.found_no_ai(walk)
        title = self.tr("No AI found") if none else self.tr("What you found")
        text = self.tr("It is on record with its date. Papers that say you use no AI can rest on it.")
        if not none:
            text = self.tr("Check each tool next. For what you are not sure about, ask the company.")
        self.put(Banner(text, title=title, tone=Tone.GOOD if none else Tone.INFO))
        if seen.tools:
            self.put(self._tools_card(seen.tools))
        facts = FactLines()
        facts.show_facts([(state_words(state), str(walk.count(state))) for state in OwnState])
        count = Card(self.tr("In numbers"))
        count.add(facts)
        self.again = Button(self.tr("Walk through it &again"), icon="refresh-cw")
        self.again.clicked.connect(lambda: self.workbench.go(Target(area=Area.OWN_TOOLS, field=AGAIN)))
        count.add(
            Text(self.tr("Once a year is good practice: new AI comes with updates."), role=TextRole.HELP)
        )
        count.add_start(self.again)
        self.put(count, side=True)
        self.primary.setFocus()

    def _tools_card(self, found: tuple[Tool, ...]) -> Card:
        card, rows = Card(self.tr("Added to your AI tools")), RowList(self.tr("Tools found"))
        rows.show_rows(
            [
                RowItem(t.id, t.name, ", ".join(labels.category(c) for c in t.categories), icon="layers")
                for t in found
            ]
        )
        rows.activated.connect(lambda key: self.workbench.go(Target(area=Area.TOOL, id=key)))
        card.add(rows)
        return card

    def _on_said(self, item_id: str, state: OwnState) -> None:
        walk = self._walk
        if walk is not None:
            self.change(
                lambda desk: own_tools.say(desk, walk.id, item_id, state),
                lambda kept: self._on_kept(kept, item_id),
            )

    def _on_kept(self, walk: OwnTools, item_id: str) -> None:
        self._walk = walk
        self.cards[item_id].show_made(is_on=item_id in walk.tool_ids)
        self._show_progress(walk)

    def _show_progress(self, walk: OwnTools) -> None:
        if self.progress is not None:
            left = len(own_tools.open_items(walk))
            self.progress.show_progress(len(ITEMS) - left, total=len(ITEMS), minutes=left)

    def _on_finished(self, _: OwnTools) -> None:
        self.target = Target(area=Area.OWN_TOOLS)
        self.read(fresh=True)
