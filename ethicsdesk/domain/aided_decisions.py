"""The decision log: decisions about care, access or money in which AI had a part, and what a person decided.

Short labels only, no text of notes. Rates are derived; a rate near zero over months is what automation bias
looks like from outside, so it is told as a question, never as a finding.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import ClassVar

from ethicsdesk.domain.intervals import Interval, exact
from ethicsdesk.domain.wording import tr_noop


class DecisionSort(StrEnum):
    """What was decided with AI in it."""

    TRIAGE = "triage"  # priority, waiting list
    ELIGIBILITY = "eligibility"
    RISK_FLAG = "risk_flag"
    PLAN = "plan"  # diagnosis or treatment plan
    MATCH = "match"  # referral, match with a therapist
    BILLING = "billing"
    RECORD_TEXT = "record_text"  # AI text used in the record


class HumanDecision(StrEnum):
    """What the person did with the AI output."""

    ACCEPTED = "accepted"
    EDITED = "edited"
    REJECTED = "rejected"
    NOT_USED = "not_used"


WEIGHTY = frozenset({DecisionSort.RISK_FLAG, DecisionSort.ELIGIBILITY, DecisionSort.TRIAGE})
"""Sorts in which accepting needs a reason too."""

LONGEST_LABEL = 60
LONGEST_REASON = 2_000
MOST_LABELS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class AidedDecision:
    """One decision: what the tool saw and showed, and what a person made of it."""

    kind: ClassVar[str] = "aided_decision"
    id: str
    tool_id: str
    day: date
    sort: DecisionSort
    decided: HumanDecision
    logged_on: date
    time: str = ""
    tool_version: str = ""
    client_id: str = ""
    inputs: tuple[str, ...] = ()  # short labels of the data used
    criteria: tuple[str, ...] = ()  # short labels of the rule shown; () = none shown
    confidence: str = ""  # as shown: "87 %", "high"; '' = none given
    output: str = ""  # short
    reason: str = ""
    culture_checked: bool = False
    client_told: bool = False
    outcome: str = ""  # added later

    @property
    def parent(self) -> str:
        """Belong to its tool."""
        return self.tool_id

    @property
    def unexplained(self) -> bool:
        """Say whether the tool showed no reason for its output."""
        return not self.criteria


@dataclass(frozen=True, slots=True, kw_only=True)
class DayTally:
    """One line for a day of low-stakes drafts: so many looked at, so many changed."""

    kind: ClassVar[str] = "day_tally"
    id: str  # "<tool id>/<day>"
    tool_id: str
    day: date
    reviewed: int
    changed: int

    @property
    def parent(self) -> str:
        """Belong to its tool."""
        return self.tool_id


def problem(decision: AidedDecision) -> str:
    """Return why a decision cannot be kept as it is, as a sentence to be translated, or ''."""
    labels = (*decision.inputs, *decision.criteria, decision.confidence, decision.output)
    if any(len(label) > LONGEST_LABEL for label in labels):
        return tr_noop("Please use short labels of up to 60 characters, no text of the note.")
    if max(len(decision.inputs), len(decision.criteria)) > MOST_LABELS:
        return tr_noop("Please name at most 12 inputs and 12 criteria.")
    if len(decision.reason) > LONGEST_REASON:
        return tr_noop("Please shorten the reason to 2,000 characters.")
    if decision.reason.strip():
        return ""
    if decision.decided is HumanDecision.REJECTED:
        return tr_noop("Please say in a few words why you decided otherwise.")
    if decision.decided is HumanDecision.ACCEPTED and decision.sort in WEIGHTY:
        return tr_noop("Please say in a few words why you agree. For this kind of decision it must be yours.")
    return ""


def tally_problem(tally: DayTally) -> str:
    """Return why a tally cannot be, as a sentence to be translated, or ''."""
    if not 0 <= tally.changed <= tally.reviewed <= MOST_A_DAY:
        return tr_noop("Please give how many you looked at, up to 200, and how many of them you changed.")
    return ""


MOST_A_DAY = 200
LOOKED_BACK = timedelta(days=90)
ENOUGH = 20  # decisions before silence means anything


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """Events among cases, with the range the true share lies in (exact, 95 %)."""

    events: int
    cases: int

    @property
    def interval(self) -> Interval:
        """Return the exact interval."""
        return exact(self.events, self.cases)

    @property
    def percent(self) -> int | None:
        """Return the share in whole percent, or None without cases."""
        return round(100 * self.events / self.cases) if self.cases else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Oversight:
    """How often a person decided otherwise, or changed what the tool made, in a stretch of time."""

    overridden: Rate
    edited: Rate  # of all outputs that were used
    unexplained: int
    quiet: bool  # nothing was changed or rejected among enough outputs: worth a thought


def oversight(decisions: Iterable[AidedDecision], tallies: Iterable[DayTally], today: date) -> Oversight:
    """Return the rates of the last 90 days."""
    since = today - LOOKED_BACK
    return rates(
        [one for one in decisions if since < one.day <= today],
        [one for one in tallies if since < one.day <= today],
    )


def rates(recent: Sequence[AidedDecision], days: Sequence[DayTally]) -> Oversight:
    """Return the rates of a stretch of time."""
    reviewed, changed = sum(one.reviewed for one in days), sum(one.changed for one in days)
    against = sum(one.decided in (HumanDecision.REJECTED, HumanDecision.NOT_USED) for one in recent)
    used = [one for one in recent if one.decided in (HumanDecision.ACCEPTED, HumanDecision.EDITED)]
    edited = sum(one.decided is HumanDecision.EDITED for one in used) + changed
    total = len(recent) + reviewed
    return Oversight(
        overridden=Rate(events=against, cases=len(recent)),
        edited=Rate(events=edited, cases=len(used) + reviewed),
        unexplained=sum(one.unexplained for one in recent),
        quiet=total >= ENOUGH and against + edited == 0,
    )
