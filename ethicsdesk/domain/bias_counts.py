"""What the bias check keeps: counts by group and month, never who; and what was done after looking closer."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from ethicsdesk.domain.wording import tr_noop


class Measure(StrEnum):
    """What is counted."""

    NOTE_ERROR = "note_error"
    OVERRIDDEN = "overridden"
    LONG_WAIT = "long_wait"
    DECLINED_BY_AI = "declined_by_ai"
    MISSED_REMINDER = "missed_reminder"
    CLAIM_DENIED = "claim_denied"
    SAID_NO_TO_AI = "said_no_to_ai"


class Trait(StrEnum):
    """What groups differ in; what a client did not say for this use is not counted."""

    AGE = "age"
    GENDER = "gender"
    LANGUAGE = "language"
    INSURANCE = "insurance"
    DIAGNOSIS = "diagnosis"
    DISABILITY = "disability"
    RACE = "race"  # only as clients said themselves, for this use


BANDS: dict[Trait, tuple[str, ...]] = {
    Trait.AGE: ("under_18", "18_to_39", "40_to_64", "65_and_over"),
    Trait.GENDER: ("women", "men", "another_or_unsure"),
    Trait.LANGUAGE: ("english", "other_language"),
    Trait.INSURANCE: ("commercial", "public", "self_pay"),
    Trait.DIAGNOSIS: ("mood", "anxiety", "trauma", "substance_use", "other_diagnosis"),
    Trait.DISABILITY: ("no_need", "some_need"),
    Trait.RACE: ("group_a", "group_b", "group_c", "group_d"),
}
"""Broad bands; the letters of the last stand for what clients said, as on the therapist's own key sheet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BiasCount:
    """Events among cases of one band in one month."""

    kind: ClassVar[str] = "bias_count"
    id: str  # "<month>/<measure>/<trait>/<band>"
    month: date  # its first day
    measure: Measure
    trait: Trait
    band: str
    events: int
    cases: int

    @property
    def parent(self) -> str:
        """Belong to nothing."""
        return ""


class Response(StrEnum):
    """What was done after looking closer."""

    NONE = "none"
    WATCH = "watch"
    VENDOR_TICKET = "vendor_ticket"
    CHANGE_SETTING = "change_setting"
    STOP = "stop"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseReview:
    """Up to five cases of each group read one by one, and what was done."""

    kind: ClassVar[str] = "case_review"
    id: str
    done_on: date
    measure: Measure
    trait: Trait
    cases: int
    same_input: bool | None = None  # same quality of sound, accent, interpreter?
    own_rule: bool = False  # a rule of one's own made the difference
    vendor_rule: bool = False
    same_without_ai: bool | None = None
    response: Response = Response.NONE
    note: str = ""

    @property
    def parent(self) -> str:
        """Belong to nothing."""
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairedProbe:
    """One invented vignette put in twice with one trait changed; no health information of anybody."""

    kind: ClassVar[str] = "paired_probe"
    id: str
    tool_id: str
    tool_version: str
    done_on: date
    trait: Trait
    differs: bool
    note: str = ""

    @property
    def parent(self) -> str:
        """Belong to its tool."""
        return self.tool_id


def problem(count: BiasCount) -> str:
    """Return why a count cannot be, as a sentence to be translated, or ''."""
    if count.month.day != 1 or not 0 <= count.events <= count.cases:
        return tr_noop("Please give whole numbers: how many cases there were, and how many it concerned.")
    if count.band not in BANDS[count.trait]:
        return tr_noop("Please choose one of the groups shown.")
    return ""
