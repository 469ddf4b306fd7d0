"""Whom to ask again: after a ripple, near and after the end of a year, at 18; and what Today says of it."""

from dataclasses import replace
from datetime import timedelta

from ethicsdesk.domain.consents import Answer, Role
from ethicsdesk.domain.records import Use
from ethicsdesk.services import paperwork, reconsent, today, tools
from ethicsdesk.services.reconsent import Why
from ethicsdesk.services.targets import Area
from tests.consents.making import House, ripple


def again(house: House) -> dict[str, Why]:
    return {one.client.code: one.why for batch in reconsent.run(house.desk) for one in batch.clients}


def test_nobody_is_asked_again_while_everything_holds(house):
    house.record(house.client("C-1"))
    house.record(house.client("C-2"), Answer.DECLINED)
    house.client("C-3")
    assert reconsent.run(house.desk) == ()


def test_a_ripple_asks_those_again_who_said_yes_and_never_those_who_said_no(house):
    house.record(house.client("C-1"))
    house.record(house.client("C-2"), Answer.DECLINED)
    ripple(house)
    assert again(house) == {"C-1": Why.OUT_OF_DATE}


def test_a_reissue_lets_the_talk_begin_and_changes_no_answer(house):
    house.record(house.client("C-1"))
    house.record(house.client("C-2"), Answer.DECLINED)
    ripple(house)
    assert reconsent.run(house.desk)[0].script.paper is None
    new = paperwork.issue(house.desk, house.paper.template_id, tool_id=house.tool.id).value
    batch = reconsent.run(house.desk)[0]
    assert batch.form is not None
    assert [one.client.code for one in batch.clients] == ["C-1"]
    if batch.script.template_id == new.template_id:
        assert batch.script.paper == new


def test_a_consent_ages_soon_and_then_ends(house, clock):
    house.record(house.client("C-1"))
    clock.advance(days=340)
    assert again(house) == {"C-1": Why.ENDS_SOON}
    clock.advance(days=30)
    assert again(house) == {"C-1": Why.EXPIRED}


def test_who_turns_18_is_asked_themselves(house, clock):
    grown = house.today + timedelta(days=60)
    client = house.client("C-1", minor=True, turns_18_on=grown, guardians=1)
    house.record(client)
    house.record(client, by=Role.GUARDIAN_1)
    assert again(house) == {}
    clock.advance(days=40)
    assert again(house) == {"C-1": Why.ENDS_SOON}
    clock.advance(days=20)
    assert again(house) == {"C-1": Why.TURNED_18}
    assert reconsent.run(house.desk)[0].clients[0].roles == (Role.CLIENT,)


def test_minors_get_a_form_of_their_own_when_there_is_one(house):
    adult = house.client("C-1")
    child = house.client("C-2", minor=True, guardians=1)
    for client, role in ((adult, Role.CLIENT), (child, Role.CLIENT), (child, Role.GUARDIAN_1)):
        house.record(client, by=role)
    ripple(house)
    forms = {one.client.code: batch.form for batch in reconsent.run(house.desk) for one in batch.clients}
    known = {template.id for template in house.desk.library.templates()}
    assert forms["C-1"].template_id == "consent.recording"
    assert forms["C-2"].template_id == ("consent.minor" if "consent.minor" in known else "consent.recording")


def titles(house: House) -> list[str]:
    return [str(gap.title) for gap in today.overview(house.desk).needs if gap.target.area is Area.CONSENTS]


def test_today_says_whom_to_ask_again_and_that_nobody_began(house, clock):
    assert titles(house) == ["Write down who agreed to Scribe"]
    for code in ("C-1", "C-2"):
        house.record(house.client(code))
    assert titles(house) == []
    clock.advance(days=350)
    assert titles(house) == ["2 consents to Scribe end soon"]
    ripple(house)
    assert titles(house) == ["Ask 2 clients again about Scribe"]
    tools.change(house.desk, replace(house.tool, use=Use.STOPPED))
    assert titles(house) == []
