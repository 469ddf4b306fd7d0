"""A practice without AI: a complete way of its own, yearly, without holes for tools it does not have."""

from dataclasses import replace

import pytest

from ethicsdesk.domain.records import Practice, Use
from ethicsdesk.services import ai_free, binder, paperwork, practice, today, tools
from ethicsdesk.services.ai_free import NoAiStep
from ethicsdesk.services.targets import Area, Target

PAPERS = ("no_ai.policy", "no_ai.please_do_not_record", "no_ai.statement")
WHOLE = Practice(
    name="Quiet Oak Therapy",
    clinician="Ann Example",
    licence="LPC 1",
    home_state="OH",
    client_states=("OH",),
    phone="(614) 555-0100",
    crisis_plan="Call 988.",
)


@pytest.fixture
def without_ai(desk):
    practice.save(desk, WHOLE)
    practice.reach(desk, "recovery_confirmed")
    ai_free.choose(desk)
    return desk


def issue_all(desk):
    for template in PAPERS:
        paperwork.issue(desk, template)


def test_nobody_is_on_this_way_unasked(desk):
    assert not ai_free.look(desk).open
    assert ai_free.look(desk).offered


def test_the_way_leads_through_practice_and_papers_in_order(without_ai):
    assert ai_free.look(without_ai).done == {NoAiStep.PRACTICE}
    for template in PAPERS:
        step = ai_free.look(without_ai).next
        assert ai_free.target_of(step) == Target(area=Area.PAPER, id=template)
        paperwork.issue(without_ai, template)
    assert ai_free.look(without_ai).next is None


def test_there_is_no_hole_for_tools_that_are_not_there(without_ai):
    """Neither what was never made nor anything about tools is an open point."""
    year = without_ai.clock.today().year
    assert binder.plan(without_ai, year).gaps == ()
    issue_all(without_ai)
    assert binder.plan(without_ai, year).gaps == ()
    assert {gap.target.area for gap in today.overview(without_ai).needs} <= {Area.VAULT}


def test_the_sheet_stays_and_the_yearly_papers_come_back_after_a_year(without_ai, clock):
    issue_all(without_ai)
    clock.advance(days=364)
    assert ai_free.look(without_ai).next is None
    clock.advance(days=1)
    path = ai_free.look(without_ai)
    assert path.done == {NoAiStep.PRACTICE, NoAiStep.SHEET}
    titles = [str(gap.title) for gap in ai_free.gaps(path, on=clock.today())]
    assert titles == [
        "Go through the checklist of your own tools again",
        "Sign the yearly statement that you use no AI again",
    ]
    shown = [str(gap.title) for gap in today.overview(without_ai).needs]
    assert set(titles) <= set(shown)
    issue_all(without_ai)
    assert ai_free.look(without_ai).next is None


def test_a_tool_ends_the_way_and_giving_it_up_opens_it_again(without_ai):
    tool = tools.add(without_ai, "Willowscribe").value
    assert not ai_free.look(without_ai).open
    assert not ai_free.look(without_ai).offered
    tools.change(without_ai, replace(tool, use=Use.STOPPED))
    assert ai_free.look(without_ai).open


def test_a_past_day_sees_only_what_was_issued_by_then(without_ai, clock):
    issue_all(without_ai)
    with without_ai.store.reading() as vault:
        path = ai_free.read(vault, on=clock.today().replace(day=1))
    assert path.done == {NoAiStep.PRACTICE}
