"""Letters to a company: every element they must have, and nothing kept that is typed once."""

import pytest

from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.domain.agreements import BAA_CLAUSES
from ethicsdesk.domain.interview import applicable
from ethicsdesk.domain.layout import Bullets
from ethicsdesk.domain.readability import reading_grade
from ethicsdesk.domain.records import Depth, Paper, YesNo
from ethicsdesk.services import assessments, formatted, letter_texts, ripple, standing_letters, tools
from ethicsdesk.services.letter_kinds import LETTERS, Letter
from ethicsdesk.services.paperwork import PracticeNamelessError
from tests.builders import BANK, a_practice, a_tool
from tests.documents.reading import ua1_failures

ELEMENTS = {
    Letter.AGREEMENT: (
        "Product and plan", "subcontractor", "transcripts", "train AI", "within 5 days",
        "return or destroy",
        "Please reply by", "no client data goes in", "164.504(e)(2)", "(ii)(J)", "please say which and why",
    ),
    Letter.DELETION: (
        "no name, no diagnosis", "audio and video, transcripts", "prompts", "outputs", "indexes", "backups",
        "took back permission", "contract", "Please delete by", "confirm in writing",
    ),
    Letter.END: (
        "Contract clause", "Use ends on", "Export format", "Days of access", "164.504(e)(2)(ii)(J)",
        "subcontractors", "backup", "certificate", "method", "role of who confirms", "stays in force",
    ),
    Letter.YEARLY: ("changed since last year", "Signature", "attach what proves it"),
    Letter.INCIDENT: (
        "What I saw", "From (day and time)", "logs of access", "which clients", "cause", "164.410(c)",
        "the day your company found out", "Please answer by", "keep every log",
    ),
    Letter.OBJECTION: ("feature or change", "Noticed on", "switch it off", "train", "confirm in writing"),
    Letter.QUARTERLY: (
        "Uptime", "AI errors", "Incidents", "Security", "New features", "by group", "Open tickets",
    ),
}  # fmt: skip
ADDRESS = "Pat Quill\n12 Elm Street"


@pytest.fixture
def tool(desk):
    a_practice(desk)
    return a_tool(desk)


def words_of(desk, tool, letter):
    paper = standing_letters.issue(desk, tool.id, letter).value.paper
    return paper, formatted.formatted(paper.layout).plain


@pytest.mark.parametrize("letter", Letter)
def test_every_element_is_there(desk, tool, letter):
    _, text = words_of(desk, tool, letter)
    assert [part for part in ELEMENTS[letter] if part not in text] == []


@pytest.mark.parametrize("letter", Letter)
def test_a_letter_reads_at_grade_ten_or_below(desk, tool, letter):
    paper, _ = words_of(desk, tool, letter)
    said = [block.text for block in paper.layout.blocks if hasattr(block, "text")]
    assert reading_grade("\n".join(said)) <= 10


@pytest.mark.parametrize("letter", Letter)
def test_a_practice_that_hipaa_does_not_bind_cites_none_of_its_duties(desk, letter):
    a_practice(desk, covered_entity=YesNo.NO)
    _, text = words_of(desk, a_tool(desk), letter)
    assert "HIPAA" not in text or letter is Letter.YEARLY  # there it stands in a question of the bank
    assert "164.410" not in text
    assert "Rests on" not in text


@pytest.mark.parametrize("letter", Letter)
def test_a_letter_can_be_typed_into_and_is_valid_ua1(printing_desk, tmp_path, letter):
    a_practice(printing_desk)
    tool = a_tool(printing_desk)
    sent = standing_letters.issue(printing_desk, tool.id, letter, address=ADDRESS).value
    assert ua1_failures(sent.pdf, tmp_path) == []
    assert isinstance(printing_desk.papers, PdfPapers)
    opened = printing_desk.papers.open(sent.pdf)
    assert opened.page_count == (2 if letter is Letter.YEARLY else 1)
    assert "12 Elm Street" in opened.text(0)
    opened.close()


def test_the_request_for_a_baa_names_every_clause_once():
    named = [clause for ids, _ in letter_texts.POINTS for clause in ids]
    assert sorted(named) == sorted(clause.id for clause in BAA_CLAUSES)


@pytest.mark.parametrize("letter", Letter)
def test_a_very_long_address_goes_on_a_second_page_whole(printing_desk, letter):
    a_practice(printing_desk)
    tool = a_tool(printing_desk)
    lines = [f"Line {number} of an address that does not end" for number in range(30)]
    sent = standing_letters.issue(printing_desk, tool.id, letter, address="\n".join(lines)).value
    opened = printing_desk.papers.open(sent.pdf)
    text = "".join(opened.text(page) for page in range(opened.page_count))
    assert opened.page_count == (3 if letter is Letter.YEARLY else 2)
    assert [line for line in lines if line not in text] == []
    opened.close()


@pytest.mark.parametrize("letter", Letter)
def test_without_a_maker_it_goes_to_the_maker_of_the_tool(desk, letter):
    a_practice(desk)
    paper, _ = words_of(desk, tools.add(desk, "Scribe").value, letter)
    assert paper.layout.subtitle == "To the maker of Scribe"


def test_the_address_is_never_kept(desk, tool):
    sent = standing_letters.issue(desk, tool.id, Letter.END, address=ADDRESS).value
    assert b"Elm Street" in sent.pdf
    with desk.store.reading() as vault:
        (kept,) = vault.list(Paper)
        assert "Elm" not in repr(kept)
        assert b"Elm" not in vault.blob(kept.pdf_sha256)


def test_the_yearly_letter_asks_the_yearly_questions_that_apply(desk, tool):
    paper, _ = words_of(desk, tool, Letter.YEARLY)
    assessments.start(desk, tool.id, depth=Depth.EVERYTHING)
    sheet = assessments.start(desk, tool.id).value.sheet
    wanted = [q.text for q in applicable(sheet.questionnaire, sheet.situation) if q.yearly]
    (asked,) = [block.items for block in paper.layout.blocks if isinstance(block, Bullets)]
    assert list(asked) == wanted
    assert len([q for q in BANK.values() if q.yearly]) == 24


def test_each_kind_has_a_number_of_its_own_and_stays_as_sent(desk, tool):
    papers = [words_of(desk, tool, letter)[0] for letter in Letter]
    assert len({paper.number for paper in papers}) == len(Letter)
    assert {paper.template_id for paper in papers} <= LETTERS
    assert not any(row.out_of_date for row in ripple.issued(desk))


def test_a_practice_without_a_name_sends_no_letter(desk):
    with pytest.raises(PracticeNamelessError):
        standing_letters.issue(desk, a_tool(desk).id, Letter.END)
