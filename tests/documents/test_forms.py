"""Forms to fill on a screen: valid PDF/UA-1, every field spoken, in order, with its own look and face."""

import io
from dataclasses import replace

import pikepdf
import pytest

from ethicsdesk.domain.layout import (
    ChoiceField,
    Heading,
    Keep,
    PageSize,
    PaperLayout,
    Paragraph,
    TextField,
    TickBox,
    WriteLine,
)
from tests.documents import samples
from tests.documents.filling import with_pypdf
from tests.documents.reading import read, ua1_failures

YES_NO = (("a-yes", "Yes"), ("a-no", "No"), ("a-unknown", "We do not know"))
LONG = (("a-one", "word " * 30), ("a-two", "Short"), ("a-three", "Short too"))


def asked(number, options=YES_NO):
    return Keep(
        blocks=(
            Heading(text=f"{number}. May clients say no?", level=2),
            ChoiceField(name=f"{number}/answer", label=f"{number}. May clients say no?", options=options),
            TextField(name=f"{number}/note", label="Anything to add", lines=3, tip=f"{number}. To add"),
        )
    )


FORM = PaperLayout(
    title="Questions",
    blocks=(Paragraph(text="Please answer."), *map(asked, range(1, 9)), asked(9, LONG)),
    hidden=(("form", "abc123"), ("tool", "def")),
    footer="Q-2026-001",
)


def fields(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return {str(field.T): str(field.get("/V", "")) for field in opened.Root.AcroForm.Fields}


@pytest.mark.parametrize("size", PageSize)
@pytest.mark.parametrize("large", [False, True])
def test_a_form_is_valid_ua1(papers, tmp_path, size, large):
    pdf = papers.draw(replace(FORM, size=size, large_print=large))
    assert ua1_failures(pdf, tmp_path) == []


def test_a_filled_form_is_still_valid_ua1(papers, tmp_path):
    filled = with_pypdf(papers.draw(FORM), {"1/answer": "a-yes", "1/note": "Söme words – “here”"})
    assert ua1_failures(filled, tmp_path) == []


def test_a_consent_form_can_be_filled_on_a_screen_and_stays_valid(papers, tmp_path):
    pdf = papers.draw(replace(samples.CONSENT, fillable=True))
    assert ua1_failures(pdf, tmp_path) == []
    assert {"Signature of client", "Date", "Date 2"} <= fields(pdf).keys()
    assert set(fields(pdf).values()) == {"", "/Off"}


def test_the_same_paper_has_no_field_unless_it_is_asked_for(papers):
    with pikepdf.open(io.BytesIO(papers.draw(samples.CONSENT))) as opened:
        assert "/AcroForm" not in opened.Root


def test_every_field_says_what_is_asked_and_every_answer_its_words(papers):
    tree = read(papers.draw(PaperLayout(title="T", blocks=(asked(1),), hidden=(("form", "x"),))))
    assert [form.alt for form in tree.find("Form")] == [
        "1. May clients say no? Yes",
        "1. May clients say no? No",
        "1. May clients say no? We do not know",
        "1. To add",
    ]
    with pikepdf.open(io.BytesIO(papers.draw(FORM))) as opened:
        assert all(str(field.TU) for field in opened.Root.AcroForm.Fields)


def test_the_tab_key_follows_the_page(papers):
    with pikepdf.open(io.BytesIO(papers.draw(FORM))) as opened:
        for page in opened.pages:
            assert page.Tabs == "/S"
            seen = [note for note in page.Annots if int(note.F) & 2 == 0]
            places = [(-round(float(note.Rect[3]) / 4), float(note.Rect[0])) for note in seen]
            assert places == sorted(places)


def test_hidden_values_come_back_as_they_went(papers):
    filled = with_pypdf(papers.draw(FORM), {"1/answer": "a-no"})
    kept = fields(filled)
    assert (kept["form"], kept["tool"], kept["1/answer"]) == ("abc123", "def", "/a-no")


def test_every_look_is_drawn_and_every_face_embedded(papers):
    with pikepdf.open(
        io.BytesIO(papers.draw(replace(FORM, blocks=(*FORM.blocks, TickBox(text="T")))))
    ) as pdf:
        assert pdf.Root.AcroForm.DR.Font.Typed.FontDescriptor.FontFile2.read_bytes()
        assert "/NeedAppearances" not in pdf.Root.AcroForm
        seen = [note for page in pdf.pages for note in page.Annots if not int(note.F) & 2]
        assert all("/N" in note.AP for note in seen)


def test_what_is_filled_in_is_seen_on_the_page_and_in_print(papers):
    blank = papers.draw(FORM)
    pictures = []
    for pdf in (blank, with_pypdf(blank, {"1/answer": "a-yes"}), with_pypdf(blank, {"1/note": "words"})):
        opened = papers.open(pdf)
        pictures.append(opened.picture(0, dpi=72).data)
        opened.close()
    assert len(set(pictures)) == 3


def test_equal_forms_give_equal_bytes(papers):
    assert papers.draw(FORM) == papers.draw(FORM)


def test_two_boxes_of_one_name_are_refused(papers):
    twice = PaperLayout(title="T", blocks=(TextField(name="a", label="A"), TextField(name="a", label="B")))
    with pytest.raises(ValueError, match="two fields"):
        papers.draw(twice)


def test_a_name_with_a_dot_stays_one_field(papers):
    pdf = papers.draw(PaperLayout(title="T", fillable=True, blocks=(WriteLine(label="Name. Date."),)))
    assert list(fields(pdf)) == ["Name  Date "]
