"""The interview page: one step at a time, saved at once, left and taken up again at any point."""

from dataclasses import replace
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.profiles import PublicClaim, basis_of
from ethicsdesk.domain.records import Depth
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.diligence_gaps import YEARLY
from ethicsdesk.services.interviewing import Opening, lacking, open_interview
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.interview.claims_card import ClaimsCard
from ethicsdesk.ui.interview.flow import END, GATE, NOTES_STOP, Flow
from ethicsdesk.ui.interview.guarded_area import Guard
from ethicsdesk.ui.interview.keeper import Keeper
from ethicsdesk.ui.interview.other_views import AllQuestionsView, EndView, GateView
from ethicsdesk.ui.interview.question_view import QuestionView
from ethicsdesk.ui.pages.interview.frame import InterviewFrame
from ethicsdesk.ui.pages.interview.making import claims_for, panel_for, view_for
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.workbench import Workbench

PAPER = "paper:"
DEPTH = "depth:"


class InterviewPage(InterviewFrame):
    """Asks about one tool: facts, questions, end; in order, with back, skip, jump and undo."""

    area: ClassVar[Area] = Area.INTERVIEW
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.PRACTICE})

    def __init__(self, workbench: Workbench) -> None:
        """Make an empty page; it fills when it is shown for a tool."""
        super().__init__()
        self._workbench = workbench
        self.keeper = Keeper(workbench, self)
        self.flow: Flow | None = None
        self._target = Target(area=Area.INTERVIEW)
        self._nudged = ""
        self._from_end = ""  # the question chosen from the list at the end, which is what comes after it
        self._guard = Guard(names=(), fine=frozenset())
        self.wants_on.connect(self.go_on)
        self.wants_back.connect(self.go_back)
        self.wants_all.connect(self.show_all)
        self.wants_undo.connect(self.undo)
        self.wants_redo.connect(self.redo)
        self.later.clicked.connect(self._finish_later)
        self.trouble.acted.connect(self._try_again)
        self.keeper.failed.connect(self.show_trouble)
        self.keeper.kept.connect(self.trouble.hide)

    def show_for(self, target: Target) -> None:
        """Open the interview about a tool where it was left, deeper, or for what a paper lacks."""
        self._target = target
        self._open(at="")

    def reload(self) -> None:
        """Open again at the same step, for the practice has changed."""
        if self.flow is not None:
            self.leave()
            self._open(at=self.flow.here)

    def leave(self) -> None:
        """Keep what is half-typed."""
        self._take()
        self.keeper.flush()
        self.keeper.retry()

    def _open(self, *, at: str) -> None:
        field, tool_id = self._target.field, self._target.id
        depth = Depth(field.removeprefix(DEPTH)) if field.startswith(DEPTH) else Depth.QUICK
        template = field.removeprefix(PAPER) if field.startswith(PAPER) else ""
        place = at or (field if not field.startswith((DEPTH, PAPER)) else "")
        deeper = field.startswith(DEPTH) and not at

        def done(opened: Changed[Opening | None]) -> None:
            self._on_opened(opened.value, place, deeper=deeper)
            self._workbench.changed.emit(opened.topics)

        self._workbench.remember(  # looking is no change a person made: nothing says “Saved”
            lambda desk: open_interview(
                desk, tool_id, depth=depth, template_id=template, yearly=field == YEARLY
            ),
            done,
            owner=self,
            on_failed=self._on_not_opened,
        )

    def _on_not_opened(self, error: UserError) -> None:
        self.show_trouble(sentence(error))

    def _on_opened(self, opening: Opening | None, place: str, *, deeper: bool) -> None:
        if opening is None:
            self._workbench.go(Target(area=Area.TOOLS))
            return
        self.trouble.hide()
        self.flow = Flow(opening)
        self.keeper.tool_id = opening.tool.id
        self._guard = Guard(names=(opening.tool.name, opening.tool.maker), fine=opening.fine)
        if place in self.flow.steps:
            self.flow.here = place
        elif deeper:
            self.flow.here = next((q.id for q in self.flow.open_questions), END)
        self.show_step()

    def show_step(self) -> None:
        """Show the step the interview stands at, and begin at its first field."""
        flow = self.flow
        if flow is None:
            return
        self._nudged = ""
        view = view_for(flow, self._guard)
        self._connect(view)
        claims = claims_for(flow)
        panel = panel_for(flow, public=claims is not None)
        if claims is not None:
            claims.wanted.connect(self._take_claim)
        if claims is not None and panel is not None:
            panel.public_wanted.connect(self._show_claims)
        self.place(view, panel, below=claims)
        if flow.only is None and flow.here != END:
            self.keeper.stand_at(flow.here)
        self.refresh()
        self.focus_view()

    def _connect(self, view: QWidget) -> None:
        if isinstance(view, QuestionView):
            view.given.connect(self._take)
            view.typed.connect(self._on_typed)
            view.see_result.connect(self._see_result)
            view.called_fine.connect(self.keeper.allow)
        elif isinstance(view, GateView):
            view.given.connect(self._take)
        elif isinstance(view, EndView | AllQuestionsView):
            view.chosen.connect(self.go_to)

    def refresh(self) -> None:
        """Show progress, stops and the words of the buttons for the step as it stands."""
        flow = self.flow
        if flow is None:
            return
        self.show_head(flow)
        stops = {finding.question.id for finding in flow.judgement.stops}
        show_stops = getattr(self.panel, "show_stops", None)
        if show_stops is not None:
            show_stops(len(stops), answered=flow.progress.answered)
        if isinstance(self.view, QuestionView):
            more = self.tr("You can see the result now, or go on and learn what else is open.")
            was_shown = not self.view.stop.isHidden()
            self.view.show_stop(shown=flow.here in stops, more=more)
            if flow.here in stops and not was_shown:
                QTimer.singleShot(0, self.view, self._reveal_stop)
        self.show_foot(flow)

    def _reveal_stop(self) -> None:
        """Bring the notice into sight where large text pushed it out."""
        focused = QApplication.focusWidget()
        if isinstance(self.view, QuestionView) and focused is not None and self.view.isAncestorOf(focused):
            self.reveal(self.view.stop)

    def _take(self) -> None:
        """Save what stands on the screen, when it has changed and can be right."""
        flow, view = self.flow, self.view
        if flow is None:
            return
        if isinstance(view, GateView):
            gate = flow.gate()
            if gate is not None:
                tool = flow.tool_with(gate, view.choices.values)
                if tool != flow.tool:
                    flow.do(flow.here, tool)
                    self.keeper.save_tool(tool)
                    self.refresh()
        elif isinstance(view, QuestionView):
            self._take_answer(flow, view)

    def _take_answer(self, flow: Flow, view: QuestionView) -> None:
        question_id = view.question.id
        kept = flow.sheet.answers.get(question_id)
        if not view.check():
            self._on_typed()
            return
        answer = view.answer()
        if answer is None:
            emptied = kept is not None and view.is_emptied
            if emptied:
                flow.do(question_id, None)
                self.keeper.save_answer(question_id, None)
            if question_id in flow.drafts or emptied:
                self._on_typed()
        elif view.same_as(kept):
            if flow.drafts.pop(question_id, None) is not None:
                self.keeper.keep_half(question_id, "")
        else:
            flow.do(question_id, answer)
            self.keeper.save_answer(question_id, answer)
        self.refresh()

    def _show_claims(self) -> None:
        if isinstance(self.below, ClaimsCard):
            self.reveal(self.below)
            self.below.arrive()

    def _take_claim(self, claim: PublicClaim) -> None:
        """Name a claim of the maker as the basis; the answer itself stays the person's own."""
        if isinstance(self.view, QuestionView) and self.flow is not None:
            taken = self.view.basis.take(basis_of(claim, self.flow.opening.today))
            if isinstance(self.below, ClaimsCard) and not taken:
                self.below.say_kept()
            QTimer.singleShot(0, self.view, partial(self.reveal, self.view.basis.reference))

    def _on_typed(self) -> None:
        if self.flow is not None and isinstance(self.view, QuestionView):
            text = self.view.draft()
            self.flow.drafts[self.view.question.id] = text
            self.keeper.keep_half(self.view.question.id, text)
            self.show_foot(self.flow)

    def go_on(self) -> None:
        """Keep the answer and show the next step; the first time, point at a field it still asks for."""
        flow, view = self.flow, self.view
        if flow is None:
            return
        if isinstance(view, AllQuestionsView):
            self.show_step()
            return
        self._take()
        if isinstance(view, QuestionView) and self._holds_back(view):
            return
        self._confirm(flow)
        if flow.here == NOTES_STOP:
            self._finish_later()
            return
        then = END if self._from_end == flow.here else flow.after()
        if flow.here == END or (then == END and not flow.open_questions):
            self._finish(flow)
        else:
            flow.here = then
            self.show_step()

    def _confirm(self, flow: Flow) -> None:
        """Going on in the yearly part says that the answer still holds today."""
        question, today = flow.question(), flow.opening.today
        kept = flow.sheet.answers.get(question.id) if question else None
        if flow.opening.yearly and kept is not None:
            flow.do(kept.question_id, replace(kept, answered_on=today))
            if kept.answered_on < today:
                self.keeper.save_answer(kept.question_id, replace(kept, answered_on=today))

    def _holds_back(self, view: QuestionView) -> bool:
        if view.has_problem or not view.problem.isHidden():
            (view.problem_field() or view.first_field()).setFocus()
            return True
        field = view.missing_field()
        if field is None or self._nudged == view.question.id:
            return False
        self._nudged = view.question.id
        field.setFocus()
        self.reveal(field)
        return True

    def go_back(self) -> None:
        """Show the step before."""
        flow = self.flow
        if flow is None:
            return
        self._take()
        if not isinstance(self.view, AllQuestionsView):
            flow.here = flow.before() or flow.here
        self.show_step()

    def go_to(self, step: str) -> None:
        """Show any step."""
        if self.flow is not None:
            self._take()
            self._from_end = step if isinstance(self.view, EndView) else ""
            self.flow.here = step
            self.show_step()

    def show_all(self) -> None:
        """Show the list of all questions, or go back from it."""
        flow = self.flow
        if flow is None or not flow.questions:
            return
        self._take()
        if isinstance(self.view, AllQuestionsView):
            self.show_step()
            return
        view = AllQuestionsView(flow.overview(), here=flow.here, sections=flow.sections())
        self._connect(view)
        self.place(view, None)
        self.refresh()
        self.focus_view()

    def undo(self) -> None:
        """Take the last answer back and stand at its question."""
        self._turn(back=True)

    def redo(self) -> None:
        """Give again the answer that was taken back."""
        self._turn(back=False)

    def _turn(self, *, back: bool) -> None:
        flow = self.flow
        turn = None if flow is None else flow.undo() if back else flow.redo()
        if flow is None or turn is None:
            self.notice.say(self.tr("Nothing to take back"), tone=Tone.INFO)
            return
        if turn.step.startswith(GATE):
            self.keeper.save_tool(flow.tool)
        else:
            self.keeper.save_answer(turn.step, flow.sheet.answers.get(turn.step))
        self.show_step()
        self.notice.say(self.tr("Taken back") if back else self.tr("Done again"))

    def _finish(self, flow: Flow) -> None:
        if flow.only is None or flow.opening.yearly:
            self._see_result()
            return
        tool_id, template = flow.tool.id, flow.opening.template_id
        self._workbench.read(
            lambda desk: lacking(desk, template, tool_id=tool_id), self._on_lacking, owner=self
        )

    def _on_lacking(self, question_ids: tuple[str, ...]) -> None:
        flow = self.flow
        if flow is None or flow.only is None:
            return
        new = tuple(i for i in question_ids if i not in flow.only)
        if new:
            flow.only = (*flow.only, *new)
            flow.here = new[0]
            self.show_step()
            return
        field = flow.opening.paper_tool
        self._workbench.go(Target(area=Area.PAPER, id=flow.opening.template_id, field=field))

    def _see_result(self) -> None:
        if self.flow is not None:
            self.leave()
            self._workbench.go(Target(area=Area.TOOL, id=self.flow.tool.id, field="result"))

    def _finish_later(self) -> None:
        self.leave()
        if self._target.id:
            self._workbench.go(Target(area=Area.TOOL, id=self._target.id))
        else:
            self._workbench.go(Target(area=Area.TOOLS))

    def _try_again(self) -> None:
        if self.keeper.has_unsaved:
            self.keeper.retry()
        elif self.flow is None:
            self._open(at="")
        else:
            self.trouble.hide()
