"""The PDF of a share pack holds no mark: not in its text, and not in anything that stands beside the text."""

import io
import re
from collections.abc import Iterator

import pikepdf
import pypdfium2
import pytest

from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.services.binder import sharing
from tests.builders import RESOURCES
from tests.documents.reading import read
from tests.services.binder.sharing_worlds import World, world
from tests.services.binder.test_sharing_marks import READ_BY_OTHERS, everything

ONE_IN = 50  # packs of the long form that are drawn


@pytest.fixture(scope="module")
def papers() -> PdfPapers:
    return PdfPapers(fonts=RESOURCES / "fonts")


def drawn(found: World, papers: PdfPapers) -> bytes:
    layout = sharing.plan(found.desk, 2026, everything()).layout
    return papers.draw_binder(layout, lambda _share: None)


def texts_of(pdf: bytes) -> Iterator[str]:
    """Yield what can be read in a PDF: pages, what a screen reader hears, and every other string and name."""
    opened = pypdfium2.PdfDocument(pdf)
    for page in opened:
        yield re.sub(r"[\s\u00ad-]", "", page.get_textpage().get_text_range())
    opened.close()
    for node in read(pdf).all():
        yield f"{node.text} {node.alt} {node.attributes}"
    with pikepdf.open(io.BytesIO(pdf)) as file:
        for thing in file.objects:
            yield from _strings(thing)


def _strings(thing: object) -> Iterator[str]:
    """Yield the strings and names of one object; what it only points at is an object of its own."""
    if isinstance(thing, pikepdf.String | pikepdf.Name):
        yield str(thing)
    if isinstance(thing, pikepdf.Stream):
        yield bytes(thing.read_bytes()).decode("latin-1")
    for value in _held(thing):
        yield from _strings(value)


def _held(thing: object) -> list[object]:
    if isinstance(thing, pikepdf.Array):
        held: list[object] = list(thing)
    elif isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        held = [part for key, value in thing.items() for part in (pikepdf.Name(key), value)]
    else:
        held = []
    return [one for one in held if not getattr(one, "is_indirect", False)]


def test_nothing_in_the_pdf_of_a_pack_holds_a_mark(papers, request):
    for seed in range(max(request.config.getoption("--practices") // ONE_IN, 1)):
        found = world(seed)
        marks = found.planter.found("\n".join(texts_of(drawn(found, papers))))
        assert set(marks.values()) - READ_BY_OTHERS == set(), f"practice {seed}"
        assert marks  # names of tools are in it, so marks can be read


def test_a_pack_has_no_files_and_no_pictures_in_it(papers):
    with pikepdf.open(io.BytesIO(drawn(world(0), papers))) as file:
        assert len(file.attachments) == 0
        subtypes = {str(one.get("/Subtype", "")) for one in file.objects if isinstance(one, pikepdf.Stream)}
        assert "/Image" not in subtypes


def test_a_mark_in_a_name_a_title_or_an_alternative_text_would_be_found(papers):
    with pikepdf.open(io.BytesIO(drawn(world(0), papers))) as file:
        file.docinfo["/Keywords"] = "zqinfoww"
        file.Root.StructTreeRoot.K[0]["/Alt"] = "zqaltwww"
        file.Root.Outlines.First.Title = "zqmarkww"
        file.attachments["zqfileww.txt"] = b"zqinside"
        out = io.BytesIO()
        file.save(out)
    said = "\n".join(texts_of(out.getvalue()))
    assert all(word in said for word in ("zqinfoww", "zqaltwww", "zqmarkww", "zqfileww", "zqinside"))
