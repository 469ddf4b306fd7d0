"""Scores as bars: one set of rows for the screen, for papers, and for the table that says it in words."""

from dataclasses import dataclass
from enum import StrEnum


class Reach(StrEnum):
    """How far a score reaches; each looks different in black and white too."""

    FULL = "full"  # it reaches the limit
    PART = "part"
    LOW = "low"  # below half
    NONE = "none"  # nothing to score


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One row: a name, its share from 0 to 1, and the same in words."""

    name: str
    share: float | None  # None: nothing to score
    words: str  # such as "82%, 9 of 11 points"
    reach: Reach
    says: str  # how far it reaches, such as "75% or more"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Level bars under each other; read aloud it is a table with these three headings."""

    header: tuple[str, str, str]  # over the names, the bars and the words
    bars: tuple[Bar, ...]
    limit: float  # a mark across every bar
    summary: str  # what is shown, for who cannot see it
