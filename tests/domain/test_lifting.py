"""What would change a result: the sets named do lift it, and nothing smaller does."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import assume, given

from ethicsdesk.domain.judgement import judge
from ethicsdesk.domain.lifting import MOST, TRIED, _candidates, best, lift, mended
from ethicsdesk.domain.outcomes import outcome
from ethicsdesk.domain.questionnaire import Level
from ethicsdesk.domain.records import Depth, Result, YesNo
from tests.domain.oracle.judged import sheet_of
from tests.domain.oracle.reading import BANKS, TODAY
from tests.domain.oracle.sheets import cases


def decided(name: str, spoilt: int = 12):
    """Draw cases that can end in a result: with client data, at full depth, every question answered."""

    def at_full_depth(case):
        tool = replace(case.tool, client_data=YesNo.YES, psychotherapy_notes=YesNo.NO)
        answers = {**{q.id: best(q, None, TODAY) for q in case.bank.questions}, **case.answers}
        return replace(case, tool=tool, depth=Depth.EVERYTHING, answers=answers)

    return cases(name, spoilt=spoilt).map(at_full_depth)


def lifted(before, after) -> bool:
    return after is not Result.DO_NOT_USE if before is Result.DO_NOT_USE else after is Result.APPROVED


@pytest.mark.parametrize("bank", BANKS)
def test_the_best_answer_is_good_and_stops_nothing(bank):
    for question in BANKS[bank].questions:
        found = outcome(question, best(question, None, TODAY))
        assert found is not None
        assert (found.level, found.stop) == (Level.GOOD, False), question.id


@given(case=decided("shipped", spoilt=20))
def test_every_set_lifts_the_result_and_nothing_can_be_left_out(case):
    sheet = sheet_of(case)
    found = lift(sheet, case.today)
    assume(found is not None)
    for chosen in found.sets:
        assert lifted(found.before, judge(mended(sheet, chosen, case.today), case.today).result)
        for name in chosen:
            without = [other for other in chosen if other != name]
            assert not lifted(found.before, judge(mended(sheet, without, case.today), case.today).result)


@given(case=decided("small"))
def test_no_smaller_set_of_any_questions_lifts_the_result(case):
    sheet = sheet_of(case)
    found = lift(sheet, case.today)
    assume(found is not None and found.smallest)
    names = [question.id for question in case.bank.questions]
    for size in range(min(len(found.sets[0]), MOST + 1)):
        for chosen in combinations(names, size):
            assert not lifted(found.before, judge(mended(sheet, chosen, case.today), case.today).result)


@given(case=cases("small"))
def test_only_a_bad_result_is_lifted(case):
    sheet = sheet_of(case)
    found = lift(sheet, case.today)
    before = judge(sheet, case.today).result
    assert found is None or (found.before is before and before in (Result.DO_NOT_USE, Result.CONDITIONAL))


@given(case=cases("small"))
def test_a_deal_breaker_can_always_be_answered_away(case):
    sheet = sheet_of(case)
    if judge(sheet, case.today).result is Result.DO_NOT_USE:
        assert lift(sheet, case.today) is not None


@given(case=decided("shipped"))
def test_few_candidates_are_tried_in_every_set(case):
    sheet = sheet_of(case)
    found = lift(sheet, case.today)
    assume(found is not None)
    candidates = _candidates(sheet, judge(sheet, case.today))
    assert found.smallest or len(candidates) > TRIED or len(found.sets[0]) > MOST + 1
