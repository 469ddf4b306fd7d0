"""Rules of the incident log: kinds, severity, the steps laid before the therapist, what keeps one open.

The taxonomy and the severities are EthicsDesk's own, built on the seed article, published ethics work and the
HIPAA rules; the words people read are content.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from ethicsdesk.domain.breach import Notify, Opening


class Kind(StrEnum):
    """What happened, in short."""

    DISCLOSURE = "PRV-1"
    CROSS_CLIENT = "PRV-2"
    UNCONSENTED = "PRV-3"
    SECONDARY_USE = "PRV-4"
    RETENTION = "PRV-5"
    SPECIAL_NOTES = "PRV-6"
    ACCESS = "SEC-1"
    DEVICE = "SEC-2"
    MALWARE = "SEC-3"
    INJECTION = "SEC-4"
    NOTE_ERROR = "CLN-1"
    RISK = "CLN-2"
    MISCLASSIFIED = "CLN-3"
    BEYOND_SCOPE = "CLN-4"
    OVER_RELIANCE = "CLN-5"
    OWN_AI = "CLN-6"
    TRUST = "REL-1"
    BIAS = "EQ-1"
    BARRIER = "EQ-2"
    BILLING = "BIL-1"
    OUTAGE = "OPS-1"
    VENDOR_CHANGE = "OPS-2"
    TRANSPARENCY = "TRN-1"
    LEGAL = "LEG-1"
    NEAR_MISS = "NEAR"

    @property
    def touches_phi(self) -> bool:
        """Say whether PHI may have been used or disclosed against the rules: the groups PRV and SEC."""
        return self.value.startswith(("PRV-", "SEC-"))


class Severity(IntEnum):
    """How bad it is, mildest first."""

    NEAR_MISS = 0
    MINOR = 1
    MODERATE = 2
    SERIOUS = 3
    CRITICAL = 4


class Step(StrEnum):
    """What is laid before the therapist to do."""

    CLIENT_SAFETY = "client_safety"
    STOP = "stop"
    CONTAIN = "contain"
    PRESERVE = "preserve"
    DELETE = "delete"
    DELETION_PROOF = "deletion_proof"
    CONSENT_CHECK = "consent_check"
    STATE_LAW_CHECK = "state_law_check"
    FOUR_FACTORS = "four_factors"
    VENDOR_NOTICE = "vendor_notice"
    VENDOR_INTAKE = "vendor_intake"
    TELL_CLIENT = "tell_client"
    HUMAN_REVIEW = "human_review"
    CORRECT_RECORD = "correct_record"
    CHECK_BILLING = "check_billing"
    CORRECT_CLAIM = "correct_claim"
    RESET_ACCESS = "reset_access"
    ENCRYPTION_STATUS = "encryption_status"
    RETRIAGE = "retriage"
    BIAS_REVIEW = "bias_review"
    ALTERNATIVE_PATH = "alternative_path"
    DOWNTIME_PLAN = "downtime_plan"
    LATE_ENTRY = "late_entry"
    REASSESS_TOOL = "reassess_tool"
    RECONSENT = "reconsent"
    CORRECT_NOTICE = "correct_notice"
    CONSULT = "consult"
    COUNSEL = "counsel"
    CARRIER = "carrier"
    SPECIAL_RULES = "special_rules"
    REPAIR = "repair"
    LEARN = "learn"


STEPS: Mapping[Kind, tuple[Step, ...]] = {
    Kind.DISCLOSURE: (Step.CONTAIN, Step.FOUR_FACTORS, Step.TELL_CLIENT, Step.CARRIER),
    Kind.CROSS_CLIENT: (Step.STOP, Step.FOUR_FACTORS, Step.VENDOR_NOTICE, Step.CORRECT_RECORD),
    Kind.UNCONSENTED: (Step.STOP, Step.DELETE, Step.STATE_LAW_CHECK, Step.FOUR_FACTORS, Step.TELL_CLIENT),
    Kind.SECONDARY_USE: (Step.STOP, Step.VENDOR_NOTICE, Step.FOUR_FACTORS, Step.REASSESS_TOOL),
    Kind.RETENTION: (Step.DELETION_PROOF, Step.CONSENT_CHECK, Step.VENDOR_NOTICE, Step.FOUR_FACTORS),
    Kind.SPECIAL_NOTES: (Step.STOP, Step.SPECIAL_RULES, Step.FOUR_FACTORS, Step.COUNSEL),
    Kind.ACCESS: (Step.RESET_ACCESS, Step.PRESERVE, Step.FOUR_FACTORS, Step.CARRIER),
    Kind.DEVICE: (Step.CONTAIN, Step.ENCRYPTION_STATUS, Step.FOUR_FACTORS, Step.CARRIER),
    Kind.MALWARE: (Step.VENDOR_INTAKE, Step.CONTAIN, Step.FOUR_FACTORS, Step.CARRIER),
    Kind.INJECTION: (Step.STOP, Step.CORRECT_RECORD, Step.VENDOR_NOTICE, Step.FOUR_FACTORS),
    Kind.NOTE_ERROR: (Step.CORRECT_RECORD, Step.CHECK_BILLING, Step.TELL_CLIENT),
    Kind.RISK: (Step.CLIENT_SAFETY, Step.HUMAN_REVIEW, Step.CONSULT, Step.VENDOR_NOTICE),
    Kind.MISCLASSIFIED: (Step.RETRIAGE, Step.TELL_CLIENT, Step.BIAS_REVIEW),
    Kind.BEYOND_SCOPE: (Step.STOP, Step.STATE_LAW_CHECK, Step.TELL_CLIENT),
    Kind.OVER_RELIANCE: (Step.HUMAN_REVIEW, Step.CONSULT),
    Kind.OWN_AI: (Step.CLIENT_SAFETY, Step.CONSULT),
    Kind.TRUST: (Step.REPAIR, Step.CONSENT_CHECK),
    Kind.BIAS: (Step.BIAS_REVIEW, Step.VENDOR_NOTICE),
    Kind.BARRIER: (Step.ALTERNATIVE_PATH,),
    Kind.BILLING: (Step.CORRECT_CLAIM, Step.TELL_CLIENT),
    Kind.OUTAGE: (Step.DOWNTIME_PLAN, Step.LATE_ENTRY),
    Kind.VENDOR_CHANGE: (Step.REASSESS_TOOL, Step.RECONSENT),
    Kind.TRANSPARENCY: (Step.CORRECT_NOTICE, Step.STATE_LAW_CHECK),
    Kind.LEGAL: (Step.PRESERVE, Step.COUNSEL, Step.CARRIER),
    Kind.NEAR_MISS: (Step.LEARN,),
}
"""The steps of each kind, most urgent first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What makes an incident graver than it looked at first."""

    people: int = 0
    risk_content: bool = False  # words about harm to self or others
    minors: bool = False
    part2: bool = False
    psychotherapy_notes: bool = False
    unlawful_recording: bool = False


MANY_PEOPLE = 500


def raised(put: Severity, marks: Marks) -> Severity:
    """Return the severity after the rules have raised it; it is never lowered.

    A near miss stays one: nothing happened to anybody.
    """
    if put is Severity.NEAR_MISS and not marks.risk_content and not marks.unlawful_recording:
        return put
    found = max(put, Severity.SERIOUS) if marks.risk_content else put
    if marks.minors or marks.part2 or marks.psychotherapy_notes:
        found = Severity(min(found + 1, Severity.CRITICAL))
    if marks.unlawful_recording or marks.people >= MANY_PEOPLE:
        found = Severity.CRITICAL
    return found


def steps(kind: Kind, *, four_factors: Opening, safety_in_question: bool) -> tuple[Step, ...]:
    """Return the steps: a person in danger first, no four factors where they are not asked."""
    found = STEPS[kind]
    if safety_in_question and Step.CLIENT_SAFETY not in found:
        found = (Step.CLIENT_SAFETY, *found)
    return tuple(
        step for step in found if step is not Step.FOUR_FACTORS or four_factors is not Opening.CLOSED
    )


class Lacking(StrEnum):
    """What keeps an incident from being closed."""

    CLIENT_SAFETY = "client_safety"
    ROOT_CAUSE = "root_cause"
    CONCLUSION = "conclusion"
    INDIVIDUALS_SENT = "individuals_sent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How far an incident was worked through."""

    severity: Severity
    four_factors: Opening
    notify: Notify
    safety_in_question: bool = False
    safety_checked: bool = False
    root_cause: str = ""
    individuals_sent: bool = False


def needed(standing: Standing) -> tuple[Lacking, ...]:
    """Return everything an incident has to have before it may be closed, whether it is there or not."""
    asked = {
        Lacking.CLIENT_SAFETY: standing.safety_in_question,
        Lacking.ROOT_CAUSE: standing.severity >= Severity.SERIOUS,
        Lacking.CONCLUSION: standing.four_factors is Opening.OPENS,
        Lacking.INDIVIDUALS_SENT: standing.four_factors is Opening.OPENS and standing.notify is Notify.YES,
    }
    return tuple(lack for lack in Lacking if asked[lack])


def lacking(standing: Standing) -> tuple[Lacking, ...]:
    """Return what still keeps an incident open; nothing = it may be closed."""
    there = {
        Lacking.CLIENT_SAFETY: standing.safety_checked,
        Lacking.ROOT_CAUSE: bool(standing.root_cause.strip()),
        Lacking.CONCLUSION: standing.notify is not Notify.OPEN,
        Lacking.INDIVIDUALS_SENT: standing.individuals_sent,
    }
    return tuple(lack for lack in needed(standing) if not there[lack])
