"""The same text in English and in another language, found by walking two packs side by side."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import TypeVar

from ethicsdesk.domain.questionnaire import Question, Section

Part = TypeVar("Part", Question, Section)


def pairs(english: object, ours: object) -> Iterator[tuple[str, str]]:
    """Yield each text beside the same text in our language: both packs are built alike."""
    if isinstance(english, str):
        if english != ours:
            yield english, str(ours)
        return
    for one, other in zip(_parts(english), _parts(ours), strict=True):
        yield from pairs(one, other)


def _parts(value: object) -> Iterable[object]:
    if is_dataclass(value):
        return (getattr(value, field.name) for field in fields(value))
    if isinstance(value, Mapping):
        return (value[key] for key in sorted(value))  # a compiled pack has its own order
    return value if isinstance(value, tuple | list) else ()


def said_in(kept: tuple[Part, ...], english: tuple[Part, ...], ours: tuple[Part, ...]) -> tuple[Part, ...]:
    """Return what was kept, each part that is still the same in English as it is said in our language."""
    now = {one.id: one for one in english}
    said = {one.id: other for one, other in zip(english, ours, strict=True)}
    return tuple(said[one.id] if now.get(one.id) == one else one for one in kept)
