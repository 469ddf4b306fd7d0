"""Draws one paper: layout in, tagged PDF out."""

from base64 import b64decode
from dataclasses import dataclass

from ethicsdesk.documents.blocks import Composer, Tools, title_lines
from ethicsdesk.documents.drawing import Drawing, Margins
from ethicsdesk.documents.finish import About
from ethicsdesk.documents.flow import Glue, Pages, Piece, Placed
from ethicsdesk.documents.fonts import Fonts, texts_of
from ethicsdesk.documents.pieces import Column, Emblem, Rule, Side
from ethicsdesk.documents.style import paper_look
from ethicsdesk.documents.tagging import Element, Picture, Role
from ethicsdesk.documents.words import words_for
from ethicsdesk.domain.inline import cleaned, plain
from ethicsdesk.domain.layout import Letterhead, Logo, PaperLayout

_CONTACT_SHARE = 0.46  # of the width, at most, for the contact lines of a letterhead
_LOGO_WIDTH, _LOGO_HEIGHT = 180.0, 48.0  # points, at most
_NARROW, _BESIDE, _BELOW = 72.0, 12.0, 6.0  # a narrow logo stands beside the name, others above it
_SPARSE = 0.4  # of a page: less on the last one looks like a mistake
_TIGHTER = (0.85, 0.7, 0.55, 0.45)


@dataclass(frozen=True, slots=True)
class _Filled:
    """Pages ready to be drawn, and their tree."""

    tools: Tools
    root: Element
    preview: Element | None
    pages: list[list[Placed]]

    @property
    def last_used(self) -> float:
        """Return how full the last page is, 0 to 1."""
        last = self.pages[-1][-1] if self.pages[-1] else None
        return (last.top + last.piece.height) / self.tools.look.room if last else 0.0


def draw_paper(layout: PaperLayout, fonts: Fonts) -> bytes:
    """Return the PDF of *layout*; equal layouts give equal bytes.

    Raises:
        CharactersNotPrintableError: A text has characters no embedded face has.
    """
    fonts.require_printable(texts_of(layout))
    words = words_for(layout.language)
    filled = _filled(layout, fonts)
    tools, pages = filled.tools, filled.pages
    drawing = Drawing(tools, preview=filled.preview)
    for index, page in enumerate(pages):
        margins = Margins(
            header=layout.title if index else "",
            preview=words.preview if layout.draft else "",
            footer=layout.footer,
            number=words.page_of(index + 1, len(pages)),
        )
        drawing.page(index, page, margins)
        drawing.foot(index, margins)
    about = About(
        title=plain(layout.title),
        subject=cleaned(layout.subject),
        language=layout.language,
        hidden=layout.hidden,
    )
    return drawing.finished(filled.root, about)


def _filled(layout: PaperLayout, fonts: Fonts) -> "_Filled":
    """Return the filled pages; when the last is all but empty, with less air if that saves it."""
    airy = _fill(layout, fonts, air=1.0)
    if len(airy.pages) > 1 and airy.last_used < _SPARSE:
        for air in _TIGHTER:
            tight = _fill(layout, fonts, air=air)
            if len(tight.pages) < len(airy.pages):
                return tight
    return airy


def _fill(layout: PaperLayout, fonts: Fonts, *, air: float) -> "_Filled":
    look = paper_look(layout.size, large_print=layout.large_print, air=air)
    tools = Tools(look, fonts, words_for(layout.language), fillable=layout.fillable)
    root = Element(role=Role.DOCUMENT)
    section = root.add(Role.SECTION)
    preview = section.add(Role.PARAGRAPH) if layout.draft else None
    return _Filled(tools, root, preview, Pages(look.room).fill(_pieces(layout, tools, section)))


def _pieces(layout: PaperLayout, tools: Tools, section: Element) -> list[Piece]:
    look = tools.look
    pieces: list[Piece] = []
    if layout.letterhead is not None:
        pieces += _letterhead(layout.letterhead, tools, section)
    title = title_lines(layout.title, look.title, section.add(Role.H1), tools, level=0)
    title[0].gap = look.gap * 1.6
    pieces += title
    if layout.subtitle:
        subtitle = title_lines(layout.subtitle, look.subtitle, section.add(Role.PARAGRAPH), tools)
        subtitle[0].gap = look.gap * 0.5
        pieces += subtitle
    body = Composer(tools, width=look.width).compose(layout.blocks, section)
    if body:
        body[0].gap = look.gap * 1.9
    return pieces + body


def _letterhead(letterhead: Letterhead, tools: Tools, section: Element) -> list[Piece]:
    """Return who the paper is from, left, how to reach them, right, and a rule below."""
    look = tools.look
    contact = "\n".join(line for line in letterhead.contact if line)
    group = section.add(Role.DIVISION)
    emblem = _emblem(letterhead.logo, group) if letterhead.logo else None
    beside = emblem is not None and emblem.width <= _NARROW
    left = emblem.width + _BESIDE if emblem and beside else 0.0
    used = emblem.height + _BELOW if emblem and not beside else 0.0
    at_most = look.width * _CONTACT_SHARE
    lines = tools.lines(contact, look.contact, at_most)
    left_width = look.width - max(line.width for line in lines) - 14.0 - left
    columns: list[Column] = []
    for text, kind in ((letterhead.practice, look.practice), (letterhead.clinician, look.contact)):
        if text:
            own = tools.lines(text, kind, left_width)
            columns.append(Column(group.add(Role.PARAGRAPH), own, kind, top=used, left=left))
            used += len(own) * kind.leading
    height = max(used, emblem.height + _BELOW) if emblem else used
    if contact:
        top = (look.practice.leading - look.contact.leading) / 2 + 1.0
        columns.append(Column(group.add(Role.PARAGRAPH), lines, look.contact, right=look.width, top=top))
        height = max(height, top + len(lines) * look.contact.leading)
    return [
        Side(height=height, columns=tuple(columns), emblem=emblem, glue=Glue.HARD),
        Rule(height=look.gap * 1.6, length=look.width, glue=Glue.HARD),
    ]


def _emblem(logo: Logo, group: Element) -> Emblem:
    """Return the logo as large as its place allows, never above its own size at 72 pixels an inch."""
    if not logo.pixels:
        raise ValueError("the pixels of the logo were left in the vault")
    scale = min(1.0, _LOGO_WIDTH / logo.width, _LOGO_HEIGHT / logo.height)
    return Emblem(
        element=group.add(Role.FIGURE, alternative=logo.says),
        picture=Picture("Logo", logo.width, logo.height, b64decode(logo.pixels)),
        width=logo.width * scale,
        height=logo.height * scale,
    )
