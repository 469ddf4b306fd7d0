"""Two sheets side by side: two tools, or one tool when it was decided about and now."""

from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain.interview import Sheet, applicable
from ethicsdesk.domain.judgement import Judgement, judge
from ethicsdesk.domain.outcomes import outcome
from ethicsdesk.domain.questionnaire import Level, Question
from ethicsdesk.domain.records import Answer, Decision, Tool
from ethicsdesk.services import suppliers
from ethicsdesk.services.asof import ReaderAt
from ethicsdesk.services.assessments import read_sheet
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.tools import last_decision


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two: the sheet, what it says, the decision that held, the companies behind it."""

    on: date
    sheet: Sheet
    judgement: Judgement
    decision: Decision | None
    suppliers: tuple[str, ...]

    @property
    def tool(self) -> Tool:
        """Return the tool."""
        return self.sheet.tool


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A question that was answered differently; None = not answered, or not asked."""

    question: Question
    left: Answer | None
    right: Answer | None
    better: int  # -1 the left is better, 1 the right, 0 neither


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two sides, and the questions on which they differ in the bank's order."""

    left: Side
    right: Side
    pairs: tuple[Pair, ...]


def two_tools(desk: Desk, left_id: str, right_id: str) -> Comparison | None:
    """Compare two tools as they stand; None when one is not there."""
    today = desk.clock.today()
    with desk.store.reading() as vault:
        left, right = vault.get(Tool, left_id), vault.get(Tool, right_id)
        if left is None or right is None:
            return None
        return _compared(_side(desk, vault, left, today), _side(desk, vault, right, today))


def since_decision(desk: Desk, tool_id: str) -> Comparison | None:
    """Compare a tool when it was last decided about with now; None before the first decision."""
    today = desk.clock.today()
    with desk.store.reading() as vault:
        tool, decision = vault.get(Tool, tool_id), last_decision(vault, tool_id)
        if tool is None or decision is None:
            return None
        at = vault.history(Decision, decision.id)[0][0]
        past = ReaderAt(vault, at)
        then = _side(desk, past, past.get(Tool, tool_id) or tool, decision.made_on)
        return _compared(then, _side(desk, vault, tool, today))


def _side(desk: Desk, vault: Reader, tool: Tool, on: date) -> Side:
    sheet = read_sheet(desk, vault, tool)
    return Side(
        on=on,
        sheet=sheet,
        judgement=judge(sheet, on),
        decision=last_decision(vault, tool.id),
        suppliers=tuple(one.name for one in suppliers.now(vault, tool.id)),
    )


def _compared(left: Side, right: Side) -> Comparison:
    questions = {q.id: q for side in (left, right) for q in _asked(side.sheet)}
    order = [q.id for q in right.sheet.questionnaire.questions]
    pairs = []
    for question in sorted(questions.values(), key=lambda q: order.index(q.id) if q.id in order else -1):
        one, other = left.sheet.answers.get(question.id), right.sheet.answers.get(question.id)
        if _said(one) != _said(other):
            better = _rank(question, other) - _rank(question, one) if one and other else 0
            pairs.append(Pair(question=question, left=one, right=other, better=(better > 0) - (better < 0)))
    return Comparison(left=left, right=right, pairs=tuple(pairs))


def _asked(sheet: Sheet) -> tuple[Question, ...]:
    return tuple(q for q in applicable(sheet.questionnaire, sheet.situation) if q.id in sheet.answers)


def _said(answer: Answer | None) -> tuple[object, ...]:
    if answer is None:
        return ()
    return answer.state, answer.option, answer.number, answer.day, answer.text.strip(), answer.rating


def _rank(question: Question, answer: Answer | None) -> int:
    found = outcome(question, answer) if answer else None
    return list(Level).index(found.level if found else Level.UNKNOWN)
