"""Papers: what they lack, how they are kept, and when they are out of date."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ethicsdesk.domain.errors import PaperNotReadyError
from ethicsdesk.domain.records import CaptureMode, Depth, Paper, Use
from ethicsdesk.services import assessments, paperwork, practice, ripple, tools
from ethicsdesk.services.gaps import HANDOUT
from tests.builders import BANK, a_practice, a_tool, answer_all, said

CLAIM = "@ claim 2026-02-10 example.org/privacy"


@pytest.fixture
def tool(desk):
    a_practice(desk)
    made = a_tool(desk, use=Use.IN_USE)
    answer_all(desk, made.id, depth=Depth.EVERYTHING, data_humans=f"never {CLAIM}")
    return made


@pytest.fixture
def paper(desk, tool):
    return paperwork.issue(desk, HANDOUT).value


def state(desk):
    (row,) = ripple.issued(desk)
    return row.out_of_date, row.material


def test_a_fresh_paper_is_up_to_date(desk, paper):
    assert state(desk) == (False, False)


def test_a_paper_lacks_exactly_the_questions_not_answered(desk):
    a_practice(desk)
    tool = a_tool(desk, use=Use.IN_USE)
    missing = {gap.question.id for gap in paperwork.draft(desk, HANDOUT).missing}
    template = desk.library.template(HANDOUT)
    behind = {question.id for question in BANK.values() if question.fact in {n.fact for n in template.needs}}
    assert missing == {q for q in behind if not BANK[q].categories or "scribe" in BANK[q].categories}
    with pytest.raises(PaperNotReadyError):
        paperwork.issue(desk, HANDOUT)
    assert ripple.issued(desk) == ()
    answer_all(desk, tool.id, depth=Depth.EVERYTHING)
    assert paperwork.draft(desk, HANDOUT).ready


def test_papers_are_numbered_by_year_and_kept_as_bytes(desk, paper):
    second = paperwork.issue(desk, HANDOUT).value
    assert (paper.number[-8:], second.number[-8:]) == ("2026-001", "2026-002")
    assert paperwork.pdf(desk, paper.id) == repr(paper.layout).encode()


def test_an_issued_paper_never_changes(desk, paper, tool):
    assessments.answer(desk, tool.id, said(desk, "data-train", "opt_out"))
    with desk.store.reading() as vault:
        assert vault.get(Paper, paper.id) == paper


def test_the_passing_of_time_never_puts_a_paper_out_of_date(desk, paper, clock):
    clock.advance(days=900)
    assert state(desk) == (False, False)


def test_looking_again_on_another_day_never_puts_a_paper_out_of_date(desk, paper, tool):
    for question_id, value in (("data-humans", "never"), ("data-train", "never")):
        before = assessments.start(desk, tool.id).value.sheet.answers[question_id]
        again = replace(before.basis, seen_on=before.basis.seen_on + timedelta(days=9))
        assessments.answer(desk, tool.id, replace(said(desk, question_id, value), basis=again))
    assert state(desk) == (False, False)


@pytest.mark.parametrize(
    "field", ["phone", "email", "address", "crisis_plan", "name", "clinician", "licence"]
)
def test_letterhead_and_contact_lines_never_put_a_paper_out_of_date(desk, paper, field):
    practice.save(desk, replace(practice.read(desk), **{field: "Something new"}))
    assert state(desk) == (False, False)


def test_a_question_no_block_speaks_of_never_puts_a_paper_out_of_date(desk, paper, tool):
    assessments.answer(desk, tool.id, said(desk, "stab-fin", "no"))
    assessments.answer(desk, tool.id, said(desk, "sec-hitrust", "no"))
    assert state(desk) == (False, False)


@pytest.mark.parametrize(
    ("question_id", "line"),
    [("data-train", "opt_out"), ("data-humans", "routine"), ("ret-audio", "24"), ("data-train", "unknown")],
)
def test_a_changed_material_fact_puts_a_paper_out_of_date(desk, paper, tool, question_id, line):
    assessments.answer(desk, tool.id, said(desk, question_id, line))
    assert state(desk) == (True, True)


def test_another_basis_for_the_same_fact_changes_the_words(desk, paper, tool):
    assessments.answer(desk, tool.id, said(desk, "data-humans", "never"))
    assert state(desk)[0]


def test_a_fact_changed_back_puts_the_paper_in_date_again(desk, paper, tool):
    before = assessments.start(desk, tool.id).value.sheet.answers["data-train"]
    assessments.answer(desk, tool.id, said(desk, "data-train", "opt_out"))
    assessments.answer(desk, tool.id, before)
    assert state(desk) == (False, False)


def test_a_tool_no_longer_in_use_puts_the_handout_out_of_date(desk, paper, tool):
    tools.change(desk, replace(tool, use=Use.STOPPED))
    assert state(desk) == (True, True)


def test_another_state_can_put_a_paper_out_of_date(desk, paper):
    practice.save(desk, replace(practice.read(desk), client_states=("CO",)))
    assert state(desk)[0]


def test_a_new_capture_mode_is_material(desk, paper, tool):
    tools.change(desk, replace(tool, capture=CaptureMode.LIVE_TRANSCRIPT))
    assert state(desk) == (True, True)


def test_a_practice_without_ai_can_give_a_handout(desk):
    a_practice(desk)
    assert paperwork.draft(desk, HANDOUT).ready


def test_the_words_that_changed_carry_the_day_of_their_basis(desk, paper, tool):
    assessments.answer(desk, tool.id, said(desk, "data-humans", "routine"))
    (found,) = ripple.untrue(desk)
    words = " ".join(f"{change.before} {change.after}" for change in found.changes)
    assert found.changes
    assert str(ripple.SAME_DAY.year) not in words
