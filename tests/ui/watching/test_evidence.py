"""Exhibits: a claim, a document and a pasted picture, each tied to many answers at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.evidence import Evidence, EvidenceKind, Leaning, Speaker
from ethicsdesk.domain.records import Answer, AnswerState, BasisKind, Depth, Tool
from ethicsdesk.services import assessments, attachments, dossier, evidence
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.evidence.page import CLAIM, DOCUMENT, PICTURE, EvidencePage
from ethicsdesk.ui.pages.tool.keeping import EvidenceCard
from ethicsdesk.ui.widgets.heading import Text
from tests.ui.interview.making import GATED, Bench, add_tool

BOTH = ("data-sell", "data-train")


@pytest.fixture
def tool(desk: Desk) -> Tool:
    made = add_tool(desk, **GATED)
    assessments.start(desk, made.id, depth=Depth.EVERYTHING)
    for question_id, option in zip(BOTH, ("no", "never"), strict=True):
        given = Answer(
            id="",
            assessment_id="",
            question_id=question_id,
            state=AnswerState.ANSWERED,
            answered_on=desk.clock.today(),
            option=option,
        )
        assessments.answer(desk, made.id, given)
    return made


@pytest.fixture
def page(bench: Bench, qtbot: QtBot) -> EvidencePage:
    made = EvidencePage(bench.workbench)
    made.resize(1100, 860)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    bench.workbench.asked_for.connect(lambda to: made.show_for(to) if to.area is Area.EVIDENCE else None)
    return made


def tick(page: EvidencePage, qtbot: QtBot, *keys: str) -> None:
    for card in page.questions.list.cards:
        if card.choice.key in keys:
            card.setFocus()
            qtbot.keyClick(card, Qt.Key.Key_Space)


def basis(desk: Desk, tool: Tool, question_id: str):
    return assessments.start(desk, tool.id).value.sheet.answers[question_id].basis


def shown(page: EvidencePage) -> str:
    return "\n".join(label.text() for label in page.findChildren(Text) if label.isVisible())


def test_a_claim_of_the_company_bears_many_answers_at_once(page, desk, tool, qtbot):
    page.show_for(Target(area=Area.EVIDENCE, id=tool.id, field=CLAIM))
    assert page.form.speaker.hasFocus()
    qtbot.keyClicks(page.form.claim.area, "We never train.")
    qtbot.keyClicks(page.form.address, "example.org/trust")
    tick(page, qtbot, *BOTH)
    assert "2 questions ticked." in shown(page)
    page.primary.click()
    assert [basis(desk, tool, one).kind for one in BOTH] == [BasisKind.CLAIM] * 2
    assert "E-001" in shown(page)
    assert "Kept as E-001. 2 answers rest on it." in page.notice.text


def test_answered_questions_come_first_and_a_word_finds_the_rest(page, tool, qtbot):
    page.show_for(Target(area=Area.EVIDENCE, id=tool.id, field=CLAIM))
    cards = page.questions.list.cards
    assert {card.choice.key for card in cards[:2]} == set(BOTH)
    qtbot.keyClicks(page.questions.search, "multi-factor")
    assert [card.choice.key for card in cards if card.isVisible()] == ["sec-mfa"]


def test_without_a_question_it_says_so_and_keeps_what_is_typed(page, desk, tool, qtbot):
    page.show_for(Target(area=Area.EVIDENCE, id=tool.id, field=CLAIM))
    qtbot.keyClicks(page.form.claim.area, "We never train.")
    page.primary.click()
    assert "at least one question" in page.trouble.accessibleDescription()
    assert page.form.claim.text == "We never train."
    page.show_for(Target(area=Area.EVIDENCE, id=tool.id, field=CLAIM))
    assert page.form.claim.text == "We never train."


def test_a_picture_on_the_clipboard_is_kept_and_counts_as_seen_oneself(page, desk, tool, qtbot):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    QGuiApplication.clipboard().setImage(image)
    page.show_for(Target(area=Area.EVIDENCE, id=tool.id, field=PICTURE))
    tick(page, qtbot, "data-train")
    page.primary.click()
    (file,) = attachments.listed(desk, tool)
    assert attachments.data(desk, file.id).startswith(b"\x89PNG")
    assert basis(desk, tool, "data-train").kind is BasisKind.CHECKED
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(
    ("field", "words"), [(PICTURE, "no picture on the clipboard"), (DOCUMENT, "No document is kept")]
)
def test_what_is_not_there_yet_is_said(page, tool, field, words):
    page.take_picture = QImage
    page.show_for(Target(area=Area.EVIDENCE, id=tool.id, field=field))
    assert words in shown(page)
    assert not page.primary.isVisible()


def test_claims_that_differ_stand_side_by_side_on_the_card(desk, tool, qtbot):
    for speaker, leaning in ((Speaker.MAKER, Leaning.FOR), (Speaker.INDEPENDENT, Leaning.AGAINST)):
        made = Evidence(
            id="",
            tool_id=tool.id,
            number=0,
            sort=EvidenceKind.CLAIM,
            question_ids=("data-train",),
            seen_on=desk.clock.today(),
            noted_on=desk.clock.today(),
            speaker=speaker,
            leaning=leaning,
            address="example.org",
            words=f"Said by {speaker.value}",
        )
        evidence.tie(desk, made)
    found = dossier.read(desk, tool.id)
    assert found is not None
    card = EvidenceCard(found)
    qtbot.addWidget(card)
    text = "\n".join(label.text() for label in card.findChildren(Text))
    for words in ("Claims differ:", "“Said by maker”", "“Said by independent”", "Speaks against it"):
        assert words in text
