"""The plan of the year: what is due how often, made to fit a budget, every shortcut with its reason."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.review_book import ReviewBook, ReviewText
from ethicsdesk.domain.reviews import PACE_ID, Pace, PaceLine, TrainingEntry, months_later
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.review_reading import finished

USUAL_BUDGET = 180
"""Minutes a quarter."""

LEAST_BUDGET, MOST_BUDGET = 30, 6_000
TRAINING = "training."
YEAR = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A plan with what it costs: minutes a year, and of its fullest quarter."""

    pace: Pace
    minutes_a_year: int
    fullest_quarter: int

    @property
    def fits(self) -> bool:
        """Say whether every quarter keeps to the budget."""
        return self.fullest_quarter <= self.pace.budget


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One thing of the plan: its title, when it was last done, when it is due (None = not chosen)."""

    line: PaceLine
    title: str
    last_on: date | None
    due_on: date | None


def proposed(desk: Desk, *, budget: int = USUAL_BUDGET) -> Pace:
    """Return a plan for a budget: the full calendar, eased step by step until it fits.

    Raises ValueNotAcceptedError for a budget that cannot be meant.
    """
    if not LEAST_BUDGET <= budget <= MOST_BUDGET:
        raise ValueNotAcceptedError(problem=tr_noop("Please give half an hour to 100 hours a quarter."))
    book, today = desk.library.reviews(), desk.clock.today()
    lines = [_full(review, today) for review in book.reviews]
    lines += _topics(book, today)
    for review in _by_saving(book.reviews):
        if _spread(lines, today)[1] <= budget:
            break
        lines = [_eased(line, review) if line.what == review.id else line for line in lines]
    placed, _ = _spread(lines, today)
    return Pace(budget=budget, chosen_on=today, lines=tuple(placed))


def weigh(pace: Pace) -> Plan:
    """Return a plan with what it costs."""
    quarters = _quarters(pace.lines, pace.chosen_on)
    return Plan(pace=pace, minutes_a_year=sum(quarters), fullest_quarter=max(quarters))


def choose(desk: Desk, pace: Pace) -> Changed[Pace]:
    """Keep a plan as the one that holds from today on."""
    kept = replace(pace, chosen_on=desk.clock.today())
    with desk.store.writing() as vault:
        vault.put(kept)
    return Changed(kept, frozenset({Topic.REVIEWS, Topic.ACTIONS}))


def chosen(desk: Desk) -> Pace | None:
    """Return the plan that holds, or None before one was chosen."""
    with desk.store.reading() as vault:
        return vault.get(Pace, PACE_ID)


def turns(desk: Desk, vault: Reader) -> tuple[Turn, ...]:
    """Return everything that can be on a plan with when it is due; nothing is due before a plan is chosen."""
    book, pace = desk.library.reviews(), vault.get(Pace, PACE_ID)
    today = desk.clock.today()
    lines = {line.what: line for line in pace.lines} if pace else {}
    found = []
    for what, title, last in _things(book, vault):
        line = lines.get(what) or PaceLine(what=what, months=0, minutes=0, first_on=today)
        found.append(Turn(line=line, title=title, last_on=last, due_on=due_day(line, last, pace)))
    return tuple(found)


def _things(book: ReviewBook, vault: Reader) -> Iterator[tuple[str, str, date | None]]:
    for review in book.reviews:
        runs = finished(vault, review.id)
        yield review.id, review.title, runs[-1].finished_on if runs else None
    entries = vault.list(TrainingEntry)
    for topic in book.topics:
        days = [one.done_on for one in entries if one.topic_id == topic.id and one.passed]
        yield TRAINING + topic.id, topic.title, max(days, default=None)


def due_day(line: PaceLine, last: date | None, pace: Pace | None) -> date | None:
    """Return the day a plan asks for a thing next, after it was *last* done; None when it does not ask."""
    if pace is None or not line.months or line.into:  # what is joined is due with the other
        return None
    again = months_later(last, line.months) if last else None
    if again is None or again < pace.chosen_on:  # what was late before the plan begins anew with it
        return line.first_on
    return again


def _full(review: ReviewText, today: date) -> PaceLine:
    return PaceLine(
        what=review.id,
        months=review.months,
        minutes=review.minutes,
        first_on=months_later(today, min(review.months, 1)),
    )


def _topics(book: ReviewBook, today: date) -> list[PaceLine]:
    first = months_later(today, 1)
    return [
        PaceLine(what=TRAINING + topic.id, months=topic.months, minutes=topic.minutes, first_on=first)
        for topic in book.topics
    ]


def _by_saving(reviews: Iterable[ReviewText]) -> list[ReviewText]:
    """Return the reviews that can be eased, the one that saves most first."""
    return sorted((one for one in reviews if one.eased), key=lambda one: (-_saving(one), one.id))


def _saving(review: ReviewText) -> int:
    eased = review.eased
    full = YEAR // review.months * review.minutes
    return full - YEAR // eased.months * eased.minutes if eased else 0


def _eased(line: PaceLine, review: ReviewText) -> PaceLine:
    eased = review.eased
    if eased is None:
        return line
    return replace(line, months=eased.months, minutes=eased.minutes, into=eased.into, why=eased.reason)


def _spread(lines: list[PaceLine], today: date) -> tuple[list[PaceLine], int]:
    """Put what comes less often than quarterly where there is most room; return the fullest quarter too.

    The longest finds its place first. Quarters are counted from today.
    """
    often = [line for line in lines if line.months <= 3]
    load = _quarters(often, today)
    placed = {line.what: replace(line, first_on=_first(line, today)) for line in often}
    for line in sorted((one for one in lines if one.months > 3), key=lambda one: (-one.minutes, one.what)):
        times = range(0, 4, max(1, line.months // 3))
        starts = range(max(1, line.months // 3))
        best = min(starts, key=lambda start: max(load[(start + step) % 4] for step in times))
        for step in times:
            load[(best + step) % 4] += line.minutes
        placed[line.what] = replace(line, first_on=months_later(today, 3 * best + 2))
    return [placed[line.what] for line in lines], max(load)


def _first(line: PaceLine, today: date) -> date:
    return months_later(today, min(line.months or 1, 2))


def _quarters(lines: Iterable[PaceLine], start: date) -> list[int]:
    """Return the minutes of each of the four quarters after a day."""
    load = [0, 0, 0, 0]
    for line in lines:
        if not line.months:
            continue
        if line.months <= 3:
            load = [minutes + 3 // line.months * line.minutes for minutes in load]
            continue
        months = (line.first_on.year - start.year) * YEAR + line.first_on.month - start.month
        for step in range(0, 4, line.months // 3):
            load[(max(0, months - 1) // 3 + step) % 4] += line.minutes
    return load
