"""The plan: it fits its budget, gives every reason, and what was not chosen is never late."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.reviews import Reply
from ethicsdesk.services import due, pace, reviews
from ethicsdesk.services.due import DueSort
from tests.builders import desk_of
from tests.conftest import FakeClock

OWN = {DueSort.REVIEW, DueSort.TRAINING}


def lines(plan):
    return {line.what: line for line in plan.lines}


def turns(desk):
    with desk.store.reading() as vault:
        return {turn.line.what: turn for turn in pace.turns(desk, vault)}


def test_the_usual_plan_fits_three_hours_a_quarter(desk):
    plan = pace.weigh(pace.proposed(desk))
    assert plan.fits
    assert plan.fullest_quarter <= 180
    assert 9 * 60 <= plan.minutes_a_year <= 12 * 60


def test_what_is_done_less_often_or_together_gives_its_reason(desk):
    plan, book = pace.proposed(desk), desk.library.reviews()
    full = {review.id: review.months for review in book.reviews}
    eased = [line for line in plan.lines if line.what in full and line.months != full[line.what]]
    assert {line.what for line in eased} >= {"monthly", "bias"}
    assert all(line.why for line in eased)
    assert all(not line.why for line in plan.lines if line not in eased)


def test_with_time_enough_nothing_is_shortened(desk):
    plan = pace.proposed(desk, budget=600)
    assert all(not line.why and not line.into for line in plan.lines)
    assert lines(plan)["monthly"].months == 1


def test_too_small_a_budget_is_told_and_nothing_is_left_out(desk):
    plan = pace.weigh(pace.proposed(desk, budget=60))
    assert not plan.fits
    assert all(line.months for line in plan.pace.lines)


@pytest.mark.parametrize("budget", [0, -1, 29, 6_001])
def test_a_budget_nobody_can_mean_is_refused(desk, budget):
    with pytest.raises(ValueNotAcceptedError):
        pace.proposed(desk, budget=budget)


@settings(max_examples=25)
@given(st.integers(30, 6_000))
def test_more_time_never_means_fewer_looks(budget):
    desk = desk_of(FakeClock())
    less, more = (pace.proposed(desk, budget=minutes) for minutes in (budget, min(6_000, budget + 60)))
    often = [sum(12 / line.months for line in plan.lines) for plan in (less, more)]
    assert often[0] <= often[1]


def test_before_a_plan_is_chosen_nothing_is_due(desk, clock):
    clock.advance(days=800)
    assert not [one for one in due.listed(desk) if one.sort in OWN]


def test_what_was_not_chosen_is_never_late(desk, clock):
    plan = pace.proposed(desk)
    without = tuple(replace(line, months=0) if line.what == "self" else line for line in plan.lines)
    pace.choose(desk, replace(plan, lines=without))
    clock.advance(days=800)
    keys = {one.key for one in due.listed(desk)}
    assert "review/self" not in keys
    assert "review/vendor" in keys


def test_a_finished_review_is_due_again_after_its_months(desk, clock):
    pace.choose(desk, pace.proposed(desk))
    run = reviews.start(desk, "self").value
    for step in run.steps:
        reviews.answer(desk, run.review.id, step.key, Reply.YES)
    reviews.finish(desk, run.review.id)
    assert timedelta(days=88) < turns(desk)["self"].due_on - clock.today() < timedelta(days=93)


def test_what_is_joined_is_due_with_the_other_only(desk):
    pace.choose(desk, pace.proposed(desk))
    assert turns(desk)["monthly"].due_on is None
    assert turns(desk)["vendor"].due_on is not None
