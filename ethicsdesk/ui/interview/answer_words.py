"""An answer read back in the person's language."""

from PySide6.QtCore import QCoreApplication

from ethicsdesk.domain.questionnaire import Question
from ethicsdesk.domain.records import Answer, AnswerState
from ethicsdesk.ui import labels

translate = QCoreApplication.translate


def answer_words(question: Question, answer: Answer | None) -> str:
    """Return what was answered, in a few words."""
    if answer is None:
        return translate("answers", "Not answered yet")
    if answer.state is AnswerState.UNKNOWN:
        return translate("answers", "I do not know")
    if answer.state is AnswerState.NOT_APPLICABLE:
        return translate("answers", "Does not apply: {reason}").format(reason=answer.reason)
    label = next((option.label for option in question.options if option.id == answer.option), "")
    parts = [label or _value(question, answer)]
    if label and answer.day:
        parts.append(labels.day(answer.day))
    if answer.rating:
        rated = translate("answers", "rated: {rating}")
        parts.append(rated.format(rating=labels.rating(answer.rating).lower()))
        parts[0] = parts[0].rstrip(".")  # a sentence that goes on
    return ", ".join(part for part in parts if part)


def _value(question: Question, answer: Answer) -> str:
    if answer.number is not None:
        return labels.amount(answer.number, question.unit)
    if answer.day is not None:
        return labels.day(answer.day)
    text = " ".join(answer.text.split())
    return text if len(text) <= 240 else text[:239] + "…"
