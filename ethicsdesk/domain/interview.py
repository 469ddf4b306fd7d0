"""Where an interview stands: which questions show, in which order, and how much is left. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import ceil

from ethicsdesk.domain.conditions import Situation
from ethicsdesk.domain.outcomes import is_answered, is_stop_question
from ethicsdesk.domain.questionnaire import Question, Questionnaire
from ethicsdesk.domain.records import Answer, Depth, Override, Practice, Tool
from ethicsdesk.domain.situation import shows, situation_of

SECONDS_PER_QUESTION = 40
"""The quick check is 15 questions in ten minutes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One tool's assessment as it stands: the questions, the gates, the answers."""

    questionnaire: Questionnaire
    practice: Practice
    tool: Tool
    depth: Depth
    answers: Mapping[str, Answer] = field(default_factory=dict)  # by question id
    overrides: Mapping[str, Override] = field(default_factory=dict)  # by question id

    @property
    def situation(self) -> Situation:
        """Return what holds, for conditions."""
        return situation_of(self.questionnaire, self.practice, self.tool, self.answers)

    def with_tool(self, tool: Tool) -> "Sheet":
        """Return the same sheet for the tool with other gates."""
        return replace(self, tool=tool)


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far one is: answered of asked, and the minutes left (rounded up)."""

    answered: int
    asked: int

    @property
    def minutes_left(self) -> int:
        """Return the minutes left at the pace of the quick check."""
        return ceil((self.asked - self.answered) * SECONDS_PER_QUESTION / 60)


def applies(question: Question, situation: Situation) -> bool:
    """Say whether the question concerns the tool at all."""
    return shows(question, situation)


def applicable(questionnaire: Questionnaire, situation: Situation) -> tuple[Question, ...]:
    """Return the questions of the whole bank that concern the tool, in the bank's order."""
    return tuple(question for question in questionnaire.questions if applies(question, situation))


def in_depth(question: Question, depth: Depth, situation: Situation) -> bool:
    """Say whether a depth asks the question: the 15; weight 3 and every deal-breaker; everything."""
    match depth:
        case Depth.QUICK:
            return question.quick
        case Depth.STANDARD:
            return question.quick or question.weight == 3 or is_stop_question(question, situation)
        case Depth.EVERYTHING:
            return True


def asked(sheet: Sheet) -> tuple[Question, ...]:
    """Return the questions this depth asks; those that could change the result come first.

    These are the stop questions, then those of weight 3, without which nothing is approved.
    """
    situation = sheet.situation
    chosen = [q for q in applicable(sheet.questionnaire, situation) if in_depth(q, sheet.depth, situation)]
    if sheet.depth is Depth.QUICK:
        return tuple(chosen)
    return tuple(sorted(chosen, key=lambda q: (not is_stop_question(q, situation), q.weight < 3)))


def progress(sheet: Sheet) -> Progress:
    """Return how far the sheet is at its depth."""
    questions = asked(sheet)
    done = sum(is_answered(question, sheet.answers.get(question.id)) for question in questions)
    return Progress(answered=done, asked=len(questions))
