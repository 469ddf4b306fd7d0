"""Duties worked out by hand, checked against the shipped rules of state law."""

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.content.strict_yaml import Plain, read_yaml
from ethicsdesk.domain.duties import BINDING, Due, Duty, Profession, Setting, Standing, Strength
from ethicsdesk.domain.duty_facts import duty_facts, practice_states
from ethicsdesk.domain.duty_rules import (
    Case,
    coming,
    duties_due,
    duty_situation,
    looked_at,
    session_states,
    set_aside,
    stale,
    watched,
)
from ethicsdesk.domain.readability import reading_grade
from ethicsdesk.domain.records import CaptureMode, Category, Practice, Tool, YesNo
from ethicsdesk.domain.rule_notes import RuleNote, RuleSays
from ethicsdesk.domain.states import STATES
from tests.builders import LIBRARY

TODAY = date(2026, 11, 25)
BOOK = LIBRARY.duties()
ORACLE = Path(__file__).parent / "oracle" / "duties.yaml"
Fields = Mapping[str, Plain]
CASES = cast("list[Fields]", cast("Fields", read_yaml(ORACLE.name, ORACLE.read_bytes()).data)["cases"])
LISTS = {
    "law": Strength.LAW,
    "unsettled": Strength.UNSETTLED,
    "professional": Strength.PROFESSIONAL,
    "good": Strength.GOOD_PRACTICE,
}
CAPTURES = {"unknown": None} | {mode.value: mode for mode in CaptureMode}


def tool_of(case: Fields) -> Tool | None:
    if case.get("tool") == "none":
        return None
    return Tool(
        id="t",
        name="T",
        added_on=TODAY,
        categories=tuple(Category(name) for name in str(case.get("tool", "scribe")).split()),
        client_data=YesNo(str(case.get("client_data", "yes"))),
        client_facing=YesNo(str(case.get("client_facing", "no"))),
        clinical=YesNo(str(case.get("clinical", "no"))),
        capture=CAPTURES[str(case.get("capture", "none"))],
    )


def due_in(case: Fields, *notes: RuleNote) -> tuple[Due, ...]:
    return duties_due(BOOK.rules, case_of(case), notes=notes)


def case_of(case: Fields) -> Case:
    setting = Setting(str(case.get("setting", "in_person")))
    home, client, place = (str(case.get(name, "")) for name in ("home", "client", "place"))
    practice = Practice(name="P", covered_entity=YesNo.YES)
    profession = Profession(str(case.get("profession", "therapist")))
    return Case(
        states=session_states(setting=setting, home=home, client=(client,), place=place),
        situation=duty_situation(practice, tool_of(case), settings=(setting,), profession=profession),
        day=date.fromisoformat(str(case.get("day", TODAY.isoformat()))),
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["case"]))
def test_what_is_due_is_what_was_worked_out_by_hand(case):
    found = {due.duty: due.strength for due in due_in(case)}
    expected = {Duty(name): strength for key, strength in LISTS.items() for name in case.get(key, [])}
    assert found == expected


def test_the_oracle_has_at_least_forty_cases():
    assert len(CASES) >= 40


IL = {"home": "IL", "capture": "records"}
ANY_CASE = st.fixed_dictionaries(
    {
        "home": st.sampled_from(["", *STATES]),
        "client": st.sampled_from(["", *STATES]),
        "setting": st.sampled_from([setting.value for setting in Setting]),
        "capture": st.sampled_from(sorted(CAPTURES)),
        "tool": st.sampled_from(
            ["none", "scribe", "ehr", "billing", "intake", "chatbot", "decision_support"]
        ),
        "client_facing": st.sampled_from(["yes", "no"]),
        "day": st.dates(date(2024, 1, 1), date(2028, 1, 1)).map(date.isoformat),
    }
)


@given(ANY_CASE)
def test_no_bill_and_nothing_not_yet_in_force_is_ever_a_duty(case):
    day = case_of(case).day
    for due in due_in(case):
        for ground in due.grounds:
            assert ground.rule.standing in BINDING
            assert ground.rule.effective_from is None or ground.rule.effective_from <= day


@given(ANY_CASE)
def test_only_settled_law_that_was_read_may_be_cited(case):
    for due in due_in(case):
        for ground in due.grounds:
            if ground.citable:
                assert ground.rule.confidence.value == "verified"
                assert ground.strength is Strength.LAW


@given(ANY_CASE)
def test_everyone_is_asked_before_ai_hears_a_session_in_every_state(case):
    asked = Duty.ALL_PARTY_RECORDING in {due.duty for due in due_in(case)}
    hears = case["tool"] != "none" and case["capture"] in ("records", "live_transcript", "unknown")
    assert asked == hears


@given(ANY_CASE)
def test_a_second_state_only_adds_duties(case):
    case = {**case, "setting": "telehealth"}
    if case["home"]:
        alone = {due.duty for due in due_in({**case, "client": ""})}
        assert alone <= {due.duty for due in due_in(case)}


def note(says: RuleSays, rule_id: str = "il-hb1806", **fields: object) -> RuleNote:
    base = {"id": "n", "where": "ilga.gov", "read_on": TODAY, "noted_on": TODAY}
    return RuleNote(**{**base, "rule_id": rule_id, "says": says, **fields})


def test_a_rule_the_therapist_found_changed_is_due_but_no_longer_cited():
    due = next(d for d in due_in(IL, note(RuleSays.DIFFERS)) if d.duty is Duty.EMOTION_DETECTION_BAN)
    assert (due.strength, due.grounds[0].citable) == (Strength.UNSETTLED, False)
    assert due.grounds[0].your_note == note(RuleSays.DIFFERS)


def test_a_rule_the_therapist_found_repealed_asks_nothing_and_is_said_to_be_set_aside():
    lifted = note(RuleSays.NO_LONGER)
    assert Duty.EMOTION_DETECTION_BAN not in {due.duty for due in due_in(IL, lifted)}
    assert {g.rule.id for g in set_aside(BOOK.rules, case_of(IL), notes=[lifted])} == {"il-hb1806"}


def test_a_rule_repealed_from_a_later_day_binds_until_then():
    later = note(RuleSays.NO_LONGER, holds_from=TODAY + timedelta(days=1))
    assert Duty.EMOTION_DETECTION_BAN in {due.duty for due in due_in(IL, later)}


def test_a_rule_of_ones_own_is_due_and_marked_as_unsettled():
    own = note(RuleSays.ADDED, "", state="OH", text="Ohio wants it.", duties=("ehr_in_us",))
    due = next(d for d in due_in({"home": "OH"}, own) if d.duty is Duty.EHR_IN_US)
    assert due.strength is Strength.UNSETTLED


def test_a_duty_this_program_does_not_know_harms_nothing():
    own = note(RuleSays.ADDED, "", state="OH", text="x", duties=("from_the_future", "ehr_in_us"))
    assert Duty.EHR_IN_US in {due.duty for due in due_in({"home": "OH"}, own)}


def test_a_note_read_after_the_day_asked_about_does_not_count():
    late = note(RuleSays.NO_LONGER, read_on=TODAY + timedelta(days=1))
    assert Duty.EMOTION_DETECTION_BAN in {due.duty for due in due_in(IL, late)}


def test_rules_grow_old_after_twelve_months_unless_the_therapist_looked():
    rule = BOOK.rule("il-hb1806")
    day = date(2027, 8, 1)
    assert not stale(looked_at(rule, (), date(2027, 7, 31)), date(2027, 7, 31))
    assert stale(looked_at(rule, (), day), day)
    assert not stale(looked_at(rule, [note(RuleSays.HOLDS)], day), day)
    assert not stale(date(2024, 2, 29), date(2025, 2, 28))
    assert stale(date(2024, 2, 29), date(2025, 3, 1))


def test_what_comes_and_what_is_not_law_is_told_apart_from_duties():
    assert [rule.id for rule in coming(BOOK.rules, ["ID"], TODAY)] == ["id-s1297"]
    assert {rule.id for rule in watched(BOOK.rules, ["VT"])} == {"vt-9752", "vt-h84", "us-s5154"}
    assert next(r for r in watched(BOOK.rules) if r.id == "ca-sb903").standing is Standing.VETOED


def test_papers_are_told_every_duty_and_which_of_them_law_settles():
    practice = Practice(name="P", home_state="RI", client_states=("VT",))
    facts = duty_facts(BOOK, practice, [tool_of({"capture": "records"})], day=TODAY)
    assert {"written_ai_consent_if_recorded", "telehealth_recording_ban"} <= {*facts["duty"].value.split()}
    assert "written_ai_consent_if_recorded" not in facts["duty_by_law"].value
    assert "notify_and_review_note" in facts["duty_by_law"].value


def test_without_tools_in_ohio_papers_are_told_that_nothing_is_due():
    facts = duty_facts(BOOK, Practice(name="P", home_state="OH"), [], day=TODAY)
    assert (facts["duty"].value, facts["duty_by_law"].value) == ("none", "none")


def test_a_state_the_program_does_not_know_counts_as_no_state():
    assert practice_states(Practice(name="P", home_state="ZZ")) == frozenset()


def test_every_act_of_the_research_is_there():
    acts = {
        "il-hb1806", "nv-ab406", "co-hb26-1195", "me-ld2082", "ri-s2570", "ri-s2197", "vt-9361", "vt-h816",
        "ut-hb452", "ut-aipa", "tn-sb1580", "id-s1297", "tx-sb1188", "tx-hb149", "ca-ab3030", "ca-ab489",
        "ca-sb243", "ca-ab1979", "co-sb26-189", "co-hb26-1139", "la-hb475", "ny-companion", "ga-sb444",
    }  # fmt: skip
    assert acts <= {rule.id for rule in BOOK.rules}


def test_duties_are_said_in_plain_words():
    said = [f"{text.title}. {text.text} {' '.join(text.steps)}" for text in BOOK.texts]
    assert max(map(reading_grade, said)) <= 8
    rules = " ".join(part for rule in BOOK.rules for part in (rule.asks, rule.forbids, rule.open) if part)
    assert reading_grade(rules) <= 7
