"""Tab 9 tells each incident of the year as it was judged by its day; others read counts in bands alone."""

from dataclasses import replace
from datetime import date

import pytest

from ethicsdesk.domain.aided_decisions import AidedDecision, DecisionSort, HumanDecision
from ethicsdesk.domain.breach import Assessment, Conclusion, Factor, FactorName, Level
from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.clocks import Who
from ethicsdesk.domain.incident_rules import Kind, Step
from ethicsdesk.domain.incidents import Cause, Phi
from ethicsdesk.domain.records import Use, YesNo
from ethicsdesk.services import decision_log, incident_actions, incidents
from ethicsdesk.services.binder import incidents as tab_of
from ethicsdesk.services.binder.scene import Extra
from tests.builders import a_practice, a_tool
from tests.services.binder.looking import at, rows, shared, told

RATED = {name.value: Factor(level=Level.MEDIUM, reason=f"zqreason {name}") for name in FactorName}
tab = tab_of.tab


@pytest.fixture(autouse=True)
def scribe(desk):
    a_practice(desk)
    with desk.store.writing() as vault:
        vault.put(Client(id="c", code="K7PQ", added_on=desk.clock.today()))
    return a_tool(desk, "Scribe", use=Use.IN_USE)


def opened(desk, code=Kind.DISCLOSURE, **changes):
    one = incidents.start(desk, code, discovered=desk.clock.today(), text="zqtimeline").value
    given = {"secured": YesNo.NO, "root_cause": "zqcause", "lessons": "zqlesson"} | changes
    incidents.change(desk, one.id, lambda found: replace(found, **given))
    return one


def concluded(desk, one, conclusion=Conclusion.BREACH):
    given = Assessment(factors=RATED, conclusion=conclusion)
    incidents.conclude(desk, one.id, given, signed_by="Dana Whitlock")


def test_an_incident_stands_with_its_assessment_clocks_cause_and_actions(desk, scribe, clock):
    decision = decision_log.log(
        desk,
        AidedDecision(
            id="", tool_id=scribe.id, day=desk.clock.today(), sort=DecisionSort.PLAN,
            decided=HumanDecision.EDITED, logged_on=desk.clock.today(),
        ),
    ).value  # fmt: skip
    one = opened(
        desk,
        tool_id=scribe.id,
        feature="Drafts",
        phi=(Phi.DIAGNOSIS,),
        causes=(Cause.PROCESS,),
        received_by="Another clinic",
        accounted_on=desk.clock.today(),
        decision_ids=(decision.id,),
    )
    incidents.do(desk, one.id, Step.CONTAIN)
    incident_actions.add(desk, one.id, "Read the code aloud", due=date(2026, 5, 1))
    concluded(desk, one)
    clock.set(at(2026, 4, 2))
    incidents.send(desk, one.id, Who.INDIVIDUALS, desk.clock.today())
    text = told(desk, tab)
    for words in (
        "I-2026-001: Information went to the wrong place",
        "Scribe, Drafts",
        "Diagnosis or treatment",
        "zqreason nature",
        "Conclusion: It is a breach.** Concluded by Dana Whitlock, March 2, 2026.",
        "zqcause",
        "zqlesson",
        "Read the code aloud",
        "written into the charts on March 2, 2026",
        "'AI-assisted decisions', 'March 2, 2026'",
        "Get it back or make it safe (March 2, 2026)",
    ):
        assert words in text
    clocks = {row[0]: row[1:] for row in rows(desk, tab, "What")}
    assert clocks["Tell the people concerned"] == (
        "May 1, 2026 (45 CFR 164.404(b))", "April 2, 2026", "in time",
    )  # fmt: skip
    assert clocks["Report to the federal health department (HHS)"][2] == "still running"


def test_client_codes_and_the_timeline_stay_in_the_vault(desk):
    opened(desk, client_ids=("c",), how_found="K7PQ told me")
    text = told(desk, tab)
    assert "K7PQ" not in text
    assert "zqtimeline" not in text
    assert "'People concerned', '1'" in text


def test_a_missed_deadline_is_said(desk, clock):
    concluded(desk, opened(desk))
    clock.set(at(2026, 6))
    clocks = {row[0]: row[3] for row in rows(desk, tab, "What")}
    assert clocks["Tell the people concerned"] == "not noted as done; its day is over"


def test_a_goal_of_the_house_is_never_called_law(desk):
    opened(desk)
    clocks = {row[0]: row[1] for row in rows(desk, tab, "What")}
    assert "a goal, not law" in clocks["Finish the four factors"]


def test_what_was_concluded_later_is_not_in_an_earlier_binder(desk, clock):
    one = opened(desk)
    clock.set(at(2026, 6))
    concluded(desk, one)
    before, now = told(desk, tab, on=date(2026, 4, 1)), told(desk, tab)
    assert "No conclusion was recorded by this day" in before
    assert "It is a breach" not in before
    assert "It is a breach" in now


def test_an_incident_found_after_the_day_is_not_in_the_binder(desk, clock):
    clock.set(at(2026, 6))
    opened(desk)
    assert "No incident was written down in this year" in told(desk, tab, on=date(2026, 4, 1))


def test_an_old_incident_stands_in_the_year_it_was_closed_in_and_in_no_later_one(desk, clock):
    one = opened(desk, Kind.BARRIER)
    clock.set(at(2027, 2))
    assert "I-2026-001" in told(desk, tab)
    incidents.close(desk, one.id)
    assert "I-2026-001" in told(desk, tab)
    clock.set(at(2028, 2))
    assert "I-2026-001" not in told(desk, tab)


def test_where_nothing_went_astray_no_factor_is_asked(desk):
    opened(desk, Kind.OUTAGE)
    text = told(desk, tab)
    assert "The four factors were not asked" in text
    assert rows(desk, tab, "Factor") == []


def test_outside_hipaa_the_factors_are_a_worksheet_and_no_log_is_owed(desk):
    a_practice(desk, covered_entity=YesNo.NO)
    opened(desk)
    text = told(desk, tab)
    assert "used as a worksheet" in text
    assert "owes no such log" in text


def test_the_log_for_hhs_names_the_last_day_of_the_year_of_discovery_and_what_was_entered(desk, clock):
    one = opened(desk)
    concluded(desk, one)
    clock.set(at(2027, 1, 15))
    assert "Found in 2026, to be entered by March 1, 2027 (45 CFR 164.408(c)): 1" in told(desk, tab)
    (row,) = rows(desk, tab, "Number")[-1:]
    assert row[3:] == ("not noted", "still running")
    incidents.send(desk, one.id, Who.HHS, desk.clock.today())
    (row,) = rows(desk, tab, "Number")[-1:]
    assert row[3:] == ("January 15, 2027", "in time")


def test_an_open_assessment_may_still_come_to_the_log(desk):
    assert "none, so far" not in told(desk, tab)
    opened(desk)
    assert "none, so far" in told(desk, tab)


def test_others_read_bands_and_nothing_of_any_incident(desk, clock):
    for _ in range(3):
        concluded(desk, opened(desk, client_ids=("c",), found_by="zqfound", received_by="zqgot"))
    opened(desk, Kind.OUTAGE)
    clock.set(at(2026, 6))
    text = shared(desk, tab)
    for mark in ("zq", "K7PQ", "I-2026", "March 2", "Dana Whitlock"):
        assert mark not in text
    counted = rows(desk, tab, "Sort", others=True)
    assert ("Privacy", "fewer than 11") in counted
    assert ("Security", "none") in counted
    assert ("A tool failed or was down", "1") in rows(
        desk, tab, "About the practice or its tools alone", others=True
    )
    assert "At least one deadline of law was not kept" in text


def test_an_outage_that_touched_a_client_counts_as_one_about_clients(desk):
    opened(desk, Kind.OUTAGE, client_ids=("c",))
    assert ("Other", "fewer than 11") in rows(desk, tab, "Sort", others=True)
    assert rows(desk, tab, "About the practice or its tools alone", others=True) == []


@pytest.mark.parametrize("code", [Kind.NEAR_MISS, Kind.LEGAL, Kind.TRANSPARENCY])
def test_what_may_be_about_a_client_counts_as_such(desk, code):
    opened(desk, code)
    assert ("Other", "fewer than 11") in rows(desk, tab, "Sort", others=True)


def test_root_causes_and_reasons_are_for_others_only_where_switched_on(desk):
    concluded(desk, opened(desk))
    causes, reasons = shared(desk, tab, Extra.ROOT_CAUSES), shared(desk, tab, Extra.FACTOR_REASONS)
    assert "zqcause" in causes
    assert "zqlesson" in causes
    assert "zqreason" not in causes
    assert "zqreason" in reasons
    assert "zqcause" not in reasons
    assert "I-2026" not in causes + reasons


def test_deadlines_that_were_kept_are_told_to_others_too(desk, clock):
    one = opened(desk)
    concluded(desk, one)
    incidents.send(desk, one.id, Who.INDIVIDUALS, desk.clock.today())
    clock.set(at(2026, 6))
    assert "Every deadline of law that was over on the day of this binder was kept" in shared(desk, tab)
