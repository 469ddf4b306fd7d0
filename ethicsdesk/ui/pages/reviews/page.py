"""Reviews: what is due when, how much time it takes, the training, and what was found before."""

from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.reviews import Pace, Review, TrainingEntry
from ethicsdesk.services import pace, training
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.pace import TRAINING, USUAL_BUDGET, Turn
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.services.training import TopicRow
from ethicsdesk.ui import labels
from ethicsdesk.ui.pages.reviews.log_card import LogCard
from ethicsdesk.ui.pages.reviews.plan_card import PlanCard, cost_words
from ethicsdesk.ui.pages.reviews.reading import Seen, see
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.reviews import words
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import Text, TextRole, help_text, muted
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.row_list import RowItem, RowList
from ethicsdesk.ui.workbench import Workbench

MOST_FINISHED = 6
PLAN = "plan"
"""The field of the page at which another plan is chosen."""


class ReviewsPage(AreaPage):
    """Leads to each review and topic; before a plan was chosen it proposes one."""

    area: ClassVar[Area] = Area.REVIEWS
    lasting: ClassVar[bool] = True
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.REVIEWS, Topic.ACTIONS})

    def __init__(self, workbench: Workbench) -> None:
        """Make an empty page; it fills when it is shown."""
        self.next = Button("", kind=ButtonKind.PRIMARY, icon="arrow-right")
        self.next.hide()
        self.calendar = Button(self.tr("All that is &due"), icon="calendar")
        self.checks = Button(self.tr("Decisions and chec&ks"), icon="scroll-text")
        super().__init__(
            self.tr("Reviews"),
            subtitle=self.tr("A short look now and then keeps small things small."),
            actions=(self.checks, self.calendar, self.next),
        )
        self._workbench = workbench
        self._seen: Seen | None = None
        self._arriving = False
        self._planning = False
        self._go_next = Target(area=Area.REVIEWS)
        self.next.clicked.connect(lambda: workbench.go(self._go_next))
        self.calendar.clicked.connect(lambda: workbench.go(Target(area=Area.CALENDAR)))
        self.checks.clicked.connect(lambda: workbench.go(Target(area=Area.OVERSIGHT)))
        self.plan = PlanCard()
        self.plan.budget_chosen.connect(self._propose)
        self.plan.chosen.connect(self._choose)
        self._add_cards()

    def _add_cards(self) -> None:
        self.list = RowList(self.tr("Reviews"))
        self.list.activated.connect(lambda key: self._workbench.go(Target(area=Area.REVIEW, field=key)))
        self._reviews = Card(self.tr("Your reviews"))
        self._reviews.add(self.list)
        self.training = RowList(self.tr("Training"))
        self.training.activated.connect(lambda key: self._workbench.go(Target(area=Area.TRAINING, id=key)))
        self._training = Card(self.tr("Training"))
        self._training.add(
            help_text(
                self.tr(
                    "A few minutes each, with a short quiz. You pass when all answers about safety are "
                    "right. It is no certification."
                )
            ),
            self.training,
        )
        self.add(self.plan, self._reviews, self._training)
        self.cost = Text(role=TextRole.STRONG)
        self.trained = muted("")
        self.change = LinkButton(self.tr("Change the &plan"))
        self.change.clicked.connect(self._on_change)
        self._time = Card(self.tr("Your time"))
        self._time.add(self.cost, self.trained)
        self._time.add_start(self.change)
        self.finished = RowList(self.tr("Finished reviews"))
        self.finished.activated.connect(lambda key: self._workbench.go(Target(area=Area.REVIEW, id=key)))
        self._finished = Card(self.tr("Finished"))
        self._finished.add(self.finished)
        self.log = LogCard(self._workbench.desk.clock.today())
        self.log.added.connect(self._on_training)
        self.add_side(self._time, self.log, self._finished)
        for card in (self.plan, self._reviews, self._training, self._time, self.log, self._finished):
            card.hide()

    def show_for(self, target: Target) -> None:
        """Show what is due, or the choice of a plan."""
        self._arriving = True
        self._planning = target.field == PLAN
        self.reload()

    def reload(self) -> None:
        """Read everything again."""
        self._workbench.read(see, self._show, owner=self)

    def _show(self, seen: Seen) -> None:
        self._seen = seen
        planning = seen.plan is None or self._planning
        if planning and not self.plan.isVisibleTo(self):
            self._propose(seen.plan.pace.budget if seen.plan else USUAL_BUDGET)
        self.plan.setVisible(planning)
        for card in (self._reviews, self._training, self.log):
            card.show()
        self.log.show_log(seen.log)
        self._time.setVisible(seen.plan is not None)
        self._show_reviews(seen)
        self.training.show_rows([self._topic(row, seen) for row in seen.log.topics])
        if seen.plan is not None:
            self.cost.setText(cost_words(seen.plan))
        self.trained.setText(
            self.tr("{time} of training so far this year").format(
                time=words.minutes(seen.log.minutes_this_year)
            )
        )
        self.finished.show_rows([self._done(one) for one in seen.finished[:MOST_FINISHED]])
        self._finished.setVisible(bool(seen.finished))
        self._show_next(seen)
        if self._arriving:
            self._arriving = False
            self.scroll_to_top()
            first: QWidget = self.plan.budget if planning else self.list.rows[0]
            self.arrive_at(self.next if self.next.isVisibleTo(self) else first)

    def _show_reviews(self, seen: Seen) -> None:
        begun = {one.review_id for one in seen.begun}
        turns = {turn.line.what: turn for turn in seen.turns}
        order = [turns[review.id] for review in seen.book.reviews]
        order.sort(key=lambda turn: (turn.line.what not in begun, turn.due_on or seen.today.max))
        self.list.show_rows([self._row(turn, seen, begun=turn.line.what in begun) for turn in order])

    def _row(self, turn: Turn, seen: Seen, *, begun: bool) -> RowItem:
        titles = {review.id: review.title for review in seen.book.reviews}
        line = turn.line
        parts = [words.often(line.months), words.minutes(line.minutes)] if line.months else []
        parts = parts or [words.minutes(seen.book.review(line.what).minutes)]
        if line.into:
            parts.append(self.tr("together with: {title}").format(title=titles[line.into]))
        if turn.last_on:
            parts.append(self.tr("last on {day}").format(day=labels.day(turn.last_on)))
        chip, tone = "", Tone.NEUTRAL
        if begun:
            chip, tone = self.tr("Begun"), Tone.ACCENT
        elif turn.due_on:
            chip, tone = words.when(turn.due_on, seen.today), words.when_tone(turn.due_on, seen.today)
        elif not line.months:
            chip = self.tr("Not planned")
        subtitle = " · ".join(parts)
        return RowItem(line.what, turn.title, subtitle, icon="clipboard-check", chip=chip, chip_tone=tone)

    def _topic(self, row: TopicRow, seen: Seen) -> RowItem:
        turn = next(one for one in seen.turns if one.line.what == TRAINING + row.topic.id)
        chip, tone = self.tr("Not yet"), Tone.NEUTRAL
        parts = [words.minutes(row.topic.minutes)]
        if row.last is not None:
            parts.append(self.tr("last on {day}").format(day=labels.day(row.last.done_on)))
            passed = row.last.passed
            chip = self.tr("Passed") if passed else self.tr("Try again")
            tone = Tone.GOOD if passed else Tone.CAUTION
        if turn.due_on and (row.last is None or turn.due_on <= seen.today):
            chip, tone = words.when(turn.due_on, seen.today), words.when_tone(turn.due_on, seen.today)
        return RowItem(
            row.topic.id,
            row.topic.title,
            " · ".join(parts),
            icon="book-open",
            chip=chip,
            chip_tone=tone,
        )

    def _done(self, one: Review) -> RowItem:
        day = labels.day(one.finished_on or one.started_on)
        return RowItem(one.id, one.title, day, icon="circle-check", tone=Tone.GOOD)

    def _show_next(self, seen: Seen) -> None:
        """Offer what was begun, or else the review due first."""
        if seen.begun:
            one = seen.begun[0]
            self.next.setText(self.tr("&Continue: {title}").format(title=one.title))
            self._go_next = Target(area=Area.REVIEW, id=one.id)
        else:
            dated = [t for t in seen.turns if t.due_on and not t.line.what.startswith(TRAINING)]
            if dated:
                turn = min(dated, key=lambda turn: turn.due_on or seen.today)
                self.next.setText(self.tr("&Start: {title}").format(title=turn.title))
                self._go_next = Target(area=Area.REVIEW, field=turn.line.what)
            self.next.setVisible(bool(dated))
            return
        self.next.show()

    def _on_change(self) -> None:
        self._planning = True
        if self._seen is not None:
            self._show(self._seen)
            self.scroll_to_top()
            self.plan.budget.setFocus()

    def _on_training(self, entry: TrainingEntry) -> None:
        self._workbench.change(
            partial(training.add, entry=entry),
            lambda _: self.log.clear_form(),
            owner=self,
            on_failed=lambda error: self.log.show_problem(sentence(error)),
        )

    def _propose(self, budget: int) -> None:
        self._workbench.read(partial(pace.proposed, budget=budget), self._proposed, owner=self)

    def _proposed(self, found: Pace) -> None:
        if self._seen is not None:
            self.plan.show_plan(found, self._seen.book)

    def _choose(self, found: Pace) -> None:
        self._planning = False
        self.plan.hide()
        self._workbench.change(
            partial(pace.choose, pace=found),
            lambda _: self.list.rows[0].setFocus() if self.list.rows else None,
            owner=self,
            on_failed=lambda error: self.notice.say(sentence(error), tone=Tone.CAUTION, milliseconds=0),
        )
