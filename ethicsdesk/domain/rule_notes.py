"""What the therapist wrote down after reading a rule of law: a record of theirs beside the rules."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar


class RuleSays(StrEnum):
    """What the therapist found when reading a rule."""

    HOLDS = "holds"  # it says what the program says
    DIFFERS = "differs"  # it says something else, in their words
    NO_LONGER = "no_longer"  # it does not bind any more
    ADDED = "added"  # a rule the program does not know


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleNote:
    """What the therapist read about a rule of law, and where; always shown as theirs."""

    kind: ClassVar[str] = "rule_note"
    id: str
    rule_id: str = ""  # '' = a rule of their own
    says: RuleSays
    text: str = ""  # in their words
    where: str  # where it was read
    read_on: date
    noted_on: date
    holds_from: date | None = None  # the day from which it holds; None = the day it was read
    state: str = ""  # of a rule of their own: two-letter code, '' = everywhere
    duties: tuple[str, ...] = ()  # of a rule of their own: what it asks

    @property
    def parent(self) -> str:
        """Belong to nothing: rules are no records."""
        return ""
