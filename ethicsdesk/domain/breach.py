"""The four-factor breach assessment (45 CFR 164.402): when it opens, what may be concluded, what follows.

The program never concludes for the therapist. It refuses one conclusion: a low probability of compromise
while a factor is high or not rated. Levels per factor are a house guide, no law.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ethicsdesk.domain.records import Practice, YesNo


class Regime(StrEnum):
    """Whose breach rules bind the practice."""

    HIPAA = "hipaa"
    PART2 = "part2"  # a Part 2 program outside HIPAA keeps the same clocks (42 CFR 2.16(b))
    OUTSIDE = "outside"  # state law and the board first; the FTC rule for an app of one's own


class Opening(StrEnum):
    """Whether the four factors are asked."""

    OPENS = "opens"
    WORKSHEET = "worksheet"  # outside HIPAA: may be used to think it through, called no duty
    CLOSED = "closed"


class FactorName(StrEnum):
    """The four factors of 164.402(2)."""

    NATURE = "nature"  # kinds of PHI, identifiers, how likely re-identification is
    RECIPIENT = "recipient"  # who used it or received it
    ACQUIRED = "acquired"  # whether it was really acquired or viewed
    MITIGATED = "mitigated"  # how far the risk was lowered since


class Level(StrEnum):
    """How much a factor speaks for a compromise."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Exclusion(StrEnum):
    """The three exclusions of 164.402(1)."""

    GOOD_FAITH_ACCESS = "good_faith_access"
    INADVERTENT_INSIDE = "inadvertent_inside"
    NOT_RETAINED = "not_retained"


class Conclusion(StrEnum):
    """What the therapist concludes."""

    EXCLUSION = "exclusion"
    LOW_PROBABILITY = "low_probability"
    BREACH = "breach"
    UNSURE = "unsure"  # treated as a breach
    NOTIFY_ANYWAY = "notify_anyway"
    NOTIFY_WITHOUT = "notify_without"  # tell people at once, without an assessment


class Notify(StrEnum):
    """Whether people must be told."""

    YES = "yes"
    NO = "no"
    OPEN = "open"


ALWAYS = frozenset(
    {Conclusion.BREACH, Conclusion.UNSURE, Conclusion.NOTIFY_ANYWAY, Conclusion.NOTIFY_WITHOUT}
)
"""Conclusions nobody is ever kept from; each of them means telling people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Factor:
    """One factor with its reason in the therapist's words."""

    level: Level
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """What was rated so far, and what was concluded."""

    factors: Mapping[str, Factor] = field(default_factory=dict)
    exclusion: Exclusion | None = None
    conclusion: Conclusion | None = None


def regime_of(practice: Practice) -> Regime:
    """Return whose rules bind; *unsure* and not asked yet count as yes."""
    if practice.covered_entity is not YesNo.NO:
        return Regime.HIPAA
    return Regime.PART2 if practice.part2 in (YesNo.YES, YesNo.UNSURE) else Regime.OUTSIDE


def opening(*, touches_phi: bool, secured: YesNo | None, regime: Regime) -> Opening:
    """Say whether the four factors are asked about an incident.

    *touches_phi*: PHI may have been used or disclosed against the rules, as in every incident of the groups
    PRV and SEC. Only PHI the therapist knows to have been secured (encrypted or destroyed) keeps them closed.
    """
    if not touches_phi or secured is YesNo.YES:
        return Opening.CLOSED
    return Opening.WORKSHEET if regime is Regime.OUTSIDE else Opening.OPENS


def offered(assessment: Assessment) -> frozenset[Conclusion]:
    """Return what may be concluded from what was rated."""
    found = set(ALWAYS)
    if assessment.exclusion is not None:
        found.add(Conclusion.EXCLUSION)
    rated = [assessment.factors.get(name) for name in FactorName]
    if all(factor is not None and factor.level is not Level.HIGH for factor in rated):
        found.add(Conclusion.LOW_PROBABILITY)
    return frozenset(found)


def notify(assessment: Assessment) -> Notify:
    """Say whether people must be told; a conclusion that may not be drawn leaves it open."""
    if assessment.conclusion is None or assessment.conclusion not in offered(assessment):
        return Notify.OPEN
    return Notify.YES if assessment.conclusion in ALWAYS else Notify.NO
