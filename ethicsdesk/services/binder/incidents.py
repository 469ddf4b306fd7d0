"""Tab 9, the incident log: counts and a list, without client codes and without what was written."""

from collections import Counter
from datetime import date

from ethicsdesk.domain.incident_rules import Severity
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.domain.layout import Block, Chapter, Grid, Paragraph, literal
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import incident_list
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.incident_list import IncidentRow


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the tab of a year: incidents found in it, and older ones that were still open."""
    words = scene.desk.library.incident_words()
    rows = [
        row
        for row in incident_list.rows_of(scene.vault, words)
        if row.incident.discovery.known.year == scene.year or row.is_open
    ]
    rows.sort(key=lambda row: row.incident.number)
    return (Chapter(title="Incidents", link="incidents", blocks=_blocks(rows, words, scene.as_of)),)


def _blocks(rows: list[IncidentRow], words: IncidentBook, on: date) -> tuple[Block, ...]:
    if not rows:
        return (Paragraph(text="No incident was written down in this year, and none was open."),)
    counted = Counter(row.judged.severity for row in rows)
    still = sum(row.is_open for row in rows)
    number = "1 incident" if len(rows) == 1 else f"{len(rows)} incidents"
    return (
        Paragraph(
            text=f"The log of this year holds {number}; {still} open on {day_words(on)}. Client codes and "
            "what was written about each incident stay in the vault."
        ),
        Grid(
            header=("Severity", "Incidents"),
            rows=tuple(
                (words.severity(severity).title, str(counted[severity]))
                for severity in reversed(Severity)
                if counted[severity]
            ),
            shares=(5, 1.4),
            summary="How many incidents there were of each severity",
        ),
        Grid(
            header=("Number", "What it was", "Found", "Severity", "Breach assessment", "State"),
            rows=tuple(_row(row, words) for row in rows),
            shares=(2.2, 4, 2.6, 1.8, 3.4, 2.6),
            summary="Every incident with its severity, what was concluded, and whether it is closed",
        ),
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
