"""Tab 9 for others: how grave and of which sort, in bands; no number, day or text of any incident."""

from collections import Counter
from collections.abc import Iterator, Sequence

from ethicsdesk.domain.breach import Opening
from ethicsdesk.domain.incident_rules import Kind, Severity
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.domain.layout import Block, Bullets, Grid, Heading, Paragraph, literal
from ethicsdesk.domain.records import Practice
from ethicsdesk.services import incident_clocks
from ethicsdesk.services.binder import cells, incident_file
from ethicsdesk.services.binder.scene import Extra, Scene
from ethicsdesk.services.incident_clocks import Kept
from ethicsdesk.services.incident_list import IncidentRow

_FAMILIES = {
    "PRV": "Privacy",
    "SEC": "Security",
    "CLN": "Clinical",
    "REL": "Trust",
    "EQ": "Fairness and access",
    "BIL": "Billing",
}
"""Sorts of incidents that are about clients; by kind there would be too many cells to hide small ones in."""

_WITHOUT = frozenset({Kind.OUTAGE, Kind.VENDOR_CHANGE})
"""Kinds that are about no client unless more is noted; a legal letter or a near miss mostly is about one."""


def blocks(scene: Scene, words: IncidentBook, rows: Sequence[IncidentRow]) -> Iterator[Block]:
    """Yield the log as others may read it."""
    if not rows:
        yield Paragraph(text="No incident was written down in this year, and none was open.")
        return
    about = [row for row in rows if counts_clients(row)]
    other = [row for row in rows if not counts_clients(row)]
    yield Paragraph(
        text="Incidents found or closed in the year, or still open, are counted here. Their numbers, days "
        "and texts stay in the practice."
    )
    yield _table("Severity", _by_severity(words, about))
    yield _table("Sort", _by_family(about))
    yield from _without(words, other)
    yield Paragraph(text=_deadlines(scene, rows))
    yield from _extras(scene, words, rows)
    yield Paragraph(text=cells.NOTE, small=True)


def counts_clients(row: IncidentRow) -> bool:
    """Say whether counting an incident counts clients: unless its kind and what is noted speak of none."""
    one = row.incident
    tied = one.client_ids or one.people or one.phi or one.touches_phi or one.decision_ids
    return bool(tied) or one.code not in _WITHOUT


def _table(name: str, counted: Sequence[tuple[str, int]]) -> Grid:
    return Grid(
        header=(name, "Incidents about clients"),
        rows=tuple((title, cells.band(number)) for title, number in counted),
        shares=(5, 3),
        summary=f"Incidents about clients by {name.lower()}, in bands",
    )


def _by_severity(words: IncidentBook, rows: Sequence[IncidentRow]) -> list[tuple[str, int]]:
    counted = Counter(row.judged.severity for row in rows)
    return [(words.severity(one).title, counted[one]) for one in reversed(Severity)]


def _by_family(rows: Sequence[IncidentRow]) -> list[tuple[str, int]]:
    counted = Counter(row.incident.code.partition("-")[0] for row in rows)
    other = sum(number for family, number in counted.items() if family not in _FAMILIES)
    return [*((title, counted[family]) for family, title in _FAMILIES.items()), ("Other", other)]


def _without(words: IncidentBook, rows: Sequence[IncidentRow]) -> Iterator[Block]:
    if not rows:
        yield Paragraph(text="No incident was about the practice or its tools alone.")
        return
    counted = Counter(row.incident.code for row in rows)
    yield Grid(
        header=("About the practice or its tools alone", "Incidents"),
        rows=tuple((words.kind(kind).title, str(counted[kind])) for kind in Kind if counted[kind]),
        shares=(5, 3),
        summary="Incidents that are about no client, by kind",
    )


def _deadlines(scene: Scene, rows: Sequence[IncidentRow]) -> str:
    """Say if the deadlines of law were kept, all of them together."""
    practice = scene.practice or Practice(name="")
    found = {
        fate.kept
        for row in rows
        for fate in incident_clocks.fates(row.incident, practice, on=scene.as_of)
        if fate.is_law
    }
    judged = any(row.judged.opening is not Opening.CLOSED for row in rows)
    if Kept.LATE in found or Kept.MISSED in found:
        return "At least one deadline of law was not kept, or is not noted as kept."
    if Kept.IN_TIME in found:
        return "Every deadline of law that was over on the day of this binder was kept."
    if judged:
        return "Breach assessments were opened. No deadline of law was over on the day of this binder."
    return "No breach assessment was called for."


def _extras(scene: Scene, words: IncidentBook, rows: Sequence[IncidentRow]) -> Iterator[Block]:
    """Yield what the therapist switched on, in an order that tells nothing about when."""
    ordered = sorted(rows, key=lambda row: (row.incident.code, row.incident.root_cause, row.incident.id))
    if scene.tells(Extra.ROOT_CAUSES):
        yield Heading(text="Root causes and what changed", level=2)
        told = tuple(_cause(words, row) for row in ordered if row.incident.root_cause or row.incident.causes)
        yield Bullets(items=told) if told else Paragraph(text="No root cause is written down.")
    if scene.tells(Extra.FACTOR_REASONS):
        yield Heading(text="Breach assessments", level=2)
        rated = [row for row in ordered if row.incident.assessment.factors]
        for row in rated:
            yield Paragraph(text=f"**{literal(row.title)}**")
            yield incident_file.factors(words, row.incident)
        if not rated:
            yield Paragraph(text="No factor was rated.")


def _cause(words: IncidentBook, row: IncidentRow) -> str:
    one = row.incident
    where = ", ".join(words.cause(cause).title for cause in one.causes)
    parts = (f"({where})" if where else "", f"What changed: {literal(one.lessons)}" if one.lessons else "")
    root = literal(one.root_cause) or "not written yet"
    return " ".join((f"{literal(row.title)}: {root}", *(part for part in parts if part)))
