"""Draws what came from outside; runs only in the shut-in process, never in the program itself."""

import encodings.utf_16_le  # noqa: F401 - for the texts of PDFium; later no file may be opened
from io import BytesIO
from typing import Protocol

import pypdfium2
from PIL import (
    Image,
    ImageOps,
    TiffImagePlugin,  # noqa: F401 - Pillow loads it for the notes of a camera, when no file may be opened
)
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile

MOST_DRAWN = 16_000_000  # pixels handed over; a US Letter page at 400 dpi has 15 million
MOST_UNPACKED = {"PNG": 40_000_000, "JPEG": 200_000_000}  # pixels; a JPEG is unpacked at an eighth if need be
_PASSWORD = 4  # FPDF_ERR_PASSWORD, fpdfview.h
_POINTS_PER_INCH = 72.0

Drawn = tuple[int, int, int, bytes]
"""Width, height, bytes a row, and BGRA pixels on white."""


class LockedError(Exception):
    """A PDF wants a password."""


class TooLargeError(Exception):
    """A picture has too many pixels; carries width and height."""


class Opened(Protocol):
    """A file open for drawing."""

    @property
    def pages(self) -> int:
        """Return the number of pages."""

    def size(self, index: int) -> tuple[float, float]:
        """Return width and height in points, or in pixels."""

    def draw(self, index: int, dpi: float) -> Drawn:
        """Draw a page; a picture is never drawn larger than it is."""

    def text(self, index: int) -> str:
        """Return the text of a page; a picture has none."""


def open_foreign(kind: str, data: bytes) -> Opened:
    """Open a file of a kind. Raises LockedError, TooLargeError, and anything at all for damaged ones."""
    return ForeignPdf(data) if kind == "pdf" else ForeignPicture(kind.upper(), data)


class ForeignPdf:
    """A PDF; nothing in it is run, for this PDFium has no JavaScript. What fields hold is drawn."""

    def __init__(self, data: bytes) -> None:
        """Open it."""
        try:
            self._document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as problem:
            if getattr(problem, "err_code", None) == _PASSWORD or "password" in str(problem).lower():
                raise LockedError from problem
            raise
        if self._document.get_formtype() == pypdfium2.raw.FORMTYPE_ACRO_FORM:
            self._document.init_forms()  # else fields are not drawn
        self.pages = len(self._document)
        if not self.pages:
            raise ValueError("no pages")

    def size(self, index: int) -> tuple[float, float]:
        """Return width and height of a page in points."""
        width, height = self._document.get_page_size(index)
        return max(float(width), 1.0), max(float(height), 1.0)

    def draw(self, index: int, dpi: float) -> Drawn:
        """Draw a page; the number of pixels is capped before anything is drawn."""
        page = self._document[index]
        width, height = (max(float(length), 1.0) for length in page.get_size())
        scale = max(dpi, 1.0) / _POINTS_PER_INCH
        scale *= min(1.0, (MOST_DRAWN / (width * height * scale * scale)) ** 0.5)
        if max(width, height) * scale > MOST_DRAWN or min(width, height) * scale < 1:
            raise ValueError("no page has such a shape")
        bitmap = page.render(scale=scale * (1 - 1e-3), force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRA)
        return bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer)

    def text(self, index: int) -> str:
        """Return the text of a page in reading order."""
        words = self._document[index].get_textpage()
        return str(words.get_text_range()).replace("\r\n", "\n")


class ForeignPicture:
    """A PNG or JPEG picture, the right way up as the camera noted."""

    pages = 1

    def __init__(self, kind: str, data: bytes) -> None:
        """Read its head and refuse it when it has too many pixels."""
        Image.MAX_IMAGE_PIXELS = None  # our own caps hold, and a warning would be lost here
        self._kind, self._data = kind, data
        image = self._open()
        width, height = image.size
        if width * height > MOST_UNPACKED[kind]:
            raise TooLargeError(width, height)
        turned = image.getexif().get(0x0112, 1) in {5, 6, 7, 8}
        self._size = (height, width) if turned else (width, height)

    def size(self, index: int) -> tuple[float, float]:  # noqa: ARG002 - there is one page
        """Return width and height in pixels."""
        return float(self._size[0]), float(self._size[1])

    def draw(self, index: int, dpi: float) -> Drawn:  # noqa: ARG002 - there is one page
        """Draw it at one pixel a point, or smaller."""
        width, height = self._size
        scale = min(1.0, max(dpi, 1.0) / _POINTS_PER_INCH, (MOST_DRAWN / (width * height)) ** 0.5)
        image: Image.Image = self._open()
        box = [max(int(length * scale), 1) for length in image.size]
        if isinstance(image, JpegImageFile):
            image.draft(None, (box[0], box[1]))
        image.load()
        image = _eight_bits(image)
        image.thumbnail((box[0], box[1]))
        image = ImageOps.exif_transpose(image).convert("RGBA")
        paper = Image.new("RGBA", image.size, "white")
        paper.alpha_composite(image)
        return image.width, image.height, image.width * 4, paper.tobytes("raw", "BGRA")

    def text(self, index: int) -> str:  # noqa: ARG002 - there is one page
        """Return nothing."""
        return ""

    def _open(self) -> JpegImageFile | PngImageFile:
        opened = {"PNG": PngImageFile, "JPEG": JpegImageFile}[self._kind](BytesIO(self._data))
        if not isinstance(opened, JpegImageFile | PngImageFile):
            raise TypeError(self._kind)
        return opened


def _eight_bits(image: Image.Image) -> Image.Image:
    """Return a picture whose values go to 255; a palette becomes colors, so that it shrinks well."""
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda value: value / 256).convert("L")
    return image.convert("RGBA") if image.mode in {"P", "PA", "1"} else image
