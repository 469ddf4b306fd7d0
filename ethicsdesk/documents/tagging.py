"""The structure tree: what things on a page mean, and the pen that marks every stroke with its element."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from ethicsdesk.documents.fonts import Face, Fonts
from ethicsdesk.documents.setting import Line, Type

Ink = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, its height measured down from *top*."""

    x: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line's ink and width."""

    ink: Ink
    width: float


class Role(StrEnum):
    """Structure types of ISO 32000-1, 14.8.4, as far as papers use them."""

    DOCUMENT = "Document"
    SECTION = "Sect"
    DIVISION = "Div"
    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
    H4 = "H4"
    PARAGRAPH = "P"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    ITEM_BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEADER_CELL = "TH"
    CELL = "TD"
    CONTENTS = "TOC"
    CONTENTS_ITEM = "TOCI"
    REFERENCE = "Reference"
    LINK = "Link"
    FORM = "Form"
    FIGURE = "Figure"


class Artifact(StrEnum):
    """What a screen reader passes over (ISO 32000-1, 14.8.2.2); the value is its property list."""

    LAYOUT = "<</Type /Layout>>"
    HEADER = "<</Type /Pagination /Subtype /Header>>"
    FOOTER = "<</Type /Pagination /Subtype /Footer>>"
    REPEATED = "<</Type /Pagination>>"


@dataclass(frozen=True, slots=True)
class Attributes:
    """Attributes of an element: who owns them, entries that are names, texts or lists of numbers."""

    owner: str
    names: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, tuple[float, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Content:
    """A marked stretch of a page's content stream."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Area:
    """A clickable rectangle (points from the lower left) and the name of the place it leads to."""

    page: int
    rectangle: tuple[float, float, float, float]
    target: str
    says: str


class Shape(StrEnum):
    """How a field looks, and so what it takes."""

    BOX = "box"  # text, in a box of its own
    LINE = "line"  # text, over a line that is drawn already
    TICK = "tick"
    ROUND = "round"  # one of several answers


@dataclass(frozen=True, slots=True)
class Field:
    """What a reader types in or clicks; fields of shape ROUND with one name exclude each other."""

    name: str
    says: str  # what is asked, read aloud
    shape: Shape
    value: str = ""  # what a click gives back; ticks and rounds only
    option: str = ""  # the words beside it
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Widget:
    """Where on its page a field stands (points from the lower left)."""

    page: int
    rectangle: tuple[float, float, float, float]
    field: Field


@dataclass(slots=True, eq=False)
class Element:
    """A node of the structure tree; its kids stand in reading order."""

    role: Role
    alternative: str = ""
    attributes: Attributes | None = None
    kids: list["Element | Content | Area | Widget"] = field(default_factory=list)

    def add(self, role: Role, *, alternative: str = "", attributes: Attributes | None = None) -> "Element":
        """Append and return a new kid."""
        kid = Element(role=role, alternative=alternative, attributes=attributes)
        self.kids.append(kid)
        return kid

    def walk(self) -> Iterator["Element"]:
        """Yield this element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.walk()

    @property
    def empty(self) -> bool:
        """Say whether nothing visible belongs to it; empty cells are kept all the same."""
        if self.role in {Role.CELL, Role.HEADER_CELL}:
            return False
        return all(isinstance(kid, Element) and kid.empty for kid in self.kids)


@dataclass(frozen=True, slots=True)
class Picture:
    """Rows of RGB pixels, packed as in a PNG file; `name` is what the pages call it."""

    name: str
    width: int
    height: int
    packed: bytes


@dataclass(frozen=True, slots=True)
class Place:
    """A spot others lead to: page, and height from the lower edge."""

    page: int
    height: float


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline; level 0 is the outermost."""

    title: str
    level: int
    place: Place


@dataclass(slots=True)
class Record:
    """What the pen noted while drawing: elements by page and number, places, bookmarks, pictures by page."""

    pages: list[list[Element]] = field(default_factory=lambda: [[]])
    places: dict[str, Place] = field(default_factory=dict)
    bookmarks: list[Bookmark] = field(default_factory=list)
    pictures: list[tuple[int, Picture]] = field(default_factory=list)


class Sheet(Protocol):
    """The part of ReportLab's canvas the pen uses, all of it public."""

    def addLiteral(self, s: str) -> None: ...  # noqa: D102, N802
    def beginText(self, x: float, y: float) -> "TextObject": ...  # noqa: D102, N802
    def drawText(self, aTextObject: "TextObject") -> None: ...  # noqa: D102, N802, N803
    def setFillColorRGB(self, r: float, g: float, b: float) -> None: ...  # noqa: D102, N802
    def setStrokeColorRGB(self, r: float, g: float, b: float) -> None: ...  # noqa: D102, N802
    def setLineWidth(self, width: float) -> None: ...  # noqa: D102, N802
    def showPage(self) -> None: ...  # noqa: D102, N802


class TextObject(Protocol):
    """The part of ReportLab's text object the pen uses."""

    def setFont(self, psfontname: str, size: float) -> None: ...  # noqa: D102, N802
    def setCharSpace(self, charSpace: float) -> None: ...  # noqa: D102, N802, N803
    def textOut(self, text: str) -> None: ...  # noqa: D102, N802


class Pen:
    """Draws on a canvas, heights measured down from the top edge; nothing it draws is left unmarked."""

    def __init__(self, sheet: Sheet, fonts: Fonts, *, height: float) -> None:
        """Start on the first page of *sheet*, *height* points high."""
        self._sheet = sheet
        self._fonts = fonts
        self._height = height
        self._open: Element | Artifact | None = None
        self._fill: Ink | None = None
        self.record = Record()

    @property
    def page(self) -> int:
        """Return the index of the page being drawn."""
        return len(self.record.pages) - 1

    def mark(self, target: Element | Artifact) -> None:
        """Say what the next strokes belong to."""
        if target is self._open:
            return
        self._close()
        if isinstance(target, Artifact):
            self._sheet.addLiteral(f"/Artifact {target.value} BDC")
        else:
            marked = self.record.pages[-1]
            target.kids.append(Content(page=self.page, number=len(marked)))
            self._sheet.addLiteral(f"/{target.role} <</MCID {len(marked)}>> BDC")
            marked.append(target)
        self._open = target

    def line(self, line: Line, kind: Type, *, x: float, top: float, goes_on: bool = False) -> None:
        """Write a set line; one that goes on ends with a blank: words do not run together when copied."""
        if not line.segments:
            return
        self._ink(kind.ink)
        text = self._sheet.beginText(x + line.segments[0].x, self._height - top - kind.baseline)
        for segment in line.segments:
            text.setFont(segment.face.value, kind.size)
            words = segment.text + (" " if goes_on and segment is line.segments[-1] else "")
            self._write(text, words, segment.face, kind.size)
        self._sheet.drawText(text)

    def shape(
        self, path: str, *, x: float, top: float, fill: Ink | None = None, stroke: Stroke | None = None
    ) -> None:
        """Draw a path given in PDF operators, its origin at (*x*, *top*), its heights growing upwards."""
        self._sheet.addLiteral(f"q 1 0 0 1 {x:.3f} {self._height - top:.3f} cm")
        if fill is not None:
            self._sheet.addLiteral("{:.3f} {:.3f} {:.3f} rg".format(*fill))
        if stroke is not None:
            self._sheet.addLiteral(
                "{:.3f} {:.3f} {:.3f} RG {:.2f} w 1 J 1 j".format(*stroke.ink, stroke.width)
            )
        end = "S" if fill is None else "f" if stroke is None else "B"
        self._sheet.addLiteral(f"{path} {end} Q")

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
        self._sheet.addLiteral(f"q {size} cm /{picture.name} Do Q")
        self.record.pictures.append((self.page, picture))

    def link(self, element: Element, box: Box, *, target: str, says: str) -> None:
        """Make a rectangle of *element* lead to the named place."""
        lower = self._height - box.top - box.height
        edges = (box.x, lower, box.x + box.width, lower + box.height)
        element.kids.append(Area(page=self.page, rectangle=edges, target=target, says=says))

    def field(self, element: Element, box: Box, asked: Field) -> None:
        """Make a rectangle of *element* a field to type in or click."""
        lower = self._height - box.top - box.height
        edges = (box.x, lower, box.x + box.width, lower + box.height)
        element.kids.append(Widget(page=self.page, rectangle=edges, field=asked))

    def place(self, top: float) -> Place:
        """Return the spot *top* points down the present page."""
        return Place(page=self.page, height=self._height - top)

    def turn(self) -> None:
        """Finish the page and start the next."""
        self._close()
        self._sheet.showPage()
        self._fill = None
        self.record.pages.append([])

    def _write(self, text: "TextObject", words: str, face: Face, size: float) -> None:
        """Write a stretch of one face, its letters as close as the face wants them."""
        spaced = 0.0
        for stretch, distance in self._fonts.kerned(words, face):
            if distance != spaced:
                text.setCharSpace(distance * size)
                spaced = distance
            text.textOut(stretch)
        if spaced:
            text.setCharSpace(0)

    def _ink(self, ink: Ink) -> None:
        if ink != self._fill:
            self._sheet.setFillColorRGB(*ink)
            self._fill = ink

    def _close(self) -> None:
        if self._open is not None:
            self._sheet.addLiteral("EMC")
            self._open = None
