"""A paper before it is issued: what it lacks, how it looks, and the way to issue it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.questionnaire import QuestionKind
from ethicsdesk.domain.records import Answer, AnswerState, CaptureMode, Paper, Practice, Tool, Use, YesNo
from ethicsdesk.services import assessments, paperwork, practice, tools
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.paper.page import PaperPage
from ethicsdesk.ui.pages.papers.page import PapersPage
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.shell import Shell
from tests.ui.papers.house import Place, shown

HANDOUT = "handout.ai_disclosure"
SCRIPT = "script.thirty_seconds"


def a_page(qtbot: QtBot, place: Place, template: str = HANDOUT, tool: str = "") -> PaperPage:
    page = PaperPage(place.workbench)
    shown(qtbot, page)
    page.show_for(Target(area=Area.PAPER, id=template, field=tool))
    return page


def tool_named(place: Place, name: str) -> Tool:
    def find(desk: Desk) -> Tool:
        with desk.store.reading() as vault:
            return next(tool for tool in vault.list(Tool) if tool.name == name)

    return place.ask(find)


def a_new_tool(place: Place) -> Tool:
    def add(desk: Desk) -> Tool:
        made = tools.add(desk, "Notewell").value
        gated = replace(
            made, client_data=YesNo.YES, capture=CaptureMode.RECORDS, clinical=YesNo.NO, use=Use.IN_USE
        )
        tools.change(desk, gated)
        return gated

    return place.ask(add)


def answer_all_unknown(desk: Desk, template: str, tool_id: str) -> None:
    assessments.start(desk, tool_id)
    for item in paperwork.draft(desk, template, tool_id=tool_id).missing:
        given = Answer(
            id="",
            assessment_id="",
            question_id=item.question.id,
            state=AnswerState.UNKNOWN,
            answered_on=desk.clock.today(),
        )
        assessments.answer(desk, tool_id, given)


def test_a_paper_that_lacks_answers_shows_and_says_why_it_waits(qtbot: QtBot, sample_place: Place) -> None:
    tool = a_new_tool(sample_place)
    page = a_page(qtbot, sample_place, SCRIPT, tool.id)
    assert page.preview.document is not None
    assert "Preview" in page.preview.document.opened.text(0)
    assert page.lacks.isVisible()
    assert page.finish.isVisible()
    assert page.finish.hasFocus()
    assert not page.issue.isVisible()
    missing = sample_place.ask(lambda desk: paperwork.draft(desk, SCRIPT, tool_id=tool.id).missing)
    assert [row.item.title for row in page.lacks.rows.rows] == [m.question.text for m in missing][:6]
    qtbot.mouseClick(page.finish, Qt.MouseButton.LeftButton)
    assert sample_place.went == [Target(area=Area.INTERVIEW, id=tool.id, field=f"paper:{SCRIPT}")]


def test_what_is_not_known_is_told_in_words(qtbot: QtBot, sample_place: Place) -> None:
    tool = a_new_tool(sample_place)
    sample_place.ask(lambda desk: answer_all_unknown(desk, SCRIPT, tool.id))
    page = a_page(qtbot, sample_place, SCRIPT, tool.id)
    assert page.unknown.isVisible()
    assert page.issue.isVisible()
    texts = [label.text() for label in page.unknown.findChildren(type(page.lacks.why))]
    assert any(text.endswith("?") for text in texts)


def answer_all_as_heard(desk: Desk, tool_id: str) -> None:
    """Give each question its first answer and say of none how it is known."""
    assessments.start(desk, tool_id)
    while missing := paperwork.draft(desk, HANDOUT).missing:
        question = missing[0].question
        given = Answer(
            id="",
            assessment_id="",
            question_id=question.id,
            state=AnswerState.ANSWERED,
            answered_on=desk.clock.today(),
            option=question.options[0].id if question.options else "",
            number=30 if question.kind is QuestionKind.NUMBER else None,
            text="It drafts notes." if question.kind is QuestionKind.TEXT else "",
        )
        assessments.answer(desk, tool_id, given)


def test_what_prints_without_proof_is_listed_and_leads_to_its_question(
    qtbot: QtBot, sample_place: Place
) -> None:
    tool = a_new_tool(sample_place)
    sample_place.ask(lambda desk: answer_all_as_heard(desk, tool.id))
    page = a_page(qtbot, sample_place)
    printed = sample_place.ask(lambda desk: paperwork.draft(desk, HANDOUT).composed.words)
    assert any("not seen proof" in words for words in printed)
    assert page.unproven.isVisible()
    qtbot.mouseClick(page.unproven.rows.all, Qt.MouseButton.LeftButton)
    row = next(one for one in page.unproven.rows.rows if one.item.subtitle == tool.name)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    (went,) = sample_place.went
    assert (went.area, went.id) == (Area.INTERVIEW, tool.id)
    bank = sample_place.ask(lambda desk: desk.library.questionnaire())
    assert row.item.title == next(one.text for one in bank.questions if one.id == went.field)


def test_a_paper_that_says_how_all_is_known_lists_nothing_without_proof(
    qtbot: QtBot, sample_place: Place
) -> None:
    page = a_page(qtbot, sample_place)
    words = sample_place.ask(lambda desk: paperwork.draft(desk, HANDOUT).composed.words)
    assert page.unproven.isVisible() is any("not seen proof" in one for one in words)


def test_a_current_paper_offers_the_issued_one_first(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    assert page.open_last.isVisible()
    assert "H-2026-001" in page.last.accessibleDescription()
    qtbot.mouseClick(page.open_last, Qt.MouseButton.LeftButton)
    assert sample_place.went == [Target(area=Area.PAPERS, id=sample_place.paper("H-2026-001").id)]


def test_large_print_is_drawn_and_issued_large(qtbot: QtBot, sample_place: Place) -> None:
    tool = tool_named(sample_place, "Brightline Assistant, with client notes")
    page = a_page(qtbot, sample_place, SCRIPT, tool.id)
    assert page.preview.document is not None
    before = page.preview.document.pdf
    page.about.large.click()
    assert page.preview.document.pdf != before
    qtbot.mouseClick(page.issue, Qt.MouseButton.LeftButton)
    paper = sample_place.paper("S-2026-003")
    assert paper.layout.large_print
    assert sample_place.went == [Target(area=Area.PAPERS, id=paper.id)]


def test_another_paper_begins_in_normal_print(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    page.about.large.click()
    tool = tool_named(sample_place, "Willowscribe")
    page.show_for(Target(area=Area.PAPER, id=SCRIPT, field=tool.id))
    assert not page.about.large.isChecked()
    assert page.subtitle.text().endswith("Willowscribe")
    assert "To say it takes" in page.about.facts.texts[1]


def test_the_handout_speaks_of_all_tools_whatever_the_target_names(qtbot: QtBot, sample_place: Place) -> None:
    tool = tool_named(sample_place, "Willowscribe")
    page = a_page(qtbot, sample_place, HANDOUT, tool.id)
    assert page.preview.document is not None
    text = "".join(page.preview.document.opened.text(index) for index in range(3))
    assert "Oakdesk Scheduler" in text


def test_a_handout_without_a_tool_in_use_says_which_is_only_being_considered(
    qtbot: QtBot, empty_place: Place
) -> None:
    tool = a_new_tool(empty_place)
    considered = replace(tool, use=Use.CONSIDERING)
    empty_place.ask(lambda desk: tools.change(desk, considered))
    page = a_page(qtbot, empty_place)
    assert "Notewell" in page.considered.accessibleDescription()
    page.considered.button.click()
    assert empty_place.went == [Target(area=Area.TOOL, id=tool.id, field="use")]
    empty_place.ask(lambda desk: tools.change(desk, tool))
    page.reload()
    assert page.considered.isHidden()


def test_what_cannot_be_printed_is_told_with_its_sentence(qtbot: QtBot, sample_place: Place) -> None:
    def rename(desk: Desk) -> None:
        with desk.store.reading() as vault:
            kept = vault.list(Practice)[0]
        practice.save(desk, replace(kept, name="Harbor \U0001f6f6 Lane"))

    sample_place.ask(rename)
    page = a_page(qtbot, sample_place)
    assert "cannot be printed" in page.preview.trouble.accessibleDescription()
    qtbot.mouseClick(page.again, Qt.MouseButton.LeftButton)
    assert "cannot be printed" in page.trouble.accessibleDescription()
    assert page.again.isEnabled()


def test_a_paper_nobody_knows_leads_back(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place, "no.such")
    assert page.trouble.isVisible()
    assert page.back.hasFocus()


def test_issuing_by_keyboard_ends_at_print(qtbot: QtBot, real_place: Place) -> None:
    made: dict[Area, type[AreaPage]] = {Area.PAPER: PaperPage, Area.PAPERS: PapersPage}
    shell = Shell(real_place.workbench, makers=made)
    shown(qtbot, shell)
    tool = tool_named(real_place, "Brightline Assistant, with client notes")
    before = real_place.ask(_papers)
    shell.go(Target(area=Area.PAPER, id=SCRIPT, field=tool.id))
    page = shell.page
    assert isinstance(page, PaperPage)
    qtbot.waitUntil(page.issue.hasFocus, timeout=5000)
    qtbot.keyClick(page.issue, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(shell.page, PapersPage), timeout=10_000)
    papers = shell.page
    assert isinstance(papers, PapersPage)
    qtbot.waitUntil(papers.output.print_button.hasFocus, timeout=5000)
    assert "S-2026-003" in papers.subtitle.text()
    qtbot.waitUntil(lambda: papers.preview.view.sheets[0].image is not None, timeout=5000)
    image = papers.preview.view.sheets[0].image
    assert image is not None
    assert not image.allGray()
    assert real_place.ask(_papers) == before + 1
    shell.back()
    assert isinstance(shell.page, PaperPage)


def _papers(desk: Desk) -> int:
    with desk.store.reading() as vault:
        return len(vault.list(Paper))


def test_a_language_without_a_formula_says_so(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    draft = sample_place.ask(lambda desk: paperwork.draft(desk, HANDOUT))
    page.about.show_draft(replace(draft, grade=None))
    assert "Reading level: Not measured: no formula for this language" in page.about.facts.texts


def test_a_spanish_paper_shows_how_easily_it_reads(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    draft = sample_place.ask(lambda desk: paperwork.draft(desk, HANDOUT))
    page.about.show_draft(replace(draft, grade=None, ease=82.7))
    assert "Reading level: INFLESZ 82.7: very easy (goal: 65 or more)" in page.about.facts.texts
