"""Level bars in the rows of a table: filled, striped or outlined, so that gray print tells them apart."""

from collections.abc import Iterator
from dataclasses import dataclass

from ethicsdesk.documents.flow import Piece
from ethicsdesk.documents.pen import Pen
from ethicsdesk.documents.pieces import Row
from ethicsdesk.documents.style import ACCENT, INK, RULE, TINT
from ethicsdesk.documents.tagging import Attributes, Element, Stroke
from ethicsdesk.domain.charts import Bar, Reach

_STRIPE = 4.0  # points between stripes
_OVER = 2.0  # how far the mark of the limit stands out above and below


@dataclass(frozen=True, slots=True, kw_only=True)
class Gauge:
    """Where in its row a bar is drawn, and what it shows."""

    bar: Bar
    limit: float
    x: float
    width: float
    top: float
    height: float


@dataclass(slots=True, eq=False, kw_only=True)
class BarRow(Row):
    """A row of a chart: a name, a bar that is a figure, and the words."""

    gauge: Gauge
    figure: Element

    def front(self, pen: Pen, *, x: float, top: float) -> None:
        """Write the cells, then draw the bar and note where on the page it stands."""
        Row.front(self, pen, x=x, top=top)
        gauge = self.gauge
        left, above = x + gauge.x, top + gauge.top
        lower, upper = pen.place(above + gauge.height + _OVER).height, pen.place(above - _OVER).height
        box = (left, lower, left + gauge.width, upper)
        self.figure.attributes = Attributes(owner="Layout", numbers={"BBox": box})
        pen.mark(self.figure)
        _draw(pen, gauge, left, above)

    def split(self, room: float) -> tuple[Piece, Piece] | None:  # noqa: ARG002 - a bar is never cut
        """Return None: the row stays whole."""
        return None


def _draw(pen: Pen, gauge: Gauge, left: float, above: float) -> None:
    width, height = gauge.width, gauge.height
    track = _box(width, height)
    pen.shape(track, x=left, top=above, fill=TINT, stroke=Stroke(RULE, 0.5))
    filled = width * (gauge.bar.share or 0.0)
    if filled:
        solid = gauge.bar.reach is Reach.FULL
        fill = ACCENT if solid else (1.0, 1.0, 1.0)
        pen.shape(_box(filled, height), x=left, top=above, fill=fill, stroke=Stroke(ACCENT, 1.0))
    stripes = " ".join(_stripes(filled, height)) if gauge.bar.reach is Reach.PART else ""
    if stripes:
        pen.shape(stripes, x=left, top=above, stroke=Stroke(ACCENT, 1.0))
    mark = f"{width * gauge.limit:.2f} {_OVER:.2f} m {width * gauge.limit:.2f} {-height - _OVER:.2f} l"
    pen.shape(mark, x=left, top=above, stroke=Stroke(INK, 1.0))


def _box(width: float, height: float) -> str:
    return f"0 {-height:.2f} {width:.2f} {height:.2f} re"


def _stripes(width: float, height: float) -> Iterator[str]:
    """Yield slanted lines, each cut off at the edges of the box."""
    start = -height
    while start < width:
        left, right = max(start, 0.0), min(start + height, width)
        if right > left:
            yield f"{left:.2f} {left - start - height:.2f} m {right:.2f} {right - start - height:.2f} l"
        start += _STRIPE
