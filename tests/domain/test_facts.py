"""From answers to facts: nothing is stated that was not answered, and the basis goes along."""

from datetime import date

import pytest
from hypothesis import given

from ethicsdesk.domain.facts import (
    fact_case,
    fact_from,
    fact_kinds,
    name_without_license,
    paper_situation,
    practice_facts,
    tool_facts,
)
from ethicsdesk.domain.interview import applicable
from ethicsdesk.domain.records import AnswerState, Fact, PaperFacts, Practice, Tool
from tests.domain.oracle.judged import sheet_of
from tests.domain.oracle.reading import CLAUSE, SHIPPED, answer_of, practice_of
from tests.domain.oracle.sheets import cases

BY_ID = {question.id: question for question in SHIPPED.questions}
KINDS = fact_kinds(SHIPPED)


def fact(question_id: str, line: str) -> Fact:
    return fact_from(answer_of(BY_ID[question_id], line))


def test_no_answer_and_unknown_state_nothing():
    assert fact_from(None) == fact("data-train", "unknown") == Fact(value=None)


@pytest.mark.parametrize(
    ("question_id", "line", "value", "case"),
    [
        ("data-train", "opt_in", "opt_in", "opt_in"),
        ("ret-audio", "0", "0", "zero"),
        ("ret-audio", "24", "24", "some"),
        ("ret-audio", "indefinite", "indefinite", "indefinite"),
        ("mod-what", "good", "They told me.", "known"),
        ("rec-delete", "na: It is never kept", "not_applicable", "not_applicable"),
        ("rec-delete", "unknown", None, "unknown"),
    ],
)
def test_an_answer_states_its_fact(question_id, line, value, case):
    found = fact(question_id, line)
    assert found.value == value
    assert fact_case(KINDS[BY_ID[question_id].fact], found) == {case}


def test_the_basis_goes_along():
    assert fact("data-train", "never").basis == CLAUSE
    assert fact("data-train", "never @ none").basis is None


@given(case=cases("shipped"))
def test_a_fact_is_stated_only_by_an_answer_to_a_question_that_shows(case):
    sheet = sheet_of(case)
    found = tool_facts(SHIPPED, case.practice, case.tool, case.answers).facts
    shown = applicable(SHIPPED, sheet.situation)
    for question in SHIPPED.questions:
        if question.fact and question not in shown:
            assert found[question.fact] == Fact(value="not_applicable")
        elif question.fact:
            answer = case.answers.get(question.id)
            stated = answer is not None and answer.state is AnswerState.ANSWERED
            assert stated or found[question.fact].value in (None, "not_applicable")


def test_a_practice_states_what_was_filled_in():
    found = practice_facts(practice_of({"minors": "unsure", "part2": None, "states": ["OH", "IL"]}), tools=0)
    assert found["minors"].value == "yes"
    assert found["part2"].value is None
    assert fact_case(None, found["state"]) == {"OH", "IL"}
    assert found["tools"].value == "none"


@pytest.mark.parametrize(
    ("name", "license_", "printed"),
    [
        ("Ann Lee, LCSW", "LCSW 12345", "Ann Lee"),
        ("Ann Lee LCSW", "lcsw, 12345", "Ann Lee"),
        ("Ann Lee, PsyD", "Psychologist 12345", "Ann Lee, PsyD"),
        ("Ann Lee", "LCSW 12345", "Ann Lee"),
        ("Ann Lee, LCSW", "", "Ann Lee, LCSW"),
        ("LCSW", "LCSW 12345", "LCSW"),
        ("", "", ""),
    ],
)
def test_letters_that_the_license_says_again_are_not_printed_twice(name, license_, printed):
    practice = Practice(name="Elm Room", clinician=name, licence=license_)
    assert name_without_license(practice) == printed
    assert practice_facts(practice, tools=0)["clinician"].value == (printed or None)


@pytest.mark.parametrize(
    ("maker", "case"), [("Acme, Inc.", "known"), ("", "unknown"), ("NoteBot", "unknown")]
)
def test_a_maker_that_was_not_named_is_not_known(maker, case):
    tool = Tool(id="t", name="NoteBot", maker=maker, added_on=date(2026, 1, 1))
    found = tool_facts(SHIPPED, Practice(name="Elm Room"), tool, {})
    situation = paper_situation(PaperFacts(practice={}, tools=(found,)), found, KINDS)
    assert situation["maker"] == {case}
