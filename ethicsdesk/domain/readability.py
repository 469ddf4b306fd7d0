"""How hard a text is to read and how long it takes to say, worked out from words alone.

Reading grade: Flesch-Kincaid, 0.39 x words per sentence + 11.8 x syllables per word - 15.59 (Kincaid and
others, 1975). Syllables are counted from vowel groups with a short table of words the rule gets wrong.
"""

import re
from collections.abc import Mapping
from math import ceil
from types import MappingProxyType

WORDS_PER_MINUTE = 140
"""A calm speaking pace."""

_WORD = re.compile(r"[A-Za-zÀ-ɏ]+(?:['’][A-Za-z]+)*|\d+")
_SENTENCE_END = re.compile(r"[.!?…]+[\"”’')*]*(?=\s|$)|\n+")
_SHORT_FORMS = re.compile(r"\b(Dr|Mr|Mrs|Ms|Inc|Corp|No|vs|St|e\.g|i\.e|U\.S|[ap]\.m)\.(?=\s+\S)")
_VOWELS = re.compile(r"[aeiouyà-öø-ɏ]+")
_SPLIT_VOWELS = re.compile(  # neighbours said apart: media, guardian, serious, actual, client, being, museum
    r"ia(?!l|n\Z|ns\Z)|(?<![cst])ians?\Z|ia(?=lity)|(?<![ct])ial|io(?!n|us)|(?<![ctgsx])ious|iu|eo(?!u)"
    r"|(?<![gq])ua|(?<![gq])ue[ln]|(?<![ctsf])(?<!fr)ien|iet|[aeiou]ing|yi|yee|eum"
)
_SILENT_END = re.compile(r"[^aeiouy](e|es|ed)\Z|[gq]ues?\Z")  # care, league, rules, used
_SOUNDED_END = re.compile(r"([^aeiouyl]l(e|es|ed)|([sxzcg]|ch|sh)es|[td]ed)\Z")  # table, pages, needed
_SILENT_INNER_E = re.compile(r"(?<=[b-df-hj-np-tv-z])e(?=(ly|less|ful|fully|ments?|ness)\Z)")

_EXCEPTIONS: Mapping[str, int] = MappingProxyType(
    {
        "anyone": 3, "area": 3, "areas": 3, "argue": 2, "business": 2, "businesses": 3, "chaos": 2,
        "create": 2, "created": 3, "creates": 2, "evening": 2, "every": 2, "everything": 3,
        "guideline": 2, "guidelines": 2, "homework": 2, "idea": 3, "ideas": 3, "maybe": 2, "naive": 2,
        "people": 2, "poem": 2, "poet": 2, "react": 2, "recipe": 3, "safety": 2, "science": 2,
        "someone": 2, "something": 2, "sometimes": 2, "somewhere": 2, "suicidal": 4, "suicide": 3,
        "therefore": 2, "voicemail": 2,
    }
)  # fmt: skip


def words(text: str) -> list[str]:
    """Return the words and numbers of *text* in order, without marks."""
    return _WORD.findall(text)


def syllables(word: str) -> int:
    """Return how many syllables *word* has when said aloud; initials are said letter by letter."""
    if word.isdigit():
        return min(len(word), 4)
    if word.isupper() and len(word) > 1 and len(word) <= 5:
        return len(word) + 2 * word.count("W")
    lower = word.lower().replace("’", "'")
    if lower in _EXCEPTIONS:
        return _EXCEPTIONS[lower]
    if lower.endswith(("sn't", "dn't")):  # doesn't, didn't: the ending is said apart
        return 1 + syllables(lower[:-3])
    return max(1, _by_rule(lower.removesuffix("'s").replace("'", "")))


def _by_rule(word: str) -> int:
    stem = _SILENT_INNER_E.sub("", word)
    count = len(_VOWELS.findall(stem)) + len(_SPLIT_VOWELS.findall(stem))
    return count - 1 if _SILENT_END.search(stem) and not _SOUNDED_END.search(stem) else count


def sentence_count(text: str) -> int:
    """Return the number of sentences; the end of a line (a heading, a list item) ends one too."""
    parts = _SENTENCE_END.split(_SHORT_FORMS.sub(r"\1", text))
    return sum(1 for part in parts if _WORD.search(part))


def has_formula(language: str) -> bool:
    """Say whether the grade means anything in a language (BCP 47): the formula was made for English."""
    return language.partition("-")[0] == "en"


def reading_grade(text: str) -> float:
    """Return the Flesch-Kincaid grade of *text*, never below 0; a text without words has grade 0."""
    found = words(text)
    if not found:
        return 0.0
    spoken = sum(syllables(word) for word in found)
    grade = 0.39 * len(found) / sentence_count(text) + 11.8 * spoken / len(found) - 15.59
    return round(max(0.0, grade), 1)


def spoken_seconds(text: str) -> int:
    """Return how many seconds *text* takes to say at 140 words a minute, rounded up."""
    return ceil(len(words(text)) * 60 / WORDS_PER_MINUTE)
