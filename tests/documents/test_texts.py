"""Texts from anywhere: inline marks, line breaking, and characters no face has."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ethicsdesk.documents.fonts import Face
from ethicsdesk.documents.setting import Setter, Type
from ethicsdesk.domain.errors import CharactersNotPrintableError
from ethicsdesk.domain.inline import Run, parse, plain
from ethicsdesk.domain.layout import Grid, Letterhead, PaperLayout, Paragraph, literal
from tests.documents.reading import read, ua1_failures

TYPE = Type(12, 17)
PRINTABLE = st.characters(codec="latin-1", exclude_categories=["Cc", "Cf"])


def _paper(*texts):
    return PaperLayout(title="T", blocks=tuple(Paragraph(text=text) for text in texts))


def test_the_two_marks():
    assert parse("a **b** *c* ***d***") == (
        Run("a "),
        Run("b", strong=True),
        Run(" "),
        Run("c", emphasis=True),
        Run(" "),
        Run("d", strong=True, emphasis=True),
    )


@pytest.mark.parametrize("text", ["2 * 3 * 4", "a*", "*", "**", "****", "5 ** 2", "* not a list", "**open"])
def test_a_mark_without_its_partner_prints_as_itself(text):
    assert plain(text) == text


@given(st.text(alphabet=st.sampled_from("ab *\\<&{}"), max_size=40))
def test_literal_text_never_acts_as_a_mark(text):
    assert all(run == Run(run.text) for run in parse(literal(text)))
    assert plain(literal(text)) == text


def test_decomposed_letters_are_composed_and_invisible_ones_dropped():
    assert plain("cafe\u0301 a\u200bb\u00adc\ufeff\tx\u2028y") == "café abc x\ny"


@given(st.text(alphabet=PRINTABLE, max_size=300), st.floats(min_value=30, max_value=500))
@settings(max_examples=60, deadline=None)
def test_no_line_is_wider_than_the_measure_and_nothing_is_lost(fonts, text, measure):
    lines = Setter(TYPE, fonts).lines(literal(text), measure)
    assert all(line.width <= measure + 0.01 or len(_text(line).strip()) == 1 for line in lines)
    kept = "".join(_text(line) for line in lines)
    assert "".join(kept.split()) == "".join(text.split())


def _text(line):
    return "".join(segment.text for segment in line.segments)


def test_as_few_lines_as_fit_with_an_even_rag(fonts):
    setter = Setter(TYPE, fonts)
    (one,) = setter.lines("Some words that fit on a line", 400)
    lines = setter.lines("Some words that fit on a line", one.width - 5)
    assert [_text(line) for line in lines] == ["Some words that fit", "on a line"]


def test_telephone_numbers_and_citations_stay_in_one_piece(fonts):
    for measure in range(60, 300, 7):
        for whole in ("(555) 010-0142", "45 CFR 164.504"):
            lines = Setter(TYPE, fonts).lines(f"Call me now at {whole} please", float(max(measure, 90)))
            assert any(whole in _text(line).replace("\u00a0", " ") for line in lines)


def test_a_word_may_change_its_face_midway_and_stays_together(fonts):
    lines = Setter(TYPE, fonts).lines("aaaa **bb**cc dd", 45.0)
    assert [_text(line) for line in lines] == ["aaaa", "bbcc dd"]
    assert lines[1].segments[0].face is Face.BOLD


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Nice 🙂 day", "🙂"),
        ("\u05e9\u05dc\u05d5\u05dd", "\u05e9 \u05dc \u05d5 \u05dd"),
        ("\u0645\u0631\u062d", "\u0645 \u0631 \u062d"),
        ("日本", "日 本"),
        ("bell \x07", "U+0007"),
        ("x\u0301", "U+0301"),
    ],
)
def test_characters_no_face_has_are_named_before_anything_is_drawn(papers, text, named):
    with pytest.raises(CharactersNotPrintableError) as caught:
        papers.draw(_paper(text))
    assert all(each in str(caught.value) for each in named.split())


def test_close_set_letters_are_still_copied_as_words(papers):
    text = "To Avoid WAVES, Your Type. P.A. Tô 11/12 Fr. AVATAR"
    opened = papers.open(papers.draw(_paper(f"**{text}**", text)))
    assert opened.text(0).count(text) == 2
    opened.close()


def test_every_place_for_text_is_checked(papers):
    grid = Grid(header=("A",), rows=(("🙂",),), shares=(1,), summary="s")
    for layout in (
        PaperLayout(title="🙂", blocks=()),
        PaperLayout(title="T", blocks=(), footer="🙂"),
        PaperLayout(title="T", blocks=(), letterhead=Letterhead(practice="P", contact=("🙂",))),
        PaperLayout(title="T", blocks=(grid,)),
    ):
        with pytest.raises(CharactersNotPrintableError):
            papers.draw(layout)


@pytest.mark.parametrize(
    "text",
    [
        "Señora Núñez pidió «ayuda» a las 3½ — ¿sí? ¡Claro!",
        "Tôi hiểu các quyền của mình về trí tuệ nhân tạo được sử dụng ở đây.",
        "Karapatan mong tumanggi; hindi magbabago ang pag-aalaga sa iyo, ñ.",
        "Я понимаю, что могу отказаться в любое время. Ёлка, щука, № 5.",
        "“Curly” ‘quotes’ … – — • § 164.504 ≤ 30 ≥ 5 ≠ → ✓ € £ © ™ ×",
    ],
)
def test_the_languages_of_clients_print(papers, tmp_path, text):
    pdf = papers.draw(_paper(text))
    assert text.split() == read(pdf).find("P")[0].says.split()
    assert ua1_failures(pdf, tmp_path) == []


@pytest.mark.parametrize(
    "text", ["<b>bold</b> & <font color=red>", "{{x}} {0} %s", "<!-- -->", "(a) \\(b\\) %", "]]>"]
)
def test_what_looks_like_markup_prints_literally(papers, text):
    assert read(papers.draw(_paper(literal(text)))).find("P")[0].says == text


def test_markup_in_title_and_subject_does_no_harm(papers, tmp_path):
    layout = PaperLayout(title="A & B <i> (c)", subject="<rdf> & more", blocks=())
    assert ua1_failures(papers.draw(layout), tmp_path) == []


def test_ten_thousand_characters_without_a_blank_print(papers, tmp_path):
    pdf = papers.draw(_paper("x" * 10_000, "word " * 2_000))
    first, second = read(pdf).find("P")
    assert first.says.replace(" ", "") == "x" * 10_000
    assert second.says.split() == ["word"] * 2_000
    assert ua1_failures(pdf, tmp_path) == []
