"""The inquiry: one page, at most twelve open questions, the address never kept."""

from dataclasses import replace

import pytest

from ethicsdesk.domain.interview import applicable
from ethicsdesk.domain.layout import Bullets, PageSize
from ethicsdesk.domain.open_questions import open_questions
from ethicsdesk.domain.readability import reading_grade
from ethicsdesk.domain.records import Answer, AnswerState, Depth, Paper
from ethicsdesk.services import assessments, formatted, ripple, tools, vendor_letters
from ethicsdesk.services.assessments import read_sheet
from ethicsdesk.services.paperwork import PracticeNamelessError
from ethicsdesk.services.vendor_letters import MOST_ASKED, NothingToAskError
from tests.builders import a_practice, a_tool, said

ADDRESS = "Pat Quill\n\n 12 Elm Street*\nOhio"


def ask_all(desk, tool):
    opened = assessments.start(desk, tool.id, depth=Depth.EVERYTHING).value
    with desk.store.writing() as vault:
        for question in applicable(opened.sheet.questionnaire, opened.sheet.situation):
            vault.put(
                Answer(
                    id=f"{opened.assessment.id}/{question.id}",
                    assessment_id=opened.assessment.id,
                    question_id=question.id,
                    state=AnswerState.UNKNOWN,
                    answered_on=desk.clock.today(),
                    ask_vendor=True,
                )
            )


def questions_in(paper):
    return next(block.items for block in paper.layout.blocks if isinstance(block, Bullets))


@pytest.fixture
def tool(desk):
    a_practice(desk)
    return a_tool(desk)


def test_without_an_open_question_there_is_no_letter(desk, tool):
    with pytest.raises(NothingToAskError):
        vendor_letters.issue(desk, tool.id)


def test_a_practice_without_a_name_sends_no_letter(desk):
    tool = a_tool(desk)
    ask_all(desk, tool)
    with pytest.raises(PracticeNamelessError):
        vendor_letters.issue(desk, tool.id)


def test_the_short_form_asks_the_heaviest_twelve_and_the_long_form_all(desk, tool):
    ask_all(desk, tool)
    with desk.store.reading() as vault:
        wanted = [question.text for question in open_questions(read_sheet(desk, vault, tool))]
    short = questions_in(vendor_letters.issue(desk, tool.id).value.paper)
    full = questions_in(vendor_letters.issue(desk, tool.id, long_form=True).value.paper)
    assert [item.split(" *Please")[0] for item in short] == wanted[:MOST_ASKED]
    assert [item.split(" *Please")[0] for item in full] == wanted


def test_the_short_form_is_one_page_with_its_address(printing_desk):
    a_practice(printing_desk)
    tool = a_tool(printing_desk)
    ask_all(printing_desk, tool)
    sent = vendor_letters.issue(printing_desk, tool.id, address=ADDRESS).value
    opened = printing_desk.papers.open(sent.pdf)
    assert opened.page_count == sent.paper.pages == 1
    assert "12 Elm Street*" in opened.text(0)
    opened.close()


@pytest.mark.parametrize("size", PageSize)
def test_the_short_form_stays_on_one_page_whatever_the_address(printing_desk, size):
    a_practice(printing_desk, paper_size=size)
    tool = tools.add(printing_desk, "Scribe", maker="").value
    ask_all(printing_desk, tool)
    address = "\n".join(f"Line {number} of a long address" for number in range(14))
    sent = vendor_letters.issue(printing_desk, tool.id, address=address).value
    opened = printing_desk.papers.open(sent.pdf)
    assert opened.page_count == 1
    assert "To the maker of Scribe" in opened.text(0)
    assert "Please reply by" in opened.text(0)
    opened.close()


def test_the_inquiry_reads_at_grade_ten_or_below(desk, tool):
    ask_all(desk, tool)
    paper = vendor_letters.issue(desk, tool.id, long_form=True).value.paper
    assert reading_grade(formatted.formatted(paper.layout).plain) <= 10


def test_the_address_is_used_once_and_never_kept(desk, tool):
    ask_all(desk, tool)
    sent = vendor_letters.issue(desk, tool.id, address=ADDRESS).value
    assert b"Elm Street" in sent.pdf
    with desk.store.reading() as vault:
        (kept,) = vault.list(Paper)
        assert "Elm" not in repr(kept)
        assert b"Elm" not in vault.blob(kept.pdf_sha256)


def test_letters_are_numbered_and_a_preview_keeps_nothing(desk, tool):
    assessments.start(desk, tool.id)
    assessments.answer(desk, tool.id, replace(said(desk, "sec-mfa", "no"), ask_vendor=True))
    vendor_letters.preview(desk, tool.id)
    numbers = [vendor_letters.issue(desk, tool.id).value.paper.number for _ in range(2)]
    assert numbers == ["LQ-2026-001", "LQ-2026-002"]


def test_a_letter_sent_stays_as_it_was(desk, tool):
    ask_all(desk, tool)
    vendor_letters.issue(desk, tool.id)
    tools.change(desk, replace(tool, name="Other"))
    (row,) = ripple.issued(desk)
    assert not row.out_of_date
