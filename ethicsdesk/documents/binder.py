"""Draws a binder: cover, contents with page numbers, chapters; laid out once, drawn once.

A chapter is drawn as soon as it is set, and what it was set from is let go; cover and contents, which name
the pages of all others, come last.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ethicsdesk.documents.blocks import Composer, Tools, title_lines
from ethicsdesk.documents.drawing import Drawing, GuestOn, Margins
from ethicsdesk.documents.exhibits import Part, spot
from ethicsdesk.documents.finish import About
from ethicsdesk.documents.flow import Glue, Pages, Piece, Placed
from ethicsdesk.documents.fonts import Fonts, with_texts
from ethicsdesk.documents.guests import Shown
from ethicsdesk.documents.pieces import ContentsLine, Rule, TextLine
from ethicsdesk.documents.setting import Line
from ethicsdesk.documents.style import binder_look
from ethicsdesk.documents.tagging import Element, Guest, Role
from ethicsdesk.documents.words import words_for
from ethicsdesk.domain.inline import cleaned, plain
from ethicsdesk.domain.layout import BinderLayout, Chapter, Heading

_CONTENTS = "ethicsdesk-contents"
_DRAWN = 0.75  # share of the work done when everything is drawn; the rest is finishing


def draw_binder(
    layout: BinderLayout,
    fonts: Fonts,
    progress: Callable[[float], None],
    found: Sequence[Shown | None] = (),
) -> bytes:
    """Return the PDF of *layout*; equal layouts give equal bytes. *found* is what there is of its exhibits.

    Finished records cannot be reworded, so a character no embedded face has prints as its name in brackets.

    Raises:
        ValueError: A link leads nowhere.
    """
    progress(0.0)
    layout = with_texts(layout, fonts.spelled)
    tools = Tools(binder_look(layout.size), fonts, words_for(layout.language))
    book = _Book(layout, tools, found)
    book.draw(progress)
    about = About(title=plain(layout.title), subject=cleaned(layout.subject), language=layout.language)
    made = book.finished(about)
    progress(1.0)
    return made


@dataclass(slots=True)
class _Numbers:
    """Page numbers by link name, known once everything is set."""

    pages: dict[str, int] = field(default_factory=dict)


class _Book:
    """The binder being set and drawn."""

    def __init__(self, layout: BinderLayout, tools: Tools, found: Sequence[Shown | None]) -> None:
        self._layout = layout
        self._tools = tools
        self._part = Part(layout.exhibits, found) if layout.exhibits is not None else None
        self._bundles = [one.data if one is not None else b"" for one in found]
        self._numbers = _Numbers()
        self._root = Element(role=Role.DOCUMENT)
        self._drawing = Drawing(tools)
        self._count = 0  # pages so far

    def draw(self, progress: Callable[[float], None]) -> None:
        """Draw everything."""
        title = plain(self._layout.title)
        first = [(page, "") for page in self._filled(self._cover())]
        first += [(page, title) for page in self._filled(self._contents())]
        self._count = len(first)
        chapters = self._layout.chapters
        for index, chapter in enumerate(chapters):
            self._draw_chapter(chapter, f"{title} · {plain(chapter.title)}")
            progress(_DRAWN * (index + 1) / (len(chapters) + 2))
        if self._part is not None:
            self._draw_exhibits(self._part)
        for index, (page, header) in enumerate(first):
            self._drawing.page(index, page, Margins(header=header))
        for index in range(self._count):
            number = self._tools.words.page_of(index + 1, self._count)
            self._drawing.foot(index, Margins(footer=self._layout.footer, number=number))
        progress(_DRAWN)

    def finished(self, about: About) -> bytes:
        """Return the complete file."""
        return self._drawing.finished(self._root, about, self._bundles)

    def _filled(self, pieces: list[Piece]) -> list[list[Placed]]:
        return Pages(self._tools.look.room).fill(pieces)

    def _draw_chapter(self, chapter: Chapter, header: str) -> None:
        self._draw_pieces(self._chapter(chapter), header)

    def _draw_exhibits(self, part: Part) -> None:
        """Draw the index and every exhibit; how many pages each takes is found out first."""
        title, items = plain(self._layout.title), part.part.items
        unknown = [9_999] * len(items)
        start = self._count + len(self._filled(self._index(part, unknown, Element(Role.SECTION)))) + 1
        starts: list[int] = []
        for index in range(len(items)):
            starts.append(start)
            sheet = self._filled(self._sheet(part, index, unknown, Element(Role.SECTION)))
            start += len(sheet) + len(part.pages(index))
        section = self._root.add(Role.SECTION)
        self._draw_pieces(self._index(part, starts, section), f"{title} · {plain(part.part.title)}")
        for index, item in enumerate(items):
            own = section.add(Role.SECTION)
            header = f"{title} · {plain(item.mark)}"
            self._draw_pieces(self._sheet(part, index, starts, own), header)
            self._draw_guests(part, index, own, header)

    def _index(self, part: Part, starts: Sequence[int], section: Element) -> list[Piece]:
        chapter = Chapter(title=part.part.title, link=part.part.link, blocks=part.index(starts))
        return self._chapter(chapter, section)

    def _sheet(self, part: Part, index: int, starts: Sequence[int], section: Element) -> list[Piece]:
        blocks = with_texts(part.sheet(index, starts), self._tools.fonts.spelled)
        return Composer(self._tools, width=self._tools.look.width).compose(blocks, section)

    def _draw_guests(self, part: Part, index: int, section: Element, header: str) -> None:
        for number, page in enumerate(part.pages(index)):
            figure = section.add(Role.FIGURE, alternative=part.says(index, number))
            figure.actual = page.words
            on = GuestOn(
                guest=Guest(index, number),
                page=page,
                spot=spot(page, self._tools.look),
                figure=figure,
                bookmarks=tuple((title, 2) for title, at in part.bookmarks(index) if at == number),
            )
            self._drawing.guest(self._count, on, Margins(header=header))
            self._count += 1

    def _draw_pieces(self, pieces: list[Piece], header: str) -> None:
        pages = self._filled(pieces)
        self._note(pages)
        for page in pages:
            self._drawing.page(self._count, page, Margins(header=header))
            self._count += 1

    def _note(self, pages: list[list[Placed]]) -> None:
        """Remember on which page each linked heading stands."""
        for offset, page in enumerate(pages, start=self._count + 1):
            for placed in page:
                landing = placed.piece.landing if isinstance(placed.piece, TextLine) else None
                if landing is not None and landing.link:
                    self._numbers.pages[landing.link] = offset

    def _cover(self) -> list[Piece]:
        look, section = self._tools.look, self._root.add(Role.SECTION)
        pieces: list[Piece] = [Piece(height=look.room * 0.14)]
        pieces += title_lines(self._layout.title, look.cover, section.add(Role.H1), self._tools, level=0)
        if self._layout.subtitle:
            subtitle = title_lines(
                self._layout.subtitle, look.subtitle, section.add(Role.PARAGRAPH), self._tools
            )
            subtitle[0].gap = look.gap * 0.7
            pieces += subtitle
        pieces.append(Rule(height=look.gap * 5, length=look.width, width=1.4, glue=Glue.HARD))
        return pieces + Composer(self._tools, width=look.width).compose(self._layout.cover, section)

    def _contents(self) -> list[Piece]:
        look, section = self._tools.look, self._root.add(Role.SECTION)
        word = self._tools.words.contents
        pieces = title_lines(word, look.title, section.add(Role.H1), self._tools, level=0, link=_CONTENTS)
        table = section.add(Role.CONTENTS)
        for chapter in self._layout.chapters:
            pieces.append(self._entry(chapter.title, chapter.link, table, level=0))
            inner = [block for block in chapter.blocks if isinstance(block, Heading) and block.level == 1]
            pieces += [self._entry(block.text, block.link, table, level=1) for block in inner if block.link]
        if (part := self._layout.exhibits) is not None:
            pieces.append(self._entry(part.title, part.link, table, level=0))
            pieces += [
                self._entry(f"{one.mark}: {one.title}", one.link, table, level=1) for one in part.items
            ]
        return pieces

    def _entry(self, text: str, link: str, table: Element, *, level: int) -> Piece:
        look = self._tools.look
        kind = look.callout_title if level == 0 else look.body
        x = 0.0 if level == 0 else 22.0
        lines = self._tools.lines(text, kind, look.width - x - 60.0)
        element = table.add(Role.CONTENTS_ITEM).add(Role.REFERENCE).add(Role.LINK)

        def number() -> Line:
            return self._tools.lines(str(self._numbers.pages.get(link, 0)), kind, 60.0)[0]

        return ContentsLine(
            height=len(lines) * kind.leading,
            gap=look.gap * (1.3 if level == 0 else 0.15),
            glue=Glue.SOFT if level == 0 else Glue.NONE,
            lines=lines,
            kind=kind,
            element=element,
            x=x,
            width=look.width,
            target=link,
            says=plain(text),
            number=number,
        )

    def _chapter(self, chapter: Chapter, section: Element | None = None) -> list[Piece]:
        look, section = self._tools.look, section or self._root.add(Role.SECTION)
        element = section.add(Role.H1)
        pieces = title_lines(chapter.title, look.title, element, self._tools, level=0, link=chapter.link)
        pieces.append(Rule(height=look.tag.leading, length=look.width, glue=Glue.HARD))
        body = Composer(self._tools, width=look.width).compose(chapter.blocks, section)
        if body:
            body[0].gap = max(body[0].gap, look.gap)
        return pieces + body
