"""The full report: complete, worst first, kept as a paper that never goes out of date."""

import pytest

from ethicsdesk.domain.charts import Chart, Reach
from ethicsdesk.domain.layout import Grid, Heading
from ethicsdesk.domain.records import AnswerState
from ethicsdesk.services import ripple, score_charts, tool_report
from ethicsdesk.services.tool_report import NothingToReportError
from tests.builders import BANK, a_practice, a_tool, answer_all, said


def headings(paper):
    return [block.text for block in paper.layout.blocks if isinstance(block, Heading) and block.level == 2]


def test_the_report_begins_with_what_stops_the_tool_and_ends_with_every_answer(desk):
    a_practice(desk)
    tool = a_tool(desk)
    opened = answer_all(desk, tool.id, data_sell="yes", val_accuracy="unknown")
    paper = tool_report.issue(desk, tool.id).value
    assert headings(paper) == [
        "Deal-breakers and red flags",
        "What would change this",
        "Score of the questions asked",
        "To ask the company",
        "Answers",
    ]
    told = [row[0] for block in paper.layout.blocks if isinstance(block, Grid) for row in block.rows]
    for answer in opened.sheet.answers.values():
        assert BANK[answer.question_id].text in told
    assert sum(isinstance(block, Chart) for block in paper.layout.blocks) == 2


def test_what_is_not_known_is_to_be_asked(desk):
    a_practice(desk)
    tool = a_tool(desk)
    answer_all(desk, tool.id, val_accuracy="unknown")
    assert said(desk, "val-accuracy", "unknown").state is AnswerState.UNKNOWN
    paper = tool_report.issue(desk, tool.id).value
    words = repr(paper.layout)
    assert words.index("To ask the company") < words.rindex(BANK["val-accuracy"].text)


def test_a_report_is_numbered_and_stays_as_it_is(desk):
    a_practice(desk)
    tool = a_tool(desk)
    answer_all(desk, tool.id)
    paper = tool_report.issue(desk, tool.id).value
    assert paper.number == "R-2026-001"
    assert tool_report.issue(desk, tool.id).value.number == "R-2026-002"
    answer_all(desk, tool.id, data_sell="yes")
    assert [row.out_of_date for row in ripple.issued(desk)] == [False, False]


def test_nothing_answered_is_nothing_to_report(desk):
    tool = a_tool(desk)
    with pytest.raises(NothingToReportError):
        tool_report.issue(desk, tool.id)


def test_the_report_never_says_compliant(desk):
    a_practice(desk)
    tool = a_tool(desk)
    answer_all(desk, tool.id)
    assert "compliant" not in repr(tool_report.issue(desk, tool.id).value.layout).lower()


def test_sections_stand_in_the_order_of_the_bank_with_their_scores(desk):
    a_practice(desk)
    tool = a_tool(desk)
    opened = answer_all(desk, tool.id)
    chart = score_charts.by_section(opened.sheet, opened.judgement)
    titles = [section.title for section in opened.sheet.questionnaire.sections]
    named = [bar.name for bar in chart.bars]
    assert named == [title for title in titles if title in named]
    assert len(named) == len(opened.judgement.by_section)
    assert all(bar.reach is Reach.FULL and bar.share == 1 for bar in chart.bars)
