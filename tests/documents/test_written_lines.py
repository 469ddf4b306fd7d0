"""A line that has its words already: they stand on it, are read with its label, and are no field."""

from pathlib import Path

import pytest

from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.domain.layout import Heading, PaperLayout, WriteLine
from tests.documents.reading import read, ua1_failures


def a_form(written: str, *, fillable: bool = False) -> PaperLayout:
    lines = (
        WriteLine(label="Your signature", share=0.4),
        WriteLine(label="Print name", share=0.3, written=written),
        WriteLine(label="Date", share=0.3),
    )
    return PaperLayout(title="T", blocks=(Heading(text="Sign here"), *lines), fillable=fillable)


@pytest.mark.parametrize("fillable", [False, True])
def test_the_words_are_read_with_the_label_and_the_other_lines_stay(
    papers: PdfPapers, fillable: bool, tmp_path: Path
) -> None:
    pdf = papers.draw(a_form("Jordan Doe", fillable=fillable))
    assert ua1_failures(pdf, tmp_path) == []
    assert any(one.says.split() == ["Print", "name", "Jordan", "Doe"] for one in read(pdf).find("P"))
    assert len(read(pdf).find("Form")) == 2


def test_words_too_long_for_the_line_leave_it_free(papers: PdfPapers) -> None:
    pdf = papers.draw(a_form("Jordan Alexander Montgomery Featherstonehaugh of Somewhere"))
    assert len(read(pdf).find("Form")) == 3
