"""Dates as people type them into a form, read as in the United States: month before day."""

import re
from datetime import date

from ethicsdesk.domain.days import MONTHS

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?([a-z]{3,9})\.?,? (\d{4})")


def read_date(text: str) -> date | None:
    """Return the day a text names, or None (3/4 is March 4; 13/4 can only be April 13)."""
    plain = " ".join(text.casefold().split())
    if found := _ISO.fullmatch(plain):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(plain):
        first, second = int(found[1]), int(found[2])
        month, day = (second, first) if first > 12 else (first, second)
        return _day(int(found[3]), month, day)
    if found := _MONTH_FIRST.fullmatch(plain):
        return _day(int(found[3]), _month(found[1]), int(found[2]))
    if found := _DAY_FIRST.fullmatch(plain):
        return _day(int(found[3]), _month(found[2]), int(found[1]))
    return None


def _month(name: str) -> int:
    """Return the number of a month by its name or its first letters; 0 for none."""
    fits = [number for number, month in enumerate(MONTHS, start=1) if month.casefold().startswith(name)]
    return fits[0] if len(fits) == 1 else 0


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
