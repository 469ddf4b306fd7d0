"""What is half filled in of the accuracy and the bias check is there after a lock, each thing on its own."""

import pytest

from ethicsdesk.domain.accuracy import NoteError, Slip
from ethicsdesk.domain.bias_counts import Measure, Trait
from ethicsdesk.domain.records import Category
from ethicsdesk.services import accuracy, form_drafts, tools
from ethicsdesk.services.targets import Area
from ethicsdesk.ui.pages.oversight.reading import CASES_READ, COUNTED, TRIED, accuracy_form
from tests.ui.incidents.hands import change, click, pick
from tests.ui.oversight.test_half_filled import arrive, drafts, lock_and_unlock
from tests.ui.shell.living import go, kept, make_vault, read_all, type_in


@pytest.fixture
def desk_open(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


def a_tool(house, qtbot, name="Example Notes", category=Category.SCRIBE):
    return change(house, qtbot, lambda desk: tools.add(desk, name, categories=(category,)))


def write(page, qtbot, edit, text):
    click(page, qtbot, edit.line)
    edit.line.selectAll()
    type_in(qtbot, text)


def test_a_half_read_note_is_there_after_a_lock_at_its_own_tool(house, desk_open, qtbot):
    first, second = a_tool(house, qtbot, "One"), a_tool(house, qtbot, "Two")
    face = arrive(house, qtbot, f"accuracy:{first.id}").face
    pick(face.note.grades[NoteError.OMISSION], "1")
    pick(face.tool, second.id)
    assert face.note.grades[NoteError.OMISSION].value == "0"
    assert face.note.half.banner.isHidden()
    lock_and_unlock(house, qtbot)
    page = arrive(house, qtbot, f"accuracy:{first.id}")
    note = page.face.note
    assert note.grades[NoteError.OMISSION].value == "1"
    assert note.half.banner.isVisible()
    click(page, qtbot, note.save)
    read_all(house, qtbot)
    qtbot.waitUntil(lambda: note.grades[NoteError.OMISSION].value == "0")
    assert note.half.banner.isHidden()
    page.leave()
    read_all(house, qtbot)
    assert drafts(house, qtbot, accuracy_form(first)) == {}


def test_a_half_counted_month_comes_back_as_the_month_it_was(house, desk_open, qtbot):
    tool = a_tool(house, qtbot, category=Category.SCHEDULING)
    page = arrive(house, qtbot, f"accuracy:{tool.id}")
    sheet = page.face.sheet
    this, before = sheet.month.itemData(0), sheet.month.itemData(1)
    write(page, qtbot, sheet.used, "40")
    pick(sheet.month, before)
    assert sheet.used.value is None
    write(page, qtbot, sheet.slips[Slip.WRONG_REMINDER], "2")
    lock_and_unlock(house, qtbot)
    page = arrive(house, qtbot, f"accuracy:{tool.id}")
    sheet = page.face.sheet
    assert (sheet.month.value, sheet.slips[Slip.WRONG_REMINDER].value) == (before, 2)
    write(page, qtbot, sheet.used, "30")
    click(page, qtbot, sheet.save)
    read_all(house, qtbot)
    (found,) = kept(house, qtbot, lambda desk: accuracy.sheets(desk, tool.id))
    assert (found.month.isoformat(), found.used) == (before, 30)
    pick(sheet.month, this)
    assert sheet.used.value == 40
    assert sheet.half.banner.isVisible()


def test_half_counted_groups_come_back_and_go_with_their_own_month_only(house, desk_open, qtbot):
    page = arrive(house, qtbot, "bias")
    counts = page.face.counts
    write(page, qtbot, counts.lines[0].cases, "7")
    pick(counts.measure, Measure.LONG_WAIT)
    pick(counts.trait, Trait.LANGUAGE)
    write(page, qtbot, counts.lines[0].cases, "30")
    lock_and_unlock(house, qtbot)
    page = arrive(house, qtbot, "bias")
    counts = page.face.counts
    assert (counts.measure.value, counts.trait.value) == (Measure.LONG_WAIT, Trait.LANGUAGE)
    assert counts.lines[0].cases.value == 30
    write(page, qtbot, counts.lines[0].events, "3")
    click(page, qtbot, counts.save)
    read_all(house, qtbot)
    qtbot.waitUntil(counts.half.banner.isHidden)
    assert set(drafts(house, qtbot, COUNTED).values()) >= {"7"}
    assert "30" not in drafts(house, qtbot, COUNTED).values()
    pick(counts.measure, counts.measure.itemData(0))
    pick(counts.trait, counts.trait.itemData(0))
    assert counts.lines[0].cases.value == 7
    click(page, qtbot, counts.half.banner.button)
    read_all(house, qtbot)
    assert counts.lines[0].cases.value is None
    assert drafts(house, qtbot, COUNTED) == {}


def test_a_half_written_case_review_and_try_open_by_themselves_after_a_lock(house, desk_open, qtbot):
    tool = a_tool(house, qtbot)
    page = arrive(house, qtbot, "bias")
    look, probe = page.face.look, page.face.probe
    for card, text in ((look, "Two were my own rule"), (probe, "The tone differed")):
        click(page, qtbot, card.kept.fold.button)
        click(page, qtbot, card.note.area)
        type_in(qtbot, text)
    lock_and_unlock(house, qtbot)
    page = arrive(house, qtbot, "bias")
    look, probe = page.face.look, page.face.probe
    assert (look.note.text, probe.note.text) == ("Two were my own rule", "The tone differed")
    assert look.kept.fold.is_open
    assert probe.kept.fold.is_open
    write(page, qtbot, look.cases, "4")
    click(page, qtbot, look.save)
    read_all(house, qtbot)
    qtbot.waitUntil(lambda: bool(look.kept.rows.rows))
    assert drafts(house, qtbot, CASES_READ) == {}
    assert drafts(house, qtbot, TRIED)
    assert probe.tool.value == tool.id


def test_what_is_refused_is_still_half_filled_in(house, desk_open, qtbot):
    tool = a_tool(house, qtbot, category=Category.SCHEDULING)
    page = arrive(house, qtbot, f"accuracy:{tool.id}")
    sheet = page.face.sheet
    write(page, qtbot, sheet.used, "5")
    write(page, qtbot, sheet.slips[Slip.WRONG_REMINDER], "9")
    click(page, qtbot, sheet.save)
    read_all(house, qtbot)
    assert drafts(house, qtbot, accuracy_form(tool))
    go(house, qtbot, Area.TODAY)
    assert arrive(house, qtbot, f"accuracy:{tool.id}").face.sheet.slips[Slip.WRONG_REMINDER].value == 9


def test_half_read_notes_of_a_tool_are_found_by_retention(house, desk_open, qtbot):
    tool = a_tool(house, qtbot)
    assert tool.id in f"half/{accuracy_form(tool)}".split("/")
    assert form_drafts.names_any("half/oversight/try", f'{{"new|tool": "{tool.id}"}}', {tool.id})
