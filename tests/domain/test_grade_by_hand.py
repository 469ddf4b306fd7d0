"""The reading grade beside values worked out by hand from the published Flesch-Kincaid formula.

Each row: the text; how many syllables each of its words has, counted by ear; sentences; and the grade,
0.39 x words / sentences + 11.8 x syllables / words - 15.59 (Kincaid and others, 1975), never below 0.
"""

import pytest

from ethicsdesk.domain.readability import has_formula, reading_grade, sentence_count, syllables, words

ROWS = (
    # 9 words, 9 syllables: 3.51 + 11.80 - 15.59 = -0.28
    ("I use a tool that writes notes for me.", "111111111", 1, 0.0),
    # 13 words, 14 syllables: 5.07 + 12.71 - 15.59
    ("You can say no at any time, and your care stays the same.", "1111121111111", 1, 2.19),
    # 8 words, 13 syllables: 3.12 + 19.18 - 15.59
    ("The company keeps the recording for thirty days.", "13113121", 1, 6.71),
    # 8 words, 9 syllables: 3.12 + 13.28 - 15.59
    ("I check each note before I sign it.", "11112111", 1, 0.81),
    # 9 words, 13 syllables: 3.51 + 17.04 - 15.59
    ("Your therapy comes from me, not from a computer.", "131111113", 1, 4.96),
    # 11 words, 13 syllables, 2 sentences: 2.15 + 13.95 - 15.59
    ("A machine can make mistakes. It can leave out a word.", "12112111111", 2, 0.50),
    # 13 words, 15 syllables: 5.07 + 13.62 - 15.59
    ("Ask me what it keeps, who sees it, and when it is deleted.", "1111111111113", 1, 3.10),
    # 10 words, 12 syllables: 3.90 + 14.16 - 15.59
    ("Please call or text before you come to the office.", "1111211112", 1, 2.47),
    # 6 words, 15 syllables: 2.34 + 29.50 - 15.59
    ("Artificial intelligence is a computer program.", "441132", 1, 16.25),
    # 8 words, 9 syllables: 3.12 + 13.28 - 15.59
    ("The state board can ask for my records.", "11111112", 1, 0.81),
    # 5 words, 15 syllables: 1.95 + 35.40 - 15.59
    ("Insurance companies sometimes request documentation.", "33225", 1, 21.76),
    # 11 words, 19 syllables: 4.29 + 20.38 - 15.59
    ("Nobody sells your information, and nobody trains a machine with it.", "31141311211", 1, 9.08),
    # 12 words, 15 syllables, 3 sentences: 1.56 + 14.75 - 15.59
    ("We meet on Monday. We talk for fifty minutes. Then I write.", "111211122111", 3, 0.72),
    # 10 words, 16 syllables: 3.90 + 18.88 - 15.59
    ("If a crisis happens at night, call the emergency number.", "1122111142", 1, 7.19),
    # 9 words, 16 syllables: 3.51 + 20.98 - 15.59
    ("Parents and guardians agree in writing before we begin.", "213212212", 1, 8.90),
    # 9 words, 11 syllables: 3.51 + 14.42 - 15.59
    ("Every person in the room must say yes first.", "221111111", 1, 2.34),
    # 3 words, 11 syllables: 1.17 + 43.27 - 15.59
    ("Confidentiality is important.", "713", 1, 28.85),
    # 7 words, 15 syllables: 2.73 + 25.29 - 15.59
    ("The federal privacy rule protects health information.", "1331214", 1, 12.43),
    # 9 words, 12 syllables: 3.51 + 15.73 - 15.59
    ("She asked a question and waited for an answer.", "111212112", 1, 3.65),
    # 12 words, 13 syllables: 4.68 + 12.78 - 15.59
    ("You may look at the draft, change it, or throw it away.", "111111111112", 1, 1.87),
    # 9 words, 19 syllables: 3.51 + 24.91 - 15.59
    ("Telehealth sessions are never recorded without your written permission.", "321232123", 1, 12.83),
    # 11 words, 14 syllables: 4.29 + 15.02 - 15.59
    ("My license number is on the wall of the waiting room.", "12211111121", 1, 3.72),
    # 8 words, 21 syllables: 3.12 + 30.98 - 15.59
    ("Your evaluation and your diagnosis remain my responsibility.", "15114216", 1, 18.51),
    # 14 words, 15 syllables, 3 sentences: 1.82 + 12.64 - 15.59 = -1.13
    ("The tool listens. It makes a draft. I read the draft and fix it.", "11211111111111", 3, 0.0),
)


@pytest.mark.parametrize(("text", "counted", "sentences", "grade"), ROWS, ids=lambda part: str(part)[:24])
def test_the_grade_is_that_of_the_published_formula(text, counted, sentences, grade):
    assert [syllables(word) for word in words(text)] == [int(count) for count in counted]
    assert sentence_count(text) == sentences
    assert abs(reading_grade(text) - grade) <= 0.1


def test_a_formula_is_known_for_english_only():
    assert has_formula("en")
    assert has_formula("en-US")
    assert not has_formula("es")
    assert not has_formula("eng")
