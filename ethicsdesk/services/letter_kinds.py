"""The kinds of letters kept as papers; each stays as it was sent."""

INQUIRY = "letter.inquiry"
"""Asks the maker of a tool the questions that stand open."""

FORM = "letter.form"
"""Asks them in a PDF the maker fills in and sends back."""

LETTERS = frozenset({INQUIRY, FORM})
