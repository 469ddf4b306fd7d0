"""A reminder while the window is open: only of what Today did not show, and not where it disturbs."""

from datetime import timedelta

import pytest

from ethicsdesk.services import actions
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.shell import Shell
from tests.ui.shell.living import go, make_vault, read_all


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


def change(house, qtbot, use_case):
    house.reception.shell.workbench.change(use_case)
    read_all(house, qtbot)


def a_task(house, qtbot, clock, *, days):
    day = clock.today() + timedelta(days=days)
    change(house, qtbot, lambda desk: actions.add(desk, "Call the insurer", due=day))


def tick(house, qtbot, shell):
    shell.due.timer.timeout.emit()
    read_all(house, qtbot)


def test_what_comes_due_overnight_is_told_and_leads_to_today(house, shell, qtbot, clock):
    a_task(house, qtbot, clock, days=1)
    go(house, qtbot, Area.TOOLS)
    tick(house, qtbot, shell)
    assert not shell.due.isVisible()
    clock.advance(days=1)
    tick(house, qtbot, shell)
    assert shell.due.isVisible()
    assert shell.due.words.text() == "One thing is due today."
    shell.due.see.click()
    read_all(house, qtbot)
    assert shell.place == Target(area=Area.TODAY)
    assert not shell.due.isVisible()
    go(house, qtbot, Area.PAPERS)
    tick(house, qtbot, shell)
    assert not shell.due.isVisible()


def test_it_keeps_quiet_within_an_interview(house, shell, qtbot, clock):
    a_task(house, qtbot, clock, days=0)
    line = shell.due
    line._visited = None
    line.show_on(Area.INTERVIEW)
    tick(house, qtbot, shell)
    assert not line.isVisible()
    line.show_on(Area.TOOL)
    assert line.isVisible()


def test_a_desk_that_opens_elsewhere_is_told_at_once_and_done_things_go(house, shell, qtbot, clock):
    a_task(house, qtbot, clock, days=-1)
    a_task(house, qtbot, clock, days=0)
    other = Shell(shell.workbench)
    qtbot.addWidget(other)
    other.show()
    other.go(Target(area=Area.TOOLS))
    read_all(house, qtbot)
    assert other.due.words.text() == "2 things are due today or late."
    assert other.due.isVisible()

    def finish(desk):
        return actions.finish(desk, actions.pending(desk)[0].id)

    change(house, qtbot, finish)
    read_all(house, qtbot)
    assert other.due.words.text() == "One thing is due today."
