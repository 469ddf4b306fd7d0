"""A logo in the letterhead: drawn small, told in words, the same bytes each time."""

import io
import zlib
from base64 import b64encode
from pathlib import Path

import pikepdf
import pytest

from ethicsdesk.documents.codec import from_json, to_json
from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.domain.layout import Letterhead, Logo, PageSize, PaperLayout, Paragraph
from tests.documents.reading import ua1_failures

RED = bytes((200, 20, 20))


def a_logo(width: int = 300, height: int = 90) -> Logo:
    rows = (b"\0" + RED * width) * height
    packed = b64encode(zlib.compress(rows)).decode("ascii")
    return Logo(says="A red bar ☂", width=width, height=height, sha256="0" * 64, pixels=packed)


def a_letter(
    logo: Logo | None = None, *, large: bool = False, size: PageSize = PageSize.LETTER
) -> PaperLayout:
    letterhead = Letterhead(
        practice="Harbor Lane Therapy",
        clinician="Dana Whitlock, LCSW 1",
        contact=("1 Harbor Lane",),
        logo=logo,
    )
    return PaperLayout(
        title="Title",
        blocks=(Paragraph(text="Words."),),
        letterhead=letterhead,
        size=size,
        large_print=large,
    )


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("size", PageSize)
@pytest.mark.parametrize("pixels", [(600, 200), (60, 60), (1, 200)])
def test_a_paper_with_a_logo_is_accessible(
    papers: PdfPapers, pixels: tuple[int, int], size: PageSize, large: bool, tmp_path: Path
) -> None:
    assert ua1_failures(papers.draw(a_letter(a_logo(*pixels), large=large, size=size)), tmp_path) == []


def test_equal_layouts_with_a_logo_give_equal_bytes(papers: PdfPapers) -> None:
    assert papers.draw(a_letter(a_logo())) == papers.draw(a_letter(a_logo()))
    assert papers.draw(a_letter(a_logo())) != papers.draw(a_letter(a_logo(200, 90)))


def test_the_logo_is_seen_where_it_stands_and_told_in_words(papers: PdfPapers) -> None:
    pdf = papers.draw(a_letter(a_logo()))
    opened = papers.open(pdf)
    picture = opened.picture(0, dpi=72)
    row, column = 62 + 20, 76 + 40
    at = row * picture.stride + column * 4
    assert picture.data[at : at + 3] == RED[::-1]
    assert opened.text(0).startswith("Harbor Lane Therapy")
    opened.close()
    with pikepdf.open(io.BytesIO(pdf)) as read:
        figures = [
            str(one.Alt) for one in read.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one
        ]
    assert figures == ["A red bar ☂"]


def test_a_logo_left_in_the_vault_is_never_left_out_in_silence(papers: PdfPapers) -> None:
    with pytest.raises(ValueError, match="logo"):
        papers.draw(a_letter(Logo(says="", width=1, height=1, sha256="0" * 64)))


def test_a_layout_with_a_logo_comes_back_from_json() -> None:
    assert from_json(to_json(a_letter(a_logo()))) == a_letter(a_logo())
