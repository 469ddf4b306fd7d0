"""The interview page: saving, going back and forth, taking back, stops, papers, trouble."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.records import AnswerState, CaptureMode, Category, Depth, Tool, YesNo
from ethicsdesk.services import assessments, tools
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.interview.flow import END, NOTES_STOP
from ethicsdesk.ui.interview.other_views import AllQuestionsView, EndView, GateView, NotesStopView
from ethicsdesk.ui.interview.question_view import QuestionView
from tests.ui.interview.making import GATED, Bench, Opens, add_tool, press, question, sheet


def test_a_new_tool_is_asked_its_facts_first_and_each_is_kept_at_once(
    desk: Desk, open_page: Opens, qtbot: QtBot
) -> None:
    tool = add_tool(desk)
    page = open_page(tool)
    assert isinstance(page.view, GateView)
    press(qtbot, "1", "3", Qt.Key.Key_Return)
    press(
        qtbot, "1", Qt.Key.Key_Return, "1", Qt.Key.Key_Return, "2", Qt.Key.Key_Return, "1", Qt.Key.Key_Return
    )
    row = tools.read(desk, tool.id)
    assert row is not None
    assert row.tool.categories == (Category.SCRIBE, Category.SCHEDULING)
    assert (row.tool.client_data, row.tool.capture) == (YesNo.YES, CaptureMode.RECORDS)
    assert page.flow is not None
    assert page.flow.here == "gate:psychotherapy_notes"


@pytest.mark.parametrize("key", ["1", "3"])
def test_private_notes_or_not_sure_end_at_a_page_of_their_own_and_going_back_changes_it(
    desk: Desk, open_page: Opens, qtbot: QtBot, key: str
) -> None:
    gates = {**GATED, "psychotherapy_notes": None}
    tool = add_tool(desk, categories=(Category.SCRIBE,), capture=CaptureMode.RECORDS, **gates)
    page = open_page(tool)
    press(qtbot, key, Qt.Key.Key_Return)
    assert isinstance(page.view, NotesStopView)
    page.back.click()
    press(qtbot, "2", Qt.Key.Key_Return)
    assert isinstance(page.view, QuestionView)


def test_choosing_saves_at_once(desk: Desk, scribe: Tool, open_page: Opens, qtbot: QtBot) -> None:
    page = open_page(scribe)
    press(qtbot, "3")
    answer = assessments.start(desk, scribe.id).value.sheet.answers[question(page).question.id]
    assert answer.option == "no"


def test_i_do_not_know_is_the_last_card_and_asks_the_company(
    desk: Desk, scribe: Tool, open_page: Opens, qtbot: QtBot
) -> None:
    page = open_page(scribe)
    cards = question(page).editor.choices.cards
    assert cards[-1].choice.key == "unknown"
    cards[-1].click()
    (answer,) = assessments.start(desk, scribe.id).value.sheet.answers.values()
    assert answer.state is AnswerState.UNKNOWN
    assert answer.ask_vendor


def test_does_not_apply_counts_only_with_a_reason(
    desk: Desk, scribe: Tool, open_page: Opens, qtbot: QtBot
) -> None:
    page = open_page(scribe)
    view = question(page)
    view.not_applicable.click()
    page.go_on()
    assert page.view is view
    assert sheet(desk, scribe) == {}
    press(qtbot, "We never send data")
    page.go_on()
    (answer,) = assessments.start(desk, scribe.id).value.sheet.answers.values()
    assert (answer.state, answer.reason) == (AnswerState.NOT_APPLICABLE, "We never send data")
    assert page.view is not view


def test_a_stop_is_said_quietly_with_a_way_to_the_result_and_on(
    scribe: Tool, open_page: Opens, bench: Bench, qtbot: QtBot
) -> None:
    page = open_page(scribe)
    assert question(page).stop.isHidden()
    press(qtbot, "3")
    assert not question(page).stop.isHidden()
    question(page).stop.button.click()
    assert bench.asked[-1] == Target(area=Area.TOOL, id=scribe.id, field="result")


def test_a_good_answer_without_its_day_is_told_what_is_missing_and_not_alarmed(
    scribe: Tool, open_page: Opens, qtbot: QtBot
) -> None:
    page = open_page(scribe)
    press(qtbot, "1")
    assert question(page).stop.accessibleName() == "Caution. The day is missing"
    assert question(page).question.red_flag in question(page).stop.accessibleDescription()
    press(qtbot, "3")
    assert question(page).stop.accessibleName() == "Stop. This is a stop"


def test_a_good_answer_asks_for_its_day_once_before_going_on(
    desk: Desk, scribe: Tool, open_page: Opens, qtbot: QtBot
) -> None:
    page = open_page(scribe)
    first = question(page)
    press(qtbot, "1", Qt.Key.Key_Return)
    assert page.view is first
    press(qtbot, "02/03/2026", Qt.Key.Key_Return)
    assert page.view is not first
    assert assessments.start(desk, scribe.id).value.sheet.answers["baa-signed"].day is not None


def test_a_day_in_the_future_is_refused_beside_the_field_and_nothing_is_saved(
    desk: Desk, scribe: Tool, open_page: Opens, qtbot: QtBot
) -> None:
    page = open_page(scribe)
    press(qtbot, "1", Qt.Key.Key_Return)
    press(qtbot, "03/15/2099", Qt.Key.Key_Return)
    assert isinstance(page.view, QuestionView)
    assert "earlier" in page.view.editor.day_field.error  # type: ignore[attr-defined]
    assert assessments.start(desk, scribe.id).value.sheet.answers["baa-signed"].day is None
    assert "2099" in assessments.read_draft(desk, scribe.id, "baa-signed") or page.flow


def test_control_z_takes_the_last_answer_back_and_redo_gives_it_again(
    desk: Desk, scribe: Tool, open_page: Opens, qtbot: QtBot
) -> None:
    page = open_page(scribe)
    press(qtbot, "2", Qt.Key.Key_Return)
    press(qtbot, "2", Qt.Key.Key_Return)
    assert len(sheet(desk, scribe)) == 2
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert set(sheet(desk, scribe)) == {"baa-signed"}
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert sheet(desk, scribe) == {}
    assert question(page).question.id == "baa-signed"
    qtbot.keyClick(page, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert set(sheet(desk, scribe)) == {"baa-signed"}


def test_control_z_inside_a_text_field_undoes_typing_only(
    desk: Desk, scribe: Tool, open_page: Opens, qtbot: QtBot
) -> None:
    page = open_page(scribe)
    press(qtbot, "2")
    question(page).note_line.set_open(opened=True)
    question(page).note.setFocus()
    press(qtbot, "abc")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(sheet(desk, scribe)) == 1


def test_skipped_questions_are_listed_at_the_end_and_one_click_leads_back(
    scribe: Tool, open_page: Opens, qtbot: QtBot
) -> None:
    page = open_page(scribe)
    assert page.flow is not None
    for _ in page.flow.questions:
        page.go_on()
    assert isinstance(page.view, EndView)
    assert len(page.view.rows.rows) == len(page.flow.questions)
    page.view.rows.rows[2].click()
    assert page.flow.here == page.flow.questions[2].id
    page.go_on()
    assert isinstance(page.view, EndView), "not through everything behind it once more"


def test_control_j_lists_everything_with_its_state_and_escape_goes_back(
    scribe: Tool, open_page: Opens, qtbot: QtBot
) -> None:
    page = open_page(scribe)
    press(qtbot, "3")
    qtbot.keyClick(page, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    view = page.view
    assert isinstance(view, AllQuestionsView)
    chips = [row.item.chip for row in view.rows.rows]
    assert "Stop" in chips
    assert "Open" in chips
    press(qtbot, Qt.Key.Key_Escape)
    assert isinstance(page.view, QuestionView)
    qtbot.keyClick(page, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert question(page).question.id == "baa-covers-ai"


def test_a_section_says_how_far_it_is_and_leads_to_what_is_open(
    scribe: Tool, open_page: Opens, qtbot: QtBot
) -> None:
    page = open_page(scribe)
    assert page.flow is not None
    press(qtbot, "2")
    page.show_all()
    view = page.view
    assert isinstance(view, AllQuestionsView)
    row = view.sections.rows[0]
    assert row.item.subtitle.startswith("1 of ")
    assert "min left" in row.item.subtitle
    row.click()
    assert page.flow.here == row.item.key != "baa-signed"


def test_alt_arrows_walk_back_and_forth(scribe: Tool, open_page: Opens, qtbot: QtBot) -> None:
    page = open_page(scribe)
    qtbot.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert question(page).question.id == "baa-covers-ai"
    qtbot.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert question(page).question.id == "baa-signed"


def test_it_stands_where_it_stood(scribe: Tool, open_page: Opens, qtbot: QtBot) -> None:
    page = open_page(scribe)
    press(qtbot, "2", Qt.Key.Key_Return, "2", Qt.Key.Key_Return)
    page.leave()
    again = open_page(scribe)
    assert question(again).question.id == "baa-chain"


def test_finish_this_paper_asks_exactly_what_is_missing_and_goes_back(
    desk: Desk, scribe: Tool, open_page: Opens, bench: Bench
) -> None:
    template = next(t for t in desk.library.templates() if t.one_tool)
    page = open_page(scribe, field=f"paper:{template.id}")
    flow = page.flow
    assert flow is not None
    assert flow.only
    assert [q.id for q in flow.questions] == list(flow.only)
    for _ in range(60):
        if bench.asked:
            break
        view = question(page)
        known = [card for card in view.editor.choices.cards if card.choice.key != "unknown"]
        if view.editor.value() is None and known:
            known[0].click()
        box = getattr(view.editor, "box", None)
        if box is not None:
            box.set_text("It drafts notes.")
        line = getattr(view.editor, "line", None)
        if line is not None and view.editor.value() is None:
            line.line.setText("3")
        page.go_on()
        if page.view is view:
            page.go_on()
    assert bench.asked[-1] == Target(area=Area.PAPER, id=template.id, field=scribe.id)


def test_going_deeper_begins_at_what_is_not_asked_yet(
    desk: Desk, scribe: Tool, open_page: Opens, qtbot: QtBot
) -> None:
    page = open_page(scribe)
    press(qtbot, "2", Qt.Key.Key_Return)
    page.leave()
    deeper = open_page(scribe, field="depth:standard")
    assert deeper.flow is not None
    assert deeper.flow.sheet.depth is Depth.STANDARD
    assert deeper.flow.here == deeper.flow.open_questions[0].id


def test_facts_changed_later_change_what_is_asked(desk: Desk, scribe: Tool, open_page: Opens) -> None:
    page = open_page(scribe)
    assert page.flow is not None
    before = len(page.flow.questions)
    tools.change(desk, replace(scribe, client_data=YesNo.NO))
    page.reload()
    assert page.flow is not None
    assert len(page.flow.questions) < before


def test_private_notes_are_met_at_their_page_when_opened_again(desk: Desk, open_page: Opens) -> None:
    gates = {**GATED, "psychotherapy_notes": YesNo.YES}
    tool = add_tool(desk, categories=(Category.SCRIBE,), capture=CaptureMode.NONE, **gates)
    page = open_page(tool)
    assert page.flow is not None
    assert page.flow.here == NOTES_STOP
    assert END not in page.flow.steps


def test_an_unknown_tool_leads_back_to_the_list(desk: Desk, open_page: Opens, bench: Bench) -> None:
    open_page(Tool(id="gone", name="Gone", added_on=desk.clock.today()))
    assert bench.asked == [Target(area=Area.TOOLS)]
