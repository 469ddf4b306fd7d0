"""The holes of a binder: everything that was missing on its day, from every source of gaps."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from ethicsdesk.domain.consents import ConsentEvent
from ethicsdesk.domain.records import Action, Decision, Paper, Tool, Use
from ethicsdesk.services import (
    ai_free,
    consent_gaps,
    consent_law_gaps,
    diligence_gaps,
    gaps,
    incident_gaps,
    leaving_gaps,
    matter_gaps,
    oversight_gaps,
    paper_gaps,
    register_gaps,
    review_gaps,
    tools,
    vault_gaps,
)
from ethicsdesk.services.consents import Ledger
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
    ledger: Ledger


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What looking for holes found; the rows read for it are kept, so that nobody reads them again.

    `pressing` are the gaps that Today tells too, placed as it mends them.
    """

    rows: tuple[ToolRow, ...]
    papers: tuple[PaperRow, ...]
    found: Found
    ledger: Ledger
    deadlines: tuple[Gap, ...]  # of open incidents; also among the holes
    pressing: tuple[Gap, ...]
    holes: tuple[Gap, ...]


def look(desk: Desk, vault: Reader, *, on: date, judged: Iterable[Use] = Use) -> Looked:
    """Look for everything missing *on* a day, at which the clock of the desk stands.

    *vault* shows the records as they stood then. Only tools in one of the uses *judged* get a row; a tool
    that was stopped has no holes.
    """
    uses = frozenset(judged)
    rows = tuple(tools.row_of(desk, vault, tool, on=on) for tool in vault.list(Tool) if tool.use in uses)
    ripple = Ripple(desk, vault)
    papers = tuple(ripple.row(paper) for paper in vault.list(Paper))
    found = replace(gaps.look(desk, vault, tools=rows, papers=papers), today=on)
    ledger = consent_gaps.read(desk, vault, papers, on=on)
    deadlines = incident_gaps.of_incidents(desk, vault, on=on)
    pressing = (
        *gaps.gaps(found),
        *ai_free.gaps(ai_free.read(vault, on=on), on=on),
        *diligence_gaps.of_tools(desk, vault, rows, on=on),
        *consent_gaps.of_ledger(vault, ledger),
        *deadlines,
    )
    of_binder = _of_binder(desk, vault, Seen(found=found, rows=rows, papers=papers, ledger=ledger), on=on)
    return Looked(
        rows=rows,
        papers=papers,
        found=found,
        ledger=ledger,
        deadlines=deadlines,
        pressing=pressing,
        holes=gaps.in_order((*_placed(vault, pressing), *of_binder)),
    )


def _of_binder(desk: Desk, vault: Reader, seen: Seen, *, on: date) -> Iterator[Gap]:
    """Yield what only the binder tells: what a year lacks, though nothing of it presses today."""
    practice, papers = seen.found.practice, tuple(row.paper for row in seen.papers)
    listed = vault.list(Tool)
    worth = bool(papers or vault.list(Decision))
    yield from register_gaps.of_register(vault, practice, seen.rows, on=on)
    yield from paper_gaps.of_papers(desk, vault, practice, listed, papers)
    yield from leaving_gaps.of_left(vault, listed, papers, on=on)
    yield from consent_gaps.of_binder(seen.ledger, practice)
    yield from consent_law_gaps.of_writing(desk, vault, seen.ledger)
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
