"""One tab of a binder as it reads, on any day and for either audience."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime

from ethicsdesk.domain.layout import Chapter, Grid
from ethicsdesk.services.binder.pinned import pin
from ethicsdesk.services.binder.scene import Audience, Scene, see
from ethicsdesk.services.desk import Desk

OTHERS = Audience.OTHERS


def at(month: int, day: int, *, year: int = 2026) -> datetime:
    return datetime(year, month, day, 15, 30, tzinfo=UTC)


@contextmanager
def scene(desk: Desk, *, on: date | None = None, audience: Audience = Audience.PRACTICE) -> Iterator[Scene]:
    """Yield what the tabs are built from on a day."""
    day = on or desk.clock.today()
    with desk.store.reading() as vault:
        then = pin(desk, vault, day)
        yield see(then.desk, then.vault, year=day.year, as_of=day, audience=audience)


def chapters(desk: Desk, tab: Callable[[Scene], tuple[Chapter, ...]], **how) -> tuple[Chapter, ...]:
    with scene(desk, **how) as seen:
        return tab(seen)


def read(desk: Desk, tab: Callable[[Scene], tuple[Chapter, ...]], **how) -> str:
    """Return all words of a tab, one text a line, inline marks left out."""
    return words(chapters(desk, tab, **how))


def words(value: object) -> str:
    return "\n".join(texts(value)).replace("**", "")


def texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for one in fields(value):
            yield from texts(getattr(value, one.name))
    elif isinstance(value, Iterable):
        for part in value:
            yield from texts(part)


def grid(found: Iterable[Chapter], first: str) -> Grid:
    """Return the table whose header begins so."""
    blocks = (block for chapter in found for block in chapter.blocks)
    return next(block for block in blocks if isinstance(block, Grid) and block.header[0] == first)


def row(found: Iterable[Chapter], table: str, start: str) -> tuple[str, ...]:
    """Return the row that begins so, of a table whose header begins so."""
    blocks = (block for chapter in found for block in chapter.blocks)
    tables = (block for block in blocks if isinstance(block, Grid) and block.header[0] == table)
    return next(one for found_table in tables for one in found_table.rows if one[0].startswith(start))
