"""Tabs 14 and 15 tell quarter by quarter and topic by topic what was done, and what was not."""

from datetime import date

import pytest

from ethicsdesk.domain.charts import Chart
from ethicsdesk.domain.records import Use
from ethicsdesk.domain.reviews import Reply, TrainingEntry
from ethicsdesk.services import actions, due, pace
from ethicsdesk.services import training as log
from ethicsdesk.services.binder import reviews, training
from ethicsdesk.services.binder.scene import Extra
from tests.builders import a_practice, a_tool
from tests.services.binder.looking import at, chapters, hold, rows, shared, told


@pytest.fixture(autouse=True)
def scribe(desk):
    a_practice(desk)
    return a_tool(desk, "Scribe", use=Use.IN_USE)


def own(desk, **changes):
    return TrainingEntry(
        id="", topic_id="", done_on=desk.clock.today(), **({"title": "A talk", "minutes": 75} | changes)
    )


def test_a_quarter_with_no_self_review_says_so_in_words(desk, clock):
    hold(desk, "self")
    clock.set(at(2026, 11))
    found = rows(desk, reviews.tab, "Quarter")
    assert [row[1] for row in found] == [
        "finished on March 2, 2026",
        "none was finished",
        "none was finished",
        "none by November 2, 2026; the quarter is not over",
    ]


def test_quarters_that_have_not_begun_are_not_there(desk):
    assert len(rows(desk, reviews.tab, "Quarter")) == 1


def test_no_review_is_a_caution_only_where_it_was_planned(desk, clock):
    assert "CAUTION" not in told(desk, reviews.tab)
    pace.choose(desk, pace.proposed(desk))
    clock.set(at(2026, 12))
    text = told(desk, reviews.tab)
    assert "CAUTION" in text
    assert "was not done on the day of this binder" in text


def test_the_score_of_each_part_stands_as_a_chart_with_words(desk, clock):
    hold(desk, "self", {"self.": Reply.PARTLY}, steps=False)
    clock.set(at(2026, 6))
    hold(desk, "self")
    (chart,) = [b for b in chapters(desk, reviews.tab)[0].blocks if isinstance(b, Chart)]
    assert {bar.words for bar in chart.bars} == {"100%, before: 50%"}


def test_steps_are_carried_over_into_the_next_year_until_they_are_done(desk, clock):
    hold(desk, "self", {"self.evidence": Reply.NO})
    clock.set(at(2027, 1, 20))
    (open_one,) = actions.pending(desk)
    due.done(desk, f"action/{open_one.id}")
    (step,) = rows(desk, reviews.tab, "Step")
    assert step[1:] == ("March 2, 2026", "April 1, 2026", "done on January 20, 2027")
    clock.set(at(2028, 1))
    assert rows(desk, reviews.tab, "Step") == []


def test_an_earlier_binder_does_not_know_that_a_step_was_done_later(desk, clock):
    hold(desk, "self", {"self.evidence": Reply.NO})
    clock.set(at(2026, 6))
    (open_one,) = actions.pending(desk)
    due.done(desk, f"action/{open_one.id}")
    ((*_, stood),) = rows(desk, reviews.tab, "Step", on=date(2026, 4, 15))
    assert stood == "open, its day is over"


def test_notes_of_a_self_review_are_for_others_only_where_switched_on(desk):
    hold(desk, "self", {"self.evidence": Reply.NO}, note="zqmark")
    assert "zqmark" in told(desk, reviews.tab)
    assert "zqmark" not in shared(desk, reviews.tab)
    assert "zqmark" in shared(desk, reviews.tab, Extra.REVIEW_NOTES)
    assert "Did I look for new studies" in shared(desk, reviews.tab)


def test_a_year_without_training_says_so(desk):
    assert "No training was written down in 2026 by March 2, 2026" in told(desk, training.tab)


def test_quizzes_and_courses_are_told_apart_with_their_time(desk):
    topic = desk.library.reviews().topics[0]
    log.take(desk, topic.id, {one.id: one.right for one in topic.quiz}, learned="Read risk lines twice")
    log.add(desk, own(desk, form="Consultation", provider="Peer group"))
    text = told(desk, training.tab)
    assert f"{topic.minutes} min on the topics of EthicsDesk, 1 h 15 min of courses" in text
    assert "Read risk lines twice" in text
    assert ("March 2, 2026", "A talk", "Consultation, Peer group", "1 h 15 min", "no quiz") in rows(
        desk, training.tab, "Day"
    )


def test_a_wrong_answer_on_safety_keeps_the_topic_open(desk):
    topic = desk.library.reviews().topics[0]
    log.take(desk, topic.id, {})
    row = next(row for row in rows(desk, training.tab, "Topic") if row[1] == "March 2, 2026")
    assert row[3] == "a safety question was wrong; to be taken again by April 1, 2026"


def test_planned_topics_that_were_not_learned_are_named(desk, clock):
    assert {row[3] for row in rows(desk, training.tab, "Topic")} == {"not done"}
    pace.choose(desk, pace.proposed(desk))
    clock.set(at(2027, 6))
    assert all("not done" in row[3] for row in rows(desk, training.tab, "Topic"))


def test_training_of_later_is_not_in_an_earlier_binder(desk, clock):
    clock.set(at(2026, 6))
    log.add(desk, own(desk))
    assert "A talk" in told(desk, training.tab)
    assert "A talk" not in told(desk, training.tab, on=date(2026, 4, 1))


def test_others_do_not_read_what_a_training_changed(desk):
    log.add(desk, own(desk, learned="zqmark"))
    log.add(desk, own(desk, title="zqtitle"))
    assert "zqmark" in told(desk, training.tab)
    assert "zqtitle" in told(desk, training.tab)
    assert "zq" not in shared(desk, training.tab)
    assert "A topic of the therapist's own" in shared(desk, training.tab)
