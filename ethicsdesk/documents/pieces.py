"""The pieces pages are filled with: lines, table rows, framed parts, boxes to tick and lines to write on."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from ethicsdesk.documents.flow import Piece
from ethicsdesk.documents.icons import draw_sign
from ethicsdesk.documents.pen import Pen
from ethicsdesk.documents.setting import Line, Type
from ethicsdesk.documents.style import ACCENT, INK, RULE, SOFT, TINT, WHITE
from ethicsdesk.documents.tagging import (
    Artifact,
    Attributes,
    Bookmark,
    Box,
    Element,
    Field,
    Picture,
    Stroke,
)
from ethicsdesk.domain.layout import Tone

BAR = 4.0  # width of the bar at the left of a callout
FIELD = 18.0  # height of a field over a line
EDGE = 1.3  # width of the other edges, where there are any


@dataclass(frozen=True, slots=True)
class Label:
    """A bullet or number left of a line."""

    element: Element
    line: Line
    x: float


@dataclass(frozen=True, slots=True)
class Landing:
    """What a heading leaves behind: a name to link to ('' = none), an outline entry (None = none)."""

    link: str = ""
    title: str = ""
    level: int | None = None


@dataclass(slots=True, eq=False, kw_only=True)
class TextLine(Piece):
    """One line of running text."""

    line: Line
    kind: Type
    element: Element
    x: float = 0.0
    goes_on: bool = False
    label: Label | None = None
    landing: Landing | None = None

    def front(self, pen: Pen, *, x: float, top: float) -> None:
        """Write the label, then the line."""
        if self.landing is not None:
            _land(pen, self.landing, top)
        if self.label is not None:
            pen.mark(self.label.element)
            pen.line(self.label.line, self.kind, x=x + self.label.x, top=top, goes_on=True)
        pen.mark(self.element)
        pen.line(self.line, self.kind, x=x + self.x, top=top, goes_on=self.goes_on)


def _land(pen: Pen, landing: Landing, top: float) -> None:
    place = pen.place(max(top - 12.0, 0.0))
    if landing.link:
        pen.record.places[landing.link] = place
    if landing.level is not None:
        pen.record.bookmarks.append(Bookmark(title=landing.title, level=landing.level, place=place))


@dataclass(slots=True, eq=False, kw_only=True)
class TickLine(TextLine):
    """The first line of a text to tick; `form` is the empty box, or the field that draws one itself."""

    form: Element
    edge: float
    asked: Field | None = None

    def front(self, pen: Pen, *, x: float, top: float) -> None:
        """Draw the box, then write the line."""
        below = top + (self.kind.leading - self.edge) / 2
        if self.asked is not None:
            pen.field(self.form, Box(x, below, self.edge, self.edge), self.asked)
        else:
            pen.mark(self.form)
            square = f"0 {-self.edge:.2f} {self.edge:.2f} {self.edge:.2f} re"
            pen.shape(square, x=x, top=below, stroke=Stroke(INK, 1.1))
        TextLine.front(self, pen, x=x, top=top)


@dataclass(frozen=True, slots=True)
class Blank:
    """One line to write on, its label below."""

    x: float
    width: float
    lines: tuple[Line, ...]
    element: Element
    form: Element
    asked: Field | None = None  # the text to type over the line
    written: Line | None = None  # what stands on the line already


@dataclass(slots=True, eq=False, kw_only=True)
class Blanks(Piece):
    """Lines to write on that stand next to each other; `space` is left above them for the hand."""

    blanks: tuple[Blank, ...]
    kind: Type
    space: float
    hand: Type  # of what is written on a line

    def front(self, pen: Pen, *, x: float, top: float) -> None:
        """Write each label and draw its line."""
        for blank in self.blanks:
            pen.mark(blank.element)
            for index, line in enumerate(blank.lines):
                below = top + self.space + 2.0 + index * self.kind.leading
                pen.line(line, self.kind, x=x + blank.x, top=below, goes_on=True)
            if blank.written is not None:
                above = top + self.space - self.hand.leading
                pen.line(blank.written, self.hand, x=x + blank.x, top=above, goes_on=True)
            pen.mark(Artifact.LAYOUT if blank.asked or blank.written else blank.form)
            pen.rule(x=x + blank.x, top=top + self.space, length=blank.width, stroke=Stroke(INK, 0.9))
            if blank.asked is not None:
                box = Box(x + blank.x, top + self.space - FIELD, blank.width, FIELD - 1.0)
                pen.field(blank.form, box, blank.asked)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a row, set; `target` leads elsewhere when it is a link."""

    element: Element
    lines: tuple[Line, ...]
    x: float
    width: float
    kind: Type
    target: str = ""
    says: str = ""


@dataclass(slots=True, eq=False, kw_only=True)
class Row(Piece):
    """A row of a table; a heading row is tinted and can be repeated as an artifact."""

    cells: tuple[Cell, ...]
    pad: float
    width: float
    heading: bool = False
    artifact: bool = False
    ruled_above: bool = False

    def back(self, pen: Pen, *, x: float, top: float) -> None:
        """Draw the ground and the rules."""
        if self.heading:
            pen.box(Box(x, top, self.width, self.height), TINT)
            pen.rule(x=x, top=top, length=self.width, stroke=Stroke(INK, 0.9))
        if self.ruled_above:
            pen.rule(x=x, top=top, length=self.width, stroke=Stroke(RULE, 0.5))
        ink, width = (INK, 0.9) if self.heading else (RULE, 0.5)
        pen.rule(x=x, top=top + self.height, length=self.width, stroke=Stroke(ink, width))
        for cell in self.cells:
            for index, line in enumerate(cell.lines if cell.target else ()):
                below = top + self.pad + index * cell.kind.leading + cell.kind.baseline + 2.0
                pen.rule(x=x + cell.x, top=below, length=line.width, stroke=Stroke(ACCENT, 0.6))

    def front(self, pen: Pen, *, x: float, top: float) -> None:
        """Write the cells from left to right."""
        for cell in self.cells:
            if not any(line.segments for line in cell.lines):
                continue
            pen.mark(Artifact.REPEATED if self.artifact else cell.element)
            for index, line in enumerate(cell.lines):
                below = top + self.pad + index * cell.kind.leading
                pen.line(line, cell.kind, x=x + cell.x, top=below, goes_on=index < len(cell.lines) - 1)
            if cell.target and not self.artifact:
                self._lead(pen, cell, x, top)

    def _lead(self, pen: Pen, cell: Cell, x: float, top: float) -> None:
        for index, line in enumerate(cell.lines):
            below = top + self.pad + index * cell.kind.leading
            box = Box(x + cell.x, below, line.width, cell.kind.leading)
            pen.link(cell.element, box, target=cell.target, says=cell.says)

    def split(self, room: float) -> tuple[Piece, Piece] | None:
        """Cut between lines of the cells; None when not one line of each fits, or all do."""
        counts = [int((room - 2 * self.pad) / cell.kind.leading) for cell in self.cells]
        paired = list(zip(self.cells, counts, strict=True))
        if min(counts) < 1 or all(len(cell.lines) <= count for cell, count in paired):
            return None
        first = tuple(replace(cell, lines=cell.lines[:count]) for cell, count in paired)
        rest = tuple(replace(cell, lines=cell.lines[count:]) for cell, count in paired)
        return self._with(first), self._with(rest)

    def _with(self, cells: tuple[Cell, ...]) -> "Row":
        height = 2 * self.pad + max(len(cell.lines) * cell.kind.leading for cell in cells)
        return replace(self, cells=cells, height=height, ruled_above=False)


@dataclass(frozen=True, slots=True)
class Frame:
    """The ground of a callout: its tone and width."""

    tone: Tone
    width: float
    inset: float
    pad: float


@dataclass(slots=True, eq=False, kw_only=True)
class Framed(Piece):
    """A piece on the ground of a callout; its own gap is part of the ground."""

    inner: Piece
    frame: Frame
    opens: bool = False
    closes: bool = False
    sign: float = 0.0  # size of the sign, 0 = none

    def back(self, pen: Pen, *, x: float, top: float) -> None:
        """Draw this piece's slice of the ground; a stop is also framed."""
        strong = self.frame.tone in {Tone.STOP, Tone.CAUTION}
        width, height = self.frame.width, self.height
        pen.box(Box(x, top, width, height), TINT)
        pen.box(Box(x, top, BAR, height), INK if strong else ACCENT)
        if self.frame.tone is Tone.STOP:
            pen.box(Box(x + width - EDGE, top, EDGE, height), INK)
            if self.opens:
                pen.box(Box(x, top, width, EDGE), INK)
            if self.closes:
                pen.box(Box(x, top + height - EDGE, width, EDGE), INK)
        self.inner.back(pen, x=x + self.frame.inset, top=top + self._above)

    def front(self, pen: Pen, *, x: float, top: float) -> None:
        """Draw the sign at the start of the callout, then the inner piece."""
        if self.sign:
            ink = INK if self.frame.tone in {Tone.STOP, Tone.CAUTION} else ACCENT
            pen.mark(Artifact.LAYOUT)
            box = Box(x + BAR + 10.0, top + self.frame.pad + 1.5, self.sign, self.sign)
            draw_sign(pen, self.frame.tone, box, ink=ink, ground=WHITE)
        self.inner.front(pen, x=x + self.frame.inset, top=top + self._above)

    @property
    def _above(self) -> float:
        return self.frame.pad if self.opens else self.inner.gap


@dataclass(slots=True, eq=False, kw_only=True)
class Rule(Piece):
    """A level line over the whole width."""

    length: float
    width: float = 0.9

    def back(self, pen: Pen, *, x: float, top: float) -> None:
        """Draw the line in the middle of its height."""
        pen.rule(x=x, top=top + self.height / 2, length=self.length, stroke=Stroke(ACCENT, self.width))


@dataclass(frozen=True, slots=True)
class Column:
    """Lines of one kind that stand under each other."""

    element: Element
    lines: tuple[Line, ...]
    kind: Type
    top: float
    right: float | None = None  # where the lines end; None = they start at `left`
    left: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Emblem:
    """A picture at the upper left corner, as large as it is drawn."""

    element: Element
    picture: Picture
    width: float
    height: float

    def draw(self, pen: Pen, *, x: float, top: float) -> None:
        """Draw it and note where on the page it stands."""
        lower, upper = pen.place(top + self.height).height, pen.place(top).height
        box = (x, lower, x + self.width, upper)
        self.element.attributes = Attributes(owner="Layout", numbers={"BBox": box})
        pen.mark(self.element)
        pen.picture(self.picture, Box(x, top, self.width, self.height))


@dataclass(slots=True, eq=False, kw_only=True)
class Side(Piece):
    """Columns next to each other, such as a letterhead."""

    columns: tuple[Column, ...]
    emblem: Emblem | None = None

    def front(self, pen: Pen, *, x: float, top: float) -> None:
        """Draw the emblem, then write the columns one after the other."""
        if self.emblem is not None:
            self.emblem.draw(pen, x=x, top=top)
        for column in self.columns:
            pen.mark(column.element)
            for index, line in enumerate(column.lines):
                below = top + column.top + index * column.kind.leading
                start = x + (column.left if column.right is None else column.right - line.width)
                pen.line(line, column.kind, x=start, top=below, goes_on=True)


@dataclass(slots=True, eq=False, kw_only=True)
class ContentsLine(Piece):
    """An entry of the contents; its page number is asked for when it is drawn."""

    lines: tuple[Line, ...]
    kind: Type
    element: Element
    x: float
    width: float
    target: str
    says: str
    number: Callable[[], Line]

    def front(self, pen: Pen, *, x: float, top: float) -> None:
        """Write the title, dots, and the number; all of it leads to the page."""
        number = self.number()
        pen.mark(self.element)
        for index, line in enumerate(self.lines):
            pen.line(line, self.kind, x=x + self.x, top=top + index * self.kind.leading, goes_on=True)
        last = top + (len(self.lines) - 1) * self.kind.leading
        pen.line(number, self.kind, x=x + self.width - number.width, top=last)
        box = Box(x + self.x, top, self.width - self.x, self.height)
        pen.link(self.element, box, target=self.target, says=self.says)
        start = x + self.x + self.lines[-1].width + 6.0
        length = x + self.width - number.width - 6.0 - start
        if length > 0:
            pen.mark(Artifact.LAYOUT)
            dots = f"[0 4] 0 d 0 0 m {length:.2f} 0 l"
            pen.shape(dots, x=start, top=last + self.kind.baseline - 1.0, stroke=Stroke(SOFT, 0.9))
