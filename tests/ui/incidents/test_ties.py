"""What an incident is tied to, who received the information, and since when the charts say so."""

from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt

from ethicsdesk.domain.aided_decisions import AidedDecision, DecisionSort, HumanDecision
from ethicsdesk.domain.records import Practice, YesNo
from ethicsdesk.services import decision_log, incidents, practice, tools
from ethicsdesk.ui.interview.guarded_area import GuardedArea
from ethicsdesk.ui.widgets.date_edit import DateEdit
from tests.ui.incidents.hands import change, choose, click, open_room, start, view, words_in
from tests.ui.shell.living import make_vault, press, read_all, type_in


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


def test_who_received_it_and_the_day_in_the_chart_are_kept(house, shell, qtbot):
    change(house, qtbot, lambda d: practice.save(d, Practice(name="P", covered_entity=YesNo.YES)))
    one = start(house, qtbot)
    page = open_room(house, qtbot, one.id, "information")
    receiver = page.room.accounting.findChild(GuardedArea)
    click(page, qtbot, receiver.area)
    type_in(qtbot, "Another clinic")
    day = page.room.accounting.findChild(DateEdit)
    click(page, qtbot, day.line)
    type_in(qtbot, "03/01/2026")
    press(qtbot, Qt.Key.Key_Tab)
    read_all(house, qtbot)
    found = view(house, qtbot, one.id).incident
    assert (found.received_by, found.accounted_on) == ("Another clinic", date(2026, 3, 1))


def test_a_decision_of_its_tool_is_tied_to_it_by_a_click(house, shell, qtbot):
    def work(desk):
        tool, day = tools.add(desk, "Willowscribe").value, desk.clock.today()
        made = AidedDecision(
            id="",
            tool_id=tool.id,
            day=day,
            logged_on=day,
            sort=DecisionSort.PLAN,
            decided=HumanDecision.EDITED,
        )
        return decision_log.log(desk, made)

    decision = change(house, qtbot, work)
    one = start(house, qtbot)
    page = open_room(house, qtbot, one.id, "what")
    assert "Decisions logged with its tool" in words_in(page)
    with_tool = partial(replace, tool_id=decision.tool_id)
    change(house, qtbot, lambda d: incidents.change(d, one.id, with_tool))
    qtbot.waitUntil(lambda: page.room.links.decisions is not None)
    assert "Diagnosis or treatment plan · Changed" in page.room.links.decisions.cards[0].choice.title
    for tied in ((decision.id,), ()):
        choose(page, qtbot, page.room.links.decisions, decision.id)
        read_all(house, qtbot)
        assert view(house, qtbot, one.id).incident.decision_ids == tied


def test_outside_hipaa_no_accounting_is_asked_for(house, shell, qtbot):
    change(house, qtbot, lambda d: practice.save(d, Practice(name="P", covered_entity=YesNo.NO)))
    page = open_room(house, qtbot, start(house, qtbot).id, "information")
    assert not page.room.accounting.isVisible()
