"""Requests of clients in the window: taken in with clocks, looked at again in the right order, answered."""

from datetime import timedelta

import pytest

from ethicsdesk.domain.client_requests import Outcome
from ethicsdesk.domain.clocks import Request
from ethicsdesk.services import client_requests
from ethicsdesk.services.targets import Area
from tests.ui.incidents.test_incident_pages import change, choose, click, pick, words_in
from tests.ui.shell.living import go, kept, make_vault, read_all, type_in


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


def take(house, qtbot, sort, days_ago=0):
    def work(desk):
        return client_requests.take_in(desk, sort, received_on=desk.clock.today() - timedelta(days=days_ago))

    return change(house, qtbot, work).request


def open_page(house, qtbot, field):
    page = go(house, qtbot, Area.OVERSIGHT, field=field)
    read_all(house, qtbot)
    return page


def test_a_request_is_taken_in_and_shows_its_clock(house, shell, qtbot):
    page = open_page(house, qtbot, "requests")
    click(page, qtbot, page.face.empty.button)
    read_all(house, qtbot)
    click(page, qtbot, page.face.save)
    assert "choose what the client asks for" in words_in(page)
    choose(page, qtbot, page.face.sort, Request.ACCESS)
    click(page, qtbot, page.face.about.area)
    type_in(qtbot, "notes of this year")
    click(page, qtbot, page.face.save)
    qtbot.waitUntil(lambda: "R-2026-001" in page.title.text())
    read_all(house, qtbot)
    assert "45 CFR 164.524(b)(2)" in words_in(page)
    click(page, qtbot, page.face.answer)
    assert "Please say what came of it." in words_in(page)
    page = open_page(house, qtbot, "requests")
    assert page.face.list.rows[0].item.chip == "In 30 days"


def test_the_second_look_comes_before_the_comparison(house, shell, qtbot):
    one = take(house, qtbot, Request.APPEAL)
    page = open_page(house, qtbot, f"request:{one.id}")
    face = page.face
    assert not face.keep_compared.isEnabled()
    pick(face.outcome, Outcome.CHANGED)
    click(page, qtbot, face.answer)
    read_all(house, qtbot)
    assert "A person has to decide again before the answer goes out." in words_in(page)
    click(page, qtbot, face.again.area)
    type_in(qtbot, "I would see them this week.")
    click(page, qtbot, face.keep_again)
    read_all(house, qtbot)
    qtbot.waitUntil(face.keep_compared.isEnabled)
    click(page, qtbot, face.compared.area)
    type_in(qtbot, "The tool had put them last.")
    click(page, qtbot, face.keep_compared)
    read_all(house, qtbot)
    choose(page, qtbot, face.right, "record")
    read_all(house, qtbot)
    click(page, qtbot, face.answer)
    read_all(house, qtbot)
    (view,) = kept(house, qtbot, client_requests.listed)
    assert view.request.outcome is Outcome.CHANGED
    assert view.request.corrected_in == ("record",)
    assert view.request.compared == "The tool had put them last."
    assert "The decision was changed" in words_in(page)


def test_an_extension_needs_its_reason_and_moves_the_last_day(house, shell, qtbot):
    one = take(house, qtbot, Request.AMENDMENT)
    page = open_page(house, qtbot, f"request:{one.id}")
    click(page, qtbot, page.face.longer.button)
    click(page, qtbot, page.face.extend)
    read_all(house, qtbot)
    assert "The client must get it in writing." in words_in(page)
    click(page, qtbot, page.face.why.area)
    type_in(qtbot, "The company must find it first.")
    click(page, qtbot, page.face.extend)
    read_all(house, qtbot)
    (view,) = kept(house, qtbot, client_requests.listed)
    assert (view.next_due.by - one.received_on).days == 90
    assert page.face.longer.isHidden()


def test_telling_the_client_stops_that_clock(house, shell, qtbot):
    one = take(house, qtbot, Request.COMPLAINT, days_ago=3)
    page = open_page(house, qtbot, f"request:{one.id}")
    assert "a goal, not law" in words_in(page)
    click(page, qtbot, page.face.told)
    read_all(house, qtbot)
    assert page.face.told.isHidden()


def test_what_it_is_about_is_kept_when_left(house, shell, qtbot):
    one = take(house, qtbot, Request.ACCESS)
    page = open_page(house, qtbot, f"request:{one.id}")
    click(page, qtbot, page.face.about.area)
    type_in(qtbot, "the recording of March")
    open_page(house, qtbot, "requests")
    (view,) = kept(house, qtbot, client_requests.listed)
    assert view.request.about == "the recording of March"


def test_what_is_half_typed_is_there_again_after_another_request(house, shell, qtbot):
    one, other = take(house, qtbot, Request.APPEAL), take(house, qtbot, Request.APPEAL)
    page = open_page(house, qtbot, f"request:{one.id}")
    click(page, qtbot, page.face.again.area)
    type_in(qtbot, "I would see th")
    assert open_page(house, qtbot, f"request:{other.id}").face.again.text == ""
    assert open_page(house, qtbot, f"request:{one.id}").face.again.text == "I would see th"
