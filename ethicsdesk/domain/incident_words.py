"""The words of the incident log: what each kind, step, severity and choice is called, and what it means."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from ethicsdesk.domain.breach import Conclusion, Exclusion, FactorName
from ethicsdesk.domain.clocks import Who
from ethicsdesk.domain.incident_rules import Kind, Severity, Step
from ethicsdesk.domain.incidents import Cause, Phi
from ethicsdesk.domain.questionnaire import Badge, Cite


@dataclass(frozen=True, slots=True, kw_only=True)
class KindWords:
    """What a kind of incident is called, with examples from therapy."""

    id: Kind
    title: str
    text: str
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepWords:
    """What to do, why, and whose rule it is."""

    id: Step
    title: str
    how: str
    why: str
    badge: Badge
    sources: tuple[Cite, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeverityWords:
    """What a severity is called and when it fits; `level` is its number."""

    level: int
    title: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FactorWords:
    """One of the four factors: what is asked, and what speaks for each level."""

    id: FactorName
    title: str
    ask: str
    low: str
    medium: str
    high: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceWords:
    """What one thing to choose is called, and what it means; `id` is the value of its enum."""

    id: str
    title: str
    text: str = ""


_T = TypeVar("_T", bound="_Named")


class _Named(Protocol):
    @property
    def id(self) -> str: ...


def _of(words: Iterable[_T], key: str) -> _T:
    for one in words:
        if one.id == key:
            return one
    raise KeyError(key)


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentBook:
    """All of them. Every method raises KeyError for what has no words; a checked pack has them all."""

    kinds: tuple[KindWords, ...] = ()
    steps: tuple[StepWords, ...] = ()
    severities: tuple[SeverityWords, ...] = ()
    factors: tuple[FactorWords, ...] = ()
    exclusions: tuple[ChoiceWords, ...] = ()
    conclusions: tuple[ChoiceWords, ...] = ()
    phi: tuple[ChoiceWords, ...] = ()
    causes: tuple[ChoiceWords, ...] = ()
    clocks: tuple[ChoiceWords, ...] = ()

    def kind(self, kind: Kind) -> KindWords:
        """Return the words of a kind."""
        return _of(self.kinds, kind)

    def step(self, step: Step) -> StepWords:
        """Return the words of a step."""
        return _of(self.steps, step)

    def severity(self, severity: Severity) -> SeverityWords:
        """Return the words of a severity."""
        for one in self.severities:
            if one.level == severity:
                return one
        raise KeyError(severity)

    def factor(self, name: FactorName) -> FactorWords:
        """Return the words of a factor."""
        return _of(self.factors, name)

    def exclusion(self, exclusion: Exclusion) -> ChoiceWords:
        """Return the words of an exclusion."""
        return _of(self.exclusions, exclusion)

    def conclusion(self, conclusion: Conclusion) -> ChoiceWords:
        """Return the words of a conclusion."""
        return _of(self.conclusions, conclusion)

    def phi_kind(self, phi: Phi) -> ChoiceWords:
        """Return the words of a kind of health information."""
        return _of(self.phi, phi)

    def cause(self, cause: Cause) -> ChoiceWords:
        """Return the words of a cause."""
        return _of(self.causes, cause)

    def clock(self, who: Who) -> ChoiceWords:
        """Return the words of what is due."""
        return _of(self.clocks, who)
