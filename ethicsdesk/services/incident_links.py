"""What an incident may be tied to: the decisions made with its tool, and the papers that name it."""

from dataclasses import dataclass
from datetime import timedelta

from ethicsdesk.domain.aided_decisions import AidedDecision
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.records import Paper
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader

BEFORE = timedelta(days=366)
"""How long before the discovery a decision or paper is offered; one that is tied already always is."""
MOST = 12
"""The most of each that are offered, the newest; with more, the list is no help."""


@dataclass(frozen=True, slots=True)
class Links:
    """Decisions and papers, newest first."""

    decisions: tuple[AidedDecision, ...] = ()
    papers: tuple[Paper, ...] = ()


def offered(desk: Desk, incident_id: str) -> Links:
    """Return what the incident is tied to, and what else of its tool it may be tied to."""
    with desk.store.reading() as vault:
        incident = vault.get(Incident, incident_id)
        if incident is None:
            return Links()
        since = incident.discovery.known - BEFORE
        tied = linked(vault, incident)
        of_tool = vault.list(AidedDecision, parent=incident.tool_id) if incident.tool_id else ()
        issued = [one for one in vault.list(Paper) if incident.tool_id in one.tool_ids]
    decisions = sorted((one for one in of_tool if one.day >= since), key=_when, reverse=True)[:MOST]
    papers = sorted((one for one in issued if one.issued_on >= since), key=_issued, reverse=True)[:MOST]
    return Links(
        decisions=tuple({one.id: one for one in (*decisions, *tied.decisions)}.values()),
        papers=tuple({one.id: one for one in (*papers, *tied.papers)}.values()),
    )


def linked(vault: Reader, incident: Incident) -> Links:
    """Return what the incident is tied to; what was deleted since is left out."""
    decisions = (vault.get(AidedDecision, one) for one in incident.decision_ids)
    papers = (vault.get(Paper, one) for one in incident.paper_ids)
    return Links(
        decisions=tuple(one for one in decisions if one is not None),
        papers=tuple(one for one in papers if one is not None),
    )


def _when(one: AidedDecision) -> tuple[object, ...]:
    return one.day, one.time, one.id


def _issued(one: Paper) -> tuple[object, ...]:
    return one.issued_on, one.number
