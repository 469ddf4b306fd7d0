"""The decision log: reasons where they must be, honest rates, and silence that is worth a thought."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ethicsdesk.domain.aided_decisions import (
    ENOUGH,
    LOOKED_BACK,
    WEIGHTY,
    AidedDecision,
    DecisionSort,
    HumanDecision,
)
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.services import decision_log
from tests.builders import desk_of


@pytest.fixture
def desk(clock):
    return desk_of(clock)


@pytest.fixture
def accepted(desk) -> AidedDecision:
    return AidedDecision(
        id="",
        tool_id="t",
        day=desk.clock.today(),
        sort=DecisionSort.BILLING,
        decided=HumanDecision.ACCEPTED,
        logged_on=desk.clock.today(),
        criteria=("code rule",),
    )


def test_an_entry_is_kept_with_the_day_it_was_logged(desk, accepted):
    kept = decision_log.log(desk, replace(accepted, day=desk.clock.today() - timedelta(days=3))).value
    assert decision_log.entries(desk) == (kept,)
    assert kept.id
    assert kept.logged_on == desk.clock.today()


def test_rejecting_needs_a_reason_and_nothing_is_kept_without(desk, accepted):
    with pytest.raises(ValueNotAcceptedError, match="why you decided otherwise"):
        decision_log.log(desk, replace(accepted, decided=HumanDecision.REJECTED))
    assert decision_log.entries(desk) == ()


@pytest.mark.parametrize("sort", DecisionSort)
def test_accepting_needs_a_reason_where_care_or_access_hangs_on_it(desk, accepted, sort):
    entry = replace(accepted, sort=sort)
    if sort in WEIGHTY:
        with pytest.raises(ValueNotAcceptedError, match="why you agree"):
            decision_log.log(desk, entry)
        entry = replace(entry, reason="I spoke with the client.")
    assert decision_log.log(desk, entry).value.sort is sort


@pytest.mark.parametrize(
    "changes",
    [
        {"output": "x" * 61},
        {"inputs": ("x" * 61,)},
        {"criteria": tuple("abcdefghijklm")},
        {"reason": "x" * 2001},
    ],
)
def test_text_of_a_note_does_not_fit_into_labels(desk, accepted, changes):
    with pytest.raises(ValueNotAcceptedError):
        decision_log.log(desk, replace(accepted, **changes))


def test_a_day_to_come_is_refused(desk, accepted):
    with pytest.raises(ValueNotAcceptedError, match="future"):
        decision_log.log(desk, replace(accepted, day=desk.clock.today() + timedelta(days=1)))


def test_what_came_of_it_is_added_and_the_entry_stays_as_it_was(desk, accepted):
    kept = decision_log.log(desk, accepted).value
    after = decision_log.note_outcome(desk, kept.id, " Claim was paid ").value
    assert after == replace(kept, outcome="Claim was paid")


def test_the_line_of_a_day_counts_once(desk):
    today = desk.clock.today()
    for changed in (1, 3):
        decision_log.tally(desk, "t", today, reviewed=8, changed=changed)
    found = decision_log.by_tool(desk)["t"]
    assert (found.edited.events, found.edited.cases) == (3, 8)


@pytest.mark.parametrize(("reviewed", "changed"), [(3, 4), (-1, 0), (201, 0)])
def test_a_tally_that_cannot_be_is_refused(desk, reviewed, changed):
    with pytest.raises(ValueNotAcceptedError, match="how many"):
        decision_log.tally(desk, "t", desk.clock.today(), reviewed=reviewed, changed=changed)


def test_enough_outputs_and_not_one_changed_is_worth_a_thought(desk):
    today = desk.clock.today()
    decision_log.tally(desk, "t", today, reviewed=ENOUGH - 1, changed=0)
    assert not decision_log.by_tool(desk)["t"].quiet
    decision_log.tally(desk, "t", today - timedelta(days=1), reviewed=1, changed=0)
    found = decision_log.by_tool(desk)["t"]
    assert found.quiet
    assert found.edited.interval.high > 0.1  # it may still be more than one in ten


def test_one_change_ends_the_silence_and_old_entries_do_not_count(desk, accepted):
    today = desk.clock.today()
    decision_log.tally(desk, "t", today, reviewed=ENOUGH, changed=0)
    edited = replace(accepted, decided=HumanDecision.EDITED, day=today - LOOKED_BACK)
    decision_log.log(desk, edited)
    assert decision_log.by_tool(desk)["t"].quiet
    decision_log.log(desk, replace(edited, day=today))
    assert not decision_log.by_tool(desk)["t"].quiet


def test_outputs_without_a_reason_shown_are_counted(desk, accepted):
    decision_log.log(desk, accepted)
    decision_log.log(desk, replace(accepted, criteria=()))
    assert decision_log.by_tool(desk)["t"].unexplained == 1
