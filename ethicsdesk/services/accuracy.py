"""Accuracy of drafted notes and other tools: keep what was read and ticked, say what honestly can be said."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ethicsdesk.domain import accuracy as rules
from ethicsdesk.domain.accuracy import Accuracy, NoteSample, TickSheet, Trend
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.validation import check_past
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk

_TOPICS = frozenset({Topic.OVERSIGHT})
STRETCH = timedelta(days=182)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the samples of a tool say: this month, the last half year, the one before, and the trend."""

    this_month: Accuracy
    recent: Accuracy
    before: Accuracy
    trend: Trend
    wanted: int  # notes still to be read this month


def keep_sample(desk: Desk, sample: NoteSample) -> Changed[NoteSample]:
    """Keep one note that was read; its id is set here. Raises ValueNotAcceptedError."""
    if problem := rules.sample_problem(sample) or check_past(sample.read_on, desk.clock.today()):
        raise ValueNotAcceptedError(problem=problem)
    kept = replace(sample, id=desk.new_id())
    with desk.store.writing() as vault:
        vault.put(kept)
    return Changed(kept, _TOPICS)


def keep_sheet(desk: Desk, sheet: TickSheet) -> Changed[TickSheet]:
    """Keep the month of a tool, in place of what was ticked before. Raises ValueNotAcceptedError."""
    if problem := rules.sheet_problem(sheet) or check_past(sheet.month, desk.clock.today()):
        raise ValueNotAcceptedError(problem=problem)
    kept = replace(sheet, id=f"{sheet.tool_id}/{sheet.month:%Y-%m}")
    with desk.store.writing() as vault:
        vault.put(kept)
    return Changed(kept, _TOPICS)


def of_tool(desk: Desk, tool_id: str) -> Found:
    """Return what the samples of a tool say today."""
    with desk.store.reading() as vault:
        samples = vault.list(NoteSample, parent=tool_id)
    return said_by(samples, on=desk.clock.today())


def said_by(samples: Iterable[NoteSample], *, on: date) -> Found:
    """Return what samples of one tool say on a day."""
    there = [one for one in samples if one.read_on <= on]
    month = rules.accuracy(one for one in there if _same_month(one.read_on, on))
    recent = rules.accuracy(one for one in there if on - STRETCH < one.read_on)
    before = rules.accuracy(one for one in there if on - 2 * STRETCH < one.read_on <= on - STRETCH)
    return Found(
        this_month=month,
        recent=recent,
        before=before,
        trend=rules.trend(before, recent),
        wanted=max(0, rules.NOTES_A_MONTH - month.read),
    )


def sheets(desk: Desk, tool_id: str) -> tuple[TickSheet, ...]:
    """Return the months ticked for a tool, newest first."""
    with desk.store.reading() as vault:
        found = vault.list(TickSheet, parent=tool_id)
    return tuple(sorted(found, key=lambda one: one.month, reverse=True))


def _same_month(day: date, other: date) -> bool:
    return (day.year, day.month) == (other.year, other.month)
