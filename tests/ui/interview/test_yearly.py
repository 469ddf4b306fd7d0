"""The yearly part: only those questions, confirmed by going on, dated anew."""

from dataclasses import replace

from PySide6.QtCore import Qt

from ethicsdesk.domain.records import Answer, AnswerState
from ethicsdesk.services import assessments
from ethicsdesk.services.diligence_gaps import YEARLY
from ethicsdesk.services.targets import Area, Target


def answer(desk, tool, question_id, **more) -> None:
    assessments.start(desk, tool.id)
    day = desk.clock.today()
    blank = Answer(
        id="", assessment_id="", question_id=question_id, state=AnswerState.ANSWERED, answered_on=day
    )
    assessments.answer(desk, tool.id, replace(blank, **more))


def test_only_old_yearly_questions_are_asked_and_going_on_confirms_them(
    desk, scribe, open_page, bench, clock, qtbot
):
    answer(desk, scribe, "data-train", option="never")
    answer(desk, scribe, "data-sell", option="no")
    clock.advance(days=200)
    answer(desk, scribe, "mod-emotion", option="no")
    clock.advance(days=170)
    page = open_page(scribe, YEARLY)
    assert page.flow is not None
    assert [question.id for question in page.flow.questions] == ["data-train"]
    assert "Asked again each year" in page.subtitle.text()
    page.go_on()
    answers = assessments.start(desk, scribe.id).value.sheet.answers
    assert answers["data-train"].answered_on == desk.clock.today()
    assert answers["data-train"].option == "never"
    assert answers["data-sell"].answered_on < desk.clock.today()
    assert bench.asked[-1] == Target(area=Area.TOOL, id=scribe.id, field="result")


def test_looking_without_going_on_confirms_nothing(desk, scribe, open_page, clock, qtbot):
    answer(desk, scribe, "data-train", option="never")
    clock.advance(days=370)
    page = open_page(scribe, YEARLY)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    page.leave()
    assert (
        assessments.start(desk, scribe.id).value.sheet.answers["data-train"].answered_on < desk.clock.today()
    )
