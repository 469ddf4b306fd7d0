"""Completes the drawn PDF: structure tree, links, bookmarks, metadata, and everything else PDF/UA-1 asks for.

ReportLab draws; the rest is added here with pikepdf, so no private part of ReportLab is used.
"""

import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, Stream, String

from ethicsdesk.documents.fonts import FormFace
from ethicsdesk.documents.forms import FormWriter
from ethicsdesk.documents.tagging import Area, Attributes, Bookmark, Content, Element, Record, Widget

_PAIR = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4})>")
_BLOCK = 100  # entries a character map may list in one block (Adobe technical note 5014)


@dataclass(frozen=True, slots=True)
class About:
    """What the file says about itself."""

    title: str
    subject: str
    language: str
    hidden: tuple[tuple[str, str], ...] = ()  # what a filled form brings back unseen


def finished(
    drawn: bytes, record: Record, root: Element, about: About, face: Callable[[], FormFace]
) -> bytes:
    """Return the complete file; equal input gives equal bytes.

    *face* is asked for only when there are fields to fill in.

    Raises:
        ValueError: A link leads to a place that does not exist, or two fields have one name.
    """
    with pikepdf.open(io.BytesIO(drawn)) as pdf:
        _describe(pdf, about)
        _repair_fonts(pdf)
        _add_pictures(pdf, record)
        _Tree(pdf, record, face).write(root, about)
        _outline(pdf, record.bookmarks)
        buffer = io.BytesIO()
        pdf.save(
            buffer,
            min_version="1.7",
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
            deterministic_id=True,
        )
        return buffer.getvalue()


class _Tree:
    """Writes the structure tree and the two ways back into it: from content and from links."""

    def __init__(self, pdf: pikepdf.Pdf, record: Record, face: Callable[[], FormFace]) -> None:
        self._pdf = pdf
        self._face = face
        self._form: FormWriter | None = None
        self._record = record
        self._pages = [page.obj for page in pdf.pages]
        self._written: dict[Element, pikepdf.Object] = {}
        self._links: list[pikepdf.Object] = []  # elements of links and fields, in order of their keys

    def write(self, root: Element, about: About) -> None:
        tree = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        top = self._element(root, tree)
        top.Lang = String(about.language)
        tree.K = Array([top])
        numbers = Array()
        for index, page in enumerate(self._pages):
            page.Tabs = Name.S
            if self._record.pages[index]:
                page.StructParents = index
                marked = [self._written[element] for element in self._record.pages[index]]
                _extend(numbers, index, self._pdf.make_indirect(Array(marked)))
        for offset, link in enumerate(self._links):
            _extend(numbers, len(self._pages) + offset, link)
        tree.ParentTree = self._pdf.make_indirect(Dictionary(Nums=numbers))
        tree.ParentTreeNextKey = len(self._pages) + len(self._links)
        self._pdf.Root.StructTreeRoot = tree
        self._finish_form(about)

    def _finish_form(self, about: About) -> None:
        for name, value in about.hidden:
            page = self._pages[0]
            self._put(self._writer().hide(name, value, page), page)
        if self._form is not None:
            self._form.finish()

    def _writer(self) -> FormWriter:
        if self._form is None:
            self._form = FormWriter(self._pdf, self._face())
        return self._form

    def _element(self, element: Element, parent: pikepdf.Object) -> pikepdf.Object:
        written = self._pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name(f"/{element.role}"), P=parent)
        )
        self._written[element] = written
        _qualify(written, element)
        kids = Array()
        for kid in element.kids:
            if isinstance(kid, Content):
                kids.append(Dictionary(Type=Name.MCR, Pg=self._pages[kid.page], MCID=kid.number))
            elif isinstance(kid, Area):
                kids.append(self._link(kid, written))
            elif isinstance(kid, Widget):
                page = self._pages[kid.page]
                kids.append(self._annotate(self._writer().add(kid, page), page, written))
            elif not kid.empty:
                kids.append(self._element(kid, written))
        if len(kids):
            written.K = kids
        return written

    def _link(self, area: Area, owner: pikepdf.Object) -> pikepdf.Object:
        """Add the clickable rectangle to its page and return the reference the element holds."""
        place = self._record.places.get(area.target)
        if place is None:
            raise ValueError(f"a link leads to {area.target!r}, which is not in this paper")
        annotation = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                Rect=Array([round(edge, 2) for edge in area.rectangle]),
                Border=Array([0, 0, 0]),
                F=4,
                Contents=String(area.says),
                Dest=Array([self._pages[place.page], Name.XYZ, 0, round(place.height, 2), 0]),
            )
        )
        return self._annotate(annotation, self._pages[area.page], owner)

    def _annotate(
        self, annotation: pikepdf.Object, page: pikepdf.Object, owner: pikepdf.Object
    ) -> Dictionary:
        """Put an annotation on its page and return the reference its element holds."""
        annotation.StructParent = len(self._pages) + len(self._links)
        self._links.append(owner)
        self._put(annotation, page)
        return Dictionary(Type=Name.OBJR, Obj=annotation, Pg=page)

    def _put(self, annotation: pikepdf.Object, page: pikepdf.Object) -> None:
        if "/Annots" not in page:
            page.Annots = Array()
        page.Annots.append(annotation)


def _extend(numbers: Array, key: int, value: pikepdf.Object) -> None:
    numbers.append(key)
    numbers.append(value)


def _qualify(written: pikepdf.Object, element: Element) -> None:
    """Write what is said about an element besides its role."""
    if element.alternative:
        written.Alt = String(element.alternative)
    if element.attributes is not None:
        written.A = _attributes(element.attributes)


def _attributes(attributes: Attributes) -> pikepdf.Object:
    entries = Dictionary(O=Name(f"/{attributes.owner}"))
    for key, name in attributes.names.items():
        entries[f"/{key}"] = Name(f"/{name}")
    for key, text in attributes.texts.items():
        entries[f"/{key}"] = String(text)
    for key, numbers in attributes.numbers.items():
        entries[f"/{key}"] = Array([round(number, 2) for number in numbers])
    return entries


def _outline(pdf: pikepdf.Pdf, bookmarks: list[Bookmark]) -> None:
    """Write the bookmarks as a tree by their levels."""
    if not bookmarks:
        return
    with pdf.open_outline() as outline:
        open_items: list[tuple[int, OutlineItem]] = []
        for bookmark in bookmarks:
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
