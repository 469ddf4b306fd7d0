"""Pictures among the words of a paper, tagged as figures."""

from base64 import b64decode
from dataclasses import dataclass
from hashlib import sha256

from ethicsdesk.documents.flow import Piece
from ethicsdesk.documents.pen import Pen
from ethicsdesk.documents.pieces import Emblem
from ethicsdesk.documents.tagging import Element, Picture, Role
from ethicsdesk.domain import layout

_HIGHEST = 300.0
"""Points, so that words stand on the same page."""


@dataclass(slots=True, eq=False, kw_only=True)
class Figure(Piece):
    """A picture as wide as it is drawn."""

    emblem: Emblem

    def front(self, pen: Pen, *, x: float, top: float) -> None:
        """Draw the picture."""
        self.emblem.draw(pen, x=x, top=top)


def figure(block: layout.Picture, parent: Element, *, width: float) -> Figure:
    """Return the piece of a block, no wider than the column, and add its figure to *parent*."""
    scale = min(1.0, width / block.width, _HIGHEST / block.height)
    packed = b64decode(block.pixels)
    emblem = Emblem(
        element=parent.add(Role.FIGURE, alternative=block.says),
        picture=Picture(f"P{sha256(packed).hexdigest()[:12]}", block.width, block.height, packed),
        width=block.width * scale,
        height=block.height * scale,
    )
    return Figure(height=emblem.height, emblem=emblem)
