"""Each kind of question has its editor: what it offers, what it returns, what it shows again."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.questionnaire import Question, QuestionKind
from ethicsdesk.domain.records import AnswerState, Basis, BasisKind, Rating
from ethicsdesk.ui.interview.basis_editor import BasisEditor
from ethicsdesk.ui.interview.editors import AnswerEditor, ChoiceEditor, LineEditor, TextEditor, editor_for
from ethicsdesk.ui.interview.given import UNKNOWN, Given
from ethicsdesk.ui.interview.glossary import terms_in
from ethicsdesk.ui.interview.guarded_area import Guard
from tests.ui.interview.making import the_library

TODAY = date(2026, 3, 2)


def questions() -> tuple[Question, ...]:
    return the_library().questionnaire().questions


def asked(question_id: str) -> Question:
    return next(q for q in questions() if q.id == question_id)


def of_kind(kind: QuestionKind) -> Question:
    return next(q for q in questions() if q.kind is kind)


def editor(question: Question, qtbot: QtBot) -> AnswerEditor:
    made = editor_for(question, guard=Guard(names=(), fine=frozenset()), today=TODAY)
    qtbot.addWidget(made)
    return made


def test_answers_stand_best_first_and_i_do_not_know_last_looking_the_same(qtbot: QtBot) -> None:
    made = editor(asked("baa-covers-ai"), qtbot)
    assert [card.choice.key for card in made.choices.cards] == ["yes", "partly", "no", "unknown"]
    assert len({type(card) for card in made.choices.cards}) == 1


def test_a_choice_comes_back_with_its_day(qtbot: QtBot) -> None:
    made = editor(asked("baa-signed"), qtbot)
    assert isinstance(made, ChoiceEditor)
    assert made.day_field.isHidden()
    made.choices.cards[0].click()
    assert not made.day_field.isHidden()
    made.day.set_value(date(2026, 1, 2))
    given = Given(option="yes", day=date(2026, 1, 2))
    assert made.value() == given
    made.show_value(None)
    assert made.value() is None
    made.show_value(given)
    assert made.value() == given


def test_a_number_and_a_named_answer_take_each_others_place(qtbot: QtBot) -> None:
    made = editor(asked("ret-audio"), qtbot)
    assert isinstance(made, LineEditor)
    with qtbot.waitSignal(made.given):
        qtbot.keyClicks(made.line.line, "48")
        qtbot.keyClick(made.line.line, Qt.Key.Key_Return)
    assert made.value() == Given(number=48)
    made.choices.cards[0].click()
    assert made.line.line.text() == ""
    assert made.value() == Given(option=made.choices.cards[0].choice.key)


def test_a_number_that_is_none_is_a_problem_and_no_answer(qtbot: QtBot) -> None:
    made = editor(of_kind(QuestionKind.NUMBER), qtbot)
    assert isinstance(made, LineEditor)
    made.line.line.setText("a few")
    assert made.has_problem
    assert made.value() is None


def test_a_date_comes_back(qtbot: QtBot) -> None:
    made = editor(of_kind(QuestionKind.DATE), qtbot)
    assert isinstance(made, LineEditor)
    made.show_value(Given(day=date(2025, 12, 1)))
    assert made.line.line.text() == "12/01/2025"
    assert made.value() == Given(day=date(2025, 12, 1))


def test_a_written_answer_carries_the_persons_own_rating(qtbot: QtBot) -> None:
    made = editor(of_kind(QuestionKind.TEXT), qtbot)
    assert isinstance(made, TextEditor)
    made.choices.cards[2].click()
    assert made.value() is None
    assert "few words" in made.rating_field.error
    made.box.set_text("They will not say.")
    assert made.value() == Given(text="They will not say.", rating=Rating.RED_FLAG)
    made.choices.cards[3].click()
    unknown = made.value()
    assert unknown is not None
    assert unknown.state is AnswerState.UNKNOWN


@pytest.mark.parametrize("kind", list(QuestionKind))
def test_unknown_can_be_said_to_every_kind_and_raw_text_survives(qtbot: QtBot, kind: QuestionKind) -> None:
    made = editor(of_kind(kind), qtbot)
    made.show_value(UNKNOWN)
    given = made.value()
    assert given is not None
    assert given.state is AnswerState.UNKNOWN
    again = editor(of_kind(kind), qtbot)
    again.show_raw(made.raw())
    assert again.raw() == made.raw()


def test_every_question_of_the_bank_has_an_editor_with_named_fields(qtbot: QtBot) -> None:
    for question in questions():
        made = editor(question, qtbot)
        assert all(card.accessibleName() for card in made.choices.cards)
        assert made.first_field() is not None


def test_the_basis_says_in_a_line_what_is_known(qtbot: QtBot) -> None:
    made = BasisEditor(today=TODAY)
    qtbot.addWidget(made)
    assert made.value() is None
    basis = Basis(kind=BasisKind.CLAIM, reference="Trust page", seen_on=date(2026, 2, 1))
    made.show_value(basis)
    assert made.value() == basis
    assert made.summary.text() == "The company says so, Trust page, seen February 1, 2026"


def test_one_click_says_that_one_looked_oneself_today(qtbot: QtBot) -> None:
    made = BasisEditor(today=TODAY)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.changed):
        made.looked.click()
    assert made.value() == Basis(kind=BasisKind.CHECKED, reference="", seen_on=TODAY)
    assert made.summary.text().startswith("I looked at it myself on ")
    assert made.looked.isHidden()


def test_terms_of_the_glossary_are_found_as_whole_words() -> None:
    glossary = the_library().glossary()
    assert [t.id for t in terms_in("Is there a BAA?", glossary)] == ["baa"]
    assert terms_in("Abaab", glossary) == ()
