"""What is no hole: what was not chosen, does not bind or is over; and what Today leaves to the binder."""

from dataclasses import replace
from datetime import date

import pytest

from ethicsdesk.domain.accuracy import NoteSample
from ethicsdesk.domain.agreements import Agreement
from ethicsdesk.domain.breach import Conclusion
from ethicsdesk.domain.client_requests import ClientRequest, Outcome
from ethicsdesk.domain.clients import Client, Meeting
from ethicsdesk.domain.clocks import Request, Who
from ethicsdesk.domain.consents import How
from ethicsdesk.domain.incident_rules import Kind
from ethicsdesk.domain.layout import Grid
from ethicsdesk.domain.own_tools import OwnState, OwnTools
from ethicsdesk.domain.records import Answer, Practice, Tool, Use, YesNo
from ethicsdesk.domain.reviews import PACE_ID, Pace, Review, TrainingEntry
from ethicsdesk.domain.rule_notes import RuleNote, RuleSays
from ethicsdesk.services import due, incidents, paperwork, today
from ethicsdesk.services.assessments import newest
from ethicsdesk.services.binder import plan as binder
from ethicsdesk.services.gaps import Harm
from ethicsdesk.services.targets import Area
from tests.gaps import matters, records
from tests.gaps.putting import change, keep, remove
from tests.gaps.seeds import SEEDS
from tests.gaps.test_faults import FAULTS, seeded
from tests.gaps.year import DAY, Year, at

ON_TODAY = {
    "no_license", "no_state", "tool_not_assessed", "tool_not_decided", "decision_review_passed",
    "used_against_decision", "exception_run_out", "baa_ended", "evidence_stale", "yearly_questions_old",
    "change_not_looked_into", "handout_never", "handout_untrue", "consent_expired",
    "withdrawal_not_carried_out", "backup_never", "recovery_unconfirmed", "risk_analysis_never",
    "monthly_check_missed",
    "breach_not_concluded", "people_not_told", "hhs_not_told", "safety_not_checked", "access_late",
    "step_not_done", "training_overdue",
}  # fmt: skip
"""Faults that press today; all others only the binder tells."""

BESIDE = {
    "hipaa_unanswered",
    "tool_gate_unanswered",
    "colorado_sheet_missing",
    "part2_insert_missing",
    "consent_form_never",
}
"""Faults only the binder tells that bring something else with them that presses."""


def titles(year: Year, of: int = 2026) -> list[str]:
    return [str(gap.title) for gap in binder.missing(year.desk, of)]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.fault)
def test_today_tells_what_presses_and_leaves_the_rest_to_the_binder(year, fault):
    assert today.overview(year.desk).needs == ()
    seeded(year, fault)
    needs = today.overview(year.desk).needs
    if fault.fault not in BESIDE:
        assert bool(needs) == (fault.fault in ON_TODAY), [str(gap.title) for gap in needs]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.fault)
def test_the_year_tells_its_faults_when_it_is_over_too(year, fault):
    ids = seeded(year, fault)
    year.clock.set(at(date(2027, 2, 1)))
    named = [gap for gap in binder.missing(year.desk, 2026) if fault.is_named(gap)]
    assert any(fault.is_opened(gap.target, ids) for gap in named)


def test_a_good_year_has_no_hole_when_it_is_over_either(year):
    year.clock.set(at(date(2027, 2, 1)))
    assert titles(year) == []


def test_a_hole_is_one_line_of_the_binder(year):
    SEEDS["no_license"](year)
    plan = binder.plan(year.desk, 2026)
    (grid,) = [block for block in plan.layout.chapters[0].blocks if isinstance(block, Grid)]
    assert (
        [row[0] for row in grid.rows] == [str(gap.title) for gap in plan.gaps] == ["Your license is missing"]
    )


def test_what_was_not_chosen_is_no_hole(year):
    with year.desk.store.reading() as vault:
        chosen = vault.get(Pace, PACE_ID)
    keep(year, replace(chosen, lines=tuple(replace(line, months=0, into="") for line in chosen.lines)))
    remove(year, Review, lambda one: one.review_id != "risk")
    remove(year, TrainingEntry)
    remove(year, NoteSample)
    assert titles(year) == []


def test_without_a_plan_no_review_is_missed(year):
    remove(year, Pace)
    remove(year, Review, lambda one: one.review_id != "risk")
    remove(year, TrainingEntry)
    assert titles(year) == []


def test_a_quarter_before_the_plan_was_chosen_is_not_missed(year):
    with year.desk.store.reading() as vault:
        chosen = vault.get(Pace, PACE_ID)
    keep(year, replace(chosen, chosen_on=date(2026, 10, 1)))
    SEEDS["self_review_quarter_missing"](year)
    assert titles(year) == []


def test_outside_hipaa_its_papers_and_contracts_are_no_holes(year):
    change(year, Practice, "practice", covered_entity=YesNo.NO)
    records.plan(year, "risk", months=0)
    for fault in ("sanctions_never", "baa_not_kept", "risk_analysis_never", "not_in_accounting"):
        SEEDS[fault](year)
    said = " ".join(titles(year))
    assert not any(word in said for word in ("sanction", "BAA", "risk analysis", "accounting"))


def test_a_rule_the_therapist_found_to_bind_no_more_asks_for_no_paper(year):
    change(year, Practice, "practice", client_states=("CO", "OH"))
    rule = next(rule for rule in year.desk.library.duties().rules if "CO" in rule.states and rule.binds)
    assert any("Colorado" in title for title in titles(year))
    for one in year.desk.library.duties().rules:
        if one.states == rule.states:
            keep(
                year,
                RuleNote(
                    id=one.id,
                    rule_id=one.id,
                    says=RuleSays.NO_LONGER,
                    where="The board's page",
                    read_on=DAY,
                    noted_on=DAY,
                ),
            )
    assert not any("Colorado: no paper" in title for title in titles(year))


def test_the_sheet_of_colorado_is_due_without_ai_too(year):
    SEEDS["colorado_sheet_missing"](year)
    change(year, Tool, year.tool, use=Use.STOPPED)
    assert any("Colorado" in title for title in titles(year))


def test_what_was_late_is_told_in_its_own_year_only(year):
    SEEDS["people_told_late"](year)
    SEEDS["complaint_answered_late"](year)
    assert sum("2026-007" in title for title in titles(year)) == 2
    year.clock.set(at(date(2027, 2, 1)))
    assert not any("2026-007" in title for title in titles(year, 2027))


def test_a_closed_breach_asks_on_until_hhs_was_told(year):
    ids = matters.hhs_not_told(year)
    (gap,) = today.overview(year.desk).needs
    assert (gap.harm, gap.due, gap.target.area) == (Harm.LAW_OR_PROMISE, date(2026, 3, 1), Area.INCIDENT)
    incidents.reopen(year.desk, ids["incident"], "The report to HHS was forgotten.")
    incidents.send(year.desk, ids["incident"], Who.HHS, DAY)
    incidents.close(year.desk, ids["incident"])
    assert today.overview(year.desk).needs == ()


def test_the_yearly_report_of_a_closed_breach_waits_in_the_calendar_until_the_new_year(year):
    found, sent = date(2026, 10, 5), date(2026, 10, 20)
    told = matters.concluded(Conclusion.BREACH, found)
    matters.incident(year, found, **told, sent={Who.INDIVIDUALS.value: sent}, closed_on=sent)
    assert date(2027, 3, 1) in [one.on for one in due.listed(year.desk)]
    assert today.overview(year.desk).needs == ()
    year.clock.set(at(date(2027, 1, 4)))
    assert any("I-2026-007" in str(gap.title) for gap in today.overview(year.desk).needs)


def test_an_open_incident_says_what_it_still_needs(year):
    found = date(2026, 12, 17)
    told = {**matters.concluded(Conclusion.LOW_PROBABILITY, found), "root_cause": "", "received_by": ""}
    matters.incident(year, found, code=Kind.NOTE_ERROR, severity_put=3, **told)
    (gap,) = binder.missing(year.desk, 2026)
    assert "the root cause in writing" in str(gap.why)


def test_a_changed_decision_asks_where_it_was_put_right(year):
    days = {"acknowledged_on": date(2026, 12, 2), "answered_on": date(2026, 12, 9)}
    said = {"outcome": Outcome.CHANGED, "decided_again": "An earlier time fits."}
    matters.request(year, Request.APPEAL, date(2026, 12, 1), **days, **said)
    assert titles(year) == ["Request R-2026-007: say where it was put right"]
    change(year, ClientRequest, "request", corrected_in=("record",))
    assert titles(year) == []


def test_a_walk_that_left_something_unsure_is_not_over(year):
    with year.desk.store.reading() as vault:
        (walk,) = vault.list(OwnTools)
    keep(year, replace(walk, found={**walk.found, "phone": OwnState.UNSURE}))
    assert titles(year) == ["Find out what you were not sure of on your walk"]


def test_a_client_in_a_state_that_is_not_named_is_a_hole_without_a_code(year):
    records.client(year, state="NV")
    keep(year, records.consent(year, date(2026, 12, 1)))
    assert titles(year) == ["A client is in a state that is not in your profile: Nevada"]


def test_a_tool_on_trial_for_some_days_is_not_asked_for_a_log_yet(year):
    change(year, Tool, year.tool, added_on=date(2026, 12, 1))
    SEEDS["decision_log_empty"](year)
    SEEDS["notes_not_sampled"](year)
    assert titles(year) == []


def test_a_yes_that_was_only_spoken_is_a_hole_where_a_state_wants_writing(year):
    made = records.client(year, state="IL", meeting=Meeting.TELEHEALTH)
    change(year, Practice, "practice", client_states=("IL", "OH"))
    form = paperwork.issue(year.desk, "consent.recording", tool_id=year.tool).value
    spoken = replace(records.consent(year, date(2026, 12, 1)), how=How.SPOKEN, paper_id=form.id)
    keep(year, spoken)
    wanted = "One client agreed to Willowscribe only in words"
    assert wanted in titles(year)
    change(year, Client, made, state="OH", meeting=Meeting.IN_PERSON)
    assert wanted not in titles(year)
    change(year, Client, made, state="IL", meeting=Meeting.TELEHEALTH)
    keep(year, replace(spoken, how=How.SIGNED))
    assert wanted not in titles(year)


def test_an_agreement_nobody_read_for_its_clauses_is_a_hole(year):
    change(year, Agreement, year.names["agreement"], clauses=())
    (title,) = titles(year)
    assert title.startswith("“Business associate agreement” with Willowscribe was not checked")


def test_an_answer_that_rests_on_nothing_is_a_hole_at_its_question(year):
    with year.desk.store.reading() as vault:
        run = newest(vault, year.tool)
    change(year, Answer, f"{run.id}/sec-soc2", basis=None)
    (gap,) = binder.missing(year.desk, 2026)
    assert str(gap.title) == "One answer about Willowscribe rests on nothing that can be looked up"
    assert (gap.target.area, gap.target.field) == (Area.INTERVIEW, "sec-soc2")


def test_an_exception_counts_as_run_out_on_its_very_day(year):
    SEEDS["exception_run_out"](year)
    year.clock.set(at(date(2026, 11, 1)))
    said = [str(gap.title) for gap in binder.missing(year.desk, 2026)]
    assert "A deal-breaker of Willowscribe is no longer set aside" in said
