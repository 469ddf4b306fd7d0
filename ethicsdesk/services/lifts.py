"""What would change a result, told: the smallest sets of answers that would lift it, with their questions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from ethicsdesk.domain.interview import Sheet
from ethicsdesk.domain.judgement import judge
from ethicsdesk.domain.layout import Block, Bullets, Paragraph
from ethicsdesk.domain.lifting import lift, mended
from ethicsdesk.domain.questionnaire import Question
from ethicsdesk.domain.records import Result
from ethicsdesk.domain.words import RESULT

MOST_TOLD = 5
"""More ways than these are counted, not told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """Questions whose good answers would together lift the result, and to what."""

    questions: tuple[Question, ...]
    after: Result | None  # None: no deal-breaker is left, and questions are still open


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """Every way of the smallest size; when `smallest` is not sure it is one way of several."""

    before: Result
    ways: tuple[Way, ...]
    smallest: bool

    @property
    def after(self) -> Result | None:
        """Return what the first way leads to."""
        return self.ways[0].after

    @property
    def told(self) -> tuple[Way, ...]:
        """Return the ways worth telling one by one."""
        return self.ways[:MOST_TOLD]


def ways(sheet: Sheet, today: date) -> Ways | None:
    """Return what would lift the result, or None when no answers can; it takes up to a third of a second."""
    found = lift(sheet, today)
    if found is None:
        return None
    by_id = {question.id: question for question in sheet.questionnaire.questions}
    told = tuple(
        Way(
            questions=tuple(by_id[name] for name in names),
            after=judge(mended(sheet, names, today), today).result,
        )
        for names in found.sets
    )
    return Ways(before=found.before, ways=told, smallest=found.smallest)


def blocks(found: Ways) -> tuple[Block, ...]:
    """Return the ways for a paper."""
    return (Paragraph(text=intro(found)), Bullets(items=lines(found)))


def intro(found: Ways) -> str:
    """Return the sentence before the questions; it says so when it is only one way."""
    count, size = len(found.ways), len(found.ways[0].questions)
    if count > 1:
        which = "any one of these answers" if size == 1 else f"the {size} answers of any one of these lines"
    else:
        which = "this answer" if size == 1 else f"these {size} answers"
    behind = "with" if count == 1 and size == 1 else "each with"
    sure = "If" if found.smallest else "One way, though there may be a shorter one: if"
    return f"{sure} {which} became good, {behind} a dated document or check behind it, {then(found.after)}:"


def then(after: Result | None) -> str:
    """Return where a way leads."""
    if after is None:
        return "no deal-breaker would be left, and the open questions would decide"
    return f"the result would be **{RESULT[after]}**"


def lines(found: Ways, notes: Mapping[str, str] = MappingProxyType({})) -> tuple[str, ...]:
    """Return the questions; behind each of the only way stands its note, or else what would change it."""
    if len(found.ways) == 1:
        return tuple(_noted(question, notes) for question in found.ways[0].questions)
    told = [_line(way, found.after) for way in found.told]
    left = len(found.ways) - len(told)
    more = "one more way" if left == 1 else f"{left} more ways"
    return (*told, f"and {more} of the same length") if left else tuple(told)


def _noted(question: Question, notes: Mapping[str, str]) -> str:
    note = notes.get(question.id)
    return f"{question.text} ({note})" if note else f"{question.text} {question.change}"


def _line(way: Way, usual: Result | None) -> str:
    words = " **and** ".join(question.text for question in way.questions)
    return words if way.after is usual else f"{words} ({then(way.after)})"
