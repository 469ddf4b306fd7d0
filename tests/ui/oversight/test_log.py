"""The decision log in the window: one tap for a draft, a decision with its reason, the rates in words."""

from dataclasses import replace

import pytest

from ethicsdesk.domain.aided_decisions import AidedDecision, DecisionSort, HumanDecision
from ethicsdesk.domain.records import Category, Use
from ethicsdesk.services import decision_log, tools
from ethicsdesk.services.targets import Area, Target
from tests.ui.incidents.test_incident_pages import change, choose, click, pick, words_in
from tests.ui.shell.living import go, kept, make_vault, read_all, type_in


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


def a_tool(house, qtbot, name="Example Notes", category=Category.SCRIBE):
    made = change(house, qtbot, lambda desk: tools.add(desk, name, categories=(category,)))
    return change(house, qtbot, lambda desk: tools.change(desk, replace(made, use=Use.IN_USE)))


def open_page(house, qtbot, field=""):
    page = go(house, qtbot, Area.OVERSIGHT, field=field)
    read_all(house, qtbot)
    return page


def test_without_a_tool_the_page_says_where_to_begin(house, shell, qtbot):
    page = open_page(house, qtbot)
    assert "Add the AI tools you use first" in words_in(page)
    assert not page.new.isVisible()


def test_the_reviews_lead_to_decisions_and_checks(house, shell, qtbot):
    page = go(house, qtbot, Area.REVIEWS)
    read_all(house, qtbot)
    click(page, qtbot, page.checks)
    assert shell.place == Target(area=Area.OVERSIGHT)


def test_one_tap_counts_a_draft_and_can_be_taken_back(house, shell, qtbot):
    tool = a_tool(house, qtbot)
    page = open_page(house, qtbot)
    for button in (page.face.tap.same, page.face.tap.same, page.face.tap.changed):
        click(page, qtbot, button)
        read_all(house, qtbot)
    assert page.face.tap.day.text() == "Today: 3 read, 1 of them changed."
    click(page, qtbot, page.face.tap.back)
    read_all(house, qtbot)
    day = kept(house, qtbot, lambda desk: decision_log.day_of(desk, tool.id, desk.clock.today()))
    assert (day.reviewed, day.changed) == (2, 0)
    assert page.face.tap.back.isHidden()


def test_a_decision_otherwise_needs_a_reason_and_nothing_is_lost(house, shell, qtbot):
    a_tool(house, qtbot)
    page = open_page(house, qtbot)
    click(page, qtbot, page.new)
    read_all(house, qtbot)
    face = page.face
    pick(face.sort, DecisionSort.RISK_FLAG)
    click(page, qtbot, face.output.area)
    type_in(qtbot, "low risk")
    choose(page, qtbot, face.decided, HumanDecision.REJECTED)
    click(page, qtbot, face.save)
    read_all(house, qtbot)
    assert "why you decided otherwise" in words_in(page)
    assert face.output.text == "low risk"
    click(page, qtbot, face.reason.area)
    type_in(qtbot, "It missed what was said at the door.")
    click(page, qtbot, face.save)
    read_all(house, qtbot)
    qtbot.waitUntil(lambda: page.face is page.faces[""])
    read_all(house, qtbot)
    row = page.face.entries.rows[0]
    assert row.item.title == "A risk flag: low risk"
    assert row.item.chip == "Overruled"


def test_what_came_of_a_decision_is_added_later(house, shell, qtbot):
    tool = a_tool(house, qtbot)
    entry = change(house, qtbot, lambda desk: decision_log.log(desk, _entry(desk, tool)))
    page = open_page(house, qtbot, f"entry:{entry.id}")
    assert "I used it as it was" in words_in(page)
    click(page, qtbot, page.face.outcome.area)
    type_in(qtbot, "The plan held.")
    click(page, qtbot, page.face.save)
    read_all(house, qtbot)
    (found,) = kept(house, qtbot, decision_log.entries)
    assert found.outcome == "The plan held."
    assert replace(found, outcome="") == entry


def test_rates_come_with_their_exact_range_and_silence_is_a_question(house, shell, qtbot):
    tool = a_tool(house, qtbot)
    change(house, qtbot, lambda d: decision_log.tally(d, tool.id, d.clock.today(), reviewed=24, changed=0))
    page = open_page(house, qtbot)
    assert "0 of 24 (0%). From this, the true share may be anywhere between 0% and 14%" in words_in(page)
    assert "Is it that good, or has reading become quick?" in words_in(page)


def test_a_name_in_a_text_is_marked(house, shell, qtbot):
    a_tool(house, qtbot)
    page = open_page(house, qtbot, "new")
    click(page, qtbot, page.face.reason.area)
    type_in(qtbot, "Call 555-867-5309 about it")
    page.face.reason.check()
    assert page.face.reason.hint.isVisible()


def _entry(desk, tool):
    return AidedDecision(
        id="",
        tool_id=tool.id,
        day=desk.clock.today(),
        sort=DecisionSort.PLAN,
        decided=HumanDecision.ACCEPTED,
        logged_on=desk.clock.today(),
    )
