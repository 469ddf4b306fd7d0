"""What binds a practice, what answers it, and what the therapist notes about rules."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.duties import Duty, Setting, Strength
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.layout import Callout
from ethicsdesk.domain.records import CaptureMode, Category, Practice, Tool, Use, YesNo
from ethicsdesk.domain.rule_notes import RuleNote
from ethicsdesk.services import duties, paperwork, rule_notes
from ethicsdesk.services.duties import DutyReader, Session
from ethicsdesk.services.gaps import HANDOUT
from ethicsdesk.services.my_states import my_states
from ethicsdesk.services.practice import save
from ethicsdesk.services.rule_notes import Reading
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.services.today import overview
from tests.builders import desk_of
from tests.conftest import FakeClock

TOOL = Tool(
    id="t",
    name="NoteBot",
    added_on=date(2026, 11, 1),
    use=Use.IN_USE,
    categories=(Category.SCRIBE,),
    client_data=YesNo.YES,
    client_facing=YesNo.NO,
    clinical=YesNo.NO,
    capture=CaptureMode.RECORDS,
)


@pytest.fixture
def clock():
    return FakeClock(datetime(2026, 11, 25, 15, tzinfo=UTC))


@pytest.fixture
def desk(clock):
    return desk_of(clock)


def live_in(desk, *states, tool=TOOL):
    save(desk, Practice(name="P", home_state="".join(states[:1]), client_states=states))
    if tool:
        with desk.store.writing() as vault:
            vault.put(tool)


def reading(desk, where="ilga.gov"):
    return Reading(where=where, read_on=desk.clock.today())


def row_of(desk, duty, state=0):
    return next(row for row in my_states(desk).states[state].duties if row.text.id is duty)


def test_each_state_shows_its_own_duties_with_the_tools_they_come_from(desk):
    live_in(desk, "IL", "TX")
    found = my_states(desk)
    assert [row.state for row in found.states] == ["IL", "TX"]
    row = row_of(desk, Duty.EMOTION_DETECTION_BAN)
    assert (row.due.strength, row.tools) == (Strength.LAW, ("NoteBot",))
    assert Duty.DISCLOSE_BY_FIRST_SERVICE in {row.text.id for row in found.states[1].duties}


def test_what_holds_in_every_state_stands_apart(desk):
    live_in(desk, "OH")
    found = my_states(desk)
    assert found.states[0].duties == ()
    assert {row.text.id for row in found.everywhere} == {Duty.REVIEW_AI_RECORDS, Duty.ALL_PARTY_RECORDING}


def test_a_duty_without_ai_names_no_tool(desk):
    live_in(desk, "CO")
    assert row_of(desk, Duty.INITIAL_CONTACT_AI_NOTICE).tools == ()


def test_without_a_known_state_the_safe_profile_is_shown(desk):
    live_in(desk)
    (only,) = my_states(desk).states
    assert only.state == ""
    assert {row.due.strength for row in only.duties} == {Strength.UNSETTLED}


def test_a_duty_leads_to_its_papers_and_open_questions(desk):
    live_in(desk, "TX")
    first = row_of(desk, Duty.DISCLOSE_BY_FIRST_SERVICE)
    assert [(p.target.area, p.target.id, p.issued_on) for p in first.papers] == [
        (Area.PAPER, "handout.ai_disclosure", None),
        (Area.PAPER, "notice.intake", None),
    ]
    stored = row_of(desk, Duty.EHR_IN_US)
    assert [(q.target.id, q.target.field) for q in stored.questions] == [("t", "loc-store")]


def test_a_stopped_tool_binds_nobody(desk):
    live_in(desk, "IL", tool=Tool(id="t", name="Old", added_on=date(2026, 1, 1), use=Use.STOPPED))
    assert my_states(desk).states[0].duties == ()


def test_rules_that_come_and_bills_are_listed_but_no_duties(desk):
    live_in(desk, "CO")
    state = my_states(desk).states[0]
    assert {row.rule.id for row in state.coming} == {"co-sb26-189", "co-hb26-1139"}
    assert Duty.ADVERSE_DECISION_NOTICE not in {row.text.id for row in state.duties}


def test_what_the_therapist_lifted_is_shown_as_set_aside(desk):
    live_in(desk, "IL")
    note = rule_notes.lift(desk, "il-hb1806", "Struck down.", reading(desk)).value
    state = my_states(desk).states[0]
    assert [(row.rule.id, row.note) for row in state.lifted] == [("il-hb1806", note)]
    assert {row.text.id for row in state.duties} == {Duty.ALL_PARTY_RECORDING}
    rule_notes.remove(desk, note.id)
    assert my_states(desk).states[0].lifted == ()


def test_a_correction_keeps_the_duty_but_is_no_longer_law_to_cite(desk):
    live_in(desk, "IL")
    rule_notes.correct(desk, "il-hb1806", "It differs.", reading(desk))
    assert row_of(desk, Duty.EMOTION_DETECTION_BAN).due.strength is Strength.UNSETTLED


def test_a_rule_of_ones_own_adds_its_duty(desk):
    live_in(desk, "OH")
    rule_notes.add(desk, "Ohio wants it.", reading(desk), state="OH", duties=[Duty.EHR_IN_US])
    assert row_of(desk, Duty.EHR_IN_US).due.grounds[0].doubts
    assert [note.text for note in my_states(desk).own] == ["Ohio wants it."]


def test_old_rules_are_marked_until_the_state_is_checked(desk, clock):
    live_in(desk, "IL", "OH")
    assert not duties.rules_age(desk).old
    clock.advance(days=300)
    assert duties.rules_age(desk).old
    rule_notes.confirm_state(desk, "IL", reading(desk))
    assert [row.old for row in my_states(desk).states] == [False, True]
    rule_notes.confirm_state(desk, "OH", reading(desk))
    assert not duties.rules_age(desk).old


def test_one_checked_rule_does_not_make_the_others_new(desk, clock):
    live_in(desk, "IL")
    clock.advance(days=300)
    rule_notes.confirm(desk, "il-hb1806", reading(desk))
    state = my_states(desk).states[0]
    assert state.old
    assert {row.rule.id for row in state.rules if not row.old} == {"il-hb1806"}


@pytest.mark.parametrize(
    ("where", "text", "problem"),
    [
        (" ", "x", "where you read it"),
        ("x" * 301, "x", "300 characters"),
        ("ilga.gov", " ", "in your words"),
        ("ilga.gov", "x" * 2001, "2,000 characters"),
    ],
)
def test_a_note_that_says_too_little_or_too_much_is_refused(desk, where, text, problem):
    with pytest.raises(ValueNotAcceptedError, match=problem):
        rule_notes.correct(desk, "il-hb1806", text, reading(desk, where))


def test_a_day_to_come_and_a_state_outside_the_list_are_refused(desk):
    with pytest.raises(ValueNotAcceptedError, match="future"):
        rule_notes.confirm(desk, "il-hb1806", Reading(where="x", read_on=date(2099, 1, 1)))
    with pytest.raises(ValueNotAcceptedError, match="list"):
        rule_notes.confirm_state(desk, "ZZ", reading(desk))
    with pytest.raises(ValueNotAcceptedError, match="list"):
        rule_notes.add(desk, "x", reading(desk), state="ZZ", duties=[])
    with desk.store.reading() as vault:
        assert vault.list(RuleNote) == ()


def test_a_session_takes_the_states_of_both_sides_by_telehealth(desk):
    live_in(desk, "OH")
    with desk.store.reading() as vault:
        reader = DutyReader(desk, vault)
        far = Session(setting=Setting.TELEHEALTH, client_states=("VT",))
        near = Session(setting=Setting.IN_PERSON, client_states=("VT",))
        assert reader.asks(Duty.TELEHEALTH_RECORDING_BAN, far, TOOL)
        assert not reader.asks(Duty.TELEHEALTH_RECORDING_BAN, near, TOOL)
        assert not reader.asks(Duty.WRITTEN_AI_CONSENT_IF_RECORDED, far, TOOL, day=date(2026, 6, 1))


def test_old_rules_open_an_action_and_mark_every_draft_but_no_issued_paper(desk, clock):
    live_in(desk, "IL", tool=None)

    def marked(layout):
        return [block.title for block in layout.blocks if isinstance(block, Callout)][:1] == ["Old rules"]

    def asked():
        return [gap.target for gap in overview(desk).needs if gap.target.area is Area.STATES]

    assert (marked(paperwork.draft(desk, HANDOUT).layout), asked()) == (False, [])
    clock.advance(days=300)
    assert (marked(paperwork.draft(desk, HANDOUT).layout), asked()) == (True, [Target(area=Area.STATES)])
    assert not marked(paperwork.issue(desk, HANDOUT).value.layout)
    rule_notes.confirm_state(desk, "IL", reading(desk))
    assert (marked(paperwork.draft(desk, HANDOUT).layout), asked()) == (False, [])


def test_the_form_for_recording_is_offered_only_for_tools_that_hear_the_session(desk):
    typed = replace(TOOL, id="typed", name="Typer", capture=CaptureMode.TYPED)
    live_in(desk, "ME")
    live_in(desk, "ME", tool=typed)
    row = row_of(desk, Duty.WRITTEN_AI_CONSENT_ANY_AI_NOTES)
    assert [(paper.target.id, paper.tool) for paper in row.papers] == [
        ("consent.general", ""),
        ("consent.recording", "NoteBot"),
    ]


def test_a_state_only_a_client_is_in_is_shown_and_said(desk):
    live_in(desk, "OH")
    day = desk.clock.today()
    here = Client(id="a", code="A", added_on=day, state="VT")
    gone = Client(id="b", code="B", added_on=day, state="TX", ended_on=day)
    with desk.store.writing() as vault:
        for client in (here, gone):
            vault.put(client)
    found = my_states(desk).states
    assert [(row.state, row.clients_only) for row in found] == [("OH", False), ("VT", True)]
    assert Duty.TELEHEALTH_RECORDING_BAN in {row.text.id for row in found[1].duties}
