"""The way of a practice without AI, clicked through in the real window."""

import pytest
from PySide6.QtCore import Qt

from ethicsdesk.domain.own_things import ITEMS
from ethicsdesk.domain.own_tools import OwnState
from ethicsdesk.services import ai_free, own_tools, paperwork, practice, tools
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.papers.no_ai_card import NoAiCard
from tests.ui.shell.living import focused, go, kept, make_vault, press, read_all


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


def change(house, qtbot, use_case):
    house.reception.shell.workbench.change(use_case)
    read_all(house, qtbot)
    read_all(house, qtbot)  # the page reads again after it


def choose(house, shell, qtbot):
    qtbot.mouseClick(shell.page.steps.no_ai, Qt.MouseButton.LeftButton)
    read_all(house, qtbot)
    read_all(house, qtbot)


def walk_through(desk):
    walk = own_tools.begin(desk).value
    for item in ITEMS:
        own_tools.say(desk, walk.id, item.id, OwnState.NO_AI)
    return own_tools.finish(desk, walk.id)


def shown(card: NoAiCard) -> list[tuple[str, str]]:
    return [(row.item.title, row.item.chip) for row in card.steps.rows]


def test_one_click_turns_the_first_hour_into_the_way_without_tools(house, shell, qtbot):
    page = shell.page
    assert page.steps.no_ai.isVisible()
    assert not page.no_ai.isVisible()
    choose(house, shell, qtbot)
    assert page.no_ai.isVisible()
    assert not page.steps.isVisible()
    assert shown(page.no_ai) == [
        ("Describe your practice", "Next"),
        ("Walk through what you own", ""),
        ("No-AI policy", ""),
        ("“Please do not record”", ""),
        ("Yearly statement", ""),
    ]
    assert focused() is page.next


def test_enter_leads_through_the_way(house, shell, qtbot):
    choose(house, shell, qtbot)
    change(house, qtbot, lambda desk: practice.save(desk, practice.Practice(name="Quiet Oak")))
    page = go(house, qtbot, Area.TODAY)
    assert page.next.text() == "&Walk through my tools"
    press(qtbot, Qt.Key.Key_Return)
    assert shell.place == Target(area=Area.OWN_TOOLS)
    change(house, qtbot, walk_through)
    page = go(house, qtbot, Area.TODAY)
    assert page.next.text() == "Make the no-AI &policy"
    press(qtbot, Qt.Key.Key_Return)
    assert shell.place == Target(area=Area.PAPER, id="no_ai.policy")


def test_each_step_can_be_opened_with_the_mouse(house, shell, qtbot):
    choose(house, shell, qtbot)
    qtbot.mouseClick(shell.page.no_ai.steps.rows[3], Qt.MouseButton.LeftButton)
    assert shell.place == Target(area=Area.PAPER, id="no_ai.please_do_not_record")


def test_when_all_is_in_place_it_says_so_and_leads_to_the_binder(house, shell, qtbot):
    choose(house, shell, qtbot)
    change(house, qtbot, lambda desk: practice.save(desk, practice.Practice(name="Quiet Oak")))
    change(house, qtbot, walk_through)
    for template in ("no_ai.policy", "no_ai.please_do_not_record", "no_ai.statement"):
        change(house, qtbot, lambda desk, template=template: paperwork.issue(desk, template))
    page = go(house, qtbot, Area.TODAY)
    assert page.no_ai.words.text() == "All is in place. The next look is due on March 2, 2027."
    assert page.next.text() == "See the &binder"
    assert page.binder.isVisible()


def test_the_papers_of_a_practice_without_ai_come_first(house, shell, qtbot):
    assert not go(house, qtbot, Area.PAPERS).no_ai.isVisible()
    change(house, qtbot, ai_free.choose)
    page = go(house, qtbot, Area.PAPERS)
    assert page.no_ai.isVisible()
    assert page.no_ai.y() < page.lists.y()
    qtbot.mouseClick(page.no_ai.steps.rows[4], Qt.MouseButton.LeftButton)
    assert shell.place == Target(area=Area.PAPER, id="no_ai.statement")


def test_a_tool_brings_the_usual_first_hour_back(house, shell, qtbot):
    choose(house, shell, qtbot)
    qtbot.mouseClick(shell.page.no_ai.add_tool, Qt.MouseButton.LeftButton)
    assert shell.place == Target(area=Area.TOOLS, field="add")
    change(house, qtbot, lambda desk: tools.add(desk, "Willowscribe"))
    page = go(house, qtbot, Area.TODAY)
    assert not page.no_ai.isVisible()
    assert page.steps.isVisible()
    assert not page.steps.no_ai.isVisible()
    assert not kept(house, qtbot, ai_free.look).open
