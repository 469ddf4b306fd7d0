"""What holds for a tool in a practice: gates, and answers by question id, as condition names."""

from collections.abc import Mapping

from ethicsdesk.domain.conditions import Situation, holds
from ethicsdesk.domain.questionnaire import Question, QuestionKind, Questionnaire
from ethicsdesk.domain.records import Answer, AnswerState, CaptureMode, Practice, Tool, YesNo

RECORDING = frozenset({CaptureMode.RECORDS, CaptureMode.LIVE_TRANSCRIPT})
"""Capture modes in which AI hears the session; a live transcript counts although nothing is kept."""


def gate(value: YesNo | None) -> frozenset[str]:
    """Return the gate's value; unsure, and not asked yet, are treated as yes (§17, rulings)."""
    return frozenset({"no" if value is YesNo.NO else "yes"})


def gates(practice: Practice, tool: Tool) -> dict[str, frozenset[str]]:
    """Return what the gate facts say, by condition name."""
    recording = tool.capture is None or tool.capture in RECORDING
    return {
        "category": frozenset(category.value for category in tool.categories),
        "client_data": gate(tool.client_data),
        "recording": frozenset({"yes" if recording else "no"}),
        "capture": frozenset({tool.capture.value}) if tool.capture else frozenset(),
        "client_facing": gate(tool.client_facing),
        "clinical": gate(tool.clinical),
        "psychotherapy_notes": gate(tool.psychotherapy_notes),
        "minors": gate(practice.minors),
        "groups": gate(practice.groups),
        "part2": gate(practice.part2),
        "covered_entity": gate(practice.covered_entity),
        "federal_funds": gate(practice.federal_funds),
        "state": frozenset({*practice.client_states, practice.home_state} - {""}),
    }


def case(question: Question, answer: Answer | None) -> str:
    """Return what an answer is called in conditions: an option id, zero, some, a rating, unknown."""
    if answer is None:
        return "unanswered"
    if answer.state is not AnswerState.ANSWERED:
        return answer.state.value
    return answer.option or _typed_case(question, answer)


def _typed_case(question: Question, answer: Answer) -> str:
    match question.kind:
        case QuestionKind.NUMBER:
            return "unknown" if answer.number is None else "zero" if answer.number == 0 else "some"
        case QuestionKind.TEXT:
            return answer.rating.value if answer.rating else "unknown"
        case QuestionKind.DATE:
            return "known" if answer.day else "unknown"
        case _:
            return "unknown"


def shows(question: Question, situation: Situation) -> bool:
    """Say whether the question concerns the tool at all."""
    categories = situation.get("category", frozenset())
    in_category = not question.categories or not categories.isdisjoint(question.categories)
    return in_category and holds(question.needs, situation)


def situation_of(
    questionnaire: Questionnaire, practice: Practice, tool: Tool, answers: Mapping[str, Answer]
) -> Situation:
    """Return everything conditions of questions may ask about; the answer to a hidden question is none.

    A question shows by gates and by answers to questions that stand before it.
    """
    found: dict[str, frozenset[str]] = gates(practice, tool)
    for question in questionnaire.questions:
        given = answers.get(question.id) if shows(question, found) else None
        found[question.id] = frozenset({case(question, given)})
    return found
