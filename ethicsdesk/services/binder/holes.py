"""The holes of a binder: everything that was missing on its day, from every source of gaps."""

from dataclasses import dataclass, replace
from datetime import date

from ethicsdesk.domain.records import Paper, Tool
from ethicsdesk.services import ai_free, consent_gaps, diligence_gaps, gaps, incident_gaps, tools
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.gaps import Found, Gap
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.ripple import PaperRow, Ripple
from ethicsdesk.services.tools import ToolRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What looking for holes found; the rows read for it are kept, so that nobody reads them again."""

    rows: tuple[ToolRow, ...]
    papers: tuple[PaperRow, ...]
    found: Found
    deadlines: tuple[Gap, ...]  # of open incidents; also among the holes
    holes: tuple[Gap, ...]


def look(desk: Desk, vault: Reader, *, on: date) -> Looked:
    """Look for everything missing *on* a day; *vault* shows the records as they stood then."""
    rows = tuple(tools.row_of(desk, vault, tool, on=on) for tool in vault.list(Tool))
    ripple = Ripple(desk, vault)
    papers = tuple(ripple.row(paper) for paper in vault.list(Paper))
    found = replace(gaps.look(desk, vault, tools=rows, papers=papers), today=on)
    deadlines = incident_gaps.of_incidents(desk, vault, on=on)
    holes = (
        *gaps.gaps(found),
        *ai_free.gaps(ai_free.read(vault, on=on), on=on),
        *diligence_gaps.of_tools(desk, vault, rows, on=on),
        *consent_gaps.of_ledger(desk, vault, papers, on=on),
        *deadlines,
    )
    return Looked(rows=rows, papers=papers, found=found, deadlines=deadlines, holes=gaps.in_order(holes))
