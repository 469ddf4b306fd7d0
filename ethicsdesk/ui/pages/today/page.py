"""Today: what needs me now, where I left off, what comes next."""

from datetime import date

from PySide6.QtCore import Qt, QTimer

from ethicsdesk.domain.action_words import task_words
from ethicsdesk.domain.consents import ConsentEvent
from ethicsdesk.domain.records import Action
from ethicsdesk.services import actions, ai_free, today, withdrawals
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.due import Due
from ethicsdesk.services.first_steps import FirstSteps, Step
from ethicsdesk.services.gaps import HANDOUT, Gap
from ethicsdesk.services.helping import ProgramAge, program_age
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.services.today import Overview
from ethicsdesk.ui.pages.today import words
from ethicsdesk.ui.pages.today.backup_line import BackupLine
from ethicsdesk.ui.pages.today.binder_card import BinderCard
from ethicsdesk.ui.pages.today.lately_card import LatelyCard
from ethicsdesk.ui.pages.today.left_card import LeftCard
from ethicsdesk.ui.pages.today.sessions_card import SessionsCard
from ethicsdesk.ui.pages.today.steps_card import StepsCard
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.papers.no_ai_card import NoAiCard, step_words
from ethicsdesk.ui.settings.about import age_words
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.row_list import RowItem, RowList
from ethicsdesk.ui.workbench import Workbench

BACKUP, HISTORY = "backup", "trail"
"""Fields of the page about the vault."""

MOST_NEEDS = 4
MOST_ROWS = 6
"""Of what needs a person and what comes up together, so that one screen is enough on most days."""


class TodayPage(AreaPage):
    """The first page after unlocking."""

    area = Area.TODAY
    lasting = True
    topics = frozenset(Topic)

    def __init__(self, workbench: Workbench) -> None:
        """Make the page with empty cards."""
        self.next = Button("", kind=ButtonKind.PRIMARY, icon="arrow-right")
        self.next.hide()
        super().__init__("", actions=(self.next,))
        self._workbench = workbench
        self._seen: Overview | None = None
        self._all_needs = False
        self._go_next: Target | None = None
        self._arriving = False
        self._day: date | None = None  # of what is shown
        self.minute = QTimer(self)
        self.minute.setInterval(60_000)
        self.minute.timeout.connect(self._on_minute)
        self.minute.start()
        self.next.clicked.connect(self._on_next)
        self._make_main()
        self._make_side()

    def _make_main(self) -> None:
        """Make what needs the person, and what comes up."""
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
        self.all_needs = LinkButton("")
        self.all_needs.clicked.connect(self._on_all_needs)
        self.coming = RowList(self.tr("Coming up"))
        self.coming.activated.connect(self._on_coming)
        self.no_ai = NoAiCard()
        self.no_ai.asked_for.connect(self._workbench.go)
        self._needs_card = Card(self.tr("Needs you now"))
        self._needs_card.add(self.needs, self.calm)
        self._needs_card.add_start(self.all_needs)
        self._coming_card = Card(self.tr("Coming up"))
        self._coming_card.add(self.coming)
        for card in (self._needs_card, self._coming_card):
            card.hide()
        self.backup = BackupLine()
        self.backup.to_vault.clicked.connect(
            lambda: self._workbench.go(Target(area=Area.VAULT, field=BACKUP))
        )
        self.old_version = Banner(tone=Tone.CAUTION)
        self.old_version.hide()
        self.add_above(self.old_version)
        self.add(self._needs_card, self.no_ai, self._coming_card, self.backup)

    def _make_side(self) -> None:
        """Make what is looked at in passing."""
        go = self._workbench.go
        self.sessions = SessionsCard()
        self.sessions.to_consents.clicked.connect(lambda: go(Target(area=Area.CONSENTS)))
        self.steps = StepsCard()
        self.steps.without_ai.connect(self._on_without_ai)
        self.steps.hide()
        self.left = LeftCard()
        self.left.chosen.connect(go)
        self.binder = BinderCard()
        self.binder.chosen.connect(go)
        self.binder.to_binder.clicked.connect(lambda: go(Target(area=Area.BINDER)))
        self.lately = LatelyCard()
        self.lately.to_history.clicked.connect(lambda: go(Target(area=Area.VAULT, field=HISTORY)))
        self.add_side(self.sessions, self.left, self.steps, self.binder, self.lately)

    def show_for(self, target: Target) -> None:  # noqa: ARG002 - there is one place only
        """Read everything again; the first thing to do gets the focus."""
        self._arriving = True
        self.reload()

    def reload(self) -> None:
        """Read everything again."""
        self._workbench.read(today.overview, self._show, owner=self)

    def _show_age(self, age: ProgramAge) -> None:
        """Say it when this version of the program is old."""
        if age.old and self.old_version.isHidden():
            self.old_version.say(age_words(age), tone=Tone.CAUTION)
        self.old_version.setVisible(age.old)

    def _on_minute(self) -> None:
        """Read everything again when a new day has begun in front of the window."""
        if self.isVisible() and self._workbench.desk.clock.today() != self._day:
            self.reload()

    def _show(self, seen: Overview) -> None:
        self._seen, self._day = seen, self._workbench.desk.clock.today()
        now = self._workbench.desk.clock.now().astimezone()
        name = seen.practice.clinician.strip() if seen.practice else ""
        needs = self._shown_needs(seen)
        day = words.weekday(self._workbench.desk.clock.today())
        self.set_title(words.greeting(now, name), subtitle=f"{day}. {words.summary(len(needs))}")
        self._show_needs(needs)
        self._show_coming(seen.coming)
        self.no_ai.show_path(seen.no_ai)
        self._show_age(program_age(self._workbench.desk))
        self._show_side(seen)
        self._show_next(seen)
        if self._arriving:
            self._arriving = False
            self.scroll_to_top()
            self.arrive_at(self.next if self.next.isVisibleTo(self) else self.needs)

    def _show_side(self, seen: Overview) -> None:
        self.steps.show_steps(seen.steps, without_ai=seen.no_ai.offered)
        if seen.no_ai.open:
            self.steps.hide()
        self.left.show_left(seen.left_off)
        self.binder.show_holes(self._workbench.desk.clock.today().year, seen.holes, seen.needs)
        self.binder.setVisible(seen.steps.next in (None, Step.BINDER) or seen.no_ai.open)
        self.sessions.show_count(seen.sessions)
        self.lately.show_lines(seen.lately if seen.steps.next is None else ())
        presses = any(gap.target.area is Area.VAULT for gap in seen.needs)
        self.backup.show_state(seen.backup, presses=presses)

    def _shown_needs(self, seen: Overview) -> tuple[Gap, ...]:
        """Leave out what the next of the first steps says, and what makes no sense in the sample practice.

        Its passphrase everybody knows.
        """
        step = seen.steps.next
        place = self._target_of(step, seen.steps) if step and not seen.no_ai.open else None
        return tuple(
            gap
            for gap in seen.needs
            if not (seen.sample and gap.target.area is Area.RECOVERY)
            and not (place and (gap.target.area, gap.target.id) == (place.area, place.id))
        )

    def _show_needs(self, needs: tuple[Gap, ...]) -> None:
        today_is = self._workbench.desk.clock.today()
        self._needs = needs
        shown = needs if self._all_needs or len(needs) == MOST_NEEDS + 1 else needs[:MOST_NEEDS]
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
                for index, gap in enumerate(shown)
            ]
        )
        self.all_needs.setText(self.tr("Show all {count}").format(count=len(needs)))
        self.all_needs.setVisible(len(shown) < len(needs))
        self.needs.setVisible(bool(needs))
        self.calm.setVisible(not needs)
        self._needs_card.show()

    def _on_all_needs(self) -> None:
        """Show the rest too; the focus goes to the first row that was not in sight."""
        self._all_needs = True
        self._show_needs(self._needs)
        first = self.needs.rows[MOST_NEEDS]
        first.show()  # only what is in sight can take the focus
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_coming(self, coming: tuple[Due, ...]) -> None:
        today_is = self._workbench.desk.clock.today()
        room = max(2, MOST_ROWS - len(self.needs.rows))
        self.coming.show_rows(
            [
                RowItem(
                    one.key,
                    told(one.title),
                    icon="calendar",
                    tone=Tone.NEUTRAL,
                    chip=words.due(one.on, today_is),
                )
                for one in coming[:room]
            ]
        )
        self._coming_card.setVisible(bool(coming))

    def _show_next(self, seen: Overview) -> None:
        """Offer the one best next step at the top."""
        step, begun = seen.steps.next, [one for one in seen.left_off if one.progress is not None]
        if begun:
            label, self._go_next = self.tr("&Continue the assessment"), begun[0].target
        elif seen.no_ai.open:
            label, self._go_next = self._next_without_ai(seen.no_ai)
        elif step is not None:
            label, self._go_next = words.step_words(step)[2], self._target_of(step, seen.steps)
        else:
            label, self._go_next = self.tr("&Add a tool"), Target(area=Area.TOOLS, field="add")
        self.next.setText(label)
        self.next.show()

    def _next_without_ai(self, path: ai_free.NoAiPath) -> tuple[str, Target]:
        if path.next is None:
            return self.tr("See the &binder"), Target(area=Area.BINDER)
        return step_words(path.next)[2], path.target(path.next)

    def _on_without_ai(self) -> None:
        self._arriving = True  # what comes next has changed, so the focus moves there
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)  # and not into the navigation as the link goes
        self._workbench.change(ai_free.choose, owner=self)

    def _target_of(self, step: Step, steps: FirstSteps) -> Target:
        form, tool_id = steps.form
        targets = {
            Step.PRACTICE: Target(area=Area.PRACTICE, field="".join(steps.questions_left[:1])),
            Step.TOOL: Target(area=Area.TOOLS, field="add"),
            Step.CHECK: Target(area=Area.INTERVIEW, id=steps.tool_id),
            Step.HANDOUT: Target(area=Area.PAPER, id=HANDOUT),
            Step.CONSENT: Target(area=Area.PAPER if form else Area.PAPERS, id=form, field=tool_id),
            Step.BINDER: Target(area=Area.BINDER),
        }
        return targets[step]

    def _on_next(self) -> None:
        if self._go_next is not None:
            self._workbench.go(self._go_next)

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
            told(task_words(action.text)),
            self.tr("Is this done? It then leaves this list."),
            accept=self.tr("&Mark as done"),
            reject=self.tr("&Not yet"),
        ):
            self._workbench.change(lambda desk: actions.finish(desk, action.id), owner=self)
