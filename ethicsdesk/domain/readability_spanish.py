"""How easy a Spanish text is to read, worked out from words alone, with a syllable rule of its own.

Scales of 0 to 100, more is easier: Fernández-Huerta (1959), 206.84 - 60 x syllables per word - 1.02 x words
per sentence; INFLESZ (Szigriszt-Pazos 1993, bands by Barrio-Cantalejo and others 2008), 206.835 - 62.3 x
syllables per word - words per sentence.
"""

import re
from enum import StrEnum

from ethicsdesk.domain.readability import sentence_count, words

EASY_ENOUGH = 65
"""INFLESZ a paper for clients should reach: from here on a text is fairly easy."""

_SILENT_U = re.compile(r"(?<=q)u|(?<=g)u(?=[eéií])")
_MUTE_H = re.compile(r"(?<!c)h")  # prohibir, ahí: an h parts no diphthong
_NUCLEUS = re.compile(
    r"[iuü]?[aeoáéó][iuü](?![aeoáéó])|[iuü][aeoáéó]|[iuü][iuüíú]|[aeoáéó]|[iuüíú]"  # one beat each
)
_FINAL_Y = re.compile(r"y\Z|(?<=[aeiouáéíóúü])y(?![aeiouáéíóúü])")


class Band(StrEnum):
    """The bands of the INFLESZ scale."""

    VERY_HARD = "very_hard"
    SOMEWHAT_HARD = "somewhat_hard"
    NORMAL = "normal"
    FAIRLY_EASY = "fairly_easy"
    VERY_EASY = "very_easy"


_BANDS = ((40, Band.VERY_HARD), (55, Band.SOMEWHAT_HARD), (65, Band.NORMAL), (80, Band.FAIRLY_EASY))


def syllables(word: str) -> int:
    """Return how many syllables a Spanish word has; initials are said letter by letter."""
    if word.isdigit():
        return min(len(word), 4) * 2
    if word.isupper() and 1 < len(word) <= 5:
        return 2 * len(word)
    spoken = _SILENT_U.sub("", _FINAL_Y.sub("i", word.lower()))
    return max(1, len(_NUCLEUS.findall(_MUTE_H.sub("", spoken))))


def fernandez_huerta(text: str) -> float:
    """Return the ease of reading, from 0 to about 100; a text without words has 100."""
    found = _measured(text)
    return _bounded(206.84 - 60 * found[0] - 1.02 * found[1]) if found else 100.0


def inflesz(text: str) -> float:
    """Return the ease of reading on the INFLESZ scale; a text without words has 100."""
    found = _measured(text)
    return _bounded(206.835 - 62.3 * found[0] - found[1]) if found else 100.0


def band(score: float) -> Band:
    """Return the band of an INFLESZ score."""
    return next((name for below, name in _BANDS if score < below), Band.VERY_EASY)


def _measured(text: str) -> tuple[float, float] | None:
    """Return syllables per word and words per sentence."""
    found = words(text)
    if not found:
        return None
    return sum(map(syllables, found)) / len(found), len(found) / sentence_count(text)


def _bounded(score: float) -> float:
    return round(min(100.0, max(0.0, score)), 1)
