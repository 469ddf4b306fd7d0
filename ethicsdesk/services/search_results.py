"""What a search brings up: rows in groups, each with where it leads or what it does."""

from dataclasses import dataclass
from enum import StrEnum

from ethicsdesk.domain.search_words import Marked
from ethicsdesk.services.targets import Target


class Group(StrEnum):
    """What a row is about; equally good groups stand in this order."""

    COMMANDS = "commands"
    TOOLS = "tools"
    CLIENTS = "clients"
    INCIDENTS = "incidents"
    PAPERS = "papers"
    DECISIONS = "decisions"
    ANSWERS = "answers"
    EVIDENCE = "evidence"
    REVIEWS = "reviews"
    ACTIONS = "actions"
    RULES = "rules"
    HELP = "help"
    WORDS = "words"


class Command(StrEnum):
    """What the window does without going to a page."""

    LOCK = "lock"
    SETTINGS = "settings"
    KEYS = "keys"
    LIGHT = "light"
    DARK = "dark"
    AS_SYSTEM = "as_system"
    LARGER = "larger"
    SMALLER = "smaller"


class Fit(StrEnum):
    """How well a row fits, the best first."""

    BEGINS = "begins"  # its title begins with what was typed
    TITLE = "title"  # all words stand in the title
    BELOW = "below"


FITS, GROUPS = tuple(Fit), tuple(Group)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One row. It leads to `target`, or does `command`, or with neither is read where it stands."""

    group: Group
    title: Marked
    detail: str = ""  # what it is, and of which tool
    snippet: Marked | None = None
    target: Target | None = None
    command: Command | None = None
    fit: Fit = Fit.BELOW


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundGroup:
    """The best rows of a group; `more` = there are others."""

    group: Group
    items: tuple[Item, ...]
    more: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """All groups that have a row, the best first; `words` is what was looked for, none = nothing typed."""

    words: tuple[str, ...]
    groups: tuple[FoundGroup, ...] = ()

    @property
    def count(self) -> int:
        """Return the number of rows."""
        return sum(len(group.items) for group in self.groups)
