"""Sentences that facts and rules produce; the window translates them, papers print them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ethicsdesk.domain.errors import tr_noop

__all__ = ["Message", "say", "tr_noop"]


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence with named places, and what stands in them."""

    template: str
    details: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        """Return the English sentence."""
        return self.template.format(**self.details)


def say(template: str, **details: str) -> Message:
    """Return the sentence with its details."""
    return Message(template, details)
