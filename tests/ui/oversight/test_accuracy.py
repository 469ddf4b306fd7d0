"""Accuracy in the window: notes read with care, serious ones lead on, tick sheets for other tools."""

import pytest
from PySide6.QtWidgets import QLabel

from ethicsdesk.domain.accuracy import NoteError, NoteSample, Slip
from ethicsdesk.domain.records import Category
from ethicsdesk.services import accuracy, tools
from ethicsdesk.services.targets import Area, Target
from tests.ui.incidents.test_incident_pages import change, click, pick, words_in
from tests.ui.shell.living import go, kept, make_vault, read_all, type_in


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


def a_tool(house, qtbot, name="Example Notes", category=Category.SCRIBE):
    return change(house, qtbot, lambda desk: tools.add(desk, name, categories=(category,)))


def open_page(house, qtbot, tool):
    page = go(house, qtbot, Area.OVERSIGHT, field=f"accuracy:{tool.id}")
    read_all(house, qtbot)
    return page


def test_a_note_without_errors_counts(house, shell, qtbot):
    tool = a_tool(house, qtbot)
    page = open_page(house, qtbot, tool)
    click(page, qtbot, page.face.note.save)
    read_all(house, qtbot)
    qtbot.waitUntil(lambda: "This month: 1 read. 4 to go." in words_in(page))
    assert "Too few to say" in words_in(page)
    assert page.face.grave.isHidden()


def test_something_made_up_leads_to_the_incident_log(house, shell, qtbot):
    tool = a_tool(house, qtbot)
    page = open_page(house, qtbot, tool)
    pick(page.face.note.grades[NoteError.INVENTION], "2")
    click(page, qtbot, page.face.note.save)
    read_all(house, qtbot)
    assert page.face.note.grades[NoteError.INVENTION].value == "0"
    click(page, qtbot, page.face.grave.button)
    read_all(house, qtbot)
    assert shell.place == Target(area=Area.FIRST_MINUTES)


def test_the_share_comes_with_its_exact_range(house, shell, qtbot):
    tool = a_tool(house, qtbot)

    def work(desk):
        for number in range(5):
            errors = {NoteError.OMISSION.value: 1} if number == 0 else {}
            kept_one = accuracy.keep_sample(
                desk, NoteSample(id="", tool_id=tool.id, read_on=desk.clock.today(), errors=errors)
            )
        return kept_one

    change(house, qtbot, work)
    page = open_page(house, qtbot, tool)
    said = words_in(page)
    assert "Notes read in half a year: 5. With an error: 1, a serious one: 0." in said
    assert "the true share with an error may be anywhere between 1% and 72%" in said
    assert any("95%" in text.toolTip() for text in page.findChildren(QLabel))


def test_another_tool_has_a_sheet_for_the_month(house, shell, qtbot):
    tool = a_tool(house, qtbot, name="Example Calendar", category=Category.SCHEDULING)
    page = open_page(house, qtbot, tool)
    sheet = page.face.sheet
    click(page, qtbot, sheet.save)
    assert "Please write a number." in words_in(page)
    click(page, qtbot, sheet.used.line)
    type_in(qtbot, "5")
    click(page, qtbot, sheet.slips[Slip.WRONG_REMINDER].line)
    type_in(qtbot, "9")
    click(page, qtbot, sheet.save)
    read_all(house, qtbot)
    assert "More went wrong than it was used." in words_in(page)
    click(page, qtbot, sheet.used.line)
    type_in(qtbot, "0")
    click(page, qtbot, sheet.save)
    read_all(house, qtbot)
    (found,) = kept(house, qtbot, lambda desk: accuracy.sheets(desk, tool.id))
    assert (found.used, found.slips) == (50, {"wrong_reminder": 9})
    assert "used 50 times. Wrong reminder: 9" in words_in(page)
