"""What a binder says of its exhibits that is known only when they are put in."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from ethicsdesk.documents.messages import Reason

_MOST_NAMED = 12
INDEX = ("No.", "What it is", "Tool", "Pages here", "Page")
CUT = "The text goes on in the file. The whole of it is kept in the vault."
DAMAGED = "This file is damaged. Its pages stand here as pictures of what can still be seen."
NOT_ASKED = "The pages of this file were not asked for when this binder was made. It is kept in the vault."

REASON: Mapping[Reason, str] = MappingProxyType(
    {
        Reason.LOCKED: "it opens only with a password",
        Reason.DAMAGED: "it is damaged, or it is not what its name says",
        Reason.LARGE: "it has more pixels or bytes than is safe to put in",
        Reason.HEAVY: "drawing it takes more time or memory than is safe",
        Reason.PAGES: "it has more than 500 pages",
        Reason.FULL: "the exhibits before it fill the binder already",
        Reason.GONE: "the vault no longer holds its bytes",
    }
)
"""Each follows the word "because"."""


def refused(reason: str, sha256: str) -> str:
    """Return the sentences about a file that could not be put in."""
    kept = "" if reason == REASON[Reason.GONE] else f" It is kept in the vault, SHA-256 {sha256}."
    return f"It could not be put in, because {reason}.{kept}"


def same(mark: str, page: int) -> str:
    """Return the sentence about a file that came before."""
    return f"Its pages follow {mark}, on page {page}."


def standing(pictured: Sequence[int], count: int) -> str:
    """Return which pages stand as pictures, or ''."""
    if not pictured:
        return ""
    why = "because the file does not bring all its letters in a form that can be kept."
    if len(pictured) == count:
        told = "The pages stand here as pictures" if count > 1 else "The page stands here as a picture"
    elif len(pictured) == 1:
        told = f"Page {pictured[0]} stands here as a picture"
    elif len(pictured) > _MOST_NAMED:
        told = f"{len(pictured)} of the {count} pages stand here as pictures"
    else:
        numbers = ", ".join(map(str, pictured[:-1]))
        told = f"Pages {numbers} and {pictured[-1]} stand here as pictures"
    return f"{told}, {why}"
