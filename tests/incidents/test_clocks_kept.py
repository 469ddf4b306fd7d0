"""What became of every clock of an incident: met, late, missed or running, also after it was met."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ethicsdesk.domain.breach import Assessment, Conclusion, Factor, FactorName, Level
from ethicsdesk.domain.clocks import Discovery, Hold, StateLimit, Who
from ethicsdesk.domain.incident_rules import Kind, Marks, Step
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.records import Practice, YesNo
from ethicsdesk.services.incident_clocks import Kept, fates, kept

FOUND = date(2026, 3, 2)
OURS = Practice(name="Harbor Lane", covered_entity=YesNo.YES)
BREACH = Assessment(conclusion=Conclusion.NOTIFY_ANYWAY)
LOW = Assessment(
    factors={name.value: Factor(level=Level.LOW) for name in FactorName},
    conclusion=Conclusion.LOW_PROBABILITY,
)


def incident(**changes):
    return replace(
        Incident(
            id="i",
            number="I-2026-001",
            code=Kind.DISCLOSURE,
            opened_on=FOUND,
            discovery=Discovery(known=FOUND),
            secured=YesNo.NO,
        ),
        **changes,
    )


def fate(one, who, *, on):
    return next((found for found in fates(one, OURS, on=on) if found.clock.who is who), None)


@pytest.mark.parametrize(
    ("done", "on", "what"),
    [
        (date(2026, 5, 1), date(2026, 6, 1), Kept.IN_TIME),
        (date(2026, 5, 2), date(2026, 6, 1), Kept.LATE),
        (None, date(2026, 5, 1), Kept.RUNNING),
        (None, date(2026, 5, 2), Kept.MISSED),
    ],
)
def test_the_last_day_itself_still_counts(done, on, what):
    assert kept(date(2026, 5, 1), done, on) is what


def test_a_clock_that_was_met_is_still_told():
    told = incident(assessment=BREACH, signed_on=FOUND, sent={Who.INDIVIDUALS.value: date(2026, 5, 1)})
    found = fate(told, Who.INDIVIDUALS, on=date(2026, 12, 31))
    assert (found.kept, found.done_on, found.is_law) == (Kept.IN_TIME, date(2026, 5, 1), True)
    assert fate(told, Who.HHS, on=date(2026, 12, 31)).kept is Kept.RUNNING
    assert fate(told, Who.HHS, on=date(2027, 3, 2)).kept is Kept.MISSED


def test_a_shorter_state_limit_makes_the_same_day_late():
    short = incident(
        assessment=BREACH,
        limits=(StateLimit(state="NJ", days=30),),
        sent={Who.INDIVIDUALS.value: date(2026, 5, 1)},
    )
    found = fate(short, Who.INDIVIDUALS, on=date(2026, 12, 31))
    assert (found.kept, found.clock.rule) == (Kept.LATE, "NJ")


def test_a_hold_moves_the_last_day():
    waits = incident(assessment=BREACH, hold=Hold(written_until=date(2026, 8, 1)))
    assert fate(waits, Who.INDIVIDUALS, on=date(2026, 7, 1)).kept is Kept.RUNNING


def test_nobody_is_told_after_a_low_probability_but_the_assessment_has_its_goal():
    low = incident(assessment=LOW, signed_on=FOUND + timedelta(days=20))
    on = date(2026, 12, 31)
    assert fate(low, Who.INDIVIDUALS, on=on) is None
    goal = fate(low, Who.FOUR_FACTORS_END, on=on)
    assert (goal.kept, goal.is_law) == (Kept.LATE, False)


def test_an_open_assessment_keeps_its_goal_running():
    assert fate(incident(), Who.FOUR_FACTORS_END, on=FOUND).kept is Kept.RUNNING
    assert fate(incident(), Who.FOUR_FACTORS_END, on=date(2026, 12, 31)).kept is Kept.MISSED


def test_speaking_to_the_client_and_telling_the_vendor_are_noted_by_their_own_days():
    one = incident(
        code=Kind.RISK,
        safety_checked_on=FOUND,
        steps_done={Step.VENDOR_NOTICE.value: FOUND + timedelta(days=2)},
    )
    assert fate(one, Who.CLIENT_CONTACT, on=FOUND).kept is Kept.IN_TIME
    assert fate(one, Who.VENDOR_NOTICE, on=FOUND).kept is Kept.LATE


def test_a_refund_is_done_when_the_claim_was_corrected():
    one = incident(code=Kind.BILLING, public_payer=True, steps_done={Step.CORRECT_CLAIM.value: FOUND})
    assert fate(one, Who.PAYER_REFUND, on=FOUND).kept is Kept.IN_TIME


def test_the_vendors_own_limit_ends_when_it_was_known_here():
    late = incident(
        assessment=BREACH,
        discovery=Discovery(known=FOUND, vendor_known=date(2025, 12, 1), vendor_is_agent=YesNo.NO),
    )
    assert fate(late, Who.VENDOR_TO_US, on=FOUND).kept is Kept.LATE


def test_many_people_bring_the_federal_report_forward():
    many = incident(assessment=BREACH, marks=Marks(people=500))
    assert fate(many, Who.HHS, on=FOUND).clock.by == date(2026, 5, 1)
