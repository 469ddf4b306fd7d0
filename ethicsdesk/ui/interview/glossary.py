"""Which words of the glossary stand in a text."""

import re
from collections.abc import Iterable

from ethicsdesk.domain.questionnaire import Term


def terms_in(text: str, glossary: Iterable[Term]) -> tuple[Term, ...]:
    """Return the terms the text uses, in the order they first stand there."""
    found: list[tuple[int, Term]] = []
    for term in glossary:
        names = sorted((term.term, *term.also), key=len, reverse=True)
        pattern = r"(?<!\w)(?:" + "|".join(re.escape(name) for name in names) + r")(?!\w)"
        match = re.search(pattern, text, re.IGNORECASE)
        if match:
            found.append((match.start(), term))
    return tuple(term for _, term in sorted(found, key=lambda pair: pair[0]))
