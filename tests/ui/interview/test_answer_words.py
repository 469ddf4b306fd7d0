"""What was answered, in a few words that read as one."""

from datetime import date

import pytest

from ethicsdesk.domain.questionnaire import QuestionKind
from ethicsdesk.domain.records import Answer, AnswerState, Rating
from ethicsdesk.ui.interview.answer_words import answer_words
from tests.domain.oracle.small import question

ASKED = question("purpose", QuestionKind.TEXT)


@pytest.mark.parametrize(
    ("rating", "words"),
    [
        (Rating.GOOD, "It drafts notes. It decides nothing, rated: good"),
        (None, "It drafts notes. It decides nothing."),
    ],
)
def test_a_rating_goes_on_where_a_sentence_would_end(qapp, rating, words):
    answer = Answer(
        id="a/purpose",
        assessment_id="a",
        question_id="purpose",
        state=AnswerState.ANSWERED,
        answered_on=date(2026, 3, 2),
        text="It drafts notes. It decides nothing.",
        rating=rating,
    )
    assert answer_words(ASKED, answer) == words
