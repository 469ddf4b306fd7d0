"""Draws one paper: layout in, tagged PDF out."""

from ethicsdesk.documents.blocks import Composer, Tools
from ethicsdesk.documents.drawing import Drawing, Margins
from ethicsdesk.documents.finish import About
from ethicsdesk.documents.flow import Glue, Pages, Piece
from ethicsdesk.documents.fonts import Fonts, texts_of
from ethicsdesk.documents.inline import cleaned, plain
from ethicsdesk.documents.pieces import Column, Landing, Rule, Side, TextLine
from ethicsdesk.documents.setting import Type
from ethicsdesk.documents.style import paper_look
from ethicsdesk.documents.tagging import Element, Role
from ethicsdesk.documents.words import words_for
from ethicsdesk.domain.layout import Letterhead, PaperLayout

_CONTACT_SHARE = 0.46  # of the width, for the contact lines of a letterhead


def draw_paper(layout: PaperLayout, fonts: Fonts) -> bytes:
    """Return the PDF of *layout*; equal layouts give equal bytes.

    Raises:
        CharactersNotPrintableError: A text has characters no embedded face has.
    """
    fonts.require_printable(texts_of(layout))
    words = words_for(layout.language)
    tools = Tools(paper_look(layout.size, large_print=layout.large_print), fonts, words)
    root = Element(role=Role.DOCUMENT)
    section = root.add(Role.SECTION)
    preview = section.add(Role.PARAGRAPH) if layout.draft else None
    pages = Pages(tools.look.room).fill(_pieces(layout, tools, section))
    drawing = Drawing(tools, preview=preview)
    for index, page in enumerate(pages):
        margins = Margins(
            header=layout.title if index else "",
            preview=words.preview if layout.draft else "",
            footer=layout.footer,
            number=words.page_of(index + 1, len(pages)),
        )
        drawing.page(page, margins)
    about = About(title=plain(layout.title), subject=cleaned(layout.subject), language=layout.language)
    return drawing.finished(root, about)


def _pieces(layout: PaperLayout, tools: Tools, section: Element) -> list[Piece]:
    look = tools.look
    pieces: list[Piece] = []
    if layout.letterhead is not None:
        pieces += _letterhead(layout.letterhead, tools, section)
    title = title_lines(layout.title, look.title, Role.H1, tools, section)
    title[0].gap = look.gap * 1.6
    pieces += title
    if layout.subtitle:
        subtitle = title_lines(layout.subtitle, look.subtitle, Role.PARAGRAPH, tools, section)
        subtitle[0].gap = look.gap * 0.5
        pieces += subtitle
    body = Composer(tools, width=look.width).compose(layout.blocks, section)
    if body:
        body[0].gap = look.gap * 1.9
    return pieces + body


def title_lines(text: str, kind: Type, role: Role, tools: Tools, parent: Element) -> list[Piece]:
    """Return the lines of a title, held together and with what follows; a heading becomes a bookmark."""
    element = parent.add(role)
    lines = tools.lines(text, kind, tools.look.width)
    landing = Landing(title=plain(text), level=0) if role is Role.H1 else None
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


def _letterhead(letterhead: Letterhead, tools: Tools, section: Element) -> list[Piece]:
    """Return who the paper is from, left, how to reach them, right, and a rule below."""
    look = tools.look
    contact = "\n".join(line for line in letterhead.contact if line)
    group = section.add(Role.DIVISION)
    left_width = look.width * (1 - _CONTACT_SHARE) - 12.0 if contact else look.width
    columns: list[Column] = []
    used = 0.0
    for text, kind in ((letterhead.practice, look.practice), (letterhead.clinician, look.contact)):
        if text:
            lines = tools.lines(text, kind, left_width)
            columns.append(Column(group.add(Role.PARAGRAPH), lines, kind, top=used))
            used += len(lines) * kind.leading
    height = used
    if contact:
        lines = tools.lines(contact, look.contact, look.width * _CONTACT_SHARE)
        top = (look.practice.leading - look.contact.leading) / 2 + 1.0
        columns.append(Column(group.add(Role.PARAGRAPH), lines, look.contact, right=look.width, top=top))
        height = max(height, top + len(lines) * look.contact.leading)
    return [
        Side(height=height, columns=tuple(columns), glue=Glue.HARD),
        Rule(height=look.gap * 1.6, length=look.width, glue=Glue.HARD),
    ]
