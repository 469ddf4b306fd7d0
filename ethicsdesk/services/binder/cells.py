"""Counts that others may read: what counts clients is told in bands, or not at all.

A cell of 1 to 10 never leaves the practice (CMS cell-size policy, borrowed as a norm), nor anything it
could be worked out from. Bands have no upper end, so no sum narrows them down.
"""

from ethicsdesk.domain.bias import SMALL_CELL

FEW = f"fewer than {SMALL_CELL + 1}"
MANY = f"{SMALL_CELL + 1} or more"
NOT_SHOWN = "not shown"

NOTE = (
    f"What counts clients is given as none, {FEW}, or {MANY}. Numbers from 1 to {SMALL_CELL}, and what they "
    "could be worked out from, stay in the practice. This follows a norm for federal health data; it is good "
    "practice here, no law."
)


def band(number: int) -> str:
    """Return a count as others may read it."""
    if not number:
        return "none"
    return FEW if number <= SMALL_CELL else MANY


def may_show(*cells: int) -> bool:
    """Say whether cells that belong together may be shown: each is a true 0 or no small one."""
    return all(cell == 0 or cell > SMALL_CELL for cell in cells)
