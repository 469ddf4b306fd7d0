"""What became of the files behind the exhibits of a binder: clean pages, plain text, or a reason."""

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass

import pikepdf

from ethicsdesk.documents.messages import Reason

_MOST_PAGES = 500
_LONGEST_EDGE = 2e5  # points


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestPage:
    """A page of an exhibit: its size, where its lower left corner lies, the words a picture shows."""

    width: float
    height: float
    left: float = 0.0
    lower: float = 0.0
    picture: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What there is to show of a file; without pages and text there is a reason, or nothing was asked for."""

    pages: tuple[GuestPage, ...] = ()
    bookmarks: tuple[tuple[str, int], ...] = ()
    damaged: bool = False
    data: bytes = b""
    text: str = ""
    is_cut: bool = False  # the text goes on in the file
    reason: Reason | None = None


def shown(told: bytes, data: bytes) -> Shown:
    """Return what a cleaned file holds; whatever does not fit together is a damaged file."""
    try:
        found = json.loads(told)
        pages = tuple(_page(one) for one in found["pages"])
        bookmarks = tuple(_bookmark(one, len(pages)) for one in found["bookmarks"])
        with pikepdf.open(io.BytesIO(data)) as pdf:
            sheets = pdf.Root.Sheets
            whole = len(sheets) == len(pages) and all(isinstance(one, pikepdf.Stream) for one in sheets)
        if not whole or not 0 < len(pages) <= _MOST_PAGES:
            return Shown(reason=Reason.DAMAGED)
        return Shown(pages=pages, bookmarks=bookmarks, damaged=found["damaged"] is True, data=data)
    except (ValueError, TypeError, KeyError, AttributeError, pikepdf.PdfError):
        return Shown(reason=Reason.DAMAGED)


def _page(one: Mapping[str, object]) -> GuestPage:
    return GuestPage(
        width=_length(one["width"], least=0.01),
        height=_length(one["height"], least=0.01),
        left=_length(one["left"]),
        lower=_length(one["lower"]),
        picture=one["picture"] is True,
        words=_words(one["words"]),
    )


def _bookmark(one: tuple[object, object], count: int) -> tuple[str, int]:
    title, page = one
    if not isinstance(page, int) or not 0 <= page < count:
        raise ValueError(page)
    return _words(title), page


def _length(value: object, *, least: float = -_LONGEST_EDGE) -> float:
    if not isinstance(value, int | float) or not least <= value <= _LONGEST_EDGE:
        raise ValueError(value)
    return float(value)


def _words(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value
