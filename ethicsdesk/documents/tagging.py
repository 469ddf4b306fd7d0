"""The structure tree: what things on a page mean, and what the pen notes while it draws them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

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
    actual: str = ""  # the words a picture shows
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


@dataclass(slots=True, eq=False)
class Sheet:
    """A page as drawn: packed strokes, and its elements by the numbers of their marks."""

    content: list[bytes] = field(default_factory=list)
    marked: list[Element] = field(default_factory=list)
    guest: "Guest | None" = None


@dataclass(frozen=True, slots=True)
class Guest:
    """A page of an exhibit: the number of its bundle, and of its page in there."""

    bundle: int
    page: int


@dataclass(slots=True)
class Record:
    """What the pen noted while drawing: sheets by page, places, bookmarks, pictures by page."""

    sheets: dict[int, Sheet] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    bookmarks: list[Bookmark] = field(default_factory=list)
    pictures: list[tuple[int, Picture]] = field(default_factory=list)
