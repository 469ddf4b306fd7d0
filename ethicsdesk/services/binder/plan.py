"""The yearly binder: what was true on its day, holes first. The layout is made here, drawn elsewhere."""

from dataclasses import dataclass, replace
from datetime import date

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.layout import BinderLayout, Chapter, PageSize
from ethicsdesk.domain.records import Tool
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import anchors
from ethicsdesk.services.anchors import Anchor
from ethicsdesk.services.binder import exhibits, front, holes, verification
from ethicsdesk.services.binder.pinned import pin
from ethicsdesk.services.binder.scene import Audience, Scene, see
from ethicsdesk.services.binder.tabs import TABS, Tab
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.gaps import Gap
from ethicsdesk.services.sealing import Sealing

FIRST_YEAR = 2020


@dataclass(frozen=True, slots=True, kw_only=True)
class BinderPlan:
    """A binder ready to be drawn, and its holes, each with the place to mend it."""

    year: int
    as_of: date
    gaps: tuple[Gap, ...]
    layout: BinderLayout
    anchor: Anchor | None  # printed in it; say `anchors.give` once the binder was saved or printed


def years(desk: Desk) -> tuple[int, ...]:
    """Return the years a binder can be made for, newest first."""
    this = desk.clock.today().year
    with desk.store.reading() as vault:
        first = min((t.added_on.year for t in vault.list(Tool)), default=this)
    return tuple(range(this, max(FIRST_YEAR, min(first, this)) - 1, -1))


def plan(
    desk: Desk,
    year: int,
    *,
    as_of: date | None = None,
    sealing: Sealing | None = None,
    with_exhibits: bool = False,
) -> BinderPlan:
    """Return the binder of a year: as of *as_of*, else as of today or the last day of a past year.

    *with_exhibits* adds the files kept as evidence; a seal says so itself. With *sealing* it is built from
    the entries that were fixed, the same each time (`seals.prepare`).

    Raises ValueNotAcceptedError for a year that has not begun or lies before 2020, and for a day that is
    not in the year or has not come.
    """
    day = day_of(desk, year, as_of) if sealing is None else sealing.terms.as_of
    with desk.store.reading() as vault:
        then = pin(desk, vault, day, sealing)
        seen = see(then.desk, then.vault, year=year, as_of=day, audience=Audience.PRACTICE)
        scene = replace(seen, trail=then.trail, sealing=sealing)
        wanted = with_exhibits if sealing is None else sealing.terms.exhibits
        layout = replace(_layout(scene), exhibits=exhibits.of(scene) if wanted else None)
        return BinderPlan(
            year=year, as_of=day, gaps=scene.holes, layout=layout, anchor=anchors.now(then.trail)
        )


def day_of(desk: Desk, year: int, as_of: date | None = None) -> date:
    """Return the day a binder of a year shows: *as_of*, else today or the last day of a past year.

    Raises ValueNotAcceptedError as `plan` does.
    """
    return _day(desk.clock.today(), year, as_of)


def missing(desk: Desk, year: int, *, as_of: date | None = None) -> tuple[Gap, ...]:
    """Return the holes of a year's binder, without building it. Raises as `plan` does."""
    day = day_of(desk, year, as_of)
    with desk.store.reading() as vault:
        then = pin(desk, vault, day)
        here = replace(then.desk, library=desk.library)  # the window shows them
        return holes.look(here, then.vault, on=day).holes


def _day(today: date, year: int, as_of: date | None) -> date:
    if year > today.year:
        raise ValueNotAcceptedError(problem=tr_noop("This year has not begun yet. Please choose another."))
    if year < FIRST_YEAR:
        raise ValueNotAcceptedError(problem=tr_noop("Binders start in 2020. Please choose a later year."))
    if as_of is None:
        return today if year == today.year else date(year, 12, 31)
    if as_of.year != year:
        raise ValueNotAcceptedError(problem=tr_noop("Please choose a day in the year of the binder."))
    if as_of > today:
        raise ValueNotAcceptedError(
            problem=tr_noop("This day has not come yet. Please choose today or earlier.")
        )
    return as_of


def _layout(scene: Scene) -> BinderLayout:
    practice = scene.practice
    return BinderLayout(
        title=f"AI ethics binder {scene.year}",
        subtitle=practice.name if practice else "",
        cover=(*front.cover(scene), *verification.on_cover(scene)),
        chapters=(
            *(chapter for tab in TABS for chapter in _chapters(tab, scene)),
            *verification.chapters(scene),
        ),
        size=practice.paper_size if practice else PageSize.LETTER,
        footer=f"AI ethics binder {scene.year} · as of {day_words(scene.as_of)}{verification.mark(scene)}",
        subject="Yearly binder of decisions about AI tools",
    )


def _chapters(tab: Tab, scene: Scene) -> tuple[Chapter, ...]:
    """Return the chapters of a tab, each with the number of the tab before its title."""
    number = f"{tab.number} · " if tab.number else ""
    return tuple(replace(chapter, title=number + chapter.title) for chapter in tab.build(scene))
