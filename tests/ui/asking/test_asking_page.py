"""Asking the company: a form or a letter goes out, a filled form comes back, and the person decides."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ethicsdesk.documents.foreign import ProcessViewer
from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.evidence import Evidence
from ethicsdesk.domain.records import Answer, AnswerState, BasisKind, Depth, Paper, Tool
from ethicsdesk.services import assessments, vendor_forms
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.system.files import write_file
from ethicsdesk.system.incoming import open_file
from ethicsdesk.ui.pages.asking.page import AskingPage
from ethicsdesk.ui.pages.tool.page import ToolPage
from ethicsdesk.ui.widgets.button import Button
from tests.documents import hostile_forms
from tests.documents.filling import with_pypdf
from tests.ui.interview.making import GATED, Bench, add_tool

OPEN = ("sec-mfa", "sec-rest", "mod-off")
FILLED = {"sec-mfa/answer": "is-yes", "sec-rest/answer": "is-no", "answered by": "Pat Quill", "role": "CTO"}


@pytest.fixture(scope="module")
def viewer() -> Iterator[ProcessViewer]:
    made = ProcessViewer()
    yield made
    made.end()


@pytest.fixture
def tool(desk: Desk) -> Tool:
    made = add_tool(desk, **GATED)
    assessments.start(desk, made.id, depth=Depth.EVERYTHING)
    for question_id, option in zip(OPEN, ("", "yes", ""), strict=True):
        state = AnswerState.ANSWERED if option else AnswerState.UNKNOWN
        given = Answer(
            id="",
            assessment_id="",
            question_id=question_id,
            state=state,
            answered_on=desk.clock.today(),
            option=option,
            ask_vendor=True,
        )
        assessments.answer(desk, made.id, given)
    return made


@pytest.fixture
def page(bench: Bench, tool: Tool, viewer: ProcessViewer, qtbot: QtBot) -> AskingPage:
    bench.workbench.open_file, bench.workbench.viewer = open_file, viewer
    bench.workbench.save_file = write_file
    made = AskingPage(bench.workbench)
    made.resize(1100, 860)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    bench.workbench.changed.connect(lambda topics: made.reload() if topics & made.topics else None)
    made.show_for(Target(area=Area.ASKING, id=tool.id))
    return made


@pytest.fixture
def come_back(
    desk: Desk, page: AskingPage, tool: Tool, tmp_path: Path, qtbot: QtBot
) -> Callable[[bytes], None]:
    """Choose a file with these bytes as the form that came back."""

    def back(data: bytes) -> None:
        file = tmp_path / "renamed by them.pdf"
        file.write_bytes(data)
        page.ask_files = lambda _: (file,)
        click(qtbot, page.came.choose)

    return back


def click(qtbot: QtBot, button: Button) -> None:
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def said(page: AskingPage) -> str:
    return page.said.accessibleDescription() if page.said.isVisible() else ""


def answer(desk: Desk, tool: Tool, question_id: str) -> Answer:
    return assessments.start(desk, tool.id).value.sheet.answers[question_id]


def kept(desk: Desk, kind: type) -> tuple[object, ...]:
    with desk.store.reading() as vault:
        return vault.list(kind)


def test_the_form_is_drawn_made_and_saved(page, desk, qtbot, tmp_path):
    assert page.preview.document is not None
    assert not page.output.save_button.isVisible()
    click(qtbot, page.make)
    assert "Kept as LF-" in said(page)
    page.output.ask_where = lambda _parent, name: tmp_path / name
    click(qtbot, page.output.save_button)
    (paper,) = kept(desk, Paper)
    with desk.store.reading() as vault:
        assert (tmp_path / f"{paper.number}-letter-form.pdf").read_bytes() == vault.blob(paper.pdf_sha256)
    assert not page.make.isVisible()
    assert page.sent.isVisible()


def test_a_letter_bears_the_address_once_and_keeps_none(page, desk, qtbot):
    letter = page.out.kinds.cards[1]
    letter.setFocus()
    qtbot.keyClick(letter, Qt.Key.Key_Space)
    assert page.out.address_field.isVisible()
    page.out.address.setFocus()
    qtbot.keyClicks(page.out.address, "Pat Quill")
    click(qtbot, page.make)
    (paper,) = kept(desk, Paper)
    assert paper.number.startswith("LQ-")
    assert "Quill" not in repr(paper)
    assert "Pat Quill" in page.preview.document.opened.text(0)
    page.leave()
    assert page.out.address.toPlainText() == ""


def test_answers_come_back_and_only_gaps_are_ticked(page, desk, tool, come_back):
    come_back(with_pypdf(vendor_forms.issue(desk, tool.id).value.pdf, FILLED))
    assert page.review is not None
    assert page.review.chosen == ("sec-mfa",)
    assert page.review.answers.cards[0].hasFocus()
    assert [card.choice.key for card in page.review.answers.cards] == ["sec-rest", "sec-mfa"]
    assert "The company: No\nYou: Yes" in page.review.answers.cards[0].choice.help_text
    assert answer(desk, tool, "sec-mfa").state is AnswerState.UNKNOWN
    (file,) = kept(desk, Attachment)
    assert (file.name, file.note) == ("renamed by them.pdf", f"Filled form {page.review.review.number}")


def test_what_is_ticked_is_taken_over_with_the_file_as_evidence(page, desk, tool, come_back, qtbot):
    come_back(with_pypdf(vendor_forms.issue(desk, tool.id).value.pdf, FILLED))
    assert page.take.text() == "&Take over 1"
    click(qtbot, page.take)
    taken = answer(desk, tool, "sec-mfa")
    assert (taken.option, taken.basis.kind) == ("yes", BasisKind.CLAIM)
    assert answer(desk, tool, "sec-rest").option == "yes"
    (exhibit,) = kept(desk, Evidence)
    assert exhibit.question_ids == ("sec-mfa",)
    assert "One answer was taken over." in said(page)
    assert page.preview.isVisible()


def test_with_nothing_ticked_there_is_nothing_to_take_over(page, desk, tool, come_back, qtbot):
    come_back(with_pypdf(vendor_forms.issue(desk, tool.id).value.pdf, FILLED))
    card = page.review.answers.cards[1]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert not page.take.isEnabled()


def test_a_form_left_half_reviewed_can_be_opened_again(page, desk, tool, come_back, qtbot):
    come_back(with_pypdf(vendor_forms.issue(desk, tool.id).value.pdf, FILLED))
    click(qtbot, page.back)
    assert page.review is None
    (row,) = page.came.rows.rows
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert page.review is not None
    assert len(kept(desk, Attachment)) == 1


def test_scripts_are_told_and_the_answers_still_shown(page, desk, tool, come_back):
    pdf = with_pypdf(vendor_forms.issue(desk, tool.id).value.pdf, FILLED)
    come_back(hostile_forms.scripted(pdf))
    assert page.review.review.scripts
    assert page.review.chosen == ("sec-mfa",)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (hostile_forms.locked, "locked with a password"),
        (hostile_forms.flattened, "no fields any more"),
        (lambda pdf: pdf[:300], "damaged"),
    ],
)
def test_a_bad_file_is_a_sentence_and_nothing_is_kept(page, desk, tool, come_back, make, words):
    come_back(make(vendor_forms.issue(desk, tool.id).value.pdf))
    assert words in said(page)
    assert page.review is None
    assert kept(desk, Attachment) == ()


def test_without_an_open_question_the_way_to_open_one_is_told(bench, desk, qtbot):
    other = add_tool(desk, "Other")
    made = AskingPage(bench.workbench)
    qtbot.addWidget(made)
    made.show()
    made.show_for(Target(area=Area.ASKING, id=other.id))
    assert made.nothing.isVisible()
    assert not made.make.isVisible()
    card = made.out.kinds.cards[3]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert not made.nothing.isVisible()
    assert made.make.isVisible()


def test_every_other_letter_is_drawn_and_numbered(page, desk, qtbot):
    card = page.out.kinds.cards[3]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Space)
    for place in range(page.out.letters.count()):
        page.out.letters.setFocus()
        qtbot.keyClick(page.out.letters, Qt.Key.Key_Down if place else Qt.Key.Key_Home)
        click(qtbot, page.make)
    assert len({paper.template_id for paper in kept(desk, Paper)}) == page.out.letters.count() == 7


def test_the_tools_page_counts_what_is_open_and_leads_here(bench, tool, qtbot):
    made = ToolPage(bench.workbench)
    made.resize(1100, 860)
    qtbot.addWidget(made)
    made.show()
    made.show_for(Target(area=Area.TOOL, id=tool.id))
    button = next(b for b in made.findChildren(Button) if b.text() == "As&k the company …")
    button.click()
    assert bench.asked[-1] == Target(area=Area.ASKING, id=tool.id)
