"""A review by real keys and clicks: chosen at once kept, gone on with, finished, reported."""

import pytest
from PySide6.QtCore import Qt

from ethicsdesk.domain.records import Action
from ethicsdesk.domain.reviews import Reply, Review, ReviewAnswer
from ethicsdesk.services import reviews
from ethicsdesk.services.targets import Area
from tests.ui.reviews.making import change, click, furnish
from tests.ui.shell.living import go, kept, make_vault, press, read_all, type_in


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    shell = make_vault(house, qtbot)
    furnish(house, qtbot)
    return shell


@pytest.fixture
def page(house, shell, qtbot):
    return go(house, qtbot, Area.REVIEW, field="drills")


def listed(house, qtbot, kind):
    def read(desk):
        with desk.store.reading() as vault:
            return vault.list(kind)

    return kept(house, qtbot, read)


def text(page):
    return page.view.step.item.text


def answer_the_rest(house, qtbot, review_id="drills"):
    def all_well(desk):
        run = reviews.start(desk, review_id).value
        for step in run.steps:
            if step.answer is None:
                reviews.answer(desk, run.review.id, step.key, Reply.YES)
        return reviews.start(desk, review_id)

    change(house, qtbot, all_well)


def test_a_digit_chooses_and_enter_goes_on(house, page, qtbot):
    first = text(page)
    press(qtbot, Qt.Key.Key_1)
    press(qtbot, Qt.Key.Key_Return)
    read_all(house, qtbot)
    read_all(house, qtbot)
    assert text(page) != first
    assert [one.reply for one in listed(house, qtbot, ReviewAnswer)] == [Reply.YES]
    assert page.progress.words.text().startswith("1 of 7")


def test_a_no_proposes_a_step_that_is_kept_as_it_is_changed(house, page, qtbot):
    press(qtbot, Qt.Key.Key_3)
    read_all(house, qtbot)
    assert page.view.next_card.isVisible()
    assert page.view.text.text() == "Try the backup with the recovery card"
    page.view.text.selectAll()
    page.view.text.setFocus()
    type_in(qtbot, "Ask Ann to help")
    click(page, qtbot, page.next)
    read_all(house, qtbot)
    assert [one.text for one in listed(house, qtbot, Action)] == ["Ask Ann to help"]
    click(page, qtbot, page.previous)
    assert page.view.text.text() == "Ask Ann to help"


def test_a_half_typed_note_is_there_after_leaving(house, page, qtbot):
    page.view.note.setFocus()
    type_in(qtbot, "Half a sent")
    go(house, qtbot, Area.TODAY)
    page = go(house, qtbot, Area.REVIEW, field="drills")
    assert page.view.note.text == "Half a sent"
    assert page.view.reply is None


def test_finishing_leads_to_the_result_with_its_report(house, page, qtbot, shell):
    press(qtbot, Qt.Key.Key_3)
    read_all(house, qtbot)
    answer_the_rest(house, qtbot)
    page = go(house, qtbot, Area.REVIEW, field="drills")
    assert page.finish.isVisible()
    click(page, qtbot, page.finish)
    qtbot.waitUntil(lambda: page.result is not None, timeout=10_000)
    assert [one.finished_on for one in listed(house, qtbot, Review)] != [None]
    assert not page.next.isVisible()
    again = go(house, qtbot, Area.REVIEW, field="self")
    assert again.view is not None
    assert again.next.isVisible()


def test_finishing_too_early_says_how_many_are_open(house, page, qtbot):
    page._at = len(page._seen.run.steps) - 1
    page._show_step()
    click(page, qtbot, page.finish)
    read_all(house, qtbot)
    read_all(house, qtbot)
    assert "Questions with no answer yet: 7" in page.notice.text
    assert text(page) == page._seen.run.steps[0].item.text


def test_still_true_takes_over_what_was_in_order(house, page, qtbot):
    answer_the_rest(house, qtbot)
    run = listed(house, qtbot, Review)[0]
    change(house, qtbot, lambda desk: reviews.finish(desk, run.id))
    page = go(house, qtbot, Area.REVIEW, field="drills")
    assert page.same.isVisible()
    click(page, qtbot, page.same.take)
    read_all(house, qtbot)
    assert not page.same.isVisible()
    assert page.finish.isVisible()


def test_a_yes_without_its_place_says_so_beside_the_field(house, shell, qtbot):
    page = go(house, qtbot, Area.REVIEW, field="risk")
    press(qtbot, Qt.Key.Key_1)
    read_all(house, qtbot)
    assert page.view.note_field.error == "Please write in the note where it is kept."
    type_in(qtbot, "Blue binder")
    click(page, qtbot, page.next)
    read_all(house, qtbot)
    assert [one.note for one in listed(house, qtbot, ReviewAnswer)] == ["Blue binder"]
