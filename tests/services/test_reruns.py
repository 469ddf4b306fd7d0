"""Why a tool is looked at again: noted changes, what the records show, twelve months."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.incident_rules import Kind
from ethicsdesk.domain.records import PRACTICE_ID, Decision, Depth, Practice, Result
from ethicsdesk.domain.reruns import ToolChange, Trigger
from ethicsdesk.services import incidents, practice, reruns, suppliers, tools
from tests.builders import desk_of


@pytest.fixture
def desk(clock):
    made = desk_of(clock)
    practice.save(made, Practice(name="Quiet Oak", client_states=("OH",)))
    return made


@pytest.fixture
def tool(desk):
    made = tools.add(desk, "Scribe").value
    decide(desk, made)
    desk.clock.advance(days=1)
    return made


def decide(desk, tool) -> None:
    today = desk.clock.today()
    made = Decision(
        id=desk.new_id(),
        tool_id=tool.id,
        assessment_id="",
        result=Result.APPROVED,
        depth=Depth.STANDARD,
        made_on=today,
        review_on=today + timedelta(days=365),
    )
    with desk.store.writing() as vault:
        vault.put(made)
        reruns.settle(vault, tool.id, today)


def triggers(desk, tool) -> list[Trigger]:
    with desk.store.reading() as vault:
        return [one.trigger for one in reruns.due(vault, tool, desk.clock.today())]


def test_nothing_is_due_right_after_a_decision(desk, tool):
    assert triggers(desk, tool) == []


def test_a_noted_change_is_due_until_it_was_looked_into(desk, tool):
    change = reruns.note(desk, tool.id, Trigger.MODEL, on=desk.clock.today()).value
    assert triggers(desk, tool) == [Trigger.MODEL]
    reruns.looked(desk, change.id)
    assert triggers(desk, tool) == []


def test_a_new_decision_settles_what_was_noted(desk, tool):
    reruns.note(desk, tool.id, Trigger.TERMS, on=desk.clock.today())
    decide(desk, tool)
    assert triggers(desk, tool) == []


def test_a_company_that_came_after_the_decision_is_due_until_it_leaves(desk, tool):
    made = suppliers.add(desk, tool.id, " Model, Inc. ").value
    assert (made.name, triggers(desk, tool)) == ("Model, Inc.", [Trigger.SUPPLIER])
    suppliers.leave(desk, made.id)
    assert triggers(desk, tool) == []


def test_a_client_in_a_state_that_was_new_is_due(desk, tool):
    with desk.store.reading() as vault:
        known = vault.get(Practice, PRACTICE_ID)
    assert known is not None
    practice.save(desk, replace(known, client_states=("OH", "IL")))
    with desk.store.reading() as vault:
        assert [(one.trigger, one.about) for one in reruns.due(vault, tool, desk.clock.today())] == [
            (Trigger.STATE, "Illinois")
        ]


def test_an_incident_with_the_tool_is_due_and_one_with_another_is_not(desk, tool):
    other = tools.add(desk, "Other").value
    decide(desk, other)
    desk.clock.advance(days=1)
    made = incidents.start(desk, Kind.DISCLOSURE, discovered=desk.clock.today(), text="A note.").value
    incidents.change(desk, made.id, lambda incident: replace(incident, tool_id=tool.id))
    assert (triggers(desk, tool), triggers(desk, other)) == ([Trigger.INCIDENT], [])


def test_a_year_is_over_on_its_day_and_not_before(desk, tool):
    desk.clock.advance(days=363)
    assert triggers(desk, tool) == []
    desk.clock.advance(days=1)
    assert triggers(desk, tool) == [Trigger.YEAR]


def test_before_the_first_decision_nothing_is_due_again(desk):
    made = tools.add(desk, "New").value
    reruns.note(desk, made.id, Trigger.MODEL, on=desk.clock.today())
    assert triggers(desk, made) == []


def test_what_follows_from_the_records_cannot_be_noted(desk, tool):
    with pytest.raises(ValueError, match="year"):
        reruns.note(desk, tool.id, Trigger.YEAR, on=desk.clock.today())
    with pytest.raises(ValueNotAcceptedError, match="future"):
        reruns.note(desk, tool.id, Trigger.MODEL, on=desk.clock.today() + timedelta(days=1))
    with desk.store.reading() as vault:
        assert vault.list(ToolChange) == ()


@pytest.mark.parametrize(("name", "word"), [(" ", "name of the company"), ("x" * 201, "very long")])
def test_a_company_needs_a_name_that_fits(desk, tool, name, word):
    with pytest.raises(ValueNotAcceptedError, match=word):
        suppliers.add(desk, tool.id, name)
