"""Today: what needs me now, where I left off, how this year's binder stands."""

from dataclasses import dataclass

from ethicsdesk.domain.interview import Progress
from ethicsdesk.domain.records import Practice, Tool, Use
from ethicsdesk.services import (
    ai_free,
    consent_gaps,
    diligence_gaps,
    due,
    incident_gaps,
    ripple,
    tools,
    vault_gaps,
)
from ethicsdesk.services.ai_free import NoAiPath
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.due import Due
from ethicsdesk.services.gaps import Gap, gaps, in_order, look

MOST_COMING = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """An assessment that was begun and not finished."""

    tool: Tool
    progress: Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Everything the Today page shows."""

    practice: Practice | None
    needs: tuple[Gap, ...]
    unfinished: tuple[Unfinished, ...]
    coming: tuple[Due, ...]
    tools_in_use: int
    tools_decided: int
    tools: int
    papers: int
    papers_out_of_date: int
    sample: bool
    no_ai: NoAiPath


def overview(desk: Desk) -> Overview:
    """Return what Today shows."""
    rows = tools.register(desk)
    papers = ripple.issued(desk)
    with desk.store.reading() as vault:
        found = look(desk, vault, tools=rows, papers=papers)
        no_ai = ai_free.read(vault, on=desk.clock.today())
        sample = vault.place("sample") == "yes"
        worth = bool(papers) or any(row.decision for row in rows)
        of_ledger = consent_gaps.of_ledger(desk, vault, papers)
        of_incidents = incident_gaps.of_incidents(desk, vault, on=desk.clock.today())
        of_tools = diligence_gaps.of_tools(desk, vault, rows, on=desk.clock.today())
        listed = due.look(desk, vault, holds=frozenset(row.paper.id for row in papers if not row.material))
        of_vault = () if sample else vault_gaps.of_vault(desk, vault, worth_keeping=worth)
    begun = [
        Unfinished(tool=row.tool, progress=row.progress)
        for row in rows
        if row.depth and 0 < row.progress.answered < row.progress.asked and row.tool.use is not Use.STOPPED
    ]
    today = desk.clock.today()
    yearly = ai_free.gaps(no_ai, on=today)
    needs = (*gaps(found), *yearly, *of_tools, *of_ledger, *of_incidents, *of_vault)
    return Overview(
        practice=found.practice,
        needs=due.without_put_off(in_order((*needs, *due.gaps_of(listed, today))), listed),
        unfinished=tuple(begun),
        coming=due.coming(listed, today)[:MOST_COMING],
        tools_in_use=sum(row.tool.use is Use.IN_USE for row in rows),
        tools_decided=sum(row.decision is not None for row in rows),
        tools=len(rows),
        papers=len(papers),
        papers_out_of_date=sum(row.out_of_date for row in papers),
        sample=sample,
        no_ai=no_ai,
    )
