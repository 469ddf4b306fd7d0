"""One client under a code: how they stand, every answer, and a form for the next one."""

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.consents import Answer, ConsentEvent
from ethicsdesk.domain.errors import UserError
from ethicsdesk.services import actions, clients, consents
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.consents import Said
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.consents import words
from ethicsdesk.ui.consents.answer_form import AnswerForm
from ethicsdesk.ui.pages.client import asking
from ethicsdesk.ui.pages.client.about_card import AboutCard
from ethicsdesk.ui.pages.client.chart_card import ChartCard
from ethicsdesk.ui.pages.client.events_card import EventsCard
from ethicsdesk.ui.pages.client.reading import Found, find
from ethicsdesk.ui.pages.client.recording import recorded, withdrawn
from ethicsdesk.ui.pages.client.scans import SCAN, Scans
from ethicsdesk.ui.pages.client.side_cards import CircleCard, StepsCard
from ethicsdesk.ui.pages.client.standing_card import StandingCard, first_role, missing
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.papers.faces import hold_focus, let_go_focus, show_either
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.workbench import Workbench

RECORD = "record:"
"""Begins the field of a target that opens the form; the key of an ask may follow."""


class ClientPage(AreaPage):
    """Shows a client; `form` and `chart` are there while they are open."""

    area = Area.CLIENT
    topics = frozenset({Topic.CONSENTS, Topic.FILES, Topic.ACTIONS, Topic.PAPERS, Topic.TOOLS})

    def __init__(self, workbench: Workbench) -> None:
        """Make the page, empty."""
        super().__init__("")
        self._workbench = workbench
        self._id = ""
        self.found: Found | None = None
        self.form: AnswerForm | None = None
        self.chart: ChartCard | None = None
        self.about: AboutCard | None = None
        self._form_card: Card | None = None
        self.said = Banner()
        self.said.hide()
        self.add_above(self.said)
        self.standing = StandingCard()
        self.standing.record_wanted.connect(self.open_form)
        self.events = EventsCard()
        self.events.chart_wanted.connect(self.open_chart)
        self.events.mistake_wanted.connect(self._on_mistake)
        self.steps = StepsCard()
        self.steps.done.connect(self._on_step_done)
        self.circles = CircleCard()
        self.circles.opened.connect(self._on_circle)
        self.add(self.standing, self.events)
        self.scans = Scans(self, workbench, said=self.said)
        self.add_side(self.steps, self.circles)
        self.events.scan_wanted.connect(lambda one: self.scans.attach(self._event(one)))
        self.events.scan_opened.connect(self._on_scan)
        self.back = Button("", icon="arrow-left")
        self.back.clicked.connect(self._on_back)
        self.copy = Button(self.tr("&Save a copy …"), kind=ButtonKind.PRIMARY, icon="save")
        self.copy.clicked.connect(self.scans.save_copy)
        self.record = Button(self.tr("&Record an answer"), kind=ButtonKind.PRIMARY, icon="plus")
        self.record.clicked.connect(lambda: self.open_form(""))
        self.set_footer(leading=(self.back,), trailing=(self.copy, self.record))

    def show_for(self, target: Target) -> None:
        """Show a client; field "record:" opens the form, perhaps for one ask, "scan:" and an id a scan."""
        self.leave()
        self.said.hide()
        self._id = target.id
        self._close_form()
        self._close_chart()
        self.scroll_to_top()
        self._read(field=target.field, arrive=True)

    def reload(self) -> None:
        """Read again; an open form stays as it is."""
        self._read(field="", arrive=False)

    def leave(self) -> None:
        """Keep the facts that were changed and not saved yet, and what is half filled in of an answer."""
        if self.form is not None:
            self.form.kept.flush()
        self.scans.put_away()
        if self.about is not None and self.about.is_touched:
            changed = self.about.given()
            self._workbench.change(lambda desk: clients.change(desk, changed), owner=self._workbench)
        let_go_focus(self)

    def open_form(self, key: str, *, answer: Answer | None = None) -> None:
        """Open the form for an answer, about one ask when its key is given."""
        if self.found is None:
            return
        cells = self.found.view.row.cells
        asks = [cell.ask for cell in cells]
        if not asks:
            self._tell(self.tr("No AI tool is in use, so there is nothing to ask yet."), tone=Tone.INFO)
            return
        self._close_form()
        self._close_chart()
        likely = key or missing(cells)
        client = self.found.view.row.client
        form = AnswerForm(self._workbench, asks, today=self.found.today, keep_as=client.id, client=client)
        form.saved.connect(self._on_said)
        form.cancelled.connect(self._on_cancelled)
        self.form = form
        self._form_card = Card(self.tr("Record an answer"), tone=Tone.ACCENT)
        self._form_card.add(form)
        self.main.insertWidget(0, self._form_card)
        role = first_role(cells, likely)
        if form.by.findData(role.value) >= 0:
            form.by.select(role.value)
        form.begin(ask=key, likely=likely, answer=answer)
        self.record.setEnabled(False)
        QTimer.singleShot(0, form, self.scroll_to_top)

    def open_chart(self, event_id: str) -> None:
        """Open the line for the chart of one answer."""
        self._close_form()
        self._close_chart()
        self.chart = ChartCard(self._workbench, self._event(event_id))
        self.chart.closed.connect(self._on_chart_closed)
        self.main.insertWidget(0, self.chart)
        self.chart.ticks.setFocus()
        QTimer.singleShot(0, self.chart, self.scroll_to_top)

    def _read(self, *, field: str, arrive: bool) -> None:
        wanted = self._id

        def done(found: Found | None) -> None:
            if self._id != wanted:
                return
            if found is None:
                self._workbench.go(Target(area=Area.CONSENTS))
                return
            if self.scans.in_sight is not None:  # it stays as it is
                self.found = found
                return
            self._show(found)
            if scan := _scan_of(found, field):
                self._show_scan(scan)
            elif field.startswith(RECORD):
                self.open_form(field.removeprefix(RECORD))
            elif arrive:
                self.arrive_at(self.record)

        self._workbench.read(lambda desk: find(desk, wanted), done, owner=self)

    def _show(self, found: Found) -> None:
        new = self.found is None or self.found.view.row.client != found.view.row.client
        self.found = found
        client = found.view.row.client
        self.set_title(client.code, subtitle=words.person(client))
        self._show_foot()
        self.standing.show()
        self.events.show()
        focused = QApplication.focusWidget()
        if focused is not None and self.events.isAncestorOf(focused):
            self.record.setFocus()
        self.standing.show_cells(found.view.row.cells)
        self.events.show_events(
            found.view.events, tools=found.view.tools, papers=found.papers, scans=found.scans
        )
        self.steps.show_steps(found.steps)
        self.circles.show_circles(found.view.circles, found.codes)
        if new or self.about is None:
            self._show_about(found)

        if self.about is not None:
            self.about.show()

    def _show_scan(self, scan: Attachment) -> None:
        """Show a scan and nothing of the client besides."""
        hold_focus(self)
        for card in (self.standing, self.events, self.steps, self.circles, self.about):
            if card is not None:
                card.hide()
        self.set_title(self.tr("Scan"), subtitle=self.tr("Kept with an answer, encrypted."))
        self.scans.show(scan)
        self._show_foot()
        self.arrive_at(self.copy)
        QTimer.singleShot(0, self, self.scroll_to_top)

    def _show_foot(self) -> None:
        """Offer a copy of the scan in sight, else a new answer."""
        seen = self.scans.in_sight is not None
        self.back.setText(self.tr("&Back to the client") if seen else self.tr("&All consents"))
        show_either(first=seen, these=(self.copy,), those=(self.record,))

    def _show_about(self, found: Found) -> None:
        old = self.about
        self.about = AboutCard(found.view.row.client)
        self.about.saved.connect(self._on_facts)
        self.about.end_wanted.connect(self._on_end)
        if old is not None and self.side is not None:
            self.side.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.add_side(self.about)

    def _event(self, event_id: str) -> ConsentEvent:
        events = self.found.view.events if self.found is not None else ()
        return next(event for event in events if event.id == event_id)

    def _on_said(self, said: Said) -> None:
        wanted = self._id
        if said.answer is Answer.GIVEN:
            self._workbench.change(
                lambda desk: recorded(desk, wanted, said),
                self._on_recorded,
                owner=self,
                on_failed=self._on_not_recorded,
            )
        else:
            self._workbench.change(
                lambda desk: withdrawn(desk, wanted, said),
                lambda made: self._on_recorded(made[0], steps=len(made[1])),
                owner=self,
                on_failed=self._on_not_recorded,
            )

    def _on_recorded(self, event: ConsentEvent, *, steps: int = 0) -> None:
        if self.form is not None:
            self.form.kept.drop()
        self._close_form()
        text = self.tr("The answer is recorded.")
        if steps:
            text = self.tr("The answer is recorded. What to do now stands under “To do now”.")
        self._tell(text, tone=Tone.GOOD)
        wanted = self._id

        def done(found: Found | None) -> None:
            if found is not None and self._id == wanted:
                self._show(found)
                self.open_chart(event.id)

        self._workbench.read(lambda desk: find(desk, wanted), done, owner=self)

    def _on_not_recorded(self, error: UserError) -> None:
        if self.form is not None:
            self.form.show_trouble(sentence(error))
        else:
            self._tell(sentence(error), tone=Tone.STOP)

    def _on_cancelled(self) -> None:
        self._close_form()
        self.record.setFocus()

    def _on_chart_closed(self) -> None:
        self._close_chart()
        self.record.setFocus()

    def _on_facts(self, client: object) -> None:
        if self.found is not None and client == self.found.view.row.client:
            self._tell(self.tr("Nothing was changed."), tone=Tone.INFO)
        elif isinstance(client, Client):
            self._workbench.change(
                lambda desk: clients.change(desk, client),
                lambda _: self._tell(self.tr("These facts are kept."), tone=Tone.GOOD),
                owner=self,
                on_failed=lambda error: self._tell(sentence(error), tone=Tone.STOP),
            )

    def _on_end(self) -> None:
        if self.found is None:
            return
        client, today = self.found.view.row.client, self.found.today
        if client.ended_on is None and not asking.ask_end(self, client.code):
            return
        changed = replace(client, ended_on=today if client.ended_on is None else None)
        self._workbench.change(lambda desk: clients.change(desk, changed), owner=self)

    def _on_mistake(self, event_id: str) -> None:
        reason = asking.ask_mistake(self)
        if reason is not None:
            self._workbench.change(
                lambda desk: consents.mark_mistake(desk, event_id, reason),
                owner=self,
                on_failed=lambda error: self._tell(sentence(error), tone=Tone.STOP),
            )

    def _on_step_done(self, action_id: str) -> None:
        self._workbench.change(lambda desk: actions.finish(desk, action_id), owner=self)

    def _on_scan(self, scan: object) -> None:
        if isinstance(scan, Attachment):
            self._workbench.go(Target(area=Area.CLIENT, id=self._id, field=SCAN + scan.id))

    def _on_back(self) -> None:
        if self.scans.in_sight is not None:
            self._workbench.go(Target(area=Area.CLIENT, id=self._id))
        else:
            self._workbench.go(Target(area=Area.CONSENTS))

    def _on_circle(self, circle_id: str) -> None:
        self._workbench.go(Target(area=Area.CONSENTS, field=f"circle:{circle_id}"))

    def _close_form(self) -> None:
        if self.form is not None:
            self.form.kept.flush()
        card, self._form_card, self.form = self._form_card, None, None
        self.record.setEnabled(True)
        self._drop(card)

    def _close_chart(self) -> None:
        card, self.chart = self.chart, None
        self._drop(card)

    def _drop(self, card: Card | None) -> None:
        if card is not None:
            if card.isAncestorOf(QApplication.focusWidget() or self):
                self.record.setFocus()
            self.main.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _tell(self, text: str, *, tone: Tone) -> None:
        self.said.say(text, tone=tone)
        self.said.show()


def _scan_of(found: Found, field: str) -> Attachment | None:
    scans = [scan for some in found.scans.values() for scan in some]
    return next((scan for scan in scans if field == SCAN + scan.id), None)
