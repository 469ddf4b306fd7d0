"""What one answer is worth, and whether it is a deal-breaker (domain/vendor-questions.md §17)."""

from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain.conditions import Situation, holds
from ethicsdesk.domain.questionnaire import Badge, Level, Option, Question, QuestionKind
from ethicsdesk.domain.records import Answer, AnswerState, BasisKind, Rating

VALUE = {Level.RED: 0.0, Level.UNKNOWN: 0.25, Level.PARTLY: 0.5, Level.GOOD: 1.0}

_RATED = {Rating.GOOD: Level.GOOD, Rating.PARTLY: Level.PARTLY, Rating.RED_FLAG: Level.RED}


@dataclass(frozen=True, slots=True)
class Outcome:
    """The level of an answer, and whether the answer is one the bank calls a deal-breaker."""

    level: Level
    stop: bool = False


def months_before(day: date, months: int) -> date:
    """Return the day *months* calendar months earlier, at the month's last day where there is none."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise ValueError(day)


def older_than(day: date, *, months: int, on: date) -> bool:
    """Say whether *day* lies more than *months* months before *on*; the limit itself still passes."""
    return day < months_before(on, months)


def can_stop(question: Question) -> bool:
    """Say whether any answer to the question is a deal-breaker at all."""
    return (
        question.unknown_stops
        or question.red_stops
        or any(option.stop for option in question.options)
        or any(band.stop for band in question.bands)
        or bool(question.date_part and question.date_part.missing_stops)
    )


def is_stop_question(question: Question, situation: Situation) -> bool:
    """Say whether the question can be a deal-breaker in this situation."""
    return can_stop(question) and holds(question.stop_if, situation)


def is_law(question: Question, situation: Situation) -> bool:
    """Say whether badge LAW binds here: HIPAA's only under HIPAA, a state's only in that state."""
    outside = question.hipaa and "no" in situation.get("covered_entity", frozenset())
    return question.badge is Badge.LAW and not outside and holds(question.law_if, situation)


def badge_here(question: Question, situation: Situation) -> Badge:
    """Return the badge to show for this practice."""
    if question.badge is Badge.LAW and not is_law(question, situation):
        return Badge.BEST_PRACTICE
    return question.badge


def is_answered(question: Question, answer: Answer | None) -> bool:
    """Say whether it counts as answered; “does not apply” needs a reason on a deal-breaker question."""
    if answer is None:
        return False
    if answer.state is AnswerState.NOT_APPLICABLE:
        return bool(answer.reason.strip()) or not can_stop(question)
    return True


def outcome(question: Question, answer: Answer) -> Outcome | None:
    """Return what the answer is worth; None when it leaves the score (not applicable)."""
    if answer.state is AnswerState.NOT_APPLICABLE:
        return None
    if answer.state is AnswerState.UNKNOWN:
        return Outcome(Level.UNKNOWN, question.unknown_stops)
    chosen = _option(question, answer.option)
    if chosen is not None:
        return _dated(question, answer, chosen)
    found = _by_kind(question, answer)
    return found or Outcome(Level.UNKNOWN, question.unknown_stops)


def _option(question: Question, option_id: str) -> Option | None:
    return next((option for option in question.options if option.id == option_id), None)


def _dated(question: Question, answer: Answer, chosen: Option) -> Outcome:
    part = question.date_part
    if part is None or chosen.level is not Level.GOOD:
        return Outcome(chosen.level, chosen.stop)
    if answer.day is None:
        return Outcome(Level.RED, part.missing_stops)
    if part.max_age_months and older_than(answer.day, months=part.max_age_months, on=answer.answered_on):
        return Outcome(Level.RED)
    return Outcome(chosen.level, chosen.stop)


def _by_kind(question: Question, answer: Answer) -> Outcome | None:
    match question.kind:
        case QuestionKind.NUMBER if answer.number is not None:
            return _banded(question, answer.number)
        case QuestionKind.DATE if answer.day is not None:
            limit = question.max_age_months
            stale = limit is not None and older_than(answer.day, months=limit, on=answer.answered_on)
            return Outcome(Level.RED if stale else Level.GOOD)
        case QuestionKind.TEXT if answer.rating is not None:
            level = _RATED[answer.rating]
            worded = bool(answer.text.strip()) or level is Level.RED  # saying nothing can be the red flag
            return Outcome(level, question.red_stops and level is Level.RED) if worded else None
        case _:
            return None


def _banded(question: Question, number: int) -> Outcome | None:
    for band in question.bands:
        if band.up_to is None or number <= band.up_to:
            return Outcome(band.level, band.stop)
    return None


def has_reference(answer: Answer) -> bool:
    """Say whether the answer rests on a dated reference: a document, an address, or one's own look."""
    basis = answer.basis
    if basis is None or basis.seen_on is None:
        return False
    return basis.kind is BasisKind.CHECKED or bool(basis.reference.strip())


def is_stale(question: Question, answer: Answer, today: date) -> bool:
    """Say whether the answer's evidence has passed its age limit; this never changes a fact.

    A signed contract has no age limit (§17: "BAA none"); a report read in it, or a review dated by it, has.
    """
    part = question.date_part
    if _past(answer.day, part.max_age_months if part else question.max_age_months, today):
        return True
    basis = answer.basis
    if basis is None or basis.kind is BasisKind.CONTRACT:
        return False
    return _past(basis.seen_on, question.evidence_months, today)


def _past(day: date | None, months: int | None, today: date) -> bool:
    return day is not None and months is not None and older_than(day, months=months, on=today)
