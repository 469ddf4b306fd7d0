"""Every point of the seed article is asked by questions of the bank, at a depth a person meets."""

import pytest

from ethicsdesk.content.check import SHIPPED, check_folder
from tests.content.depths import table

POINTS = [
    "s1b",
    "s1n",
    "s1a",
    "s1j",
    "s2.1",
    "s2.2",
    "s2.3",
    "s2.4",
    "s3.1",
    "s3.2",
    "s3.3",
    "s3.4",
    "s4.1",
    "s4.2",
    "s4.3",
    "s4.4",
    "s5.1",
    "s5.2",
    "s5.3",
    "s5.4",
    "s5.5",
    "s6.1",
    "s6.2",
    "s6.3",
    "s6.4",
    "s6.5",
    "s7",
    "s8.1",
    "s8.2",
    "s8.3",
    "s8.4",
    "s8.5",
]


@pytest.fixture(scope="module")
def draft():
    return check_folder(SHIPPED).draft


def test_every_point_of_the_seed_article_is_there_once(draft):
    assert [point.value.id for point in draft.points] == POINTS


def test_every_question_named_exists(draft):
    known = {question.value.id for question in draft.questions}
    assert {name for point in draft.points for name in point.value.questions} <= known


def test_deeper_never_asks_less_and_quick_stays_short():
    for category, (quick, standard, everything) in table().items():
        assert 0 < quick <= 15, category
        assert quick <= standard <= everything <= 140, category
