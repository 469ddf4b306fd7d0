"""Papers that are no longer true: what can be done about each, one at a time or all at once."""

from dataclasses import replace

import pytest

from ethicsdesk.domain.errors import Cancelled
from ethicsdesk.domain.records import CaptureMode, Depth, Paper, Use
from ethicsdesk.services import assessments, paperwork, reissue, tools
from ethicsdesk.services.gaps import HANDOUT
from ethicsdesk.services.reissue import Way
from tests.builders import a_practice, a_tool, answer_all, said

SCRIPT = "script.thirty_seconds"
CONSENT = "consent.recording"


@pytest.fixture
def tool(desk):
    a_practice(desk)
    made = a_tool(desk, use=Use.IN_USE)
    answer_all(desk, made.id, depth=Depth.EVERYTHING)
    return made


def quiet(_share):
    return None


def papers(desk):
    with desk.store.reading() as vault:
        return vault.list(Paper)


def test_nothing_is_untrue_while_nothing_changed(desk, tool):
    paperwork.issue(desk, HANDOUT)
    assert (reissue.count(desk), reissue.untrue(desk)) == (0, ())


def test_all_untrue_papers_are_issued_anew_in_one_step_and_old_ones_stay(desk, tool):
    old = [paperwork.issue(desk, HANDOUT).value, paperwork.issue(desk, SCRIPT, tool_id=tool.id).value]
    assessments.answer(desk, tool.id, said(desk, "data-train", "opt_out"))
    assert reissue.count(desk) == 2
    found = reissue.untrue(desk)
    assert {one.way for one in found} == {Way.READY}
    done = reissue.issue_anew(desk, found, quiet).value
    assert len(done.papers) == 2
    assert reissue.untrue(desk) == ()
    assert papers(desk)[:2] == tuple(old)


def test_large_print_stays_large(desk, tool):
    paperwork.issue(desk, HANDOUT, large_print=True)
    assessments.answer(desk, tool.id, said(desk, "data-train", "opt_out"))
    (paper,) = reissue.issue_anew(desk, reissue.untrue(desk), quiet).value.papers
    assert paper.layout.large_print


def test_a_paper_that_lacks_answers_is_left_out_and_says_how_many(desk, tool):
    paperwork.issue(desk, HANDOUT)
    other = a_tool(desk, name="Other", use=Use.IN_USE)
    (one,) = reissue.untrue(desk)
    assert other.name != tool.name
    assert (one.way, one.missing > 0) == (Way.LACKS, True)
    assert reissue.issue_anew(desk, [one], quiet).value.papers == ()


def test_a_paper_that_no_longer_fits_is_put_away(desk, tool):
    paper = paperwork.issue(desk, CONSENT, tool_id=tool.id).value
    with desk.store.reading() as vault:
        kept = vault.get(type(tool), tool.id)
    tools.change(desk, replace(kept, capture=CaptureMode.NONE))
    (one,) = reissue.untrue(desk)
    assert one.way is Way.GONE
    reissue.put_away(desk, paper.id)
    assert (reissue.count(desk), reissue.untrue(desk)) == (0, ())


def test_an_end_before_time_keeps_what_was_issued(desk, tool):
    paperwork.issue(desk, HANDOUT)
    paperwork.issue(desk, SCRIPT, tool_id=tool.id)
    assessments.answer(desk, tool.id, said(desk, "data-train", "opt_out"))

    def stop_at_half(share):
        if share >= 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        reissue.issue_anew(desk, reissue.untrue(desk), stop_at_half)
    assert len(papers(desk)) == 3
    assert reissue.count(desk) == 1
