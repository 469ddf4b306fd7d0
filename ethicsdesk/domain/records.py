"""What the vault keeps: one frozen record type per kind, each change kept as a revision."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar, Protocol

from ethicsdesk.domain.layout import PageSize, PaperLayout
from ethicsdesk.domain.logo import PracticeLogo


class Record(Protocol):
    """Anything the vault keeps: `kind` names its type, `parent` the record it belongs to."""

    kind: ClassVar[str]

    @property
    def id(self) -> str:
        """Identify the record among its kind, for ever."""

    @property
    def parent(self) -> str:
        """Return the id of the owning record, or ''."""


class YesNo(StrEnum):
    """An answer to a gate; *unsure* is treated as yes (rule of the question bank)."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Category(StrEnum):
    """What kind of tool it is; one tool may be several."""

    SCRIBE = "scribe"  # SC
    EHR = "ehr"  # EH
    SCHEDULING = "scheduling"  # SD
    INTAKE = "intake"  # IN
    BILLING = "billing"  # BI
    TELEHEALTH = "telehealth"  # TH
    DIRECTORY = "directory"  # DM
    CHATBOT = "chatbot"  # CB
    DECISION_SUPPORT = "decision_support"  # DS
    ASSISTANT = "assistant"  # LM


class CaptureMode(StrEnum):
    """How speech gets into the tool; decides consent duties."""

    RECORDS = "records"
    LIVE_TRANSCRIPT = "live_transcript"
    DICTATED = "dictated"
    TYPED = "typed"
    NONE = "none"


class Use(StrEnum):
    """Where a tool stands in the practice."""

    CONSIDERING = "considering"
    IN_USE = "in_use"
    STOPPED = "stopped"


class Depth(StrEnum):
    """How deep an assessment goes; each contains the one before."""

    QUICK = "quick"
    STANDARD = "standard"
    EVERYTHING = "everything"


class AnswerState(StrEnum):
    """Whether a question has an answer; *unknown* is a first-class answer."""

    ANSWERED = "answered"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


class BasisKind(StrEnum):
    """How the therapist knows."""

    CONTRACT = "contract"
    CHECKED = "checked"
    CLAIM = "claim"


class Rating(StrEnum):
    """The therapist's own rating of a written answer."""

    GOOD = "good"
    PARTLY = "partly"
    RED_FLAG = "red_flag"


class Result(StrEnum):
    """What a decision says, worst to best, and *provisional* after a quick check."""

    DO_NOT_USE = "do_not_use"
    ONLY_WITHOUT_CLIENT_DATA = "only_without_client_data"
    CONDITIONAL = "conditional"
    APPROVED = "approved"
    PROVISIONAL = "provisional"


PRACTICE_ID = "practice"
"""There is one practice in a vault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """The profile of the practice and its clinician; gate facts asked once live here."""

    kind: ClassVar[str] = "practice"
    id: str = PRACTICE_ID
    name: str
    clinician: str = ""
    licence: str = ""
    home_state: str = ""  # two-letter code of the state the therapist works from
    client_states: tuple[str, ...] = ()  # two-letter codes
    covered_entity: YesNo | None = None
    federal_funds: YesNo | None = None
    minors: YesNo | None = None
    groups: YesNo | None = None  # couples, families, groups
    part2: YesNo | None = None
    phone: str = ""
    email: str = ""
    address: str = ""
    crisis_plan: str = ""  # how clients reach the therapist or a back-up in a crisis
    paper_size: PageSize = PageSize.LETTER
    logo: PracticeLogo | None = None

    @property
    def parent(self) -> str:
        """Belong to nothing."""
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """One product or AI feature of a company; a row of the AI tool register.

    A gate that is None has not been asked yet.
    """

    kind: ClassVar[str] = "tool"
    id: str
    name: str
    maker: str = ""
    added_on: date
    starter: str = ""  # id of the starter entry it came from
    use: Use = Use.CONSIDERING
    purpose: str = ""  # what it does here, in the therapist's words
    categories: tuple[Category, ...] = ()
    client_data: YesNo | None = None  # gate-phi
    capture: CaptureMode | None = None  # decides gate-record
    client_facing: YesNo | None = None
    clinical: YesNo | None = None
    psychotherapy_notes: YesNo | None = None

    @property
    def parent(self) -> str:
        """Belong to nothing."""
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """One run of the question bank for one tool; it can grow deeper, never shallower."""

    kind: ClassVar[str] = "assessment"
    id: str
    tool_id: str
    depth: Depth
    started_on: date
    content_digest: str  # the questionnaire as asked, kept as a content snapshot
    finished_on: date | None = None

    @property
    def parent(self) -> str:
        """Belong to its tool."""
        return self.tool_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """How an answer is known: from whom, where it can be read, and the day it was seen."""

    kind: BasisKind
    reference: str = ""  # document and clause, or address, as plain text
    seen_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was answered to one question; exactly one value field is used, by question kind."""

    kind: ClassVar[str] = "answer"
    id: str  # "<assessment id>/<question id>"
    assessment_id: str
    question_id: str
    state: AnswerState
    answered_on: date
    option: str = ""
    number: int | None = None
    day: date | None = None
    text: str = ""
    rating: Rating | None = None  # written answers only; unrated counts as unknown
    note: str = ""
    reason: str = ""  # why it does not apply
    basis: Basis | None = None
    ask_vendor: bool = False

    @property
    def parent(self) -> str:
        """Belong to its assessment."""
        return self.assessment_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A deal-breaker set aside with a reason, until a day; badge LAW can never be."""

    kind: ClassVar[str] = "override"
    id: str  # "<assessment id>/<question id>"
    assessment_id: str
    question_id: str
    reason: str
    until: date
    made_on: date

    @property
    def parent(self) -> str:
        """Belong to its assessment."""
        return self.assessment_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What the therapist decided about a tool, with the day it is looked at again."""

    kind: ClassVar[str] = "decision"
    id: str
    tool_id: str
    assessment_id: str
    result: Result
    depth: Depth
    made_on: date
    review_on: date
    reason: str = ""  # in the therapist's own words
    stops_answered: int = 0  # n of "no stop found in n of m"
    stops_applicable: int = 0  # m
    memo_id: str = ""  # the memo issued with it

    @property
    def parent(self) -> str:
        """Belong to its tool."""
        return self.tool_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A statement that follows from answers; `value` None means unknown."""

    value: str | None
    basis: Basis | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolFacts:
    """The facts of one tool under its name, as a paper used them."""

    tool_id: str
    name: str
    maker: str
    facts: Mapping[str, Fact]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFacts:
    """Everything a paper was built from: practice facts and the facts of each tool."""

    practice: Mapping[str, Fact]
    tools: tuple[ToolFacts, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A paper as issued: immutable, numbered, with the facts and text it was built from."""

    kind: ClassVar[str] = "paper"
    id: str
    number: str
    template_id: str
    template_version: int
    template_digest: str  # content snapshot of the template as issued
    language: str
    title: str
    issued_on: date
    facts: PaperFacts
    layout: PaperLayout
    pdf_sha256: str = ""  # blob with the bytes as issued
    pages: int = 0
    tool_ids: tuple[str, ...] = field(default=())

    @property
    def parent(self) -> str:
        """Belong to nothing: a paper may speak of several tools."""
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """A task that came out of anything, with a due date."""

    kind: ClassVar[str] = "action"
    id: str
    text: str
    due: date
    made_on: date
    origin_kind: str = ""
    origin_id: str = ""
    done_on: date | None = None
    proof: str = ""  # what shows that it is done

    @property
    def parent(self) -> str:
        """Belong to what it came out of."""
        return self.origin_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """Something about the vault itself that was done once, such as confirming the recovery code."""

    kind: ClassVar[str] = "milestone"
    id: str  # e.g. "recovery_confirmed", "sample_practice"
    done_on: date

    @property
    def parent(self) -> str:
        """Belong to nothing."""
        return ""


CLINICAL_CLOCK_ID = "clinical"
"""There is one clinical clock: the longest period that binds the practice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionClock:
    """How long client records must be kept after they were last in effect, as the therapist read it."""

    kind: ClassVar[str] = "retention_clock"
    id: str = CLINICAL_CLOCK_ID
    years: int
    rule: str  # where it is written, e.g. the state's record rule
    entered_on: date

    @property
    def parent(self) -> str:
        """Belong to nothing."""
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A stop the therapist put on a record, such as for a lawsuit: nothing of it is purged until lifted."""

    kind: ClassVar[str] = "hold"
    id: str
    about_kind: str = ""  # '' = everything in the vault
    about_id: str = ""
    reason: str
    placed_on: date
    lifted_on: date | None = None

    @property
    def parent(self) -> str:
        """Belong to what it holds."""
        return self.about_id
