"""Completes the drawn PDF: structure tree, links, bookmarks, metadata, and everything else PDF/UA-1 asks for.

The bulk comes as text from `tree`; what needs objects is added here with pikepdf.
"""

import io
import re
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, Stream, String

from ethicsdesk.documents.apart import marked
from ethicsdesk.documents.fonts import FormFace
from ethicsdesk.documents.forms import FormWriter
from ethicsdesk.documents.packing import Packer, Text
from ethicsdesk.documents.tagging import Bookmark, Element, Record
from ethicsdesk.documents.tree import CATALOG, PARENTS, RESOURCES, TREE, Written, with_field, write

_PAIR = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4})>")
_BLOCK = 100  # entries a character map may list in one block (Adobe technical note 5014)


@dataclass(frozen=True, slots=True)
class About:
    """What the file says about itself."""

    title: str
    subject: str
    language: str
    hidden: tuple[tuple[str, str], ...] = ()  # what a filled form brings back unseen


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """Everything drawn: what the pen noted, the tree, a PDF that holds the faces, and the size of pages."""

    record: Record
    root: Element
    faces: bytes
    size: tuple[float, float]
    bundles: Sequence[bytes] = ()  # of exhibits, clean


def finished(drawn: Drawn, about: About, face: Callable[[], FormFace]) -> bytes:
    """Return the complete file; equal input gives equal bytes.

    *face* is asked for only when there are fields to fill in.

    Raises:
        ValueError: A link leads to a place that does not exist, or two fields have one name.
    """
    held, packer = Text(), Packer()
    made = write(drawn.record, drawn.root, drawn.size, held, packer)
    small = held.finished(root=CATALOG, size=made.size)
    with pikepdf.open(io.BytesIO(small)) as pdf, ExitStack() as guests:
        _describe(pdf, about)
        _add_faces(pdf, drawn.faces)
        _add_pictures(pdf, drawn.record)
        _add_guests(pdf, made, drawn, guests)
        _add_fields(pdf, made, about, face)
        packer.put(PARENTS, f"<</Nums[{' '.join(made.ways_back)}]>>")
        for number, body in made.waiting.items():
            packer.put(number, body)
        _outline(pdf, drawn.record.bookmarks)
        added = range(made.size, pdf.make_indirect(Dictionary()).objgen[0])
        packer.take(pdf, (*held.numbers(), *added))
        done = packer.finished(root=CATALOG, info=pdf.trailer.Info.objgen[0])
    return marked(done) if any(drawn.bundles) else done


def _add_faces(pdf: pikepdf.Pdf, faces: bytes) -> None:
    """Give the pages the faces of another PDF, which has them on its only page."""
    with pikepdf.open(io.BytesIO(faces)) as other:
        _repair_fonts(other)
        fonts = other.pages[0].obj.Resources.Font
        held = fonts if fonts.is_indirect else other.make_indirect(fonts)
        pdf.get_object(RESOURCES, 0)["/Font"] = pdf.copy_foreign(held)


def _add_fields(pdf: pikepdf.Pdf, made: Written, about: About, face: Callable[[], FormFace]) -> None:
    """Add the fields to fill in, and the hidden ones, which stand on the first page."""
    if not made.fields and not about.hidden:
        return
    writer, pages = FormWriter(pdf, face()), [pdf.get_object(number, 0) for number in made.pages]
    key = made.next_key
    for number, widget in made.fields:
        page = pages[widget.page]
        annotation = writer.add(widget, page)
        annotation.StructParent = key
        made.ways_back.append(f"{key} {number} 0 R")
        key += 1
        _put(annotation, page)
        made.waiting[number] = with_field(made.waiting[number], annotation.objgen[0])
    for name, value in about.hidden:
        _put(writer.hide(name, value, pages[0]), pages[0])
    pdf.get_object(TREE, 0).ParentTreeNextKey = key
    writer.finish()


def _put(annotation: pikepdf.Object, page: pikepdf.Object) -> None:
    if "/Annots" not in page:
        page.Annots = Array()
    page.Annots.append(annotation)


def _outline(pdf: pikepdf.Pdf, bookmarks: list[Bookmark]) -> None:
    """Write the bookmarks as a tree by their levels."""
    if not bookmarks:
        return
    with pdf.open_outline() as outline:
        open_items: list[tuple[int, OutlineItem]] = []
        for bookmark in sorted(bookmarks, key=lambda bookmark: bookmark.place.page):
            place = bookmark.place
            item = OutlineItem(bookmark.title, place.page, "XYZ", left=0, top=round(place.height, 2), zoom=0)
            item.is_closed = True
            while open_items and open_items[-1][0] >= bookmark.level:
                open_items.pop()
            siblings = open_items[-1][1].children if open_items else outline.root
            siblings.append(item)
            open_items.append((bookmark.level, item))
    pdf.Root.PageMode = Name.UseOutlines


def _add_pictures(pdf: pikepdf.Pdf, record: Record) -> None:
    """Give each page the pictures it draws; the packed rows of a PNG are what the predictor 15 reads."""
    for index, picture in record.pictures:
        stream = Stream(
            pdf,
            picture.packed,
            Type=Name.XObject,
            Subtype=Name.Image,
            Width=picture.width,
            Height=picture.height,
            ColorSpace=Name.DeviceRGB,
            BitsPerComponent=8,
            Filter=Name.FlateDecode,
            DecodeParms=Dictionary(Predictor=15, Colors=3, BitsPerComponent=8, Columns=picture.width),
        )
        resources = pdf.pages[index].obj.Resources
        if "/XObject" not in resources:
            resources.XObject = Dictionary()
        resources.XObject[f"/{picture.name}"] = pdf.make_indirect(stream)


def _add_guests(pdf: pikepdf.Pdf, made: Written, drawn: Drawn, opened: ExitStack) -> None:
    """Give pages of exhibits what they show; the bundles stay open until the file is written."""
    fonts = pdf.get_object(RESOURCES, 0)["/Font"]
    sheets = {
        number: opened.enter_context(pikepdf.open(io.BytesIO(data))).Root.Sheets
        for number, data in enumerate(drawn.bundles)
        if data
    }
    for index, sheet in drawn.record.sheets.items():
        if sheet.guest is not None:
            guest = pdf.copy_foreign(sheets[sheet.guest.bundle][sheet.guest.page])
            page = pdf.get_object(made.pages[index], 0)
            page.Resources = Dictionary(Font=fonts, XObject=Dictionary(Guest=guest))


def _describe(pdf: pikepdf.Pdf, about: About) -> None:
    """Write language, title and the PDF/UA mark; no date, because the drawing has none."""
    pdf.Root.Lang = String(about.language)
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.PageMode = Name.UseNone
    pdf.Root.Metadata = pdf.make_stream(_xmp(about), Type=Name.Metadata, Subtype=Name.XML)
    info = pdf.make_indirect(Dictionary(Title=String(about.title), Creator=String("EthicsDesk")))
    if about.subject:
        info.Subject = String(about.subject)
    pdf.trailer.Info = info


def _xmp(about: About) -> bytes:
    subject = f"<dc:description>{_alternatives(about.subject)}</dc:description>" if about.subject else ""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
        f"<dc:format>application/pdf</dc:format><dc:title>{_alternatives(about.title)}</dc:title>{subject}"
        f"<dc:language><rdf:Bag><rdf:li>{escape(about.language)}</rdf:li></rdf:Bag></dc:language>"
        "<xmp:CreatorTool>EthicsDesk</xmp:CreatorTool><pdfuaid:part>1</pdfuaid:part>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def _alternatives(text: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt>'


def _repair_fonts(pdf: pikepdf.Pdf) -> None:
    """Take out of each character map what leads to U+0000: PDF/UA-1 7.21.7 forbids it."""
    seen: set[tuple[int, int]] = set()
    for page in pdf.pages:
        for font in page.Resources.get("/Font", Dictionary()).values():
            if font.objgen not in seen and "/ToUnicode" in font:
                seen.add(font.objgen)
                font.ToUnicode.write(_character_map(font.ToUnicode.read_bytes()))


def _character_map(old: bytes) -> bytes:
    pairs = [
        f"<{code.decode()}> <{value.decode()}>"
        for code, value in _PAIR.findall(old)
        if value not in {b"0000", b"FEFF"}
    ]
    body: list[str] = []
    for start in range(0, len(pairs), _BLOCK):
        block = pairs[start : start + _BLOCK]
        body += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    head = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <00> <FF> endcodespacerange",
    )
    tail = ("endcmap CMapName currentdict /CMap defineresource pop end end",)
    return "\n".join([*head, *body, *tail]).encode()
