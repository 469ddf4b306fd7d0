"""Finds what looks like a person in free text: a name, phone, e-mail, date of birth, social security number.

A quiet mark for the person who types, never a block. The identifiers are those of 45 CFR 164.514(b)(2).
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise


class Mark(StrEnum):
    """What a piece of text looks like."""

    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    BIRTH_DATE = "birth_date"
    SSN = "ssn"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of the text: from `start` up to `end` (in Python characters), and its words."""

    start: int
    end: int
    mark: Mark
    text: str


_DATE = (
    r"(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2}"
    r"|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4})"
)
_BORN = r"\b(?:born|birthday|date of birth|d\.?o\.?b\.?)[^\w\n]{1,4}(?:on |is |: )?"
_PATTERNS = (
    (Mark.EMAIL, re.compile(r"[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63})+")),
    (Mark.SSN, re.compile(r"(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])")),
    (
        Mark.PHONE,
        re.compile(r"(?<![\d-])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\d-])"),
    ),
    (Mark.PHONE, re.compile(r"(?<![\d-])\d{3}-\d{4}(?![\d-])")),
    (Mark.BIRTH_DATE, re.compile(_BORN + _DATE, re.IGNORECASE)),
    (Mark.BIRTH_DATE, re.compile(r"(?<![\d/])\d{1,2}/\d{1,2}/(?:19\d{2}|200\d|201[0-5])(?![\d/])")),
)
_WORD = re.compile(r"\w[\w'’]*(?:-\w[\w'’]*)*")
_GAP = re.compile(r"[ \t](?:[^\W\d_]\. )?")
_ENDS = '.!?:;\n•(“"–—'
_NEAR = 12  # characters looked back at to see whether a sentence begins

_ALLOWED = frozenset(
    """
    ai ehr baa hipaa phi mfa ftc hhs soc iso nist apa aca nasw
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday english spanish
    agreement assistant associate act board business california center client colorado committee community
    company code contract customer data department district exhibit federal general google health help home
    illinois inc joint legal llc medicaid medicare microsoft nevada new north note notes office page part
    policy practice privacy product protection psychology report rhode rule schedule section security service
    services settings software south state states subject support team technology terms texas trade trust
    united user utah vermont virginia washington web west york island carolina dakota hampshire jersey mexico
    maine amazon apple aws azure cloud openai whisper gpt chatgpt zoom type level title appendix article
    """.split()  # noqa: SIM905 - a list of words reads best as words
)
"""Words that begin with a capital letter in contracts, product names and places, and name nobody."""


def find(text: str, *, names: Collection[str] = (), fine: Collection[str] = ()) -> tuple[Span, ...]:
    """Return what looks like a person, in order.

    *names* are of tools and companies: none of their words is marked. *fine* may stand as it is written.
    """
    spans: list[Span] = []
    for span in (*_by_pattern(text), *_names(text, _words_of(names))):
        if not any(span.start < other.end and other.start < span.end for other in spans):
            spans.append(span)
    whole = {_plain(words) for words in fine}
    return tuple(sorted((s for s in spans if _plain(s.text) not in whole), key=lambda s: s.start))


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _words_of(names: Collection[str]) -> frozenset[str]:
    return _ALLOWED | {word.casefold() for name in names for word in _WORD.findall(name)}


def _by_pattern(text: str) -> Iterator[Span]:
    for mark, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            yield Span(match.start(), match.end(), mark, match.group())


def _names(text: str, known: frozenset[str]) -> Iterator[Span]:
    words = [word for word in _WORD.finditer(text) if len(word.group()) > 1]  # an initial lies in the gap
    used = -1
    for first, second in pairwise(words):
        if first.start() < used or not _GAP.fullmatch(text, first.end(), second.start()):
            continue
        pair = (first.group(), second.group())
        if all(_is_name_like(word, known) for word in pair) and not _begins_sentence(text, first.start()):
            used = second.end()
            yield Span(first.start(), used, Mark.NAME, text[first.start() : used])


def _is_name_like(word: str, known: frozenset[str]) -> bool:
    bare = word.removesuffix("'s").removesuffix("’s")
    capital = word[0].isupper() and any(letter.islower() for letter in word) and not word.isdigit()
    return capital and bare.casefold() not in known


def _begins_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - _NEAR) : start].rstrip(" \t")
    return not before or (before[-1] in _ENDS and not _TITLE.search(before))


_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Mx|Prof)\.$")
