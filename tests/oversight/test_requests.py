"""Requests of clients: the clocks run, and a second look begins with a person."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ethicsdesk.domain.client_requests import Outcome
from ethicsdesk.domain.clocks import Request, Who
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.services import client_requests
from tests.builders import desk_of


@pytest.fixture
def desk(clock):
    return desk_of(clock)


@pytest.fixture
def today(desk) -> date:
    return desk.clock.today()


def taken(desk, sort=Request.APPEAL):
    return client_requests.take_in(desk, sort, received_on=desk.clock.today(), about="Waiting list").value


def test_requests_are_numbered_and_the_most_pressing_comes_first(desk):
    access, appeal = taken(desk, Request.AMENDMENT), taken(desk)
    assert [view.request.number[-3:] for view in (access, appeal)] == ["001", "002"]
    assert [view.request.id for view in client_requests.listed(desk)] == [
        appeal.request.id,
        access.request.id,
    ]


def test_comparing_before_a_person_decided_again_is_refused(desk):
    view = taken(desk)
    with pytest.raises(ValueNotAcceptedError, match="without looking at what the AI put out"):
        client_requests.compare(desk, view.request.id, "Both say the same.")
    client_requests.decide_again(desk, view.request.id, "See the client next week.")
    after = client_requests.compare(desk, view.request.id, "The tool had missed the referral.").value
    assert after.request.compared


def test_an_appeal_is_not_answered_before_a_person_decided_again(desk, today):
    view = taken(desk)
    with pytest.raises(ValueNotAcceptedError, match="decide again"):
        client_requests.answer(desk, view.request.id, Outcome.STANDS, on=today)


def test_an_answer_stops_every_clock(desk, today):
    view = taken(desk, Request.ACCESS)
    assert view.next_due is not None
    assert view.next_due.by == today + timedelta(days=30)
    answered = client_requests.answer(desk, view.request.id, Outcome.GRANTED, on=today).value
    assert answered.clocks == ()
    assert not answered.request.is_open


def test_acknowledging_stops_its_own_clock_only(desk):
    view = taken(desk, Request.COMPLAINT)
    assert {clock.who for clock in view.clocks} == {Who.ACKNOWLEDGE, Who.DECIDE}
    after = client_requests.acknowledge(desk, view.request.id).value
    assert {clock.who for clock in after.clocks} == {Who.DECIDE}


def test_an_extension_needs_a_reason_in_writing_and_a_rule_that_knows_it(desk, today):
    access, complaint = taken(desk, Request.ACCESS), taken(desk, Request.COMPLAINT)
    with pytest.raises(ValueNotAcceptedError, match="reason"):
        client_requests.change(desk, access.request.id, lambda one: replace(one, extended_on=today))
    with pytest.raises(ValueNotAcceptedError, match="can be extended"):
        client_requests.change(
            desk, complaint.request.id, lambda one: replace(one, extended_on=today, extended_why="Away")
        )
    why = {"extended_on": today, "extended_why": "Files are stored away"}
    longer = client_requests.change(desk, access.request.id, lambda one: replace(one, **why)).value
    assert longer.next_due is not None
    assert longer.next_due.by == today + timedelta(days=60)


@pytest.mark.parametrize("field", ["acknowledged_on", "answered_on"])
def test_days_before_the_request_or_to_come_are_refused(desk, today, field):
    view = taken(desk, Request.ACCESS)
    for day, word in (
        (today - timedelta(days=1), "before the request"),
        (today + timedelta(days=1), "future"),
    ):
        with pytest.raises(ValueNotAcceptedError, match=word):
            client_requests.change(desk, view.request.id, lambda one, day=day: replace(one, **{field: day}))
    assert client_requests.listed(desk) == (view,)
