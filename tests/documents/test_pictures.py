"""Pages as pictures: size, pixels, text, and a limit to memory."""

import gc
import io

import pikepdf
import pytest

from ethicsdesk.documents.pictures import PdfiumPdf
from ethicsdesk.documents.turns import Turns
from tests.documents import samples


@pytest.fixture
def opened(papers):
    pdf = papers.open(papers.draw(samples.HANDOUT))
    yield pdf
    pdf.close()


def test_a_page_has_its_size_and_its_pixels(opened):
    assert opened.page_count == 2
    assert opened.size(0) == (612.0, 792.0)
    picture = opened.picture(0, dpi=96)
    assert (picture.width, picture.height) == (816, 1056)
    assert len(picture.data) == picture.stride * picture.height
    assert picture.stride >= picture.width * 4


def test_pixels_are_opaque_and_the_paper_is_white(opened):
    data = opened.picture(0, dpi=36).data
    assert set(data[3::4]) == {255}
    assert data[:4] == b"\xff\xff\xff\xff"
    assert min(data) < 60


def test_blue_comes_first(papers):
    pdf = papers.open(papers.draw(samples.HANDOUT))
    data = pdf.picture(0, dpi=72).data
    tinted = [data[at : at + 3] for at in range(0, len(data), 4) if data[at] > data[at + 2] + 20]
    assert tinted  # the teal of headings: more blue than red
    pdf.close()


def test_text_comes_in_reading_order(opened):
    text = opened.text(0)
    assert (
        text.index("Juniper")
        < text.index("What is AI?")
        < text.index("DeskPilot")
        < text.index("What stays human")
    )


def test_a_huge_page_is_drawn_smaller_instead_of_filling_memory(papers):
    buffer = io.BytesIO()
    with pikepdf.new() as huge:
        huge.add_blank_page(page_size=(14_400, 14_400))
        huge.save(buffer)
    pdf = papers.open(buffer.getvalue())
    picture = pdf.picture(0, dpi=300)
    assert picture.width * picture.height <= 40_100_000
    pdf.close()


def test_closing_twice_is_safe_and_a_closed_file_says_so(opened):
    opened.close()
    opened.close()
    with pytest.raises(ValueError, match="closed"):
        opened.text(0)


def test_a_pdf_nobody_holds_any_more_is_closed_in_a_turn_and_never_beside_one(papers):
    turns = Turns()
    pdf = papers.draw(samples.HANDOUT)
    opened = PdfiumPdf(pdf, turns)
    document = opened._document
    with turns.take():  # another thread draws
        del opened
        gc.collect()
        assert document.raw is not None
    with turns.take():
        assert document.raw is None


def test_closing_twice_is_closing_once(papers):
    turns = Turns()
    opened = PdfiumPdf(papers.draw(samples.HANDOUT), turns)
    opened.close()
    opened.close()
    del opened
    gc.collect()
    with turns.take():
        pass
