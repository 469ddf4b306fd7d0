"""Accuracy: a few notes a month read with care, and short tick sheets for other tools; no client text.

Scores and limits are the house's own. An invented fact about risk or diagnosis is an incident (CLN-1).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar

from ethicsdesk.domain.intervals import Interval, exact
from ethicsdesk.domain.wording import tr_noop

NOTES_A_MONTH = 5
ENOUGH_FOR_TREND = 20
"""Below this many notes in each stretch, no trend is told."""


class NoteError(StrEnum):
    """What can be wrong with a drafted note."""

    OMISSION = "omission"
    INVENTION = "invention"
    WRONG_SPEAKER = "wrong_speaker"
    RISK_CONTENT = "risk_content"  # risk left out, softened or invented
    STIGMA = "stigma"  # stigmatizing words
    OVER_DETAIL = "over_detail"


SERIOUS = frozenset({NoteError.INVENTION, NoteError.RISK_CONTENT})


class Slip(StrEnum):
    """What other tools get wrong."""

    WRONG_REMINDER = "wrong_reminder"
    WRONG_CODE = "wrong_code"
    DROPPED_CALL = "dropped_call"
    WRONG_TRIAGE = "wrong_triage"
    WRONG_ANSWER = "wrong_answer"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSample:
    """One drafted note read with care: 0 none, 1 some, 2 serious for each pattern that was found."""

    kind: ClassVar[str] = "note_sample"
    id: str
    tool_id: str
    read_on: date
    errors: Mapping[str, int] = field(default_factory=dict)  # NoteError → 1 or 2
    against_memory: bool = False  # compared with what was jotted down the same day

    @property
    def parent(self) -> str:
        """Belong to its tool."""
        return self.tool_id

    @property
    def is_serious(self) -> bool:
        """Say whether it had a serious error."""
        return any(grade > 1 for grade in self.errors.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class TickSheet:
    """A month of another tool: how often it was used, and how often what went wrong."""

    kind: ClassVar[str] = "tick_sheet"
    id: str  # "<tool id>/<year>-<month>"
    tool_id: str
    month: date  # its first day
    used: int
    slips: Mapping[str, int] = field(default_factory=dict)  # Slip → count

    @property
    def parent(self) -> str:
        """Belong to its tool."""
        return self.tool_id


def sample_problem(sample: NoteSample) -> str:
    """Return why a sample cannot be kept, as a sentence to be translated, or ''."""
    known = {error.value for error in NoteError}
    if set(sample.errors) - known or any(grade not in (1, 2) for grade in sample.errors.values()):
        return tr_noop("Please mark each pattern as some or serious, or leave it out.")
    return ""


def sheet_problem(sheet: TickSheet) -> str:
    """Return why a sheet cannot be kept, as a sentence to be translated, or ''."""
    counts = tuple(sheet.slips.values())
    if sheet.month.day != 1 or any(count < 0 for count in (sheet.used, *counts)):
        return tr_noop("Please give whole numbers, 0 or more.")
    if any(count > sheet.used for count in counts):
        return tr_noop("More went wrong than it was used. Please check both numbers.")
    return ""


def is_incident(sample: NoteSample) -> bool:
    """Say whether an error belongs into the incident log: anything serious about facts or risk."""
    return any(sample.errors.get(error.value, 0) > 1 for error in SERIOUS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Accuracy:
    """Notes with an error among notes read, with the exact range of the true share."""

    read: int
    with_error: int
    serious: int

    @property
    def interval(self) -> Interval:
        """Return the exact 95 % range of the share with an error."""
        return exact(self.with_error, self.read)


def accuracy(samples: Iterable[NoteSample]) -> Accuracy:
    """Count samples."""
    found = list(samples)
    return Accuracy(
        read=len(found),
        with_error=sum(bool(sample.errors) for sample in found),
        serious=sum(sample.is_serious for sample in found),
    )


class Trend(StrEnum):
    """Whether accuracy changed from one stretch of time to the next."""

    TOO_FEW = "too_few"
    NO_CHANGE_SEEN = "no_change_seen"
    BETTER = "better"
    WORSE = "worse"


def trend(before: Accuracy, after: Accuracy) -> Trend:
    """Return what can honestly be said: nothing below 20 notes each; a change only where the ranges part."""
    if min(before.read, after.read) < ENOUGH_FOR_TREND:
        return Trend.TOO_FEW
    old, new = before.interval, after.interval
    if new.high < old.low:
        return Trend.BETTER
    return Trend.WORSE if new.low > old.high else Trend.NO_CHANGE_SEEN
