"""Tabs 10 to 13 count what a person did about AI; others read no small cell, and none can be worked out."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.domain.accuracy import NoteSample, TickSheet
from ethicsdesk.domain.aided_decisions import AidedDecision, DayTally, DecisionSort, HumanDecision
from ethicsdesk.domain.bias_counts import BiasCount, CaseReview, Measure, PairedProbe, Response, Trait
from ethicsdesk.domain.client_requests import Outcome
from ethicsdesk.domain.clocks import Request
from ethicsdesk.domain.incident_rules import Kind, Step
from ethicsdesk.domain.records import Use
from ethicsdesk.services import bias_checks, bias_report, client_requests, decision_log, incidents
from ethicsdesk.services.accuracy import keep_sample, keep_sheet
from ethicsdesk.services.binder import accuracy, aided, bias, cells, requests
from ethicsdesk.services.binder.aided import Logged
from tests.builders import a_practice, a_tool
from tests.services.binder.looking import at, rows, shared, told


@pytest.fixture(autouse=True)
def scribe(desk):
    a_practice(desk)
    return a_tool(desk, "Scribe", use=Use.IN_USE)


def decision(tool_id="t", decided=HumanDecision.ACCEPTED, day=date(2026, 3, 2), **changes):
    made = AidedDecision(
        id="", tool_id=tool_id, day=day, sort=DecisionSort.PLAN, decided=decided, logged_on=day
    )
    return replace(made, **changes)


def logged(desk, tool_id, count, decided=HumanDecision.ACCEPTED, **changes):
    for _ in range(count):
        one = decision(tool_id, decided, desk.clock.today(), reason="zqreason", output="zqoutput")
        decision_log.log(desk, replace(one, **changes))


def test_an_empty_year_says_so_in_each_tab(desk):
    assert "No AI-assisted decision was logged in 2026 by March 2, 2026" in told(desk, aided.tab)
    assert "No correction after an incident or a request is noted" in told(desk, aided.tab)
    assert "No request, complaint or appeal came in during this year" in told(desk, requests.tab)
    assert "No counts by group were written down" in told(desk, bias.tab)
    assert "No case review was written down" in told(desk, bias.tab)
    assert "No invented pair was tried" in told(desk, bias.tab)
    assert "No drafted note was read with care in 2026 by March 2, 2026" in told(desk, accuracy.tab)
    assert "No tick sheet was kept in 2026 by March 2, 2026" in told(desk, accuracy.tab)


def test_decisions_are_counted_by_tool_with_exact_ranges_and_no_word_of_an_entry(desk, scribe):
    logged(desk, scribe.id, 3)
    logged(desk, scribe.id, 1, HumanDecision.REJECTED)
    decision_log.tally(desk, scribe.id, desk.clock.today(), reviewed=6, changed=2)
    ((name, entries, drafts, overruled, changed, silent),) = rows(desk, aided.tab, "Tool")
    assert (name, entries, drafts, silent) == ("Scribe", "4", "6", "4")
    assert overruled == "1 of 4: 25% (1% to 81%)"
    assert changed == "2 of 9: 22% (3% to 60%)"
    assert "zq" not in told(desk, aided.tab)
    assert "'The client was told', '0 of 4 entries'" in told(desk, aided.tab)


def test_quarters_and_kinds_of_decisions_add_up_to_the_year(desk, scribe, clock):
    logged(desk, scribe.id, 2)
    clock.set(at(2026, 5))
    logged(desk, scribe.id, 3, HumanDecision.EDITED, sort=DecisionSort.BILLING)
    assert [row[1] for row in rows(desk, aided.tab, "Quarter")] == ["2", "3"]
    assert rows(desk, aided.tab, "About") == [
        ("Diagnosis or treatment plan", "2", "0", "0", "0"),
        ("A bill or code", "0", "3", "0", "0"),
    ]
    assert [row[1] for row in rows(desk, aided.tab, "Tool", on=date(2026, 4, 1))] == ["2"]


def test_nothing_changed_among_many_is_a_question_and_no_finding(desk, scribe):
    logged(desk, scribe.id, 19)
    assert "worth a thought" not in told(desk, aided.tab)
    logged(desk, scribe.id, 1)
    text = told(desk, aided.tab)
    assert "worth a thought" in text
    assert "It can also be a good tool" in text


def test_several_tools_have_a_line_for_all_of_them(desk, scribe):
    other = a_tool(desk, "Planner")
    logged(desk, scribe.id, 1)
    logged(desk, other.id, 2)
    assert [row[:2] for row in rows(desk, aided.tab, "Tool")] == [
        ("Planner", "2"), ("Scribe", "1"), ("All tools", "3"),
    ]  # fmt: skip


def test_others_read_large_cells_only(desk, scribe):
    other = a_tool(desk, "Planner")
    logged(desk, scribe.id, 12)
    logged(desk, scribe.id, 11, HumanDecision.REJECTED)
    logged(desk, other.id, 12)
    logged(desk, other.id, 1, HumanDecision.REJECTED)
    assert [row[0] for row in rows(desk, aided.tab, "Tool", others=True)] == ["Scribe"]
    assert "'Planner'" in shared(desk, aided.tab)
    assert "13" not in shared(desk, aided.tab)


KINDS = st.lists(
    st.tuples(st.sampled_from(HumanDecision), st.booleans(), st.integers(0, 14)), min_size=1, max_size=6
)


@given(KINDS, st.integers(0, 30), st.integers(0, 30))
def test_no_small_cell_can_be_worked_out_of_a_row_for_others(kinds, reviewed, changed):
    made = tuple(
        decision(decided=what, criteria=("shown",) if reason else ())
        for what, reason, count in kinds
        for _ in range(count)
    )
    line = DayTally(
        id="d", tool_id="t", day=date(2026, 3, 2), reviewed=reviewed, changed=min(changed, reviewed)
    )
    one = Logged(name="Scribe", decisions=made, tallies=(line,))
    if not one.may_show:
        return
    used = [d for d in made if d.decided in (HumanDecision.ACCEPTED, HumanDecision.EDITED)]
    edited = sum(d.decided is HumanDecision.EDITED for d in used) + line.changed
    derived = (
        len(made), len(used) + line.reviewed, len(made) - len(used), edited,
        len(used) + line.reviewed - edited, sum(not d.criteria for d in made),
        sum(bool(d.criteria) for d in made), len(used), line.reviewed,
    )  # fmt: skip
    assert [cell for cell in derived if 0 < cell <= 10] == []


@given(st.integers(0, 100))
def test_a_band_never_tells_a_number(number):
    told_so = cells.band(number)
    assert told_so in {"none", cells.FEW, cells.MANY}
    assert (told_so == "none") is (number == 0)
    assert (told_so == cells.FEW) is (0 < number <= 10)


def test_corrections_name_what_they_came_after(desk):
    one = incidents.start(desk, Kind.NOTE_ERROR, discovered=desk.clock.today()).value
    incidents.do(desk, one.id, Step.CORRECT_RECORD)
    asked = client_requests.take_in(desk, Request.AMENDMENT, received_on=desk.clock.today()).value.request
    client_requests.change(desk, asked.id, lambda r: replace(r, corrected_in=("record", "company")))
    assert rows(desk, aided.tab, "Noted for") == [
        ("March 2, 2026", "incident I-2026-001", "Correct the record"),
        ("March 2, 2026", "request R-2026-001", "in the record, at the company of the tool"),
    ]
    assert "Corrections after incidents or requests: fewer than 11" in shared(desk, aided.tab)


def ask(desk, sort, **changes):
    taken = client_requests.take_in(desk, sort, received_on=desk.clock.today(), about="zqabout").value.request
    return client_requests.change(desk, taken.id, lambda one: replace(one, **changes)).value.request


def test_limits_of_law_are_told_apart_from_goals_and_late_from_in_time(desk, clock):
    access, appeal = ask(desk, Request.ACCESS), ask(desk, Request.APPEAL)
    clock.advance(days=40)
    client_requests.answer(desk, access.id, Outcome.GRANTED, on=desk.clock.today())
    client_requests.decide_again(desk, appeal.id, "zqagain")
    found = {row[:2]: row[2:] for row in rows(desk, requests.tab, "Number") if len(row) == 5}
    assert found["R-2026-001", "Decide and answer"] == (
        "April 1, 2026 (45 CFR 164.524(b)(2))", "April 11, 2026", "late",
    )  # fmt: skip
    what, done, fate = found["R-2026-002", "Say that you got it"]
    assert "a goal, not law" in what
    assert (done, fate) == ("", "not noted as done; its day is over")
    text = told(desk, requests.tab)
    assert "At least one limit of law was not kept" in text
    assert "zq" not in text


def test_an_extension_moves_the_limit(desk, clock):
    access = ask(desk, Request.ACCESS)
    clock.advance(days=20)
    client_requests.extend(desk, access.id, "The company is slow")
    clock.advance(days=20)
    client_requests.answer(desk, access.id, Outcome.GRANTED, on=desk.clock.today())
    text = told(desk, requests.tab)
    assert "extended on March 22, 2026" in text
    assert "Every limit of law that was over on the day of this binder was kept" in text


def test_a_second_look_shows_that_a_person_came_first(desk, clock):
    appeal = ask(desk, Request.APPEAL)
    client_requests.decide_again(desk, appeal.id, "An earlier time")
    assert ("R-2026-001", "March 2, 2026", "not yet") in rows(desk, requests.tab, "Number")


def test_a_request_answered_later_is_open_in_an_earlier_binder(desk, clock):
    access = ask(desk, Request.ACCESS)
    clock.set(at(2026, 6))
    client_requests.answer(desk, access.id, Outcome.DENIED, on=desk.clock.today())
    april = rows(desk, requests.tab, "Number", on=date(2026, 3, 20))
    assert ("R-2026-001", "A copy of the record", "March 2, 2026", "open", "none yet") in april
    assert "denied" in told(desk, requests.tab)


def test_others_read_no_number_day_or_word_of_a_request(desk):
    ask(desk, Request.COMPLAINT)
    text = shared(desk, requests.tab)
    for mark in ("zq", "R-2026", "March 2"):
        assert mark not in text
    assert ("A complaint", "fewer than 11", "fewer than 11") in rows(desk, requests.tab, "What", others=True)


def counted(desk, *counts):
    month = desk.clock.today().replace(day=1)
    bias_checks.keep_all(
        desk,
        tuple(
            BiasCount(
                id="", month=month, measure=Measure.LONG_WAIT, trait=Trait.LANGUAGE,
                band=band, events=events, cases=cases,
            )
            for band, events, cases in counts
        ),
    )  # fmt: skip


def test_the_bias_check_is_the_report_of_its_day_small_cells_left_out(desk, clock):
    counted(desk, ("english", 2, 40), ("other_language", 30, 40))
    with desk.store.reading() as vault:
        blocks = bias_report.blocks(bias_checks.look(vault, on=desk.clock.today()))
    text = told(desk, bias.tab)
    assert all(repr(block) in text for block in blocks)
    assert ("English", "fewer than 11", "40") in rows(desk, bias.tab, "Group")
    clock.set(at(2026, 4))
    counted(desk, ("english", 20, 40), ("other_language", 20, 40))
    assert "Months of 2026 with counts: 2 of 4" in told(desk, bias.tab)
    assert repr(blocks[0]) in told(desk, bias.tab, on=date(2026, 3, 20))


def test_cases_and_invented_pairs_stand_with_what_was_done(desk, scribe):
    today = desk.clock.today()
    case = CaseReview(
        id="", done_on=today, measure=Measure.LONG_WAIT, trait=Trait.LANGUAGE, cases=4,
        own_rule=True, same_without_ai=False, response=Response.CHANGE_SETTING, note="zqcase",
    )  # fmt: skip
    pair = PairedProbe(
        id="",
        tool_id=scribe.id,
        tool_version="2",
        done_on=today,
        trait=Trait.GENDER,
        differs=True,
        note="zqpair",
    )
    bias_checks.keep_review(desk, case)
    bias_checks.keep_probe(desk, pair)
    text = told(desk, bias.tab)
    for words in (
        "a rule of the practice; not the same without AI", "change a setting: zqcase", "4 of each group read",
        "Scribe, 2", "the outputs differed: zqpair",
    ):  # fmt: skip
        assert words in text
    others = shared(desk, bias.tab)
    assert "zq" not in others
    assert "of each group read" not in others
    assert "the outputs differed" in others


def read_notes(desk, tool_id, count, *, on=None, **errors):
    for _ in range(count):
        day = on or desk.clock.today()
        keep_sample(desk, NoteSample(id="", tool_id=tool_id, read_on=day, errors=errors))


def test_a_rate_of_notes_comes_with_its_exact_range_and_its_patterns(desk, scribe):
    read_notes(desk, scribe.id, 8)
    read_notes(desk, scribe.id, 1, omission=1)
    read_notes(desk, scribe.id, 1, invention=2)
    ((name, read, wrong, serious, _),) = [r for r in rows(desk, accuracy.tab, "Tool") if len(r) == 5]
    assert (name, read) == ("Scribe", "10")
    assert wrong == "2 of 10: 20% (3% to 56%)"
    assert serious == "1 of 10: 10% (0% to 45%)"
    assert "belong into the incident log: 1." in told(desk, accuracy.tab)
    assert ("Something was made up", "0", "1") in rows(desk, accuracy.tab, "What was wrong")


def test_a_trend_is_refused_from_few_notes_and_told_from_many(desk, scribe):
    today = desk.clock.today()
    read_notes(desk, scribe.id, 30, on=today - timedelta(days=200), omission=1)
    read_notes(desk, scribe.id, 19)
    assert "Too few to say" in told(desk, accuracy.tab)
    read_notes(desk, scribe.id, 11)
    assert "Fewer notes with errors" in told(desk, accuracy.tab)


def test_notes_of_later_are_not_in_an_earlier_binder(desk, scribe, clock):
    read_notes(desk, scribe.id, 2)
    clock.set(at(2026, 6))
    read_notes(desk, scribe.id, 3)
    in_march = rows(desk, accuracy.tab, "Tool", on=date(2026, 3, 31))
    assert in_march[0][:2] == ("Scribe", "2")
    assert rows(desk, accuracy.tab, "Tool")[0][:2] == ("Scribe", "5")


def test_months_without_a_note_count_from_the_first_month_of_the_tool(desk, scribe, clock):
    clock.set(at(2026, 5))
    read_notes(desk, scribe.id, 1)
    assert rows(desk, accuracy.tab, "Tool")[0][-1] == "March, April"


def test_tick_sheets_tell_how_often_what_went_wrong(desk, scribe):
    month = desk.clock.today().replace(day=1)
    keep_sheet(desk, TickSheet(id="", tool_id=scribe.id, month=month, used=50, slips={"wrong_code": 1}))
    assert ("Scribe", "March", "50", "Wrong code on a bill", "1 of 50: 2% (0% to 11%)") in rows(
        desk, accuracy.tab, "Tool"
    )


def test_others_read_no_small_count_of_notes_or_slips(desk, scribe):
    read_notes(desk, scribe.id, 30)
    read_notes(desk, scribe.id, 2, omission=1)
    month = desk.clock.today().replace(day=1)
    keep_sheet(desk, TickSheet(id="", tool_id=scribe.id, month=month, used=40, slips={"wrong_code": 1}))
    notes, sheet = rows(desk, accuracy.tab, "Tool", others=True)
    assert notes[:4] == ("Scribe", "11 or more", "not shown", "not shown")
    assert sheet == ("Scribe", "March", "11 or more", "", "not shown")
    read_notes(desk, scribe.id, 10, omission=1)
    assert rows(desk, accuracy.tab, "Tool", others=True)[0][2] == "12 of 42: 29% (16% to 45%)"
