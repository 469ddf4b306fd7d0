"""Tab 9, breaches of fewer than 500 people: their log goes to the federal health department once a year."""

from collections.abc import Iterator, Sequence

from ethicsdesk.domain.breach import Notify, Opening, Regime, regime_of
from ethicsdesk.domain.clocks import Who, year_end
from ethicsdesk.domain.layout import Block, Grid, Heading, Paragraph, WriteLine
from ethicsdesk.domain.records import Practice
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import hhs_log
from ethicsdesk.services.binder import cells, incident_file
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.incident_clocks import Kept, kept
from ethicsdesk.services.incident_list import IncidentRow

RULE = "45 CFR 164.408(c)"


def blocks(scene: Scene, rows: Sequence[IncidentRow]) -> Iterator[Block]:
    """Yield the log of the year, and of the year before, which was due in this one."""
    yield Heading(text="Breaches of fewer than 500 people (log for HHS)", level=2)
    if regime_of(scene.practice or Practice(name="")) is Regime.OUTSIDE:
        yield Paragraph(text="The practice said that it is outside HIPAA and Part 2. It owes no such log.")
        return
    for year in (scene.year - 1, scene.year):
        yield from _of_year(scene, rows, year)


def _of_year(scene: Scene, rows: Sequence[IncidentRow], year: int) -> Iterator[Block]:
    found = hhs_log.small_breaches(scene.vault, rows, year)
    due = year_end(scene.as_of.replace(year=year, month=1, day=1))
    head = f"Found in {year}, to be entered by {day_words(due)} ({RULE}):"
    if not found:
        yield Paragraph(text=f"{head} none{', so far' if _is_open(rows, year) else ''}.")
        return
    if scene.for_others:
        yield Paragraph(text=f"{head} {cells.band(len(found))}. {_all(scene, found, year)}")
        return
    people = sum(row.incident.people for row in found)
    yield Paragraph(text=f"{head} {len(found)}. People concerned, as far as noted: {people or 'not known'}.")
    yield Grid(
        header=("Number", "Found", "People", "Entered at HHS", "In time?"),
        rows=tuple(_row(scene, row, year) for row in found),
        shares=(2.4, 3, 1.6, 3, 3.4),
        summary=f"Breaches of fewer than 500 people found in {year}, with the day each was entered at HHS",
        links=tuple(incident_file.link(row.incident) if _told(scene, row) else "" for row in found),
    )
    if any(Who.HHS in row.incident.sent for row in found):
        yield WriteLine(label="Confirmation numbers of the HHS portal", share=0.9)


def _is_open(rows: Sequence[IncidentRow], year: int) -> bool:
    """Say whether an incident of a year is still being assessed, so that it may come to the log."""
    return any(
        row.judged.opening is Opening.OPENS
        and row.judged.notify is Notify.OPEN
        and row.incident.discovery.day_zero.year == year
        for row in rows
    )


def _told(scene: Scene, row: IncidentRow) -> bool:
    """Say whether the incident has a place of its own in this binder."""
    one = row.incident
    return row.is_open or scene.of_year(one.discovery.known) or scene.of_year(one.closed_on)


def _row(scene: Scene, row: IncidentRow, year: int) -> tuple[str, ...]:
    one = row.incident
    sent = one.sent.get(Who.HHS)
    due = year_end(scene.as_of.replace(year=year, month=1, day=1))
    return (
        one.number,
        day_words(one.discovery.day_zero),
        str(one.people) if one.people else "not known",
        day_words(sent) if sent else "not noted",
        incident_file.KEPT[kept(due, sent, scene.as_of)],
    )


def _all(scene: Scene, found: Sequence[IncidentRow], year: int) -> str:
    due = year_end(scene.as_of.replace(year=year, month=1, day=1))
    fates = {kept(due, row.incident.sent.get(Who.HHS), scene.as_of) for row in found}
    if fates == {Kept.IN_TIME}:
        return "Each was entered in time."
    if Kept.LATE in fates or Kept.MISSED in fates:
        return "At least one was entered late, or is not noted as entered."
    return "The last day had not come on the day of this binder."
