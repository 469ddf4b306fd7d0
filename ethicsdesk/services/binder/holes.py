"""The holes of a binder: everything that was missing on its day, from every source of gaps."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from ethicsdesk.domain.consents import ConsentEvent
from ethicsdesk.domain.records import Action, Paper, Tool
from ethicsdesk.services import (
    ai_free,
    consent_gaps,
    diligence_gaps,
    gaps,
    incident_gaps,
    matter_gaps,
    oversight_gaps,
    paper_gaps,
    register_gaps,
    review_gaps,
    tools,
    vault_gaps,
)
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.gaps import Found, Gap
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.ripple import PaperRow, Ripple
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.services.tools import ToolRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What was read for the holes that Today tells too."""

    found: Found
    rows: tuple[ToolRow, ...]
    papers: tuple[PaperRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What looking for holes found; the rows read for it are kept, so that nobody reads them again."""

    rows: tuple[ToolRow, ...]
    papers: tuple[PaperRow, ...]
    found: Found
    deadlines: tuple[Gap, ...]  # of open incidents; also among the holes
    holes: tuple[Gap, ...]


def look(desk: Desk, vault: Reader, *, on: date) -> Looked:
    """Look for everything missing *on* a day, at which the clock of the desk stands.

    *vault* shows the records as they stood then.
    """
    rows = tuple(tools.row_of(desk, vault, tool, on=on) for tool in vault.list(Tool))
    ripple = Ripple(desk, vault)
    papers = tuple(ripple.row(paper) for paper in vault.list(Paper))
    found = replace(gaps.look(desk, vault, tools=rows, papers=papers), today=on)
    deadlines = incident_gaps.of_incidents(desk, vault, on=on)
    holes = (
        *_placed(vault, gaps.gaps(found)),
        *ai_free.gaps(ai_free.read(vault, on=on), on=on),
        *diligence_gaps.of_tools(desk, vault, rows, on=on),
        *consent_gaps.of_ledger(desk, vault, papers, on=on),
        *deadlines,
        *_of_binder(desk, vault, Seen(found=found, rows=rows, papers=papers), on=on),
    )
    return Looked(rows=rows, papers=papers, found=found, deadlines=deadlines, holes=gaps.in_order(holes))


def _of_binder(desk: Desk, vault: Reader, seen: Seen, *, on: date) -> Iterator[Gap]:
    """Yield what only the binder tells: what a year lacks, though nothing of it presses today."""
    practice, papers = seen.found.practice, tuple(row.paper for row in seen.papers)
    listed = tuple(row.tool for row in seen.rows)
    worth = bool(papers) or any(row.decision for row in seen.rows)
    yield from register_gaps.of_register(vault, practice, seen.rows, on=on)
    yield from paper_gaps.of_papers(desk, vault, practice, listed, papers)
    yield from consent_gaps.of_binder(consent_gaps.read(desk, vault, seen.papers, on=on), practice)
    yield from review_gaps.of_reviews(desk, vault, practice)
    yield from matter_gaps.of_matters(desk, vault)
    yield from oversight_gaps.of_oversight(vault, listed, on=on)
    yield from vault_gaps.of_binder(desk, vault, worth_keeping=worth)


def _placed(vault: Reader, found: Iterable[Gap]) -> Iterator[Gap]:
    """Yield gaps with those that Today mends itself placed where a click from the binder leads to them."""
    for gap in found:
        target = gap.target
        if target.area is Area.TODAY:
            action = vault.get(Action, target.id)
            event = vault.get(ConsentEvent, action.origin_id) if action else None
            target = Target(area=Area.CALENDAR, id=f"action/{target.id}")
            if event is not None:
                target = Target(area=Area.CLIENT, id=event.client_id)
        yield replace(gap, target=target)
