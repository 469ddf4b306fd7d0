"""The decision log: one entry or one line a day, and how often a person decided otherwise."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from ethicsdesk.domain import aided_decisions as rules
from ethicsdesk.domain.aided_decisions import AidedDecision, DayTally, Oversight
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.validation import check_past
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk

_TOPICS = frozenset({Topic.OVERSIGHT})


def log(desk: Desk, decision: AidedDecision) -> Changed[AidedDecision]:
    """Keep an entry; its id and the day it was logged are set here. Raises ValueNotAcceptedError."""
    today = desk.clock.today()
    if problem := rules.problem(decision) or check_past(decision.day, today):
        raise ValueNotAcceptedError(problem=problem)
    kept = replace(decision, id=desk.new_id(), logged_on=today)
    with desk.store.writing() as vault:
        vault.put(kept)
    return Changed(kept, _TOPICS)


def note_outcome(desk: Desk, decision_id: str, outcome: str) -> Changed[AidedDecision]:
    """Add what came of a decision; the rest of an entry stays as it was. Raises KeyError."""
    with desk.store.writing() as vault:
        before = vault.get(AidedDecision, decision_id)
        if before is None:
            raise KeyError(decision_id)
        kept = replace(before, outcome=outcome.strip()[: rules.LONGEST_REASON])
        vault.put(kept)
    return Changed(kept, _TOPICS)


def tally(desk: Desk, tool_id: str, day: date, *, reviewed: int, changed: int) -> Changed[DayTally]:
    """Keep the line of a day, in place of an earlier one. Raises ValueNotAcceptedError."""
    made = DayTally(id=f"{tool_id}/{day}", tool_id=tool_id, day=day, reviewed=reviewed, changed=changed)
    if problem := rules.tally_problem(made) or check_past(day, desk.clock.today()):
        raise ValueNotAcceptedError(problem=problem)
    with desk.store.writing() as vault:
        vault.put(made)
    return Changed(made, _TOPICS)


def tap(desk: Desk, tool_id: str, *, reviewed: int = 0, changed: int = 0) -> Changed[DayTally]:
    """Add to the line of today; numbers below 0 take a tap back. Raises ValueNotAcceptedError."""
    today = desk.clock.today()
    before = day_of(desk, tool_id, today)
    return tally(desk, tool_id, today, reviewed=before.reviewed + reviewed, changed=before.changed + changed)


def day_of(desk: Desk, tool_id: str, day: date) -> DayTally:
    """Return the line of a day, with zeros when there is none yet."""
    key = f"{tool_id}/{day}"
    with desk.store.reading() as vault:
        found = vault.get(DayTally, key)
    return found or DayTally(id=key, tool_id=tool_id, day=day, reviewed=0, changed=0)


def last_tapped(desk: Desk) -> str:
    """Return the tool whose drafts were read last; '' before any were."""
    with desk.store.reading() as vault:
        lines = enumerate(vault.list(DayTally))  # of two lines of one day, the one begun later
        read = [(one.day, number, one.tool_id) for number, one in lines if one.reviewed]
    return max(read)[2] if read else ""


def entries(desk: Desk, *, tool_id: str | None = None) -> tuple[AidedDecision, ...]:
    """Return the entries, newest first; with *tool_id* those of one tool."""
    with desk.store.reading() as vault:
        found = vault.list(AidedDecision, parent=tool_id)
    return tuple(sorted(found, key=lambda one: (one.day, one.time), reverse=True))


def by_tool(desk: Desk) -> Mapping[str, Oversight]:
    """Return for each tool with entries or tallies how often a person decided otherwise."""
    today = desk.clock.today()
    with desk.store.reading() as vault:
        decisions, tallies = vault.list(AidedDecision), vault.list(DayTally)
    tools = {one.tool_id for one in decisions} | {one.tool_id for one in tallies}
    return {
        tool_id: rules.oversight(
            [one for one in decisions if one.tool_id == tool_id],
            [one for one in tallies if one.tool_id == tool_id],
            today,
        )
        for tool_id in sorted(tools)
    }
