"""Before today's sessions: what holds for each code, what it takes for granted, and the printed sheet."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.domain.clients import CircleKind, Meeting, PersonKind
from ethicsdesk.domain.consents import Answer, How, May
from ethicsdesk.domain.records import CaptureMode
from ethicsdesk.services import clients, consents, session_sheet, sessions_today
from ethicsdesk.services.sessions_today import Assumed, SessionRow
from tests.builders import RESOURCES, desk_of
from tests.consents.making import House, a_house
from tests.documents.reading import ua1_failures

IN_FORCE = datetime(2027, 2, 1, 12, tzinfo=UTC)
"""By then every act that asks for writing binds."""


def row(house: House, code: str, **assumed: object) -> SessionRow:
    sheet = sessions_today.decide(house.desk, [code], assumed={code: Assumed(**assumed)})  # type: ignore[arg-type]
    return sheet.rows[0]


def ruling(house: House, code: str, **assumed: object) -> May:
    return row(house, code, **assumed).ruled[0].may


def test_each_code_gets_its_answer_in_the_order_typed(house):
    house.record(house.client("C-1"))
    house.record(house.client("C-2"), Answer.DECLINED)
    house.client("C-3")
    sheet = sessions_today.decide(house.desk, ["c-3", "C-1", "C-2", "C-1"])
    assert [(one.code, one.ruled[0].may) for one in sheet.rows] == [
        ("C-3", May.ASK),
        ("C-1", May.MAY),
        ("C-2", May.MAY_NOT),
    ]
    assert all(str(one.ruled[0].say_first) for one in sheet.rows)


def test_a_code_nobody_has_is_asked_about_and_a_slip_is_noticed(house):
    house.record(house.client("K7M4P"))
    found = row(house, "K7M4X")
    assert (found.known, found.near, found.people, found.ruled[0].may) == (False, "K7M4P", (), May.ASK)
    assert row(house, "ZZ-99").near == ""


def test_what_a_row_takes_for_granted_is_said_and_can_be_changed(house):
    house.record(house.client("C-1", meeting=Meeting.TELEHEALTH, state="PA"))
    assert [str(one) for one in row(house, "C-1").assumes] == ["By telehealth", "Ohio, Pennsylvania"]
    changed = row(house, "C-1", meeting=Meeting.IN_PERSON)
    assert [str(one) for one in changed.assumes] == ["In person", "Ohio"]
    assert ruling(house, "C-1") is ruling(house, "C-1", meeting=Meeting.IN_PERSON) is May.MAY


def test_vermont_bars_recording_by_telehealth_and_not_in_the_room(house):
    client = house.client("C-1", meeting=Meeting.TELEHEALTH, state="VT")
    house.record(client)
    found = row(house, "C-1").ruled[0]
    assert found.may is May.MAY_NOT
    assert "forbids" in str(found.reasons[0].text)
    assert ruling(house, "C-1", meeting=Meeting.IN_PERSON) is May.MAY
    assert ruling(house, "C-1", state="OH") is May.MAY


@pytest.mark.parametrize("state", ["IL", "CO", "ME", "RI"])
def test_where_the_state_wants_writing_a_spoken_yes_is_asked_again(clock, desk, state):
    clock.set(IN_FORCE)
    house = a_house(desk, state=state)
    form = replace(house.paper, id="form", template_id="consent.recording")
    with desk.store.writing() as vault:
        vault.put(form)
    house.record(house.client("C-1"), how=How.SPOKEN, paper_id=form.id)
    house.record(house.client("C-2"), paper_id=form.id)
    house.record(house.client("C-3"))  # a script is read aloud: nobody signs it
    assert row(house, "C-1").ruled[0].written
    assert [ruling(house, code) for code in ("C-1", "C-2", "C-3")] == [May.ASK, May.MAY, May.ASK]


def test_maine_wants_writing_for_notes_without_a_recording_too(clock, desk):
    clock.set(IN_FORCE)
    house = a_house(desk, state="ME", capture=CaptureMode.TYPED)
    purpose = consents.asks(desk)[0].purpose
    house.record(house.client("C-1"), how=How.SPOKEN, purpose=purpose)
    assert ruling(house, "C-1") is May.ASK


def test_a_practice_with_no_states_takes_the_strictest_rules(desk):
    house = a_house(desk, state="")
    house.record(house.client("C-1"), how=How.SPOKEN)
    assert ruling(house, "C-1") is May.ASK
    assert "strictest" in str(row(house, "C-1").assumes[1])
    house.record(house.client("C-2"))
    assert ruling(house, "C-2", meeting=Meeting.TELEHEALTH) is May.MAY_NOT


def test_everyone_of_a_couple_counts_who_is_in_the_room(house):
    one, two = house.client("C-1"), house.client("C-2")
    couple = clients.add_circle(house.desk, CircleKind.COUPLE, (one.id, two.id)).value
    house.record(one)
    assert ruling(house, couple.code) is May.ASK
    assert ruling(house, couple.code, absent=("C-2",)) is May.MAY
    house.record(two, Answer.DECLINED)
    assert ruling(house, couple.code) is May.MAY_NOT
    assert ruling(house, "C-1") is May.MAY


def test_guests_and_interpreters_count(house):
    house.record(house.client("C-1"))
    guest = house.client("G-77", person=PersonKind.INTERPRETER)
    assert ruling(house, "C-1", others=("g-77",)) is May.ASK
    house.record(guest)
    assert ruling(house, "C-1", others=("g-77",)) is May.MAY
    assert ruling(house, "C-1", strangers=1) is May.ASK
    assert ruling(house, "C-1", others=("nobody-1",)) is May.ASK


def test_codes_are_remembered_for_each_weekday(house):
    today = house.today
    sessions_today.remember(house.desk, today, ["C-1", "C-2"])
    sessions_today.remember(house.desk, today + timedelta(days=1), ["C-9"])
    assert sessions_today.remembered(house.desk, today + timedelta(days=7)) == ("C-1", "C-2")
    assert sessions_today.remembered(house.desk, today + timedelta(days=2)) == ()


def test_an_ended_client_is_still_decided_and_said_to_have_ended(house):
    client = house.client("C-1")
    house.record(client, Answer.DECLINED)
    clients.change(house.desk, replace(client, ended_on=house.today))
    found = row(house, "C-1")
    assert found.ruled[0].may is May.MAY_NOT
    assert str(found.assumes[-1]) == "Ended on March 2, 2026"


def test_the_printed_sheet_is_accessible_and_holds_codes_and_rulings(clock, tmp_path):
    house = a_house(desk_of(clock, papers=PdfPapers(fonts=RESOURCES / "fonts")))
    codes = [f"K-{number}" for number in range(100, 112)]
    for code in codes[:6]:
        house.record(house.client(code))
    house.record(house.client("C-2"), Answer.DECLINED)
    sheet = sessions_today.decide(house.desk, [*codes, "C-2"])
    pdf = session_sheet.pdf(house.desk, sheet)
    assert ua1_failures(pdf, tmp_path) == []
    opened = house.desk.papers.open(pdf)
    text = opened.text(0)
    opened.close()
    for said in (*codes, "May not: declined", "Ask: unknown code", "shred", "In person, OH"):
        assert said in " ".join(text.split()), said


def test_a_practice_without_a_tool_that_asks_still_gets_a_sheet(desk):
    a_house(desk, capture=CaptureMode.NONE)
    sheet = sessions_today.decide(desk, [])
    assert (sheet.rows, session_sheet.layout(desk, sheet).title) == ((), "Before today’s sessions")
