"""Exhibits to put into small binders: sound files, odd ones, and hostile ones."""

import hashlib
import random
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name

from ethicsdesk.domain.layout import BinderLayout, Exhibit, Exhibits, Paragraph
from tests.documents import hostile

MARKER = "the words of the guest"


def item(
    number: int, data: bytes, *, sort: str = "pdf", file: str = "file.pdf", left_out: str = ""
) -> Exhibit:
    digest = hashlib.sha256(data).hexdigest()
    return Exhibit(
        mark=f"Exhibit E-{number:03d}",
        number=f"E-{number:03d}",
        title=file,
        tool="NoteWren",
        link=f"exhibit-{number}",
        facts=(("What it is", "a document"), ("SHA-256", digest)),
        file=file,
        sha256=digest,
        sort=sort,
        left_out=left_out,
    )


def binder_with(*items: Exhibit) -> BinderLayout:
    part = Exhibits(
        title="Exhibits", link="exhibits", before=(Paragraph(text="What stands behind."),), items=items
    )
    return BinderLayout(title="Binder", subtitle="", cover=(), chapters=(), exhibits=part)


def kept(*files: bytes) -> Callable[[str], Iterator[bytes]]:
    """Return what gives files by their SHA-256, as the vault does."""
    by_digest = {hashlib.sha256(one).hexdigest(): one for one in files}
    return lambda sha256: iter([by_digest[sha256]])


def changed(data: bytes, change: Callable[[pikepdf.Pdf], None], **options: object) -> bytes:
    target = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(target, **options)
    return target.getvalue()


def acting(data: bytes) -> bytes:
    """Return a PDF that would run, open, send and carry things."""

    def change(pdf: pikepdf.Pdf) -> None:
        script = Dictionary(S=Name.JavaScript, JS="app.alert('canary')")
        pdf.Root.OpenAction = script
        pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array(["canary", script])))
        pdf.attachments["canary.exe"] = b"MZ canary"
        page = pdf.pages[0].obj
        page.AA = Dictionary(O=script)
        link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 99, 99])
        link.A = Dictionary(S=Name.URI, URI="https://canary.example")
        page.Annots = Array([pdf.make_indirect(link)])

    return changed(data, change)


def flipped(data: bytes, seed: int = 5) -> bytes:
    """Return a file in which bytes fell over, far from its ends."""
    chance, broken = random.Random(seed), bytearray(data)
    for _ in range(max(3, len(data) // 1000)):
        broken[chance.randrange(len(data) // 4, len(data) * 3 // 4)] ^= 0xFF
    return bytes(broken)


def ringed(data: bytes) -> bytes:
    """Return a PDF whose pages lead back into themselves."""
    return changed(data, lambda pdf: pdf.Root.Pages.Kids.append(pdf.Root.Pages))


def self_drawing() -> bytes:
    """Return a page with a drawing that draws itself."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(200, 200))
    form = pdf.make_stream(b"0 0 9 9 re f /X Do", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 200, 200])
    form.Resources = Dictionary(XObject=Dictionary(X=form))
    pdf.pages[0].Resources = Dictionary(XObject=Dictionary(X=form))
    pdf.pages[0].Contents = pdf.make_stream(b"/X Do")
    target = BytesIO()
    pdf.save(target)
    return target.getvalue()


def unpacking(size: int = 1_200_000_000) -> bytes:
    """Return a page whose strokes unpack to far more than they are."""
    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(bytes(1_000_000)) for _ in range(size // 1_000_000)) + packer.flush()
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(612, 792))
    pdf.pages[0].Contents = pikepdf.Stream(pdf, rows, Filter=Name.FlateDecode)
    target = BytesIO()
    pdf.save(target, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return target.getvalue()


def unembedded() -> bytes:
    """Return a page in a face the file does not bring."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(400, 300))
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    pdf.pages[0].Resources = Dictionary(Font=Dictionary(F=font))
    pdf.pages[0].Contents = pdf.make_stream(f"BT /F 20 Tf 40 200 Td ({MARKER}) Tj ET".encode())
    target = BytesIO()
    pdf.save(target)
    return target.getvalue()


REFUSED = {
    "locked": (hostile.locked_pdf(), "pdf", "it opens only with a password"),
    "empty": (b"", "pdf", "it is damaged"),
    "a page of the web": (b"<html><p>%PDF-1.7</p></html>", "pdf", "it is damaged"),
    "a name and nothing more": (b"%PDF-1.7\n", "pdf", "it is damaged"),
    "cut picture": (hostile.a_picture()[:60], "png", "it is damaged"),
    "too many pixels": (hostile.huge_png(), "png", "it has more pixels"),
    "no picture": (b"\xff\xd8\xff and nothing more", "jpeg", "it is damaged"),
    "too many pages": (hostile.a_pdf(pages=501), "pdf", "it has more than 500 pages"),
}
