"""How long each kind of record is kept, and since when the time of a record runs.

HIPAA documentation: six years from its creation or from the day it was last in effect, whichever is later
(45 CFR 164.316(b)(2)(i), 164.530(j)(2)). Client records: the clock of the state, which the therapist enters.
Where both apply, the longer one wins.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ethicsdesk.domain.accuracy import NoteSample, TickSheet
from ethicsdesk.domain.agreements import Agreement
from ethicsdesk.domain.aided_decisions import AidedDecision, DayTally
from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.bias_counts import BiasCount, CaseReview, PairedProbe
from ethicsdesk.domain.client_requests import ClientRequest
from ethicsdesk.domain.clients import Circle, Client
from ethicsdesk.domain.consents import ConsentEvent
from ethicsdesk.domain.evidence import Evidence
from ethicsdesk.domain.incidents import Incident, IncidentEntry
from ethicsdesk.domain.own_tools import OwnTools
from ethicsdesk.domain.own_words import OwnWords
from ethicsdesk.domain.records import (
    Action,
    Answer,
    Assessment,
    Decision,
    Hold,
    Milestone,
    Override,
    Paper,
    Practice,
    RetentionClock,
    Tool,
    Use,
)
from ethicsdesk.domain.reruns import ToolChange
from ethicsdesk.domain.reviews import Pace, Review, ReviewAnswer, Snooze, TrainingEntry
from ethicsdesk.domain.rule_notes import RuleNote
from ethicsdesk.domain.seals import Seal
from ethicsdesk.domain.suppliers import Supplier
from ethicsdesk.domain.translations import TranslationReview
from ethicsdesk.services.memo import MEMO
from ethicsdesk.services.ports import Reader

DOCUMENTATION_YEARS = 6


class RetentionClass(StrEnum):
    """Which clock binds a kind of record."""

    DOCUMENTATION = "documentation"  # HIPAA, six years
    CLIENT = "client"  # may belong to a client's record: the clock the therapist entered
    VAULT = "vault"  # about the vault itself: kept as long as the vault


_BOTH = frozenset({RetentionClass.DOCUMENTATION, RetentionClass.CLIENT})
_OWN = frozenset({RetentionClass.DOCUMENTATION})

CLASSES: Mapping[str, frozenset[RetentionClass]] = {
    Practice.kind: _OWN,
    Tool.kind: _OWN,
    Assessment.kind: _OWN,
    Answer.kind: _OWN,
    Override.kind: _OWN,
    Decision.kind: _OWN,
    Paper.kind: _BOTH,  # consent forms and handouts are part of what a client was told
    Action.kind: _OWN,
    Milestone.kind: frozenset({RetentionClass.VAULT}),
    RetentionClock.kind: _OWN,
    Hold.kind: _OWN,
    Attachment.kind: _BOTH,  # a signed consent may be among them
    RuleNote.kind: _OWN,
    Client.kind: _BOTH,
    Circle.kind: _BOTH,
    Agreement.kind: _OWN,
    Evidence.kind: _OWN,
    Supplier.kind: _OWN,
    ToolChange.kind: _OWN,
    OwnTools.kind: _OWN,
    OwnWords.kind: _OWN,
    TranslationReview.kind: _OWN,
    Incident.kind: _BOTH,
    IncidentEntry.kind: _BOTH,
    AidedDecision.kind: _BOTH,
    DayTally.kind: _OWN,
    ClientRequest.kind: _BOTH,
    NoteSample.kind: _OWN,
    TickSheet.kind: _OWN,
    BiasCount.kind: _OWN,
    CaseReview.kind: _OWN,
    PairedProbe.kind: _OWN,
    Review.kind: _OWN,
    ReviewAnswer.kind: _OWN,
    TrainingEntry.kind: _OWN,
    Pace.kind: _OWN,
    Snooze.kind: _OWN,
    Seal.kind: _BOTH,  # the binder it keeps may name clients by code
    ConsentEvent.kind: _BOTH,  # what a client agreed to is part of their record
}
"""Every kind of record has its classes here; tests/services/test_growth.py fails for one that has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """Something open that forbids purging what is tied to it."""

    title: str
    tied: frozenset[tuple[str, str]]  # kind and id


def _open_incidents(vault: Reader) -> Iterable[Matter]:
    for one in vault.list(Incident):
        if one.closed_on is None:
            tied = {
                (Incident.kind, one.id),
                (Tool.kind, one.tool_id),
                *((Client.kind, client_id) for client_id in one.client_ids),
                *((AidedDecision.kind, decision_id) for decision_id in one.decision_ids),
                *((Paper.kind, paper_id) for paper_id in one.paper_ids),
            }
            yield Matter(title=one.number, tied=frozenset(key for key in tied if key[1]))


def _open_requests(vault: Reader) -> Iterable[Matter]:
    for one in vault.list(ClientRequest):
        if one.is_open:
            about = {(AidedDecision.kind, one.decision_id), (Incident.kind, one.incident_id)}
            tied = {
                (ClientRequest.kind, one.id),
                (Client.kind, one.client_id),
                (Tool.kind, one.tool_id),
                *about,
            }
            yield Matter(title=one.number, tied=frozenset(key for key in tied if key[1]))


OPEN_MATTERS: Mapping[str, Callable[[Reader], Iterable[Matter]]] = {
    Incident.kind: _open_incidents,
    ClientRequest.kind: _open_requests,
}
"""How the open ones of a kind are found: incidents, complaints, appeals and requests enter here when they
are kept; tests/services/test_growth.py fails for one of these kinds that does not."""


def years_later(day: date, years: int) -> date:
    """Return the same day some years later; February 29 becomes March 1, so that nothing goes early."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def kept_until(ended: date, classes: frozenset[RetentionClass], clock: RetentionClock | None) -> date | None:
    """Return the last day something is kept: the longer clock wins; None = no clock says yet."""
    if RetentionClass.VAULT in classes or not classes:
        return None
    days = [years_later(ended, DOCUMENTATION_YEARS)]
    if RetentionClass.CLIENT in classes:
        if clock is None:
            return None
        days.append(years_later(ended, clock.years))
    return max(days)


@dataclass(frozen=True, slots=True, kw_only=True)
class Endings:
    """The day each record was last in effect; what is not listed still is."""

    tools: Mapping[str, date]
    assessments: Mapping[str, date]
    decisions: Mapping[str, date]
    papers: Mapping[str, date]


def client_endings(vault: Reader) -> dict[tuple[str, str], date]:
    """Return the day therapy ended, by kind and id; of a minor not before the day they turn 18.

    Where the day is not known, 18 years later, so that nothing goes early.
    """
    found = {(Circle.kind, one.id): one.ended_on for one in vault.list(Circle) if one.ended_on}
    for client in vault.list(Client):
        if client.ended_on is not None:
            grown = client.turns_18_on or (years_later(client.ended_on, 18) if client.minor else date.min)
            found[Client.kind, client.id] = max(client.ended_on, grown)
    return found


def endings(vault: Reader) -> Endings:
    """Return what is no longer in effect, and since when."""
    stopped = {tool.id: day for tool in vault.list(Tool) if (day := out_of_use_since(vault, tool))}
    decided = vault.list(Decision)
    decisions = _decisions(decided, stopped)
    return Endings(
        tools=stopped,
        assessments=_assessments(vault.list(Assessment), decided, decisions, stopped),
        decisions=decisions,
        papers=_papers(vault.list(Paper), decided, decisions, stopped),
    )


def out_of_use_since(vault: Reader, tool: Tool) -> date | None:
    """Return the day since which a tool has been out of use without a break; None while it is not."""
    if tool.use is not Use.STOPPED:
        return None
    since = None
    for at, state in reversed(vault.history(Tool, tool.id)):
        if state is None or state.use is not Use.STOPPED:
            break
        since = at.date()
    return since


def _decisions(decided: tuple[Decision, ...], stopped: Mapping[str, date]) -> dict[str, date]:
    ended: dict[str, date] = {}
    newest: dict[str, Decision] = {}
    for decision in decided:
        if before := newest.get(decision.tool_id):
            ended[before.id] = decision.made_on
        newest[decision.tool_id] = decision
    ended.update({one.id: stopped[one.tool_id] for one in newest.values() if one.tool_id in stopped})
    return ended


def _assessments(
    found: tuple[Assessment, ...],
    decided: tuple[Decision, ...],
    decisions: Mapping[str, date],
    stopped: Mapping[str, date],
) -> dict[str, date]:
    """An assessment ends with the next one or its tool, but never before a decision that rests on it."""
    resting: dict[str, list[date | None]] = {}
    for decision in decided:
        resting.setdefault(decision.assessment_id, []).append(decisions.get(decision.id))
    ended: dict[str, date] = {}
    following: dict[str, date] = {}
    for one in sorted(found, key=lambda one: (one.started_on, one.id), reverse=True):
        days = [following.get(one.tool_id) or stopped.get(one.tool_id), *resting.get(one.id, [])]
        following[one.tool_id] = one.started_on
        known = [day for day in days if day is not None]
        if len(known) == len(days):
            ended[one.id] = max(known)
    return ended


def _papers(
    found: tuple[Paper, ...],
    decided: tuple[Decision, ...],
    decisions: Mapping[str, date],
    stopped: Mapping[str, date],
) -> dict[str, date]:
    """A memo ends with its decision; another paper with its next issue, or with the last of its tools."""
    by_memo = {decision.memo_id: decisions.get(decision.id) for decision in decided if decision.memo_id}
    ended: dict[str, date] = {}
    newest: dict[tuple[str, str, tuple[str, ...]], Paper] = {}
    for paper in found:
        if paper.template_id == MEMO:
            if day := by_memo.get(paper.id):
                ended[paper.id] = day
            continue
        series = (paper.template_id, paper.language, paper.tool_ids if len(paper.tool_ids) == 1 else ())
        if before := newest.get(series):
            ended[before.id] = paper.issued_on
        newest[series] = paper
    for paper in newest.values():
        if paper.tool_ids and all(tool_id in stopped for tool_id in paper.tool_ids):
            ended[paper.id] = max(stopped[tool_id] for tool_id in paper.tool_ids)
    return ended
