"""Typed values that cannot be right, each with the sentence that says what to do."""

from datetime import date

from ethicsdesk.domain.questionnaire import Question
from ethicsdesk.domain.records import Answer, AnswerState
from ethicsdesk.domain.wording import tr_noop

LONGEST_TEXT = 20_000
EARLIEST = date(1990, 1, 1)
LARGEST_NUMBER = 100_000


def check_answer(question: Question, answer: Answer, today: date) -> str:
    """Return what is wrong with an answer, in words, or ''."""
    if any(len(text) > LONGEST_TEXT for text in (answer.text, answer.note, answer.reason)):
        return tr_noop("This text is very long. Please shorten it to 20,000 characters.")
    if answer.basis and len(answer.basis.reference) > LONGEST_TEXT:
        return tr_noop("This text is very long. Please shorten it to 20,000 characters.")
    days = (answer.day, answer.basis.seen_on if answer.basis else None)
    for day in days:
        if day is not None and (problem := check_past(day, today)):
            return problem
    if answer.number is not None and not 0 <= answer.number <= LARGEST_NUMBER:
        return tr_noop("Please give a number from 0 to 100,000.")
    known = {option.id for option in question.options}
    if answer.state is AnswerState.ANSWERED and answer.option and answer.option not in known:
        return tr_noop("Please choose one of the answers shown.")
    return ""


def check_past(day: date, today: date) -> str:
    """Return what is wrong with a day that must lie in the past, in words, or ''."""
    if day > today:
        return tr_noop("This date lies in the future. Please check the year.")
    if day < EARLIEST:
        return tr_noop("This date is before 1990. Please check the year.")
    return ""
