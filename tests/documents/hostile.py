"""Files from outside as they should not be; made anew, so that no dangerous file lies in the project."""

import struct
import zlib
from io import BytesIO

import pikepdf
from PIL import Image


def a_pdf(*, width: float = 612, height: float = 792, pages: int = 1, content: bytes = b"") -> bytes:
    pdf = pikepdf.new()
    for _ in range(pages):
        pdf.add_blank_page(page_size=(width, height))
    for page in pdf.pages:
        page.Contents = pdf.make_stream(content or b"1 0 0 rg 0 0 100 100 re f")
    target = BytesIO()
    pdf.save(target)
    return target.getvalue()


def locked_pdf() -> bytes:
    target = BytesIO()
    with pikepdf.open(BytesIO(a_pdf())) as pdf:
        pdf.save(target, encryption=pikepdf.Encryption(owner="owner", user="user"))
    return target.getvalue()


def endless_pdf() -> bytes:
    """Return a page that calls a drawing that calls another, 24 deep and eight times each."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(612, 792))
    inner = pdf.make_stream(b"0 0 612 792 re f " * 50, Type=pikepdf.Name.XObject)
    inner.Subtype, inner.BBox = pikepdf.Name.Form, [0, 0, 612, 792]
    for _ in range(20):
        outer = pdf.make_stream(b"/X Do " * 8, Type=pikepdf.Name.XObject)
        outer.Subtype, outer.BBox = pikepdf.Name.Form, [0, 0, 612, 792]
        outer.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=inner))
        inner = outer
    page = pdf.pages[0]
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=inner))
    page.Contents = pdf.make_stream(b"/X Do")
    target = BytesIO()
    pdf.save(target)
    return target.getvalue()


def a_picture(kind: str = "PNG", size: tuple[int, int] = (60, 40), **options: object) -> bytes:
    target = BytesIO()
    Image.new("RGB", size, (255, 0, 0)).save(target, kind, **options)
    return target.getvalue()


def huge_png(width: int = 12_000, height: int = 9_000) -> bytes:
    """Return a small file that unpacks to width × height white pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))

    packer = zlib.compressobj(9)
    row = bytes(1) + b"\xff" * (width * 3)
    rows = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    head = struct.pack(">2L5B", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
