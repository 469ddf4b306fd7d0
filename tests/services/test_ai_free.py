"""A practice without AI: a complete way of its own, yearly, without holes for tools it does not have."""

from dataclasses import replace

import pytest

from ethicsdesk.domain.layout import Keep, WriteLine
from ethicsdesk.domain.own_things import ITEMS
from ethicsdesk.domain.own_tools import OwnState
from ethicsdesk.domain.records import Practice, Use
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import ai_free, own_tools, paperwork, practice, today, tools
from ethicsdesk.services.ai_free import NoAiStep
from ethicsdesk.services.binder import plan as binder
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.services.walked import WALKED, WalkFirstError

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


def walk_through(desk, **found):
    walk = own_tools.begin(desk).value
    for item in ITEMS:
        own_tools.say(desk, walk.id, item.id, found.get(item.id, OwnState.NO_AI))
    own_tools.finish(desk, walk.id)


def where_next(desk):
    path = ai_free.look(desk)
    return path.target(path.next)


def do_all(desk):
    walk_through(desk)
    issue_all(desk)


def issue_all(desk):
    for template in PAPERS:
        paperwork.issue(desk, template)


def test_nobody_is_on_this_way_unasked(desk):
    assert not ai_free.look(desk).open
    assert ai_free.look(desk).offered


def test_the_way_leads_through_practice_and_papers_in_order(without_ai):
    assert ai_free.look(without_ai).done == {NoAiStep.PRACTICE}
    assert where_next(without_ai) == Target(area=Area.OWN_TOOLS)
    walk_through(without_ai)
    for template in PAPERS:
        assert where_next(without_ai) == Target(area=Area.PAPER, id=template)
        paperwork.issue(without_ai, template)
    assert ai_free.look(without_ai).next is None


def test_there_is_no_hole_for_tools_that_are_not_there(without_ai):
    """Neither what was never made nor anything about tools is an open point."""
    year = without_ai.clock.today().year
    assert binder.plan(without_ai, year).gaps == ()
    do_all(without_ai)
    assert {gap.target.area for gap in binder.plan(without_ai, year).gaps} <= {Area.VAULT}
    assert {gap.target.area for gap in today.overview(without_ai).needs} <= {Area.VAULT}


def test_the_sheet_stays_and_the_yearly_papers_come_back_after_a_year(without_ai, clock):
    do_all(without_ai)
    clock.advance(days=364)
    assert ai_free.look(without_ai).next is None
    clock.advance(days=1)
    path = ai_free.look(without_ai)
    assert path.done == {NoAiStep.PRACTICE, NoAiStep.SHEET}
    titles = [str(gap.title) for gap in ai_free.gaps(path, on=clock.today())]
    assert titles == [
        "Sign the no-AI policy again",
        "Sign the yearly statement that you use no AI again",
    ]
    shown = [str(gap.title) for gap in today.overview(without_ai).needs]
    assert set(titles) <= set(shown)
    assert "Walk through what you already own again" in shown
    assert where_next(without_ai) == Target(area=Area.OWN_TOOLS, field="again")
    do_all(without_ai)
    assert ai_free.look(without_ai).next is None


def test_a_tool_ends_the_way_and_giving_it_up_opens_it_again(without_ai):
    tool = tools.add(without_ai, "Willowscribe").value
    assert not ai_free.look(without_ai).open
    assert not ai_free.look(without_ai).offered
    tools.change(without_ai, replace(tool, use=Use.STOPPED))
    assert ai_free.look(without_ai).open


def test_what_is_not_clear_keeps_the_walk_open_until_it_is_done_again(without_ai, clock):
    walk_through(without_ai, **{ITEMS[0].id: OwnState.UNSURE})
    path = ai_free.look(without_ai)
    assert (path.next, path.unsure) == (NoAiStep.WALK, 1)
    assert path.target(NoAiStep.WALK) == Target(area=Area.OWN_TOOLS, field="again")
    clock.advance(days=1)
    walk_through(without_ai)
    assert NoAiStep.WALK in ai_free.look(without_ai).done


def test_ai_found_on_the_walk_ends_the_way_until_it_is_out_of_use(without_ai):
    walk_through(without_ai, **{ITEMS[0].id: OwnState.AI_ON})
    assert not ai_free.look(without_ai).open
    (row,) = tools.register(without_ai)
    tools.change(without_ai, replace(row.tool, use=Use.STOPPED))
    path = ai_free.look(without_ai)
    assert path.open
    assert NoAiStep.WALK in path.done


def test_a_past_day_sees_only_what_was_issued_by_then(without_ai, clock):
    do_all(without_ai)
    with without_ai.store.reading() as vault:
        path = ai_free.read(vault, on=clock.today().replace(day=1))
    assert path.done - {NoAiStep.WALK} == {NoAiStep.PRACTICE}


@pytest.mark.parametrize("template", sorted(WALKED))
def test_a_paper_that_says_no_ai_waits_for_the_walk(without_ai, template):
    with pytest.raises(WalkFirstError, match="walk through the tools you own"):
        paperwork.issue(without_ai, template)
    walk_through(without_ai, **{ITEMS[0].id: OwnState.UNSURE})
    with pytest.raises(WalkFirstError):
        paperwork.issue(without_ai, template)


def test_the_yearly_statement_carries_the_day_of_the_walk(without_ai, clock):
    walked = clock.today()
    walk_through(without_ai)
    clock.advance(days=40)
    paper = paperwork.issue(without_ai, "no_ai.statement").value
    blocks = paper.layout.blocks
    inside = [part for block in blocks if isinstance(block, Keep) for part in block.blocks]
    lines = [block for block in (*blocks, *inside) if isinstance(block, WriteLine)]
    assert [line.written for line in lines if line.label.endswith("(date)")] == [day_words(walked)]
