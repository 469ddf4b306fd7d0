"""A calendar file of what is due (RFC 5545): whole days, nothing of a client in it."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from ethicsdesk.domain.clients import Circle, Client
from ethicsdesk.services import due
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.due import Due

LINE = 75
"""Octets of a line before it is folded (RFC 5545, 3.1)."""

SOMEONE = "a client"


def calendar_file(desk: Desk) -> bytes:
    """Return everything due as a calendar file; every client code is replaced."""
    with desk.store.reading() as vault:
        found = due.look(desk, vault)
        codes = [client.code for client in vault.list(Client)]
        codes += [circle.code for circle in vault.list(Circle)]
    return made(found, now=desk.clock.now(), codes=codes)


def made(found: Iterable[Due], *, now: datetime, codes: Iterable[str] = ()) -> bytes:
    """Return the file; equal things at the same instant give equal bytes."""
    without = _without(codes)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//EthicsDesk//Calendar//EN", "CALSCALE:GREGORIAN"]
    for one in found:
        lines += _event(one, without(str(one.title)), now)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line)).encode()


def _event(one: Due, title: str, now: datetime) -> Iterator[str]:
    day = one.put_off_until or one.on
    yield "BEGIN:VEVENT"
    yield f"UID:{sha256(one.key.encode()).hexdigest()[:32]}@ethicsdesk.invalid"
    yield f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART;VALUE=DATE:{_day(day)}"
    yield f"DTEND;VALUE=DATE:{_day(day + timedelta(days=1))}"
    yield f"SUMMARY:{_escaped(title)}"
    yield "TRANSP:TRANSPARENT"
    yield "CLASS:PRIVATE"
    yield "END:VEVENT"


def _day(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


class _Without:
    """Replaces every code in a text, in whatever letters it is written."""

    def __init__(self, codes: list[str]) -> None:
        longest_first = sorted({code for code in codes if code}, key=len, reverse=True)
        words = "|".join(re.escape(code) for code in longest_first)
        self._codes = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) if words else None

    def __call__(self, text: str) -> str:
        return self._codes.sub(SOMEONE, text) if self._codes else text


def _without(codes: Iterable[str]) -> _Without:
    return _Without(list(codes))


def _escaped(text: str) -> str:
    """Return a text as RFC 5545 writes it (3.3.11); line ends and control characters become spaces."""
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    for letter in "\\;,":
        plain = plain.replace(letter, f"\\{letter}")
    return plain


def _folded(line: str) -> Iterator[str]:
    """Cut a line into parts of at most 75 octets, never within a character; later ones begin with a space."""
    part, size = "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > LINE:
            yield part
            part, size = " ", 1
        part, size = part + letter, size + width
    yield part
