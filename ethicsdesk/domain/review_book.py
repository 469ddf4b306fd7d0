"""The reviews that keep a practice honest, as content: what is asked how often, what to learn each year."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

from ethicsdesk.domain.questionnaire import Cite


class Each(StrEnum):
    """What a section is asked for: once, or once for everything of a kind."""

    ONCE = "once"
    TOOL = "tool"  # every tool in use
    ASSET = "asset"  # the vault, its backups, this laptop, and every tool in use


class Scale(StrEnum):
    """How an item is answered."""

    CHECK = "check"  # yes, partly, no, does not apply
    PLACE = "place"  # the same, and a yes says where
    RISK = "risk"  # low, medium, high, does not apply


class Leads(StrEnum):
    """Where a step of a review is done."""

    TOOLS = "tools"
    PAPERS = "papers"
    CHANGES = "changes"
    CONSENTS = "consents"
    STATES = "states"
    VAULT = "vault"
    BINDER = "binder"
    PRACTICE = "practice"
    INCIDENTS = "incidents"
    OVERSIGHT = "oversight"  # decision log, samples, counts, requests


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewItem:
    """One thing to look at; `act` is the next step when it does not stand as it should."""

    id: str
    text: str
    act: str
    sources: tuple[Cite, ...]
    help: str = ""
    scale: Scale = Scale.CHECK
    leads: Leads | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewSection:
    """A part of a review; in the self-review, one principle."""

    id: str
    title: str
    items: tuple[ReviewItem, ...]
    each: Each = Each.ONCE


@dataclass(frozen=True, slots=True, kw_only=True)
class Eased:
    """How a review takes less of a small practice's time, and the reason that is written down."""

    months: int
    minutes: int
    reason: str
    into: str = ""  # the review it is done together with; '' = on its own, less often


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewText:
    """One kind of review: every so many months, about so many minutes."""

    id: str
    title: str
    intro: str
    months: int
    minutes: int
    sections: tuple[ReviewSection, ...]
    eased: Eased | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizQuestion:
    """A question with one right answer; a wrong one on safety fails the whole quiz."""

    id: str
    text: str
    options: tuple[str, ...]
    right: int  # place among the options, from 0
    why: str
    safety: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingTopic:
    """Something to learn again every so many months; `practice` is what is done besides the quiz."""

    id: str
    title: str
    text: str
    practice: str
    months: int
    minutes: int
    quiz: tuple[QuizQuestion, ...]
    sources: tuple[Cite, ...]


class _Named(Protocol):
    @property
    def id(self) -> str: ...


_T = TypeVar("_T", bound=_Named)


def _of(found: Iterable[_T], wanted: str) -> _T:
    for one in found:
        if one.id == wanted:
            return one
    raise KeyError(wanted)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewBook:
    """All reviews and topics, in the order they are listed."""

    reviews: tuple[ReviewText, ...] = ()
    topics: tuple[TrainingTopic, ...] = ()

    def review(self, review_id: str) -> ReviewText:
        """Return a review. Raises KeyError when there is none."""
        return _of(self.reviews, review_id)

    def topic(self, topic_id: str) -> TrainingTopic:
        """Return a topic. Raises KeyError when there is none."""
        return _of(self.topics, topic_id)
