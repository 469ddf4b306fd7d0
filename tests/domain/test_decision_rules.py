"""What must hold for every decision, whatever the bank, the gates and the answers."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.domain.conditions import atoms
from ethicsdesk.domain.interview import Sheet, applicable
from ethicsdesk.domain.judgement import BarKind, FindingKind, judge
from ethicsdesk.domain.outcomes import can_stop, is_answered
from ethicsdesk.domain.questionnaire import Level, Question, QuestionKind
from ethicsdesk.domain.records import Answer, AnswerState, Category, Depth, Result, YesNo
from tests.domain.oracle.judged import judged, of_program, sheet_of
from tests.domain.oracle.oracle import Case
from tests.domain.oracle.reading import BANKS, CONTENT, SHIPPED, TODAY, answer_of, practice_of, rows, tool_of
from tests.domain.oracle.sheets import FIELDS_OF_PRACTICE, all_best, any_answer, cases

ANY_CASE = st.sampled_from(["small", "small", "shipped"]).flatmap(cases)
STOP_QUESTIONS = [q for q in SHIPPED.questions if can_stop(q)]
BETTER = (
    Result.DO_NOT_USE,
    Result.ONLY_WITHOUT_CLIENT_DATA,
    Result.PROVISIONAL,  # stands beside conditional: no depth gives both
    Result.CONDITIONAL,
    Result.APPROVED,
)
GATES_OF_TOOL = ("client_data", "client_facing", "clinical", "psychotherapy_notes")


def read_by_others(name: str) -> set[str]:
    conditions = [c for q in BANKS[name].questions for c in (q.needs, q.stop_if, q.flag_if)]
    return {atom.name for condition in conditions for atom in atoms(condition)}


def ladder(question: Question) -> list[Answer]:
    """Return answers to a question from worst to best, all with a clause of the contract."""
    if question.kind is QuestionKind.TEXT:
        lines = ["red_flag", "partly", "good"]
    elif question.kind is QuestionKind.DATE:
        lines = [*(o.id for o in question.options), "2020-01-01", "2026-01-05"]
    elif question.bands:
        levels = list(Level)
        bands = sorted(question.bands, key=lambda b: (not b.stop, levels.index(b.level)))
        lines = [*(o.id for o in question.options), *(str(_inside(question, band)) for band in bands)]
    else:
        lines = [option.id for option in question.options]
    return [answer_of(question, line) for line in lines]


def _inside(question: Question, band) -> int:
    limits = [b.up_to for b in question.bands if b.up_to is not None]
    return limits[-1] + 1 if band.up_to is None else band.up_to


@given(case=ANY_CASE, data=st.data())
def test_a_better_answer_never_makes_the_result_worse(case, data):
    free = [q for q in case.bank.questions if q.id not in read_by_others(case.bank_name)]
    question = data.draw(st.sampled_from(free))
    steps = ladder(question)
    place = data.draw(st.integers(0, len(steps) - 2))
    worse, better = steps[place], data.draw(st.sampled_from(steps[place + 1 :]))
    assert_no_worse(case, question, worse, better)


@given(case=ANY_CASE, data=st.data())
def test_unknown_is_never_better_than_partly_nor_worse_than_a_deal_breaker(case, data):
    free = [q for q in case.bank.questions if q.id not in read_by_others(case.bank_name)]
    question = data.draw(st.sampled_from(free))
    unknown = answer_of(question, "unknown")
    best = ladder(question)[-1]
    partly = [
        a for a in ladder(question) if a.option == "partly" or (a.rating and a.rating.value == "partly")
    ]
    assert_no_worse(case, question, unknown, data.draw(st.sampled_from([best, *partly])))
    if can_stop(question):
        worst = ladder(question)[0]
        if judged(with_answer(case, question, worst)).result is Result.DO_NOT_USE:
            assert_no_worse(case, question, worst, unknown)


def assert_no_worse(case: Case, question: Question, worse: Answer, better: Answer) -> None:
    low, high = (judged(with_answer(case, question, answer)) for answer in (worse, better))
    if low.result is None:  # still open: only a deal-breaker gives a result before the end
        assert high.result is None
    else:
        assert high.result is None or BETTER.index(low.result) <= BETTER.index(high.result)


def with_answer(case: Case, question: Question, answer: Answer) -> Case:
    return replace(case, answers={**case.answers, question.id: answer})


@given(case=ANY_CASE, data=st.data())
def test_answers_to_hidden_questions_never_count(case, data):
    shown = applicable(case.bank, sheet_of(case).situation)
    hidden = [q for q in case.bank.questions if q not in shown]
    picked = data.draw(st.lists(st.sampled_from(hidden))) if hidden else []
    changed = {q.id: data.draw(any_answer(q)) for q in picked}
    answers = {k: a for k, a in {**case.answers, **changed}.items() if a is not None}
    assert judged(replace(case, answers=answers)) == judged(case)


@given(case=ANY_CASE)
def test_a_quick_check_is_never_better_than_provisional(case):
    result = judged(replace(case, depth=Depth.QUICK)).result
    assert result not in (Result.CONDITIONAL, Result.APPROVED)


@given(case=ANY_CASE)
def test_without_client_data_the_result_is_never_better_than_only_without(case):
    result = judged(replace(case, tool=replace(case.tool, client_data=YesNo.NO))).result
    assert result in (None, Result.DO_NOT_USE, Result.ONLY_WITHOUT_CLIENT_DATA)


@given(case=ANY_CASE, gate=st.sampled_from([*GATES_OF_TOOL, *FIELDS_OF_PRACTICE]))
def test_an_unsure_gate_counts_as_yes(case, gate):
    def gated(value: YesNo) -> dict[str, object]:
        if gate in GATES_OF_TOOL:
            return of_program(judged(replace(case, tool=replace(case.tool, **{gate: value}))))
        return of_program(judged(replace(case, practice=replace(case.practice, **{gate: value}))))

    assert gated(YesNo.UNSURE) == gated(YesNo.YES)


@given(case=ANY_CASE, days=st.integers(0, 2000))
def test_time_alone_lowers_only_the_score(case, days):
    case = replace(case, overrides={})
    later = replace(case, today=case.today + timedelta(days=days))
    now, then = judged(case), judged(later)
    scores = (BarKind.LOW_SCORE, BarKind.NO_SCORE)
    assert then.findings == now.findings
    assert [b for b in then.bars if b.kind not in scores] == [b for b in now.bars if b.kind not in scores]
    assert then.score.possible == now.score.possible
    assert then.score.points <= now.score.points


@given(name=st.sampled_from(["small", "shipped"]), day=st.dates(TODAY, date(2090, 1, 1)))
def test_what_stands_in_the_contract_never_grows_old(name, day):
    undated = {q.id for q in BANKS[name].questions if not (q.max_age_months or q.date_part)}
    answers = {key: answer for key, answer in all_best(name).items() if key in undated}
    sheet = Sheet(
        questionnaire=BANKS[name],
        practice=practice_of({}),
        tool=tool_of({}),
        depth=Depth.EVERYTHING,
        answers=answers,
    )
    assert judge(sheet, day).stale == ()


@given(case=ANY_CASE, depth=st.sampled_from(Depth))
def test_stop_questions_are_counted_over_the_whole_bank(case, depth):
    found, other = judged(case), judged(replace(case, depth=depth))
    assert (found.stops_answered, found.stops_applicable) == (other.stops_answered, other.stops_applicable)
    assert found.stops_answered <= found.stops_applicable


@given(case=ANY_CASE)
def test_a_deal_breaker_that_is_law_is_never_set_aside(case):
    assert not [f for f in judged(case).findings if f.kind is FindingKind.OVERRIDDEN and f.law]


@given(case=ANY_CASE)
def test_approved_is_exactly_a_finished_sheet_with_nothing_against_it(case):
    found = judged(case)
    barred = found.bars or found.psychotherapy_notes or not found.complete
    less = case.tool.client_data is YesNo.NO or case.depth is Depth.QUICK
    assert (found.result is Result.APPROVED) == (not barred and not less)


@pytest.mark.parametrize("question", STOP_QUESTIONS, ids=lambda q: q.id)
def test_not_applicable_on_a_deal_breaker_question_needs_a_reason(question):
    away = replace(answer_of(question, "unknown"), state=AnswerState.NOT_APPLICABLE)
    assert not is_answered(question, replace(away, reason="  "))
    assert is_answered(question, replace(away, reason="They never see client data"))


def test_every_result_comes_up_in_the_shipped_bank():
    found = {judged(case).result for _, case, _ in rows() if case.bank is SHIPPED}
    assert found >= set(Result)


def test_every_finding_says_what_whose_rule_and_what_would_change_it():
    sources = ContentLibrary(CONTENT).sources()
    sheet = Sheet(
        questionnaire=SHIPPED,
        practice=practice_of(
            {"states": ["IL", "TX"], "part2": "yes", "groups": "yes", "federal_funds": "yes"}
        ),
        tool=tool_of({"categories": [c.value for c in Category], "client_facing": "yes"}),
        depth=Depth.EVERYTHING,
        answers={q.id: ladder(q)[0] for q in SHIPPED.questions},
    )
    found = judge(sheet, TODAY).findings
    assert len(found) >= 135
    for finding in found:
        question = finding.question
        assert finding.answer.question_id == question.id
        assert question.sources
        assert {cite.source for cite in question.sources} <= set(sources)
        assert all(words.strip() for words in (question.text, question.red_flag, question.change))
