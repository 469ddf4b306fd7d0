"""Today: what needs me now, where I left off, what comes next."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ethicsdesk.domain.consents import ConsentEvent
from ethicsdesk.domain.records import Action
from ethicsdesk.services import (
    actions,
    ai_free,
    clients,
    first_steps,
    sessions_today,
    today,
    withdrawals,
)
from ethicsdesk.services.binder import plan as binder
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.due import Due
from ethicsdesk.services.first_steps import FirstSteps, Step
from ethicsdesk.services.gaps import HANDOUT, Gap
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.today import words
from ethicsdesk.ui.pages.today.sessions_card import SessionsCard
from ethicsdesk.ui.pages.today.start_cards import StartCards
from ethicsdesk.ui.pages.today.steps_card import StepsCard
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.papers.no_ai_card import NoAiCard, step_words
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.progress_line import ProgressLine
from ethicsdesk.ui.widgets.row_list import RowItem, RowList
from ethicsdesk.ui.workbench import Workbench


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Everything the page shows, read in one go."""

    overview: today.Overview
    steps: FirstSteps
    year: int
    holes: int
    sessions: int | None  # codes remembered for this weekday; None = no clients yet


def see(desk: Desk) -> Seen:
    """Read everything the page shows."""
    year = desk.clock.today().year
    return Seen(
        overview=today.overview(desk),
        steps=first_steps.look(desk),
        year=year,
        holes=len(binder.missing(desk, year)),
        sessions=_sessions(desk),
    )


def _sessions(desk: Desk) -> int | None:
    if not clients.listed(desk):
        return None
    return len(sessions_today.remembered(desk, desk.clock.today()))


class TodayPage(AreaPage):
    """The first page after unlocking."""

    area = Area.TODAY
    topics = frozenset(Topic)

    def __init__(self, workbench: Workbench) -> None:
        """Make the page with empty cards."""
        self.next = Button("", kind=ButtonKind.PRIMARY, icon="arrow-right")
        self.next.hide()
        super().__init__("", actions=(self.next,))
        self._workbench = workbench
        self._seen: Seen | None = None
        self._go_next: Target | None = None
        self._arriving = False
        self.next.clicked.connect(self._on_next)
        self.needs = RowList(self.tr("Needs you now"))
        self.needs.activated.connect(self._on_need)
        self.calm = EmptyState(
            self.tr("All is well"),
            self.tr(
                "Nothing is overdue or missing. When something changes, such as an answer, a paper "
                "or a date, it shows up here with its reason."
            ),
            icon="circle-check",
        )
        self.coming = RowList(self.tr("Coming up"))
        self.coming.activated.connect(self._on_coming)
        self.steps = StepsCard()
        self.steps.without_ai.connect(self._on_without_ai)
        self.no_ai = NoAiCard()
        self.no_ai.asked_for.connect(workbench.go)
        self._needs_card = Card(self.tr("Needs you now"))
        self._needs_card.add(self.needs, self.calm)
        self._coming_card = Card(self.tr("Coming up"))
        self._coming_card.add(self.coming)
        self._unfinished_card = self._make_unfinished()
        self._binder_card = self._make_binder()
        self.add(self._needs_card, self.no_ai, self._coming_card)
        self.sessions = SessionsCard()
        self.sessions.to_consents.clicked.connect(lambda: workbench.go(Target(area=Area.CONSENTS)))
        self.add_side(self.sessions, self.steps, self._unfinished_card, self._binder_card)
        self.starts = StartCards()
        self.starts.chosen.connect(self._on_start)
        self.starts.hide()
        self.column.insertWidget(self.column.count() - 1, self.starts)
        for card in (
            self._needs_card,
            self._coming_card,
            self._unfinished_card,
            self._binder_card,
            self.steps,
        ):
            card.hide()

    def show_for(self, target: Target) -> None:  # noqa: ARG002 - there is one place only
        """Read everything again; the first thing to do gets the focus."""
        self._arriving = True
        self.reload()

    def reload(self) -> None:
        """Read everything again."""
        self._workbench.read(see, self._show, owner=self)

    def _show(self, seen: Seen) -> None:
        self._seen = seen
        overview = seen.overview
        now = self._workbench.desk.clock.now().astimezone()
        name = overview.practice.clinician.strip() if overview.practice else ""
        needs = self._shown_needs(seen)
        day = words.weekday(self._workbench.desk.clock.today())
        self.set_title(words.greeting(now, name), subtitle=f"{day}. {words.summary(len(needs))}")
        self._show_needs(needs)
        self._show_coming(overview.coming)
        self.no_ai.show_path(overview.no_ai)
        self.steps.show_steps(seen.steps, without_ai=overview.no_ai.offered)
        if overview.no_ai.open:
            self.steps.hide()
        self._show_unfinished(seen)
        self._show_binder(seen)
        self.sessions.show_count(seen.sessions)
        self._show_next(seen)
        self.starts.show()
        if self._arriving:
            self._arriving = False
            self.scroll_to_top()
            self.arrive_at(self.next if self.next.isVisibleTo(self) else self.needs)

    def _shown_needs(self, seen: Seen) -> tuple[Gap, ...]:
        """Leave out what makes no sense in the sample practice, whose passphrase everybody knows."""
        return tuple(
            gap
            for gap in seen.overview.needs
            if not (seen.overview.sample and gap.target.area is Area.RECOVERY)
        )

    def _show_needs(self, needs: tuple[Gap, ...]) -> None:
        today_is = self._workbench.desk.clock.today()
        self._needs = needs
        self.needs.show_rows(
            [
                RowItem(
                    str(index),
                    told(gap.title),
                    told(gap.why),
                    icon=words.icon_of(gap.target.area),
                    tone=words.harm_tone(gap.harm),
                    chip=words.gap_chip(gap, today_is),
                    chip_tone=words.harm_tone(gap.harm),
                )
                for index, gap in enumerate(needs)
            ]
        )
        self.needs.setVisible(bool(needs))
        self.calm.setVisible(not needs)
        self._needs_card.show()

    def _show_coming(self, coming: tuple[Due, ...]) -> None:
        today_is = self._workbench.desk.clock.today()
        self.coming.show_rows(
            [
                RowItem(
                    one.key,
                    told(one.title),
                    icon="calendar",
                    tone=Tone.NEUTRAL,
                    chip=words.due(one.on, today_is),
                )
                for one in coming
            ]
        )
        self._coming_card.setVisible(bool(coming))

    def _make_unfinished(self) -> Card:
        card = Card(self.tr("Continue where you left off"))
        self._unfinished_name = Text(role=TextRole.STRONG)
        self.progress = ProgressLine(self.tr("Progress of the assessment"))
        self.resume = Button(self.tr("&Continue"), icon="arrow-right")
        self.resume.clicked.connect(self._on_resume)
        card.add(self._unfinished_name, self.progress)
        card.add_start(self.resume)
        return card

    def _show_unfinished(self, seen: Seen) -> None:
        unfinished = seen.overview.unfinished
        self._unfinished_card.setVisible(bool(unfinished))
        if unfinished:
            first = unfinished[0]
            self._unfinished_name.setText(first.tool.name)
            self.progress.show_progress(
                first.progress.answered, total=first.progress.asked, minutes=first.progress.minutes_left
            )
            self.resume.setAccessibleName(self.tr("Continue with {tool}").format(tool=first.tool.name))

    def _make_binder(self) -> Card:
        card = Card(self.tr("Binder"))
        self._holes = Text(role=TextRole.BIG)
        self._holes_words = muted("")
        line = spaced(QHBoxLayout(), margins=0, gap=0.7)
        line.addWidget(self._holes, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._holes_words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._holes.setWordWrap(False)
        card.add(line)
        self.to_binder = LinkButton(self.tr("See the binder"))
        self.to_binder.clicked.connect(lambda: self._workbench.go(Target(area=Area.BINDER)))
        card.add_start(self.to_binder)
        return card

    def _show_binder(self, seen: Seen) -> None:
        self._binder_card.set_title(self.tr("Binder {year}").format(year=seen.year))
        self._binder_card.setVisible(seen.overview.tools > 0 or seen.overview.no_ai.open)
        self._holes.setText(str(seen.holes))
        if seen.holes == 0:
            self._holes_words.setText(self.tr("No open points. It can be made at any time."))
        elif seen.holes == 1:
            self._holes_words.setText(self.tr("open point. The binder lists it first."))
        else:
            self._holes_words.setText(self.tr("open points. The binder lists them first."))

    def _show_next(self, seen: Seen) -> None:
        """Offer the one best next step at the top."""
        unfinished = seen.overview.unfinished
        step = seen.steps.next
        if unfinished:
            first = unfinished[0]
            label = self.tr("&Continue the assessment")
            self._go_next = Target(area=Area.INTERVIEW, id=first.tool.id)
        elif seen.overview.no_ai.open:
            label, self._go_next = self._next_without_ai(seen.overview.no_ai)
        elif step is not None:
            label = words.step_words(step)[2]
            self._go_next = self._target_of(step, seen.steps)
        else:
            label = self.tr("&Add a tool")
            self._go_next = Target(area=Area.TOOLS, field="add")
        self.next.setText(label)
        self.next.show()
        self.resume.setVisible(
            len(unfinished) > 0 and self.next.text() != self.tr("&Continue the assessment")
        )

    def _next_without_ai(self, path: ai_free.NoAiPath) -> tuple[str, Target]:
        if path.next is None:
            return self.tr("See the &binder"), Target(area=Area.BINDER)
        return step_words(path.next)[2], path.target(path.next)

    def _on_without_ai(self) -> None:
        self._arriving = True  # what comes next has changed, so the focus moves there
        self._workbench.change(ai_free.choose, owner=self)

    def _target_of(self, step: Step, steps: FirstSteps) -> Target:
        targets = {
            Step.PRACTICE: Target(area=Area.PRACTICE, field="".join(steps.questions_left[:1])),
            Step.TOOL: Target(area=Area.TOOLS, field="add"),
            Step.CHECK: Target(area=Area.INTERVIEW, id=steps.tool_id),
            Step.HANDOUT: Target(area=Area.PAPER, id=HANDOUT),
            Step.BINDER: Target(area=Area.BINDER),
        }
        return targets[step]

    def _on_next(self) -> None:
        if self._go_next is not None:
            self._workbench.go(self._go_next)

    def _on_start(self, key: str) -> None:
        targets = {
            "tool": Target(area=Area.TOOLS, field="add"),
            "papers": Target(area=Area.PAPERS),
            "binder": Target(area=Area.BINDER),
        }
        self._workbench.go(targets[key])

    def _on_resume(self) -> None:
        if self._seen is not None and self._seen.overview.unfinished:
            tool = self._seen.overview.unfinished[0].tool
            self._workbench.go(Target(area=Area.INTERVIEW, id=tool.id))

    def _on_need(self, key: str) -> None:
        target = self._needs[int(key)].target
        if target.area is Area.TODAY:
            self._on_action(target.id)
        else:
            self._workbench.go(target)

    def _on_coming(self, key: str) -> None:
        """Open it in the calendar, where it can be put off or marked as done."""
        self._workbench.go(Target(area=Area.CALENDAR, id=key))

    def _on_action(self, action_id: str) -> None:
        """A task of a tool leads to the tool, of a consent to the client; others are marked as done here."""
        self._workbench.read(actions.pending, lambda found: self._open(found, action_id), owner=self)

    def _go_to_client(self, client_id: str) -> None:
        self._workbench.go(Target(area=Area.CLIENT if client_id else Area.CONSENTS, id=client_id))

    def _open(self, found: tuple[Action, ...], action_id: str) -> None:
        action = next((a for a in found if a.id == action_id), None)
        if action is None:
            self.reload()
        elif action.origin_kind == "tool":
            self._workbench.go(Target(area=Area.TOOL, id=action.origin_id))
        elif action.origin_kind == ConsentEvent.kind:
            event_id = action.origin_id
            self._workbench.read(
                lambda desk: withdrawals.whose(desk, event_id), self._go_to_client, owner=self
            )
        elif Dialog.ask(
            self,
            action.text,
            self.tr("Is this done? It then leaves this list."),
            accept=self.tr("&Mark as done"),
            reject=self.tr("&Not yet"),
        ):
            self._workbench.change(lambda desk: actions.finish(desk, action.id), owner=self)
