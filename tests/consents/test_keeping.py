"""How long the ledger is kept: with the client, by the longer clock, of a minor from the day they turn 18."""

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import pytest

from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.clients import Circle, CircleKind, Client
from ethicsdesk.domain.consents import Answer, ConsentEvent
from ethicsdesk.domain.records import Paper, Use
from ethicsdesk.services import (
    answer_drafts,
    attachments,
    clients,
    consents,
    paperwork,
    retention,
    sessions_today,
    tools,
    withdrawals,
)
from ethicsdesk.services.answer_drafts import HalfSaid
from ethicsdesk.services.retention_rules import client_endings
from tests.builders import desk_of
from tests.consents.making import SCRIPT, House, a_house
from tests.storage.making import vaults_on, words

YEARS = 7


@pytest.fixture
def real(clock, tmp_path):
    store = vaults_on(clock, tmp_path / "state").create(tmp_path / "vault", words()).store
    house = a_house(desk_of(clock, store=store))
    retention.set_clock(house.desk, years=YEARS, rule="A record rule")
    yield house
    store.close()


def titles(house: House) -> set[str]:
    return {str(item.title) for item in retention.sheet(house.desk).may_go}


def ids(house: House, kind: type) -> set[str]:
    with house.desk.store.reading() as vault:
        return {one.id for one in vault.list(kind)}


def let_go(house: House) -> None:
    shown = retention.sheet(house.desk)
    retention.purge(house.desk, shown, frozenset(item.key for item in shown.may_go))


def test_a_client_goes_with_every_answer_and_signed_page_when_the_longer_clock_is_over(real, clock):
    client, other = real.client("C-1"), real.client("C-2")
    event, kept = real.record(client), real.record(other)
    scan = b"%PDF-1.7\nsigned\n%%EOF\n"
    attachments.add(real.desk, event, "scan.pdf", BytesIO(scan), len(scan), lambda _: None)
    clients.end(real.desk, client.id, day=real.today)
    monday = real.today
    sessions_today.remember(real.desk, monday, ["C-1", "C-2"])
    clock.advance(days=YEARS * 365)
    assert "Client: C-1" not in titles(real)
    clock.advance(days=3)
    assert "Client: C-1" in titles(real)
    let_go(real)
    assert (ids(real, Client), ids(real, ConsentEvent), ids(real, Attachment)) == (
        {other.id},
        {kept.id},
        set(),
    )
    assert sessions_today.remembered(real.desk, monday) == ("C-2",)
    assert real.desk.store.verify() == ()


def test_the_time_of_a_minor_begins_when_they_turn_18(desk, clock):
    house = a_house(desk)
    grown = date(2040, 5, 1)
    minor = house.client("C-1", minor=True, turns_18_on=grown, guardians=1)
    unknown = house.client("C-2", minor=True, guardians=1)
    adult = house.client("C-3")
    for client in (minor, unknown, adult):
        clients.end(desk, client.id, day=house.today)
    with desk.store.reading() as vault:
        assert client_endings(vault) == {
            ("client", minor.id): grown,
            ("client", unknown.id): date(2044, 3, 2),
            ("client", adult.id): date(2026, 3, 2),
        }


def test_a_paper_stays_as_long_as_the_answer_that_rests_on_it(real, clock):
    real.record(real.client("C-1"))
    clock.advance(days=1)
    paperwork.issue(real.desk, SCRIPT, tool_id=real.tool.id)
    tools.change(real.desk, replace(real.tool, use=Use.STOPPED))
    clock.advance(days=YEARS * 366)
    let_go(real)
    assert ids(real, Paper) == {real.paper.id}
    assert len(ids(real, ConsentEvent)) == 1


def test_an_open_step_of_a_withdrawal_holds_the_client(real, clock):
    client = real.client("C-1")
    real.record(client)
    withdrawals.withdraw(real.desk, client.id, real.said(Answer.WITHDRAWN))
    clients.end(real.desk, client.id, day=real.today)
    clock.advance(days=YEARS * 366)
    assert "Client: C-1" not in titles(real)


def test_a_circle_that_ended_goes_without_its_members(real, clock):
    members = (real.client("C-1").id, real.client("C-2").id)
    circle = clients.add_circle(real.desk, CircleKind.COUPLE, members).value
    clients.change_circle(real.desk, replace(circle, ended_on=real.today + timedelta(days=1)))
    clock.advance(days=YEARS * 366)
    let_go(real)
    assert (ids(real, Circle), ids(real, Client)) == (set(), set(members))


def test_what_was_half_filled_in_goes_with_the_client(real, clock):
    client, other = real.client("C-1"), real.client("C-2")
    real.record(client)
    (ask,) = consents.ledger(real.desk).asks
    half = HalfSaid(answer="given", note="x" * 3000, codes="C-1 C-2")
    for one in (client.id, other.id, answer_drafts.MANY):
        answer_drafts.keep(real.desk, one, ask, half)
    clients.end(real.desk, client.id, day=real.today)
    clock.advance(days=YEARS * 365 + 3)
    let_go(real)
    there = [bool(answer_drafts.kept(real.desk, one, [ask])) for one in (client.id, other.id, "many")]
    assert there == [False, True, False]
    (found,) = answer_drafts.kept(real.desk, other.id, [ask]).values()
    assert len(found.note) == consents.LONGEST_NOTE
