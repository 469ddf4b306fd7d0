"""Why a tool is to be looked at again: what was noticed, what the records show, and the yearly questions."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from ethicsdesk.domain import reruns as rules
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.records import PRACTICE_ID, Decision, Practice, Tool
from ethicsdesk.domain.reruns import NOTED, Rerun, ToolChange, Trigger
from ethicsdesk.domain.states import STATES
from ethicsdesk.domain.suppliers import Supplier
from ethicsdesk.domain.validation import check_past
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader, Writer

LONGEST = 2_000
YEAR = timedelta(days=365)
_TOPICS = frozenset({Topic.TOOLS})


def note(desk: Desk, tool_id: str, trigger: Trigger, *, on: date, text: str = "") -> Changed[ToolChange]:
    """Keep that something about a tool changed.

    Raises ValueNotAcceptedError, KeyError for a tool that is not there, ValueError for what is derived.
    """
    if trigger not in NOTED:
        raise ValueError(trigger)
    if problem := check_past(on, desk.clock.today()):
        raise ValueNotAcceptedError(problem=problem)
    made = ToolChange(
        id=desk.new_id(), tool_id=tool_id, trigger=trigger, noticed_on=on, text=text.strip()[:LONGEST]
    )
    with desk.store.writing() as vault:
        if vault.get(Tool, tool_id) is None:
            raise KeyError(tool_id)
        vault.put(made)
    return Changed(made, _TOPICS)


def looked(desk: Desk, change_id: str) -> Changed[ToolChange]:
    """Note that a change was looked into. Raises KeyError."""
    with desk.store.writing() as vault:
        found = vault.get(ToolChange, change_id)
        if found is None:
            raise KeyError(change_id)
        kept = replace(found, looked_on=desk.clock.today())
        vault.put(kept)
    return Changed(kept, _TOPICS)


def settle(vault: Writer, tool_id: str, on: date) -> None:
    """Take every noted change of a tool as looked into, as a new decision does."""
    for one in vault.list(ToolChange, parent=tool_id):
        if one.looked_on is None:
            vault.put(replace(one, looked_on=on))


def due(vault: Reader, tool: Tool, on: date) -> tuple[Rerun, ...]:
    """Return why a tool is to be looked at again on a day; nothing before its first decision."""
    decisions = vault.list(Decision, parent=tool.id)
    if not decisions:
        return ()
    last = decisions[-1]
    found = (*_noted(vault, tool), *_suppliers(vault, last), *_incidents(vault, last), *_states(vault, last))
    return rules.in_order((*found, *_year(last, on)))


def _noted(vault: Reader, tool: Tool) -> Iterator[Rerun]:
    for one in vault.list(ToolChange, parent=tool.id):
        if one.looked_on is None:
            yield Rerun(trigger=one.trigger, since=one.noticed_on, about=one.text, change_id=one.id)


def _suppliers(vault: Reader, last: Decision) -> Iterator[Rerun]:
    for one in vault.list(Supplier, parent=last.tool_id):
        if one.known_since > last.made_on and one.left_on is None:
            yield Rerun(trigger=Trigger.SUPPLIER, since=one.known_since, about=one.name)


def _incidents(vault: Reader, last: Decision) -> Iterator[Rerun]:
    for one in vault.list(Incident):
        if one.tool_id == last.tool_id and one.opened_on > last.made_on:
            yield Rerun(trigger=Trigger.INCIDENT, since=one.opened_on, about=one.number)


def _states(vault: Reader, last: Decision) -> Iterator[Rerun]:
    """Yield each state in which there are clients now, and were none when the decision was made."""
    practice = vault.get(Practice, PRACTICE_ID)
    if practice is None:
        return
    states = [(at.date(), one) for at, one in vault.history(Practice, PRACTICE_ID) if one is not None]
    before = [one for day, one in states if day <= last.made_on]
    known = set(before[-1].client_states) if before else set(practice.client_states)
    for code in practice.client_states:
        if code not in known:
            since = min(day for day, one in states if day > last.made_on and code in one.client_states)
            yield Rerun(trigger=Trigger.STATE, since=since, about=STATES.get(code, code))


def _year(last: Decision, on: date) -> Iterator[Rerun]:
    if on >= last.made_on + YEAR:
        yield Rerun(trigger=Trigger.YEAR, since=last.made_on + YEAR)
