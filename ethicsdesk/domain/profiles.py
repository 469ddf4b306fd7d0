"""What the starter profiles say about tools: AI to look for, and dated public claims. Never a judgement."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain.evidence import Speaker
from ethicsdesk.domain.records import Basis, BasisKind, CaptureMode, Category


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicClaim:
    """One thing said in public about a tool, in own words: by whom, where, and the day it was seen."""

    about: str  # id of the question or gate it speaks to
    says: str
    speaker: Speaker
    address: str  # as plain text, never opened by the program
    seen_on: date
    dated: str = ""  # what the page says of its own age: "2026", "2026-06", "2026-06-14"; '' = no date
    caution: str = ""
    at_odds: bool = False  # it does not agree with another claim about the same question
    quotable: bool = True  # False = replaced since, or it only points to where the answer stands

    @property
    def may_be_basis(self) -> bool:
        """Say whether it can stand as “the company says so”: what the maker says itself, and still says."""
        return self.speaker is Speaker.MAKER and self.quotable


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What was found in public about the tools of one maker; it answers no question."""

    id: str
    starters: tuple[str, ...]  # ids of the starter list
    seen_on: date
    captures: tuple[CaptureMode, ...] = ()  # how words of a session may get into it; which one holds is asked
    look_for: tuple[str, ...] = ()  # AI that public pages speak of
    claims: tuple[PublicClaim, ...] = ()
    silent: tuple[str, ...] = ()  # questions on which no statement of the maker was found


@dataclass(frozen=True, slots=True, kw_only=True)
class KindHints:
    """AI that any tool of one kind may have in it; names no product."""

    category: Category
    look_for: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileBook:
    """Every starter profile, and what to look for in each kind of tool."""

    profiles: tuple[Profile, ...] = ()
    kinds: tuple[KindHints, ...] = ()

    def of_starter(self, starter_id: str) -> Profile | None:
        """Return the profile of an entry of the starter list, or None."""
        return next((found for found in self.profiles if starter_id in found.starters), None)

    def hints(self, categories: Iterable[Category]) -> tuple[KindHints, ...]:
        """Return what to look for in tools of these kinds, in the order of the book."""
        wanted = frozenset(categories)
        return tuple(kind for kind in self.kinds if kind.category in wanted)


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidInPublic:
    """What a profile has about one question: the claims, or that the maker was not heard on it."""

    claims: tuple[PublicClaim, ...]
    maker_silent: bool
    seen_on: date

    @property
    def at_odds(self) -> tuple[PublicClaim, ...]:
        """Return the claims that do not agree; they stand side by side."""
        return tuple(claim for claim in self.claims if claim.at_odds)


def said_about(profile: Profile | None, asked_id: str) -> SaidInPublic | None:
    """Return what a profile has about a question or gate, the maker's own words first; None = nothing."""
    if profile is None:
        return None
    speakers = list(Speaker)
    found = [claim for claim in profile.claims if claim.about == asked_id]
    found.sort(key=lambda claim: speakers.index(claim.speaker))
    silent = asked_id in profile.silent
    if not found and not silent:
        return None
    return SaidInPublic(claims=tuple(found), maker_silent=silent, seen_on=profile.seen_on)


def basis_of(claim: PublicClaim, today: date) -> Basis:
    """Return a maker's claim as a basis: the claim, its address and day. Raises ValueError for any other."""
    if not claim.may_be_basis:
        raise ValueError(claim.speaker)
    seen_on = claim.seen_on if claim.seen_on <= today else None  # a clock that is behind
    return Basis(kind=BasisKind.CLAIM, reference=f"{claim.says} ({claim.address})", seen_on=seen_on)
