"""The first five minutes: each answer is kept at once, resumed where it was left, and becomes an incident."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.incident_rules import Kind, Step
from ethicsdesk.domain.records import YesNo
from ethicsdesk.services import first_minutes, incidents
from ethicsdesk.services.first_minutes import Question
from tests.builders import a_practice, desk_of


@pytest.fixture
def desk(clock):
    desk = desk_of(clock)
    a_practice(desk)
    return desk


def answered(desk, **more):
    found = replace(
        first_minutes.begin(desk),
        danger=YesNo.NO,
        contained=YesNo.YES,
        contained_how="Asked the other clinic to delete it.",
        preserved=YesNo.NO,
        code=Kind.DISCLOSURE,
        discovered=desk.clock.today(),
        text="A note went to the wrong clinic.",
    )
    return first_minutes.keep(desk, replace(found, **more)).value


def test_every_answer_is_there_again_after_a_break(desk):
    kept = answered(desk, at=Question.PRESERVE)
    assert first_minutes.begin(desk) == kept


def test_answers_become_an_incident_with_its_steps_and_entries(desk):
    answered(desk)
    made = first_minutes.write_down(desk).value
    view = incidents.read(desk, made.id)
    assert set(view.incident.steps_done) == {Step.CONTAIN}
    assert {entry.text for entry in view.entries} == {
        "A note went to the wrong clinic.",
        "Asked the other clinic to delete it.",
    }
    assert first_minutes.read(desk) is None


@pytest.mark.parametrize(("spoken", "checked"), [(YesNo.YES, True), (YesNo.NO, False), (None, False)])
def test_danger_keeps_it_open_until_someone_has_spoken_to_the_client(desk, spoken, checked):
    answered(desk, danger=YesNo.UNSURE, spoken=spoken)
    made = first_minutes.write_down(desk).value
    assert made.safety_in_question
    assert (made.safety_checked_on is not None) is checked


@pytest.mark.parametrize("missing", [{"code": None}, {"discovered": None}, {"text": " "}])
def test_what_is_needed_is_said_and_nothing_is_lost(desk, missing):
    kept = answered(desk, **missing)
    with pytest.raises(ValueNotAcceptedError):
        first_minutes.write_down(desk)
    assert first_minutes.begin(desk) == kept
    assert incidents.listed(desk) == ()


def test_a_day_to_come_is_refused(desk):
    with pytest.raises(ValueNotAcceptedError):
        answered(desk, discovered=desk.clock.today() + timedelta(days=1))


def test_what_was_begun_can_be_dropped(desk):
    answered(desk)
    first_minutes.discard(desk)
    assert first_minutes.read(desk) is None
