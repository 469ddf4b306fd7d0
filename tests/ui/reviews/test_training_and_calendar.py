"""The quiz and the calendar by real clicks: marked with reasons, put off, done, saved."""

from datetime import timedelta

import pytest

from ethicsdesk.domain.records import Action
from ethicsdesk.services import actions, due, training
from ethicsdesk.services.targets import Area
from tests.ui.reviews.making import change, click, furnish
from tests.ui.shell.living import focused, go, kept, make_vault, read_all, type_in


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    shell = make_vault(house, qtbot)
    furnish(house, qtbot)
    return shell


def take(house, qtbot, page, *, wrong=False):
    for card in page.cards:
        place = card.question.right
        if wrong and card.question.safety:
            place = (place + 1) % len(card.question.options)
        click(page, qtbot, card.options.cards[place])
    click(page, qtbot, page.check)
    read_all(house, qtbot)


def test_a_quiz_is_marked_and_kept(house, shell, qtbot):
    page = go(house, qtbot, Area.TRAINING, id="crisis")
    take(house, qtbot, page)
    assert page.outcome.isVisible()
    entry = kept(house, qtbot, training.log).entries[0]
    assert (entry.topic_id, entry.passed) == ("crisis", True)


def test_a_wrong_answer_about_safety_shows_why_and_can_be_tried_again(house, shell, qtbot):
    page = go(house, qtbot, Area.TRAINING, id="crisis")
    take(house, qtbot, page, wrong=True)
    assert page.cards[0].verdict.isVisible()
    assert not kept(house, qtbot, training.log).entries[0].passed
    click(page, qtbot, page.outcome.button)
    assert all(card.chosen is None for card in page.cards)
    take(house, qtbot, page)
    assert kept(house, qtbot, training.log).entries[0].passed


def test_an_open_question_is_asked_for_first(house, shell, qtbot):
    page = go(house, qtbot, Area.TRAINING, id="basics")
    click(page, qtbot, page.check)
    assert kept(house, qtbot, training.log).entries == ()
    assert page.notice.text == "Please answer every question first."


def a_task(house, qtbot, clock, days):
    day = clock.today() + timedelta(days=days)
    change(house, qtbot, lambda desk: actions.add(desk, "Call the insurer", due=day))
    return go(house, qtbot, Area.CALENDAR)


def test_a_task_is_put_off_only_with_a_reason_and_comes_back(house, shell, qtbot, clock):
    page = a_task(house, qtbot, clock, -1)
    assert page.lists["now"].rows[0].item.chip == "Overdue"
    click(page, qtbot, page.lists["now"].rows[0])
    click(page, qtbot, page.card.wait.button)
    click(page, qtbot, page.card.wait_button)
    read_all(house, qtbot)
    assert page.card.reason_field.error == "Please write why it can wait. One line is enough."
    type_in(qtbot, "The form is not here yet")
    click(page, qtbot, page.card.wait_button)
    read_all(house, qtbot)
    read_all(house, qtbot)
    assert [row.item.title for row in page.lists["off"].rows] == ["Call the insurer"]
    click(page, qtbot, page.lists["off"].rows[0])
    click(page, qtbot, page.card.up)
    read_all(house, qtbot)
    read_all(house, qtbot)
    assert [row.item.title for row in page.lists["now"].rows] == ["Call the insurer"]


def test_a_task_is_done_with_what_shows_it(house, shell, qtbot, clock):
    page = a_task(house, qtbot, clock, 5)
    click(page, qtbot, page.lists["now"].rows[0])
    click(page, qtbot, page.card.proof)
    type_in(qtbot, "Letter of today")
    click(page, qtbot, page.card.done_button)
    read_all(house, qtbot)
    read_all(house, qtbot)
    assert page.empty.isVisible()

    def proofs(desk):
        with desk.store.reading() as vault:
            return [one.proof for one in vault.list(Action)]

    assert kept(house, qtbot, proofs) == ["Letter of today"]
    assert kept(house, qtbot, due.listed) == ()


def test_the_calendar_file_is_saved_where_one_chose(house, shell, qtbot, clock, tmp_path):
    page = a_task(house, qtbot, clock, 5)
    saved = {}
    page.ask_where = lambda _parent, name: tmp_path / name
    shell.workbench.save_file = lambda path, data: saved.update({path.name: data})
    click(page, qtbot, page.save)
    qtbot.waitUntil(lambda: bool(saved))
    assert saved["ethicsdesk-calendar.ics"].startswith(b"BEGIN:VCALENDAR\r\n")


def test_what_is_opened_takes_the_focus_and_gives_it_back(house, shell, qtbot, clock):
    page = a_task(house, qtbot, clock, 5)
    click(page, qtbot, page.lists["now"].rows[0])
    assert focused() is page.card.done_button
    click(page, qtbot, page.card.close_button)
    assert focused() is page.lists["now"].rows[0]
