"""The languages the program and its papers speak."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A language every text is there in."""

    code: str  # BCP 47, such as "es"
    name: str  # in the language itself: "Español"


ENGLISH = Language(code="en", name="English")
"""The language everything is written in first, and the only one that is always there."""


def document_tag(code: str) -> str:
    """Return what a document of this language says of itself (BCP 47); our English is that of the US."""
    return "en-US" if code == ENGLISH.code else code
