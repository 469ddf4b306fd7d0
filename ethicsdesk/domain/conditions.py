"""The closed condition language: no code in content, every condition decidable before start.

In content: ``{fact: client_data, is: [yes]}``, ``{question: rec-manual, is: [no, unknown]}``,
``{all: […]}``, ``{any: […]}``, ``{not: …}``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, product

Situation = Mapping[str, frozenset[str]]
"""What holds now: a name (gate, fact or question id) and its values; several for multi-valued names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Is:
    """Holds when the name has at least one of the values."""

    name: str
    any_of: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Not:
    """Holds when the inner condition does not."""

    negated: "Condition"


@dataclass(frozen=True, slots=True, kw_only=True)
class AllOf:
    """Holds when every part does."""

    all_of: tuple["Condition", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyOf:
    """Holds when at least one part does."""

    one_of: tuple["Condition", ...]


Condition = Is | Not | AllOf | AnyOf


def holds(condition: Condition | None, situation: Situation) -> bool:
    """Say whether *condition* holds; None always does, an unknown name never has a value."""
    match condition:
        case None:
            return True
        case Is():
            return not situation.get(condition.name, frozenset()).isdisjoint(condition.any_of)
        case Not():
            return not holds(condition.negated, situation)
        case AllOf():
            return all(holds(part, situation) for part in condition.all_of)
        case AnyOf():
            return any(holds(part, situation) for part in condition.one_of)


def atoms(condition: Condition | None) -> Iterator[Is]:
    """Yield every `Is` inside *condition*."""
    match condition:
        case None:
            return
        case Is():
            yield condition
        case Not():
            yield from atoms(condition.negated)
        case AllOf():
            for part in condition.all_of:
                yield from atoms(part)
        case AnyOf():
            for part in condition.one_of:
                yield from atoms(part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Domain:
    """The values a name can take; `several` = any non-empty set of them at once, also none."""

    values: tuple[str, ...]
    several: bool = False


def can_hold(condition: Condition, domains: Mapping[str, Domain]) -> bool:
    """Say whether some situation makes *condition* hold; exhaustive over the names it uses.

    Names with several values are tried with every subset of the values the condition mentions.
    """
    names = sorted({atom.name for atom in atoms(condition)})
    choices = [_choices(name, condition, domains[name]) for name in names]
    return any(holds(condition, dict(zip(names, pick, strict=True))) for pick in product(*choices))


def _choices(name: str, condition: Condition, domain: Domain) -> list[frozenset[str]]:
    if not domain.several:
        return [frozenset({value}) for value in domain.values]
    mentioned = {v for atom in atoms(condition) if atom.name == name for v in atom.any_of}
    usable = sorted(mentioned & set(domain.values))
    return [frozenset(c) for size in range(len(usable) + 1) for c in combinations(usable, size)]
