"""What a content pack says of itself: who published it, when, and who reviewed it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class PackInfo:
    """The title page of a pack; `reviewed_by` names who reviewed which version, and is never invented."""

    format: int
    id: str
    version: int
    title: str
    publisher: str
    published: date
    as_of: date  # the day its rules and sources were last looked at
    language: str
    licence: str
    reviewed_by: tuple[str, ...] = ()
