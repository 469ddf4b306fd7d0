"""Exhibits in a binder: indexed, tagged, numbered; nothing that acts; what cannot be shown says why."""

import io
import subprocess
import sys
import time
from dataclasses import dataclass

import pikepdf
import pytest

from ethicsdesk.documents.apart import ApartPdf
from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.domain.errors import Cancelled
from tests.documents import exhibit_samples as samples
from tests.documents import hostile
from tests.documents import samples as paper_samples
from tests.documents.conftest import FONTS
from tests.documents.reading import read, ua1_failures, unheard


def draw(papers, *files, sorts=(), **more):
    items = [
        samples.item(number, data, sort=sorts[number - 1] if sorts else "pdf", **more)
        for number, data in enumerate(files, start=1)
    ]
    return papers.draw_binder(samples.binder_with(*items), unheard, exhibits=samples.kept(*files))


def texts(papers, pdf):
    opened = papers.open(pdf)
    found = [opened.text(index) for index in range(opened.page_count)]
    opened.close()
    return found


@pytest.fixture(scope="module")
def memo(papers):
    return papers.draw(paper_samples.MEMO)


def test_pages_of_a_sound_pdf_stand_as_they_are_drawn(papers, memo, tmp_path):
    pdf = draw(papers, memo, file="memo.pdf")
    with pikepdf.open(io.BytesIO(memo)) as guest:
        count = len(guest.pages)
    assert ua1_failures(pdf, tmp_path) == []
    figures = read_figures(pdf)
    assert [one.alt for one in figures] == [
        f"Exhibit E-001, page {number} of {count}: memo.pdf" for number in range(1, count + 1)
    ]
    assert paper_samples.MEMO.title in " ".join(texts(papers, pdf)[4].split())
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        guests = [page.Resources.XObject.Guest for page in opened.pages if "/XObject" in page.Resources]
        assert {one.Subtype for one in guests} == {pikepdf.Name.Form}
        assert not any("/StructParents" in one for one in guests)


@dataclass
class Figure:
    alt: str
    actual: str
    box: list[float]


def read_figures(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return [
            Figure(str(one.Alt), str(one.get("/ActualText", "")), [float(edge) for edge in one.A.BBox])
            for one in opened.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/S") == pikepdf.Name.Figure
        ]


def test_contents_index_and_bookmarks_lead_to_each_exhibit(papers, memo):
    pdf = draw(papers, memo, hostile.a_picture(), sorts=("pdf", "png"))
    pages = texts(papers, pdf)
    (sheet,) = [
        number for number, text in enumerate(pages) if "Exhibit E-002: file.pdf" in text and number > 2
    ]
    line = next(line for line in pages[2].split("\n") if line.startswith("E-002"))
    assert line.split()[-2:] == ["1", str(sheet + 1)]
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        places = [page.obj.objgen for page in opened.pages]
        assert [places.index(link.Dest[0].objgen) for link in opened.pages[2].Annots] == [3, sheet]
        assert [places.index(link.Dest[0].objgen) for link in opened.pages[1].Annots] == [2, 3, sheet]
        with opened.open_outline() as outline:
            (part,) = [one for one in outline.root if one.title == "Exhibits"]
            first, second = part.children
            assert [first.title, second.title] == ["Exhibit E-001: file.pdf", "Exhibit E-002: file.pdf"]
            assert [one.title for one in first.children] == [paper_samples.MEMO.title]
    assert f"Page {sheet + 1} of {len(pages)}" in pages[sheet]


def test_what_was_filled_in_is_drawn(papers):
    filled = (FONTS.parents[1] / "tests" / "documents" / "filled_by_pdfjs.pdf").read_bytes()
    assert "Größe" in "".join(texts(papers, draw(papers, filled)))


def test_a_page_in_a_missing_face_becomes_a_picture_that_can_be_read_aloud(papers, tmp_path):
    pdf = draw(papers, samples.unembedded())
    assert ua1_failures(pdf, tmp_path) == []
    (figure,) = read_figures(pdf)
    assert figure.actual == samples.MARKER
    assert "The page stands here as a picture" in texts(papers, pdf)[3]


def test_nothing_that_acts_comes_along(papers, memo):
    pdf = draw(papers, samples.acting(memo))
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert "canary" not in "".join(
            one.unparse(resolved=True).decode("latin-1")
            for one in opened.objects
            if isinstance(one, pikepdf.Dictionary | pikepdf.Array)
        )
        kinds = {str(one.get("/Subtype")) for page in opened.pages for one in page.obj.get("/Annots", [])}
        assert kinds == {"/Link"}
        assert "/OpenAction" not in opened.Root
        assert not opened.attachments
        assert not any(
            "/URI" in one or "/JS" in one for one in opened.objects if isinstance(one, pikepdf.Dictionary)
        )


@pytest.mark.parametrize("name", samples.REFUSED)
def test_a_file_that_cannot_be_put_in_says_why_on_its_own_page(papers, memo, name, tmp_path):
    data, sort, why = samples.REFUSED[name]
    pdf = draw(papers, data, memo, sorts=(sort, "pdf"))
    page = " ".join(texts(papers, pdf)[3].split())
    assert f"It could not be put in, because {why}" in page
    assert "It is kept in the vault, SHA-256" in page
    assert len(read_figures(pdf)) > 0
    assert ua1_failures(pdf, tmp_path) == []


@pytest.mark.parametrize(
    "broken",
    [
        hostile.a_pdf(pages=40)[:2500],
        samples.ringed(hostile.a_pdf(pages=3)),
        samples.self_drawing(),
        samples.flipped(hostile.a_pdf(pages=30)),
        b"junk before\n" + hostile.a_pdf(),
        hostile.a_pdf().replace(b"startxref", b"startxerf"),
    ],
    ids=["cut", "ring", "draws itself", "flipped", "junk", "no table"],
)
def test_a_broken_file_is_shown_as_far_as_it_can_be(papers, broken, tmp_path):
    pdf = draw(papers, broken)
    assert ua1_failures(pdf, tmp_path) == []
    assert read_figures(pdf) or "it is damaged" in texts(papers, pdf)[3]


def test_a_page_of_five_meters_fits_the_page(papers, tmp_path):
    wide = hostile.a_pdf(width=14_400, height=3_000)
    pictured = samples.changed(wide, lambda pdf: pdf.Root.__setattr__("OCProperties", pikepdf.Dictionary()))
    pdf = draw(papers, wide, pictured)
    assert ua1_failures(pdf, tmp_path) == []
    for figure in read_figures(pdf):
        left, lower, right, upper = figure.box
        assert (left >= 67, right <= 545, lower >= 60, upper <= 740) == (True,) * 4
        assert (right - left) / (upper - lower) == pytest.approx(4.8, rel=0.01)


@pytest.mark.slow
@pytest.mark.parametrize("bomb", [hostile.endless_pdf(), samples.unpacking()], ids=["draws", "unpacks"])
def test_a_bomb_is_refused_and_the_next_exhibit_stands(papers, memo, bomb):
    pdf = draw(papers, bomb, memo)
    page = " ".join(texts(papers, pdf)[3].split())
    assert "because drawing it takes more time or memory than is safe" in page
    assert read_figures(pdf)


def test_a_text_file_stands_as_text(papers, tmp_path):
    pdf = draw(papers, "Größe ☂\n\n* one *\n\U0001f600".encode(), sorts=("text",))
    assert ua1_failures(pdf, tmp_path) == []
    assert "Größe" in read(pdf).says
    assert "* one *" in read(pdf).says
    assert "[grinning face]" in read(pdf).says


def test_a_kind_that_is_never_drawn_and_a_file_that_is_gone_say_so(papers):
    word = samples.item(1, b"PK", sort="docx", left_out="Word files are not drawn here.")
    gone = samples.item(2, b"gone")
    pdf = papers.draw_binder(samples.binder_with(word, gone), unheard, exhibits=samples.kept())
    pages = [" ".join(text.split()) for text in texts(papers, pdf)]
    assert "Word files are not drawn here." in pages[3]
    assert "because the vault no longer holds its bytes." in pages[4]


def test_the_same_file_is_drawn_once(papers, memo):
    pdf = draw(papers, memo, memo)
    with pikepdf.open(io.BytesIO(memo)) as guest:
        assert len(read_figures(pdf)) == len(guest.pages)
    assert "Its pages follow Exhibit E-001, on page 4." in " ".join(texts(papers, pdf)[-1].split())


def test_without_files_the_sheets_say_that_nobody_asked(papers, memo):
    layout = samples.binder_with(samples.item(1, memo))
    assert "were not asked for" in " ".join(texts(papers, papers.draw_binder(layout, unheard))[3].split())


def test_a_binder_with_foreign_pages_is_looked_at_in_a_process_of_its_own(papers, memo):
    pdf = draw(papers, memo)
    opened = papers.open(pdf)
    assert isinstance(opened, ApartPdf)
    assert opened.size(0) == (612, 792)
    assert opened.picture(0, dpi=36).width == pytest.approx(306, abs=1)
    opened.close()
    opened.close()
    with pytest.raises(ValueError, match="closed"):
        opened.text(0)
    assert not isinstance(papers.open(memo), ApartPdf)


def test_cancelling_while_an_exhibit_is_cleaned_ends_every_process(memo):
    silent = (sys.executable, "-c", "import time; time.sleep(600)")
    papers = PdfPapers(fonts=FONTS, cleaner=silent)
    asked = []

    def cancel(share):
        asked.append(share)
        if len(asked) > 6:
            raise Cancelled

    with pytest.raises(Cancelled):
        papers.draw_binder(samples.binder_with(samples.item(1, memo)), cancel, exhibits=samples.kept(memo))
    assert max(asked) < 0.5


SAID = (
    "",
    "[]",
    '{"refused": "nonsense"}',
    '{"told": 1, "bundle": 99999999999}',
    '{"told": 2, "bundle": 2}\n{}%P',
    '{"told": 30, "bundle": 2}\n{"pages": [{"width": "wide"}]}%P',
)


@pytest.mark.parametrize("said", SAID)
def test_a_cleaner_that_was_taken_over_is_not_believed(memo, said):
    papers = PdfPapers(fonts=FONTS, cleaner=(sys.executable, "-c", f"print({said!r})"))
    pdf = draw(papers, memo)
    assert "because it is damaged" in " ".join(texts(papers, pdf)[3].split())


@pytest.mark.slow
def test_three_hundred_exhibits_one_of_them_five_meters_wide(papers, tmp_path):
    wide = hostile.a_pdf(width=14_400, height=9_000)
    notes = [f"Note {number}: nothing more.".encode() for number in range(290)]
    shots = [hostile.a_picture(size=(60 + number, 40)) for number in range(9)]
    pdf = draw(papers, wide, *notes, *shots, sorts=("pdf", *["text"] * 290, *["png"] * 9))
    assert ua1_failures(pdf, tmp_path) == []
    assert len(read_figures(pdf)) == 10
    with pikepdf.open(io.BytesIO(pdf)) as opened, opened.open_outline() as outline:
        assert len(outline.root[-1].children) == 300


def test_the_binders_bytes_are_the_same_in_any_process(memo):
    layout = samples.binder_with(samples.item(1, memo), samples.item(2, hostile.a_picture(), sort="png"))
    files = samples.kept(memo, hostile.a_picture())
    made = []
    for seed in ("1", "4242"):
        seeded = ("env", f"PYTHONHASHSEED={seed}", sys.executable, "-m")
        papers = PdfPapers(
            fonts=FONTS,
            worker=(*seeded, "ethicsdesk.documents.worker"),
            cleaner=(*seeded, "ethicsdesk.documents.exhibit_worker"),
        )
        made.append(papers.draw_binder(layout, unheard, exhibits=files))
    assert made[0] == made[1]


def test_at_lock_every_process_ends_and_whoever_waits_hears_of_it(papers, memo, monkeypatch):
    started = []
    original = subprocess.Popen

    def watched(*args, **options):
        process = original(*args, **options)
        started.append(process)
        return process

    monkeypatch.setattr(subprocess, "Popen", watched)

    def lock(_share):
        if len(started) > 2:  # one builds, one cleans, one waits for its turn
            raise Cancelled

    begun = time.monotonic()
    with pytest.raises(Cancelled):
        papers.draw_binder(samples.binder_with(samples.item(1, memo)), lock, exhibits=samples.kept(memo))
    assert time.monotonic() - begun < 10
    assert len(started) > 2
    assert all(process.poll() is not None for process in started)
