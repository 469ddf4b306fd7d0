"""What a screen reader gets: PDF/UA-1 as checked by page-validation, roles, reading order, artifacts."""

import io
from dataclasses import replace

import pikepdf
import pytest

from ethicsdesk.documents.binder import draw_binder
from ethicsdesk.domain.layout import Heading, PageSize, PaperLayout, Paragraph
from tests.documents import binder_samples, samples
from tests.documents.reading import artifacts, read, ua1_failures, unheard


@pytest.mark.parametrize("name", samples.PAPERS)
def test_every_paper_is_valid_ua1_on_both_sizes_and_in_large_print(papers, tmp_path, name):
    for layout in samples.variants(samples.PAPERS[name]):
        assert ua1_failures(papers.draw(layout), tmp_path) == [], (layout.size, layout.large_print)


@pytest.mark.parametrize("size", PageSize)
def test_binder_is_valid_ua1(fonts, tmp_path, size):
    layout = replace(binder_samples.binder(12), size=size, language="es-US")
    assert ua1_failures(draw_binder(layout, fonts, unheard), tmp_path) == []


def test_every_block_has_its_role(papers):
    tree = read(papers.draw(samples.EVERYTHING))
    assert [tree.role, tree.kids[0].role] == ["Document", "Sect"]
    assert [(node.role, node.says) for role in ("H1", "H2", "H3", "H4") for node in tree.find(role)] == [
        ("H1", "Every block"),
        ("H2", "First"),
        ("H3", "Second"),
        ("H4", "Third"),
    ]
    dots, numbers = tree.find("L")[:2]
    assert [dots.attributes["ListNumbering"], numbers.attributes["ListNumbering"]] == ["Disc", "Decimal"]
    assert [(kid.find("Lbl")[0].says.strip(), kid.find("LBody")[0].says) for kid in numbers.kids] == [
        ("1.", "Number one"),
        ("2.", "Number two"),
    ]
    assert len(tree.find("Div")) == 4


def test_tables_have_headers_with_scope_and_a_summary(papers):
    pairs, grid = read(papers.draw(samples.EVERYTHING)).find("Table")
    assert [table.attributes["Summary"] for table in (pairs, grid)] == ["Pairs", "Grid"]
    assert [(th.says, th.attributes["Scope"]) for th in pairs.find("TH")] == [("Label", "Row")]
    assert [(th.says, th.attributes["Scope"]) for th in grid.find("TH")] == [("A", "Column"), ("B", "Column")]
    assert [[cell.says for cell in row.kids] for row in grid.find("TR")] == [
        ["A", "B"],
        ["a", "b"],
        ["c", ""],
    ]


def test_boxes_and_lines_are_print_fields_that_say_what_they_are(papers):
    line, box = read(papers.draw(samples.EVERYTHING)).find("Form")
    assert (line.alt, line.attributes["O"], line.attributes["Role"], line.attributes["Desc"]) == (
        "Empty line to write on: Name",
        "PrintField",
        "tv",
        "Name",
    )
    assert (box.alt, box.attributes["Role"], box.attributes["checked"]) == ("Empty box to tick", "cb", "off")


def test_fields_speak_the_language_of_the_paper(papers):
    pdf = papers.draw(samples.SPANISH)
    box, line = read(pdf).find("Form")
    assert (box.alt, line.alt) == ("Casilla vacía para marcar", "Línea vacía para escribir: Firma")
    assert "Página 1 de 1" in artifacts(pdf, 0)


def test_callout_says_its_word_before_its_title(papers):
    stop = read(papers.draw(samples.EVERYTHING)).find("Div")[3]
    assert [node.says for node in stop.kids] == ["STOP Callout stop", "Text.", "• Item"]


def test_reading_order_is_the_order_of_the_layout(papers):
    words = read(papers.draw(samples.CONSENT)).says
    order = [
        "Juniper",
        "Permission",
        "Please read",
        "What I ask",
        "Good to know",
        "Tick one",
        "my own",
        "Signatures",
    ]
    places = [words.index(each) for each in order]
    assert places == sorted(places)


def test_extracted_text_keeps_words_apart_at_line_ends(papers):
    sentence = "one two three four five six seven eight nine ten " * 12
    tree = read(papers.draw(PaperLayout(title="T", blocks=(Paragraph(text=sentence),))))
    assert tree.find("P")[-1].says.split() == sentence.split()


def test_header_and_footer_are_artifacts(papers):
    pdf = papers.draw(samples.HANDOUT)
    assert "How I use AI in my practice" not in artifacts(pdf, 0)
    assert "How I use AI in my practice" in artifacts(pdf, 1)
    assert "H-2026-003 · version 1" in artifacts(pdf, 0)
    assert "Page 2 of 2" in artifacts(pdf, 1)
    assert "Page 1 of 2" not in read(pdf).says


def test_a_long_footer_takes_two_lines_and_is_not_cut(papers):
    footer = "D-2026-007 · version 1 · November 25, 2026 · rule data of November 1, 2026 · and some more"
    shown = artifacts(papers.draw(replace(samples.MEMO, footer=footer, large_print=True)), 0)
    assert all(word in shown for word in footer.split())


def test_preview_is_read_aloud_once_and_shown_on_every_page(papers):
    pdf = papers.draw(replace(samples.HANDOUT, draft=True))
    assert read(pdf).says.count("Preview — not issued") == 1
    assert "Preview — not issued" in artifacts(pdf, 1)
    assert "Preview" not in read(papers.draw(samples.HANDOUT)).says


def test_repeated_table_header_is_an_artifact_and_the_table_one_element(fonts):
    pdf = draw_binder(binder_samples.binder(40, binder_samples.TABS[:1]), fonts, unheard)
    register = read(pdf).find("Table")[-1]
    assert len(register.find("TR")) == 41
    assert len(register.find("TH")) == 4
    assert "What happened" in artifacts(pdf, 3)


def test_heading_levels_are_never_skipped(papers, tmp_path):
    layout = PaperLayout(title="T", blocks=(Heading(text="Deep", level=3), Heading(text="Deeper", level=3)))
    pdf = papers.draw(layout)
    assert [node.says for node in read(pdf).find("H2")] == ["Deep"]
    assert ua1_failures(pdf, tmp_path) == []


def test_file_says_its_title_and_language(papers):
    with pikepdf.open(io.BytesIO(papers.draw(samples.SPANISH))) as pdf:
        assert str(pdf.Root.Lang) == "es-US"
        assert str(pdf.docinfo.Title) == "Cómo uso la inteligencia artificial"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert bool(pdf.Root.MarkInfo.Marked)
        assert "/CreationDate" not in pdf.docinfo


def test_every_font_is_embedded_and_ours(papers):
    with pikepdf.open(io.BytesIO(papers.draw(samples.EVERYTHING))) as pdf:
        fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]
        assert fonts
        for font in fonts:
            assert "/FontFile2" in font.FontDescriptor
            assert "+Paper-S" in str(font.BaseFont)
