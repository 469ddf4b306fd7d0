"""The bias check for a small practice: counts first, and a flag only where chance is an unlikely reason.

The aim is to notice patterns, not to prove them: with 20 to 60 clients most gaps between groups are noise.
The flag rule and its thresholds are a house rule of EthicsDesk, no law.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import combinations
from math import comb, fsum

from ethicsdesk.domain.intervals import Interval, fisher, wilson

FEW = 5
"""Below this many cases nothing is tabulated: the cases are read one by one."""

ENOUGH = 20
"""From this many cases on, in each group, a share is shown."""

GAP = 0.20
"""A gap smaller than this is never flagged, however sure."""

ALPHA = 0.05
"""How many reports of fair data may carry a flag; shared among all comparisons of a report (Bonferroni)."""

RUNNING = 6
"""Quarters with the gap in the same direction that are worth watching."""

SMALL_CELL = 10
"""Cells of 1 to this many never leave the app (CMS cell-size policy, borrowed as a norm)."""


class Shown(StrEnum):
    """How much of a group's count is shown to the therapist."""

    SHARE = "share"
    COUNTS = "counts"
    TOO_FEW = "too_few"


class Sign(StrEnum):
    """Which way a gap points in one quarter."""

    UP = "up"
    DOWN = "down"
    EVEN = "even"


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """Events among the cases of one group; the group is a band such as "65 and over"."""

    group: str
    events: int
    cases: int

    @property
    def shown(self) -> Shown:
        """Return how much of it is shown."""
        if self.cases < FEW:
            return Shown.TOO_FEW
        return Shown.SHARE if self.cases >= ENOUGH else Shown.COUNTS

    @property
    def interval(self) -> Interval:
        """Return the range the group's true share lies in."""
        return wilson(self.events, self.cases)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two groups beside each other; without a p there are too few cases to say."""

    outcome: str
    one: Count
    other: Count
    gap: float  # share of one minus share of the other, -1 to 1; 0 with too few cases
    p: float | None
    flagged: bool  # "look closer"

    @property
    def too_few(self) -> bool:
        """Say whether there are too few cases in a group to compare at all."""
        return self.p is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All comparisons of one report, with how many share the chance of a false flag."""

    comparisons: tuple[Comparison, ...]
    compared: int

    @property
    def flags(self) -> tuple[Comparison, ...]:
        """Return the comparisons worth a closer look."""
        return tuple(found for found in self.comparisons if found.flagged)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What is counted, for each group of one kind (age, language …)."""

    name: str
    counts: tuple[Count, ...]


def report(outcomes: Sequence[Outcome]) -> Report:
    """Compare every two groups of every outcome."""
    pairs = [(outcome.name, *pair) for outcome in outcomes for pair in combinations(outcome.counts, 2)]
    compared = sum(_comparable(one, other) for _, one, other in pairs)
    found = tuple(_compare(name, one, other, compared) for name, one, other in pairs)
    return Report(comparisons=found, compared=compared)


def _comparable(one: Count, other: Count) -> bool:
    return min(one.cases, other.cases) >= ENOUGH


def _compare(outcome: str, one: Count, other: Count, compared: int) -> Comparison:
    if not _comparable(one, other):
        return Comparison(outcome=outcome, one=one, other=other, gap=0.0, p=None, flagged=False)
    gap = one.events / one.cases - other.events / other.cases
    p = fisher(one.events, one.cases, other.events, other.cases)
    return Comparison(outcome=outcome, one=one, other=other, gap=gap, p=p, flagged=_flags(gap, p, compared))


def _flags(gap: float, p: float, compared: int) -> bool:
    return p < ALPHA / compared and abs(gap) >= GAP - 1e-12


@lru_cache(maxsize=64)
def power(cases: int, other_cases: int, compared: int, *, true_gap: float, base: float = 0.1) -> float:
    """Return how likely a true gap is flagged, from 0 to 1: a share of *base* against *base* + *true_gap*.

    Exact, over every table that can come out. Raises ValueError when the shares leave 0 to 1.
    """
    if not 0 <= base <= base + true_gap <= 1:
        raise ValueError("a share lies between 0 and 1")
    if min(cases, other_cases) < ENOUGH:
        return 0.0
    one, other = _chances(cases, base + true_gap), _chances(other_cases, base)
    return fsum(
        one[a] * other[b]
        for a in range(cases + 1)
        for b in range(other_cases + 1)
        if abs(a / cases - b / other_cases) >= GAP - 1e-12
        and fisher(a, cases, b, other_cases) < ALPHA / compared
    )


def _chances(cases: int, share: float) -> list[float]:
    return [comb(cases, k) * share**k * (1 - share) ** (cases - k) for k in range(cases + 1)]


def running(signs: Sequence[Sign]) -> int:
    """Return for how many quarters up to the last one the gap pointed the same way."""
    if not signs or signs[-1] is Sign.EVEN:
        return 0
    count = 0
    for sign in reversed(signs):
        if sign is not signs[-1]:
            break
        count += 1
    return count


def worth_watching(signs: Sequence[Sign]) -> bool:
    """Say whether the gap pointed the same way long enough to watch it.

    It is never a flag: by chance alone a fair pair of groups does this once in 32 stretches of six quarters,
    so among many comparisons it is common.
    """
    return running(signs) >= RUNNING


def for_others(numbers: Sequence[int]) -> tuple[str, ...]:
    """Return what may leave the app of a row of cells: a true 0, "fewer than 11", "not shown", or the number.

    When exactly one cell is small, it could be worked out from the total: then the least of the others is not
    shown either.
    """
    small = {n for n, number in enumerate(numbers) if 0 < number <= SMALL_CELL}
    others = [n for n in range(len(numbers)) if n not in small]
    cover = (
        {min(others, key=lambda n: (numbers[n] == 0, numbers[n]))} if len(small) == 1 and others else set()
    )
    return tuple(
        f"fewer than {SMALL_CELL + 1}" if n in small else "not shown" if n in cover else str(number)
        for n, number in enumerate(numbers)
    )
