"""The binder tells what was true on its day."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.records import Result, Use
from ethicsdesk.services import assessments, decisions, practice, sample, tools
from ethicsdesk.services.binder import plan as binder
from tests.builders import a_practice, a_tool, answer_all, said


def text(plan):
    return repr(plan.layout)


@pytest.mark.parametrize(("year", "sentence"), [(2027, "has not begun yet"), (2019, "start in 2020")])
def test_a_year_without_a_binder_is_refused(desk, year, sentence):
    with pytest.raises(ValueNotAcceptedError, match=sentence):
        binder.plan(desk, year)


def test_the_years_go_back_to_the_first_tool(desk, clock):
    assert binder.years(desk) == (2026,)
    clock.set(datetime(2024, 5, 1, tzinfo=UTC))
    a_tool(desk)
    clock.set(datetime(2026, 3, 2, tzinfo=UTC))
    assert binder.years(desk) == (2026, 2025, 2024)


@pytest.mark.parametrize("place", ["desk", "real_desk"])
def test_a_past_year_shows_what_was_true_then(place, clock, request):
    desk = request.getfixturevalue(place)
    a_practice(desk, name="Harbor Lane")
    tool = a_tool(desk, "Scribe", use=Use.IN_USE)
    answer_all(desk, tool.id)
    decisions.decide(desk, tool.id)
    clock.set(datetime(2026, 12, 1, tzinfo=UTC))
    then = binder.plan(desk, 2026)
    clock.set(datetime(2027, 2, 1, tzinfo=UTC))
    practice.save(desk, replace(practice.read(desk), name="Quiet Oak"))
    tools.change(desk, replace(tool, name="Scribe Two"))
    a_tool(desk, "Newcomer")
    assessments.answer(desk, tool.id, said(desk, "data-sell", "yes"))
    decisions.decide(desk, tool.id)

    past, now = binder.plan(desk, 2026), binder.plan(desk, 2027)
    assert past.as_of.isoformat() == "2026-12-31"
    assert "Harbor Lane" in text(past)
    for newer in ("Quiet Oak", "Scribe Two", "Newcomer", "Do not use"):
        assert newer not in text(past)
        assert newer in text(now)
    assert [gap.title for gap in past.gaps] == [gap.title for gap in then.gaps]


def test_a_past_year_judges_on_its_last_day(desk, clock):
    a_practice(desk)
    tool = a_tool(desk, use=Use.IN_USE)
    answer_all(desk, tool.id, rec_manual="no")
    clock.set(datetime(2026, 12, 1, tzinfo=UTC))
    until = clock.today() + timedelta(days=60)
    assessments.set_aside(desk, tool.id, "rec-manual", reason="I start it", until=until)
    decision, _ = decisions.decide(desk, tool.id).value
    assert decision.result is Result.CONDITIONAL
    clock.set(datetime(2027, 6, 1, tzinfo=UTC))
    in_2026, in_2027 = ([str(g.title) for g in binder.plan(desk, year).gaps] for year in (2026, 2027))
    assert "Scribe is in use with an open deal-breaker" not in in_2026
    assert in_2027[0] == "Scribe is in use with an open deal-breaker"


def test_the_holes_come_first_and_each_has_its_place(desk):
    sample.fill(desk, float)
    plan = binder.plan(desk, 2026)
    assert plan.layout.chapters[0].title == "What is missing"
    assert plan.gaps
    assert all(gap.target.area for gap in plan.gaps)


def test_a_binder_never_says_that_anything_is_compliant(desk):
    sample.fill(desk, float)
    said_there = text(binder.plan(desk, 2026)).lower()
    assert "does not certify compliance" in said_there
    assert "compliant" not in said_there


def test_the_same_vault_gives_the_same_plan(desk):
    sample.fill(desk, float)
    assert binder.plan(desk, 2026) == binder.plan(desk, 2026)
