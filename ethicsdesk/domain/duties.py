"""Duties of state law as data: rules, what each asks and when, and why a duty is due.

Source: domain/state-ai-laws.md, sections A to E, of the project's research.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ethicsdesk.domain.conditions import Condition
from ethicsdesk.domain.questionnaire import Badge, Cite, Confidence
from ethicsdesk.domain.rule_notes import RuleNote


class Duty(StrEnum):
    """What a rule can ask of a therapist who uses AI; the machine flags of section D."""

    TELEHEALTH_RECORDING_BAN = "telehealth_recording_ban"
    WRITTEN_AI_CONSENT_IF_RECORDED = "written_ai_consent_if_recorded"
    WRITTEN_AI_CONSENT_ANY_AI_NOTES = "written_ai_consent_any_ai_notes"
    CONSENT_SEPARATE_FROM_GENERAL_TERMS = "consent_separate_from_general_terms"
    DATA_LIFECYCLE_NOTICE = "data_lifecycle_notice"
    NO_DENIAL_FOR_REFUSAL = "no_denial_for_refusal"
    INITIAL_CONTACT_AI_NOTICE = "initial_contact_ai_notice"
    VERBAL_NOTICE_BEFORE_RECORD = "verbal_notice_before_record"
    NOTIFY_AND_REVIEW_NOTE = "notify_and_review_note"
    REVIEW_AI_RECORDS = "review_ai_records"
    DISCLOSE_BY_FIRST_SERVICE = "disclose_by_first_service"
    EHR_IN_US = "ehr_in_us"
    EMOTION_DETECTION_BAN = "emotion_detection_ban"
    NO_AI_IN_DIRECT_CARE = "no_ai_in_direct_care"
    LABEL_UNREVIEWED_CLINICAL_MSGS = "label_unreviewed_clinical_msgs"
    HIGH_RISK_INTERACTION_DISCLOSURE = "high_risk_interaction_disclosure"
    NO_AI_AS_THERAPIST_ADS = "no_ai_as_therapist_ads"
    ADVERSE_DECISION_NOTICE = "adverse_decision_notice"
    ALL_PARTY_RECORDING = "all_party_recording"


class Setting(StrEnum):
    """How a session is held; telephone and messages count as telehealth."""

    IN_PERSON = "in_person"
    TELEHEALTH = "telehealth"


class Profession(StrEnum):
    """Whom a rule may tell apart; the program is made for therapists."""

    THERAPIST = "therapist"
    PHYSICIAN = "physician"


class Standing(StrEnum):
    """What became of a rule; only an enacted one, or one that is no law at all, asks anything."""

    ENACTED = "enacted"
    HOUSE = "house"  # ethics codes and good practice: no legislature decides
    PENDING = "pending"
    FAILED = "failed"
    VETOED = "vetoed"
    DROPPED = "dropped"  # taken out before the act was passed
    NOT_FOUND = "not_found"  # its outcome was not found


BINDING = frozenset({Standing.ENACTED, Standing.HOUSE})


class Reach(StrEnum):
    """Where a rule holds."""

    STATES = "states"
    EVERYWHERE = "everywhere"
    NO_STATE = "no_state"  # the safe profile while no state is known


class Doubt(StrEnum):
    """Why a duty is unsettled; it is due all the same, but never printed as a fact."""

    NOT_VERIFIED = "not_verified"
    DISPUTED = "disputed"
    DATE_DISPUTED = "date_disputed"
    UNCLEAR = "unclear"
    NO_STATE = "no_state"
    YOUR_NOTE = "your_note"  # the therapist's own reading, not checked by the program's makers


class Strength(StrEnum):
    """How strong a duty is, strongest first."""

    LAW = "law"
    UNSETTLED = "unsettled"
    PROFESSIONAL = "professional"
    GOOD_PRACTICE = "good_practice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bind:
    """One duty of a rule and when it is due; without `when` it is due with or without AI."""

    duty: Duty
    when: Condition | None = None
    unclear: bool = False  # the text leaves open whether it reaches this case
    others: bool = False  # binds others, such as operators; for a therapist it is good practice
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One law, bill or house rule, in plain words and as duties."""

    id: str
    states: tuple[str, ...] = ()
    reach: Reach = Reach.STATES
    title: str
    citation: str
    whom: str  # whom it binds
    asks: str  # what sets it off and what it asks, in plain words
    forbids: str = ""
    open: str = ""  # what is not settled about it
    penalty: str = ""
    standing: Standing = Standing.ENACTED
    badge: Badge = Badge.LAW
    effective_from: date | None = None  # None = in force for long, or never
    effective_also: date | None = None  # a later day that is reported too
    confidence: Confidence
    as_of: date
    sources: tuple[Cite, ...]
    binds: tuple[Bind, ...] = ()
    steps: tuple[str, ...] = ()  # what answers this rule beyond what answers its duties


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyText:
    """A duty in plain words, and the papers and steps that answer it."""

    id: Duty
    title: str
    text: str
    papers: tuple[str, ...] = ()  # template ids
    papers_hearing: tuple[str, ...] = ()  # template ids, for tools that hear the session
    questions: tuple[str, ...] = ()  # of the question bank, about the tool
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyBook:
    """All rules, and the words of every duty."""

    rules: tuple[Rule, ...] = ()
    texts: tuple[DutyText, ...] = ()

    def text(self, duty: Duty) -> DutyText:
        """Return the words of a duty. Raises KeyError when it has none."""
        for text in self.texts:
            if text.id is duty:
                return text
        raise KeyError(duty)

    def rule(self, rule_id: str) -> Rule:
        """Return a rule. Raises KeyError."""
        for rule in self.rules:
            if rule.id == rule_id:
                return rule
        raise KeyError(rule_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """Why a duty is due: the rule, the states it comes from, and what is doubtful about it."""

    rule: Rule
    states: tuple[str, ...]
    strength: Strength
    doubts: tuple[Doubt, ...] = ()
    note: str = ""
    your_note: RuleNote | None = None  # what the therapist wrote down about the rule

    @property
    def citable(self) -> bool:
        """Say whether the citation may be printed as a fact: settled, and read at its source."""
        return self.strength is Strength.LAW and not self.doubts


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A duty that is due, with every ground, the strongest first."""

    duty: Duty
    grounds: tuple[Ground, ...]

    @property
    def strength(self) -> Strength:
        """Return the strength of the strongest ground."""
        return self.grounds[0].strength
