"""The audit trail as people read it, by tool, paper, incident and kind; and the check of the whole vault."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.record_types import RECORD_TYPES
from ethicsdesk.domain.records import Paper
from ethicsdesk.services import tools, trail
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.field_words import kind_words
from ethicsdesk.services.told_values import NOTHING
from ethicsdesk.services.trail import Only, TrailPage, TrailRow, Verified
from ethicsdesk.ui import labels
from ethicsdesk.ui import moments as words
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.pages.vault.hall import Hall, Room
from ethicsdesk.ui.texts import said, told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted
from ethicsdesk.ui.widgets.row_list import RowItem, RowList
from ethicsdesk.ui.widgets.select import Select

ROWS_A_PAGE = 30
ALL = ""
_ICONS = {"vault": "lock", "paper": "file-text", "tool": "layers", "practice": "user", "decision": "check"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A page of the trail, and what one can filter by: keys and names, newest first."""

    page: TrailPage
    tools: tuple[tuple[str, str], ...]
    papers: tuple[tuple[str, str], ...]
    incidents: tuple[tuple[str, str], ...]
    today: date


class TrailRoom(Room):
    """Rows, newest first; a row opens to show what changed from what to what."""

    def __init__(self, hall: Hall) -> None:
        """Make the room; `enter` reads the newest rows."""
        super().__init__(hall)
        self.heading = self.tr("Audit trail")
        self.subtitle = self.tr(
            "Every change, in order. No entry can be taken out or changed without a trace."
        )
        self._rows: list[TrailRow] = []
        self._older = 0
        self.add(self._make_filter(), self._make_rows())
        self.check = Button(self.tr("&Check the whole vault"), kind=ButtonKind.PRIMARY, icon="shield-check")
        self.check.clicked.connect(self._on_check)
        self.buttons = (self.check,)
        self.first_focus = self.tool

    def enter(self) -> None:
        """Read the newest rows."""
        self.refresh()

    def refresh(self) -> None:
        """Read the newest rows again."""
        only = self._only()
        self.workbench.read(lambda desk: _read(desk, only), self._show, owner=self)

    def _make_filter(self) -> Card:
        card = Card()
        kinds = [(kind.kind, _word(kind.kind)) for kind in RECORD_TYPES]
        self.tool = Select([(ALL, self.tr("All tools"))])
        self.paper = Select([(ALL, self.tr("All papers"))])
        self.incident = Select([(ALL, self.tr("All incidents"))])
        self.kind = Select([(ALL, self.tr("Everything")), *kinds, (trail.VAULT, _word(trail.VAULT))])
        for select in (self.tool, self.paper, self.incident, self.kind):
            select.chosen.connect(lambda _: self.refresh())
        row = spaced(FlowLayout(), margins=0, gap=1.2)
        row.addWidget(sized(Field(self.tr("&Tool"), self.tool), min_width=17))
        row.addWidget(sized(Field(self.tr("&Paper"), self.paper), min_width=17))
        row.addWidget(sized(Field(self.tr("&Incident"), self.incident), min_width=17))
        row.addWidget(sized(Field(self.tr("&What"), self.kind), min_width=17))
        card.add(row)
        return card

    def _make_rows(self) -> Card:
        card = Card()
        self.list = RowList(self.tr("Entries, newest first"))
        self.list.activated.connect(self._on_row)
        self.none = muted(self.tr("Nothing yet that fits this choice."))
        self.more = Button(self.tr("Show &older entries"), icon="chevron-down")
        self.more.clicked.connect(self._on_more)
        card.add(self.list, self.none)
        card.add_start(self.more)
        return card

    def _only(self) -> Only:
        kind = self.kind.value
        return Only(
            tool_id=self.tool.value or "",
            paper_id=self.paper.value or "",
            incident_id=self.incident.value or "",
            kinds=frozenset({kind}) if kind else frozenset(),
        )

    def _show(self, read: Read) -> None:
        _offer(self.tool, self.tr("All tools"), read.tools)
        _offer(self.paper, self.tr("All papers"), read.papers)
        _offer(self.incident, self.tr("All incidents"), read.incidents)
        self._today = read.today
        self._rows = list(read.page.rows)
        self._show_rows(read.page.older)

    def _show_rows(self, older: int) -> None:
        self._older = older
        self.list.show_rows([self._item(at, row) for at, row in enumerate(self._rows)])
        self.list.setVisible(bool(self._rows))
        self.none.setVisible(not self._rows)
        self.more.setVisible(bool(older))

    def _item(self, at: int, row: TrailRow) -> RowItem:
        when = words.moment(row.at, self._today)
        return RowItem(
            str(at),
            told(row.sentence),
            self.tr("{when} · entry {number}").format(
                when=when[:1].upper() + when[1:], number=labels.number(row.seq)
            ),
            icon=_ICONS.get(row.kind, "pencil"),
            tone=Tone.NEUTRAL,
        )

    def _on_more(self) -> None:
        only, before = self._only(), self._older
        self.workbench.read(
            lambda desk: trail.page(desk, only, before=before, most=ROWS_A_PAGE), self._add, owner=self
        )

    def _add(self, page: TrailPage) -> None:
        first = len(self._rows)
        self._rows += page.rows
        self._show_rows(page.older)
        if page.rows:
            self.list.rows[first].setFocus()

    def _on_row(self, key: str) -> None:
        row = self._rows[int(key)]
        dialog = Dialog(
            told(row.sentence),
            self._item(int(key), row).subtitle,
            accept=self.tr("&Close"),
            parent=self.window(),
        )
        dialog.add(_details(row))
        try:
            dialog.exec()
        finally:
            dialog.deleteLater()

    def _on_check(self) -> None:
        self.hall.run(
            self.tr("Computing every entry, record and file again …"),
            lambda desk, progress: Changed(trail.verify(desk, progress)),
            self._on_checked,
            stopped=self.tr("Stopped. Nothing was changed."),
        )

    def _on_checked(self, found: Verified) -> None:
        lines = (told(found.sentence), *found.problems[:10])
        self.hall.tell("\n".join(lines), tone=Tone.STOP if found.problems else Tone.GOOD)


def _read(desk: Desk, only: Only) -> Read:
    named = tuple((row.tool.id, row.tool.name) for row in tools.register(desk))
    with desk.store.reading() as vault:
        papers = sorted(vault.list(Paper), key=lambda one: (one.issued_on, one.number), reverse=True)
        incidents = sorted(vault.list(Incident), key=lambda one: one.number, reverse=True)
    return Read(
        page=trail.page(desk, only, most=ROWS_A_PAGE),
        tools=named,
        papers=tuple((one.id, f"{one.number} · {one.title}") for one in papers),
        incidents=tuple((one.id, one.number) for one in incidents),
        today=desk.clock.today(),
    )


def _offer(select: Select, everything: str, offered: tuple[tuple[str, str], ...]) -> None:
    """Offer what there is now; what was chosen stays chosen while it is there."""
    chosen = select.value
    select.clear()
    for key, name in ((ALL, everything), *offered):
        select.addItem(name, key)
    select.select(chosen if chosen in {key for key, _ in offered} else ALL)


def _word(kind: str) -> str:
    """Return what a kind of entry is called, in the person's language."""
    return QCoreApplication.translate("messages", kind_words(kind))


def _details(row: TrailRow) -> QWidget:
    """Return what changed, field by field."""
    box = QWidget()
    column = spaced(QVBoxLayout(box), margins=(0, 0.5, 0, 0), gap=0.6)
    if row.purged:
        column.addWidget(muted(box.tr("The words of this entry were let go after their time.")))
    elif not row.changes:
        column.addWidget(muted(box.tr("There is nothing more to say about it.")))
    for change in row.changes:
        column.addWidget(Text(QCoreApplication.translate("messages", change.label), role=TextRole.LABEL))
        words_ = (
            said(change.after)
            if change.before == NOTHING
            else box.tr("{before}  →  {after}").format(before=said(change.before), after=said(change.after))
        )
        column.addWidget(sized(Text(words_), max_width=44))
    return box
