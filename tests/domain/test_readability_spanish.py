import pytest

from ethicsdesk.domain.readability_spanish import Band, band, fernandez_huerta, inflesz, syllables

COUNTED = {
    1: "yo soy ley buey pie dios tan luz que quien guion",
    2: "ahí país día agua cuida reina ciudad huevo guerra noche caos ruido aire viuda aula cliente",
    3: "poeta teatro María ahora sonido pingüino abogué guitarra maestro raíces cuídese héroe oído"
    " vergüenza yacía ayuda sesiones grabación",
    4: "terapeuta aparato herramienta averiguáis privacidad",
    5: "terapéutico autorización consentimiento inteligente",
}


@pytest.mark.parametrize(
    ("word", "count"),
    [(word, count) for count, words in COUNTED.items() for word in words.split()],
)
def test_spanish_syllables_are_counted_as_they_are_said(word, count):
    assert syllables(word) == count


def test_initials_are_said_letter_by_letter_and_numbers_aloud():
    assert (syllables("IA"), syllables("2026")) == (4, 8)


def test_shorter_words_and_sentences_read_more_easily():
    easy = "La herramienta oye la sesión. Yo leo cada nota. Usted puede decir que no."
    hard = (
        "La autorización correspondiente al procesamiento automatizado de información confidencial requiere "
        "consentimiento expreso, inequívoco y documentado anteriormente por escrito."
    )
    assert inflesz(easy) > 75
    assert inflesz(hard) < 40
    assert fernandez_huerta(easy) > fernandez_huerta(hard)


def test_the_two_formulas_give_the_figures_of_their_makers():
    text = "Yo leo cada nota. Usted decide."  # 6 words, 12 syllables, 2 sentences
    assert sum(map(syllables, text.replace(".", "").split())) == 12
    assert fernandez_huerta(text) == round(206.84 - 60 * 2 - 1.02 * 3, 1)
    assert inflesz(text) == round(206.835 - 62.3 * 2 - 3, 1)


def test_each_score_has_its_band():
    assert [band(score) for score in (39.9, 40, 55, 65, 79.9, 80)] == [
        Band.VERY_HARD,
        Band.SOMEWHAT_HARD,
        Band.NORMAL,
        Band.FAIRLY_EASY,
        Band.FAIRLY_EASY,
        Band.VERY_EASY,
    ]


def test_a_text_without_words_is_as_easy_as_can_be():
    assert inflesz("") == fernandez_huerta("—") == 100.0
