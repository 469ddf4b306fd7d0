"""Decides whether a condition can hold at all, by ruling out one value after another.

Gives the answer of `domain.conditions.can_hold` without trying every situation: a paper has hundreds of
blocks, each compared with its claims, and the exhaustive way takes seconds.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ethicsdesk.domain.conditions import AllOf, AnyOf, Condition, Domain, Is, Not, atoms

MOST_STEPS = 20_000
"""Cases to look at; a condition that needs more is too large to be sure about."""


class TooManyCasesError(Exception):
    """The condition is too large to be decided."""


@dataclass(frozen=True, slots=True)
class _Values:
    """What is settled about a name: values it may still have, and those it has for sure."""

    may: frozenset[str]
    has: frozenset[str] = frozenset()
    several: bool = False

    def one_of(self, wanted: tuple[str, ...]) -> bool | None:
        """Say whether the name has one of the values; None while that is open."""
        if not self.has.isdisjoint(wanted) or (not self.several and self.may <= set(wanted)):
            return True
        return False if self.may.isdisjoint(wanted) else None

    def given(self, value: str) -> "_Values":
        """Settle that the name has *value*."""
        return (
            replace(self, has=self.has | {value}) if self.several else replace(self, may=frozenset({value}))
        )

    def without(self, value: str) -> "_Values":
        """Settle that the name does not have *value*."""
        return replace(self, may=self.may - {value})


def satisfiable(condition: Condition, names: Mapping[str, Domain]) -> bool:
    """Say whether some situation makes *condition* hold. Raises TooManyCasesError, KeyError for odd names."""
    used = {atom.name for atom in atoms(condition)}
    values = {name: _Values(frozenset(names[name].values), several=names[name].several) for name in used}
    try:
        return _Search().run(condition, values)
    except RecursionError:
        raise TooManyCasesError from None


class _Search:
    def __init__(self) -> None:
        self.steps = 0

    def run(self, condition: Condition, values: Mapping[str, _Values]) -> bool:
        self.steps += 1
        if self.steps > MOST_STEPS:
            raise TooManyCasesError
        outcome = _outcome(condition, values)
        if outcome is not None:
            return outcome
        name, value = next(
            (atom.name, value)
            for atom in atoms(condition)
            if values[atom.name].one_of(atom.any_of) is None
            for value in atom.any_of
            if value in values[atom.name].may
        )
        settled = values[name]
        return self.run(condition, {**values, name: settled.given(value)}) or self.run(
            condition, {**values, name: settled.without(value)}
        )


def _outcome(condition: Condition, values: Mapping[str, _Values]) -> bool | None:
    """Return what *condition* comes to so far; None while it is open."""
    match condition:
        case Is():
            return values[condition.name].one_of(condition.any_of)
        case Not():
            inner = _outcome(condition.negated, values)
            return None if inner is None else not inner
        case AllOf():
            return _joined(condition.all_of, values, settles=False)
        case AnyOf():
            return _joined(condition.one_of, values, settles=True)


def _joined(parts: tuple[Condition, ...], values: Mapping[str, _Values], *, settles: bool) -> bool | None:
    outcomes = []
    for part in parts:
        outcome = _outcome(part, values)
        if outcome is settles:
            return settles
        outcomes.append(outcome)
    return None if None in outcomes else not settles
