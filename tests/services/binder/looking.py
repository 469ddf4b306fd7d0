"""Looks into one tab of a binder; holds reviews in as few words as a test needs."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime

from ethicsdesk.domain.layout import Chapter, Grid
from ethicsdesk.domain.review_book import Scale
from ethicsdesk.domain.reviews import Reply, Review
from ethicsdesk.services import reviews
from ethicsdesk.services.binder.pinned import pin
from ethicsdesk.services.binder.scene import Audience, Extra, Scene, see
from ethicsdesk.services.desk import Desk

Build = Callable[[Scene], tuple[Chapter, ...]]


def chapters(
    desk: Desk, build: Build, *, on: date | None = None, extra: frozenset[Extra] | None = None
) -> tuple[Chapter, ...]:
    """Return the chapters of a tab on a day; with *extra*, even an empty one, as others see them."""
    day = on or desk.clock.today()
    with desk.store.reading() as vault:
        then = pin(desk, vault, day)
        audience = Audience.PRACTICE if extra is None else Audience.OTHERS
        scene = see(
            then.desk, then.vault, year=day.year, as_of=day, audience=audience, extra=extra or frozenset()
        )
        return build(scene)


def told(desk: Desk, build: Build, *, on: date | None = None, extra: frozenset[Extra] | None = None) -> str:
    """Return everything a tab says, as one text."""
    return repr(chapters(desk, build, on=on, extra=extra))


def shared(desk: Desk, build: Build, *extra: Extra) -> str:
    """Return everything others read of a tab today."""
    return told(desk, build, extra=frozenset(extra))


def rows(
    desk: Desk, build: Build, first: str, *, on: date | None = None, others: bool = False
) -> list[tuple]:
    """Return the rows of the tables whose first heading is *first*."""
    found = chapters(desk, build, on=on, extra=frozenset() if others else None)
    grids = [block for one in found for block in one.blocks if isinstance(block, Grid)]
    return [row for grid in grids if grid.header[0] == first for row in grid.rows]


def hold(
    desk: Desk,
    review_id: str,
    replies: Mapping[str, Reply] | None = None,
    *,
    note: str = "",
    steps: bool = True,
) -> Review:
    """Hold a review from begin to end: all in order, but items whose key begins as in *replies*."""
    run = reviews.start(desk, review_id).value
    for step in run.steps:
        good = Reply.LOW if step.item.scale is Scale.RISK else Reply.YES
        given = next((r for key, r in (replies or {}).items() if step.key.startswith(key)), good)
        words = note or ("a cabinet" if step.item.scale is Scale.PLACE else "")
        wanted = reviews.proposed(step, given, desk.clock.today()) if steps else None
        reviews.answer(desk, run.review.id, step.key, given, note=words, step=wanted)
    return reviews.finish(desk, run.review.id).value.review


def at(year: int, month: int, day: int = 2) -> datetime:
    """Return noon of a day."""
    return datetime(year, month, day, 12, tzinfo=UTC)
