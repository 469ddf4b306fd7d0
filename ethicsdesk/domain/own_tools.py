"""The walk through what a practice already owns, to find AI that is switched on inside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from ethicsdesk.domain.records import CaptureMode, Category


class OwnState(StrEnum):
    """What was found for one thing on the list."""

    NOT_HERE = "not_here"  # nothing of this kind is used
    NO_AI = "no_ai"  # looked, and it has no AI or the AI is off
    AI_ON = "ai_on"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnItem:
    """One thing to look at: where to look, and what kind of tool it is when AI is on.

    It names no product and states no fact about one.
    """

    id: str
    title: str
    ask: str
    where: tuple[str, ...]
    name: str  # what the tool is called in the register until it is renamed
    categories: tuple[Category, ...]
    capture: CaptureMode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTools:
    """A walk on a day: what was found for each thing, and the tools that came out of it."""

    kind: ClassVar[str] = "own_tools"
    id: str
    begun_on: date
    found: Mapping[str, OwnState]
    tool_ids: Mapping[str, str]  # by item
    finished_on: date | None = None

    @property
    def parent(self) -> str:
        """Belong to nothing."""
        return ""

    def count(self, state: OwnState) -> int:
        """Return for how many things this was found."""
        return sum(one is state for one in self.found.values())
