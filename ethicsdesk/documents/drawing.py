"""Draws filled pages, with what stands above and below the text, and hands back the finished file."""

from collections.abc import Sequence
from dataclasses import dataclass

from ethicsdesk.documents.blocks import Tools
from ethicsdesk.documents.exhibits import Spot
from ethicsdesk.documents.finish import About, Drawn, finished
from ethicsdesk.documents.flow import Placed
from ethicsdesk.documents.fonts import Face
from ethicsdesk.documents.guests import GuestPage
from ethicsdesk.documents.lettering import Lettering
from ethicsdesk.documents.pen import Pen
from ethicsdesk.documents.setting import Line, Segment, Setter, Type
from ethicsdesk.documents.style import INK, RULE
from ethicsdesk.documents.tagging import Artifact, Attributes, Bookmark, Element, Guest, Stroke

_HEADER_AT = 29.0  # points below the upper edge; no office printer cuts there
_FOOTER_AT = 42.0  # points above the lower edge
_BETWEEN = 18.0  # between what stands left and right


@dataclass(frozen=True, slots=True, kw_only=True)
class Margins:
    """What stands above and below the text of one page; '' = nothing."""

    header: str = ""
    preview: str = ""
    footer: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestOn:
    """A page of an exhibit on its sheet: which one, where, its element, bookmarks with their levels."""

    guest: Guest
    page: GuestPage
    spot: Spot
    figure: Element
    bookmarks: tuple[tuple[str, int], ...] = ()


class Drawing:
    """A file being drawn."""

    def __init__(self, tools: Tools, *, preview: Element | None = None) -> None:
        """Start with no page; on the first one *preview* is read aloud, on later ones it is passed over."""
        look = tools.look
        self._tools = tools
        self._preview: Element | None = preview
        self._letters = Lettering(tools.fonts)
        self._pen = Pen(self._letters, height=look.page_height)
        self._bold = Type(look.running.size, look.running.leading, plain=Face.BOLD, ink=INK)

    def page(self, index: int, placed: Sequence[Placed], margins: Margins) -> None:
        """Draw one page, its number counted from 0, without what stands below the text."""
        pen, look = self._pen, self._tools.look
        pen.begin(index)
        pen.mark(Artifact.LAYOUT)
        for each in placed:
            each.piece.back(pen, x=look.side, top=look.head + each.top)
        self._header(margins)
        for each in placed:
            each.piece.front(pen, x=look.side, top=look.head + each.top)
        pen.finish()

    def guest(self, index: int, guest: GuestOn, margins: Margins) -> None:
        """Draw a page of an exhibit into the text area of one page, with a fine frame around it."""
        pen, look, page = self._pen, self._tools.look, guest.page
        pen.begin(index)
        self._header(margins)
        x, top = look.side + guest.spot.left, look.head
        lower, upper = pen.place(top + guest.spot.height).height, pen.place(top).height
        guest.figure.attributes = Attributes(
            owner="Layout", numbers={"BBox": (x, lower, x + guest.spot.width, upper)}
        )
        pen.mark(guest.figure)
        scale = guest.spot.scale
        if page.picture:
            placement = (guest.spot.width, guest.spot.height, x, lower)
        else:
            placement = (scale, scale, x - page.left * scale, lower - page.lower * scale)
        pen.guest(guest.guest, placement)
        pen.mark(Artifact.LAYOUT)
        frame = f"0 {-guest.spot.height:.3f} {guest.spot.width:.3f} {guest.spot.height:.3f} re"
        pen.shape(frame, x=x, top=top, stroke=Stroke(RULE, 0.5))
        for title, level in guest.bookmarks:
            pen.record.bookmarks.append(Bookmark(title=title, level=level, place=pen.place(0.0)))
        pen.finish()

    def foot(self, index: int, margins: Margins) -> None:
        """Draw what stands below the text of a page already drawn."""
        self._pen.begin(index)
        self._footer(margins)
        self._pen.finish()

    def finished(self, root: Element, about: About, bundles: Sequence[bytes] = ()) -> bytes:
        """Return the complete file; nothing can be drawn afterwards."""
        look = self._tools.look
        drawn = Drawn(
            record=self._pen.record,
            root=root,
            faces=self._letters.faces(),
            size=(look.page_width, look.page_height),
            bundles=bundles,
        )
        return finished(drawn, about, self._tools.fonts.form_face)

    def _header(self, margins: Margins) -> None:
        look, top = self._tools.look, _HEADER_AT
        right = self._one_line(margins.preview, self._bold, look.width)
        if right.segments:
            self._pen.mark(self._preview or Artifact.HEADER)
            self._preview = None
            self._pen.line(right, self._bold, x=look.side + look.width - right.width, top=top, goes_on=True)
        if margins.header:
            self._pen.mark(Artifact.HEADER)
            left = self._one_line(margins.header, look.running, look.width - right.width - _BETWEEN)
            self._pen.line(left, look.running, x=look.side, top=top)
            self._pen.rule(
                x=look.side, top=top + look.running.leading + 3, length=look.width, stroke=Stroke(RULE, 0.5)
            )

    def _footer(self, margins: Margins) -> None:
        look = self._tools.look
        top = look.page_height - _FOOTER_AT
        right = self._one_line(margins.number, look.running, look.width)
        self._pen.mark(Artifact.FOOTER)
        left = self._lines(margins.footer, look.running, look.width - right.width - _BETWEEN, at_most=2)
        for above, line in enumerate(reversed(left)):
            self._pen.line(line, look.running, x=look.side, top=top - above * look.running.leading)
        self._pen.line(right, look.running, x=look.side + look.width - right.width, top=top)

    def _one_line(self, text: str, kind: Type, measure: float) -> Line:
        return self._lines(text, kind, measure, at_most=1)[0]

    def _lines(self, text: str, kind: Type, measure: float, *, at_most: int) -> tuple[Line, ...]:
        """Return *text* on a few lines at most, ended with "…" where it is too long."""
        if not text:
            return (Line(segments=(), width=0.0),)
        setter = Setter(kind, self._tools.fonts)
        flat = text.replace("\n", " ")
        lines = setter.lines(flat, measure)
        if len(lines) <= at_most:
            return lines
        *kept, end = setter.lines(flat, measure - kind.size)[:at_most]
        last = end.segments[-1]
        dotted = Segment(last.x, last.text + "…", last.face)
        return (*kept, Line((*end.segments[:-1], dotted), end.width + kind.size))
