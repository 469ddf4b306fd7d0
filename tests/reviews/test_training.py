"""Training: all questions on safety right is a pass; a miss comes again within 30 days."""

from datetime import timedelta

import pytest

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.reviews import TrainingEntry
from ethicsdesk.services import due, training


def right(desk, topic_id):
    topic = desk.library.reviews().topic(topic_id)
    return topic, {question.id: question.right for question in topic.quiz}


def one_wrong(desk, topic_id, *, safety):
    topic, chosen = right(desk, topic_id)
    question = next(one for one in topic.quiz if one.safety is safety)
    return chosen | {question.id: (question.right + 1) % len(question.options)}


def test_all_right_is_a_pass_and_comes_again_after_its_months(desk, clock):
    _, chosen = right(desk, "states")
    marked = training.take(desk, "states", chosen).value
    assert (marked.passed, marked.right) == (True, marked.asked)
    entry = training.log(desk).entries[0]
    assert timedelta(days=180) < entry.again_by - clock.today() < timedelta(days=185)


def test_one_wrong_answer_on_safety_fails_and_is_due_within_a_month(desk, clock):
    assert not training.take(desk, "crisis", one_wrong(desk, "crisis", safety=True)).value.passed
    found = next(one for one in due.listed(desk) if one.key == "review/training.crisis")
    assert found.on == clock.today() + timedelta(days=30)
    training.take(desk, "crisis", right(desk, "crisis")[1])
    assert "review/training.crisis" not in {one.key for one in due.listed(desk)}


def test_a_wrong_answer_on_anything_else_still_passes(desk):
    marked = training.take(desk, "basics", one_wrong(desk, "basics", safety=False)).value
    assert marked.passed
    assert len(marked.missed) == 1


def test_no_answer_is_a_wrong_one(desk):
    marked = training.take(desk, "tools", {}).value
    assert (marked.right, marked.passed) == (0, False)


def test_a_course_of_ones_own_goes_into_the_log(desk, clock):
    entry = TrainingEntry(id="", topic_id="", title=" Ethics day ", done_on=clock.today(), minutes=90)
    training.add(desk, entry)
    found = training.log(desk)
    assert [one.title for one in found.entries] == ["Ethics day"]
    assert found.minutes_this_year == 90


@pytest.mark.parametrize(
    ("title", "minutes", "ahead"),
    [("", 5, 0), ("A", 0, 0), ("A", 10_001, 0), ("A", 5, 1)],
)
def test_what_cannot_be_is_refused(desk, clock, title, minutes, ahead):
    day = clock.today() + timedelta(days=ahead)
    with pytest.raises(ValueNotAcceptedError):
        training.add(desk, TrainingEntry(id="", topic_id="", title=title, done_on=day, minutes=minutes))
    assert training.log(desk).entries == ()
