"""Codes to scan (QR, ISO/IEC 18004), drawn as one shape and tagged as a figure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from ethicsdesk.documents.flow import Piece
from ethicsdesk.documents.pen import Pen
from ethicsdesk.documents.style import INK
from ethicsdesk.documents.tagging import Attributes, Element, Role
from ethicsdesk.domain.layout import QrCode

_MARGIN = 4  # modules that stay white around it, ISO/IEC 18004, 9.1
_DAMAGE = "q"  # a quarter of it may be worn or stained


@dataclass(slots=True, eq=False, kw_only=True)
class Code(Piece):
    """A code to scan, with its white margin."""

    path: str
    element: Element

    def front(self, pen: Pen, *, x: float, top: float) -> None:
        """Fill the dark modules and note where on the page they stand."""
        lower, upper = pen.place(top + self.height).height, pen.place(top).height
        box = (x, lower, x + self.height, upper)
        self.element.attributes = Attributes(owner="Layout", numbers={"BBox": box})
        pen.mark(self.element)
        pen.shape(self.path, x=x, top=top, fill=INK)


def scan_code(block: QrCode, parent: Element) -> Code:
    """Return the piece of a block and add its figure to *parent*."""
    import segno

    code = segno.make_qr(block.data, error=_DAMAGE, boost_error=False)
    edge = block.size / (code.symbol_size(border=_MARGIN)[0])
    path = " ".join(_bars(code.matrix, edge))
    element = parent.add(Role.FIGURE, alternative=block.alternative)
    return Code(height=block.size, path=path, element=element)


def _bars(matrix: Sequence[Sequence[int]], edge: float) -> Iterator[str]:
    """Yield each run of dark modules as a rectangle, heights growing upwards from the top of the piece."""
    for row, modules in enumerate(matrix):
        column = 0
        for dark, run in groupby(modules, bool):
            count = len(list(run))
            if dark:
                left, below = (_MARGIN + column) * edge, -(_MARGIN + row + 1) * edge
                yield f"{left:.3f} {below:.3f} {count * edge:.3f} {edge:.3f} re"
            column += count
