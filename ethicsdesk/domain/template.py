"""Templates of papers: blocks with conditions on facts, and what each block claims.

`when` decides where a block shows; `claims` says what its words state. Tests compare claims with
facts, never a condition with itself.
"""

from dataclasses import dataclass
from enum import StrEnum

from ethicsdesk.domain.conditions import Condition
from ethicsdesk.domain.questionnaire import Cite


class Scope(StrEnum):
    """Whether a block speaks of the practice, or once for each tool of the paper."""

    PRACTICE = "practice"
    TOOL = "tool"


class Form(StrEnum):
    """How the text of a block stands on the paper."""

    TEXT = "text"  # paragraphs and bullet lists
    LEAD = "lead"
    HEADING = "heading"
    SUBHEADING = "subheading"
    PAIR = "pair"  # label and text; neighbours become one table
    NOTE = "note"  # a framed box, title = label
    ALERT = "alert"  # a framed box that must not be missed (crisis)
    SMALL = "small"
    WRITE_LINE = "write_line"
    TICK_BOX = "tick_box"
    SIGNATURE = "signature"  # one row of lines to write on, "Signature of client / Date"; see `to_blocks`
    BLANK_TABLE = "blank_table"  # a table to fill in by hand, "No. / Code / Name": what it is for = label


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """The block's words state that the fact has one of these values ("unknown" = says it is not known)."""

    fact: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateBlock:
    """One block; `text` is Markdown (paragraphs, "- " lists, ** and *) with {{ placeholders }}."""

    id: str
    form: Form
    text: str
    label: str = ""
    scope: Scope = Scope.PRACTICE
    when: Condition | None = None
    claims: tuple[Claim, ...] = ()
    material: bool = False
    element: str = ""  # the required elements it answers, a space apart, e.g. "1.6" or "1.6 1.7"
    sources: tuple[Cite, ...] = ()
    replaceable: bool = False  # a courtesy the therapist may word anew or leave out


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """A fact the paper speaks of; `blocks` = it cannot be issued while the fact is unknown."""

    fact: str
    blocks: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A paper to be filled from facts; `one_tool` papers speak of a single tool."""

    id: str
    version: int
    title: str
    subtitle: str
    prefix: str  # of the paper number: "H" gives H-2026-001
    language: str
    spoken: bool
    one_tool: bool
    max_grade: float  # reading grade the text must not exceed
    needs: tuple[Need, ...]
    blocks: tuple[TemplateBlock, ...]
    fits: Condition | None = None  # offered only then, for the tool it would speak of; None = always
    requires: tuple[str, ...] = ()  # elements a block must answer and give the source of, such as "1.6"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """Words of one language that facts are put into: lead-ins by basis, units, months."""

    language: str
    says_contract: str  # "My contract with {maker} says"
    says_checked: str  # "I checked on {date}"
    says_claim: str  # "{maker} says"
    says_none: str  # "I was told, but have not seen proof,"
    contract_also: str  # the same lead-in once more, in a few words: "It also says"
    checked_also: str
    claim_also: str
    none_also: str
    units: dict[str, tuple[str, str]]  # "days" → ("day", "days")
    months: tuple[str, ...]
    date: str  # "{month} {day}, {year}"
    unknown: str  # "not known yet"
    edition: str = "version {version}"  # in the foot of every page
    unreviewed: str = "Translation not yet reviewed by a qualified person"  # on papers not in English
