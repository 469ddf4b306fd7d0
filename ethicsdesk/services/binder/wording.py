"""Small words several tabs share."""

from datetime import date

from ethicsdesk.domain.layout import literal
from ethicsdesk.domain.questionnaire import Confidence, Source
from ethicsdesk.domain.records import Basis, BasisKind
from ethicsdesk.domain.words import BADGE, day_words

NOT_FOR_OTHERS = "kept in the practice's own binder"
"""Stands where the practice's own binder has what somebody wrote freely."""

_LANGUAGE = {"en": "English", "es": "Spanish"}

_KNOWN = {
    BasisKind.CONTRACT: "by contract",
    BasisKind.CHECKED: "checked by the therapist",
    BasisKind.CLAIM: "the company says so",
}

_SURE = {
    Confidence.VERIFIED: "",
    Confidence.NOT_VERIFIED: ", not verified",
    Confidence.DISPUTED: ", sources disagree",
}


def line(*parts: str) -> str:
    """Return what is not empty, parted by commas."""
    return ", ".join(part for part in parts if part.strip())


def count_of(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun; *many* is the plural where it is more than an s."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def spaced(sha256: str) -> str:
    """Return a hash in groups that can be read aloud and compared."""
    return " ".join(sha256[start : start + 16] for start in range(0, len(sha256), 16))


def language(code: str) -> str:
    """Return the name of a language of papers."""
    return _LANGUAGE.get(code.partition("-")[0], code)


def span(first: date, last: date | None) -> str:
    """Return from when until when something was in use."""
    return f"{day_words(first)} to {day_words(last)}" if last else f"since {day_words(first)}"


def known_by(basis: Basis | None) -> str:
    """Return how something is known, in a bracket; says so when nobody noted it."""
    if basis is None:
        return "(how it is known was not noted)"
    return f"({_KNOWN[basis.kind]}{', ' + day_words(basis.seen_on) if basis.seen_on else ''})"


def cited(source: Source, part: str = "") -> str:
    """Return a source in a line: its kind, its name, the day it was read, and how sure it is."""
    name = literal(line(source.title, part))
    return f"{BADGE[source.badge]}: {name}. As of {day_words(source.as_of)}{_SURE[source.confidence]}."
