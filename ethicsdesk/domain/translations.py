"""Who reviewed the translation of a paper, and when; a translation is not taken on trust."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslationReview:
    """An entry that a qualified person reviewed a paper's words in a language; amended, never changed.

    It speaks of the words it names: when they change, the review of the earlier words is no review of these.
    """

    kind: ClassVar[str] = "translation_review"
    id: str
    template_id: str
    language: str
    reviewer: str
    qualified: str  # what makes the person qualified, in the therapist's words
    reviewed_on: date
    entered_on: date
    words: str  # SHA-256 (hex) of the template as it was reviewed
    amends: str = ""  # id of the entry this one takes the place of

    @property
    def parent(self) -> str:
        """Belong to nothing: templates are no records."""
        return ""
