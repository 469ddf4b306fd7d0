"""Turns one foreign file into a clean bundle for the binder; runs only in the shut-in process.

A bundle is a PDF that holds nothing but one drawing or picture for each page. Forms are drawn with what was
filled in; scripts, actions, links, files inside and notes of the program that made it are left behind.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Self

import pikepdf
import pypdfium2
from pikepdf import Array, Dictionary, Object, OutlineItem

from ethicsdesk.documents import exhibit_pictures as pictures
from ethicsdesk.documents.exhibit_parts import Stripper, UnfitError, require_inert
from ethicsdesk.documents.foreign_drawing import LockedError, TooLargeError
from ethicsdesk.documents.messages import Reason

MOST_PAGES = 500
MOST_BYTES = 100_000_000  # of a bundle
MOST_BOOKMARKS = 100
LONGEST_TITLE = 120
LONGEST_EDGE = 1e5  # points; PDF readers stop at 14,400
_ABOUT_LOADING = ("hint", "lineariz", "mismatch", "computed")  # words of qpdf's checkLinearization
_PASSWORD = 4  # FPDF_ERR_PASSWORD, fpdfview.h

_UPRIGHT = (1, 0, 0, 1, 0, 0)

Tell = Callable[[], None]
"""Called before each page: the work goes on."""

Box = tuple[float, float, float, float]
"""Left and lower edge, width and height, in points."""


class RefusedError(Exception):
    """The file cannot be put in; carries the Reason."""


@dataclass(slots=True)
class _Told:
    """What is told of a bundle beside its bytes."""

    pages: list[dict[str, object]] = field(default_factory=list)
    bookmarks: list[tuple[str, int]] = field(default_factory=list)
    damaged: bool = False

    def packed(self) -> bytes:
        told = {"pages": self.pages, "bookmarks": self.bookmarks, "damaged": self.damaged}
        return json.dumps(told, ensure_ascii=True).encode("ascii")


def get_ready() -> None:
    """Load everything while files can still be opened."""
    pictures.get_ready()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        target = BytesIO()
        pdf.save(target, encryption=pikepdf.Encryption(owner="owner", user=""))
    pypdfium2.PdfDocument(target.getvalue())[0].render(scale=0.1).to_pil()


def cleaned(kind: str, data: bytes, tell: Tell) -> tuple[bytes, bytes]:
    """Return what is told of the bundle, as JSON, and the bundle. Raises RefusedError."""
    told, bundle = _Told(), pikepdf.new()
    try:
        if kind == "pdf":
            _add_pdf(data, bundle, told, tell)
        else:
            _add_picture(kind, data, bundle, told)
    except LockedError as problem:
        raise RefusedError(Reason.LOCKED) from problem
    except TooLargeError as problem:
        raise RefusedError(Reason.LARGE) from problem
    target = BytesIO()
    bundle.Root.Sheets = Array(_sheets(bundle))
    bundle.save(target, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    if target.tell() > MOST_BYTES:
        raise RefusedError(Reason.LARGE)
    return told.packed(), target.getvalue()


def _sheets(bundle: pikepdf.Pdf) -> list[Object]:
    return [page.obj.Sheet for page in bundle.pages]


def _add_picture(kind: str, data: bytes, bundle: pikepdf.Pdf, told: _Told) -> None:
    image = pictures.kept_picture(kind, data)
    points = 72.0 / pictures.SCREEN_DPI
    made = pictures.as_object(bundle, image, lossless=kind == "png")
    _add_sheet(bundle, told, made, (0.0, 0.0, image.width * points, image.height * points), words="")


def _add_sheet(
    bundle: pikepdf.Pdf, told: _Told, sheet: Object, box: Box, *, words: str | None = None
) -> None:
    """Keep a page of the bundle; its *words* are told when it is a picture."""
    bundle.add_blank_page(page_size=(3, 3))
    bundle.pages[-1].obj.Sheet = bundle.make_indirect(sheet)
    lengths = dict(zip(("left", "lower", "width", "height"), box, strict=True))
    told.pages.append({**lengths, "picture": words is not None, "words": words or ""})


def _add_pdf(data: bytes, bundle: pikepdf.Pdf, told: _Told, tell: Tell) -> None:
    with _Drawn(data) as drawn:
        source = _opened(data)
        if source is None:
            told.damaged = True
            for index in range(drawn.count):
                tell()
                _add_drawn(bundle, told, drawn.page(index))
            return
        with source:
            _add_pages(source, drawn, bundle, told, tell)


def _add_pages(source: pikepdf.Pdf, drawn: "_Drawn", bundle: pikepdf.Pdf, told: _Told, tell: Tell) -> None:
    """Add each page as it is drawn where that is safe, else as a picture."""
    pages = list(source.pages)
    if not pages:
        raise RefusedError(Reason.DAMAGED)
    if len(pages) > MOST_PAGES:
        raise RefusedError(Reason.PAGES)
    told.bookmarks = list(_bookmarks(source))
    told.damaged = bool(source.get_warnings()) or any(map(_is_damage, source.check_pdf_syntax()))
    drawn.fall_back_on(source, count=len(pages))
    layered = "/OCProperties" in source.Root  # what of it is shown, only a reader knows
    flat = _flattened(source)
    stripper = Stripper(source)
    for index, page in enumerate(pages):
        tell()
        shown = drawn.page(index)
        if told.damaged or layered or not flat:
            _add_drawn(bundle, told, shown)
            continue
        try:
            form, box = _form(page, stripper)
            pictures.try_drawing(shown)
            _add_sheet(bundle, told, bundle.copy_foreign(form), box)
        except (UnfitError, pikepdf.PdfError, ValueError, KeyError, TypeError, AttributeError):
            _add_drawn(bundle, told, shown)


def _is_damage(problem: str) -> bool:
    """Say whether a problem harms the pages; hints for showing a file while it loads do not."""
    return not any(word in problem for word in _ABOUT_LOADING)


def _form(page: pikepdf.Page, stripper: Stripper) -> tuple[Object, Box]:
    """Return a page as a drawing, stripped, and where it stands. Raises UnfitError and others."""
    form = page.as_form_xobject()
    stripper.strip(form)
    require_inert(form)
    box = _box(form)
    if not (
        1 <= box[2] < LONGEST_EDGE and 1 <= box[3] < LONGEST_EDGE and abs(box[0] + box[1]) < LONGEST_EDGE
    ):
        raise UnfitError("no page has such a shape")
    return form, box


def _box(form: Object) -> Box:
    """Return where a drawing stands once it was turned as its page is."""
    left, lower, right, upper = (float(edge) for edge in form.BBox)
    a, b, c, d, e, f = (float(number) for number in form.get("/Matrix", _UPRIGHT))
    corners = [(x, y) for x in (left, right) for y in (lower, upper)]
    across = [a * x + c * y + e for x, y in corners]
    up = [b * x + d * y + f for x, y in corners]
    return min(across), min(up), max(across) - min(across), max(up) - min(up)


def _add_drawn(bundle: pikepdf.Pdf, told: _Told, page: pypdfium2.PdfPage) -> None:
    box = (0.0, 0.0, max(float(page.get_width()), 1.0), max(float(page.get_height()), 1.0))
    image = pictures.page_picture(page)
    made = pictures.as_object(bundle, image, lossless=False)
    _add_sheet(bundle, told, made, box, words=pictures.words_of(page))


def _opened(data: bytes) -> pikepdf.Pdf | None:
    """Return the file with its objects, or None when it can at most be drawn. Raises LockedError."""
    try:
        source = pikepdf.open(BytesIO(data))
        len(source.pages)
    except pikepdf.PasswordError as problem:
        raise LockedError from problem
    except pikepdf.PdfError:
        return None
    return source


def _flattened(source: pikepdf.Pdf) -> bool:
    """Draw what fields hold, and printed notes, into the pages; say whether that went well."""
    try:
        if "/AcroForm" in source.Root:
            source.generate_appearance_streams()
        source.flatten_annotations("print")
    except (pikepdf.PdfError, ValueError, RuntimeError):
        return False
    return True


def _bookmarks(source: pikepdf.Pdf) -> Iterator[tuple[str, int]]:
    """Yield title and page of the outermost bookmarks that lead to a page by themselves."""
    places = {page.obj.objgen: index for index, page in enumerate(source.pages)}
    try:
        with source.open_outline() as outline:
            for item in outline.root[:MOST_BOOKMARKS]:
                index = _page_of(item, places)
                title = pictures.said(item.title).replace("\n", " ")[:LONGEST_TITLE]
                if index is not None and title:
                    yield title, index
    except (pikepdf.PdfError, ValueError, KeyError, TypeError, AttributeError):
        return  # they only help to find a page


def _page_of(item: OutlineItem, places: dict[tuple[int, int], int]) -> int | None:
    place: object = item.destination
    if place is None and item.action is not None:
        place = item.action.get("/D")
    if isinstance(place, Array) and len(place) and isinstance(place[0], Dictionary):
        return places.get(place[0].objgen)
    return None


class _Drawn:
    """The pages of a PDF for drawing them; of a file only qpdf can mend, the mended one is drawn."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._document: pypdfium2.PdfDocument | None = None

    def __enter__(self) -> Self:
        self._open(self._data)
        return self

    def __exit__(self, *_: object) -> None:
        if self._document is not None:
            self._document.close()

    @property
    def count(self) -> int:
        """Return how many pages can be drawn. Raises RefusedError."""
        if self._document is None or not len(self._document):
            raise RefusedError(Reason.DAMAGED)
        if len(self._document) > MOST_PAGES:
            raise RefusedError(Reason.PAGES)
        return len(self._document)

    def fall_back_on(self, source: pikepdf.Pdf, *, count: int) -> None:
        """Draw what qpdf made of the file when PDFium cannot open it, or finds other pages in it."""
        if self._document is not None and len(self._document) == count:
            return
        target = BytesIO()
        source.save(target, encryption=False)
        self._open(target.getvalue())
        if self._document is None or len(self._document) != count:
            raise RefusedError(Reason.DAMAGED)

    def page(self, index: int) -> pypdfium2.PdfPage:
        """Return a page. Raises RefusedError."""
        if self._document is None:
            raise RefusedError(Reason.DAMAGED)
        return self._document[index]

    def _open(self, data: bytes) -> None:
        try:
            self._document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as problem:
            if getattr(problem, "err_code", None) == _PASSWORD:
                raise LockedError from problem
            self._document = None
            return
        if self._document.get_formtype() == pypdfium2.raw.FORMTYPE_ACRO_FORM:
            self._document.init_forms()  # else what was filled in is not drawn
