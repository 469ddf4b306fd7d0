"""Small signs drawn by hand, so they print in black and white and need no font."""

from dataclasses import dataclass
from math import cos, pi, sin
from types import MappingProxyType

from ethicsdesk.documents.pen import Pen
from ethicsdesk.documents.tagging import Box, Ink, Stroke
from ethicsdesk.domain.layout import Tone

_ROUND = 0.5523  # how far a Bézier handle reaches to draw a quarter circle


@dataclass(frozen=True, slots=True)
class _Sign:
    """A filled outline and the marks cut out of it, in a square of 20 by 20, heights growing upwards."""

    outline: str
    marks: tuple[str, ...]
    strokes: str = ""


def draw_sign(pen: Pen, tone: Tone, box: Box, *, ink: Ink, ground: Ink) -> None:
    """Draw the sign of a tone into a square box, its marks in the color of the *ground*."""
    x, top, size = box.x, box.top, box.width
    sign = _SIGNS[tone]
    scale = f"{size / 20:.4f} 0 0 {size / 20:.4f} 0 {-size:.3f} cm"
    pen.shape(f"{scale} {sign.outline}", x=x, top=top, fill=ink)
    for mark in sign.marks:
        pen.shape(f"{scale} {mark}", x=x, top=top, fill=ground)
    if sign.strokes:
        pen.shape(f"{scale} {sign.strokes}", x=x, top=top, stroke=Stroke(ground, 2.3))


def _polygon(points: list[tuple[float, float]]) -> str:
    (x, y), *others = points
    return f"{x:.2f} {y:.2f} m " + " ".join(f"{x:.2f} {y:.2f} l" for x, y in others) + " h"


def _circle(x: float, y: float, radius: float) -> str:
    reach = radius * _ROUND
    return (
        f"{x + radius:.2f} {y:.2f} m "
        f"{x + radius:.2f} {y + reach:.2f} {x + reach:.2f} {y + radius:.2f} {x:.2f} {y + radius:.2f} c "
        f"{x - reach:.2f} {y + radius:.2f} {x - radius:.2f} {y + reach:.2f} {x - radius:.2f} {y:.2f} c "
        f"{x - radius:.2f} {y - reach:.2f} {x - reach:.2f} {y - radius:.2f} {x:.2f} {y - radius:.2f} c "
        f"{x + reach:.2f} {y - radius:.2f} {x + radius:.2f} {y - reach:.2f} {x + radius:.2f} {y:.2f} c h"
    )


def _octagon() -> str:
    angles = [pi / 8 + step * pi / 4 for step in range(8)]
    return _polygon([(10 + 10.2 * cos(angle), 10 + 10.2 * sin(angle)) for angle in angles])


_SIGNS = MappingProxyType(
    {
        Tone.STOP: _Sign(_octagon(), ("4.6 8.5 10.8 3 re",)),
        Tone.CAUTION: _Sign(
            _polygon([(10, 19.2), (20, 1.2), (0, 1.2)]), ("8.9 7.2 2.2 6.6 re", _circle(10, 4.4, 1.35))
        ),
        Tone.INFO: _Sign(_circle(10, 10, 9.8), ("8.8 4.6 2.4 7 re", _circle(10, 14.6, 1.5))),
        Tone.GOOD: _Sign(_circle(10, 10, 9.8), (), "5.4 10.2 m 8.7 6.7 l 14.8 13.4 l"),
    }
)
