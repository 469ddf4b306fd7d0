"""Sentences that facts and rules produce; the window translates them, papers print them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ethicsdesk.domain.days import day_words
from ethicsdesk.domain.errors import tr_noop

__all__ = ["Detail", "Message", "Said", "say", "tr_noop"]


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence with named places, and what stands in them."""

    template: str
    details: Mapping[str, "Detail"] = field(default_factory=dict)

    def __str__(self) -> str:
        """Return the English sentence."""
        return self.template.format(**{name: _english(value) for name, value in self.details.items()})


Detail = str | date | int | Message
"""What can stand in a sentence: words, another sentence, a day or a number, written as the language does."""


@dataclass(frozen=True, slots=True)
class Said:
    """A text in pieces: sentences of the program and days, and as plain strings what nobody translates."""

    pieces: tuple[Message | date | str, ...]

    def __str__(self) -> str:
        """Return it in English."""
        return "".join(map(_english, self.pieces))


def say(template: str, **details: Detail) -> Message:
    """Return the sentence with its details."""
    return Message(template, details)


def _english(value: Detail) -> str:
    if isinstance(value, date):
        return day_words(value)
    return f"{value:,}" if isinstance(value, int) else str(value)
