"""What searching the vault needs from the store: the words of records, found by their beginnings."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to look for: all words must be there, the last as the beginning of one.

    A word may hold signs, as in "I-2026-003"; its parts must then stand beside each other. With `owners`,
    only records of these tools, assessments or other owners are found; `most` is per kind of record;
    `titles_only` = the words must stand in what heads a record, such as a name or number.
    """

    words: tuple[str, ...]
    owners: frozenset[str] | None = None
    most: int = 8
    titles_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A record that was found: its words, and how well it fits (more is better)."""

    kind: str
    id: str
    owner: str
    title: str
    body: str
    score: float


class Finder(Protocol):
    """Looks through the words of all records in sight."""

    def find(self, wanted: Wanted) -> Sequence[Hit]:
        """Return the best hits of each kind, best first; none for words that hold no letter or digit."""
