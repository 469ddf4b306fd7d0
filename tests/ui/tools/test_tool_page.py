"""One tool: the result first, deal-breakers with their way out, the decision and its memo."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.interview import Progress
from ethicsdesk.domain.records import (
    Answer,
    AnswerState,
    CaptureMode,
    Category,
    Depth,
    Result,
    Tool,
    Use,
    YesNo,
)
from ethicsdesk.services import assessments, dossier, lifts, ripple, sample, tools
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.services.tool_report import TOOL_REPORT
from ethicsdesk.ui.pages.tool import words as said_of
from ethicsdesk.ui.pages.tool.findings import StopCard
from ethicsdesk.ui.pages.tool.lifting import LiftCard
from ethicsdesk.ui.pages.tool.page import ToolPage
from ethicsdesk.ui.pages.tool.report_card import ReportCard
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.chart import BarChart
from ethicsdesk.ui.widgets.heading import Text
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.row_list import RowList
from tests.builders import answer_all
from tests.ui.interview.making import GATED, Bench, add_tool

Opens = Callable[..., ToolPage]


@pytest.fixture
def open_page(bench: Bench, qtbot: QtBot) -> Opens:
    def opened(tool: Tool, field: str = "") -> ToolPage:
        page = ToolPage(bench.workbench)
        page.resize(1100, 860)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.show_for(Target(area=Area.TOOL, id=tool.id, field=field))
        return page

    return opened


@pytest.fixture
def scribe(desk: Desk) -> Tool:
    return add_tool(desk, categories=(Category.SCRIBE,), capture=CaptureMode.RECORDS, **GATED)


def answer(desk: Desk, tool: Tool, question_id: str, option: str) -> None:
    assessments.start(desk, tool.id, depth=Depth.EVERYTHING)
    given = Answer(
        id="",
        assessment_id="",
        question_id=question_id,
        state=AnswerState.ANSWERED,
        answered_on=desk.clock.today(),
        option=option,
    )
    assessments.answer(desk, tool.id, given)


def soft_stop(desk: Desk, tool: Tool) -> str:
    """Give an answer that stops the tool under a rule that is no law; return its question."""
    opened = assessments.start(desk, tool.id, depth=Depth.EVERYTHING).value
    for question in opened.questions:
        stops = [o for o in question.options if o.stop]
        if stops and question.badge.value != "law" and question.stop_if is None:
            answer(desk, tool, question.id, stops[0].id)
            if question.id in {f.question.id for f in dossier_of(desk, tool).judgement.stops}:
                return question.id
    raise AssertionError("the bank has a deal-breaker that is no law")


def dossier_of(desk: Desk, tool: Tool) -> dossier.Dossier:
    found = dossier.read(desk, tool.id)
    assert found is not None
    return found


def texts(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(Text) if label.isVisible())


def headline(page: ToolPage) -> str:
    banners = [b for b in page.findChildren(Banner) if b.isVisible()]
    return banners[0].accessibleName()


def test_a_new_tool_starts_the_quick_check(scribe: Tool, open_page: Opens, bench: Bench) -> None:
    page = open_page(scribe)
    assert "No result yet" in headline(page)
    assert page.primary.hasFocus()
    page.primary.click()
    assert bench.asked == [Target(area=Area.INTERVIEW, id=scribe.id)]


def test_one_minute_is_said_as_one(desk: Desk, scribe: Tool) -> None:
    assessments.start(desk, scribe.id)
    found = dossier_of(desk, scribe)
    for answered, said in ((13, "About a minute is left."), (12, "About 2 minutes are left.")):
        progress = Progress(answered=answered, asked=14)
        assert said_of.headline(replace(found, progress=progress))[1].endswith(said)


def test_a_deal_breaker_says_answer_reason_rule_and_what_would_change_it(
    desk: Desk, scribe: Tool, open_page: Opens, bench: Bench
) -> None:
    answer(desk, scribe, "baa-signed", "no")
    page = open_page(scribe)
    assert "Do not use" in headline(page)
    (card,) = page.asides.cards
    question = dossier_of(desk, scribe).judgement.stops[0].question
    shown = "\n".join(label.text() for label in card.findChildren(Text))
    for words in (question.text, question.why, question.change, "No", "as of October 9, 2026"):
        assert words in shown
    card.change.click()
    assert bench.asked[-1] == Target(area=Area.INTERVIEW, id=scribe.id, field="baa-signed")


def test_law_cannot_be_set_aside_and_says_why(desk: Desk, scribe: Tool, open_page: Opens) -> None:
    answer(desk, scribe, "baa-signed", "no")
    (card,) = open_page(scribe).asides.cards
    assert card.aside.isHidden()
    assert any("law" in label.text() for label in card.findChildren(Text))


def test_another_stop_is_set_aside_with_a_reason_until_a_day(
    desk: Desk, scribe: Tool, open_page: Opens, qtbot: QtBot
) -> None:
    question_id = soft_stop(desk, scribe)
    page = open_page(scribe)
    card = next(c for c in page.asides.cards if c.question_id == question_id)
    card.aside.click()
    card.confirm.click()
    assert card.reason_field.error == "Please write your reason first."
    qtbot.keyClicks(QApplication.focusWidget(), "The company mends it next month.")
    card.confirm.click()
    override = dossier_of(desk, scribe).sheet.overrides[question_id]
    assert override.reason == "The company mends it next month."
    assert question_id not in {c.question_id for c in page.asides.cards}
    assert "Set aside until" in texts(page)


def test_what_was_set_aside_can_be_taken_up_again_before_its_day(
    desk: Desk, scribe: Tool, open_page: Opens
) -> None:
    question_id = soft_stop(desk, scribe)
    until = desk.clock.today() + timedelta(days=30)
    assessments.set_aside(desk, scribe.id, question_id, reason="Soon", until=until)
    page = open_page(scribe)
    link = next(b for b in page.findChildren(LinkButton) if b.text() == "Take it up again now")
    link.click()
    assert question_id in {card.question_id for card in page.asides.cards}
    assert dossier_of(desk, scribe).sheet.overrides == {}


def test_a_half_written_reason_is_there_again(
    desk: Desk, scribe: Tool, open_page: Opens, qtbot: QtBot
) -> None:
    question_id = soft_stop(desk, scribe)

    def form(page: ToolPage) -> StopCard:
        card = next(c for c in page.asides.cards if c.question_id == question_id)
        card.aside.click()
        return card

    page = open_page(scribe)
    form(page)
    qtbot.keyClicks(QApplication.focusWidget(), "Half a rea")
    page.leave()
    assert form(open_page(scribe)).reason.text == "Half a rea"


def test_recording_a_decision_keeps_reason_day_and_memo_and_opens_it(
    desk: Desk, scribe: Tool, open_page: Opens, bench: Bench, qtbot: QtBot
) -> None:
    answer(desk, scribe, "baa-signed", "no")
    page = open_page(scribe)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "No agreement, no client data.")
    page.primary.click()
    (decision,) = dossier_of(desk, scribe).decisions
    assert (decision.result, decision.reason) == (Result.DO_NOT_USE, "No agreement, no client data.")
    assert decision.review_on == desk.clock.today() + timedelta(days=90)
    assert bench.asked[-1] == Target(area=Area.PAPERS, id=decision.memo_id)
    assert assessments.read_draft(desk, scribe.id, "decision") == ""


def test_a_tool_that_is_considered_can_be_in_use_with_its_decision(
    desk: Desk, scribe: Tool, open_page: Opens
) -> None:
    answer_all(desk, scribe.id, depth=Depth.QUICK)
    page = open_page(scribe, field="decide")
    assert page.form is not None
    assert page.form.begins is not None
    page.form.begins.click()
    page.primary.click()
    assert dossier_of(desk, scribe).tool.use is Use.IN_USE


def test_a_tool_that_is_stopped_is_not_offered_to_be_used(desk: Desk, scribe: Tool, open_page: Opens) -> None:
    answer(desk, scribe, "baa-signed", "no")
    page = open_page(scribe, field="decide")
    assert page.form is not None
    assert page.form.begins is None


def test_a_review_too_late_is_refused_beside_the_field(
    desk: Desk, scribe: Tool, open_page: Opens, qtbot: QtBot
) -> None:
    answer(desk, scribe, "baa-signed", "no")
    page = open_page(scribe, field="decide")
    assert page.form is not None
    page.form.day.line.setText("12/31/2030")
    page.primary.click()
    assert "or earlier" in page.form.day_field.error
    assert dossier_of(desk, scribe).decisions == ()


def test_characters_no_font_has_are_said_and_the_words_stay(
    desk: Desk, scribe: Tool, open_page: Opens
) -> None:
    answer(desk, scribe, "baa-signed", "no")
    page = open_page(scribe, field="decide")
    assert page.form is not None
    page.form.reason.set_text("Because 😀")
    page.primary.click()
    assert "cannot be printed" in page.form.day_field.error
    assert page.form.reason.text == "Because 😀"
    assert dossier_of(desk, scribe).decisions == ()
    assert page.primary.isEnabled()


def test_use_changes_here_and_keeps_the_focus(
    desk: Desk, scribe: Tool, open_page: Opens, qtbot: QtBot
) -> None:
    page = open_page(scribe)
    page.use.select.setFocus()
    qtbot.keyClick(page.use.select, Qt.Key.Key_Down)
    row = tools.read(desk, scribe.id)
    assert row is not None
    assert row.tool.use is Use.IN_USE
    assert "In use" in page.subtitle.text()
    assert page.use.select.hasFocus()


def test_every_result_of_the_sample_is_told_with_scores_and_numbers(desk: Desk, open_page: Opens) -> None:
    sample.fill(desk, lambda _: None)
    told = set()
    for row in tools.register(desk):
        page = open_page(row.tool)
        told.add(headline(page).split(". ", 1)[1])
        charts = [chart for chart in page.findChildren(BarChart) if chart.isVisible()]
        assert len(charts[0].chart.bars) == 4
        for shown in (bar for chart in charts for bar in chart.chart.bars):
            assert "points" in shown.words or shown.words == "Nothing to score"
    assert told == {"Conditional", "Approved", "Do not use", "Only without client data"}


def test_going_deeper_says_how_much_and_goes_there(desk: Desk, open_page: Opens, bench: Bench) -> None:
    sample.fill(desk, lambda _: None)
    tool = next(row.tool for row in tools.register(desk) if row.tool.name == "Willowscribe")
    page = open_page(tool)
    assert "more questions, about" in texts(page)
    button = next(b for b in page.findChildren(type(page.primary)) if b.text() == "&Go deeper")
    button.click()
    assert bench.asked[-1] == Target(area=Area.INTERVIEW, id=tool.id, field="depth:everything")


def test_private_notes_stop_the_page_too(desk: Desk, open_page: Opens) -> None:
    gates = {**GATED, "psychotherapy_notes": YesNo.YES}
    tool = add_tool(desk, categories=(Category.SCRIBE,), capture=CaptureMode.NONE, **gates)
    assert "psychotherapy notes" in headline(open_page(tool))


def test_the_page_names_the_answers_that_would_lift_the_result(
    desk: Desk, open_page: Opens, bench: Bench
) -> None:
    sample.fill(desk, lambda _: None)
    tool = next(row.tool for row in tools.register(desk) if row.tool.name == "Willowscribe")
    page = open_page(tool)
    assert "If these 2 answers became good, the result would be “Approved”." in texts(page)
    card = page.findChildren(LiftCard)[0]
    assert card.waiting.isHidden()
    rows = card.findChildren(RowList)[0].rows
    assert [row.item.key for row in rows] == ["val-accuracy", "bias-tested"]
    rows[0].click()
    assert bench.asked[-1] == Target(area=Area.INTERVIEW, id=tool.id, field="val-accuracy")


def test_a_way_that_may_not_be_the_shortest_is_called_one_way(desk: Desk, scribe: Tool, qtbot: QtBot) -> None:
    answer(desk, scribe, "data-sell", "yes")
    found = dossier.read(desk, scribe.id)
    assert found is not None
    ways = lifts.ways(found.sheet, found.today)
    assert ways is not None
    card = LiftCard(found)
    qtbot.addWidget(card)
    card.show_ways(replace(ways, smallest=False))
    card.show()
    assert "a shorter way may exist" in texts(card)
    assert "no deal-breaker would be left" in texts(card)


def test_where_no_answer_lifts_the_result_the_card_says_so(desk: Desk, scribe: Tool, qtbot: QtBot) -> None:
    answer(desk, scribe, "data-sell", "yes")
    found = dossier.read(desk, scribe.id)
    assert found is not None
    card = LiftCard(found)
    qtbot.addWidget(card)
    card.show_ways(None)
    card.show()
    assert "Other answers alone do not lift this result." in texts(card)


def test_the_full_report_opens_among_the_papers(desk: Desk, open_page: Opens, bench: Bench) -> None:
    sample.fill(desk, lambda _: None)
    tool = next(row.tool for row in tools.register(desk) if row.tool.name == "Willowscribe")
    page = open_page(tool)
    page.findChildren(ReportCard)[0].button.click()
    made = next(row.paper for row in ripple.issued(desk) if row.paper.template_id == TOOL_REPORT)
    assert bench.asked[-1] == Target(area=Area.PAPERS, id=made.id)


def test_a_place_can_ask_for_where_the_tool_stands(scribe: Tool, open_page: Opens) -> None:
    page = open_page(scribe, "use")
    assert page.use.select.hasFocus()


def test_what_a_tool_is_used_for_is_written_in_one_line_and_kept_when_left(
    desk: Desk, scribe: Tool, open_page: Opens, bench: Bench, qtbot: QtBot
) -> None:
    page = open_page(scribe, "purpose")
    line = page.use.purpose.line
    assert line.hasFocus()
    qtbot.keyClicks(line, "Drafts progress notes ")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert dossier_of(desk, scribe).tool.purpose == "Drafts progress notes"
    assert bench.asked == []
    page.use.purpose.line.setText("Drafts letters")
    page.leave()
    assert dossier_of(desk, scribe).tool.purpose == "Drafts letters"
