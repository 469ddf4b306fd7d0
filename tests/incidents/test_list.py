"""The list of incidents: in order of urgency, found by any of their words, and an assessment opened again."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ethicsdesk.domain.breach import Assessment, Conclusion, Factor, FactorName, Level
from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.incident_rules import Kind, Severity, Step
from ethicsdesk.domain.records import YesNo
from ethicsdesk.services import incident_list, incidents
from ethicsdesk.services.incident_list import Query, Which
from tests.builders import a_practice, desk_of


@pytest.fixture
def desk(clock):
    desk = desk_of(clock)
    a_practice(desk)
    return desk


def opened(desk, code=Kind.DISCLOSURE, days_ago=0, text="A note went astray."):
    day = desk.clock.today() - timedelta(days=days_ago)
    return incidents.start(desk, code, discovered=day, text=text).value


def numbers(desk, **query):
    found = incident_list.find(incident_list.rows(desk), Query(**query), told=incident_list.told(desk))
    return [row.incident.number for row in found]


def test_the_clock_that_runs_out_first_stands_first_and_closed_ones_last(desk):
    late, soon, closed = opened(desk), opened(desk, days_ago=9), opened(desk, Kind.BARRIER)
    incidents.close(desk, closed.id)
    assert numbers(desk) == [soon.number, late.number, closed.number]
    assert numbers(desk, which=Which.CLOSED) == [closed.number]
    assert numbers(desk, which=Which.OPEN) == [soon.number, late.number]


def test_words_of_timeline_kind_and_client_code_find_an_incident(desk):
    first, other = opened(desk, text="A letter was mailed."), opened(desk, Kind.OUTAGE)
    with desk.store.writing() as vault:
        vault.put(Client(id="c", code="K7PQ", added_on=desk.clock.today()))
    incidents.change(desk, other.id, lambda one: replace(one, client_ids=("c",)))
    assert numbers(desk, text="LETTER mailed") == [first.number]
    assert numbers(desk, text="k7pq") == [other.number]
    assert numbers(desk, text="tool failed") == [other.number]
    assert numbers(desk, text="letter down") == []


def test_only_the_grave_ones_can_be_asked_for(desk):
    grave = opened(desk)
    opened(desk, Kind.NEAR_MISS)
    incidents.change(desk, grave.id, lambda one: replace(one, severity_put=Severity.SERIOUS))
    assert numbers(desk, least=Severity.SERIOUS) == [grave.number]


def test_the_vendors_own_limit_is_never_the_next_clock(desk):
    one = opened(desk)
    today = desk.clock.today()
    incidents.change(
        desk,
        one.id,
        lambda now: replace(
            now,
            discovery=replace(
                now.discovery, vendor_known=today - timedelta(days=59), vendor_is_agent=YesNo.NO
            ),
            assessment=Assessment(conclusion=Conclusion.UNSURE),
        ),
    )
    row = incident_list.rows(desk)[0]
    assert row.judged.clocks[0].who == "vendor_to_us"
    assert row.judged.next_due.who == "individuals"


def test_a_signed_assessment_is_opened_again_only_with_a_reason(desk):
    one = opened(desk)
    factors = {name.value: Factor(level=Level.LOW, reason="r") for name in FactorName}
    signed = Assessment(factors=factors, conclusion=Conclusion.LOW_PROBABILITY)
    incidents.conclude(desk, one.id, signed, signed_by="R. Example")
    with pytest.raises(ValueNotAcceptedError):
        incidents.rate(desk, one.id, lambda now: replace(now, factors={}))
    with pytest.raises(ValueNotAcceptedError):
        incidents.assess_again(desk, one.id, " ")
    view = incidents.assess_again(desk, one.id, "The clinic called: it was read.").value
    assert view.incident.assessment == Assessment(factors=factors)
    assert view.incident.signed_by == ""
    assert "Low probability" in view.entries[-1].text
    assert "R. Example" in view.entries[-1].text


def test_a_step_can_be_taken_back(desk):
    one = opened(desk)
    incidents.do(desk, one.id, Step.CLIENT_SAFETY)
    view = incidents.undo(desk, one.id, Step.CLIENT_SAFETY).value
    assert view.incident.steps_done == {}
    assert view.incident.safety_checked_on is None
