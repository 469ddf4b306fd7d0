"""What the incident log keeps: an incident with everything that was found out, and its timeline.

A finished record is amended, never edited: an entry of the timeline stays as it was written, and a later one
may say what was wrong with it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar

from ethicsdesk.domain import breach, clocks
from ethicsdesk.domain.breach import Assessment, Notify, Opening
from ethicsdesk.domain.clocks import Clock, Discovery, Hold, StateLimit
from ethicsdesk.domain.incident_rules import (
    Kind,
    Lacking,
    Marks,
    Severity,
    Standing,
    Step,
    lacking,
    raised,
    steps,
)
from ethicsdesk.domain.records import Practice, YesNo


class Cause(StrEnum):
    """Where the root of it lay."""

    PEOPLE = "people"
    PROCESS = "process"
    TOOL = "tool"
    VENDOR = "vendor"
    SETTING = "setting"


class Phi(StrEnum):
    """Kinds of protected health information."""

    NAME = "name"
    CONTACT = "contact"
    BIRTH_DATE = "birth_date"
    ID_NUMBERS = "id_numbers"
    INSURANCE = "insurance"
    DIAGNOSIS = "diagnosis"
    SESSION_CONTENT = "session_content"
    RECORDING = "recording"
    PSYCHOTHERAPY_NOTES = "psychotherapy_notes"
    SUBSTANCE_USE = "substance_use"
    PAYMENT = "payment"
    DATES = "dates"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """One incident. Clients are named by the ids of their codes, never by name."""

    kind: ClassVar[str] = "incident"
    id: str
    number: str  # such as I-2026-003
    code: Kind
    opened_on: date
    discovery: Discovery
    severity_put: int = Severity.MODERATE  # as the therapist put it; the rules raise it
    marks: Marks = field(default_factory=Marks)
    occurred_from: date | None = None
    occurred_to: date | None = None
    found_by: str = ""  # a role, such as "biller"
    how_found: str = ""
    tool_id: str = ""
    tool_version: str = ""
    feature: str = ""
    client_ids: tuple[str, ...] = ()
    residents: Mapping[str, int] = field(default_factory=dict)  # state → people
    phi: tuple[Phi, ...] = ()
    touches_phi: bool = False  # PHI may have gone astray though the kind does not say so
    secured: YesNo | None = None
    consent_on_file: YesNo | None = None
    received_by: str = ""  # a role or a company, for the accounting of disclosures (45 CFR 164.528)
    accounted_on: date | None = None  # the day it was written into the charts of those concerned
    decision_ids: tuple[str, ...] = ()  # decisions made with AI it is tied to
    paper_ids: tuple[str, ...] = ()  # papers as issued it is tied to
    safety_in_question: bool = False
    safety_checked_on: date | None = None
    steps_done: Mapping[str, date] = field(default_factory=dict)  # Step → day
    assessment: Assessment = field(default_factory=Assessment)
    signed_by: str = ""  # typed name under the assessment
    signed_on: date | None = None
    limits: tuple[StateLimit, ...] = ()
    hold: Hold = field(default_factory=Hold)
    own_app: bool = False
    public_payer: bool = False
    sent: Mapping[str, date] = field(default_factory=dict)  # Who → day the notice went out
    causes: tuple[Cause, ...] = ()
    root_cause: str = ""
    lessons: str = ""
    closed_on: date | None = None

    @property
    def parent(self) -> str:
        """Belong to the tool it happened with, if any."""
        return self.tool_id

    @property
    def people(self) -> int:
        """Return how many people were touched: as counted, or as many as are named by code."""
        return max(self.marks.people, len(self.client_ids), sum(self.residents.values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentEntry:
    """One entry of the timeline, as written at the time; `amends` names the entry it puts right."""

    kind: ClassVar[str] = "incident_entry"
    id: str
    incident_id: str
    day: date
    text: str
    written_on: date
    time: str = ""  # "14:30", or ''
    amends: str = ""

    @property
    def parent(self) -> str:
        """Belong to its incident."""
        return self.incident_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What the rules say about an incident today."""

    severity: Severity
    opening: Opening
    notify: Notify
    clocks: tuple[Clock, ...]
    steps: tuple[Step, ...]
    lacking: tuple[Lacking, ...]

    @property
    def may_close(self) -> bool:
        """Say whether nothing keeps it open."""
        return not self.lacking

    @property
    def next_due(self) -> Clock | None:
        """Return the practice's own clock that runs out first; the vendor's is not among them."""
        ours = (clock for clock in self.clocks if clock.who is not clocks.Who.VENDOR_TO_US)
        return min(ours, key=lambda clock: clock.by, default=None)


def judge(incident: Incident, practice: Practice) -> Judged:
    """Return what the rules say about an incident: severity, clocks, steps, and what keeps it open."""
    regime = breach.regime_of(practice)
    touches = incident.code.touches_phi or incident.touches_phi
    opening = breach.opening(touches_phi=touches, secured=incident.secured, regime=regime)
    notify = Notify.NO if opening is Opening.CLOSED else breach.notify(incident.assessment)
    severity = raised(Severity(incident.severity_put), _marks(incident))
    unsafe = incident.safety_in_question or incident.marks.risk_content
    found = steps(incident.code, four_factors=opening, safety_in_question=unsafe)
    standing = Standing(
        severity=severity,
        four_factors=opening,
        notify=notify,
        safety_in_question=unsafe,
        safety_checked=incident.safety_checked_on is not None,
        root_cause=incident.root_cause,
        individuals_sent=clocks.Who.INDIVIDUALS in incident.sent,
    )
    running = _clocks(incident, regime, opening, notify, found)
    return Judged(
        severity=severity,
        opening=opening,
        notify=notify,
        clocks=tuple(sorted(running, key=lambda clock: (clock.by, clock.who))),
        steps=found,
        lacking=lacking(standing),
    )


def _marks(incident: Incident) -> Marks:
    """Return the marks with what the kinds of PHI say besides."""
    told = incident.marks
    return Marks(
        people=incident.people,
        risk_content=told.risk_content or incident.safety_in_question,
        minors=told.minors,
        part2=told.part2 or Phi.SUBSTANCE_USE in incident.phi,
        psychotherapy_notes=told.psychotherapy_notes or Phi.PSYCHOTHERAPY_NOTES in incident.phi,
        unlawful_recording=told.unlawful_recording,
    )


def _clocks(
    incident: Incident, regime: breach.Regime, opening: Opening, notify: Notify, found: tuple[Step, ...]
) -> list[Clock]:
    """Return the clocks that still run: those of what was done already have stopped."""
    running: list[Clock] = []
    if opening is not Opening.CLOSED and notify is not Notify.NO:
        running += clocks.notices(_breach(incident, regime))
    if opening is Opening.OPENS and notify is Notify.OPEN:
        start, end = clocks.assessment_goals(incident.discovery.day_zero)
        begun = bool(incident.assessment.factors) or incident.assessment.exclusion is not None
        running += [end] if begun else [start, end]
    if Step.VENDOR_NOTICE in found:
        running.append(clocks.vendor_notice(incident.discovery.known))
    if Step.CLIENT_SAFETY in found and incident.safety_checked_on is None:
        running.append(clocks.client_contact(incident.discovery.known))
    if incident.public_payer and Step.CORRECT_CLAIM not in incident.steps_done:
        running.append(clocks.payer_refund(incident.discovery.known))
    done = {*incident.sent, *incident.steps_done}
    return [clock for clock in running if clock.who.value not in done]


def _breach(incident: Incident, regime: breach.Regime) -> clocks.Breach:
    return clocks.Breach(
        regime=regime,
        discovery=incident.discovery,
        people=incident.people,
        residents=incident.residents,
        limits=incident.limits,
        hold=incident.hold,
        own_app=incident.own_app,
    )
