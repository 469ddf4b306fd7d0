"""Where an interview stands: what is asked, in which order, how much is left."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.domain import interview
from ethicsdesk.domain.outcomes import is_stop_question
from ethicsdesk.domain.records import CaptureMode, Category, Depth
from tests.domain.oracle.judged import sheet_of
from tests.domain.oracle.oracle import Run
from tests.domain.oracle.reading import case_of
from tests.domain.oracle.sheets import cases

SCRIBE = sheet_of(case_of({"bank": "shipped", "base": "none"}))
ANY_CASE = st.sampled_from(["small", "shipped"]).flatmap(cases)


def asked_at(depth: Depth):
    return {question.id for question in interview.asked(replace(SCRIBE, depth=depth))}


def test_each_depth_holds_the_one_before():
    assert asked_at(Depth.QUICK) < asked_at(Depth.STANDARD) < asked_at(Depth.EVERYTHING)


@pytest.mark.parametrize("category", list(Category))
@pytest.mark.parametrize("capture", list(CaptureMode))
def test_a_quick_check_has_at_most_fifteen_questions(category, capture):
    tool = replace(SCRIBE.tool, categories=(category,), capture=capture)
    assert len(interview.asked(replace(SCRIBE, tool=tool, depth=Depth.QUICK))) <= 15


@given(case=ANY_CASE)
def test_what_is_asked_is_what_the_oracle_asks(case):
    run = Run(case, client_data=case.tool.client_data != "no")
    assert {q.id for q in interview.asked(sheet_of(case))} == {q.id for q in run.asked()}


@given(case=ANY_CASE)
def test_questions_that_could_stop_the_tool_come_first(case):
    sheet = sheet_of(replace(case, depth=Depth.EVERYTHING))
    stops = [is_stop_question(q, sheet.situation) for q in interview.asked(sheet)]
    assert stops == sorted(stops, reverse=True)


@given(case=ANY_CASE)
def test_nothing_is_left_exactly_when_no_question_is_open(case):
    sheet = sheet_of(case)
    progress = interview.progress(sheet)
    questions = interview.asked(sheet)
    is_open = any(not interview.is_answered(q, sheet.answers.get(q.id)) for q in questions)
    assert (progress.answered == progress.asked) == (not is_open)
    assert (progress.minutes_left == 0) == (not is_open)


def test_the_fifteen_questions_take_ten_minutes():
    assert interview.Progress(answered=0, asked=15).minutes_left == 10
    assert interview.Progress(answered=14, asked=15).minutes_left == 1


@given(case=ANY_CASE)
def test_questions_that_could_change_the_result_come_first(case):
    sheet = replace(sheet_of(case), depth=Depth.EVERYTHING)
    ranks = [
        0 if is_stop_question(question, sheet.situation) else 1 if question.weight == 3 else 2
        for question in interview.asked(sheet)
    ]
    assert ranks == sorted(ranks)
