"""Today and the binder: open incidents by their most pressing clock; counts without codes in the binder."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ethicsdesk.domain.breach import Assessment, Conclusion
from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.incident_rules import Kind
from ethicsdesk.domain.layout import Grid
from ethicsdesk.domain.records import YesNo
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import first_minutes, incidents, today
from ethicsdesk.services.binder import plan as binder
from ethicsdesk.services.gaps import Harm
from ethicsdesk.services.targets import Area
from tests.builders import a_practice, desk_of


@pytest.fixture
def desk(clock):
    desk = desk_of(clock)
    a_practice(desk)
    return desk


def opened(desk, code=Kind.DISCLOSURE, days_ago=0, **changes):
    day = desk.clock.today() - timedelta(days=days_ago)
    made = incidents.start(desk, code, discovered=day, text="Secret words of K7PQ.").value
    return incidents.change(desk, made.id, lambda one: replace(one, **changes)).value.incident


def asked(desk):
    areas = (Area.INCIDENT, Area.FIRST_MINUTES)
    return [gap for gap in today.overview(desk).needs if gap.target.area in areas]


UNSURE = Assessment(conclusion=Conclusion.UNSURE)


def test_a_client_in_danger_comes_before_every_deadline(desk):
    opened(desk, days_ago=55, assessment=UNSURE)
    unsafe = opened(desk, Kind.RISK, safety_in_question=True)
    assert [gap.harm for gap in asked(desk)] == [Harm.STOP, Harm.LAW_OR_PROMISE]
    assert asked(desk)[0].target.id == unsafe.id


def test_a_legal_limit_close_at_hand_names_its_day_and_rule(desk):
    one = opened(desk, days_ago=55, assessment=UNSURE)
    (gap,) = asked(desk)
    assert str(gap.title) == f"Incident {one.number}: tell the people concerned"
    assert str(gap.why) == "The last day is March 7, 2026 (45 CFR 164.404(b))."


def test_a_goal_of_the_house_is_called_one(desk):
    opened(desk, days_ago=3)
    (gap,) = asked(desk)
    assert "not law" in str(gap.why)


def test_closed_incidents_ask_for_nothing(desk):
    one = opened(desk, Kind.BARRIER)
    assert len(asked(desk)) == 1
    incidents.close(desk, one.id)
    assert asked(desk) == []


def test_what_is_not_written_down_yet_is_asked_for_first_where_someone_is_in_danger(desk):
    begun = first_minutes.begin(desk)
    first_minutes.keep(desk, replace(begun, danger=YesNo.YES))
    (gap,) = asked(desk)
    assert (gap.harm, gap.target.area) == (Harm.STOP, Area.FIRST_MINUTES)


def test_the_binder_lists_incidents_without_codes_or_their_timelines(desk):
    with desk.store.writing() as vault:
        vault.put(Client(id="c", code="K7PQ", added_on=desk.clock.today()))
    one = opened(desk, client_ids=("c",), how_found="K7PQ told me", found_by="me")
    plan = binder.plan(desk, desk.clock.today().year)
    chapter = next(chapter for chapter in plan.layout.chapters if chapter.link == "incidents")
    assert one.number in repr(chapter)
    assert "K7PQ" not in repr(chapter)
    assert "Secret" not in repr(plan.layout)


def test_the_next_steps_of_the_binder_name_the_next_deadline_of_an_open_incident(desk):
    one = opened(desk)
    plan = binder.plan(desk, desk.clock.today().year)
    (steps,) = (chapter for chapter in plan.layout.chapters if chapter.link == "actions")
    rows = [row for block in steps.blocks if isinstance(block, Grid) for row in block.rows]
    (asked,) = (gap for gap in plan.gaps if gap.target.id == one.id)
    assert any(day_words(asked.due) in row and one.number in " ".join(row) for row in rows)


def test_a_year_without_incidents_says_so(desk):
    plan = binder.plan(desk, desk.clock.today().year)
    chapter = next(chapter for chapter in plan.layout.chapters if chapter.link == "incidents")
    assert "No incident was written down" in repr(chapter)
