"""One list of everything due: from everywhere, put off with a reason, done with proof."""

from datetime import timedelta

import pytest

from ethicsdesk.domain.agreements import Agreement, AgreementKind, Renewal
from ethicsdesk.domain.clocks import Request
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.incident_rules import Kind
from ethicsdesk.domain.records import Action, Tool
from ethicsdesk.domain.review_errors import CannotWaitError, ReasonMissingError
from ethicsdesk.services import actions, agreements, client_requests, due, incidents, pace, today
from ethicsdesk.services.due import DueSort


def task(desk, text="Call the insurer", days=10):
    return actions.add(desk, text, due=desk.clock.today() + timedelta(days=days)).value


def key_of(action):
    return f"action/{action.id}"


def keys(desk):
    return [one.key for one in due.listed(desk)]


def fill(desk):
    day = desk.clock.today()
    with desk.store.reading() as vault:
        tool = vault.list(Tool)[0]
    task(desk)
    incidents.start(desk, Kind.DISCLOSURE, discovered=day)
    client_requests.take_in(desk, Request.ACCESS, received_on=day)
    agreements.keep(
        desk,
        Agreement(
            id="a",
            tool_id=tool.id,
            sort=AgreementKind.BAA,
            title="BAA",
            party="Maker",
            ends_on=day + timedelta(days=90),
            renewal=Renewal.BY_SIGNING,
        ),
    )
    pace.choose(desk, pace.proposed(desk))


def test_everything_from_everywhere_stands_in_one_list_by_day(desk):
    fill(desk)
    found = due.listed(desk)
    assert {one.sort for one in found} >= {
        DueSort.ACTION,
        DueSort.INCIDENT,
        DueSort.REQUEST,
        DueSort.AGREEMENT,
        DueSort.REVIEW,
        DueSort.TRAINING,
    }
    assert [one.on for one in found] == sorted(one.on for one in found)
    assert len(set(keys(desk))) == len(found)


def test_what_is_put_off_comes_back_on_its_day(desk, clock):
    action = task(desk, days=-1)
    until = clock.today() + timedelta(days=7)
    due.put_off(desk, key_of(action), until=until, reason="Waiting for the new form")
    found = due.listed(desk)[0]
    assert (found.put_off_until, found.put_off_why) == (until, "Waiting for the new form")
    clock.advance(days=7)
    assert due.listed(desk)[0].put_off_until is None


def test_what_is_taken_up_again_is_due_at_once(desk, clock):
    action = task(desk, days=-1)
    due.put_off(desk, key_of(action), until=clock.today() + timedelta(days=7), reason="Later")
    due.take_up(desk, key_of(action))
    assert due.listed(desk)[0].put_off_until is None


def test_nothing_is_put_off_without_a_reason_or_into_the_past(desk, clock):
    action = task(desk)
    with pytest.raises(ReasonMissingError):
        due.put_off(desk, key_of(action), until=clock.today() + timedelta(days=7), reason=" ")
    for days in (0, -1, 367):
        with pytest.raises(ValueNotAcceptedError):
            due.put_off(desk, key_of(action), until=clock.today() + timedelta(days=days), reason="Later")
    assert due.listed(desk)[0].put_off_until is None


def test_a_date_set_by_a_rule_cannot_be_put_off(desk, clock):
    fill(desk)
    for one in due.listed(desk):
        if one.sort in (DueSort.INCIDENT, DueSort.REQUEST):
            with pytest.raises(CannotWaitError):
                due.put_off(desk, one.key, until=clock.today() + timedelta(days=1), reason="Later")


def test_a_task_is_done_with_its_proof(desk, clock):
    action = task(desk)
    due.done(desk, key_of(action), proof="Letter of March 2")
    with desk.store.reading() as vault:
        kept = vault.get(Action, action.id)
    assert (kept.done_on, kept.proof) == (clock.today(), "Letter of March 2")
    assert key_of(action) not in keys(desk)


def test_what_is_no_task_cannot_be_ticked_off_here(desk):
    fill(desk)
    other = next(one for one in due.listed(desk) if one.sort is DueSort.REVIEW)
    with pytest.raises(KeyError):
        due.done(desk, other.key)


def needs(desk):
    return [str(gap.title) for gap in today.overview(desk).needs]


def test_today_shows_what_is_late_and_what_comes_and_nothing_put_off(desk, clock):
    late, soon = task(desk, "Late one", days=-1), task(desk, "Soon one", days=3)
    assert "Late one" in needs(desk)
    assert [str(one.title) for one in today.overview(desk).coming] == ["Soon one"]
    for action in (late, soon):
        due.put_off(desk, key_of(action), until=clock.today() + timedelta(days=40), reason="Later")
    assert "Late one" not in needs(desk)
    assert today.overview(desk).coming == ()


def test_today_calls_a_planned_review_late_and_says_it_once(desk, clock):
    pace.choose(desk, pace.proposed(desk))
    clock.advance(days=80)
    assert needs(desk).count("Vendor review") == 1


def test_today_says_an_agreement_once_and_not_while_it_is_put_off(desk, clock):
    fill(desk)
    clock.advance(days=75)
    about = [title for title in needs(desk) if "BAA" in title and "ends" in title]
    assert len(about) == 1
    found = next(one for one in due.listed(desk) if one.sort is DueSort.AGREEMENT)
    due.put_off(desk, found.key, until=clock.today() + timedelta(days=5), reason="Call is set")
    assert not [title for title in needs(desk) if "BAA" in title and "ends" in title]
