"""The practice's logo: the file as it was chosen, and the small picture made from it for letterheads."""

from dataclasses import dataclass

WIDEST, HIGHEST = 600, 200
"""Pixels of the small picture, at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeLogo:
    """Ids of the two kept files, and what the logo shows for who cannot see it."""

    original_id: str
    small_id: str
    says: str = ""
