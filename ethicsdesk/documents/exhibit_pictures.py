"""Turns foreign pages and pictures into small pictures for the binder; runs only in the shut-in process."""

from io import BytesIO

import pikepdf
import pypdfium2
from pikepdf import Dictionary, Name, Stream
from PIL import Image, ImageChops, JpegImagePlugin, PngImagePlugin

from ethicsdesk.documents.foreign_drawing import ForeignPicture

DPI = 150.0
LONGEST_SIDE = 2_200  # pixels; the text area of a page at some 240 dots an inch
MOST_WORDS = 20_000  # letters of one page, read aloud instead of its picture
MOST_LOSSLESS = 1_500_000  # bytes; photos saved as PNG are packed as JPEG above that
MOST_GRAY = 600_000  # bytes of a page in gray; text is smaller and clearer than as JPEG, a photo is not
QUALITY = 85
SCREEN_DPI = 96.0  # of a picture that says nothing about its size
_POINTS = 72.0
_CONTROLS = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF))


def get_ready() -> None:
    """Load what Pillow loads only with the first picture, as long as files can be opened."""
    for kind in ("PNG", "JPEG"):
        target = BytesIO()
        Image.new("RGB", (2, 2)).save(target, kind)
    _ = JpegImagePlugin, PngImagePlugin


def page_picture(page: pypdfium2.PdfPage) -> Image.Image:
    """Draw a page at 150 dots an inch, smaller where that would be too large; sizes are capped first."""
    width, height = (max(float(length), 1.0) for length in page.get_size())
    scale = min(DPI / _POINTS, LONGEST_SIDE / max(width, height))
    if min(width, height) * scale < 1:
        raise ValueError("no page has such a shape")
    bitmap = page.render(scale=scale * (1 - 1e-6), force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGR)
    image: Image.Image = bitmap.to_pil()
    return image.convert("RGB")


def try_drawing(page: pypdfium2.PdfPage) -> None:
    """Draw a page very small: what takes too long or too much here would hang a reader of the binder."""
    longest = max(float(length) for length in page.get_size())
    page.render(scale=min(0.25, 300 / max(longest, 1.0)))


def words_of(page: pypdfium2.PdfPage) -> str:
    """Return the text of a page as far as it has one."""
    words = page.get_textpage()
    try:
        count = min(words.count_chars(), MOST_WORDS)
        return said(str(words.get_text_range(count=count))) if count > 0 else ""
    except (pypdfium2.PdfiumError, RecursionError, ValueError):
        return ""
    finally:
        words.close()


def said(text: str) -> str:
    """Return a text as it can be read aloud: no control characters, at most so many letters."""
    return text.replace("\r\n", "\n").translate(_CONTROLS).strip()[:MOST_WORDS]


def kept_picture(kind: str, data: bytes) -> Image.Image:
    """Return a PNG or JPEG file the right way up, at most so large. Raises as `open_foreign` does."""
    opened = ForeignPicture(kind.upper(), data)
    width, height = opened.size(0)
    scale = min(1.0, LONGEST_SIDE / max(width, height))
    pixels_wide, pixels_high, stride, pixels = opened.draw(0, scale * _POINTS)
    return Image.frombuffer("RGB", (pixels_wide, pixels_high), pixels, "raw", "BGRX", stride, 1)


def as_object(pdf: pikepdf.Pdf, image: Image.Image, *, lossless: bool) -> Stream:
    """Return a picture as an image of a PDF, in gray where it has no color."""
    red, green, blue = image.split()
    gray = all(ImageChops.difference(red, other).getbbox() is None for other in (green, blue))
    image = red if gray else image
    most = max(MOST_LOSSLESS if lossless else 0, MOST_GRAY if gray else 0)
    packed = _png_rows(image) if most else b""
    packing: dict[str, object]
    if packed and len(packed) <= most:
        colors = 1 if gray else 3
        packing = {
            "Filter": Name.FlateDecode,
            "DecodeParms": Dictionary(Predictor=15, Colors=colors, BitsPerComponent=8, Columns=image.width),
        }
    else:
        target = BytesIO()
        image.save(target, "JPEG", quality=QUALITY, subsampling=0)
        packed, packing = target.getvalue(), {"Filter": Name.DCTDecode}
    return Stream(
        pdf,
        packed,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=image.width,
        Height=image.height,
        BitsPerComponent=8,
        ColorSpace=Name.DeviceGray if gray else Name.DeviceRGB,
        **packing,
    )


def _png_rows(image: Image.Image) -> bytes:
    """Return the packed rows of a PNG file, which a PDF takes as they are."""
    target = BytesIO()
    image.save(target, "PNG")
    data, at, rows = target.getvalue(), 8, []
    while at < len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        if data[at + 4 : at + 8] == b"IDAT":
            rows.append(data[at + 8 : at + 8 + size])
        at += 12 + size
    return b"".join(rows)
