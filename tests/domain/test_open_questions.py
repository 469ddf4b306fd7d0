"""Open questions: unknown or marked to ask, only while they apply, the heaviest first."""

from dataclasses import replace

from ethicsdesk.domain.interview import Sheet, applicable
from ethicsdesk.domain.open_questions import open_questions
from ethicsdesk.domain.outcomes import is_law, is_stop_question
from ethicsdesk.domain.records import AnswerState, Depth
from tests.builders import BANK, LIBRARY
from tests.domain.oracle.reading import best, practice_of, tool_of


def sheet_with(*answers):
    return Sheet(
        questionnaire=LIBRARY.questionnaire(),
        practice=practice_of({}),
        tool=tool_of({}),
        depth=Depth.EVERYTHING,
        answers={answer.question_id: answer for answer in answers},
    )


def unknown(question):
    return replace(best(question), state=AnswerState.UNKNOWN, option="", number=None, day=None, text="")


def all_unknown():
    return sheet_with(*(unknown(question) for question in BANK.values()))


def test_an_answered_question_is_not_open():
    assert open_questions(sheet_with(best(BANK["sec-mfa"]))) == ()


def test_an_unanswered_question_is_not_open():
    assert open_questions(sheet_with()) == ()


def test_unknown_or_marked_to_ask_is_open():
    marked = replace(best(BANK["sec-mfa"]), ask_vendor=True)
    assert open_questions(sheet_with(marked)) == (BANK["sec-mfa"],)
    assert open_questions(sheet_with(unknown(BANK["sec-mfa"]))) == (BANK["sec-mfa"],)


def test_a_hidden_question_is_never_open():
    sheet = all_unknown()
    shown = applicable(sheet.questionnaire, sheet.situation)
    assert len(shown) < len(BANK)
    assert sorted(q.id for q in open_questions(sheet)) == sorted(q.id for q in shown)


def test_deal_breakers_come_first_and_law_first_among_them():
    sheet = all_unknown()
    stops = [is_stop_question(q, sheet.situation) for q in open_questions(sheet)]
    assert stops == sorted(stops, reverse=True)
    laws = [is_law(q, sheet.situation) for q in open_questions(sheet)[: sum(stops)]]
    assert laws == sorted(laws, reverse=True)
