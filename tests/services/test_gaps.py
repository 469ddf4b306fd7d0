"""What is missing: found from the records, the most harmful first, gone when it is mended."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ethicsdesk.domain.records import Use
from ethicsdesk.services import actions, assessments, decisions, paperwork, practice, today, tools
from ethicsdesk.services.gaps import HANDOUT, RECOVERY_CONFIRMED, Harm
from ethicsdesk.services.targets import Area
from tests.builders import a_practice, a_tool, answer_all, said


def needs(desk):
    return today.overview(desk).needs


def needs_but_backups(desk):
    """Leave out what tests/services/test_vault_gaps.py is about."""
    return [gap for gap in needs(desk) if gap.target.area is not Area.VAULT]


def titles(desk):
    return [str(gap.title) for gap in needs(desk)]


def test_a_new_vault_lacks_its_recovery_check_and_the_practice(desk):
    assert titles(desk) == ["Confirm your recovery code", "Describe your practice"]


def test_a_described_practice_with_a_confirmed_code_lacks_nothing(desk):
    practice.reach(desk, RECOVERY_CONFIRMED)
    a_practice(desk)
    assert needs(desk) == ()


@pytest.mark.parametrize("field", ["clinician", "licence", "home_state", "phone", "crisis_plan"])
def test_an_empty_line_of_the_practice_points_at_its_field(desk, field):
    practice.reach(desk, RECOVERY_CONFIRMED)
    a_practice(desk, **{field: " "} if field != "home_state" else {field: ""})
    (gap,) = needs(desk)
    assert (gap.target.area, gap.target.field) == (Area.PRACTICE, field)


def test_gaps_stand_in_order_of_harm_then_by_date(desk, clock):
    a_practice(desk, phone="")
    bad, undecided = a_tool(desk, "Bad", use=Use.IN_USE), a_tool(desk, "New", use=Use.IN_USE)
    answer_all(desk, bad.id)
    decisions.decide(desk, bad.id)
    actions.add(desk, "Second", due=clock.today() + timedelta(days=2))
    actions.add(desk, "First", due=clock.today() + timedelta(days=1))
    assessments.answer(desk, bad.id, said(desk, "data-sell", "yes"))
    clock.advance(days=10)
    found = needs(desk)
    assert [gap.harm for gap in found] == sorted(gap.harm for gap in found)
    assert {gap.harm for gap in found} == set(Harm)
    assert str(found[0].title) == "Bad is in use with an open deal-breaker"
    assert found[0].target.id == bad.id
    overdue = [str(gap.title) for gap in found if gap.harm is Harm.OVERDUE]
    assert overdue == ["First", "Second"]
    assert "New is in use without a decision" in titles(desk)
    assert undecided.id in {gap.target.id for gap in found}


def test_a_stopped_tool_leaves_no_gap(desk):
    practice.reach(desk, RECOVERY_CONFIRMED)
    a_practice(desk)
    tool = a_tool(desk, use=Use.IN_USE)
    assert len(needs(desk)) == 3
    tools.change(desk, replace(tool, use=Use.STOPPED))
    assert needs(desk) == ()


def test_a_decision_is_due_on_its_review_day(desk, clock):
    practice.reach(desk, RECOVERY_CONFIRMED)
    a_practice(desk)
    tool = a_tool(desk)
    answer_all(desk, tool.id)
    decision, _ = decisions.decide(desk, tool.id).value
    clock.advance(days=364)
    assert needs_but_backups(desk) == []
    clock.advance(days=1)
    (gap,) = needs_but_backups(desk)
    assert (gap.harm, gap.due) == (Harm.OVERDUE, decision.review_on)


def test_a_decision_that_no_longer_fits_is_told(desk):
    a_practice(desk)
    tool = a_tool(desk)
    answer_all(desk, tool.id)
    decisions.decide(desk, tool.id)
    assessments.answer(desk, tool.id, said(desk, "data-sell", "yes"))
    assert "The decision about Scribe no longer fits your answers" in titles(desk)


def test_the_handout_is_missing_until_it_is_made(desk):
    a_practice(desk)
    tool = a_tool(desk, use=Use.IN_USE)
    answer_all(desk, tool.id, depth="everything")
    assert "Make the handout for your clients" in titles(desk)
    paperwork.issue(desk, HANDOUT)
    assert "Make the handout for your clients" not in titles(desk)


def test_unknown_answers_are_counted(desk):
    a_practice(desk)
    tool = a_tool(desk)
    answer_all(desk, tool.id, sec_mfa="unknown", mod_what="unknown")
    assert "2 answers about Scribe are not known yet" in titles(desk)
