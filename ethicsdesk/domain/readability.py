"""How hard a text is to read and how long it takes to say, worked out from words alone.

Reading grade: Flesch-Kincaid, 0.39 x words per sentence + 11.8 x syllables per word - 15.59 (Kincaid et al., 1975).
Syllables are counted from vowel groups with a short table of words the rule gets wrong.
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
_SPLIT_VOWELS = re.compile(r"ia(?!l|n\b)|io(?!n|us)|iu|eo(?!u)|ua(?!r|l)|[aeiou]ing|yi")
_SILENT_INNER_E = re.compile(r"(?<=[b-df-hj-np-tv-z])e(?=(ly|less|ful|ment|ness)\b)")

_EXCEPTIONS: Mapping[str, int] = MappingProxyType(
    {
        "aloud": 2, "anyone": 3, "area": 3, "areas": 3, "being": 2, "business": 2, "businesses": 3,
        "clothes": 1, "coming": 2, "create": 2, "created": 3, "creates": 2, "cyber": 2, "diet": 2,
        "doing": 2, "every": 2, "everyone": 3, "everything": 3, "evening": 2, "experience": 4,
        "family": 3, "fire": 1, "going": 2, "guideline": 2, "guidelines": 2, "hour": 1, "hours": 1,
        "idea": 3, "ideas": 3, "interest": 3, "lived": 1, "maybe": 2, "medicine": 3, "money": 2,
        "naive": 2, "once": 1, "one": 1, "people": 2, "poem": 2, "quiet": 2, "react": 2, "real": 1,
        "really": 2, "recipe": 3, "safety": 2, "science": 2, "seeing": 2, "sometimes": 2,
        "someone": 2, "something": 2, "somewhere": 2, "the": 1, "these": 1, "therefore": 2, "trial": 2,
        "trials": 2, "voicemail": 2, "whole": 1, "whose": 1, "video": 3, "videos": 3, "audio": 3,
        "radio": 3, "create's": 2, "client": 2, "clients": 2, "client's": 2, "clients'": 2, "bias": 2,
        "biased": 2, "society": 4, "variety": 4, "anxiety": 4, "reliable": 4, "denied": 2, "denial": 3,
        "psychiatry": 4, "association": 5, "associate": 4, "associates": 4, "appropriate": 4,
        "software": 2, "therapist": 3, "therapy": 3, "device": 2, "devices": 3, "homework": 2,
        "careful": 2, "carefully": 3, "usually": 4, "actual": 3, "actually": 4, "usual": 3,
        "manual": 3, "individual": 5, "evaluate": 4, "lawyer": 2, "prayer": 1, "license": 2,
        "licensed": 2, "names": 1, "notes": 1, "types": 1, "makes": 1, "takes": 1, "states": 1,
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
    return max(1, _by_rule(lower.removesuffix("'s").replace("'", "")))


def _by_rule(word: str) -> int:
    stem = _SILENT_INNER_E.sub("", word)
    count = len(_VOWELS.findall(stem)) + len(_SPLIT_VOWELS.findall(stem))
    if re.search(r"[^aeioulyr]es\b|[^aeiouy]les\b", stem) and not re.search(r"(s|x|z|ch|sh|c|g)es\b", stem):
        return count - (0 if re.search(r"[^aeiouy]les\b", stem) else 1)
    if re.search(r"res\b", stem):
        return count - 1
    if re.search(r"[^aeiouytd]ed\b", stem) and not re.search(r"[^aeiouy]led\b", stem):
        return count - 1
    if re.search(r"[^aeiouy]e\b", stem) and not re.search(r"[^aeiouy]le\b", stem):
        return count - 1
    return count


def sentence_count(text: str) -> int:
    """Return the number of sentences; the end of a line (a heading, a list item) ends one too."""
    parts = _SENTENCE_END.split(_SHORT_FORMS.sub(r"\1", text))
    return sum(1 for part in parts if _WORD.search(part))


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
