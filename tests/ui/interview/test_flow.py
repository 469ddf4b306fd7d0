"""The flow of an interview without a window: steps, undo, papers, private notes."""

from dataclasses import replace

import pytest

from ethicsdesk.domain.records import Answer, AnswerState, CaptureMode, Category, Depth, Tool, YesNo
from ethicsdesk.services import assessments
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.interviewing import open_interview
from ethicsdesk.ui.interview.flow import END, GATE, NOTES_STOP, Flow, StepState
from tests.ui.interview.making import GATED, add_tool


def flow_of(desk: Desk, tool: Tool, **wishes: object) -> Flow:
    opening = open_interview(desk, tool.id, **wishes).value  # type: ignore[arg-type]
    assert opening is not None
    return Flow(opening)


@pytest.fixture
def scribe(desk: Desk) -> Tool:
    return add_tool(desk, categories=(Category.SCRIBE,), capture=CaptureMode.RECORDS, **GATED)


def said(question_id: str, state: AnswerState = AnswerState.UNKNOWN, **values: object) -> Answer:
    return Answer(
        id=f"x/{question_id}",
        assessment_id="x",
        question_id=question_id,
        state=state,
        answered_on=None,  # type: ignore[arg-type]
        **values,  # type: ignore[arg-type]
    )


def test_a_new_tool_begins_with_its_first_fact_even_when_the_list_knew_its_kind(desk: Desk) -> None:
    assert flow_of(desk, add_tool(desk)).here == GATE + "categories"
    assert flow_of(desk, add_tool(desk, categories=(Category.EHR,))).here == GATE + "categories"


def test_one_missing_fact_is_asked_first(desk: Desk, scribe: Tool) -> None:
    flow = flow_of(desk, replace(scribe))
    assert flow.here == flow.questions[0].id
    gates = {**GATED, "clinical": None}
    tool = add_tool(desk, categories=(Category.SCRIBE,), capture=CaptureMode.NONE, **gates)
    assert flow_of(desk, tool).here == GATE + "clinical"


@pytest.mark.parametrize("value", [YesNo.YES, YesNo.UNSURE])
def test_private_notes_leave_no_questions(desk: Desk, scribe: Tool, value: YesNo) -> None:
    flow = flow_of(desk, scribe)
    flow.do(GATE + "psychotherapy_notes", replace(scribe, psychotherapy_notes=value))
    assert flow.steps[-1] == NOTES_STOP
    assert END not in flow.steps
    turn = flow.undo()
    assert turn is not None
    assert flow.steps[-1] == END


def test_who_had_come_to_the_end_comes_back_to_what_is_still_open(desk: Desk, scribe: Tool) -> None:
    assessments.start(desk, scribe.id)
    last = flow_of(desk, scribe).questions[-1].id
    assessments.stand_at(desk, scribe.id, last)
    assert flow_of(desk, scribe).here == last
    assessments.answer(desk, scribe.id, replace(said(last), answered_on=desk.clock.today()))
    assert flow_of(desk, scribe).here == END


def test_back_from_the_first_question_leads_to_the_last_fact(desk: Desk, scribe: Tool) -> None:
    flow = flow_of(desk, scribe)
    assert flow.before() == GATE + "psychotherapy_notes"
    flow.here = flow.steps[0]
    assert flow.before() == ""


def test_undo_and_redo_give_back_exactly_what_was(desk: Desk, scribe: Tool) -> None:
    flow = flow_of(desk, scribe)
    first, second = said("baa-signed"), said("baa-signed", AnswerState.ANSWERED, option="no")
    flow.do("baa-signed", first)
    flow.do("baa-signed", second)
    flow.undo()
    assert flow.sheet.answers["baa-signed"] == first
    flow.redo()
    assert flow.sheet.answers["baa-signed"] == second
    flow.undo()
    flow.do("baa-signed", None)
    assert flow.redo() is None
    assert "baa-signed" not in flow.sheet.answers


def test_an_answer_forgets_what_was_half_typed(desk: Desk, scribe: Tool) -> None:
    assessments.keep_draft(desk, scribe.id, "baa-signed", '{"note": "half"}')
    flow = flow_of(desk, scribe)
    assert flow.drafts
    flow.do("baa-signed", said("baa-signed"))
    assert not flow.drafts


def test_states_of_the_jump_list(desk: Desk, scribe: Tool) -> None:
    flow = flow_of(desk, scribe)
    flow.do("baa-signed", said("baa-signed", AnswerState.ANSWERED, option="no"))
    flow.do("baa-covers-ai", said("baa-covers-ai"))
    states = {key: state for key, _, state in flow.overview()}
    assert states["baa-signed"] is StepState.STOP
    assert states["baa-covers-ai"] is StepState.UNKNOWN
    assert states["baa-chain"] is StepState.OPEN
    assert states[GATE + "capture"] is StepState.ANSWERED


def test_a_paper_asks_again_what_is_not_known_when_it_cannot_do_without(desk: Desk, scribe: Tool) -> None:
    assessments.start(desk, scribe.id)
    assessments.answer(desk, scribe.id, replace(said("baa-signed"), answered_on=desk.clock.today()))
    opening = open_interview(desk, scribe.id).value
    assert opening is not None
    flow = Flow(replace(opening, only=("baa-signed",), template_id="any"))
    assert flow.here == "baa-signed"
    assert (flow.progress.answered, flow.progress.asked) == (0, 1)
    flow.do("baa-signed", said("baa-signed", AnswerState.ANSWERED, option="partly"))
    assert flow.open_questions == ()


def test_deeper_asks_more_and_never_less(desk: Desk, scribe: Tool) -> None:
    quick = flow_of(desk, scribe).questions
    standard = flow_of(desk, scribe, depth=Depth.STANDARD).questions
    again = flow_of(desk, scribe, depth=Depth.QUICK).questions
    assert set(quick) < set(standard)
    assert set(again) == set(standard)


def test_sections_add_up_to_the_whole_and_lead_to_what_is_open(desk: Desk, scribe: Tool) -> None:
    flow = flow_of(desk, scribe, depth=Depth.STANDARD)
    first = flow.questions[0]
    flow.do(first.id, said(first.id))
    sections = flow.sections()
    assert sum(far.asked for _, far, _ in sections) == len(flow.questions)
    assert sum(far.answered for _, far, _ in sections) == 1
    by_id = {question.id: question for question in flow.questions}
    titles = {section.id: section.title for section in flow.sheet.questionnaire.sections}
    for title, _, key in sections:
        assert titles[by_id[key].section] == title
        assert key != first.id
