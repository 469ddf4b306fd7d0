"""The incident log in the window: written down in five minutes, worked through, closed, by real clicks."""

from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ethicsdesk.domain.breach import Conclusion, FactorName, Level
from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.incident_rules import Kind, Severity, Step
from ethicsdesk.domain.records import Practice, YesNo
from ethicsdesk.services import (
    clients,
    first_minutes,
    incident_actions,
    incidents,
    practice,
)
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.incident.overview import Overview
from tests.ui.incidents.hands import change, choose, click, open_room, pick, start, unsure, view, words_in
from tests.ui.shell.living import focused, go, kept, make_vault, press, read_all, type_in


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


def test_an_empty_log_teaches_and_leads_to_the_first_question(house, shell, qtbot):
    page = go(house, qtbot, Area.INCIDENTS)
    assert "Nothing has gone wrong yet" in words_in(page)
    click(page, qtbot, page.empty.button)
    read_all(house, qtbot)
    assert shell.place == Target(area=Area.FIRST_MINUTES)


def test_four_questions_make_an_incident(house, shell, qtbot):
    page = go(house, qtbot, Area.FIRST_MINUTES)
    danger, contain, preserve, write = page.screens.values()
    choose(page, qtbot, danger.danger, YesNo.YES)
    assert danger.now.isVisible()
    choose(page, qtbot, danger.spoken, YesNo.YES)
    click(page, qtbot, page.next)
    choose(page, qtbot, contain.done, YesNo.YES)
    click(page, qtbot, contain.how.area)
    type_in(qtbot, "Switched the bot off.")
    click(page, qtbot, page.next)
    choose(page, qtbot, preserve.done, YesNo.NO)
    click(page, qtbot, page.next)
    click(page, qtbot, write.text.area)
    type_in(qtbot, "A bot joined by itself.")
    click(page, qtbot, write.day.line)
    type_in(qtbot, "03/01/2026")
    pick(write.kind.group, "privacy")
    choose(page, qtbot, write.kind.kinds, Kind.UNCONSENTED)
    click(page, qtbot, page.write)
    read_all(house, qtbot)
    qtbot.waitUntil(lambda: shell.place.area is Area.INCIDENT)
    read_all(house, qtbot)
    found = view(house, qtbot, shell.place.id)
    assert found.incident.code is Kind.UNCONSENTED
    assert found.incident.safety_checked_on is not None
    assert Step.CONTAIN in found.incident.steps_done
    assert {entry.text for entry in found.entries} == {"A bot joined by itself.", "Switched the bot off."}
    assert "I-2026-001" in shell.page.title.text()
    assert "The rules raise it, because someone may be in danger." in words_in(shell.page)


def test_what_is_still_needed_is_said_beside_its_field_and_the_person_is_led_there(house, shell, qtbot):
    page = go(house, qtbot, Area.FIRST_MINUTES)
    for _ in range(3):
        click(page, qtbot, page.next)
    write = page.screens["write"]
    click(page, qtbot, page.write)
    assert write.text_field.error == "Please write what happened."
    assert write.isAncestorOf(focused())
    type_in(qtbot, "A bot joined by itself.")
    click(page, qtbot, page.write)
    assert (write.text_field.error, focused()) == ("", write.day.line)
    assert write.day_field.error == "Please give the day you found out."
    type_in(qtbot, "03/01/2026")
    click(page, qtbot, page.write)
    assert (write.day_field.error, focused()) == ("", write.kind.group)
    assert write.kind.group_field.error == "Please choose what fits best."
    assert page.problem.isHidden()
    pick(write.kind.group, "privacy")
    assert write.kind.group_field.error == ""


def test_the_first_minutes_go_on_where_they_were_left(house, shell, qtbot):
    page = go(house, qtbot, Area.FIRST_MINUTES)
    choose(page, qtbot, page.screens["danger"].danger, YesNo.NO)
    click(page, qtbot, page.next)
    click(page, qtbot, page.screens["contain"].how.area)
    type_in(qtbot, "Half a sent")
    page = go(house, qtbot, Area.INCIDENTS)
    read_all(house, qtbot)
    assert page.begun.isVisible()
    click(page, qtbot, page.begun.button)
    read_all(house, qtbot)
    page = shell.page
    assert page.screen_shown.how.text == "Half a sent"
    assert kept(house, qtbot, first_minutes.read).danger is YesNo.NO


def test_what_is_missing_is_said_on_the_last_screen(house, shell, qtbot):
    page = go(house, qtbot, Area.FIRST_MINUTES)
    for _ in range(3):
        click(page, qtbot, page.next)
    click(page, qtbot, page.write)
    qtbot.waitUntil(lambda: "choose what fits best" in words_in(page))


def test_the_list_says_number_kind_severity_and_next_clock(house, shell, qtbot):
    change(house, qtbot, lambda d: practice.save(d, Practice(name="P", covered_entity=YesNo.YES)))
    one = start(house, qtbot)
    change(house, qtbot, lambda d: incidents.change(d, one.id, unsure))
    page = go(house, qtbot, Area.INCIDENTS)
    row = page.list.rows[0]
    assert row.item.title == "I-2026-001 · Information went to the wrong place"
    assert "in 60 days: tell the people concerned (45 CFR 164.404(b))" in row.item.subtitle
    assert row.item.chip == "Moderate"
    assert focused() is row


def test_search_and_filters_narrow_the_list(house, shell, qtbot):
    start(house, qtbot)
    start(house, qtbot, Kind.OUTAGE)
    page = go(house, qtbot, Area.INCIDENTS)
    click(page, qtbot, page.filters.text)
    type_in(qtbot, "tool failed")
    assert [row.item.title for row in page.list.rows] == ["I-2026-002 · A tool failed or was down"]
    page.filters.text.clear()
    pick(page.filters.which, "closed")
    assert not page.list.rows
    assert page.none.isVisible()


def test_steps_clocks_and_timeline_are_kept_by_one_click(house, shell, qtbot):
    one = start(house, qtbot, Kind.SECONDARY_USE)
    page = open_room(house, qtbot, one.id)
    step = next(step for step in page.room.steps if "Tell the vendor" in words_in(step))
    click(page, qtbot, step.button)
    read_all(house, qtbot)
    read_all(house, qtbot)
    assert Step.VENDOR_NOTICE in view(house, qtbot, one.id).incident.steps_done
    assert not any(clock.clock.who == "vendor_notice" for clock in page.room.clocks)
    timeline = page.room.timeline
    click(page, qtbot, timeline.text.area)
    type_in(qtbot, "The company answered.")
    click(page, qtbot, timeline.write)
    read_all(house, qtbot)
    read_all(house, qtbot)
    assert [entry.text for entry in view(house, qtbot, one.id).entries][-1] == "The company answered."
    assert timeline.text.text == ""


def test_a_mistake_is_put_right_by_a_later_entry(house, shell, qtbot):
    one = start(house, qtbot)
    page = open_room(house, qtbot, one.id)
    timeline = page.room.timeline
    click(page, qtbot, timeline.views[0].amend)
    assert focused() is timeline.text.area
    type_in(qtbot, "It was a lab, not a clinic.")
    click(page, qtbot, timeline.write)
    read_all(house, qtbot)
    first, second = view(house, qtbot, one.id).entries
    assert first.text == "A note went to the wrong clinic."
    assert second.amends == first.id


def test_what_is_half_typed_for_the_timeline_is_there_again(house, shell, qtbot):
    one = start(house, qtbot)
    page = open_room(house, qtbot, one.id)
    click(page, qtbot, page.room.timeline.text.area)
    type_in(qtbot, "Half a")
    go(house, qtbot, Area.TODAY)
    page = open_room(house, qtbot, one.id)
    assert page.room.timeline.text.text == "Half a"


def test_a_low_probability_is_refused_with_its_sentence_while_a_factor_is_high(house, shell, qtbot):
    one = start(house, qtbot)
    page = open_room(house, qtbot, one.id, "breach")
    room = page.room
    click(page, qtbot, room.next)
    choose(page, qtbot, room.part.list, "none")
    click(page, qtbot, room.next)
    for name in FactorName:
        assert room.part.name is name
        choose(page, qtbot, room.part.levels, Level.HIGH if name is FactorName.RECIPIENT else Level.LOW)
        click(page, qtbot, room.part.reason.area)
        type_in(qtbot, "Because.")
        click(page, qtbot, room.next)
        read_all(house, qtbot)
    cards = {card.choice.key: card for card in room.conclusion.list.cards}
    assert not cards[Conclusion.LOW_PROBABILITY].isEnabled()
    assert "none is high" in cards[Conclusion.LOW_PROBABILITY].choice.help_text
    assert cards[Conclusion.NOTIFY_ANYWAY].isEnabled()
    choose(page, qtbot, room.conclusion.list, Conclusion.UNSURE)
    click(page, qtbot, room.conclusion.name)
    room.conclusion.name.clear()
    type_in(qtbot, "R. Example")
    click(page, qtbot, room.record)
    read_all(house, qtbot)
    read_all(house, qtbot)
    incident = view(house, qtbot, one.id).incident
    assert incident.assessment.conclusion is Conclusion.UNSURE
    assert incident.signed_by == "R. Example"
    assert all(factor.reason == "Because." for factor in incident.assessment.factors.values())
    assert room.signed.isVisible()


def test_telling_people_needs_no_rating_but_a_name(house, shell, qtbot):
    one = start(house, qtbot)
    page = open_room(house, qtbot, one.id, "breach")
    room = page.room
    click(page, qtbot, room.skip)
    choose(page, qtbot, room.conclusion.list, Conclusion.NOTIFY_WITHOUT)
    room.conclusion.name.clear()
    click(page, qtbot, room.record)
    read_all(house, qtbot)
    assert "type your name" in words_in(room.conclusion)
    click(page, qtbot, room.conclusion.name)
    type_in(qtbot, "R. Example")
    click(page, qtbot, room.record)
    read_all(house, qtbot)
    assert view(house, qtbot, one.id).incident.assessment.conclusion is Conclusion.NOTIFY_WITHOUT


def test_the_day_a_notice_went_out_stops_its_clock(house, shell, qtbot):
    one = start(house, qtbot)
    change(house, qtbot, lambda d: incidents.change(d, one.id, unsure))
    page = open_room(house, qtbot, one.id)
    clock = next(clock for clock in page.room.clocks if clock.clock.who == "individuals")
    click(page, qtbot, clock.button)
    type_in(qtbot, "03/09/2026")
    press(qtbot, Qt.Key.Key_Return)
    read_all(house, qtbot)
    assert "future" in words_in(clock) or "today" in words_in(clock)
    clock.day.line.clear()
    type_in(qtbot, "03/02/2026")
    press(qtbot, Qt.Key.Key_Return)
    read_all(house, qtbot)
    read_all(house, qtbot)
    assert "individuals" in view(house, qtbot, one.id).incident.sent
    assert "Done on March 2, 2026: Tell the people concerned" in words_in(page)


def test_a_discovery_before_it_happened_is_said_beneath_the_field_and_stays_typed(house, shell, qtbot):
    one = start(house, qtbot, days_ago=5)
    page = open_room(house, qtbot, one.id, "what")
    days = page.room.forms[0]
    field = days._bound[1].field
    click(page, qtbot, field.editor.line)
    type_in(qtbot, "03/01/2026")
    press(qtbot, Qt.Key.Key_Tab)
    read_all(house, qtbot)
    assert "before it happened" in field.error
    assert field.editor.line.text() == "03/01/2026"
    assert view(house, qtbot, one.id).incident.occurred_from is None


def test_people_states_and_their_limits_are_kept(house, shell, qtbot):
    change(house, qtbot, lambda d: clients.add(d, replace(clients.blank(d), code="K7PQ")))
    one = start(house, qtbot)
    page = open_room(house, qtbot, one.id, "people")
    room = page.room
    client = kept(house, qtbot, lambda d: d.store and clients.listed(d))[0]
    pick(room.codes.add, client.id)
    read_all(house, qtbot)
    pick(room.states.pick, "CO")
    read_all(house, qtbot)
    line = room.states.lines["CO"]
    click(page, qtbot, line.days.line)
    type_in(qtbot, "30")
    press(qtbot, Qt.Key.Key_Tab)
    read_all(house, qtbot)
    incident = view(house, qtbot, one.id).incident
    assert incident.client_ids == (client.id,)
    assert [(limit.state, limit.days) for limit in incident.limits] == [("CO", 30)]


def test_a_state_just_added_stays_while_an_older_reading_comes_in(house, shell, qtbot):
    one = start(house, qtbot)
    page = open_room(house, qtbot, one.id, "people")
    room = page.room
    gate = Event()
    house.vault_jobs.submit(gate.wait)
    page.reload()
    pick(room.states.pick, "CO")
    line = room.states.lines["CO"]
    gate.set()
    read_all(house, qtbot)
    assert room.states.lines == {"CO": line}


def test_typing_a_code_or_a_state_only_shows_it_until_enter_adds_it(house, shell, qtbot):
    change(house, qtbot, lambda d: clients.add(d, replace(clients.blank(d), code="K7PQ")))
    one = start(house, qtbot)
    room = open_room(house, qtbot, one.id, "people").room
    for box, text in ((room.codes.add, "k7"), (room.states.pick, "new j")):
        box.setFocus()
        type_in(qtbot, text)
        read_all(house, qtbot)
        assert (room.codes.keys if box is room.codes.add else tuple(room.states.lines)) == ()
        press(qtbot, Qt.Key.Key_Return)
        read_all(house, qtbot)
    client = kept(house, qtbot, lambda d: d.store and clients.listed(d))[0]
    incident = view(house, qtbot, one.id).incident
    assert incident.client_ids == (client.id,)
    assert list(incident.residents) == ["NJ"]


def test_a_serious_incident_closes_only_with_a_root_cause_and_can_be_opened_again(house, shell, qtbot):
    one = start(house, qtbot, Kind.OUTAGE)
    change(
        house,
        qtbot,
        lambda d: incidents.change(d, one.id, lambda i: replace(i, severity_put=Severity.SERIOUS)),
    )
    page = open_room(house, qtbot, one.id)
    closing = page.room.closing
    assert not closing.close_button.isVisible()
    click(page, qtbot, closing.links[0])
    read_all(house, qtbot)
    field = page.room.form._bound[1].field
    click(page, qtbot, field.editor.area)
    type_in(qtbot, "No backup was checked.")
    click(page, qtbot, page.back)
    read_all(house, qtbot)
    read_all(house, qtbot)
    closing = page.room.closing
    click(page, qtbot, closing.close_button)
    read_all(house, qtbot)
    read_all(house, qtbot)
    assert view(house, qtbot, one.id).incident.closed_on is not None
    click(page, qtbot, closing.why.area)
    type_in(qtbot, "It happened again.")
    click(page, qtbot, closing.reopen)
    read_all(house, qtbot)
    assert view(house, qtbot, one.id).incident.closed_on is None


def test_escape_leads_back_to_the_overview_and_to_the_list(house, shell, qtbot):
    one = start(house, qtbot)
    go(house, qtbot, Area.INCIDENTS)
    page = open_room(house, qtbot, one.id)
    click(page, qtbot, page.room.rooms.list.rows[0])
    read_all(house, qtbot)
    press(qtbot, Qt.Key.Key_Escape)
    read_all(house, qtbot)
    assert isinstance(shell.page.room, Overview)
    press(qtbot, Qt.Key.Key_Escape)
    assert shell.place == Target(area=Area.INCIDENTS)


def test_codes_stay_when_a_client_is_gone(house, shell, qtbot):
    one = start(house, qtbot)
    ghost = Client(id="gone", code="A1B2", added_on=one.opened_on)
    change(house, qtbot, lambda d: incidents.change(d, one.id, lambda i: replace(i, client_ids=(ghost.id,))))
    page = open_room(house, qtbot, one.id, "people")
    assert page.room.codes.keys == ("gone",)
    assert "no longer kept" in page.room.codes.buttons[0].text()


def test_a_task_that_came_out_of_it_is_added_and_done(house, shell, qtbot):
    one = start(house, qtbot)
    page = open_room(house, qtbot, one.id, "lessons")
    card = page.room.tasks
    click(page, qtbot, card.text.area)
    type_in(qtbot, "Check each envelope.")
    click(page, qtbot, card.due.line)
    type_in(qtbot, "03/20/2026")
    click(page, qtbot, card.add_button)
    qtbot.waitUntil(lambda: len(card.lines) == 1)
    click(page, qtbot, card.lines[0].findChildren(QPushButton)[0])
    qtbot.waitUntil(lambda: "Done on March 2, 2026" in words_in(card))
    (task,) = kept(house, qtbot, lambda d: incident_actions.listed(d, one.id))
    assert (task.text, task.origin_kind) == ("Check each envelope.", "incident")
