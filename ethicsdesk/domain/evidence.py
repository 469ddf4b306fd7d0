"""What answers rest on: kept files, screenshots and dated public claims, each an exhibit with a number."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from ethicsdesk.domain.records import Answer, AnswerState, Basis, BasisKind
from ethicsdesk.domain.validation import check_past
from ethicsdesk.domain.wording import tr_noop

LONGEST_WORDS = 4_000
LONGEST_ADDRESS = 500


class EvidenceKind(StrEnum):
    """What an exhibit is."""

    DOCUMENT = "document"  # a file kept with the tool
    SCREENSHOT = "screenshot"  # a picture of a setting the therapist saw
    CLAIM = "claim"  # something said in public, with its address


class Speaker(StrEnum):
    """Who said it."""

    MAKER = "maker"
    INDEPENDENT = "independent"
    COMPETITOR = "competitor"
    LOOK_ALIKE = "look_alike"  # a page that only looks like the maker's, or ranks tools for money


class Leaning(StrEnum):
    """Whether an exhibit speaks for the tool; two that differ stand side by side."""

    FOR = "for"
    AGAINST = "against"
    OPEN = "open"  # it says neither


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One exhibit: what it is, the day it was seen, and the questions it speaks to."""

    kind: ClassVar[str] = "evidence"
    id: str
    tool_id: str
    number: int  # counted through the whole vault, never used twice
    sort: EvidenceKind
    question_ids: tuple[str, ...]
    seen_on: date
    noted_on: date
    leaning: Leaning = Leaning.OPEN
    attachment_id: str = ""  # the file or picture
    name: str = ""  # of the file, kept here so that the index can name it when it is gone
    where: str = ""  # page or section
    contract: bool = False  # a document that binds the company
    speaker: Speaker | None = None
    address: str = ""  # as plain text, never opened by the program
    words: str = ""  # what is claimed, in the therapist's words or quoted
    note: str = ""  # the therapist's own, such as what was read there

    @property
    def parent(self) -> str:
        """Belong to its tool."""
        return self.tool_id

    @property
    def exhibit(self) -> str:
        """Return its number as it is written in the binder."""
        return f"E-{self.number:03d}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """A question on which exhibits differ: what speaks for the tool, and what against it."""

    question_id: str
    speaks_for: tuple[Evidence, ...]
    speaks_against: tuple[Evidence, ...]


_STRENGTH: Mapping[BasisKind, int] = {BasisKind.CLAIM: 1, BasisKind.CHECKED: 2, BasisKind.CONTRACT: 3}


def problem(evidence: Evidence, today: date) -> str:
    """Return why an exhibit cannot be kept as it is, as a sentence to be translated, or ''."""
    if not evidence.question_ids:
        return tr_noop("Please choose at least one question it speaks to.")
    if (
        max(len(evidence.words), len(evidence.note)) > LONGEST_WORDS
        or len(evidence.address) > LONGEST_ADDRESS
    ):
        return tr_noop("This text is very long. Please shorten it.")
    if evidence.sort is EvidenceKind.CLAIM:
        return _problem_of_claim(evidence) or check_past(evidence.seen_on, today)
    if not evidence.attachment_id:
        return tr_noop("Please choose the document first.")
    return check_past(evidence.seen_on, today)


def _problem_of_claim(evidence: Evidence) -> str:
    if evidence.speaker is None:
        return tr_noop("Please say who claims it.")
    if not evidence.words.strip():
        return tr_noop("Please write what is claimed.")
    if not evidence.address.strip():
        return tr_noop("Please add where it can be read, such as the address of the page.")
    return ""


def basis_of(evidence: Evidence) -> Basis | None:
    """Return how an answer is known through an exhibit; None for what others than the maker claim."""
    place = evidence.address.strip() or ", ".join(p for p in (evidence.name, evidence.where.strip()) if p)
    reference = f"{place} ({evidence.exhibit})"
    if evidence.sort is EvidenceKind.CLAIM and evidence.speaker is not Speaker.MAKER:
        return None
    kind = BasisKind.CLAIM
    if evidence.sort is EvidenceKind.SCREENSHOT:
        kind = BasisKind.CHECKED
    elif evidence.sort is EvidenceKind.DOCUMENT and evidence.contract:
        kind = BasisKind.CONTRACT
    return Basis(kind=kind, reference=reference, seen_on=evidence.seen_on)


def takes(answer: Answer | None, basis: Basis) -> bool:
    """Say whether an answer takes a basis: what is known more surely, or was seen later, is left alone."""
    if answer is None or answer.state is not AnswerState.ANSWERED:
        return False
    old = answer.basis
    if old is None or old.seen_on is None or basis.seen_on is None:
        return True
    if _STRENGTH[basis.kind] != _STRENGTH[old.kind]:
        return _STRENGTH[basis.kind] > _STRENGTH[old.kind]
    return basis.seen_on >= old.seen_on


def disputes(found: Iterable[Evidence]) -> tuple[Dispute, ...]:
    """Return the questions on which exhibits differ, in the order they first came up."""
    by_question: dict[str, list[Evidence]] = {}
    for evidence in found:
        for question_id in evidence.question_ids:
            by_question.setdefault(question_id, []).append(evidence)
    both = (
        Dispute(
            question_id=question_id,
            speaks_for=tuple(one for one in exhibits if one.leaning is Leaning.FOR),
            speaks_against=tuple(one for one in exhibits if one.leaning is Leaning.AGAINST),
        )
        for question_id, exhibits in by_question.items()
    )
    return tuple(one for one in both if one.speaks_for and one.speaks_against)
