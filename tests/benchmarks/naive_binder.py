"""The usual way to make a long PDF, to measure ours against: a paragraph in every cell, three passes.

It writes the same content without tags; nothing of the program uses it.
"""

import io
from collections.abc import Iterator
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import inch
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageBreak, PageTemplate, Table
from reportlab.platypus import Paragraph as Text
from reportlab.platypus.tableofcontents import TableOfContents

from ethicsdesk.documents.fonts import Face
from ethicsdesk.domain.charts import Chart
from ethicsdesk.domain.inline import plain
from ethicsdesk.domain.layout import (
    BinderLayout,
    Block,
    Bullets,
    Callout,
    Grid,
    Heading,
    Keep,
    Pairs,
    Paragraph,
    WriteLine,
)

BODY = ParagraphStyle("body", fontName=Face.REGULAR.value, fontSize=11, leading=15.4, spaceAfter=6)
CELL = ParagraphStyle("cell", fontName=Face.REGULAR.value, fontSize=9.5, leading=12.5)
HEADS = [
    ParagraphStyle(f"h{level}", fontName=Face.BOLD.value, fontSize=22 - 4 * level, leading=28 - 4 * level)
    for level in range(4)
]
WIDTH = LETTER[0] - 2 * inch


class NumberedCanvas(Canvas):
    """Keeps every page until the number of all is known."""

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)
        self._kept: list[dict[str, object]] = []

    def showPage(self) -> None:  # noqa: N802
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for state in self._kept:
            self.__dict__.update(state)
            self.setFont(Face.REGULAR.value, 9)
            self.drawRightString(540, 40, f"Page {self._pageNumber} of {len(self._kept)}")
            super().showPage()
        super().save()


class Document(BaseDocTemplate):
    """Tells the contents of each heading."""

    def afterFlowable(self, flowable: object) -> None:  # noqa: N802
        if isinstance(flowable, Text) and flowable.style in HEADS:
            key = f"k{self.seq.nextf('k')}"
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(flowable.getPlainText(), key, 0)
            self.notify("TOCEntry", (0, flowable.getPlainText(), self.page, key))


def draw(layout: BinderLayout) -> bytes:
    target = io.BytesIO()
    document = Document(target, pagesize=LETTER, invariant=1, initialFontName=Face.REGULAR.value)
    frame = Frame(inch, 0.9 * inch, WIDTH, LETTER[1] - 1.8 * inch, leftPadding=0, rightPadding=0)
    document.addPageTemplates([PageTemplate("p", [frame])])
    document.multiBuild(list(_story(layout)), canvasmaker=NumberedCanvas)
    return target.getvalue()


def _story(layout: BinderLayout) -> Iterator[object]:
    yield Text(_words(layout.title), HEADS[0])
    yield from _flowables(layout.cover)
    contents = TableOfContents()
    contents.levelStyles = [BODY]
    yield PageBreak()
    yield contents
    for chapter in layout.chapters:
        yield PageBreak()
        yield Text(_words(chapter.title), HEADS[0])
        yield from _flowables(chapter.blocks)


def _flowables(blocks: tuple[Block, ...]) -> Iterator[object]:
    for block in blocks:
        match block:
            case Heading():
                yield Text(_words(block.text), HEADS[block.level])
            case Pairs():
                yield _table(block.rows, (1, 2))
            case Grid():
                yield _table((block.header, *block.rows), block.shares)
            case Chart():
                rows = tuple((bar.name, bar.says, bar.words) for bar in block.bars)
                yield _table((block.header, *rows), (3, 4, 3))
            case Keep():
                yield from _flowables(block.blocks)
            case _:
                yield from (Text(_words(line), BODY) for line in _lines(block))


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Paragraph():
            yield block.text
        case Bullets():
            yield from (f"• {item}" for item in block.items)
        case Callout():
            yield from (line for line in (block.title, block.text, *block.items) if line)
        case WriteLine():
            yield block.label


def _table(rows: tuple[tuple[str, ...], ...], shares: tuple[float, ...]) -> Table:
    cells = [[Text(_words(text), CELL) for text in row] for row in rows]
    style = [("GRID", (0, 0), (-1, -1), 0.3, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    widths = [WIDTH * share / sum(shares) for share in shares]
    return Table(cells, colWidths=widths, repeatRows=1, style=style)


def _words(text: str) -> str:
    return escape(plain(text))
