"""Statistics honest for small numbers: intervals of a share, and the exact test of a two-by-two table."""

from collections.abc import Callable
from dataclasses import dataclass
from math import comb, exp, fsum, lgamma, log, sqrt

Z_95 = 1.959963984540054
"""The standard normal quantile of 0.975."""

CONFIDENCE = 0.95
_STEPS = 200  # halvings until a float no longer changes
_TIE = 1 + 1e-7  # tables within this ratio count as equally likely, as in R and SciPy


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """A range a share lies in, each end from 0 to 1."""

    low: float
    high: float


def wilson(events: int, cases: int) -> Interval:
    """Return Wilson's 95 % score interval of *events* among *cases* (E. B. Wilson 1927).

    Without cases it is all of 0 to 1. Raises ValueError when the counts cannot be.
    """
    _check(events, cases)
    if cases == 0:
        return Interval(low=0.0, high=1.0)
    share, square = events / cases, Z_95**2
    middle = (share + square / (2 * cases)) / (1 + square / cases)
    half = Z_95 * sqrt(share * (1 - share) / cases + square / (4 * cases**2)) / (1 + square / cases)
    return Interval(
        low=0.0 if events == 0 else max(0.0, middle - half),
        high=1.0 if events == cases else min(1.0, middle + half),
    )


def exact(events: int, cases: int) -> Interval:
    """Return the exact 95 % binomial interval of *events* among *cases* (Clopper and Pearson 1934).

    Without cases it is all of 0 to 1. Raises ValueError when the counts cannot be.
    """
    _check(events, cases)
    tail = (1 - CONFIDENCE) / 2
    low = 0.0 if events == 0 else _share_where(lambda share: 1 - at_most(events - 1, cases, share), tail)
    high = 1.0 if events == cases else _share_where(lambda share: 1 - at_most(events, cases, share), 1 - tail)
    return Interval(low=low, high=high)


def at_most(events: int, cases: int, share: float) -> float:
    """Return the probability of at most *events* among *cases*, each happening with probability *share*."""
    if events >= cases or share <= 0:
        return 1.0
    if share >= 1:
        return 0.0
    yes, no = log(share), log(1 - share)
    return min(1.0, fsum(exp(_log_comb(cases, k) + k * yes + (cases - k) * no) for k in range(events + 1)))


def fisher(events: int, cases: int, other_events: int, other_cases: int) -> float:
    """Return the two-sided exact p of two shares being the same (R. A. Fisher 1934).

    Every table with the same margins that is no more likely than the one seen counts. It is information, no
    verdict. Raises ValueError when the counts cannot be.
    """
    _check(events, cases)
    _check(other_events, other_cases)
    all_events, everyone = events + other_events, cases + other_cases
    ways = [
        comb(cases, k) * comb(other_cases, all_events - k)
        for k in range(max(0, all_events - other_cases), min(cases, all_events) + 1)
    ]
    seen = comb(cases, events) * comb(other_cases, other_events)
    as_rare = sum(way for way in ways if way <= seen * _TIE)
    return min(1.0, as_rare / comb(everyone, all_events))


def _log_comb(n: int, k: int) -> float:
    return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)


def _share_where(rising: Callable[[float], float], wanted: float) -> float:
    """Return the share at which a rising probability reaches *wanted*."""
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if middle in (low, high):
            break
        low, high = (middle, high) if rising(middle) < wanted else (low, middle)
    return high


def _check(events: int, cases: int) -> None:
    if not 0 <= events <= cases:
        raise ValueError(f"{events} events among {cases} cases cannot be")
