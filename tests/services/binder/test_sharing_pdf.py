"""The PDF of a share pack holds no mark: not in its text, and not in anything that stands beside the text."""

import io
import re
from collections.abc import Iterator

import pikepdf
import pypdfium2
import pytest
from reportlab.pdfgen import canvas

from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.domain.attachments import Attachment, FileType
from ethicsdesk.domain.evidence import Evidence, EvidenceKind
from ethicsdesk.services.binder import exhibits, sharing
from ethicsdesk.services.binder.scene import Extra
from tests.builders import RESOURCES, a_tool
from tests.documents.reading import read
from tests.services.binder.sharing_worlds import World, world
from tests.services.binder.test_sharing_marks import READ_BY_OTHERS, everything
from tests.vaults.make import DAY

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
        is_picture = thing.get("/Filter") == "/DCTDecode"
        yield (thing.read_raw_bytes() if is_picture else thing.read_bytes()).decode("latin-1")
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


def a_pdf(says: str, title: str) -> bytes:
    out = io.BytesIO()
    page = canvas.Canvas(out, pageCompression=0)
    page.setTitle(title)
    page.drawString(72, 700, says)
    page.save()
    return out.getvalue()


def keep_file(desk, owner: tuple[str, str], name: str, data: bytes) -> Attachment:
    with desk.store.writing() as vault:
        kept = Attachment(
            id=name, owner_kind=owner[0], owner_id=owner[1], name=name, type=FileType.PDF, size=len(data),
            sha256=vault.put_blob(data), added_on=DAY,
        )  # fmt: skip
        vault.put(kept)
    return kept


def test_a_pack_has_files_about_tools_by_choice_without_their_names_and_no_signed_page(desk, papers):
    tool = a_tool(desk)
    agreed = keep_file(desk, (tool.kind, tool.id), "Zqdoe.pdf", a_pdf("Both sides agree.", "Zqroe"))
    keep_file(desk, ("consent", "e"), "Zqmoe.pdf", a_pdf("I agree, Zqpoe.", "Zqpoe"))
    with desk.store.writing() as vault:
        vault.put(
            Evidence(
                id="v",
                tool_id=tool.id,
                number=7,
                sort=EvidenceKind.DOCUMENT,
                question_ids=("baa-signed",),
                seen_on=DAY,
                noted_on=DAY,
                attachment_id=agreed.id,
                name=agreed.name,
                note="Seen with Zqjoe",
            )
        )
    said = {}
    for extra in ((), (Extra.EXHIBITS,)):
        layout = sharing.plan(desk, 2026, everything(*extra)).layout
        pdf = papers.draw_binder(layout, lambda _share: None, exhibits=exhibits.kept(desk))
        said[extra] = "\n".join(texts_of(pdf))
        assert not re.search("Zq[drmpj]oe", said[extra])
    assert "Both sides agree." not in said[()]
    assert "Both sides agree." in said[Extra.EXHIBITS,]
    assert "ExhibitE007" in said[Extra.EXHIBITS,]
