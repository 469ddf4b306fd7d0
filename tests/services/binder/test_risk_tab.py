"""Tab 7 tells the risk analysis that stood on the day of the binder, or the hole where none was."""

from datetime import date

import pytest

from ethicsdesk.domain.records import Use, YesNo
from ethicsdesk.domain.reviews import Reply
from ethicsdesk.services import actions, due, pace
from ethicsdesk.services.binder import risk
from tests.builders import a_practice, a_tool
from tests.services.binder.looking import at, hold, rows, shared, told


@pytest.fixture(autouse=True)
def scribe(desk):
    a_practice(desk)
    return a_tool(desk, "Scribe", use=Use.IN_USE)


def test_a_year_without_an_analysis_says_so_and_blames_no_plan(desk):
    text = told(desk, risk.tab)
    assert "No AI part of a risk analysis was finished by March 2, 2026" in text
    assert "nothing was overdue by a plan" in text
    assert "The practice is a covered entity" in text


def test_outside_hipaa_it_is_no_law(desk):
    a_practice(desk, covered_entity=YesNo.NO)
    assert "good practice, no law" in told(desk, risk.tab)


def test_a_plan_that_was_not_kept_is_named_with_its_day(desk, clock):
    pace.choose(desk, pace.proposed(desk))
    clock.set(at(2027, 6))
    text = told(desk, risk.tab)
    assert "asks for it once a year" in text
    assert "was not done on the day of this binder" in text


def test_what_an_earlier_plan_of_the_year_asked_for_is_not_forgotten(desk, clock):
    pace.choose(desk, pace.proposed(desk))
    clock.set(at(2027, 6))
    pace.choose(desk, pace.proposed(desk))
    assert "It was not done when a new plan took its place" in told(desk, risk.tab)


def test_register_places_and_measures_stand_with_their_days(desk, clock):
    hold(desk, "risk", {"risk.lost@vault": Reply.HIGH}, note="the blue folder")
    (open_one,) = actions.pending(desk)
    assert ("This vault", "low", "high", "low") in rows(desk, risk.tab, "What")
    text = told(desk, risk.tab)
    assert "the blue folder (as of March 2, 2026)" in text
    clock.advance(days=3)
    due.done(desk, f"action/{open_one.id}", proof="Bought a second disk")
    (step,) = rows(desk, risk.tab, "Step")
    assert step[0].startswith("Lower the risk that what is needed is lost")
    assert step[3] == "done on March 5, 2026: Bought a second disk"


def test_a_risk_without_a_measure_is_named(desk):
    hold(desk, "risk", {"risk.seen@laptop": Reply.MEDIUM}, steps=False)
    assert "This computer: Someone sees what they should not (medium)" in told(desk, risk.tab)


def test_a_place_that_is_missing_is_no_place(desk):
    hold(desk, "risk", {"risk.whole": Reply.NO, "risk.devices": Reply.NO})
    assert told(desk, risk.tab).count("none, as answered on March 2, 2026") == 2


def test_a_tool_that_came_after_the_analysis_is_named(desk):
    hold(desk, "risk")
    assert "not in this register" not in told(desk, risk.tab)
    a_tool(desk, "Newcomer", use=Use.IN_USE)
    assert "not in this register', text='', items=('Newcomer',)" in told(desk, risk.tab)


def test_a_later_analysis_is_not_in_an_earlier_binder(desk, clock):
    hold(desk, "risk", note="the blue folder")
    clock.set(at(2026, 6))
    hold(desk, "risk", note="the red folder")
    april, june = told(desk, risk.tab, on=date(2026, 4, 1)), told(desk, risk.tab)
    assert "the blue folder" in april
    assert "the red folder" not in april
    assert "the red folder" in june


def test_an_analysis_of_the_year_before_is_called_one(desk, clock):
    hold(desk, "risk")
    clock.set(at(2027, 1))
    text = told(desk, risk.tab)
    assert "None was finished in 2027 by January 2, 2027" in text
    assert "The last one, of March 2, 2026, is shown" in text


def test_others_read_ratings_and_no_words_of_the_therapist(desk):
    hold(desk, "risk", {"risk.lost@vault": Reply.HIGH, "risk.changes": Reply.PARTLY}, note="K7PQ zqmark")
    text = shared(desk, risk.tab)
    assert "zqmark" not in text
    assert "its place is on record in the practice" in text
    assert "This vault: What is needed is lost" in text
