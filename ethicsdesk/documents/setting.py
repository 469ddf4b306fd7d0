"""Breaks a text into lines: even ones, as few as fit, with no short word left alone at the end."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ethicsdesk.documents.fonts import Face, Fonts
from ethicsdesk.domain.inline import Run, parse

_EVEN_UP_TO = 400  # words; longer texts are filled line by line
_LONELY = 0.2  # of the measure: a shorter last line looks lost
_LONG_WORD = 24  # characters; such words are addresses and break at / . _ and the like
_TIED = re.compile(
    r"(?<=\(\d{3}\)) (?=\d)|(?<=\d) (?=CFR\b|U\.S\.C\.)|(?<=CFR) (?=\d)|(?<=[§№≤≥]) (?=\d)"
)  # never broken
_IN_WORDS = re.compile(r"(?<=[–—])(?=\w)|(?<=[^\W\d_]-)(?=[^\W\d_])")
_IN_ADDRESSES = re.compile(r"(?<=[–—/\\_&?=.@-])(?=\w)")

Parts = tuple[tuple[str, Face], ...]


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set: size and line height in points, faces for marked text, ink as RGB 0 to 1."""

    size: float
    leading: float
    plain: Face = Face.REGULAR
    strong: Face = Face.BOLD
    emphasis: Face = Face.ITALIC
    both: Face = Face.BOLD_ITALIC
    ink: tuple[float, float, float] = (0.0, 0.0, 0.0)

    @property
    def baseline(self) -> float:
        """Return how far below the top of its line a text stands, its capitals in the middle."""
        return self.leading / 2 + self.size * 0.33

    def face(self, run: Run) -> Face:
        """Return the face of a run."""
        if run.strong:
            return self.both if run.emphasis else self.strong
        return self.emphasis if run.emphasis else self.plain


@dataclass(frozen=True, slots=True)
class Segment:
    """Text in one face, *x* points from the start of its line."""

    x: float
    text: str
    face: Face


@dataclass(frozen=True, slots=True)
class Line:
    """One set line."""

    segments: tuple[Segment, ...]
    width: float


@dataclass(frozen=True, slots=True)
class _Word:
    """What is never broken: its stretches, its width, the blank after it (0 when it joins the next)."""

    parts: Parts
    width: float
    blank: float = 0.0
    ends: bool = False  # a line break stands behind it


class Setter:
    """Sets texts of one type."""

    def __init__(self, kind: Type, fonts: Fonts) -> None:
        """Remember the type and the faces to measure with."""
        self._kind = kind
        self._fonts = fonts

    def lines(self, text: str, measure: float) -> tuple[Line, ...]:
        """Return the lines of *text*, none wider than *measure* points; at least one."""
        lines: list[Line] = []
        for words in _paragraphs(self._words(parse(_TIED.sub("\u00a0", text)), measure)):
            breaks = _even(words, measure) if len(words) <= _EVEN_UP_TO else _filled(words, measure)
            start = 0
            for stop in breaks:
                lines.append(self._line(words[start:stop]))
                start = stop
        return tuple(lines) or (Line(segments=(), width=0.0),)

    def _width(self, parts: Parts) -> float:
        return sum(self._fonts.width(text, face, self._kind.size) for text, face in parts)

    def _words(self, runs: tuple[Run, ...], measure: float) -> Iterator[_Word]:
        """Yield the words of runs; a word may change its face midway."""
        parts: list[tuple[str, Face]] = []
        for run in runs:
            face = self._kind.face(run)
            for stretch in re.findall(r"\n| +|[^ \n]+", run.text):
                if stretch[0] not in " \n":
                    parts.append((stretch, face))
                    continue
                blank = 0.0 if stretch == "\n" else self._fonts.width(" ", face, self._kind.size)
                yield from self._pieces(tuple(parts), measure, blank=blank, ends="\n" in stretch)
                parts.clear()
        if parts:
            yield from self._pieces(tuple(parts), measure)

    def _pieces(
        self, parts: Parts, measure: float, *, blank: float = 0.0, ends: bool = False
    ) -> Iterator[_Word]:
        """Yield the unbreakable pieces of one word; the last of them carries the blank."""
        if not parts and not ends:
            return
        pieces = list(self._narrow(parts, measure))
        for piece in pieces[:-1]:
            yield _Word(piece, self._width(piece))
        yield _Word(pieces[-1], self._width(pieces[-1]), blank, ends)

    def _narrow(self, parts: Parts, measure: float) -> Iterator[Parts]:
        """Cut a word where it may break, and wherever it must to fit the measure."""
        text = "".join(stretch for stretch, _ in parts)
        if text.isalnum() and self._width(parts) <= measure:
            yield parts
            return
        marks = _IN_ADDRESSES if len(text) > _LONG_WORD else _IN_WORDS
        edges = [0, *(match.start() for match in marks.finditer(text)), len(text)]
        for start, stop in pairwise(edges):
            begin = start
            while self._width(_slice(parts, begin, stop)) > measure and stop - begin > 1:
                fits = self._fitting(parts, (begin, stop), measure)
                yield _slice(parts, begin, fits)
                begin = fits
            yield _slice(parts, begin, stop)

    def _fitting(self, parts: Parts, span: tuple[int, int], measure: float) -> int:
        """Return the farthest place up to which a too long word fits; always at least one character on."""
        low, high = span[0] + 1, span[1] - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self._width(_slice(parts, span[0], middle)) <= measure:
                low = middle
            else:
                high = middle - 1
        return low

    def _line(self, words: list[_Word]) -> Line:
        """Join words of one face into segments."""
        segments: list[Segment] = []
        x = 0.0
        for index, word in enumerate(words):
            if index and words[index - 1].blank and segments:
                segments[-1] = Segment(segments[-1].x, segments[-1].text + " ", segments[-1].face)
                x += words[index - 1].blank
            for text, face in word.parts:
                if segments and segments[-1].face == face:
                    segments[-1] = Segment(segments[-1].x, segments[-1].text + text, face)
                else:
                    segments.append(Segment(x, text, face))
                x += self._fonts.width(text, face, self._kind.size)
        return Line(segments=tuple(segments), width=x)


def _slice(parts: Parts, start: int, stop: int) -> Parts:
    """Return the stretches between two places of a word."""
    cut: list[tuple[str, Face]] = []
    position = 0
    for text, face in parts:
        piece = text[max(0, start - position) : max(0, stop - position)]
        if piece:
            cut.append((piece, face))
        position += len(text)
    return tuple(cut)


def _paragraphs(words: Iterator[_Word]) -> Iterator[list[_Word]]:
    current: list[_Word] = []
    for word in words:
        current.append(word)
        if word.ends:
            yield current
            current = []
    if current:
        yield current


def _filled(words: list[_Word], measure: float) -> list[int]:
    """Return where lines end when each takes as many words as fit."""
    breaks: list[int] = []
    used = gap = 0.0
    for index, word in enumerate(words):
        if used and used + gap + word.width > measure:
            breaks.append(index)
            used = gap = 0.0
        used += gap + word.width
        gap = word.blank
    return [*breaks, len(words)]


def _even(words: list[_Word], measure: float) -> list[int]:
    """Return where lines end so that the rag is most even, with never more lines than needed."""
    count = len(words)
    best = [0.0] * (count + 1)
    following = [count] * (count + 1)
    for start in range(count - 1, -1, -1):
        best[start] = float("inf")
        used = 0.0
        for stop in range(start + 1, count + 1):
            used += words[stop - 1].width + (words[stop - 2].blank if stop - 1 > start else 0.0)
            if used > measure and stop > start + 1:
                break
            cost = best[stop] + _cost(used / measure, last=stop == count, first=start == 0)
            if cost < best[start]:
                best[start], following[start] = cost, stop
    breaks: list[int] = []
    while not breaks or breaks[-1] < count:
        breaks.append(following[breaks[-1] if breaks else 0])
    return breaks


def _cost(share: float, *, last: bool, first: bool) -> float:
    """Return how ugly a line filled to *share* is; each line costs so much that a spare one never pays."""
    if last:
        return 10.0 + (0.08 if share < _LONELY and not first else 0.0)
    return 10.0 + (1.0 - min(share, 1.0)) ** 2
