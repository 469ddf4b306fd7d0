"""What would change a result: the smallest sets of answers that would lift it.

From *do not use* to anything else, and from *conditional* to *approved*. By monotony the best answer to a
question is the only one that need be tried.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations

from ethicsdesk.domain.conditions import atoms
from ethicsdesk.domain.interview import Sheet, asked
from ethicsdesk.domain.judgement import BarKind, Judgement, judge
from ethicsdesk.domain.outcomes import VALUE, outcome
from ethicsdesk.domain.questionnaire import Level, Question, QuestionKind
from ethicsdesk.domain.records import Answer, AnswerState, Basis, BasisKind, Rating, Result

MOST = 3
"""Up to this size every set is tried."""

TRIED = 12
"""With more candidates not every set is tried; then one way is named that has nothing in it to spare."""

_ROUNDS = 6  # mending an answer can bring up a question that was hidden


@dataclass(frozen=True, slots=True, kw_only=True)
class Lift:
    """Sets of questions whose best answers would lift the result, the sets of the smallest size there is.

    Without `smallest` it is one set from which nothing can be left out; there may be a smaller one.
    """

    before: Result
    after: Result | None  # None: no deal-breaker is left, and questions are still open
    sets: tuple[tuple[str, ...], ...]
    smallest: bool


def lift(sheet: Sheet, today: date) -> Lift | None:
    """Return what would lift the result; None when answers cannot: it is open, provisional or the best."""
    found = judge(sheet, today)
    if found.result not in (Result.DO_NOT_USE, Result.CONDITIONAL):
        return None
    whole = _whole(sheet, found, today)
    if whole is None:
        return None
    candidates = _candidates(sheet, found)
    tried = len(candidates) <= TRIED
    sets = tuple(_of_smallest_size(sheet, candidates, found, today)) if tried else ()
    chosen = sets or (whole,)
    return Lift(
        before=found.result,
        after=judge(mended(sheet, chosen[0], today), today).result,
        sets=chosen,
        smallest=bool(sets) or (tried and len(whole) == MOST + 1),
    )


def _lifted(sheet: Sheet, before: Judgement, today: date) -> bool:
    result = judge(sheet, today).result
    if before.result is Result.DO_NOT_USE:
        return result is not Result.DO_NOT_USE
    return result is Result.APPROVED


def _of_smallest_size(
    sheet: Sheet, candidates: tuple[str, ...], before: Judgement, today: date
) -> Iterator[tuple[str, ...]]:
    for size in range(1, MOST + 1):
        found = False
        for chosen in combinations(candidates, size):
            if _lifted(mended(sheet, chosen, today), before, today):
                found = True
                yield chosen
        if found:
            return


def _whole(sheet: Sheet, before: Judgement, today: date) -> tuple[str, ...] | None:
    """Return one set that lifts the result and from which nothing can be left out; None when none does."""
    chosen: tuple[str, ...] = ()
    now = sheet
    for _ in range(_ROUNDS):
        if _lifted(now, before, today):
            return _thinned(sheet, chosen, before, today)
        more = [name for name in _candidates(now, judge(now, today)) if name not in chosen]
        chosen = (*chosen, *more)
        now = mended(sheet, chosen, today)
    return None


def _thinned(sheet: Sheet, chosen: tuple[str, ...], before: Judgement, today: date) -> tuple[str, ...]:
    """Leave out what is not needed, the questions that weigh least first."""
    weights = {question.id: question.weight for question in sheet.questionnaire.questions}
    for name in sorted(chosen, key=lambda name: weights[name]):
        without = tuple(other for other in chosen if other != name)
        if _lifted(mended(sheet, without, today), before, today):
            chosen = without
    return chosen


def _candidates(sheet: Sheet, found: Judgement) -> tuple[str, ...]:
    """Return the questions a change of which can matter, in the order of the findings."""
    by_id = {question.id: question for question in sheet.questionnaire.questions}
    names: list[str] = []
    if found.result is Result.DO_NOT_USE:
        names += [finding.question.id for finding in found.stops]
    else:
        names += [bar.question_id for bar in found.bars if bar.question_id]
        if any(bar.kind is BarKind.LOW_SCORE for bar in found.bars):
            names += [question.id for question in asked(sheet) if _gain(sheet, question)]
    behind = [
        atom.name
        for name in names
        for condition in (by_id[name].stop_if, by_id[name].needs, by_id[name].flag_if)
        for atom in atoms(condition)
        if atom.name in by_id and atom.name in sheet.answers
    ]
    return tuple(dict.fromkeys([*names, *behind]))


def _gain(sheet: Sheet, question: Question) -> float:
    answer = sheet.answers.get(question.id)
    worth = outcome(question, answer) if answer else None
    return question.weight * (1 - VALUE[worth.level]) if worth else 0.0


def mended(sheet: Sheet, names: Iterable[str], today: date) -> Sheet:
    """Return the sheet with these questions answered as well as can be, checked today."""
    by_id = {question.id: question for question in sheet.questionnaire.questions}
    better = {name: best(by_id[name], sheet.answers.get(name), today) for name in names}
    kept = {name: override for name, override in sheet.overrides.items() if name not in better}
    return replace(sheet, answers={**sheet.answers, **better}, overrides=kept)


def best(question: Question, given: Answer | None, today: date) -> Answer:
    """Return the best answer to a question, with a reference of today."""
    answer = Answer(
        id=given.id if given else question.id,
        assessment_id=given.assessment_id if given else "",
        question_id=question.id,
        state=AnswerState.ANSWERED,
        answered_on=today,
        basis=Basis(kind=BasisKind.CHECKED, seen_on=today),
    )
    match question.kind:
        case QuestionKind.NUMBER:
            return replace(answer, number=best_number(question))
        case QuestionKind.DATE:
            return replace(answer, day=today)
        case QuestionKind.TEXT:
            return replace(answer, text=question.good_text or question.text, rating=Rating.GOOD)
        case _:
            return replace(answer, option=question.options[-1].id, day=today if question.date_part else None)


def best_number(question: Question) -> int:
    """Return a number in the best band of a number question."""
    low = 0
    for band in question.bands:
        if band.level is Level.GOOD:
            return low if band.up_to is not None else low + 60
        low = (band.up_to or 0) + 1
    return low
