"""What a person typed to search for, and where it stands in a text.

Words are compared in small letters and without accents, as the index of the vault does. All words must be
there; the last one may be the beginning of a word, because it is still being typed.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

MOST_SIGNS, MOST_WORDS = 400, 16
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A text, and the places (from, to) where what was asked for stands in it."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


class Query:
    """Words to look for in texts; every method takes any text."""

    def __init__(self, words: tuple[str, ...]) -> None:
        """Take words as `asked` returns them."""
        self.words = words
        parts = [_WORD.findall(_plain(word)) for word in words]
        self._whole = {part for word in parts for part in word}
        self._begun = parts[-1][-1] if parts and parts[-1] else ""
        last = len(parts) - 1
        self._patterns = tuple(_pattern(word, open_ended=n == last) for n, word in enumerate(parts))

    def fits(self, text: str) -> bool:
        """Say whether all words stand in a text, the last perhaps as the beginning of one."""
        plain = _plain(text)
        return bool(self._patterns) and all(pattern.search(plain) for pattern in self._patterns)

    def touches(self, text: str) -> bool:
        """Say whether at least one of the words stands in a text."""
        plain = _plain(text)
        return any(pattern.search(plain) for pattern in self._patterns)

    def mark(self, text: str) -> Marked:
        """Return a text with the places of the words."""
        plain = _plain(text)
        if len(plain) != len(text):  # signs of some scripts come apart, and places would be others
            return Marked(text=text, marks=tuple(self._word_by_word(text)))
        spans = sorted(match.span() for pattern in self._patterns for match in pattern.finditer(plain))
        return Marked(text=text, marks=tuple(_apart(spans)))

    def _word_by_word(self, text: str) -> Iterator[tuple[int, int]]:
        for match in _WORD.finditer(text):
            word = _plain(match.group())
            if word in self._whole or (self._begun and word.startswith(self._begun)):
                yield match.span()

    def snippet(self, text: str, *, room: int = 110) -> Marked:
        """Return the piece of a text around the first of the words, on one line."""
        line = " ".join(text.split())
        marks = self.mark(line).marks
        if len(line) <= room:
            return Marked(text=line, marks=marks)
        first = marks[0][0] if marks else 0
        start = 0 if first < room // 2 else line.rfind(" ", 0, first - room // 4) + 1
        end = line.rfind(" ", start, start + room)
        end = end if end > first else start + room
        before, after = "… " if start else "", " …" if end < len(line) else ""
        shift = len(before) - start
        inside = tuple((a + shift, b + shift) for a, b in marks if start <= a and b <= end)
        return Marked(text=f"{before}{line[start:end]}{after}", marks=inside)


def asked(text: str) -> tuple[str, ...]:
    """Return the words of a query; whatever was typed, it is never an error. Signs alone are no words."""
    clean = "".join(sign if sign.isprintable() else " " for sign in text[:MOST_SIGNS])
    words = unicodedata.normalize("NFC", clean).split()
    return tuple(word for word in words if _WORD.search(word))[:MOST_WORDS]


def _apart(spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield places in order, those that touch the same words as one."""
    kept: tuple[int, int] | None = None
    for start, end in spans:
        if kept is not None and start < kept[1]:
            kept = kept[0], max(end, kept[1])
            continue
        if kept is not None:
            yield kept
        kept = start, end
    if kept is not None:
        yield kept


def _pattern(parts: list[str], *, open_ended: bool) -> re.Pattern[str]:
    """Return what finds the parts of a word beside each other, between signs that belong to no word."""
    beside = r"[\W_]+".join(map(re.escape, parts))
    return re.compile(rf"(?<![^\W_]){beside}" + ("" if open_ended else r"(?![^\W_])"))


def _plain(text: str) -> str:
    """Return a text in small letters without accents."""
    small = text.lower()
    if unicodedata.is_normalized("NFD", small):
        return small
    return "".join(sign for sign in unicodedata.normalize("NFD", small) if not unicodedata.combining(sign))
