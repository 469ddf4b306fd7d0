"""Deciding: the decision and its memo are kept together, on one page, with the next look at it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.records import Action, Category, Decision, Depth, Paper, Result, Tool, Use, YesNo
from ethicsdesk.services import actions, assessments, decisions, tools
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.decisions import NothingToDecideError, NotToBeUsedError
from tests.builders import BANK, a_practice, a_tool, answer_all, said, worst_of_all


def all_of(desk, kind):
    with desk.store.reading() as vault:
        return vault.list(kind)


def test_a_decision_keeps_its_memo_and_its_numbers(desk):
    a_practice(desk)
    tool = a_tool(desk)
    answer_all(desk, tool.id)
    decision, memo = decisions.decide(desk, tool.id, reason=" It saves an hour. ").value
    assert (decision.result, decision.reason) == (Result.APPROVED, "It saves an hour.")
    assert (decision.stops_answered, decision.stops_applicable) == (24, 24)
    assert decision.memo_id == memo.id
    assert memo.number == "D-2026-001"
    assert decision.review_on == desk.clock.today() + timedelta(days=365)


def test_a_quick_check_is_looked_at_again_within_90_days(desk):
    a_practice(desk)
    tool = a_tool(desk)
    answer_all(desk, tool.id, depth=Depth.QUICK)
    decision, memo = decisions.decide(desk, tool.id).value
    assert decision.result is Result.PROVISIONAL
    assert decision.review_on == desk.clock.today() + timedelta(days=90)
    assert "No stop found in 10 of 24 stop questions" in repr(memo.layout)


def test_open_questions_leave_nothing_to_decide(desk):
    tool = a_tool(desk)
    assessments.start(desk, tool.id)
    with pytest.raises(NothingToDecideError):
        decisions.decide(desk, tool.id)
    assert all_of(desk, Decision) == all_of(desk, Paper) == all_of(desk, Action) == ()


def test_a_tool_never_assessed_cannot_be_decided(desk):
    with pytest.raises(NothingToDecideError):
        decisions.decide(desk, a_tool(desk).id)


def test_psychotherapy_notes_leave_nothing_to_decide(desk):
    tool = a_tool(desk)
    answer_all(desk, tool.id)
    tools.change(desk, replace(tool, psychotherapy_notes=YesNo.YES))
    with pytest.raises(NothingToDecideError):
        decisions.decide(desk, tool.id)


@pytest.mark.parametrize("days", [-400, 0, 366, 40_000])
def test_a_review_date_out_of_bounds_is_refused_and_nothing_kept(desk, days):
    tool = a_tool(desk)
    answer_all(desk, tool.id)
    with pytest.raises(ValueNotAcceptedError, match="Please choose a review date after today"):
        decisions.decide(desk, tool.id, review_on=desk.clock.today() + timedelta(days=days))
    assert all_of(desk, Decision) == all_of(desk, Paper) == ()


def test_a_new_decision_closes_the_old_task_and_opens_one(desk, clock):
    tool = a_tool(desk)
    answer_all(desk, tool.id, depth=Depth.QUICK)
    decisions.decide(desk, tool.id)
    assert [a.text for a in actions.pending(desk)] == ["Finish the assessment of Scribe"]
    clock.advance(days=3)
    answer_all(desk, tool.id, sec_soc2="none")
    decision, _ = decisions.decide(desk, tool.id).value
    assert decision.result is Result.CONDITIONAL
    (pending,) = actions.pending(desk)
    assert (pending.text, pending.due) == ("Check the conditions for Scribe again", decision.review_on)
    assert [a.done_on for a in all_of(desk, Action)] == [clock.today(), None]


def test_an_open_deal_breaker_decides_before_the_end(desk):
    tool = a_tool(desk)
    assessments.start(desk, tool.id)
    assessments.answer(desk, tool.id, said(desk, "data-sell", "yes"))
    decision, _ = decisions.decide(desk, tool.id).value
    assert decision.result is Result.DO_NOT_USE


def test_a_tool_is_in_use_from_its_decision_on_when_one_says_so(desk):
    a_practice(desk)
    tool = a_tool(desk, use=Use.CONSIDERING)
    answer_all(desk, tool.id)
    decided = decisions.decide(desk, tool.id, begin_use=True)
    assert [one.use for one in all_of(desk, Tool)] == [Use.IN_USE]
    assert Topic.TOOLS in decided.topics


def test_nobody_begins_to_use_what_the_answers_stop_and_nothing_is_kept(desk):
    tool = a_tool(desk, use=Use.CONSIDERING)
    assessments.start(desk, tool.id)
    assessments.answer(desk, tool.id, said(desk, "data-sell", "yes"))
    with pytest.raises(NotToBeUsedError):
        decisions.decide(desk, tool.id, begin_use=True)
    assert [one.use for one in all_of(desk, Tool)] == [Use.CONSIDERING]
    assert all_of(desk, Decision) == ()


def test_a_memo_says_when_only_the_score_is_in_the_way(desk):
    a_practice(desk)
    tool = a_tool(desk)
    partly = {
        q.id: "partly" for q in BANK.values() if q.options[-1:] and "partly" in {o.id for o in q.options}
    }
    answer_all(desk, tool.id, **partly)
    decision, memo = decisions.decide(desk, tool.id).value
    assert decision.result is Result.CONDITIONAL
    assert "Better answers, so that the score reaches 75%." in repr(memo.layout)


@pytest.mark.parametrize("category", list(Category))
def test_the_memo_has_one_page_even_with_every_stop_open(printing_desk, category):
    a_practice(printing_desk, client_states=("CO", "IL", "ME", "RI", "TX"), groups=YesNo.YES, part2=YesNo.YES)
    tool = a_tool(printing_desk, categories=(category,), client_facing=YesNo.YES)
    worst_of_all(printing_desk, tool.id)
    _, memo = decisions.decide(printing_desk, tool.id, reason="I will not use it. " * 10).value
    assert memo.pages == 1


def test_the_memo_has_one_page_whatever_is_written_as_reason(printing_desk):
    a_practice(printing_desk)
    tool = a_tool(printing_desk)
    answer_all(printing_desk, tool.id)
    decision, memo = decisions.decide(printing_desk, tool.id, reason="word " * 4000).value
    assert memo.pages == 1
    assert len(decision.reason) > 19_000


def test_the_memo_of_a_tool_of_every_kind_has_one_page_with_every_stop_open(printing_desk):
    a_practice(printing_desk, client_states=("CO", "IL", "ME", "RI", "TX"), groups=YesNo.YES, part2=YesNo.YES)
    tool = a_tool(printing_desk, categories=tuple(Category), client_facing=YesNo.YES)
    opened = worst_of_all(printing_desk, tool.id)
    assert len(opened.judgement.stops) >= 40
    _, memo = decisions.decide(printing_desk, tool.id).value
    assert memo.pages == 1
