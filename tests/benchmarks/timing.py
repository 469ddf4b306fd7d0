"""Times of two things in turn, so that what else the computer does falls on both."""

import statistics
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

Work = Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table: medians in milliseconds, and the ratio that should not be passed."""

    what: str
    ms: float
    than: str
    than_ms: float
    goal: float | None = None

    @property
    def ratio(self) -> float:
        return self.ms / self.than_ms


def milliseconds(work: Work) -> float:
    started = perf_counter()
    work()
    return (perf_counter() - started) * 1000


def in_turn(first: Work, second: Work, times: int) -> tuple[float, float]:
    """Return the median of both in milliseconds."""
    pairs = [(milliseconds(first), milliseconds(second)) for _ in range(times)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)
