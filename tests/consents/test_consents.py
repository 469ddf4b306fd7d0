"""The ledger: one answer, one for many, six standings, withdrawals with what is to be done, mistakes."""

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import pytest

from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.consents import Answer, ConsentEvent, How, May, Purpose, Role, Standing
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.purposes import purposes
from ethicsdesk.domain.records import CaptureMode, Category, Paper, Tool, Use, YesNo
from ethicsdesk.services import attachments, clients, consents, paperwork, sessions_today, tools, withdrawals
from ethicsdesk.services.consents import Ask
from tests.builders import a_tool
from tests.consents.making import House, ripple


def standing(house: House, client: Client) -> Standing:
    table = consents.ledger(house.desk)
    row = next(row for row in table.rows if row.client.id == client.id)
    return row.cells[0].standing


def test_every_standing_shows_in_the_ledger(house, clock):
    told = {code: house.client(code) for code in ("C-1", "C-2", "C-3", "C-4", "C-5", "C-6")}
    house.record(told["C-1"])
    clock.advance(days=400)
    ripple(house)
    new = replace(house, paper=issued_again(house))
    new.record(told["C-2"])
    new.record(told["C-3"], Answer.DECLINED)
    new.record(told["C-4"], day=house.today - timedelta(days=9), paper_id="")
    withdrawals.withdraw(house.desk, told["C-4"].id, new.said(Answer.WITHDRAWN))
    new.record(told["C-5"], paper_id=house.paper.id)
    table = consents.ledger(house.desk)
    assert [ask.purpose for ask in table.asks] == [Purpose.RECORD]
    assert {row.client.code: row.cells[0].standing for row in table.rows} == {
        "C-1": Standing.EXPIRED,
        "C-2": Standing.GIVEN,
        "C-3": Standing.DECLINED,
        "C-4": Standing.WITHDRAWN,
        "C-5": Standing.OUT_OF_DATE,
        "C-6": Standing.NOT_ASKED,
    }


def issued_again(house: House) -> Paper:
    return paperwork.issue(house.desk, house.paper.template_id, tool_id=house.tool.id).value


def test_a_changed_fact_makes_a_yes_out_of_date_and_a_date_does_not(house, clock):
    client = house.client("C-1")
    house.record(client)
    clock.advance(days=30)
    assert standing(house, client) is Standing.GIVEN
    ripple(house)
    assert standing(house, client) is Standing.OUT_OF_DATE


def test_one_answer_is_kept_for_many_or_for_none(house):
    many = [house.client(f"C-{number}") for number in range(30)]
    consents.record_many(house.desk, [client.id for client in many], house.said())
    assert {standing(house, client) for client in many} == {Standing.GIVEN}
    other = house.client("D-1")
    with pytest.raises(KeyError):
        consents.record_many(house.desk, [other.id, "nobody"], house.said())
    assert standing(house, other) is Standing.NOT_ASKED


@pytest.mark.parametrize(
    "change",
    [
        {"day": date(2026, 3, 3)},
        {"day": date(1989, 1, 1)},
        {"time": "9 am"},
        {"time": "24:00"},
        {"ends_on": date(2026, 3, 1)},
        {"by": Role.GUARDIAN_1},
        {"paper_id": "gone"},
        {"day": date(2026, 3, 1)},  # a day before the paper was made
        {"note": "x" * 2001},
    ],
    ids=lambda change: next(iter(change)),
)
def test_what_cannot_be_is_refused_in_words(house, change):
    client = house.client("C-1")
    with pytest.raises(ValueNotAcceptedError) as refused:
        house.record(client, **change)
    assert str(refused.value).endswith(".")
    assert standing(house, client) is Standing.NOT_ASKED


def test_a_mistake_stays_readable_and_counts_for_nothing(house):
    client = house.client("C-1")
    event = house.record(client)
    with pytest.raises(ValueNotAcceptedError):
        consents.mark_mistake(house.desk, event.id, "  ")
    consents.mark_mistake(house.desk, event.id, "That was another client")
    view = consents.of_client(house.desk, client.id)
    assert [one.mistake for one in view.events] == ["That was another client"]
    assert view.row.cells[0].standing is Standing.NOT_ASKED


def test_a_withdrawal_after_a_yes_asks_for_everything_at_the_company(house, clock):
    client = house.client("C-1")
    house.record(client)
    clock.advance(days=3)
    event, steps = withdrawals.withdraw(house.desk, client.id, house.said(Answer.WITHDRAWN)).value
    assert len(steps) == len(withdrawals.WITHDRAWAL_STEPS) == 5
    assert {step.parent for step in steps} == {event.id}
    assert [step.due - house.today for step in steps] == [timedelta(days=d) for d in (0, 1, 1, 1, 10)]
    assert "delete" in steps[2].text


def test_a_first_no_asks_only_to_keep_the_tool_off_and_one_session_asks_nothing(house):
    first, second = house.client("C-1"), house.client("C-2")
    _, steps = withdrawals.withdraw(house.desk, first.id, house.said(Answer.DECLINED)).value
    assert len(steps) == 2
    once = house.said(Answer.DECLINED, this_session_only=True)
    assert withdrawals.withdraw(house.desk, second.id, once).value[1] == ()
    with pytest.raises(ValueNotAcceptedError):
        withdrawals.withdraw(house.desk, first.id, house.said())


def test_the_signed_page_is_attached_to_the_answer(house):
    event = house.record(house.client("C-1"))
    scan = b"%PDF-1.7\nsigned\n%%EOF\n"
    kept = attachments.add(house.desk, event, "scan.pdf", BytesIO(scan), len(scan), lambda _: None).value
    with house.desk.store.reading() as vault:
        assert vault.list(Attachment, parent=event.id) == (kept,)


def test_the_forms_of_an_ask_are_the_newest_first_with_whether_they_hold(house):
    ask = consents.asks(house.desk)[0]
    ripple(house)
    again = issued_again(house)
    assert [(form.paper.id, form.holds, form.script) for form in consents.forms(house.desk, ask)] == [
        (again.id, True, True),
        (house.paper.id, False, True),
    ]


def test_a_no_can_also_rest_on_the_form_for_saying_no(house):
    ask = consents.asks(house.desk)[0]
    refusal = paperwork.issue(house.desk, "consent.decline_withdraw").value
    assert refusal.id not in {form.paper.id for form in consents.forms(house.desk, ask)}
    found = consents.forms(house.desk, ask, answer=Answer.WITHDRAWN)
    assert [form.paper.id for form in found] == [refusal.id, house.paper.id]


def test_office_work_stands_in_the_ledger_only_once_somebody_was_asked(house):
    tool = a_tool(house.desk, "Calendar", capture=CaptureMode.NONE, categories=(Category.SCHEDULING,))
    tools.change(house.desk, replace(tool, use=Use.IN_USE))
    client = house.client("C-1")
    office = Ask(tool_id=tool.id, tool="Calendar", purpose=Purpose.ADMIN, needed=False)
    assert office in consents.asks(house.desk)
    assert office not in consents.ledger(house.desk).asks
    house.record(client, Answer.DECLINED, tool_id=tool.id, purpose=Purpose.ADMIN)
    assert office in consents.ledger(house.desk).asks


@pytest.mark.parametrize(
    ("gates", "asked"),
    [
        ({}, (Purpose.RECORD,)),
        ({"capture": CaptureMode.RECORDS, "client_data": YesNo.NO}, (Purpose.RECORD,)),
        ({"capture": CaptureMode.LIVE_TRANSCRIPT}, (Purpose.TRANSCRIBE,)),
        ({"capture": CaptureMode.TYPED}, (Purpose.DRAFT_NOTES,)),
        ({"capture": CaptureMode.TYPED, "client_data": YesNo.NO}, ()),
        ({"capture": CaptureMode.TYPED, "categories": (Category.BILLING,)}, ()),
        ({"capture": CaptureMode.NONE, "categories": (Category.TELEHEALTH,)}, (Purpose.TELEHEALTH,)),
        ({"capture": CaptureMode.NONE, "categories": (Category.CHATBOT,)}, (Purpose.CARE,)),
        (
            {"capture": CaptureMode.RECORDS, "categories": (Category.TELEHEALTH,)},
            (Purpose.RECORD, Purpose.TELEHEALTH),
        ),
    ],
)
def test_the_purposes_of_a_tool_follow_from_its_gates(gates, asked):
    assert purposes(Tool(id="t", name="T", added_on=date(2026, 3, 2), **gates)) == asked


def test_how_an_answer_was_given_is_kept_as_it_was_said(house):
    client = house.client("C-1", minor=True, turns_18_on=date(2028, 1, 1), guardians=1)
    event = house.record(client, by=Role.GUARDIAN_1, how=How.SPOKEN, time="14:30", note="  by phone ")
    with house.desk.store.reading() as vault:
        kept = vault.get(ConsentEvent, event.id)
    assert kept == event
    assert (kept.by, kept.how, kept.time, kept.note) == (Role.GUARDIAN_1, How.SPOKEN, "14:30", "by phone")
    assert clients.read(house.desk, kept.client_id) == client


def test_each_box_of_the_form_can_be_answered_and_a_no_to_one_counts(house):
    client = house.client("C-1")
    house.record(client)
    offered = [(ask.purpose, ask.needed) for ask in consents.asks(house.desk)]
    assert offered == [(Purpose.RECORD, True), (Purpose.TRANSCRIBE, False), (Purpose.DRAFT_NOTES, False)]
    assert [ask.purpose for ask in consents.ledger(house.desk).asks] == [Purpose.RECORD]
    house.record(client, Answer.DECLINED, purpose=Purpose.DRAFT_NOTES)
    row = sessions_today.decide(house.desk, ["C-1"]).rows[0]
    assert [(ruled.ask.purpose, ruled.may) for ruled in row.ruled] == [
        (Purpose.RECORD, May.MAY),
        (Purpose.DRAFT_NOTES, May.MAY_NOT),
    ]
