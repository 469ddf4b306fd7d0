"""Typed values at their limits."""

from datetime import date, timedelta

import pytest

from ethicsdesk.domain.validation import EARLIEST, check_answer, check_past
from tests.domain.oracle.reading import SHIPPED, best

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("day", "fine"),
    [
        (TODAY, True),
        (TODAY + timedelta(days=1), False),
        (EARLIEST, True),
        (EARLIEST - timedelta(days=1), False),
        (date.min, False),
        (date.max, False),
    ],
)
def test_a_day_lies_between_1990_and_today(day, fine):
    assert (check_past(day, TODAY) == "") == fine


@pytest.mark.parametrize("question", SHIPPED.questions, ids=lambda q: q.id)
def test_the_best_answer_to_every_question_is_accepted(question):
    assert check_answer(question, best(question), TODAY) == ""
