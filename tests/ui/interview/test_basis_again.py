"""How an answer is known belongs to that answer: another one is asked for its basis again."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.questionnaire import Question
from ethicsdesk.domain.records import Answer, AnswerState, Basis, BasisKind
from ethicsdesk.ui.interview.guarded_area import Guard
from ethicsdesk.ui.interview.question_view import QuestionView
from tests.ui.interview.making import the_library

TODAY = date(2026, 3, 2)
CHECKED = Basis(kind=BasisKind.CHECKED, reference="Settings page", seen_on=date(2026, 1, 9))


def question(name: str) -> Question:
    return next(q for q in the_library().questionnaire().questions if q.id == name)


def kept(asked: Question, **value: str) -> Answer:
    return Answer(
        id=f"a/{asked.id}",
        assessment_id="a",
        question_id=asked.id,
        state=AnswerState.ANSWERED,
        answered_on=TODAY,
        basis=CHECKED,
        **value,
    )


def shown(asked: Question, answer: Answer) -> QuestionView:
    made = QuestionView(asked, section="Data", guard=Guard(names=(), fine=frozenset()), opening_day=answer)
    made.show_answer(answer)
    return made


@pytest.fixture
def view(qtbot: QtBot) -> QuestionView:
    asked = question("data-train")
    made = shown(asked, kept(asked, option="never"))
    qtbot.addWidget(made)
    return made


def choose(view: QuestionView, key: str, qtbot: QtBot) -> None:
    card = next(card for card in view.editor.choices.cards if card.choice.key == key)
    qtbot.keyClick(card, Qt.Key.Key_Space)


def answered(view: QuestionView) -> Answer:
    found = view.answer()
    assert found is not None
    return found


def test_another_answer_does_not_keep_how_the_old_one_was_known(view, qtbot):
    choose(view, "yes", qtbot)
    assert (answered(view).option, answered(view).basis) == ("yes", None)


def test_back_at_the_old_answer_its_basis_is_there_again(view, qtbot):
    choose(view, "yes", qtbot)
    choose(view, "never", qtbot)
    assert answered(view).basis == CHECKED


def test_a_basis_named_for_the_new_answer_stays(view, qtbot):
    choose(view, "yes", qtbot)
    view.basis.looked.click()
    found = answered(view).basis
    assert found is not None
    assert (found.kind, found.seen_on) == (BasisKind.CHECKED, TODAY)
    choose(view, "opt_in", qtbot)
    assert answered(view).basis is None


def test_words_of_a_text_may_be_mended_without_naming_the_basis_anew(qtbot):
    asked = question("mod-what")
    answer = kept(asked, text="It writes drafts.")
    made = shown(asked, answer)
    qtbot.addWidget(made)
    made.editor.show_value(None)
    made.editor.show_raw({"text": "It writes drafts of notes."})
    made.editor.given.emit()
    assert made.basis.value() == CHECKED
