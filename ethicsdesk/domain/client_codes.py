"""Client codes: what is no code, and how random ones are made.

A code must not be derived from the person (45 CFR 164.514(c)): initials, names, birthdays, phone and social
security numbers are refused. A chart number is accepted; it stays an identifier (45 CFR 164.514(b)(2)).
"""

import re
from collections.abc import Callable, Collection, Iterator
from itertools import combinations

from ethicsdesk.domain.wording import Message, say, tr_noop

LETTERS = "34679CDFHJKMNPRTWXY"
"""No pair of these is read for each other, and no vowel makes a word of them."""

LENGTH = 5
LONGEST = 24

Chance = Callable[[int], int]
"""Returns a random whole number below the one given."""

_SHAPE = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._/#-]*[A-Za-z0-9])?")
_WORD = re.compile(r"[A-Za-z]{4,}")
_PREFIXES = frozenset(
    "chart case client file record patient account acct couple family group guest code intake".split()  # noqa: SIM905 - a list of words reads best as words
)
_INITIALS = re.compile(r"[A-Z]{2,4}[._/#-]?\d{1,2}|[A-Z]{1,4}[._/#-]?(?:19|20)\d\d")
_DATE = re.compile(r"(?<!\d)(\d{1,4})[._/-](\d{1,2})[._/-](\d{1,4})(?!\d)")

_MONTH = re.compile(
    r"\d{1,2}[._/-]?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*[._/-]?\d{2}"
    r"|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*[._/-]?\d{1,2}[._/-]?\d{2}"
)


def tidy(code: str) -> str:
    """Return a code as it is kept: without spaces around it, letters as capitals."""
    return code.strip().upper()


def problem(code: str) -> Message | None:
    """Return what is wrong with a code somebody typed, in a sentence, or None."""
    code = tidy(code)
    for wrong, sentence in _CHECKS:
        if wrong(code):
            shown = "".join(letter if letter.isprintable() else "?" for letter in code)
            return say(sentence, code=shown if len(shown) <= LONGEST else f"{shown[:LONGEST]}…")
    return None


def _is_misshaped(code: str) -> bool:
    return _SHAPE.fullmatch(code) is None or not code.isascii()


def _is_name(code: str) -> bool:
    words = {found.group().lower() for found in _WORD.finditer(code)}
    return not any(letter.isdigit() for letter in code) or bool(words - _PREFIXES)


def _is_birthday(code: str) -> bool:
    if _MONTH.search(code) or any(_is_day(*map(int, found)) for found in _DATE.findall(code)):
        return True
    return any(_is_solid_date(run) for run in re.findall(r"\d+", code))


def _is_solid_date(run: str) -> bool:
    """Say whether digits without marks between them read as a date, the year with two digits or four."""
    cuts = {6: ((2, 4),), 8: ((2, 4), (4, 6))}.get(len(run), ())
    parts = [(int(run[:a]), int(run[a:b]), int(run[b:])) for a, b in cuts]
    return any(_is_day(*three) for three in parts)


def _is_day(first: int, second: int, third: int) -> bool:
    """Say whether three numbers are month, day and year in an order people write them."""
    orders = ((second, third, first), (first, second, third), (second, first, third))
    return any(1 <= m <= 12 and 1 <= d <= 31 and (y < 100 or 1900 <= y < 2100) for m, d, y in orders)


def _is_phone(code: str) -> bool:
    return len(re.sub(r"\D", "", code)) in (9, 10) and not re.search(r"[A-Z]", code)


_CHECKS: tuple[tuple[Callable[[str], bool], str], ...] = (
    (lambda code: not code, tr_noop("Please type a code, or let EthicsDesk make a random one.")),
    (lambda code: len(code) > LONGEST, tr_noop("“{code}” is too long for a code. Use up to 24 characters.")),
    (
        lambda code: " " in code,
        tr_noop("“{code}” looks like a name. Use a random code or your own chart number."),
    ),
    (_is_birthday, tr_noop("“{code}” can be read as a birthday. Use a random code, or another number.")),
    (_is_misshaped, tr_noop("“{code}” is no code. Use letters, digits and dashes.")),
    (
        _is_phone,
        tr_noop("“{code}” can be read as a phone or social security number. Use a random code instead."),
    ),
    (_is_name, tr_noop("“{code}” looks like a name or initials. A code needs digits: use a random one.")),
    (
        lambda code: _INITIALS.fullmatch(code) is not None,
        tr_noop("“{code}” looks like initials with a number. Use a random code or your own chart number."),
    ),
)


def random_codes(count: int, *, taken: Collection[str], chance: Chance) -> tuple[str, ...]:
    """Return new random codes; each differs from every other in two places, so that no slip hits another."""
    near = {pattern for code in taken for pattern in _near(code)}
    found: list[str] = []
    while len(found) < count:
        code = "".join(LETTERS[chance(len(LETTERS))] for _ in range(LENGTH))
        if near.isdisjoint(_near(code)) and problem(code) is None and _is_mixed(code):
            near.update(_near(code))
            found.append(code)
    return tuple(found)


def _is_mixed(code: str) -> bool:
    return code[0].isalpha() and sum(letter.isdigit() for letter in code) >= 2


def _near(code: str) -> Iterator[str]:
    """Yield a code with each of its places left open."""
    if len(code) != LENGTH:
        return
    for places in combinations(range(LENGTH), LENGTH - 1):
        yield "".join(letter if at in places else "?" for at, letter in enumerate(code))


def nearest(code: str, known: Collection[str]) -> str:
    """Return the one known code that differs in a single character, or ''."""
    found = [other for other in known if _slips(code, other) == 1]
    return found[0] if len(found) == 1 else ""


def _slips(code: str, other: str) -> int:
    if len(code) != len(other):
        return -1
    return sum(a != b for a, b in zip(code, other, strict=True))


def split(text: str, *, spaces: bool) -> tuple[str, ...]:
    """Return the entries of a pasted list, each once, in order; *spaces* = spaces part entries too."""
    parts = re.split(r"[\s,;]+" if spaces else r"[\n\r\t,;]+", text)
    return tuple(dict.fromkeys(tidied for part in parts if (tidied := tidy(part))))
