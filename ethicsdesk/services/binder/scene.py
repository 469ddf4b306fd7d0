"""What the tabs of a binder are built from: the records of one day, read once."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ethicsdesk.domain.interview import Sheet
from ethicsdesk.domain.records import Action, Decision, Practice
from ethicsdesk.services.assessments import read_sheet
from ethicsdesk.services.binder.holes import look
from ethicsdesk.services.consents import Ledger
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.gaps import Gap
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.retention_rules import Endings, endings
from ethicsdesk.services.ripple import PaperRow
from ethicsdesk.services.sealing import Sealing
from ethicsdesk.services.tools import ToolRow


class Audience(StrEnum):
    """Who a binder is made for: the practice itself, or somebody it is handed to."""

    PRACTICE = "practice"
    OTHERS = "others"  # a share pack: no code, no free text of records tied to clients, no small cells


class Extra(StrEnum):
    """What stands in every whole binder, and in a share pack only where the therapist switched it on."""

    REVIEW_NOTES = "review_notes"  # notes and reasons of the self-reviews
    ROOT_CAUSES = "root_causes"  # of incidents: the causes, and what they were in the therapist's words
    FACTOR_REASONS = "factor_reasons"  # of incidents: the four factors with their reasons
    TOOL_REASONS = "tool_reasons"  # why a tool was decided on so, and a deal-breaker set aside
    EXHIBITS = "exhibits"  # files kept as evidence about tools: no rule can look into them for clients


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolFile:
    """Everything the binder says about one tool."""

    row: ToolRow
    sheet: Sheet
    decisions: tuple[Decision, ...]

    @property
    def link(self) -> str:
        """Return the name other places of the binder link to."""
        return f"tool-{self.row.tool.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The practice as it stood on the day of a binder; `vault` shows its records of that day."""

    desk: Desk
    vault: Reader
    year: int
    as_of: date
    audience: Audience
    practice: Practice | None
    files: tuple[ToolFile, ...]
    papers: tuple[PaperRow, ...]
    ledger: Ledger
    holes: tuple[Gap, ...]
    deadlines: tuple[Gap, ...]  # of open incidents; also among the holes
    actions: tuple[Action, ...]  # open ones
    endings: Endings  # since when tools and papers are no longer in use
    trail: Reader  # the vault whose audit trail is printed; it may reach further than the day
    sealing: Sealing | None = None  # None = not to be sealed
    more_holes: bool = False  # made for others: there are holes that may not be named to them
    extra: frozenset[Extra] = frozenset()  # switched on for a share pack; a whole binder tells all of them

    @property
    def for_others(self) -> bool:
        """Say whether nothing about clients may stand in it."""
        return self.audience is Audience.OTHERS

    def tells(self, extra: Extra) -> bool:
        """Say whether something may stand in it that stands in a share pack only when switched on."""
        return not self.for_others or extra in self.extra

    def of_year(self, day: date | None) -> bool:
        """Say whether a day lies in the year of the binder, and not after its day."""
        return day is not None and day.year == self.year and day <= self.as_of


def see(
    desk: Desk,
    vault: Reader,
    *,
    year: int,
    as_of: date,
    audience: Audience,
    extra: frozenset[Extra] = frozenset(),
) -> Scene:
    """Read everything once; *vault* shows the records as they stood on *as_of*."""
    looked = look(desk, vault, on=as_of)
    return Scene(
        desk=desk,
        vault=vault,
        year=year,
        as_of=as_of,
        audience=audience,
        practice=looked.found.practice,
        files=tuple(_file(desk, vault, row) for row in looked.rows),
        papers=looked.papers,
        ledger=looked.ledger,
        holes=looked.holes,
        deadlines=looked.deadlines,
        actions=looked.found.actions,
        endings=endings(vault),
        trail=vault,
        extra=extra,
    )


def _file(desk: Desk, vault: Reader, row: ToolRow) -> ToolFile:
    return ToolFile(
        row=row, sheet=read_sheet(desk, vault, row.tool), decisions=vault.list(Decision, parent=row.tool.id)
    )
