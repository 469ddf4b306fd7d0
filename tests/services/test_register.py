"""The practice, the register, tasks and Today: kept as given, refused with a sentence."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.records import CaptureMode, Depth, Practice, Tool, Use, YesNo
from ethicsdesk.services import (
    actions,
    assessments,
    decisions,
    dossier,
    first_steps,
    interviewing,
    paperwork,
    practice,
    ripple,
    settings,
    today,
    tools,
)
from ethicsdesk.services.first_steps import Step
from ethicsdesk.services.gaps import HANDOUT
from tests.builders import a_practice, a_tool, answer_all, said


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"name": "x" * 201}, "Please shorten this line to 200 characters."),
        ({"phone": "5" * 201}, "Please shorten this line to 200 characters."),
        ({"client_states": ("OH", "Atlantis")}, "Please choose states from the list."),
        ({"home_state": "ohio"}, "Please choose states from the list."),
    ],
)
def test_a_practice_that_cannot_be_right_is_refused_and_nothing_changes(desk, change, sentence):
    before = a_practice(desk)
    with pytest.raises(ValueNotAcceptedError) as refusal:
        practice.save(desk, replace(before, **change))
    assert str(refusal.value) == sentence
    assert practice.read(desk) == before


def test_states_are_kept_once_and_in_order(desk):
    saved = practice.save(desk, Practice(name="P", client_states=("PA", "OH", "PA"))).value
    assert saved.client_states == ("OH", "PA")


@pytest.mark.parametrize("name", ["", "   ", "x" * 121])
def test_a_tool_needs_a_name_that_fits(desk, name):
    with pytest.raises(ValueNotAcceptedError):
        tools.add(desk, name)
    assert tools.register(desk) == ()


def test_the_register_keeps_the_order_of_adding(desk):
    names = ["Zeta", "Alpha", "Mid"]
    for name in names:
        tools.add(desk, name)
    assert [row.tool.name for row in tools.register(desk)] == names
    assert all(row.gates_open and row.depth is None and row.decision is None for row in tools.register(desk))


def test_a_tool_nobody_added_is_none(desk):
    assert tools.read(desk, "gone") is None
    assert dossier.read(desk, "gone") is None
    assert interviewing.open_interview(desk, "gone").value is None


def test_a_dossier_tells_decisions_newest_first_and_the_deeper_look(desk, clock):
    a_practice(desk)
    tool = a_tool(desk)
    answer_all(desk, tool.id, depth=Depth.QUICK)
    first, _ = decisions.decide(desk, tool.id).value
    clock.advance(days=1)
    second, memo = decisions.decide(desk, tool.id).value
    found = dossier.read(desk, tool.id)
    assert found.decisions == (second, first)
    assert found.memos[memo.id] == memo
    assert (found.deeper.depth, found.deeper.questions) == (Depth.STANDARD, 30)


def test_an_action_says_something_and_is_done_once(desk, clock):
    with pytest.raises(ValueNotAcceptedError):
        actions.add(desk, "  ", due=clock.today())
    later = actions.add(desk, "Later", due=clock.today() + timedelta(days=9)).value
    sooner = actions.add(desk, "Sooner", due=clock.today()).value
    assert actions.pending(desk) == (sooner, later)
    assert actions.finish(desk, sooner.id).value.done_on == clock.today()
    assert actions.pending(desk) == (later,)
    with pytest.raises(KeyError):
        actions.finish(desk, "gone")


def test_today_counts_what_there_is(desk):
    a_practice(desk)
    tool = a_tool(desk, use=Use.IN_USE)
    answer_all(desk, tool.id, depth=Depth.EVERYTHING)
    decisions.decide(desk, tool.id)
    paperwork.issue(desk, HANDOUT)
    begun = a_tool(desk, "Begun")
    assessments.start(desk, begun.id)
    assessments.answer(desk, begun.id, said(desk, "sec-mfa", "yes"))
    found = today.overview(desk)
    assert (found.tools, found.tools_in_use, found.tools_decided) == (2, 1, 1)
    assert (found.papers, found.papers_out_of_date, found.sample) == (2, 0, False)
    assert [(one.target.id, one.progress.answered) for one in found.left_off] == [(begun.id, 1)]


def test_a_paper_asks_exactly_what_it_lacks(desk):
    a_practice(desk)
    tool = a_tool(desk, use=Use.IN_USE)
    answer_all(desk, tool.id, depth=Depth.EVERYTHING)
    assessments.withdraw(desk, tool.id, "data-humans")
    opening = interviewing.open_interview(desk, tool.id, template_id=HANDOUT).value
    assert opening.only == ("data-humans",)


def test_a_renamed_tool_puts_the_papers_that_name_it_out_of_date_and_keeps_its_history(desk):
    a_practice(desk)
    tool = a_tool(desk, "Willowscribe", use=Use.IN_USE)
    answer_all(desk, tool.id, depth=Depth.EVERYTHING)
    paperwork.issue(desk, HANDOUT)
    assert not ripple.issued(desk)[0].out_of_date
    tools.rename(desk, tool.id, name="Willow Two", maker="New Maker")
    assert ripple.issued(desk)[0].out_of_date
    with desk.store.reading() as vault:
        names = [state.name for _, state in vault.history(Tool, tool.id) if state]
    assert (names[0], names[-1]) == ("Willowscribe", "Willow Two")


def test_first_steps_are_ticked_when_they_are_done(desk):
    assert first_steps.look(desk).next is Step.PRACTICE
    a_practice(desk)
    tool = a_tool(desk, use=Use.IN_USE)
    assert (first_steps.look(desk).next, first_steps.look(desk).tool_id) == (Step.CHECK, tool.id)
    answer_all(desk, tool.id, depth=Depth.EVERYTHING)
    decisions.decide(desk, tool.id)
    paperwork.issue(desk, HANDOUT)
    found = first_steps.look(desk)
    assert (found.next, found.form) == (Step.CONSENT, ("consent.recording", tool.id))
    paperwork.issue(desk, found.form[0], tool_id=found.form[1])
    assert first_steps.look(desk).next is Step.BINDER
    first_steps.note_binder(desk)
    assert not first_steps.note_binder(desk).topics
    assert first_steps.look(desk).next is None


def test_where_no_tool_waits_for_a_yes_no_consent_form_is_asked_for(desk):
    a_practice(desk)
    assert Step.CONSENT in first_steps.look(desk).steps
    a_tool(desk, use=Use.IN_USE, client_data=YesNo.NO, capture=CaptureMode.TYPED)
    assert Step.CONSENT not in first_steps.look(desk).steps


@pytest.mark.parametrize(("asked", "kept"), [(0, 2), (2, 2), (15, 15), (60, 60), (10**9, 60), (-5, 2)])
def test_the_lock_waits_between_two_minutes_and_an_hour(desk, asked, kept):
    settings.lock_after(desk, asked)
    assert settings.read(desk).lock_minutes == kept
