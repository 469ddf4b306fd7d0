"""The companies behind a tool (sub-processors), such as the maker of its AI model."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Supplier:
    """One company that works for the maker of a tool, since when it is known, and until when."""

    kind: ClassVar[str] = "supplier"
    id: str
    tool_id: str
    name: str
    does: str = ""  # what it does, such as hosting or the language model
    place: str = ""  # country where it works
    known_since: date
    left_on: date | None = None

    @property
    def parent(self) -> str:
        """Belong to its tool."""
        return self.tool_id
