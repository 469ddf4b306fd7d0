"""The incident log as the therapist keeps it: nothing mandatory is skipped, nothing written is lost."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from ethicsdesk.domain.breach import (
    ALWAYS,
    Assessment,
    Conclusion,
    Factor,
    FactorName,
    Level,
    Notify,
    Opening,
)
from ethicsdesk.domain.clocks import Discovery, Hold, Who
from ethicsdesk.domain.errors import UserError, ValueNotAcceptedError
from ethicsdesk.domain.incident_errors import ConclusionRefusedError, IncidentClosedError, IncidentOpenError
from ethicsdesk.domain.incident_rules import Kind, Lacking, Marks, Severity, Step
from ethicsdesk.domain.incidents import Incident, IncidentEntry
from ethicsdesk.domain.records import YesNo
from ethicsdesk.services import incidents, retention_rules
from tests.builders import a_practice, desk_of
from tests.conftest import FakeClock

ALL_LOW = Assessment(
    factors={name: Factor(level=Level.LOW) for name in FactorName}, conclusion=Conclusion.LOW_PROBABILITY
)


@pytest.fixture
def desk(clock):
    desk = desk_of(clock)
    a_practice(desk)
    return desk


@pytest.fixture
def today(desk) -> date:
    return desk.clock.today()


def opened(desk, code=Kind.DISCLOSURE, text="A note went to the wrong address.") -> str:
    return incidents.start(desk, code, discovered=desk.clock.today(), text=text).value.id


def view(desk, incident_id):
    found = incidents.read(desk, incident_id)
    assert found is not None
    return found


def test_an_incident_has_a_number_and_its_first_entry(desk, today):
    first, second = opened(desk), opened(desk, Kind.OUTAGE, "")
    assert view(desk, first).incident.number == f"I-{today.year}-001"
    assert view(desk, second).incident.number == f"I-{today.year}-002"
    assert [entry.text for entry in view(desk, first).entries] == ["A note went to the wrong address."]


def test_the_clock_of_sixty_days_runs_from_discovery_before_anything_is_concluded(desk, today):
    judged = view(desk, opened(desk)).judged
    assert judged.opening is Opening.OPENS
    assert (Who.INDIVIDUALS, today + timedelta(days=60)) in [(clock.who, clock.by) for clock in judged.clocks]


def test_a_serious_incident_does_not_close_without_root_cause_and_conclusion(desk):
    incident = opened(desk)
    incidents.change(desk, incident, lambda one: replace(one, severity_put=Severity.SERIOUS))
    with pytest.raises(IncidentOpenError) as refused:
        incidents.close(desk, incident)
    assert "the root cause in writing" in str(refused.value)
    assert "a conclusion of the breach assessment" in str(refused.value)
    incidents.change(desk, incident, lambda one: replace(one, root_cause="A list with two alike names."))
    incidents.conclude(desk, incident, ALL_LOW, signed_by="Dana Whitlock")
    assert incidents.close(desk, incident).value.incident.closed_on is not None


def test_low_probability_with_a_high_factor_is_refused_and_nothing_is_kept(desk):
    incident = opened(desk)
    high = {**ALL_LOW.factors, FactorName.ACQUIRED: Factor(level=Level.HIGH)}
    with pytest.raises(ConclusionRefusedError):
        incidents.conclude(desk, incident, replace(ALL_LOW, factors=high), signed_by="D. W.")
    assert view(desk, incident).incident.assessment == Assessment()


def test_a_conclusion_needs_a_name_and_ratings_do_not(desk):
    incident = opened(desk)
    with pytest.raises(ValueNotAcceptedError, match="type your name"):
        incidents.conclude(desk, incident, ALL_LOW, signed_by=" ")
    half = Assessment(factors={FactorName.NATURE: Factor(level=Level.LOW, reason="A first name only")})
    kept = incidents.conclude(desk, incident, half, signed_by="").value.incident
    assert kept.assessment == half
    assert kept.signed_on is None


def test_no_notice_is_noted_before_a_conclusion_or_while_police_asked_to_wait(desk, today):
    incident = opened(desk)
    with pytest.raises(ValueNotAcceptedError, match="conclusion first"):
        incidents.send(desk, incident, Who.INDIVIDUALS, today)
    anyway = Assessment(conclusion=Conclusion.NOTIFY_ANYWAY)
    incidents.conclude(desk, incident, anyway, signed_by="D. W.")
    hold = Hold(written_until=today + timedelta(days=9))
    incidents.change(desk, incident, lambda one: replace(one, hold=hold))
    with pytest.raises(ValueNotAcceptedError, match="asked you to wait"):
        incidents.send(desk, incident, Who.INDIVIDUALS, today)


def test_a_notice_that_went_out_stops_its_clock(desk, today):
    incident = opened(desk)
    incidents.conclude(desk, incident, Assessment(conclusion=Conclusion.BREACH), signed_by="D. W.")
    judged = incidents.send(desk, incident, Who.INDIVIDUALS, today).value.judged
    assert Who.INDIVIDUALS not in {clock.who for clock in judged.clocks}
    assert Who.HHS in {clock.who for clock in judged.clocks}


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (lambda one, today: replace(one, occurred_from=today + timedelta(days=1)), "future"),
        (lambda one, today: replace(one, discovery=Discovery(known=today + timedelta(days=1))), "future"),
        (lambda one, today: replace(one, accounted_on=today + timedelta(days=1)), "future"),
        (
            lambda one, today: replace(
                one, occurred_from=today, discovery=Discovery(known=today - timedelta(days=1))
            ),
            "before it happened",
        ),
        (
            lambda one, today: replace(
                one, occurred_from=today - timedelta(days=1), occurred_to=today - timedelta(days=2)
            ),
            "before it began",
        ),
        (lambda one, _: replace(one, marks=Marks(people=10_000_001)), "10,000,000"),
        (lambda one, _: replace(one, residents={"OR": -1}), "10,000,000"),
        (lambda one, _: replace(one, root_cause="x" * 20_001), "20,000"),
        (lambda one, _: replace(one, received_by="x" * 20_001), "20,000"),
    ],
)
def test_what_cannot_be_gets_a_sentence_and_the_incident_stays_as_it_was(desk, today, change, word):
    incident = opened(desk)
    before = view(desk, incident)
    with pytest.raises(ValueNotAcceptedError, match=word):
        incidents.change(desk, incident, lambda one: change(one, today))
    assert view(desk, incident) == before


@pytest.mark.parametrize("people", [0, 10_000_000])
def test_nobody_and_ten_million_people_have_the_right_clocks(desk, people):
    incident = opened(desk)
    judged = incidents.change(
        desk, incident, lambda one: replace(one, marks=Marks(people=people))
    ).value.judged
    (hhs,) = [clock for clock in judged.clocks if clock.who is Who.HHS]
    assert hhs.rule == ("164.408(b)" if people else "164.408(c)")


def test_the_timeline_only_grows_and_a_mistake_is_put_right_by_a_later_entry(desk, today):
    incident = opened(desk)
    (first,) = view(desk, incident).entries
    incidents.tell(desk, incident, "It was mailed, not e-mailed.", day=today, time="14:30", amends=first.id)
    told = view(desk, incident).entries
    assert [(entry.text, entry.amends) for entry in told] == [
        ("A note went to the wrong address.", ""),
        ("It was mailed, not e-mailed.", first.id),
    ]


def test_a_closed_incident_is_not_changed_but_reopened_with_a_reason(desk, today):
    incident = opened(desk, Kind.OUTAGE)
    incidents.close(desk, incident)
    with pytest.raises(IncidentClosedError):
        incidents.change(desk, incident, lambda one: replace(one, lessons="None"))
    with pytest.raises(ValueNotAcceptedError, match="why"):
        incidents.reopen(desk, incident, " ")
    incidents.reopen(desk, incident, "It happened again.")
    incidents.change(desk, incident, lambda one: replace(one, lessons="Keep paper at hand."))
    assert [entry.text for entry in view(desk, incident).entries][-1] == "It happened again."


def test_a_clock_that_runs_backwards_refuses_days_to_come_and_keeps_all(desk, clock):
    incident = opened(desk)
    before = view(desk, incident).incident
    clock.advance(days=-3)
    with pytest.raises(ValueNotAcceptedError, match="future"):
        incidents.change(desk, incident, lambda one: replace(one, lessons="x"))
    assert view(desk, incident).incident == before


def test_open_incidents_come_first_the_most_pressing_at_the_top(desk):
    outage, breach, closed = opened(desk, Kind.OUTAGE), opened(desk), opened(desk, Kind.OUTAGE)
    incidents.close(desk, closed)
    assert [one.incident.id for one in incidents.listed(desk)] == [breach, outage, closed]


def test_an_open_incident_bars_letting_go_of_what_it_is_tied_to(desk):
    incident = opened(desk)
    ties = {"tool_id": "t", "client_ids": ("c",), "decision_ids": ("d",), "paper_ids": ("p",)}
    incidents.change(desk, incident, lambda one: replace(one, **ties))
    with desk.store.reading() as vault:
        (matter,) = retention_rules.OPEN_MATTERS[Incident.kind](vault)
    its = {("tool", "t"), ("client", "c"), ("aided_decision", "d"), ("paper", "p"), ("incident", incident)}
    assert its <= matter.tied


class Log(RuleBasedStateMachine):
    """Anything may be tried in any order; no incident closes with a mandatory step missing."""

    @initialize(code=st.sampled_from(Kind))
    def begin(self, code):
        self.desk = desk_of(FakeClock())
        a_practice(self.desk)
        self.today = self.desk.clock.today()
        self.id = opened(self.desk, code)
        self.written = ["A note went to the wrong address."]

    def attempt(self, what):
        try:
            what()
        except UserError:
            return False
        return True

    @rule(severity=st.sampled_from(Severity), risk=st.booleans(), secured=st.none() | st.sampled_from(YesNo))
    def find_out(self, severity, risk, secured):
        self.attempt(
            lambda: incidents.change(
                self.desk,
                self.id,
                lambda one: replace(
                    one, severity_put=severity, marks=Marks(risk_content=risk), secured=secured
                ),
            )
        )

    @rule(text=st.sampled_from(["", " ", "A list with two alike names."]))
    def find_the_root(self, text):
        self.attempt(lambda: incidents.change(self.desk, self.id, lambda one: replace(one, root_cause=text)))

    @rule(step=st.sampled_from(Step))
    def do_a_step(self, step):
        self.attempt(lambda: incidents.do(self.desk, self.id, step))

    @rule(
        levels=st.dictionaries(st.sampled_from(FactorName), st.sampled_from(Level)),
        conclusion=st.none() | st.sampled_from(Conclusion),
    )
    def conclude(self, levels, conclusion):
        factors = {name: Factor(level=level) for name, level in levels.items()}
        given = Assessment(factors=factors, conclusion=conclusion)
        self.attempt(lambda: incidents.conclude(self.desk, self.id, given, signed_by="D. W."))

    @rule(who=st.sampled_from(Who))
    def send(self, who):
        self.attempt(lambda: incidents.send(self.desk, self.id, who, self.today))

    @rule()
    def close(self):
        self.attempt(lambda: incidents.close(self.desk, self.id))

    @precondition(lambda self: view(self.desk, self.id).incident.closed_on is not None)
    @rule()
    def reopen(self):
        incidents.reopen(self.desk, self.id, "Again")
        self.written.append("Again")

    @invariant()
    def nothing_mandatory_is_missing_once_it_is_closed(self):
        if not hasattr(self, "id"):
            return
        found = view(self.desk, self.id)
        incident, judged = found.incident, found.judged
        if incident.closed_on is None:
            return
        assert judged.lacking == ()
        if judged.severity >= Severity.SERIOUS:
            assert incident.root_cause.strip()
        if judged.opening is Opening.OPENS:
            assert judged.notify is not Notify.OPEN
            assert incident.signed_by
        if judged.notify is Notify.YES:
            assert incident.assessment.conclusion in ALWAYS
            assert Who.INDIVIDUALS.value in incident.sent
        if incident.marks.risk_content:
            assert incident.safety_checked_on is not None

    @invariant()
    def nothing_written_is_lost(self):
        if hasattr(self, "id"):
            assert [entry.text for entry in view(self.desk, self.id).entries] == self.written


Log.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
TestLog = Log.TestCase


def test_every_lack_has_its_words():
    assert set(incidents.LACKING) == set(Lacking)
    assert IncidentEntry.kind == "incident_entry"
