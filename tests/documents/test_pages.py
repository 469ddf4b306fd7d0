"""How pages are filled and what they look like: margins, what stays together, tables over several pages."""

from dataclasses import replace

import pypdfium2
import pytest

from ethicsdesk.documents.style import paper_look
from ethicsdesk.domain.layout import (
    Bullets,
    Callout,
    Grid,
    Heading,
    Keep,
    PageBreak,
    PageSize,
    PaperLayout,
    Paragraph,
    Tone,
    WriteLine,
)
from tests.documents import samples
from tests.documents.reading import read, ua1_failures

LINE = "A line of text that is about as wide as the page, give or take a word or two."


def _pages(papers, layout):
    opened = papers.open(papers.draw(layout))
    try:
        return [opened.text(index) for index in range(opened.page_count)]
    finally:
        opened.close()


def _paper(*blocks, **others):
    return PaperLayout(title="Title", blocks=blocks, **others)


@pytest.mark.parametrize("name", samples.PAPERS)
def test_nothing_is_drawn_in_the_margins(papers, name):
    for layout in samples.variants(samples.PAPERS[name]):
        pdf = pypdfium2.PdfDocument(papers.draw(layout))
        side = paper_look(layout.size, large_print=layout.large_print).side
        for page in pdf:
            picture = page.render(scale=1, grayscale=True).to_pil()
            width, height = picture.size
            dark = picture.point(lambda value: 255 if value < 200 else 0).getbbox()
            assert dark is not None
            left, top, right, bottom = dark
            assert left >= side - 2
            assert right <= width - side + 2
            assert top >= 24
            assert bottom <= height - 24
        pdf.close()


@pytest.mark.parametrize("count", range(28, 44))
def test_a_heading_is_never_the_last_thing_on_a_page(papers, count):
    filler = [Paragraph(text="Filler.") for _ in range(count)]
    pages = _pages(papers, _paper(*filler, Heading(text="Heading"), Paragraph(text=f"{LINE} " * 3)))
    (page,) = [text for text in pages if "Heading" in text]
    after = page.split("Heading")[1]
    assert after.count("A line of text") >= 2


@pytest.mark.parametrize("lines", range(36, 46))
def test_no_single_line_of_a_paragraph_stands_alone(papers, lines):
    filler = "\n".join(["Filler."] * lines)
    pages = _pages(papers, _paper(Paragraph(text=filler), Paragraph(text="p1\np2\np3\np4")))
    for page in pages:
        own = [line for line in page.split("\n") if line.strip() in {"p1", "p2", "p3", "p4"}]
        assert len(own) != 1


def test_kept_blocks_stand_on_one_page(papers):
    block = Keep(blocks=(Heading(text="Signatures"), *(WriteLine(label=f"Line {n}") for n in range(5))))
    for count in range(20, 40):
        pages = _pages(papers, _paper(*[Paragraph(text="Filler.")] * count, block))
        (page,) = [text for text in pages if "Signatures" in text]
        assert "Line 4" in page


def test_a_keep_larger_than_a_page_still_prints_all(papers):
    pages = _pages(papers, _paper(Keep(blocks=tuple(Paragraph(text=f"Number {n}.") for n in range(90)))))
    assert "Number 89." in pages[-1]
    assert len(pages) > 1


def test_a_callout_longer_than_a_page_goes_on(papers, tmp_path):
    callout = Callout(tone=Tone.STOP, title="Long", text=f"{LINE} " * 80)
    pdf = papers.draw(_paper(Heading(text="Before"), callout))
    assert read(pdf).find("Div")[0].says.count("give or take") == 80
    assert ua1_failures(pdf, tmp_path) == []


def test_a_heading_before_an_overlong_table_stays_with_its_first_row(papers):
    rows = tuple((f"row {n}", LINE) for n in range(60))
    grid = Grid(header=("Head one", "Head two"), rows=rows, shares=(1, 3), summary="s")
    pages = _pages(papers, _paper(Heading(text="Table"), grid))
    assert "row 0" in pages[0]
    assert all("Head one" in page for page in pages)
    assert "row 59" in pages[-1]


def test_a_row_taller_than_a_page_is_cut_between_lines(papers, tmp_path):
    rows = (("short", f"{LINE} " * 100), ("end", "end"))
    pdf = papers.draw(_paper(Grid(header=("A", "B"), rows=rows, shares=(1, 3), summary="s")))
    assert len(read(pdf).find("TR")) == 3
    assert read(pdf).find("TR")[1].says.count("give or take") == 100
    assert ua1_failures(pdf, tmp_path) == []


def test_a_heading_before_a_row_taller_than_a_page_stays_with_it(papers):
    rows = (("short", f"{LINE} " * 100),)
    grid = Grid(header=("A", "B"), rows=rows, shares=(1, 3), summary="s")
    for count in range(20, 36):
        pages = _pages(papers, _paper(*[Paragraph(text="Filler.")] * count, Heading(text="Heading"), grid))
        (page,) = [text for text in pages if "Heading" in text]
        assert "give or take" in page.split("Heading")[1]


def test_page_break_starts_a_page_but_never_leaves_one_empty(papers):
    pages = _pages(papers, _paper(Paragraph(text="One."), PageBreak(), PageBreak(), Paragraph(text="Two.")))
    assert [("One." in page, "Two." in page) for page in pages] == [(True, False), (False, True)]


def test_page_break_counts_after_a_heading_and_adds_no_page_at_the_end(papers):
    blocks = (Heading(text="Alone"), PageBreak(), Paragraph(text="Next."), PageBreak())
    pages = _pages(papers, _paper(*blocks))
    assert [("Alone" in page, "Next." in page) for page in pages] == [(True, False), (False, True)]


def test_a_nearly_empty_last_page_is_saved_without_smaller_letters(papers):
    pages = _pages(papers, samples.CONSENT)
    assert len(pages) == 1
    assert "Page 1 of 1" in pages[0]


def test_lines_to_write_on_stand_side_by_side_when_their_shares_allow(papers):
    narrow = _paper(WriteLine(label="Signature", share=0.65), WriteLine(label="Date", share=0.35))
    (page,) = _pages(papers, narrow)
    assert "Signature Date" in " ".join(page.split())


def test_a_grid_whose_rows_do_not_fit_its_header_is_a_bug(papers):
    with pytest.raises(ValueError, match="as many cells"):
        papers.draw(_paper(Grid(header=("A", "B"), rows=(("only one",),), shares=(1, 1), summary="s")))


def test_empty_blocks_print_nothing_and_break_nothing(papers, tmp_path):
    layout = _paper(
        Bullets(items=()),
        Paragraph(text=""),
        Keep(blocks=()),
        Grid(header=("A",), rows=(), shares=(1,), summary=""),
        letterhead=replace(samples.LETTERHEAD, clinician="", contact=()),
    )
    assert ua1_failures(papers.draw(layout), tmp_path) == []


@pytest.mark.parametrize("size", PageSize)
def test_nothing_to_read_is_below_twelve_points_or_sixteen_in_large_print(size):
    normal, large = (paper_look(size, large_print=print_size) for print_size in (False, True))
    assert min(normal.body.size, normal.lead.size, normal.table.size) >= 12
    read_text = (
        large.body,
        large.small,
        large.table,
        large.table_head,
        large.field,
        large.tag,
        large.contact,
    )
    assert min(kind.size for kind in read_text) >= 16


def test_less_air_never_changes_a_letter():
    airy, tight = (paper_look(PageSize.LETTER, large_print=False, air=air) for air in (1.0, 0.45))
    for name in ("body", "lead", "small", "title", "table", "field", "contact"):
        assert getattr(airy, name).size == getattr(tight, name).size
    assert tight.body.leading >= 1.28 * tight.body.size


def test_a_title_too_long_for_the_running_head_ends_in_dots(papers):
    layout = PaperLayout(
        title="A very long title " * 20, blocks=(PageBreak(), Paragraph(text="Two.")), draft=True
    )
    pages = _pages(papers, layout)
    assert "…" in pages[1].split("\n")[0] + pages[1].split("\n")[1]


def test_an_empty_paper_is_one_page_with_its_title(papers):
    (page,) = _pages(papers, _paper())
    assert page.startswith("Title")
