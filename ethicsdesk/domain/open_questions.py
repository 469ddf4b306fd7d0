"""Which questions of a tool only its maker can answer: those unknown or marked to ask. Pure."""

from ethicsdesk.domain.interview import Sheet, applicable
from ethicsdesk.domain.outcomes import is_law, is_stop_question
from ethicsdesk.domain.questionnaire import Question
from ethicsdesk.domain.records import AnswerState


def open_questions(sheet: Sheet) -> tuple[Question, ...]:
    """Return the open questions that still apply: deal-breakers first, law before the rest, then weight."""
    situation = sheet.situation
    found = [q for q in applicable(sheet.questionnaire, situation) if _is_open(sheet, q)]
    return tuple(
        sorted(
            found,
            key=lambda q: (not is_stop_question(q, situation), not is_law(q, situation), -q.weight),
        )
    )


def _is_open(sheet: Sheet, question: Question) -> bool:
    given = sheet.answers.get(question.id)
    return given is not None and (given.ask_vendor or given.state is AnswerState.UNKNOWN)
