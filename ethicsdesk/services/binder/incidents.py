"""Tab 9, the incident log: found, judged, told and closed in the year; for others counts without a text."""

from collections import Counter
from collections.abc import Iterator, Sequence

from ethicsdesk.domain.incident_rules import Severity
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.layout import Block, Chapter, Grid, Paragraph, literal
from ethicsdesk.domain.records import Action, Practice
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import incident_list
from ethicsdesk.services.binder import cited, incident_file, incidents_shared, small_breaches
from ethicsdesk.services.binder.incident_file import Teller
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.incident_list import IncidentRow


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the tab of a year: incidents found or closed in it, and older ones that were still open."""
    words = scene.desk.library.incident_words()
    every = incident_list.rows_of(scene.vault, words)
    rows = sorted((row for row in every if _belongs(scene, row)), key=lambda row: row.incident.number)
    told = incidents_shared.blocks if scene.for_others else _blocks
    blocks = (_rule(scene), *told(scene, words, rows), *small_breaches.blocks(scene, every))
    return (Chapter(title="Incidents", link="incidents", blocks=blocks),)


def _belongs(scene: Scene, row: IncidentRow) -> bool:
    one = row.incident
    return row.is_open or scene.of_year(one.discovery.known) or scene.of_year(one.closed_on)


def _rule(scene: Scene) -> Paragraph:
    return cited.hipaa(
        scene,
        "incidents are answered and written down; breaches are assessed and told",
        "164.308(a)(6), 164.400–414",
    )


def _blocks(scene: Scene, words: IncidentBook, rows: Sequence[IncidentRow]) -> Iterator[Block]:
    if not rows:
        yield Paragraph(text="No incident was written down in this year, and none was open.")
        return
    still = sum(row.is_open for row in rows)
    number = "1 incident" if len(rows) == 1 else f"{len(rows)} incidents"
    yield Paragraph(
        text=f"The log of this year holds {number}; {still} open on {day_words(scene.as_of)}. Client codes "
        "and the timelines stay in the vault."
    )
    yield _severities(words, rows)
    yield _listed(words, rows)
    found = [one for one in scene.vault.list(Action) if one.origin_kind == Incident.kind]
    teller = Teller(
        scene=scene, words=words, practice=scene.practice or Practice(name=""), actions=tuple(found)
    )
    for row in rows:
        yield from teller.blocks(row)


def _severities(words: IncidentBook, rows: Sequence[IncidentRow]) -> Grid:
    counted = Counter(row.judged.severity for row in rows)
    return Grid(
        header=("Severity", "Incidents"),
        rows=tuple(
            (words.severity(severity).title, str(counted[severity]))
            for severity in reversed(Severity)
            if counted[severity]
        ),
        shares=(5, 1.4),
        summary="How many incidents there were of each severity",
    )


def _listed(words: IncidentBook, rows: Sequence[IncidentRow]) -> Grid:
    return Grid(
        header=("Number", "What it was", "Found", "Severity", "Breach assessment", "State"),
        rows=tuple(_row(row, words) for row in rows),
        shares=(2.2, 4, 2.6, 1.8, 3.4, 2.6),
        summary="Every incident with its severity, what was concluded, and whether it is closed",
        links=tuple(incident_file.link(row.incident) for row in rows),
    )


def _row(row: IncidentRow, words: IncidentBook) -> tuple[str, ...]:
    incident = row.incident
    concluded = incident.assessment.conclusion
    asked = row.judged.opening.value != "closed"
    conclusion = words.conclusion(concluded).title if concluded else ("open" if asked else "not asked")
    return (
        incident.number,
        literal(row.title),
        day_words(incident.discovery.known),
        row.severity,
        literal(conclusion),
        f"closed {day_words(incident.closed_on)}" if incident.closed_on else "open",
    )
