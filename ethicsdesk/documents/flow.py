"""Fills pages with pieces: what belongs together stays together, tables repeat their header."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from ethicsdesk.documents.pen import Pen

_FAIR_PART = 0.2  # of a page
_SLACK = 0.01  # points; keeps rounding from turning a page


class Glue(IntEnum):
    """How firmly a piece holds on to the next."""

    NONE = 0
    SOFT = 1  # together where one page has room for it
    HARD = 2  # a heading and its first lines, the first and last two lines of a paragraph


@dataclass(slots=True, eq=False, kw_only=True)
class Piece:
    """Something with a height that is drawn on one page."""

    height: float
    gap: float = 0.0  # above it, unless it opens a page
    glue: Glue = Glue.NONE
    header: "Piece | None" = None  # repeated where this piece opens a page
    breaks: bool = False  # starts a new page

    def back(self, pen: Pen, *, x: float, top: float) -> None:
        """Draw what lies beneath the words and means nothing by itself."""

    def front(self, pen: Pen, *, x: float, top: float) -> None:
        """Draw what is read."""

    def split(self, room: float) -> "tuple[Piece, Piece] | None":  # noqa: ARG002 - only some pieces can
        """Return two pieces of which the first fits *room*, or None when it cannot be cut."""
        return None


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece and how far below the top of the text area it stands."""

    piece: Piece
    top: float
    repeated: bool = False


class Pages:
    """The pages being filled, each with *room* points of height."""

    def __init__(self, room: float) -> None:
        """Start with one empty page."""
        self._room = room
        self._used = 0.0
        self.pages: list[list[Placed]] = [[]]

    def fill(self, pieces: Sequence[Piece]) -> list[list[Placed]]:
        """Place all pieces and return the pages."""
        for chunk in _chunks(pieces, Glue.SOFT):
            rest = chunk[1:] if chunk[0].breaks else chunk
            if rest and rest is not chunk and self.pages[-1]:
                self._turn()
            if rest:
                self._place(rest, Glue.SOFT)
        return self.pages

    def _place(self, chunk: list[Piece], glue: Glue) -> None:
        if self._fits(chunk):
            self._put(chunk)
        elif _height(chunk) + _header(chunk) <= self._room + _SLACK:
            self._turn()
            self._put(chunk)
        elif glue is Glue.SOFT and len(chunk) > 1:
            for part in _chunks(chunk, Glue.HARD):
                self._place(part, Glue.HARD)
        else:
            if self.pages[-1] and not self._starts_well(chunk):
                self._turn()
            for piece in chunk:
                self._force(piece)

    def _fits(self, chunk: list[Piece]) -> bool:
        opens = not self.pages[-1]
        extra = _header(chunk) if opens else chunk[0].gap
        return self._used + extra + _height(chunk) <= self._room + _SLACK

    def _starts_well(self, chunk: list[Piece]) -> bool:
        """Say whether an over-long chunk may start here: with a fair part of the piece that must be cut."""
        left = self._room - self._used
        for piece in chunk:
            left -= piece.gap
            if piece.height > self._room:
                return left > self._room * _FAIR_PART and piece.split(left) is not None
            left -= piece.height
        return True

    def _put(self, chunk: list[Piece]) -> None:
        for piece in chunk:
            if self.pages[-1]:
                self._used += piece.gap
            elif piece.header is not None:
                self._add(piece.header, repeated=True)
            self._add(piece)

    def _add(self, piece: Piece, *, repeated: bool = False) -> None:
        self.pages[-1].append(Placed(piece, self._used, repeated))
        self._used += piece.height

    def _turn(self) -> None:
        self.pages.append([])
        self._used = 0.0

    def _force(self, piece: Piece) -> None:
        """Place one piece of an over-long chunk, cutting it only when a whole page is too small for it."""
        rest = piece
        while not self._fits([rest]):
            if self.pages[-1] and _height([rest]) + _header([rest]) <= self._room:
                self._turn()
                continue
            parts = rest.split(
                self._room - self._used - (_header([rest]) if not self.pages[-1] else rest.gap)
            )
            if parts is not None:
                self._put([parts[0]])
                rest = parts[1]
            elif not self.pages[-1]:
                break
            self._turn()
        self._put([rest])


def _chunks(pieces: Sequence[Piece], glue: Glue) -> Iterator[list[Piece]]:
    """Yield runs of pieces that hold together at least as firmly as *glue*."""
    chunk: list[Piece] = []
    for piece in pieces:
        if piece.breaks and chunk:
            yield chunk
            chunk = []
        chunk.append(piece)
        if piece.glue < glue:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _height(chunk: list[Piece]) -> float:
    return sum(piece.height for piece in chunk) + sum(piece.gap for piece in chunk[1:])


def _header(chunk: list[Piece]) -> float:
    return chunk[0].header.height if chunk[0].header is not None else 0.0
