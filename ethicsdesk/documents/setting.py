"""Breaks a text into lines: even ones, as few as fit, with no short word left alone at the end."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ethicsdesk.documents.fonts import Face, Fonts
from ethicsdesk.domain.inline import Run, cleaned, parse

_EVEN_UP_TO = 400  # words; longer texts are filled line by line
_LONELY = 0.2  # of the measure: a shorter last line looks lost,
_LONE = 0.08  # and counts as much as a line that is nearly a third too short
_LONG_WORD = 24  # characters; such words are addresses and break at / . _ and the like
_SHORT = 400  # letters
_REMEMBERED = 4_000  # short texts
_ENDLESS = 1e9
_MARKED = re.compile(r"[*\\\n\r\v\f\x85\u2028\u2029]")  # what may mean more than itself
_TIES = re.compile(r"[0-9)§№≤≥] ?")
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
    """Sets texts of one type; words and short texts come up again and again, so it remembers them."""

    def __init__(self, kind: Type, fonts: Fonts) -> None:
        """Remember the type and the faces to measure with."""
        self._kind = kind
        self._fonts = fonts
        self._blank = fonts.width(" ", kind.plain, kind.size)
        self._plain_words: dict[str, tuple[_Word, ...]] = {}
        self._set: dict[tuple[str, float], tuple[Line, ...]] = {}

    def lines(self, text: str, measure: float) -> tuple[Line, ...]:
        """Return the lines of *text*, none wider than *measure* points; at least one."""
        if len(text) > _SHORT:
            return self._lines(text, measure)
        known = self._set.get((text, measure))
        if known is None:
            if len(self._set) >= _REMEMBERED:
                self._set.clear()
            known = self._set[text, measure] = self._lines(text, measure)
        return known

    def _lines(self, text: str, measure: float) -> tuple[Line, ...]:
        tied = _TIED.sub("\u00a0", text) if _TIES.search(text) else text
        if _MARKED.search(tied) is None:
            return self._plain_lines(cleaned(tied), measure)
        lines: list[Line] = []
        for words in _paragraphs(self._words(parse(tied), measure)):
            start = 0
            for stop in _broken(words, measure):
                lines.append(self._line(words[start:stop]))
                start = stop
        return tuple(lines) or (Line(segments=(), width=0.0),)

    def _plain_lines(self, text: str, measure: float) -> tuple[Line, ...]:
        """Return the lines of a text of one face without line breaks."""
        known, face = self._plain_words, self._kind.plain
        words: list[_Word] = []
        for word in text.split(" "):
            if word:
                pieces = known.get(word) or self._plain_word(word)
                narrow = len(pieces) == 1 and pieces[0].width <= measure
                words += pieces if narrow else self._cut(word, face, measure)
        if not words:
            return (Line(segments=(), width=0.0),)
        lines: list[Line] = []
        start = 0
        for stop in _broken(words, measure):
            lines.append(_plain_line(words[start:stop], face))
            start = stop
        return tuple(lines)

    def _plain_word(self, word: str) -> tuple[_Word, ...]:
        made = tuple(self._cut(word, self._kind.plain, _ENDLESS))
        self._plain_words[word] = made
        return made

    def _cut(self, word: str, face: Face, measure: float) -> Iterator[_Word]:
        return self._pieces(((word, face),), measure, blank=self._blank)

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


def _plain_line(words: list[_Word], face: Face) -> Line:
    """Join words of one face, each of one stretch; no line begins or ends with a blank."""
    stretches: list[str] = []
    width = 0.0
    for word in words:
        stretches.append(word.parts[0][0])
        width += word.width
        if word.blank:
            stretches.append(" ")
            width += word.blank
    if words[-1].blank:
        stretches.pop()
        width -= words[-1].blank
    return Line((Segment(0.0, "".join(stretches), face),), width)


def _broken(words: list[_Word], measure: float) -> list[int]:
    """Return after how many words each line ends."""
    if sum(word.width + word.blank for word in words) <= measure:
        return [len(words)]
    return _even(words, measure) if len(words) <= _EVEN_UP_TO else _filled(words, measure)


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
    ends, starts = _edges(words)
    best = [0.0] * (count + 1)
    lines = [0] * (count + 1)
    following = [count] * (count + 1)
    far = count
    for start in range(count - 1, -1, -1):
        begin = starts[start]
        while far > start + 1 and ends[far] - begin > measure:
            far -= 1
        fewest = lines[far]
        lines[start] = fewest + 1
        lowest, chosen = float("inf"), far
        stop = far
        while stop > start and lines[stop] == fewest:
            if stop == count:
                cost = _LONE if start and (ends[stop] - begin) < _LONELY * measure else 0.0
            else:
                cost = best[stop] + max(0.0, 1.0 - (ends[stop] - begin) / measure) ** 2
            if cost <= lowest:
                lowest, chosen = cost, stop
            stop -= 1
        best[start], following[start] = lowest, chosen
    breaks = [following[0]]
    while breaks[-1] < count:
        breaks.append(following[breaks[-1]])
    return breaks


def _edges(words: list[_Word]) -> tuple[list[float], list[float]]:
    """Return where the first so many words end in one endless line, and where each word starts."""
    ends, starts = [0.0], [0.0]
    place = 0.0
    for word in words:
        place += word.width
        ends.append(place)
        place += word.blank
        starts.append(place)
    return ends, starts
