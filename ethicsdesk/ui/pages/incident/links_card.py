"""What an incident is tied to: decisions made with AI and papers as issued, to check off."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout

from ethicsdesk.domain.incidents import Incident
from ethicsdesk.services import incident_links
from ethicsdesk.services.incident_links import Links
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.oversight import words
from ethicsdesk.ui.pages.incident.case import Case, Seen
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import muted


class LinksCard(Card):
    """Offers those of the tool; without a tool it says so."""

    def __init__(self, case: Case) -> None:
        """Make an empty card."""
        super().__init__(self.tr("What it is tied to"))
        self._case = case
        self._seen: Seen | None = None
        self._asked: tuple[object, ...] = ()
        self.nothing = muted(
            self.tr("Decisions logged with its tool can be tied to it, and papers that name the tool.")
        )
        self.add(self.nothing)
        self._lines = spaced(QVBoxLayout(), margins=0, gap=1.0)
        self.add(self._lines)
        self.fields: list[Field] = []
        self.decisions: ChoiceList | None = None
        self.papers: ChoiceList | None = None

    def show_seen(self, seen: Seen) -> None:
        """Read what may be tied, when the incident, its tool or its day is another."""
        self._seen = seen
        one = seen.incident
        asked = (one.id, one.tool_id, one.discovery.known)
        if asked != self._asked:
            self._asked = asked
            self._case.workbench.read(
                lambda desk: incident_links.offered(desk, one.id), self._offer, owner=self
            )
        self._select()

    def _offer(self, links: Links) -> None:
        for old in self.fields:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        decisions = [
            Choice(
                one.id,
                " · ".join((labels.day(one.day), words.sort(one.sort), words.decided_short(one.decided))),
                one.output,
            )
            for one in links.decisions
        ]
        papers = [
            Choice(one.id, f"{one.number} · {one.title}", labels.day(one.issued_on)) for one in links.papers
        ]
        self.fields = []
        self.decisions = self._checks(
            self.tr("Decisions made with AI"), decisions, lambda one, ids: replace(one, decision_ids=ids)
        )
        self.papers = self._checks(
            self.tr("Papers concerned"), papers, lambda one, ids: replace(one, paper_ids=ids)
        )
        self.nothing.setVisible(not self.fields)
        self._select()

    def _checks(
        self,
        label: str,
        choices: Sequence[Choice],
        put: Callable[[Incident, tuple[str, ...]], Incident],
    ) -> ChoiceList | None:
        if not choices:
            return None
        listed = ChoiceList(label, choices, many=True)
        field = Field(label, listed)

        def keep(_key: str) -> None:
            values = listed.values
            self._case.keep(
                lambda one: put(one, values),
                on_done=lambda: field.set_error(""),
                on_failed=lambda error: field.set_error(sentence(error)),
            )

        listed.chosen.connect(keep)
        self.fields.append(field)
        self._lines.addWidget(field)
        return listed

    def _select(self) -> None:
        if self._seen is None:
            return
        one = self._seen.incident
        for listed, ids in ((self.decisions, one.decision_ids), (self.papers, one.paper_ids)):
            if listed is not None:
                listed.select(*ids)
        for field in self.fields:
            field.setEnabled(not self._seen.is_closed)
