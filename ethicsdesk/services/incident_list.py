"""The list of incidents: what a row shows, which ones a search finds, and in which order they stand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from ethicsdesk.domain.clients import Circle, Client
from ethicsdesk.domain.incident_rules import Severity
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.domain.incidents import Incident, IncidentEntry, Judged, judge
from ethicsdesk.domain.records import PRACTICE_ID, Practice, Tool
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader

NOTHING: Mapping[str, str] = MappingProxyType({})


class Which(StrEnum):
    """Which incidents are listed."""

    ALL = "all"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentRow:
    """One incident of the list; `sought` is its words a search looks through, in small letters."""

    incident: Incident
    judged: Judged
    title: str
    severity: str
    tool: str
    sought: str

    @property
    def is_open(self) -> bool:
        """Say whether it is not closed."""
        return self.incident.closed_on is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What is looked for: words that all have to occur, open or closed, and the mildest severity."""

    text: str = ""
    which: Which = Which.ALL
    least: Severity = Severity.NEAR_MISS


def rows(desk: Desk) -> tuple[IncidentRow, ...]:
    """Return every incident: the open ones first, each group by the clock that runs out first."""
    words = desk.library.incident_words()
    with desk.store.reading() as vault:
        return rows_of(vault, words)


def rows_of(vault: Reader, words: IncidentBook) -> tuple[IncidentRow, ...]:
    """Return the rows inside an open view."""
    practice = vault.get(Practice, PRACTICE_ID) or Practice(name="")
    tools = {tool.id: tool.name for tool in vault.list(Tool)}
    codes = {client.id: client.code for client in vault.list(Client)}
    codes |= {circle.id: circle.code for circle in vault.list(Circle)}
    found = []
    for incident in vault.list(Incident):
        judged = judge(incident, practice)
        kind, tool = words.kind(incident.code), tools.get(incident.tool_id, "")
        named = [codes[one] for one in incident.client_ids if one in codes]
        named_so = (incident.number, kind.title, incident.code, tool, *named, incident.how_found)
        more = (incident.root_cause, incident.lessons)
        found.append(
            IncidentRow(
                incident=incident,
                judged=judged,
                title=kind.title,
                severity=words.severity(judged.severity).title,
                tool=tool,
                sought=" ".join((*named_so, *more)).casefold(),
            )
        )
    return tuple(sorted(found, key=_urgency))


def told(desk: Desk) -> Mapping[str, str]:
    """Return what the timelines say, in small letters, by incident: read once a search begins."""
    texts: dict[str, list[str]] = {}
    with desk.store.reading() as vault:
        for entry in vault.list(IncidentEntry):
            texts.setdefault(entry.incident_id, []).append(entry.text)
    return {incident_id: " ".join(parts).casefold() for incident_id, parts in texts.items()}


def find(
    among: Iterable[IncidentRow], query: Query, *, told: Mapping[str, str] = NOTHING
) -> tuple[IncidentRow, ...]:
    """Return those rows a query finds, in the order they came in; *told* is searched too."""
    words = query.text.casefold().split()
    return tuple(
        row
        for row in among
        if _fits(row, query)
        and all(word in row.sought or word in told.get(row.incident.id, "") for word in words)
    )


def _fits(row: IncidentRow, query: Query) -> bool:
    if row.judged.severity < query.least:
        return False
    return query.which is Which.ALL or row.is_open is (query.which is Which.OPEN)


def _urgency(row: IncidentRow) -> tuple[bool, date, int, str]:
    due = row.judged.next_due if row.is_open else None
    return not row.is_open, due.by if due else date.max, -row.judged.severity, row.incident.number
