"""Today: what needs me, in order; the way of a newcomer; one click to the place."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ethicsdesk.domain.wording import say
from ethicsdesk.services import actions, first_steps, form_drafts, practice, tools
from ethicsdesk.services.first_steps import FirstSteps, Step
from ethicsdesk.services.gaps import Gap, Harm
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.today import words
from tests.builders import practice_of
from tests.ui.shell.living import focused, go, kept, make_vault, press, read_all, shell_of, when_asked

TODAY = date(2026, 3, 2)


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


def change(house, qtbot, use_case):
    house.reception.shell.workbench.change(use_case)
    read_all(house, qtbot)
    read_all(house, qtbot)  # the page reads again after it


def titles(page):
    return [row.item.title for row in page.needs.rows]


def test_a_newcomer_sees_the_first_step_and_enter_leads_there(house, shell, qtbot):
    page = shell.page
    assert page.next.text() == "&Describe my practice"
    assert titles(page) == ["Confirm your recovery code"]  # the next step is not said twice
    assert focused() is page.next
    press(qtbot, Qt.Key.Key_Return)
    assert shell.place == Target(area=Area.PRACTICE)


def test_a_practice_that_is_begun_says_how_many_questions_are_left(house, shell, qtbot):
    page = shell.page
    half = replace(practice_of({}), minors=None, covered_entity=None)
    change(house, qtbot, lambda desk: practice.save(desk, half))
    assert "2 questions are left." in " ".join(label.text() for label in page.steps.findChildren(QLabel))
    page.next.click()
    assert shell.place == Target(area=Area.PRACTICE, field="minors")


def test_done_steps_are_ticked_and_the_next_one_is_offered(house, shell, qtbot):
    page = shell.page
    change(house, qtbot, lambda desk: practice.save(desk, practice_of({})))
    assert page.next.text() == "&Add a tool"
    change(house, qtbot, lambda desk: tools.add(desk, "Willow <b>&co</b>", maker="", categories=()))
    assert page.next.text() == "Start the &quick check"
    steps = kept(house, qtbot, first_steps.look)
    assert steps.done == {Step.PRACTICE, Step.TOOL}


def test_each_need_leads_to_its_place(house, shell, qtbot):
    shell.page.needs.rows[0].click()
    assert shell.place == Target(area=Area.RECOVERY)


def test_an_overdue_task_can_be_marked_as_done_here(house, shell, qtbot, clock):
    page = shell.page
    day = clock.today() - timedelta(days=1)
    change(house, qtbot, lambda desk: actions.add(desk, "Call the insurer", due=day))
    row = next(row for row in page.needs.rows if row.item.title == "Call the insurer")
    assert row.item.chip == "Overdue"
    when_asked(house, lambda dialog: dialog.accept())
    row.click()
    qtbot.waitUntil(lambda: "Call the insurer" not in titles(page))
    assert kept(house, qtbot, actions.pending) == ()


def test_what_comes_up_says_when(house, shell, qtbot, clock):
    day = clock.today() + timedelta(days=3)
    change(house, qtbot, lambda desk: actions.add(desk, "Renew the agreement", due=day))
    row = shell.page.coming.rows[0]
    assert (row.item.title, row.item.chip) == ("Renew the agreement", "In 3 days")


def test_the_sample_never_asks_for_a_recovery_code(house, show_and_wait, qtbot):
    show_and_wait(house)
    house.reception.flow.open_sample()
    page = shell_of(house, qtbot).page
    assert "Confirm your recovery code" not in titles(page)
    assert page.needs.isVisible() or page.calm.isVisible()


def a_gap(number):
    return Gap(harm=Harm.OPEN, title=say(f"Thing {number}"), why=say("Why"), target=Target(area=Area.TOOLS))


def test_the_most_pressing_four_are_in_sight_and_the_rest_one_click_away(house, shell, qtbot):
    page = go(house, qtbot, Area.TODAY)
    page._show_needs(tuple(a_gap(number) for number in range(12)))
    assert (len(page.needs.rows), page.all_needs.text()) == (4, "Show all 12")
    page.all_needs.click()
    assert len(page.needs.rows) == 12
    assert focused() is page.needs.rows[4]
    assert not page.all_needs.isVisible()


def test_one_more_than_fits_is_shown_rather_than_hidden(house, shell, qtbot):
    page = go(house, qtbot, Area.TODAY)
    page._show_needs(tuple(a_gap(number) for number in range(5)))
    assert len(page.needs.rows) == 5
    assert not page.all_needs.isVisible()


def test_what_was_begun_is_one_click_away(house, shell, qtbot):
    page = shell.page
    change(house, qtbot, lambda desk: tools.add(desk, "Notewell"))
    change(house, qtbot, lambda desk: form_drafts.keep(desk, "oversight/decision", {"reason": "half"}))
    page.show_for(Target(area=Area.TODAY))
    read_all(house, qtbot)
    (row,) = page.left.list.rows
    assert (row.item.title, row.item.subtitle) == ("A decision to log", "Half filled in, not kept yet")
    row.click()
    assert shell.place == Target(area=Area.OVERSIGHT, field="new")


def test_a_new_day_in_front_of_the_window_is_shown(house, shell, qtbot, clock):
    page = shell.page
    day = clock.today() + timedelta(days=1)
    change(house, qtbot, lambda desk: actions.add(desk, "Call the insurer", due=day))
    assert "Call the insurer" not in titles(page)
    clock.advance(days=1)
    page.minute.timeout.emit()
    read_all(house, qtbot)
    assert "Call the insurer" in titles(page)


def test_the_backup_is_always_told_in_one_line(house, shell, qtbot):
    assert shell.page.backup.isVisible()
    assert shell.page.backup.words.text() == "No backup yet"
    shell.page.backup.to_vault.click()
    assert shell.place == Target(area=Area.VAULT, field="backup")


def test_a_desk_in_use_fits_on_one_screen_of_a_small_laptop(house, show_and_wait, qtbot):
    show_and_wait(house)
    house.reception.window.resize(1366, 728)
    house.reception.flow.open_sample()
    shell = shell_of(house, qtbot)
    change(house, qtbot, first_steps.note_binder)
    page = shell.page
    page.reload()
    read_all(house, qtbot)
    qtbot.waitUntil(page.lately.isVisible)
    assert page.binder.isVisible()
    for card in (page.needs, page.coming, page.binder, page.lately, page.backup, page.sessions):
        bottom = card.mapTo(house.reception.window, card.rect().bottomLeft()).y()
        assert bottom <= house.reception.window.height()


def test_a_calm_day_says_so(house, shell, qtbot):
    page = go(house, qtbot, Area.TODAY)
    page._show_needs(())
    assert page.calm.isVisible()
    assert not page.needs.isVisible()
    assert words.summary(0) == "Nothing needs you right now."


@pytest.mark.parametrize(
    ("hour", "greeting"),
    [
        (3, "Good evening"),
        (4, "Good morning"),
        (11, "Good morning"),
        (12, "Good afternoon"),
        (17, "Good evening"),
    ],
)
def test_the_greeting_knows_the_hour(hour, greeting):
    assert words.greeting(datetime(2026, 3, 2, hour, 59, tzinfo=UTC), "") == greeting
    assert words.greeting(datetime(2026, 3, 2, hour, 59, tzinfo=UTC), "Ann & Co") == f"{greeting}, Ann & Co"


@pytest.mark.parametrize(
    ("days", "said"),
    [(-1, "Overdue"), (0, "Today"), (1, "Tomorrow"), (21, "In 21 days"), (22, "March 24, 2026")],
)
def test_near_days_are_said_as_a_span(days, said):
    assert words.due(TODAY + timedelta(days=days), TODAY) == said


def test_the_first_step_not_done_is_next():
    assert FirstSteps(done=frozenset()).next is Step.PRACTICE
    assert FirstSteps(done=frozenset({Step.PRACTICE, Step.CHECK})).next is Step.TOOL
    assert FirstSteps(done=frozenset(Step)).next is None


@pytest.mark.parametrize(
    ("harm", "due", "said"),
    [
        (Harm.OVERDUE, TODAY, "Today"),
        (Harm.OVERDUE, TODAY - timedelta(days=1), "Overdue"),
        (Harm.OVERDUE, None, "Overdue"),
        (Harm.OPEN, TODAY + timedelta(days=3), "In 3 days"),
        (Harm.OPEN, None, ""),
        (Harm.LAW_OR_PROMISE, TODAY + timedelta(days=3), "Do this soon"),
    ],
)
def test_only_what_is_past_its_day_is_called_overdue(harm, due, said):
    gap = Gap(harm=harm, title=say("A"), why=say("B"), target=Target(area=Area.TODAY), due=due)
    assert words.gap_chip(gap, TODAY) == said
