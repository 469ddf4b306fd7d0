"""What the binder page reads from the desk in one go."""

from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain.evidence import Evidence
from ethicsdesk.domain.languages import ENGLISH
from ethicsdesk.domain.records import Tool
from ethicsdesk.domain.seals import Seal
from ethicsdesk.services import seals
from ethicsdesk.services.binder import plan as binder
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.gaps import Gap


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The holes of a year on its day, the years there are, and whether the year has anything to tell."""

    year: int
    as_of: date
    latest: date  # the last day of the year that can be chosen
    gaps: tuple[Gap, ...]
    years: tuple[int, ...]
    is_present: bool
    tools: int  # in the register by that day
    exhibits: int  # pieces of evidence with a file
    seals: tuple[Seal, ...]  # every one, newest first
    translated: bool = False  # the window speaks another language than the binder


def read(desk: Desk, year: int | None, as_of: date | None = None) -> Reading:
    """Return what is missing in a year, None = the present one, on a day of it.

    Raises ValueNotAcceptedError for a year or a day there is no binder of.
    """
    years = binder.years(desk)
    year = years[0] if year is None else year
    latest = binder.day_of(desk, year)
    day = binder.day_of(desk, year, as_of)
    with desk.store.reading() as vault:
        tools = sum(tool.added_on <= day for tool in vault.list(Tool))
        exhibits = sum(one.noted_on <= day and bool(one.attachment_id) for one in vault.list(Evidence))
    return Reading(
        year=year,
        as_of=day,
        latest=latest,
        gaps=binder.missing(desk, year, as_of=day),
        years=years,
        is_present=day == desk.clock.today(),
        tools=tools,
        exhibits=exhibits,
        seals=seals.listed(desk),
        translated=desk.library.language() != ENGLISH.code,
    )
