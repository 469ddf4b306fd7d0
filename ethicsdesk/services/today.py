"""Today: what needs me now, where I left off, how this year's binder stands; all of it read in one view."""

from collections.abc import Iterable
from dataclasses import dataclass

from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.records import Decision, Practice, Tool, Use
from ethicsdesk.domain.wording import Message
from ethicsdesk.services import (
    ai_free,
    backups,
    due,
    first_steps,
    lately,
    left_off,
    sessions_today,
    vault_gaps,
)
from ethicsdesk.services.ai_free import NoAiPath
from ethicsdesk.services.backups import BackupState
from ethicsdesk.services.binder import holes
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.due import Due
from ethicsdesk.services.first_steps import FirstSteps
from ethicsdesk.services.gaps import Gap, in_order
from ethicsdesk.services.left_off import LeftOff

MOST_COMING = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Everything the Today page shows."""

    practice: Practice | None
    needs: tuple[Gap, ...]
    left_off: tuple[LeftOff, ...]
    coming: tuple[Due, ...]
    holes: tuple[Gap, ...]
    """Of this year's binder."""
    steps: FirstSteps
    sessions: int | None
    """How many codes are remembered for this weekday; None = no clients yet."""
    backup: BackupState
    lately: tuple[Message, ...]
    """What changed in the last 30 days."""
    tools_in_use: int
    tools_decided: int
    tools: int
    papers: int
    papers_out_of_date: int
    sample: bool
    no_ai: NoAiPath


def overview(desk: Desk) -> Overview:
    """Return what Today shows."""
    today = desk.clock.today()
    with desk.store.reading() as vault, desk.store.ledger() as ledger:
        looked = holes.look(desk, vault, on=today, judged=(Use.IN_USE, Use.CONSIDERING))
        tools, papers = vault.list(Tool), looked.papers
        decided = {one.tool_id for one in vault.list(Decision)}
        sample = vault.place("sample") == "yes"
        worth = bool(papers or decided)
        of_vault = () if sample else vault_gaps.of_vault(desk, vault, worth_keeping=worth)
        listed = due.look(desk, vault, ledger=looked.ledger)
        pressing = in_order((*looked.pressing, *of_vault, *due.gaps_of(listed, today)))
        needs = due.without_put_off(pressing, listed)
        clients = vault.list(Client)
        return Overview(
            practice=looked.found.practice,
            needs=needs,
            left_off=left_off.look(desk, vault, ledger.places(), looked.rows),
            coming=_not_said(due.coming(listed, today), needs)[:MOST_COMING],
            holes=looked.holes,
            steps=first_steps.read(desk, vault),
            sessions=len(sessions_today.of_weekday(vault, today)) if clients else None,
            backup=backups.remembered(desk, vault),
            lately=lately.look(desk, vault, on=today),
            tools_in_use=sum(tool.use is Use.IN_USE for tool in tools),
            tools_decided=sum(tool.id in decided for tool in tools),
            tools=len(tools),
            papers=len(papers),
            papers_out_of_date=sum(row.out_of_date for row in papers),
            sample=sample,
            no_ai=ai_free.read(vault, on=today),
        )


def _not_said(coming: Iterable[Due], needs: Iterable[Gap]) -> tuple[Due, ...]:
    """Leave out what stands among the things that need a person now, with the same place and day."""
    said = {(gap.target.area, gap.target.id, gap.due) for gap in needs}
    return tuple(one for one in coming if (one.target.area, one.target.id, one.on) not in said)
