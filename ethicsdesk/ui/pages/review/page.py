"""One review: a question at a time, each answer kept at once; at its end what came out of it."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.records import Action
from ethicsdesk.domain.review_errors import PlaceMissingError
from ethicsdesk.domain.reviews import Reply
from ethicsdesk.services import reviews, textguard, tools
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.reviews import NextStep, Run, Step
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.interview.guarded_area import Guard
from ethicsdesk.ui.pages.review.result_view import Outcome, ResultView, outcome
from ethicsdesk.ui.pages.review.side_cards import SameCard, SourceCard, StepsOfBefore
from ethicsdesk.ui.pages.review.step_view import StepView
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.progress_line import ProgressLine
from ethicsdesk.ui.workbench import Workbench

PAUSE = 400  # milliseconds after the last key until what is half-typed is kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What the page shows: the run, its steps as kept, its outcome once it is finished."""

    run: Run
    actions: tuple[Action, ...]
    outcome: Outcome | None
    names: tuple[str, ...]
    fine: frozenset[str]
    today: date


def see(desk: Desk, run: Run) -> Seen:
    """Read what the page shows of a run."""
    with desk.store.reading() as vault:
        actions = vault.list(Action, parent=run.review.id)
    return Seen(
        run=run,
        actions=actions,
        outcome=outcome(desk, run) if run.review.finished_on else None,
        names=tuple(row.tool.name for row in tools.register(desk)),
        fine=textguard.fine(desk),
        today=desk.clock.today(),
    )


def begun(review_id: str, desk: Desk) -> Changed[Seen | None]:
    """Return the run of a review that is open, or begin one."""
    run = reviews.start(desk, review_id)
    return Changed(see(desk, run.value), run.topics)


def found(run_id: str, desk: Desk) -> Seen | None:
    """Return a run there is."""
    run = reviews.read(desk, run_id)
    return see(desk, run) if run else None


class ReviewPage(AreaPage):
    """Goes on where it was left; keys choose, Enter goes on."""

    area: ClassVar[Area] = Area.REVIEW
    lasting: ClassVar[bool] = True
    topics: ClassVar[frozenset[Topic]] = frozenset()

    def __init__(self, workbench: Workbench) -> None:
        """Make the page without a question."""
        super().__init__("")
        self._workbench = workbench
        self._seen: Seen | None = None
        self._guard = Guard(names=(), fine=frozenset())
        self._at = 0
        self.view: StepView | None = None
        self.result: ResultView | None = None
        self.progress = ProgressLine(self.tr("Progress of the review"))
        self.add_above(self.progress)
        self.same, self.source, self.before = SameCard(), SourceCard(), StepsOfBefore()
        self.same.take.clicked.connect(self._on_same)
        self.add_side(self.same, self.source, self.before)
        self.previous = Button(self.tr("&Previous"), icon="chevron-left")
        self.previous.clicked.connect(lambda: self._move(-1))
        self.later = Button(self.tr("Stop &here for now"))
        self.later.clicked.connect(lambda: workbench.go(Target(area=Area.REVIEWS)))
        self.next = Button(self.tr("&Next"), kind=ButtonKind.PRIMARY)
        self.next.clicked.connect(self._on_next)
        self.finish = Button(self.tr("&Finish the review"), kind=ButtonKind.PRIMARY, icon="check")
        self.finish.clicked.connect(self._on_finish)
        self._foot = self.set_footer(leading=(self.previous, self.later), trailing=(self.next, self.finish))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._keep_draft)

    def show_for(self, target: Target) -> None:
        """Go on with a run, begin one, or show a finished one."""
        if target.field:
            self._workbench.change(partial(begun, target.field), self._open, owner=self)
        else:
            self._workbench.read(partial(found, target.id), self._open, owner=self)

    def reload(self) -> None:
        """Nothing here changes from elsewhere while it is shown."""

    def leave(self) -> None:
        """Keep the answer, or what is half-typed."""
        self._pause.stop()
        if self.view is not None and self._changed(self.view):
            if self.view.reply is not None:
                self._keep(self.view)
            else:
                self._keep_draft()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, but for texts; Alt+Left goes back."""
        focused = QApplication.focusWidget()
        typing = isinstance(focused, QPlainTextEdit | Button | QLineEdit)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not typing:
            (self.next if self.next.isVisible() else self.finish).click()
        else:
            super().keyPressEvent(event)

    def _open(self, seen: Seen | None) -> None:
        if seen is None:
            self.is_spent = True
            self._clear()
            self._workbench.go(Target(area=Area.REVIEWS))
            return
        self._seen = seen
        self._guard.names, self._guard.fine = seen.names, seen.fine
        self.set_title(seen.run.review.title, subtitle=self._subtitle(seen))
        if seen.outcome is not None:
            self._show_result(seen.outcome)
            return
        steps = seen.run.steps
        keys = [step.key for step in steps]
        open_ones = [number for number, step in enumerate(steps) if step.answer is None]
        first = open_ones[0] if open_ones else max(0, len(steps) - 1)
        self._at = keys.index(seen.run.at) if seen.run.at in keys else first
        self._show_step(draft=seen.run.draft if seen.run.at in keys else "")

    def _subtitle(self, seen: Seen) -> str:
        review = seen.run.review
        if review.finished_on is not None:
            return self.tr("Finished on {day}").format(day=labels.day(review.finished_on))
        if seen.run.answered == 0 and seen.run.steps:
            return seen.run.steps[0].review.intro
        begun = labels.day(review.started_on)
        return self.tr("Begun on {day}. Each answer is kept at once.").format(day=begun)

    def _clear(self) -> None:
        for widget in (self.view, self.result):
            if widget is not None:
                self.main.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self.view = self.result = None

    def _show_step(self, *, draft: str = "") -> None:
        seen = self._seen
        if seen is None or not seen.run.steps:
            return
        step = seen.run.steps[self._at]
        self._clear()
        self.view = StepView(step, today=seen.today, guard=self._guard, draft=draft)
        self._show_kept_step(step, seen)
        self.view.chosen.connect(self._on_chosen)
        self.view.typed.connect(self._pause.start)
        self.view.asked_for.connect(self._workbench.go)
        self.main.insertWidget(0, self.view)
        self.source.show_item(step, self._workbench.desk.library.sources())
        self._show_state(seen)
        self.scroll_to_top()
        self.arrive_at(self.view.replies)

    def _show_kept_step(self, step: Step, seen: Seen) -> None:
        kept = next((a for a in seen.actions if step.answer and a.id == step.answer.action_id), None)
        if self.view is not None and kept is not None:
            self.view.show_step(kept.text, kept.due)
        elif self.view is not None and step.answer is not None:
            self.view.text.clear()  # it was emptied: no next step is wanted

    def _show_state(self, seen: Seen) -> None:
        run = seen.run
        left = len(run.steps) - run.answered
        self.progress.show_progress(run.answered, total=len(run.steps), minutes=-(-left // 2))
        self.same.show_count(len(run.same))
        self.before.show_actions(run.carried, seen.today)
        last = self._at == len(run.steps) - 1
        self.previous.setEnabled(self._at > 0)
        self.next.setVisible(not last)
        self.finish.setVisible(last or left == 0)
        self.progress.show()
        self._foot.show()
        self.share_with_side(shared=True)

    def _show_result(self, found: Outcome) -> None:
        self._clear()
        for widget in (self.progress, self.same, self.source, self.before, self._foot):
            widget.hide()
        self.share_with_side(shared=False)
        self.result = ResultView(found)
        self.result.asked_for.connect(self._workbench.go)
        self.main.insertWidget(0, self.result)
        self.scroll_to_top()

    def _changed(self, view: StepView) -> bool:
        answer = view.step.answer
        if answer is None:
            return view.reply is not None or bool(view.note.text.strip())
        return (view.reply, view.note.text.strip()) != (answer.reply, answer.note) or self._step_changed(view)

    def _step_changed(self, view: StepView) -> bool:
        actions = self._seen.actions if self._seen else ()
        kept = next((a for a in actions if view.step.answer and a.id == view.step.answer.action_id), None)
        now = view.next_step
        return ((kept.text, kept.due) if kept else None) != ((now.text, now.due) if now else None)

    def _on_chosen(self) -> None:
        """Keep an answer at once; one that still lacks its place waits for it."""
        if self.view is not None:
            self._keep(self.view)

    def _keep(self, view: StepView, *, then: int | None = None) -> None:
        if view.reply is None or self._seen is None:
            return
        use_case = partial(
            _answered,
            run_id=self._seen.run.review.id,
            view_key=view.step.key,
            given=(view.reply, view.note.text, view.next_step),
        )
        self._workbench.change(
            use_case, lambda seen: self._kept(view, seen, then), owner=self, on_failed=self._failed
        )

    def _kept(self, view: StepView, seen: Seen, then: int | None) -> None:
        self._seen = seen
        if view is self.view:
            view.step = next(step for step in seen.run.steps if step.key == view.step.key)
            view.note_field.set_error("")
        if then is not None:
            self._at = then
            self._show_step()
        else:
            self._show_state(seen)

    def _failed(self, error: UserError) -> None:
        if self.view is not None and isinstance(error, PlaceMissingError):
            self.view.note_field.set_error(sentence(error))
            self.view.note_field.focus_editor()
        else:
            self.notice.say(sentence(error), tone=Tone.CAUTION, milliseconds=0)

    def _keep_draft(self) -> None:
        if self.view is not None and self._seen is not None and self.view.reply is None:
            run_id, key, note = self._seen.run.review.id, self.view.step.key, self.view.note.text
            self._workbench.change(partial(reviews.keep_draft, run_id=run_id, key=key, note=note))
        elif self.view is not None:
            self._keep(self.view)

    def _on_next(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        if self._seen is None or self.view is None:
            return
        self._pause.stop()
        to = min(max(0, self._at + by), len(self._seen.run.steps) - 1)
        if self.view.reply is not None and self._changed(self.view):
            self._keep(self.view, then=to)
            return
        if self.view.reply is None:
            self._keep_draft()
        self._at = to
        self._show_step()

    def _on_same(self) -> None:
        if self._seen is None:
            return
        run_id = self._seen.run.review.id
        self._workbench.change(partial(_taken_over, run_id=run_id), self._open, owner=self)

    def _on_finish(self) -> None:
        if self._seen is None or self.view is None:
            return
        self._pause.stop()
        reply, given = self.view.reply, None
        if reply is not None and self._changed(self.view):
            given = (reply, self.view.note.text, self.view.next_step)
        use_case = partial(
            _finished, run_id=self._seen.run.review.id, view_key=self.view.step.key, given=given
        )
        self._workbench.change(use_case, self._open, owner=self, on_failed=self._on_unfinished)

    def _on_unfinished(self, error: UserError) -> None:
        """Lead to the first question that is open."""
        self._failed(error)
        if self._seen is None or isinstance(error, PlaceMissingError):
            return
        self._workbench.read(partial(found, self._seen.run.review.id), self._open, owner=self)


Given = tuple[Reply, str, NextStep | None]


def _answered(desk: Desk, run_id: str, view_key: str, given: Given) -> Changed[Seen]:
    reply, note, step = given
    done = reviews.answer(desk, run_id, view_key, reply, note=note, step=step)
    return Changed(see(desk, done.value), done.topics)


def _taken_over(desk: Desk, run_id: str) -> Changed[Seen | None]:
    done = reviews.still_true(desk, run_id)
    return Changed(see(desk, done.value), done.topics)


def _finished(desk: Desk, run_id: str, view_key: str, given: Given | None) -> Changed[Seen | None]:
    if given is not None:
        _answered(desk, run_id, view_key, given)
    done = reviews.finish(desk, run_id)
    return Changed(see(desk, done.value), done.topics)
