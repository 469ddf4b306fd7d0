"""Every worked incident comes out as worked out by hand."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from ethicsdesk.content.strict_yaml import read_yaml
from ethicsdesk.domain import breach, clocks, incident_rules
from ethicsdesk.domain.breach import (
    Assessment,
    Conclusion,
    Exclusion,
    Factor,
    FactorName,
    Level,
    Notify,
    Opening,
)
from ethicsdesk.domain.clocks import Breach, Clock, Discovery, Hold, Request, StateLimit
from ethicsdesk.domain.incident_rules import Kind, Marks, Severity, Standing, Step
from ethicsdesk.domain.records import Practice, YesNo

FILE = Path(__file__).parent / "scenarios.yaml"


def _as_text(data: Any) -> Any:
    """Return the page with every number as it was written."""
    if isinstance(data, Mapping):
        return {name: _as_text(value) for name, value in data.items()}
    return [_as_text(value) for value in data] if isinstance(data, list | tuple) else str(data)


PAGE = _as_text(read_yaml(FILE.name, FILE.read_bytes()).data)
HOUR_ZERO = {"four_factors_start", "four_factors_end", "vendor_notice", "client_contact"}


def _day(data: Mapping[str, Any], name: str) -> date | None:
    return date.fromisoformat(data[name]) if name in data else None


def _yes(data: Mapping[str, Any], name: str) -> bool:
    return data.get(name) == "yes"


@dataclass(frozen=True)
class Scenario:
    """A worked incident and what the rules make of it."""

    told: Mapping[str, Any]

    @property
    def expect(self) -> Mapping[str, Any]:
        return self.told["expect"]

    @property
    def incident(self) -> Mapping[str, Any]:
        return self.told["incident"]

    @cached_property
    def practice(self) -> Practice:
        data = self.told["practice"]
        return Practice(
            name="A",
            covered_entity=YesNo(data["covered_entity"]),
            part2=YesNo(data["part2"]),
            client_states=tuple(data["states"]),
        )

    @cached_property
    def discovery(self) -> Discovery:
        found = self.incident
        known = _day(found, "known")
        assert known is not None
        return Discovery(
            known=known,
            should_have_known=_day(found, "should_have_known"),
            workforce_known=_day(found, "workforce_known"),
            vendor_known=_day(found, "vendor_known"),
            vendor_is_agent=YesNo(found["vendor_is_agent"]) if "vendor_is_agent" in found else None,
        )

    @cached_property
    def regime(self) -> breach.Regime:
        return breach.regime_of(self.practice)

    @cached_property
    def kind(self) -> Kind:
        return Kind(self.incident["type"])

    @cached_property
    def people(self) -> int:
        return int(self.told["people"])

    @cached_property
    def opening(self) -> Opening:
        secured = YesNo(self.told["secured"]) if "secured" in self.told else None
        return breach.opening(touches_phi=self.kind.touches_phi, secured=secured, regime=self.regime)

    @cached_property
    def assessment(self) -> Assessment:
        data = self.told.get("assessment", {})
        return Assessment(
            factors={name: Factor(level=Level(data[name])) for name in FactorName if name in data},
            exclusion=Exclusion(data["exclusion"]) if "exclusion" in data else None,
            conclusion=Conclusion(data["conclusion"]) if "conclusion" in data else None,
        )

    @cached_property
    def notify(self) -> Notify:
        if self.opening is Opening.CLOSED:
            return Notify.NO
        return breach.notify(self.assessment)

    @cached_property
    def severity(self) -> Severity:
        found = self.incident
        marks = Marks(
            people=self.people,
            risk_content=_yes(found, "risk_content"),
            minors=_yes(found, "minors"),
            part2=_yes(found, "part2"),
            psychotherapy_notes=_yes(found, "psychotherapy_notes"),
            unlawful_recording=_yes(found, "unlawful_recording"),
        )
        return incident_rules.raised(Severity(int(found["severity"])), marks)

    @cached_property
    def clocks(self) -> tuple[Clock, ...]:
        found: list[Clock] = []
        if self.opening is not Opening.CLOSED and self.notify is not Notify.NO:
            found += clocks.notices(self.breach)
        if self.opening is Opening.OPENS:
            found += clocks.assessment_goals(self.discovery.day_zero)
        if Step.VENDOR_NOTICE in self.steps:
            found.append(clocks.vendor_notice(self.discovery.known))
        if Step.CLIENT_SAFETY in self.steps:
            found.append(clocks.client_contact(self.discovery.known))
        if _yes(self.incident, "public_payer"):
            found.append(clocks.payer_refund(self.discovery.known))
        return tuple(found)

    @cached_property
    def breach(self) -> Breach:
        hold = self.told.get("hold", {})
        return Breach(
            regime=self.regime,
            discovery=self.discovery,
            people=self.people,
            residents={state: int(count) for state, count in self.told.get("per_state", {}).items()},
            limits=tuple(
                StateLimit(state=limit["state"], days=int(limit["days"]))
                for limit in self.told.get("limits", [])
            ),
            hold=Hold(written_until=_day(hold, "written_until"), spoken_on=_day(hold, "oral_on")),
            own_app=_yes(self.told["practice"], "offers_health_app"),
        )

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        return incident_rules.steps(
            self.kind, four_factors=self.opening, safety_in_question=_yes(self.incident, "risk_content")
        )

    @cached_property
    def standing(self) -> Standing:
        return Standing(
            severity=self.severity,
            four_factors=self.opening,
            notify=self.notify,
            safety_in_question=_yes(self.incident, "risk_content"),
        )


SCENARIOS = [Scenario(told) for told in PAGE["scenarios"]]


@pytest.fixture(params=SCENARIOS, ids=lambda scenario: scenario.told["id"])
def scenario(request) -> Scenario:
    return request.param


def test_there_are_at_least_twenty_four():
    assert len(SCENARIOS) >= 24


def test_day_zero_is_the_earliest_day_that_counts(scenario):
    wanted = scenario.expect.get("day0", scenario.incident["known"])
    assert scenario.discovery.day_zero.isoformat() == wanted


def test_severity_is_raised_by_the_rules(scenario):
    if "severity" in scenario.expect:
        assert scenario.severity == int(scenario.expect["severity"])
    assert scenario.severity >= int(scenario.incident["severity"])


def test_four_factors_open_where_they_must(scenario):
    assert scenario.opening == scenario.expect["four_factors"]


def test_what_may_be_concluded(scenario):
    offered = breach.offered(scenario.assessment)
    assert {Conclusion(name) for name in scenario.expect.get("offered", [])} <= offered
    assert not {Conclusion(name) for name in scenario.expect.get("refused", [])} & offered
    assert offered >= breach.ALWAYS


def test_whether_people_must_be_told(scenario):
    if "notify" in scenario.expect:
        assert scenario.notify == scenario.expect["notify"]


def test_every_clock_has_its_last_day_and_rule(scenario):
    told = {clock.who.value: (clock.by.isoformat(), clock.rule) for clock in scenario.clocks}
    wanted = {due["who"]: (due["by"], due["rule"]) for due in scenario.expect.get("due", [])}
    assert {who: told.get(who) for who in wanted} == wanted
    if wanted and scenario.notify is Notify.YES:
        assert set(told) - HOUR_ZERO <= set(wanted)
    assert not set(scenario.expect.get("not_due", [])) & set(told)


def test_nothing_goes_out_before_a_hold_ends(scenario):
    wanted = scenario.expect.get("not_before")
    notices = [
        clock for clock in scenario.clocks if clock.who.value in {"individuals", "hhs", "media", "ftc"}
    ]
    assert {clock.not_before and clock.not_before.isoformat() for clock in notices} <= {wanted}


def test_the_steps_are_laid_out(scenario):
    assert [Step(name) for name in scenario.expect.get("steps", [])] == [
        step for step in scenario.steps if step.value in scenario.expect.get("steps", [])
    ]


def test_what_is_needed_before_closing(scenario):
    if "cannot_close_without" in scenario.expect:
        needed = {lack.value for lack in incident_rules.needed(scenario.standing)}
        assert needed == set(scenario.expect["cannot_close_without"])


@pytest.mark.parametrize("told", PAGE["requests"], ids=lambda told: told["id"])
def test_requests_have_their_days(told):
    received = date.fromisoformat(told["received"])
    if told["kind"] == "overpayment":
        assert clocks.payer_refund(received).by.isoformat() == told["by"]
        latest = clocks.payer_refund(received, paused_days=clocks.MOST_PAUSED)
        assert (latest.by.isoformat(), latest.rule) == (told["at_latest"], told["rule"])
        return
    found = {clock.who.value: clock for clock in clocks.request_clocks(Request(told["kind"]), received)}
    assert (found["decide"].by.isoformat(), found["decide"].rule) == (told["by"], told["rule"])
    if "acknowledge_by" in told:
        assert found["acknowledge"].by.isoformat() == told["acknowledge_by"]
    if "extended_by" in told:
        (longer,) = clocks.request_clocks(Request(told["kind"]), received, extended=True)
        assert longer.by.isoformat() == told["extended_by"]
