import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.domain.readability import reading_grade, sentence_count, spoken_seconds, syllables, words

COUNTED = {
    1: "used kept asked said care rules names breach trained eye guide voice homes league does goes can't",
    2: "table tables delete safety needed handled science patient client secure careless statement equal",
    3: "computer recording company agreement deleted privacy serious medium video area theory suicide",
    4: "artificial intelligence information psychology material January diagnosis annually society variety",
    5: "immediately evaluation",
}
ALSO = {
    2: "trial people pages always somewhere isn't didn't being doing friendly argue license review",
    1: "hours",
    3: "violence various period therapy therapist therapists audio created idea",
    4: "appropriate associate medication",
}
ROWS = [(count, word) for table in (COUNTED, ALSO) for count, text in table.items() for word in text.split()]


@pytest.mark.parametrize(("count", "text"), ROWS)
def test_syllables_are_those_heard(count, text):
    assert syllables(text) == count


def test_initials_are_said_letter_by_letter():
    assert [syllables(word) for word in ("AI", "BAA", "HIPAA", "WWW")] == [2, 3, 5, 9]


def test_short_forms_and_times_do_not_end_a_sentence():
    assert sentence_count("Dr. Lee is in at 9 a.m. today. Is she? Yes!") == 3


def test_items_of_a_list_are_sentences():
    assert sentence_count("I keep:\n- a note\n- a bill") == 3


def test_harder_text_has_a_higher_grade():
    easy = "I write my notes with a tool. You can say no. I will not mind."
    hard = "Documentation responsibilities are supplemented by computational transcription capabilities."
    assert reading_grade(easy) < 3
    assert reading_grade(hard) > 12


def test_grade_follows_the_formula():
    # 6 words of one syllable: 0.39 x 6 + 11.8 - 15.59 = -1.45, shown as 0; 20 such words: 4.01
    assert reading_grade("The cat sat on the mat.") == 0
    assert reading_grade("The cat sat " * 6 + "on mats.") == 4.0


def test_half_a_minute_holds_seventy_words():
    assert spoken_seconds("word " * 70) == 30
    assert spoken_seconds("word " * 71) == 31


@given(st.text(max_size=300))
def test_any_text_has_a_grade(text):
    assert reading_grade(text) >= 0
    assert spoken_seconds(text) >= 0
    assert all(syllables(word) >= 1 for word in words(text))
