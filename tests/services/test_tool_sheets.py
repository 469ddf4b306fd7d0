"""The sheets about a tool: each on one page, what is not known is said, kept among the papers."""

from dataclasses import replace

import pytest

from ethicsdesk.domain.records import Answer, AnswerState, Basis, BasisKind, YesNo
from ethicsdesk.services import assessments, sample, suppliers, tool_sheets, tools
from ethicsdesk.services.ripple import issued
from ethicsdesk.services.tool_sheets import UNKNOWN, ToolSheet
from tests.builders import desk_of
from tests.ui.interview.making import desk_in


@pytest.fixture
def desk(clock):
    return desk_of(clock)


@pytest.fixture
def tool(desk):
    made = tools.add(desk, "Scribe", maker="Scribe Inc.").value
    return tools.change(desk, replace(made, client_data=YesNo.YES, psychotherapy_notes=YesNo.NO)).value


def test_what_is_known_stands_with_its_source_and_the_rest_is_called_unknown(desk, tool):
    assessments.start(desk, tool.id)
    today = desk.clock.today()
    given = Answer(
        id="",
        assessment_id="",
        question_id="data-train",
        state=AnswerState.ANSWERED,
        answered_on=today,
        option="never",
        basis=Basis(kind=BasisKind.CONTRACT, reference="BAA, section 4", seen_on=today),
    )
    assessments.answer(desk, tool.id, given)
    suppliers.add(desk, tool.id, "Model, Inc.")
    text = str(tool_sheets.issue(desk, tool.id, ToolSheet.PRIVACY).value.layout)
    for words in ("Never (by contract, March 2, 2026)", "Model, Inc.", UNKNOWN):
        assert words in text


def test_sheets_are_numbered_papers_that_never_go_out_of_date(desk, tool):
    made = [tool_sheets.issue(desk, tool.id, sort).value for sort in ToolSheet]
    assert [paper.number for paper in made] == [f"TS-2026-00{n}" for n in range(1, 5)]
    assert [row.out_of_date for row in issued(desk)] == [False] * 4


def test_a_tool_that_is_gone_has_no_sheet(desk):
    with pytest.raises(KeyError):
        tool_sheets.issue(desk, "gone", ToolSheet.EXIT)
    assert issued(desk) == ()


def test_every_sheet_fits_one_page_for_a_tool_with_all_answers(tmp_path, clock):
    desk = desk_in(tmp_path, clock)
    sample.fill(desk, lambda _: None)
    tool = tools.register(desk)[0].tool
    pages = {sort: tool_sheets.issue(desk, tool.id, sort).value.pages for sort in ToolSheet}
    desk.store.close()
    assert pages == dict.fromkeys(ToolSheet, 1)
