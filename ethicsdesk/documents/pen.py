"""The pen: writes the strokes of pages and marks each of them with the element it belongs to."""

import zlib

from ethicsdesk.documents.lettering import Lettering
from ethicsdesk.documents.setting import Line, Type
from ethicsdesk.documents.tagging import (
    Area,
    Artifact,
    Box,
    Content,
    Element,
    Field,
    Guest,
    Ink,
    Picture,
    Place,
    Record,
    Sheet,
    Stroke,
    Widget,
)


class Pen:
    """Draws pages in any order, heights measured down from the top edge; nothing is left unmarked."""

    def __init__(self, letters: Lettering, *, height: float) -> None:
        """Hold the pen over no page yet; every page is *height* points high."""
        self._letters = letters
        self._height = height
        self._strokes: list[str] = []
        self._sheet = Sheet()
        self._open: Element | Artifact | None = None
        self._fill: Ink | None = None
        self.page = -1
        self.record = Record()

    def begin(self, page: int) -> None:
        """Draw on a page from now on; one begun before is drawn on further."""
        self._sheet = self.record.sheets.setdefault(page, Sheet())
        self.page = page

    def finish(self) -> None:
        """Put the page aside; its strokes are packed."""
        self._close()
        self._sheet.content.append(zlib.compress("\n".join(self._strokes).encode("ascii"), 6))
        self._strokes.clear()
        self._fill = None

    def mark(self, target: Element | Artifact) -> None:
        """Say what the next strokes belong to."""
        if target is self._open:
            return
        self._close()
        if isinstance(target, Artifact):
            self._strokes.append(f"/Artifact {target.value} BDC")
        else:
            marked = self._sheet.marked
            target.kids.append(Content(self.page, len(marked)))
            self._strokes.append(f"/{target.role.value} <</MCID {len(marked)}>> BDC")
            marked.append(target)
        self._open = target

    def line(self, line: Line, kind: Type, *, x: float, top: float, goes_on: bool = False) -> None:
        """Write a set line; one that goes on ends with a blank: words do not run together when copied."""
        if not line.segments:
            return
        if kind.ink != self._fill:
            self._strokes.append("{:.3f} {:.3f} {:.3f} rg".format(*kind.ink))
            self._fill = kind.ink
        last = line.segments[-1]
        shown = [
            self._letters.show(
                part.text + " " if goes_on and part is last else part.text, part.face, kind.size
            )
            for part in line.segments
        ]
        start, base = x + line.segments[0].x, self._height - top - kind.baseline
        self._strokes.append(f"BT {start:.3f} {base:.3f} Td {' '.join(shown)} ET")

    def shape(
        self, path: str, *, x: float, top: float, fill: Ink | None = None, stroke: Stroke | None = None
    ) -> None:
        """Draw a path given in PDF operators, its origin at (*x*, *top*), its heights growing upwards."""
        drawn = [f"q 1 0 0 1 {x:.3f} {self._height - top:.3f} cm"]
        if fill is not None:
            drawn.append("{:.3f} {:.3f} {:.3f} rg".format(*fill))
        if stroke is not None:
            drawn.append("{:.3f} {:.3f} {:.3f} RG {:.2f} w 1 J 1 j".format(*stroke.ink, stroke.width))
        end = "S" if fill is None else "f" if stroke is None else "B"
        self._strokes.append(f"{' '.join(drawn)} {path} {end} Q")

    def box(self, box: Box, fill: Ink) -> None:
        """Fill a rectangle."""
        self.shape(
            f"0 {-box.height:.3f} {box.width:.3f} {box.height:.3f} re", x=box.x, top=box.top, fill=fill
        )

    def rule(self, *, x: float, top: float, length: float, stroke: Stroke) -> None:
        """Draw a level line."""
        self.shape(f"0 0 m {length:.3f} 0 l", x=x, top=top, stroke=stroke)

    def picture(self, picture: Picture, box: Box) -> None:
        """Draw a picture into a rectangle; its pixels are added to the page at the end."""
        lower = self._height - box.top - box.height
        size = f"{box.width:.3f} 0 0 {box.height:.3f} {box.x:.3f} {lower:.3f}"
        self._strokes.append(f"q {size} cm /{picture.name} Do Q")
        self.record.pictures.append((self.page, picture))

    def guest(self, guest: Guest, placement: tuple[float, float, float, float]) -> None:
        """Draw a page of an exhibit: how much it is stretched across and up, and where its origin lies."""
        across, up, x, y = placement
        self._strokes.append(f"q {across:.5f} 0 0 {up:.5f} {x:.3f} {y:.3f} cm /Guest Do Q")
        self._sheet.guest = guest

    def link(self, element: Element, box: Box, *, target: str, says: str) -> None:
        """Make a rectangle of *element* lead to the named place."""
        element.kids.append(Area(page=self.page, rectangle=self._edges(box), target=target, says=says))

    def field(self, element: Element, box: Box, asked: Field) -> None:
        """Make a rectangle of *element* a field to type in or click."""
        element.kids.append(Widget(page=self.page, rectangle=self._edges(box), field=asked))

    def place(self, top: float) -> Place:
        """Return the spot *top* points down the present page."""
        return Place(page=self.page, height=self._height - top)

    def _edges(self, box: Box) -> tuple[float, float, float, float]:
        lower = self._height - box.top - box.height
        return (box.x, lower, box.x + box.width, lower + box.height)

    def _close(self) -> None:
        if self._open is not None:
            self._strokes.append("EMC")
            self._open = None
