"""The question bank as data: questions, their answers from worst to best, what makes a deal-breaker.

Source of every rule here: domain/vendor-questions.md, sections 0 to 17 of the project's research.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ethicsdesk.domain.conditions import Condition
from ethicsdesk.domain.records import Category


class Badge(StrEnum):
    """How strong the rule behind a question is."""

    LAW = "law"
    PROPOSED = "proposed"
    PROFESSIONAL = "professional"
    FRAMEWORK = "framework"
    BEST_PRACTICE = "best_practice"


class Confidence(StrEnum):
    """How sure the source is: read there, or from memory and to be shown as not verified."""

    VERIFIED = "verified"
    NOT_VERIFIED = "not_verified"
    DISPUTED = "disputed"


class Principle(StrEnum):
    """The four principles a question serves."""

    BENEFICENCE = "beneficence"
    NON_MALEFICENCE = "non_maleficence"
    AUTONOMY = "autonomy"
    JUSTICE = "justice"


class QuestionKind(StrEnum):
    """How a question is answered."""

    YES_NO = "yes_no"
    CHOICE = "choice"
    DATE = "date"
    NUMBER = "number"
    TEXT = "text"


class Level(StrEnum):
    """What an answer is worth: red 0, unknown 0.25, partly 0.5, good 1."""

    RED = "red"
    UNKNOWN = "unknown"
    PARTLY = "partly"
    GOOD = "good"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a rule can be read, in plain text, with the day it was last seen."""

    id: str
    title: str
    short: str  # a few words, for citing in a line
    publisher: str
    where: str
    as_of: date
    badge: Badge
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Cite:
    """A place inside a source, such as "164.504(e)(2)"."""

    source: str
    part: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer to choose; `stop` = this answer is a deal-breaker (under the question's `stop_if`)."""

    id: str
    label: str
    level: Level
    stop: bool = False
    help: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Numbers up to and including `up_to` (after the band before) get this level; None = all above."""

    up_to: int | None
    level: Level
    stop: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DatePart:
    """A day asked together with a yes: missing or older than `max_age_months` makes the answer red."""

    label: str
    max_age_months: int | None = None
    missing_stops: bool = False  # a yes without its day is a deal-breaker (baa-signed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question of the bank. `options` stand from worst to best."""

    id: str
    section: str
    text: str
    why: str
    kind: QuestionKind
    weight: int  # 1 to 3
    principle: Principle
    badge: Badge
    sources: tuple[Cite, ...]
    evidence: str  # what to ask the company for
    red_flag: str  # what counts as a red flag, as a short sentence
    change: str  # what would change it: the step that turns a bad answer into a good one
    hipaa: bool = False  # badge LAW rests on HIPAA alone: good practice outside HIPAA
    law_if: Condition | None = None  # badge LAW binds only then (a state's law); elsewhere good practice
    categories: tuple[Category, ...] = ()  # empty = all
    needs: Condition | None = None  # shown only if (beside the category)
    options: tuple[Option, ...] = ()
    bands: tuple[Band, ...] = ()  # numbers, ascending
    unit: str = ""  # "days" or "hours", for numbers
    max_age_months: int | None = None  # dates: older is red
    date_part: DatePart | None = None
    unknown_stops: bool = False  # the table writes "No/Unknown → DB"
    red_stops: bool = False  # written answers: rated a red flag, it is a deal-breaker
    stop_if: Condition | None = None  # a stop answer is a deal-breaker only then; else a plain red flag
    flag_if: Condition | None = None  # "red-if": a red answer is a red flag only then
    info: bool = False  # never a red flag
    good_text: str = ""  # written answers: what a good one says
    fact: str = ""  # name of the fact the answer states
    evidence_months: int | None = None  # age limit of its evidence
    quick: bool = False  # one of the 15 of the quick check
    paper: bool = False  # one of the questions the handout asks
    yearly: bool = False  # annual re-attestation subset


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A group of questions with a title of its own."""

    id: str
    title: str
    intro: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Questionnaire:
    """A versioned set of questions; ids never change meaning, the version grows."""

    id: str
    version: int
    title: str
    as_of: date
    sections: tuple[Section, ...]
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeedPoint:
    """Something the seed article asks of a tool, and the questions of the bank that ask it."""

    id: str  # its section there, such as "s2.1"
    text: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Starter:
    """An entry of the starter list: a name and its categories, never a judgement."""

    id: str
    name: str
    maker: str
    categories: tuple[Category, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word of the glossary, explained at grade 8 or below."""

    id: str
    term: str
    meaning: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GateOption:
    """One value of a gate with its words."""

    id: str
    label: str
    help: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """A gate fact: not scored, decides which questions show. `field` names the record's field it fills."""

    id: str  # of the bank, e.g. "gate-phi"
    of: str  # "practice" or "tool"
    field: str
    text: str
    why: str
    badge: Badge
    sources: tuple[Cite, ...]
    several: bool = False
    options: tuple[GateOption, ...] = ()
