"""A paper is offered where it fits: a form for a tool that hears, in a practice that meets such clients."""

from dataclasses import replace

import pytest

from ethicsdesk.domain.records import CaptureMode, Category, Use, YesNo
from ethicsdesk.services import paperwork, tools
from tests.builders import a_practice, desk_of


@pytest.fixture
def desk(clock):
    return desk_of(clock)


def offered(desk) -> set[str]:
    return {offer.template.id for offer in paperwork.offers(desk)}


def a_tool(desk, **changes) -> None:
    made = tools.add(desk, "Scribe", maker="Maker").value
    usual = {"use": Use.IN_USE, "client_data": YesNo.YES, "capture": CaptureMode.RECORDS}
    tools.change(desk, replace(made, **{**usual, **changes}))


def test_without_a_tool_the_papers_of_an_ai_free_practice_are_offered(desk):
    a_practice(desk)
    assert {"no_ai.policy", "no_ai.statement", "no_ai.please_do_not_record"} <= offered(desk)
    assert "consent.recording" not in offered(desk)


def test_with_a_tool_in_use_nothing_says_that_there_is_none(desk):
    a_practice(desk)
    a_tool(desk)
    assert offered(desk).isdisjoint({"no_ai.policy", "no_ai.statement"})


@pytest.mark.parametrize(
    ("capture", "fits"),
    [
        (CaptureMode.RECORDS, True),
        (CaptureMode.LIVE_TRANSCRIPT, True),
        (None, True),
        (CaptureMode.TYPED, False),
        (CaptureMode.NONE, False),
    ],
)
def test_the_form_on_recording_is_for_tools_that_hear_or_may(desk, capture, fits):
    a_practice(desk)
    a_tool(desk, capture=capture)
    assert ("consent.recording" in offered(desk)) is fits


@pytest.mark.parametrize("yes", [True, False])
def test_forms_for_young_clients_and_groups_follow_the_practice(desk, yes):
    said = YesNo.YES if yes else YesNo.NO
    a_practice(desk, minors=said, groups=said)
    a_tool(desk)
    assert ({"consent.minor", "consent.group", "script.child"} <= offered(desk)) is yes


def test_the_telehealth_form_is_for_telehealth_tools(desk):
    a_practice(desk)
    a_tool(desk)
    assert "consent.telehealth" not in offered(desk)
    a_tool(desk, categories=(Category.TELEHEALTH,))
    assert "consent.telehealth" in offered(desk)


@pytest.mark.parametrize(("states", "fits"), [(("CO", "OH"), True), (("OH",), False)])
def test_the_colorado_statement_is_for_colorado(desk, states, fits):
    a_practice(desk, client_states=states, home_state="OH")
    assert ("statement.colorado" in offered(desk)) is fits


def test_scripts_are_for_tools_that_client_information_reaches(desk):
    a_practice(desk)
    a_tool(desk, client_data=YesNo.NO, capture=CaptureMode.NONE)
    assert not any(name.startswith("script.") for name in offered(desk))
