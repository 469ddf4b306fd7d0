"""Reviews: a plan is proposed and chosen, then each review and topic leads to its place."""

import pytest
from PySide6.QtCore import Qt

from ethicsdesk.domain.reviews import Pace
from ethicsdesk.services import pace, training
from ethicsdesk.services.targets import Area, Target
from tests.ui.reviews.making import click, furnish
from tests.ui.shell.living import focused, go, kept, make_vault, press, read_all, type_in


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    shell = make_vault(house, qtbot)
    furnish(house, qtbot)
    return shell


@pytest.fixture
def page(house, shell, qtbot):
    page = go(house, qtbot, Area.REVIEWS)
    read_all(house, qtbot)
    return page


def chips(page):
    return {row.item.key: row.item.chip for row in page.list.rows}


def choose(house, page, qtbot):
    click(page, qtbot, page.plan.use)
    read_all(house, qtbot)
    read_all(house, qtbot)


def test_a_plan_is_proposed_and_nothing_is_due_before_it_is_chosen(page):
    assert page.plan.isVisible()
    assert focused() is page.plan.budget
    assert page.plan.cost.text().endswith("in a quarter")
    assert set(chips(page).values()) == {"Not planned"}


def test_the_chosen_plan_gives_each_review_its_day(house, page, qtbot):
    choose(house, page, qtbot)
    assert isinstance(kept(house, qtbot, pace.chosen), Pace)
    assert not page.plan.isVisible()
    assert page.next.text() == "&Start: Vendor review"
    press(qtbot, Qt.Key.Key_Return)
    read_all(house, qtbot)
    assert house.reception.shell.place.area is Area.REVIEW


def test_what_is_left_out_stays_not_planned(house, page, qtbot):
    card = next(card for card in page.plan.parts.cards if card.choice.key == "self")
    before = page.plan.cost.text()
    click(page, qtbot, card)
    assert page.plan.cost.text() != before
    choose(house, page, qtbot)
    assert chips(page)["self"] == "Not planned"


def test_less_time_proposes_another_plan_and_says_when_it_is_too_little(house, page, qtbot):
    page.plan.budget.setCurrentIndex(0)
    page.plan.budget.activated.emit(0)
    read_all(house, qtbot)
    assert page.plan.over.isVisible()


def test_a_topic_leads_to_its_quiz(house, page, qtbot, shell):
    click(page, qtbot, page.training.rows[0])
    assert shell.place == Target(area=Area.TRAINING, id="basics")


def test_a_course_goes_into_the_training_log(house, page, qtbot):
    click(page, qtbot, page.log.form.button)
    click(page, qtbot, page.log.title)
    type_in(qtbot, "Ethics day")
    click(page, qtbot, page.log.keep)
    assert page.log.minutes_field.error == "Please give the time in minutes, at least one."
    type_in(qtbot, "90")
    click(page, qtbot, page.log.keep)
    read_all(house, qtbot)
    read_all(house, qtbot)
    assert [one.title for one in kept(house, qtbot, training.log).entries] == ["Ethics day"]
    assert not page.log.form.is_open
