"""Agreements with vendors: keep them, end them, and say what they ask for by when."""

from dataclasses import replace
from datetime import date

from ethicsdesk.domain import agreements as rules
from ethicsdesk.domain.agreements import Agreement, AgreementDue, ClauseCheck
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.records import Tool, Use
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader

LONGEST_TITLE = 200
_TOPICS = frozenset({Topic.TOOLS})


def keep(desk: Desk, agreement: Agreement) -> Changed[Agreement]:
    """Keep an agreement as it is now. Raises ValueNotAcceptedError, KeyError for a tool that is not there."""
    problem = rules.problem(agreement)
    if problem:
        raise ValueNotAcceptedError(problem=problem)
    kept = replace(agreement, title=agreement.title.strip()[:LONGEST_TITLE], party=agreement.party.strip())
    with desk.store.writing() as vault:
        if vault.get(Tool, kept.tool_id) is None:
            raise KeyError(kept.tool_id)
        vault.put(kept)
    return Changed(kept, _TOPICS)


def check_clause(desk: Desk, agreement_id: str, check: ClauseCheck) -> Changed[Agreement]:
    """Keep what was found about one clause. Raises KeyError."""
    with desk.store.writing() as vault:
        agreement = _required(vault, agreement_id)
        others = tuple(one for one in agreement.clauses if one.clause_id != check.clause_id)
        kept = replace(agreement, clauses=(*others, check))
        vault.put(kept)
    return Changed(kept, _TOPICS)


def end(desk: Desk, agreement_id: str, on: date) -> Changed[Agreement]:
    """Note that an agreement was ended, or that another took its place. Raises KeyError."""
    with desk.store.writing() as vault:
        kept = replace(_required(vault, agreement_id), ended_on=on)
        vault.put(kept)
    return Changed(kept, _TOPICS)


def remove(desk: Desk, agreement_id: str) -> Changed[None]:
    """Take an agreement off the list; what it was stays in the history. Raises KeyError."""
    with desk.store.writing() as vault:
        vault.remove(Agreement, agreement_id)
    return Changed(None, _TOPICS)


def listed(desk: Desk, tool_id: str) -> tuple[Agreement, ...]:
    """Return the agreements about a tool, those that hold first, the latest end date first."""
    with desk.store.reading() as vault:
        return of(vault, tool_id)


def of(vault: Reader, tool_id: str) -> tuple[Agreement, ...]:
    """Return the agreements about a tool in that order, inside an open view."""
    found = vault.list(Agreement, parent=tool_id)
    return tuple(
        sorted(
            found, key=lambda one: (one.ended_on is not None, -(one.ends_on or date.max).toordinal(), one.id)
        )
    )


def dues(vault: Reader) -> tuple[AgreementDue, ...]:
    """Return everything agreements about tools in use or considered ask for, the soonest first."""
    left = {tool.id for tool in vault.list(Tool) if tool.use is not Use.STOPPED}
    found = [due for one in vault.list(Agreement) if one.tool_id in left for due in rules.dues(one)]
    return tuple(sorted(found, key=lambda due: (due.on, due.agreement.id)))


def _required(vault: Reader, agreement_id: str) -> Agreement:
    found = vault.get(Agreement, agreement_id)
    if found is None:
        raise KeyError(agreement_id)
    return found
