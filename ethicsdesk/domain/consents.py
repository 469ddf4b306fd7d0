"""Consent: what somebody answered about a tool and a purpose; the rules over answers are in `domain.may`."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum
from typing import ClassVar

from ethicsdesk.domain.clients import Client, Meeting
from ethicsdesk.domain.wording import Message


class Purpose(StrEnum):
    """What a client is asked to agree to, one at a time; the closed list of documents.md, section 2."""

    RECORD = "record"  # 2.2: sound or video of the session is recorded
    TRANSCRIBE = "transcribe"  # 2.2: the session is written down live
    DRAFT_NOTES = "draft_notes"  # 2.1: notes from what the therapist types or dictates
    TELEHEALTH = "telehealth"  # 2.3: AI features of the video platform
    CARE = "care"  # 2.1: AI helps to think about care; a person decides
    ADMIN = "admin"  # 2.1: scheduling, reminders, billing


class Answer(StrEnum):
    """What was answered."""

    GIVEN = "given"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class Role(StrEnum):
    """Who answered for the client's code."""

    CLIENT = "client"  # the person under the code; of a minor: their own assent
    GUARDIAN_1 = "guardian_1"
    GUARDIAN_2 = "guardian_2"


GUARDIANS = (Role.GUARDIAN_1, Role.GUARDIAN_2)


class How(StrEnum):
    """How it was answered; a signature is writing, on paper or on a screen."""

    SIGNED = "signed"
    SPOKEN = "spoken"


class Covered(StrEnum):
    """What a talk covered, each ticked by hand; the chart line of documents.md, 3.8."""

    SCRIPT_READ = "script_read"
    RISKS = "risks"
    ALTERNATIVES = "alternatives"
    NO_EFFECT_ON_CARE = "no_effect_on_care"
    CHANGE_ANY_TIME = "change_any_time"
    QUESTIONS = "questions"
    TEACH_BACK = "teach_back"
    INTERPRETER = "interpreter"
    COPY_GIVEN = "copy_given"
    SAID_BEFORE_RECORDING = "said_before_recording"
    DRAFT_REVIEWED = "draft_reviewed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentEvent:
    """One answer of one person about one tool and purpose; never edited, a mistake is marked as one."""

    kind: ClassVar[str] = "consent"
    id: str
    client_id: str
    tool_id: str
    purpose: Purpose
    answer: Answer
    day: date
    how: How
    recorded_on: date
    by: Role = Role.CLIENT
    time: str = ""  # "14:30"; '' = not written down
    meeting: Meeting | None = None  # the kind of session it is for; None = both
    this_session_only: bool = False
    ends_on: date | None = None  # the last day it holds, when it was given for a shorter time than a year
    paper_id: str = ""  # the form or script as issued
    note: str = ""
    covered: tuple[Covered, ...] = ()  # what was ticked after the talk
    mistake: str = ""  # why it was entered by mistake; it counts for nothing then

    @property
    def parent(self) -> str:
        """Belong to the client."""
        return self.client_id


class Standing(StrEnum):
    """How a client stands to a tool and purpose."""

    GIVEN = "given"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    NOT_ASKED = "not_asked"
    OUT_OF_DATE = "out_of_date"  # given on a paper whose material words no longer hold


class May(IntEnum):
    """Whether it may be done; "may not" beats "ask" beats "may"."""

    MAY_NOT = 1
    ASK = 2
    MAY = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A session that is asked about: who is in the room, and what the states want."""

    day: date
    tool_id: str
    purpose: Purpose
    meeting: Meeting
    people: tuple[Client, ...]  # everybody in the room who has a code
    strangers: int = 0  # people in the room without a code
    written: bool = False  # a state wants the yes in writing
    barred: Message | None = None  # why a rule forbids it, whoever agrees


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why, for one person; '' = for everybody."""

    code: str
    role: Role
    may: May
    standing: Standing
    text: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """May, ask or may not, with the reasons that decide first."""

    may: May
    reasons: tuple[Reason, ...]
