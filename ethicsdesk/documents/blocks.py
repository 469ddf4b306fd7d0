"""Turns the blocks of a layout into pieces and, at the same time, into the structure tree."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ethicsdesk.documents.codes import scan_code
from ethicsdesk.documents.field_pieces import choice_pieces, line_field, tick_field, type_box
from ethicsdesk.documents.figures import figure
from ethicsdesk.documents.flow import Glue, Piece
from ethicsdesk.documents.fonts import Fonts
from ethicsdesk.documents.pieces import Blank, Blanks, Frame, Framed, Label, Landing, TextLine, TickLine
from ethicsdesk.documents.setting import Line, Setter, Type
from ethicsdesk.documents.style import Look
from ethicsdesk.documents.tables import chart_rows, grid_rows, pair_rows
from ethicsdesk.documents.tagging import Attributes, Element, Role
from ethicsdesk.documents.words import PaperWords
from ethicsdesk.domain.charts import Chart
from ethicsdesk.domain.inline import plain
from ethicsdesk.domain.layout import (
    Block,
    Bullets,
    Callout,
    ChoiceField,
    Grid,
    Heading,
    Keep,
    PageBreak,
    Pairs,
    Paragraph,
    Picture,
    QrCode,
    TextField,
    TickBox,
    WriteLine,
)

_HEADINGS = (Role.H1, Role.H2, Role.H3, Role.H4)
_DOTS = "List", {"ListNumbering": "Disc"}
_NUMBERS = "List", {"ListNumbering": "Decimal"}


@dataclass(frozen=True, slots=True)
class Tools:
    """What is needed to set blocks."""

    look: Look
    fonts: Fonts
    words: PaperWords
    fillable: bool = False  # what is filled in by hand can be filled in on a screen too
    setters: dict[Type, Setter] = field(default_factory=dict)

    def lines(self, text: str, kind: Type, measure: float) -> tuple[Line, ...]:
        """Return *text* set in *kind*, no line wider than *measure*."""
        setter = self.setters.get(kind)
        if setter is None:
            setter = self.setters[kind] = Setter(kind, self.fonts)
        return setter.lines(text, measure)


def title_lines(
    text: str, kind: Type, element: Element, tools: Tools, *, level: int | None = None, link: str = ""
) -> list[Piece]:
    """Return the lines of a title, held together and with what follows; *level* makes a bookmark."""
    lines = tools.lines(text, kind, tools.look.width)
    landing = Landing(link=link, title=plain(text), level=level)
    return [
        TextLine(
            height=kind.leading,
            glue=Glue.HARD,
            line=line,
            kind=kind,
            element=element,
            goes_on=index < len(lines) - 1,
            landing=landing if index == 0 else None,
        )
        for index, line in enumerate(lines)
    ]


class Composer:
    """Composes blocks one after the other; remembers what stood before: spaces and heading levels need it."""

    def __init__(self, tools: Tools, *, width: float, outline: int = 1, depth: int = 1) -> None:
        """Compose for a column *width* points wide, below a heading of level *depth*.

        *outline* is the bookmark level of a heading of level 1.
        """
        self._tools = tools
        self._look = tools.look
        self._width = width
        self._outline = outline
        self._above = depth
        self._before: Block | None = None

    def compose(self, blocks: Sequence[Block], parent: Element) -> list[Piece]:
        """Return the pieces of *blocks*; their elements become kids of *parent*."""
        pieces: list[Piece] = []
        for group in _grouped(blocks):
            before = self._before
            made = self._pieces(group, parent)
            if made:
                made[0].gap = max(made[0].gap, self._gap(before, group[0]))
                _bind(pieces, before, group[0])
                pieces.extend(made)
            if not isinstance(group[-1], Keep):
                self._before = group[-1]
        return pieces

    def _pieces(self, group: Sequence[Block], parent: Element) -> list[Piece]:
        made: list[Piece]
        match group[0]:
            case Heading() as block:
                made = self._heading(block, parent)
            case Paragraph() as block:
                made = self._paragraph(block, parent)
            case Bullets() as block:
                made = self._bullets(block, parent)
            case Callout() as block:
                made = self._callout(block, parent)
            case WriteLine() | TickBox():
                made = self._fields(group, parent)
            case block:
                made = self._composed(block, parent)
        return made

    def _composed(
        self,
        block: Grid | Pairs | Chart | TextField | ChoiceField | QrCode | Picture | Keep | PageBreak,
        parent: Element,
    ) -> list[Piece]:
        made: list[Piece]
        match block:
            case TextField():
                label = self._tools.lines(block.label, self._look.field, self._width)
                made = [type_box(block, parent, label, look=self._look, width=self._width)]
            case ChoiceField():
                made = choice_pieces(block, parent, self._tools.lines, look=self._look, width=self._width)
            case Grid() | Pairs() | Chart():
                made = self._table(block, parent)
            case QrCode():
                made = [scan_code(block, parent)]
            case Picture():
                made = [figure(block, parent, width=self._width)]
            case Keep():
                made = self._keep(block, parent)
            case PageBreak():
                made = [Piece(height=0.0, breaks=True, glue=Glue.HARD)]
        return made

    def _gap(self, before: Block | None, block: Block) -> float:
        """Return the space above a block, by what it is and what stands before it."""
        tables = Callout | Grid | Pairs | Chart
        match before, block:
            case (None, _) | (_, Keep()):
                factor = 0.0
            case Heading(), Heading():
                factor = 0.8
            case _, Heading(level=level):
                factor = (2.3, 1.9, 1.5)[level - 1]
            case Heading(), _:
                factor = 0.8 if isinstance(block, tables) else 0.55
            case WriteLine(), other if not isinstance(other, WriteLine):
                factor = 2.0
            case _ if isinstance(block, tables) or isinstance(before, tables):
                factor = 1.5
            case _:
                factor = 1.1 if isinstance(block, TickBox) else 1.0
        return self._look.gap * factor

    def _table(self, block: Grid | Pairs | Chart, parent: Element) -> list[Piece]:
        make = self._tools.lines
        if isinstance(block, Chart):
            return chart_rows(block, parent, make, look=self._look, width=self._width)
        if isinstance(block, Grid):
            return grid_rows(block, parent, make, look=self._look, width=self._width)
        return pair_rows(block, parent, make, look=self._look, width=self._width)

    def _heading(self, block: Heading, parent: Element) -> list[Piece]:
        level = min(block.level, self._above)  # a level is never skipped, PDF/UA-1 7.4.2
        self._above = level + 1
        kind = self._look.headings[block.level - 1]
        element = parent.add(_HEADINGS[min(level, 3)])
        shown = self._outline + block.level - 1 if block.level <= 2 else None
        landing = Landing(link=block.link, title=plain(block.text), level=shown)
        pieces = self._running(block.text, kind, element, landing=landing)
        for piece in pieces:
            piece.glue = Glue.HARD
        return list(pieces)

    def _paragraph(self, block: Paragraph, parent: Element) -> list[Piece]:
        look = self._look
        kind = look.small if block.small else look.lead if block.lead else look.body
        return list(self._running(block.text, kind, parent.add(Role.PARAGRAPH)))

    def _running(
        self, text: str, kind: Type, element: Element, *, indent: float = 0.0, landing: Landing | None = None
    ) -> list[TextLine]:
        """Return the lines of a text; its first two and last two hold together."""
        lines = self._tools.lines(text, kind, self._width - indent)
        last = len(lines) - 1
        return [
            TextLine(
                height=kind.leading,
                glue=Glue.HARD if index in {0, last - 1} and index < last else Glue.NONE,
                line=line,
                kind=kind,
                element=element,
                x=indent,
                goes_on=index < last,
                landing=landing if index == 0 else None,
            )
            for index, line in enumerate(lines)
        ]

    def _bullets(self, block: Bullets, parent: Element) -> list[Piece]:
        kind = self._look.body
        owner, names = _NUMBERS if block.numbered else _DOTS
        listing = parent.add(Role.LIST, attributes=Attributes(owner=owner, names=names))
        marks = [f"{number}." if block.numbered else "•" for number in range(1, len(block.items) + 1)]
        set_marks = [self._tools.lines(mark, kind, self._width)[0] for mark in marks]
        indent = max((mark.width for mark in set_marks), default=0.0) + kind.size * (
            0.55 if block.numbered else 0.75
        )
        pieces: list[Piece] = []
        starts: list[int] = []
        for item, mark in zip(block.items, set_marks, strict=True):
            entry = listing.add(Role.ITEM)
            label = Label(entry.add(Role.LABEL), mark, indent - kind.size * 0.55 - mark.width)
            lines = self._running(item, kind, entry.add(Role.ITEM_BODY), indent=indent)
            lines[0].label = label
            lines[0].gap = self._look.gap * 0.5 if pieces else 0.0
            starts.append(len(pieces))
            pieces.extend(lines)
        for start in {*starts[1:2], *starts[-1:]} - {0}:  # no first or last item alone
            pieces[start - 1].glue = max(pieces[start - 1].glue, Glue.SOFT)
        return pieces

    def _callout(self, block: Callout, parent: Element) -> list[Piece]:
        look = self._look
        size = look.callout_title.size * 1.3
        frame = Frame(tone=block.tone, width=self._width, inset=size + 24.0, pad=look.gap * 1.1)
        group = parent.add(Role.DIVISION)
        inner = Composer(self._tools, width=self._width - frame.inset - 14.0)
        heading = group.add(Role.PARAGRAPH)
        tag = self._tools.words.tones[block.tone].upper()
        lines = inner._running(tag, look.tag, heading)
        lines[-1].goes_on = True  # the title follows in the same paragraph
        pieces: list[Piece] = [*lines]
        pieces += inner._running(f"**{block.title}**", look.callout_title, heading)
        rest: list[Block] = [Paragraph(text=block.text)] if block.text else []
        if block.items:
            rest.append(Bullets(items=block.items))
        body = inner.compose(rest, group)
        if body:
            body[0].gap = look.gap * 0.35
        return _framed([*pieces, *body], frame, size)

    def _fields(self, group: Sequence[Block], parent: Element) -> list[Piece]:
        if isinstance(group[0], TickBox):
            return self._tick_box(group[0], parent)
        return self._write_lines([block for block in group if isinstance(block, WriteLine)], parent)

    def _write_lines(self, blocks: list[WriteLine], parent: Element) -> list[Piece]:
        """Return one row of lines to write on, as wide as their shares say."""
        look, between = self._look, 22.0
        free = self._width - between * (len(blocks) - 1)
        total = max(1.0, sum(block.share for block in blocks))
        blanks: list[Blank] = []
        x = 0.0
        for block in blocks:
            width = free * block.share / total
            blanks.append(self._blank(block, parent, x, width))
            x += width + between
        space = look.body.size * 2.1
        height = space + 2.0 + max(len(blank.lines) for blank in blanks) * look.field.leading
        return [Blanks(height=height, blanks=tuple(blanks), kind=look.field, space=space, hand=look.body)]

    def _blank(self, block: WriteLine, parent: Element, x: float, width: float) -> Blank:
        label = plain(block.label)
        paragraph = parent.add(Role.PARAGRAPH)
        field = Attributes(owner="PrintField", names={"Role": "tv"}, texts={"Desc": label})
        lines = self._tools.lines(block.label, self._look.field, width)
        written = self._tools.lines(block.written, self._look.body, width) if block.written else ()
        if len(written) == 1:  # longer words do not fit; the line stays free for the hand
            return Blank(x, width, lines, paragraph, paragraph, written=written[0])
        if self._tools.fillable:
            form = paragraph.add(Role.FORM, alternative=label)
            return Blank(x, width, lines, paragraph, form, line_field(label))
        form = paragraph.add(Role.FORM, alternative=f"{self._tools.words.write}: {label}", attributes=field)
        return Blank(x, width, lines, paragraph, form)

    def _tick_box(self, block: TickBox, parent: Element) -> list[Piece]:
        kind = self._look.body
        edge = kind.size * 1.05
        indent = edge + kind.size * 0.75
        paragraph = parent.add(Role.PARAGRAPH)
        field = Attributes(
            owner="PrintField", names={"Role": "cb", "checked": "off"}, texts={"Desc": plain(block.text)}
        )
        asked = tick_field(plain(block.text)) if self._tools.fillable else None
        form = paragraph.add(
            Role.FORM,
            alternative=asked.says if asked else self._tools.words.tick,
            attributes=None if asked else field,
        )
        first, *rest = self._running(block.text, kind, paragraph, indent=indent)
        glue = Glue.SOFT if first.glue is Glue.NONE and rest else first.glue
        box = TickLine(
            height=first.height,
            glue=glue,
            line=first.line,
            kind=kind,
            element=paragraph,
            x=indent,
            goes_on=first.goes_on,
            form=form,
            edge=edge,
            asked=asked,
        )
        return [box, *rest]

    def _keep(self, block: Keep, parent: Element) -> list[Piece]:
        pieces = self.compose(block.blocks, parent)
        for piece in pieces[:-1]:
            piece.glue = max(piece.glue, Glue.SOFT)
        return pieces


def _bind(pieces: list[Piece], before: Block | None, block: Block) -> None:
    """Keep a heading, or a line ending in a colon, with what follows."""
    if not pieces or isinstance(block, PageBreak):
        return
    if isinstance(before, Heading):
        pieces[-1].glue = Glue.HARD
    elif isinstance(before, Paragraph) and plain(before.text).rstrip().endswith(":"):
        pieces[-1].glue = max(pieces[-1].glue, Glue.SOFT)


def _grouped(blocks: Sequence[Block]) -> list[list[Block]]:
    """Put lines to write on next to each other as long as their shares leave room."""
    groups: list[list[Block]] = []
    used = 0.0
    for block in blocks:
        share = block.share if isinstance(block, WriteLine) else 1.0
        if (
            isinstance(block, WriteLine)
            and groups
            and isinstance(groups[-1][0], WriteLine)
            and used + share <= 1.001
        ):
            groups[-1].append(block)
            used += share
        else:
            groups.append([block])
            used = share
    return groups


def _framed(pieces: list[Piece], frame: Frame, sign: float) -> list[Piece]:
    """Lay pieces on the ground of a callout."""
    framed: list[Piece] = []
    last = len(pieces) - 1
    for index, piece in enumerate(pieces):
        above = frame.pad if index == 0 else piece.gap
        below = frame.pad if index == last else 0.0
        framed.append(
            Framed(
                height=piece.height + above + below,
                glue=Glue.NONE if index == last else max(piece.glue, Glue.SOFT),
                inner=piece,
                frame=frame,
                opens=index == 0,
                closes=index == last,
                sign=sign if index == 0 else 0.0,
            )
        )
    return framed
