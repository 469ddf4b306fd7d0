"""What would change a result is told as it is: how many answers, where they lead, and how sure that is."""

from dataclasses import replace

import pytest

from ethicsdesk.domain.judgement import judge
from ethicsdesk.domain.layout import Bullets, Paragraph
from ethicsdesk.domain.lifting import mended
from ethicsdesk.domain.records import Depth, Result
from ethicsdesk.services import decisions, lifts
from ethicsdesk.services.assessments import read_sheet
from tests.builders import BANK, a_practice, a_tool, answer_all
from tests.conftest import FakeClock


@pytest.fixture
def today(clock: FakeClock):
    return clock.today()


def sheet_with(desk, **answers):
    """Return the sheet of a scribe whose questions are all answered well, but for these."""
    a_practice(desk)
    tool = a_tool(desk)
    answer_all(desk, tool.id, **answers)
    with desk.store.reading() as vault:
        return read_sheet(desk, vault, tool)


def test_one_stop_is_lifted_by_its_own_answer(desk, today):
    found = lifts.ways(sheet_with(desk, **{"data-sell": "yes"}), today)
    assert found is not None
    assert (found.before, found.smallest) == (Result.DO_NOT_USE, True)
    assert [[q.id for q in way.questions] for way in found.ways] == [["data-sell"]]
    assert lifts.intro(found).startswith("If this answer became good")
    assert BANK["data-sell"].change in lifts.lines(found)[0]


def test_where_a_way_leads_is_what_the_mended_answers_say(desk, today):
    sheet = sheet_with(desk, **{"data-sell": "yes", "sec-mfa": "no"})
    found = lifts.ways(sheet, today)
    assert found is not None
    for way in found.ways:
        assert way.after is judge(mended(sheet, [q.id for q in way.questions], today), today).result


def test_a_tool_that_is_approved_has_no_way_up(desk, today):
    assert lifts.ways(sheet_with(desk), today) is None


def test_a_way_that_may_not_be_the_shortest_says_so(desk, today):
    found = lifts.ways(sheet_with(desk, **{"data-sell": "yes"}), today)
    assert found is not None
    unsure = replace(found, smallest=False)
    assert lifts.intro(unsure).startswith("One way, though there may be a shorter one")
    assert "shorter" not in lifts.intro(found)


def test_without_a_result_behind_it_a_way_promises_none(desk, today):
    found = lifts.ways(sheet_with(desk, **{"data-sell": "yes"}), today)
    assert found is not None
    open_end = replace(found, ways=tuple(replace(way, after=None) for way in found.ways))
    assert "the open questions would decide" in lifts.intro(open_end)


def test_more_ways_than_a_few_are_counted(desk, today):
    found = lifts.ways(sheet_with(desk, **{"data-sell": "yes"}), today)
    assert found is not None
    many = replace(found, ways=found.ways * 9)
    paragraph, bullets = lifts.blocks(many)
    assert isinstance(paragraph, Paragraph)
    assert isinstance(bullets, Bullets)
    assert "any one of these answers" in paragraph.text
    assert bullets.items[-1] == "and 4 more ways of the same length"


def test_the_memo_tells_the_way_up(desk):
    sheet = sheet_with(desk, **{"data-sell": "yes"})
    _, memo = decisions.decide(desk, sheet.tool.id).value
    assert "Good answers to the deal-breaker above" in repr(memo.layout)
    assert sheet.depth is Depth.STANDARD
