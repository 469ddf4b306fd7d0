"""Plants marks: every text a record can hold becomes a word that occurs nowhere else.

What is no free text is named in `FORMAL`, by hand and apart from the program's own list. So a field that is
new gets a mark by itself, and a share pack that prints it fails until somebody decides about it.
"""

import re
import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import date
from typing import Any, Union, get_args, get_origin, get_type_hints

from ethicsdesk.domain.records import Record

MARK = re.compile(r"zq[b-y]{6}")
LETTERS = "bcdfghjklmnprstvwx"

CLIENT_KINDS = frozenset(
    {"client", "circle", "consent", "incident", "incident_entry", "request", "aided_decision"}
)
"""Kinds that are always about clients; none of their texts, codes, numbers or ids may be told."""

FORMAL = frozenset(
    {
        "records.Practice.home_state", "records.Practice.client_states", "records.Tool.starter",
        "records.Answer.option", "records.Paper.language", "records.Action.origin_kind",
        "records.Hold.about_kind", "attachments.Attachment.owner_kind", "rule_notes.RuleNote.state",
        "consents.ConsentEvent.time", "incidents.IncidentEntry.time", "aided_decisions.AidedDecision.time",
        "incidents.IncidentEntry.amends", "clients.Circle.members", "consents.ConsentEvent.mistake",
        "clocks.StateLimit.state", "clients.Client.state",
        "bias_counts.BiasCount.band", "own_words.OwnWords.language", "own_words.OwnParagraph.after",
        "own_words.Replacement.block", "translations.TranslationReview.language",
        "translations.TranslationReview.words", "translations.TranslationReview.amends",
        "reviews.ReviewAnswer.key", "reviews.ReviewAnswer.section",
        "reviews.ReviewAnswer.asked", "reviews.Review.title", "reviews.Review.joined",
        "reviews.PaceLine.what", "reviews.PaceLine.into", "reviews.TrainingEntry.missed",
        "layout.PaperLayout.language", "layout.PaperLayout.hidden", "layout.Logo.pixels",
        "seals.SealTerms.number", "seals.SealTerms.vault", "seals.SealTerms.head", "seals.SealTerms.records",
        "seals.SealTerms.pack", "seals.SealTerms.program", "seals.SealTerms.audience",
        "seals.SealTerms.parts", "seals.SealTerms.extra",
        "layout.Grid.links", "layout.Heading.link", "records.ToolFacts.facts", "records.PaperFacts.practice",
    }
)  # fmt: skip
"""Texts that are keys, codes of states or words of the content; a word put there would be no record."""

_ID = re.compile(r"(^|_)(id|ids|digest|sha256)$")


LEFT_EMPTY = frozenset({"records.Answer.text"})
"""Texts that mean something by being there: one in place of a number would be another answer."""


@dataclass
class Planter:
    """Makes marks, each once, and remembers where it put them."""

    where: dict[str, str] = field(default_factory=dict)  # mark → "module.Class.field"

    def mark(self, place: str) -> str:
        number, letters = len(self.where), []
        for _ in range(6):
            number, left = divmod(number, len(LETTERS))
            letters.append(LETTERS[left])
        word = "zq" + "".join(letters)
        self.where[word] = place
        return word

    def planted(self, record: Record) -> Any:
        """Return the record with a mark in every free text, filled or empty."""
        return self._dataclass(record)

    def found(self, text: str) -> dict[str, str]:
        """Return the marks that occur in a text, with the places they were put."""
        return {mark: self.where[mark] for mark in set(MARK.findall(text.lower())) if mark in self.where}

    def _dataclass(self, value: Any) -> Any:
        kind, hints = type(value), get_type_hints(type(value))
        name = f"{kind.__module__.rpartition('.')[2]}.{kind.__name__}"
        changed = {
            one.name: self._value(getattr(value, one.name), hints[one.name], f"{name}.{one.name}")
            for one in fields(value)
            if not _ID.search(one.name) and f"{name}.{one.name}" not in FORMAL
        }
        return replace(value, **changed)

    def _value(self, value: Any, hint: Any, place: str) -> Any:
        origin, parts = get_origin(hint), get_args(hint)
        if is_dataclass(value):
            return self._dataclass(value)
        if hint is str:
            return value if place in LEFT_EMPTY and not value else self.mark(place)
        if origin in (Union, types.UnionType):
            return self.mark(place) if isinstance(value, str) and str in parts else value
        if origin is tuple and parts[-1] is Ellipsis:
            filled = value or ((self.mark(place),) if parts[0] is str else ())
            return tuple(self._value(one, parts[0], place) for one in filled)
        if origin is tuple:
            return tuple(self._value(one, part, place) for one, part in zip(value, parts, strict=True))
        if origin is Mapping:
            return {key: self._value(one, parts[1], place) for key, one in value.items()}
        return value


def texts(value: object) -> Iterator[str]:
    """Yield every text in something made of dataclasses and containers."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for one in fields(value):
            yield from texts(getattr(value, one.name))
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from texts(key)
            yield from texts(one)
    elif isinstance(value, tuple | list | set | frozenset):
        for one in value:
            yield from texts(one)


def days(value: object) -> Iterator[date]:
    """Yield every day in a record."""
    if isinstance(value, date):
        yield value
    elif is_dataclass(value):
        for one in fields(value):
            yield from days(getattr(value, one.name))
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from days(one)
    elif isinstance(value, tuple):
        for one in value:
            yield from days(one)
