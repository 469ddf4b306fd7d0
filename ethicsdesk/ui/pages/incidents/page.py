"""The incident log: every incident with its next clock; what was begun goes on where it was left."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from ethicsdesk.domain.incident_rules import Severity
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.services import first_minutes, incident_list
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.first_minutes import FirstMinutes
from ethicsdesk.services.incident_list import IncidentRow, Query, Which
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.incidents import words
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.pages.incidents.year_card import YearCard
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.row_list import RowItem, RowList
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.workbench import Workbench

SHOWN_AT_ONCE = 25


@dataclass(frozen=True, slots=True)
class Found:
    """What the page shows."""

    rows: tuple[IncidentRow, ...]
    begun: FirstMinutes | None
    book: IncidentBook
    today: date


def read(desk: Desk) -> Found:
    """Return every incident, and what was begun and not written down yet."""
    return Found(
        incident_list.rows(desk),
        first_minutes.read(desk),
        desk.library.incident_words(),
        desk.clock.today(),
    )


class Filters(QWidget):
    """The search line, and which incidents are listed."""

    def __init__(self) -> None:
        """Make them; nothing is left out."""
        super().__init__()
        row = spaced(FlowLayout(self), margins=0, gap=0.6)
        self.text = sized(QLineEdit(), min_width=16)
        self.text.setPlaceholderText(self.tr("Search"))
        self.text.setAccessibleName(self.tr("Search incidents"))
        self.text.setClearButtonEnabled(True)
        self.which = Select(
            (
                (Which.ALL, self.tr("Open and closed")),
                (Which.OPEN, self.tr("Open only")),
                (Which.CLOSED, self.tr("Closed only")),
            ),
            name=self.tr("Open or closed"),
        )
        self.least = Select(
            (
                (str(int(Severity.NEAR_MISS)), self.tr("Every severity")),
                (str(int(Severity.MODERATE)), self.tr("Moderate or worse")),
                (str(int(Severity.SERIOUS)), self.tr("Serious or worse")),
            ),
            name=self.tr("Severity"),
        )
        for widget in (self.text, self.which, self.least):
            row.addWidget(widget)

    @property
    def query(self) -> Query:
        """Return what is looked for."""
        return Query(
            text=self.text.text(),
            which=Which(self.which.value or Which.ALL),
            least=Severity(int(self.least.value or 0)),
        )


class IncidentsPage(AreaPage):
    """Lists incidents, and begins one."""

    area: ClassVar[Area] = Area.INCIDENTS
    lasting: ClassVar[bool] = True
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.INCIDENTS, Topic.TOOLS, Topic.PRACTICE, Topic.CONSENTS}
    )

    def __init__(self, workbench: Workbench) -> None:
        """Make an empty page; it fills when it is shown."""
        self.begin = Button(self.tr("Something went &wrong"), kind=ButtonKind.PRIMARY, icon="circle-alert")
        super().__init__(
            self.tr("Incidents"),
            subtitle=self.tr("What went wrong, what is due because of it, and what it taught you."),
            actions=(self.begin,),
        )
        self._workbench = workbench
        self._found: Found | None = None
        self._told: Mapping[str, str] = {}
        self._knows = False
        self._shown = SHOWN_AT_ONCE
        self._arriving = False
        self.begun = Banner(tone=Tone.CAUTION, action=self.tr("&Go on"))
        self.begun.hide()
        self.begun.acted.connect(self._begin)
        self.begin.clicked.connect(self._begin)
        self.filters = Filters()
        self.filters.text.textChanged.connect(self._on_filter)
        for select in (self.filters.which, self.filters.least):
            select.chosen.connect(self._on_filter)
        self.list = RowList(self.tr("Incidents"))
        self.list.activated.connect(lambda key: self._workbench.go(Target(area=Area.INCIDENT, id=key)))
        self._add_cards()

    def _add_cards(self) -> None:
        self.none = Text(role=TextRole.MUTED)
        self.more = Button("", icon="chevron-down")
        self.more.clicked.connect(self._on_more)
        self._card = Card()
        self._card.add(self.filters, self.list, self.none)
        self._card.add_start(self.more)
        self.empty = EmptyState(
            self.tr("Nothing has gone wrong yet"),
            self.tr(
                "A note in the wrong chart, a recorder left on, a letter from a vendor: write it down here. "
                "Four short questions help you through the first five minutes. Then every deadline is "
                "counted for you, with its rule. Near misses count too: they teach for free."
            ),
            icon="circle-alert",
            action=self.tr("Something went &wrong"),
        )
        self.empty.acted.connect(self._begin)
        self._empty_card = Card()
        self._empty_card.add(self.empty)
        self.year = YearCard(self._workbench)
        self.add(self.begun)
        for card in (self._card, self._empty_card, self.year):
            card.hide()
            self.add(card)

    def show_for(self, target: Target) -> None:  # noqa: ARG002 - the page has one place
        """Show the log from its beginning."""
        self._shown = SHOWN_AT_ONCE
        self._arriving = True
        self.reload()

    def reload(self) -> None:
        """Read the log again; the search stays."""
        self._workbench.read(
            read,
            self._show,
            owner=self,
            on_failed=lambda error: self.notice.say(sentence(error), tone=Tone.CAUTION, milliseconds=0),
        )

    def _show(self, found: Found) -> None:
        self._found, self._knows = found, False
        self.begun.setVisible(found.begun is not None)
        if found.begun is not None:
            self.begun.say(
                self.tr("You began on {day}. Your answers are kept.").format(
                    day=labels.day(found.begun.begun_on)
                ),
                title=self.tr("Something is not written down yet"),
                tone=Tone.CAUTION,
            )
        self._card.setVisible(bool(found.rows))
        self._empty_card.setVisible(not found.rows)
        self.begin.setVisible(bool(found.rows))
        self.year.setVisible(bool(found.rows))
        if found.rows:
            self.year.show_years(found.today.year)
        self._list()
        if self._arriving:
            self._arriving = False
            first: QWidget = self.list.rows[0] if self.list.rows else self.empty.button
            if self.list.rows:
                first.show()  # now: the focus goes only to what is in sight
            self.arrive_at(first)

    def _list(self) -> None:
        if self._found is None:
            return
        if self.filters.text.text().strip() and not self._knows:
            self._knows = True
            self._workbench.read(incident_list.told, self._on_told, owner=self)
        hits = incident_list.find(self._found.rows, self.filters.query, told=self._told)
        self.list.show_rows([self._item(row) for row in hits[: self._shown]])
        self.none.setText(self.tr("No incident fits. Clear the search to see all."))
        self.none.setVisible(not hits)
        left = len(hits) - self._shown
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("Show more ({count})").format(count=left))

    def _on_told(self, told: Mapping[str, str]) -> None:
        self._told = told
        self._list()

    def _item(self, row: IncidentRow) -> RowItem:
        incident = row.incident
        parts = [self.tr("Found {day}").format(day=labels.day(incident.discovery.known)), row.tool]
        clock = row.judged.next_due if row.is_open else None
        if clock is not None and self._found is not None:
            parts.append(words.due(clock, self._found.today, self._found.book))
        if row.is_open:
            chip, tone = row.severity, words.severity_tone(row.judged.severity)
            icon, ink = "circle-alert", Tone.STOP if tone is Tone.STOP else Tone.ACCENT
        else:
            chip, tone = self.tr("Closed"), Tone.GOOD
            icon, ink = "circle-check", Tone.GOOD
            parts.append(row.severity)
        subtitle = " · ".join(part for part in parts if part)
        return RowItem(
            incident.id,
            f"{incident.number} · {row.title}",
            subtitle,
            icon=icon,
            tone=ink,
            chip=chip,
            chip_tone=tone,
        )

    def _on_filter(self, *_: object) -> None:
        self._shown = SHOWN_AT_ONCE
        self._list()

    def _on_more(self) -> None:
        before = len(self.list.rows)
        self._shown += SHOWN_AT_ONCE
        self._list()
        if before < len(self.list.rows):
            self.list.rows[before].setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self) -> None:
        self._workbench.go(Target(area=Area.FIRST_MINUTES))
