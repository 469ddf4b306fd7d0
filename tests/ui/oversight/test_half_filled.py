"""What is half filled in of a decision or a request is there after the vault was locked and opened again."""

import pytest

from ethicsdesk.domain.aided_decisions import HumanDecision
from ethicsdesk.domain.clocks import Request
from ethicsdesk.services import client_requests, decision_log, form_drafts, tools
from ethicsdesk.services.targets import Area
from ethicsdesk.ui.pages.oversight.reading import NEW_ENTRY, TAKEN_IN
from tests.ui.incidents.hands import change, choose, click
from tests.ui.shell.living import go, kept, make_vault, read_all, shell_of, type_in, unlock_screen
from tests.ui.shell.making import PASSPHRASE


@pytest.fixture
def desk_open(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


def lock_and_unlock(house, qtbot):
    house.reception.lock_at_once()
    unlock_screen(house)
    qtbot.waitUntil(lambda: house.door.is_closed)
    screen = unlock_screen(house)
    screen.passphrase.line.setText(PASSPHRASE)
    screen.open.click()
    shell_of(house, qtbot)


def arrive(house, qtbot, field):
    page = go(house, qtbot, Area.OVERSIGHT, field=field)
    read_all(house, qtbot)
    return page


def drafts(house, qtbot, about):
    def read(desk):
        with desk.store.reading() as vault:
            return dict(form_drafts.read(vault, about))

    return kept(house, qtbot, read)


def half_a_decision(house, qtbot):
    change(house, qtbot, lambda desk: tools.add(desk, "Example Notes"))
    page = arrive(house, qtbot, "new")
    assert page.face.begun.isHidden()
    choose(page, qtbot, page.face.decided, HumanDecision.REJECTED)
    click(page, qtbot, page.face.reason.area)
    type_in(qtbot, "It missed what was sa")
    return page


def test_a_half_typed_decision_is_there_after_a_lock_and_says_so(house, desk_open, qtbot):
    half_a_decision(house, qtbot)
    lock_and_unlock(house, qtbot)
    page = arrive(house, qtbot, "new")
    assert page.face.reason.text == "It missed what was sa"
    assert page.face.decided.value == HumanDecision.REJECTED
    assert page.face.begun.isVisible()


def test_a_decision_that_is_kept_leaves_no_half_form_behind(house, desk_open, qtbot):
    page = half_a_decision(house, qtbot)
    page.leave()
    read_all(house, qtbot)
    assert drafts(house, qtbot, NEW_ENTRY)
    click(page, qtbot, page.face.save)
    read_all(house, qtbot)
    qtbot.waitUntil(lambda: page.face is page.faces[""])
    (entry,) = kept(house, qtbot, decision_log.entries)
    assert entry.reason == "It missed what was sa"
    page = arrive(house, qtbot, "new")
    page.leave()
    read_all(house, qtbot)
    assert drafts(house, qtbot, NEW_ENTRY) == {}
    assert page.face.reason.text == ""
    assert page.face.day.value is not None


def test_starting_over_empties_the_form_for_good(house, desk_open, qtbot):
    half_a_decision(house, qtbot)
    lock_and_unlock(house, qtbot)
    page = arrive(house, qtbot, "new")
    click(page, qtbot, page.face.begun.button)
    read_all(house, qtbot)
    assert page.face.reason.text == ""
    assert page.face.begun.isHidden()
    assert drafts(house, qtbot, NEW_ENTRY) == {}


def test_a_half_typed_request_is_there_after_a_lock_and_gone_when_taken_in(house, desk_open, qtbot):
    page = arrive(house, qtbot, "take")
    choose(page, qtbot, page.face.sort, Request.COMPLAINT)
    click(page, qtbot, page.face.about.area)
    type_in(qtbot, "The note was late")
    lock_and_unlock(house, qtbot)
    page = arrive(house, qtbot, "take")
    assert (page.face.sort.value, page.face.about.text) == (Request.COMPLAINT, "The note was late")
    click(page, qtbot, page.face.save)
    read_all(house, qtbot)
    qtbot.waitUntil(lambda: len(kept(house, qtbot, client_requests.listed)) == 1)
    assert drafts(house, qtbot, TAKEN_IN) == {}


def test_a_tool_chosen_by_hand_stays_when_the_page_is_read_again(house, desk_open, qtbot):
    first, second = (
        change(house, qtbot, lambda desk, name=name: tools.add(desk, name)) for name in ("One", "Two")
    )
    page = arrive(house, qtbot, f"new:{first.id}")
    assert page.face.tool.value == first.id
    page.face.tool.select(second.id)
    page.reload()
    read_all(house, qtbot)
    assert page.face.tool.value == second.id
