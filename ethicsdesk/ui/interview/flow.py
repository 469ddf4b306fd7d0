"""Where an interview stands: its steps, what was answered so far, and what can be taken back. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from ethicsdesk.domain import interview
from ethicsdesk.domain.interview import Progress, Sheet, applies
from ethicsdesk.domain.judgement import Judgement, judge
from ethicsdesk.domain.outcomes import is_answered
from ethicsdesk.domain.questionnaire import Gate, Question
from ethicsdesk.domain.records import Answer, CaptureMode, Category, Tool, YesNo
from ethicsdesk.services.interviewing import Opening

GATE = "gate:"
NOTES_STOP = "stop:notes"
END = "end"


class StepState(StrEnum):
    """How a step of the jump list stands."""

    OPEN = "open"
    ANSWERED = "answered"
    UNKNOWN = "unknown"
    STOP = "stop"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One thing the person did: where, and how it was before and after."""

    step: str
    before: Answer | Tool | None
    after: Answer | Tool | None


class Flow:
    """The interview as it is on the screen; saving is the page's business."""

    def __init__(self, opening: Opening) -> None:
        """Begin where the interview was left."""
        self.opening = opening
        self.sheet: Sheet = opening.opened.sheet
        self.only = opening.only
        self.drafts = dict(opening.drafts)
        self._asks_gates = opening.only is None or bool(self._open_gates())
        self._touched: set[str] = set()
        self._asked: tuple[Sheet, tuple[str, ...] | None, tuple[Question, ...]] | None = None
        self._judged: tuple[Sheet, Judgement] | None = None
        self._undo: list[Turn] = []
        self._redo: list[Turn] = []
        self.here = self._entry(opening.opened.place)

    @property
    def tool(self) -> Tool:
        """Return the tool as it stands."""
        return self.sheet.tool

    @property
    def judgement(self) -> Judgement:
        """Return what the answers say so far; worked out once for each state of the sheet."""
        if self._judged is None or self._judged[0] is not self.sheet:
            self._judged = (self.sheet, judge(self.sheet, self.opening.today))
        return self._judged[1]

    @property
    def questions(self) -> tuple[Question, ...]:
        """Return the questions asked, in order; found once for each state of the sheet."""
        if self._asked is None or self._asked[0] is not self.sheet or self._asked[1] != self.only:
            self._asked = (self.sheet, self.only, self._find_questions())
        return self._asked[2]

    def _find_questions(self) -> tuple[Question, ...]:
        if self.only is None:
            return interview.asked(self.sheet)
        situation = self.sheet.situation
        by_id = {q.id: q for q in self.sheet.questionnaire.questions}
        return tuple(by_id[i] for i in self.only if i in by_id and applies(by_id[i], situation))

    @property
    def steps(self) -> tuple[str, ...]:
        """Return every step in order; private notes end the interview at their own page."""
        gates = tuple(GATE + gate.field for gate in self.opening.gates) if self._asks_gates else ()
        if self.tool.psychotherapy_notes in (YesNo.YES, YesNo.UNSURE):
            return (*(GATE + gate.field for gate in self.opening.gates), NOTES_STOP)
        return (*gates, *(q.id for q in self.questions), END)

    @property
    def progress(self) -> Progress:
        """Return how far one is with the questions."""
        questions = self.questions
        return Progress(answered=len(questions) - len(self.open_questions), asked=len(questions))

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """Return the questions without an answer."""
        return tuple(q for q in self.questions if self._is_open(q))

    def _is_open(self, question: Question) -> bool:
        """A paper may lack what is answered with “I do not know”: such a question is asked once more."""
        asked_again = self.only is not None and question.id not in self._touched
        return asked_again or not is_answered(question, self.sheet.answers.get(question.id))

    def gate(self) -> Gate | None:
        """Return the gate of this step, or None."""
        return next((gate for gate in self.opening.gates if GATE + gate.field == self.here), None)

    def question(self) -> Question | None:
        """Return the question of this step, or None."""
        return next((q for q in self.questions if q.id == self.here), None)

    def after(self) -> str:
        """Return the next step; END stays the last."""
        return self._beside(1)

    def before(self) -> str:
        """Return the step before, or '' at the first."""
        return self._beside(-1)

    def _beside(self, way: int) -> str:
        steps = self.steps
        if self.here not in steps:
            return steps[0]
        index = steps.index(self.here) + way
        return "" if index < 0 else steps[min(index, len(steps) - 1)]

    def state(self, question: Question, stops: frozenset[str]) -> StepState:
        """Return how a question stands; *stops* are the ids of open deal-breakers."""
        answer = self.sheet.answers.get(question.id)
        if question.id in stops:
            return StepState.STOP
        if answer is None or not is_answered(question, answer):
            return StepState.OPEN
        return StepState.UNKNOWN if answer.state.value == "unknown" else StepState.ANSWERED

    def overview(self) -> tuple[tuple[str, str, StepState], ...]:
        """Return every fact and question as key, words and state."""
        stops = frozenset(finding.question.id for finding in self.judgement.stops)
        asked = set(self.steps)
        gates = [
            (key, gate.text, StepState.ANSWERED if self.gate_answered(gate) else StepState.OPEN)
            for gate in self.opening.gates
            if (key := GATE + gate.field) in asked
        ]
        questions = [
            (q.id, f"{number}. {q.text}", self.state(q, stops)) for number, q in enumerate(self.questions, 1)
        ]
        return (*gates, *questions)

    def sections(self) -> tuple[tuple[str, Progress, str], ...]:
        """Return each section asked about: its title, how far it is, and where it goes on."""
        found = []
        open_ones = {question.id for question in self.open_questions}
        for section in self.sheet.questionnaire.sections:
            inside = [question.id for question in self.questions if question.section == section.id]
            if inside:
                left = [name for name in inside if name in open_ones]
                far = Progress(answered=len(inside) - len(left), asked=len(inside))
                found.append((section.title, far, (left or inside)[0]))
        return tuple(found)

    def gate_values(self, gate: Gate) -> tuple[str, ...]:
        """Return what is chosen at a gate."""
        value = getattr(self.tool, gate.field)
        if gate.several:
            return tuple(str(item) for item in value)
        return (str(value),) if value else ()

    def tool_with(self, gate: Gate, values: tuple[str, ...]) -> Tool:
        """Return the tool with these values chosen at a gate."""
        match gate.field:
            case "categories":
                return replace(self.tool, categories=tuple(Category(value) for value in values))
            case "capture":
                return replace(self.tool, capture=CaptureMode(values[0]) if values else None)
            case field:
                chosen = YesNo(values[0]) if values else None
                return replace(self.tool, **{field: chosen})  # type: ignore[arg-type]

    def gate_answered(self, gate: Gate) -> bool:
        """Say whether something is chosen at a gate."""
        return bool(self.gate_values(gate))

    def do(self, step: str, after: Answer | Tool | None) -> None:
        """Take an answer, a withdrawal (None) or a changed tool, so that it can be taken back."""
        self._touched.add(step)
        before = self._now(step)
        if before != after:
            self._undo.append(Turn(step=step, before=before, after=after))
            self._redo.clear()
            self._apply(step, after)

    def undo(self) -> Turn | None:
        """Take the last turn back and stand at it; None when there is none."""
        return self._turn_back(self._undo, self._redo, "before")

    def redo(self) -> Turn | None:
        """Do again what was taken back; None when there is nothing."""
        return self._turn_back(self._redo, self._undo, "after")

    def _turn_back(self, source: list[Turn], target: list[Turn], side: str) -> Turn | None:
        if not source:
            return None
        turn = source.pop()
        target.append(turn)
        self._apply(turn.step, turn.before if side == "before" else turn.after)
        self.here = turn.step if turn.step in self.steps else self.steps[0]
        return turn

    def _now(self, step: str) -> Answer | Tool | None:
        return self.tool if step.startswith(GATE) else self.sheet.answers.get(step)

    def _apply(self, step: str, value: Answer | Tool | None) -> None:
        if isinstance(value, Tool):
            self.sheet = self.sheet.with_tool(value)
            return
        answers: Mapping[str, Answer] = self.sheet.answers
        kept = {key: answer for key, answer in answers.items() if key != step}
        if value is not None:
            kept[step] = value
            self.drafts.pop(step, None)
        self.sheet = replace(self.sheet, answers=kept)

    def _open_gates(self) -> tuple[str, ...]:
        return tuple(GATE + g.field for g in self.opening.gates if not self.gate_answered(g))

    def _is_through(self, place: str) -> bool:
        """Say whether one had come to the end, where what is still open is listed."""
        left = {question.id for question in self.open_questions}
        return bool(left) and place not in left and place == self.questions[-1].id

    def _entry(self, place: str) -> str:
        gates = self._open_gates()
        steps = self.steps
        if NOTES_STOP in steps:
            return NOTES_STOP
        if self.only is None and place in steps and (not gates or place.startswith(GATE)):
            return END if self._is_through(place) else place
        if gates:
            new = len(gates) >= len(self.opening.gates) - 1
            return steps[0] if new else gates[0]
        return next((question.id for question in self.open_questions), END)
