"""The kinds of letters kept as papers; each stays as it was sent."""

INQUIRY = "letter.inquiry"
"""Asks the maker of a tool the questions that stand open."""

LETTERS = frozenset({INQUIRY})
