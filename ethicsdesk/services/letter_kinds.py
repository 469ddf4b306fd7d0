"""The kinds of letters kept as papers; each stays as it was sent."""

from enum import StrEnum

INQUIRY = "letter.inquiry"
"""Asks the maker of a tool the questions that stand open."""

FORM = "letter.form"
"""Asks them in a PDF the maker fills in and sends back."""


class Letter(StrEnum):
    """The letters with a text of their own (documents.md, section 9); the value is the paper's kind."""

    AGREEMENT = "letter.baa"
    DELETION = "letter.deletion"
    END = "letter.end"
    YEARLY = "letter.yearly"
    INCIDENT = "letter.incident"
    OBJECTION = "letter.objection"
    QUARTERLY = "letter.quarterly"


LETTERS = frozenset({INQUIRY, FORM, *(letter.value for letter in Letter)})
