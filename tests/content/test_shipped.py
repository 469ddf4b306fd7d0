"""The pack that ships: sound, complete, and honest about what each question rests on."""

from collections import Counter

import pytest

from ethicsdesk.content.check import SHIPPED, check_folder
from ethicsdesk.content.check_documents import template_grade
from ethicsdesk.content.check_questions import can_stop
from ethicsdesk.content.check_texts import screen_grades
from ethicsdesk.domain.questionnaire import Badge

QUICK = (
    "baa-signed baa-covers-ai baa-chain data-train data-train-3p data-sell ret-audio sec-mfa sec-soc2 "
    "mod-off mod-emotion hum-approve hum-autosend cris-never exit-export"
)
BY_SECTION = [10, 14, 11, 8, 14, 10, 14, 6, 9, 10, 6, 7, 4, 8, 5, 4]  # sections 1 to 16 of the bank


@pytest.fixture(scope="module")
def checked():
    return check_folder(SHIPPED)


@pytest.fixture(scope="module")
def questions(checked):
    return checked.pack().questionnaire.questions


def test_the_shipped_pack_has_no_problem(checked):
    assert [str(problem) for problem in checked.problems] == []


def test_every_section_of_the_bank_has_all_its_questions(questions):
    assert list(Counter(question.section for question in questions).values()) == BY_SECTION


def test_the_quick_check_asks_its_fifteen_questions(questions):
    assert {question.id for question in questions if question.quick} == set(QUICK.split())


def test_every_deal_breaker_says_what_would_change_it(questions):
    assert all(
        question.change and question.red_flag and question.evidence
        for question in questions
        if can_stop(question)
    )


def test_a_question_is_law_exactly_when_it_cites_one(questions, checked):
    badges = {source.id: source.badge for source in checked.pack().sources}
    law = [question for question in questions if question.badge is Badge.LAW]
    assert all(any(badges[cite.source] is Badge.LAW for cite in question.sources) for question in law)
    assert len(law) > 20


def test_papers_for_clients_are_easy_to_read(checked):
    assert all(template_grade(item) <= min(6, item.value.max_grade) for item in checked.draft.templates)


def test_screens_stay_at_grade_eight_on_the_whole(checked):
    grades = [grade for grade, _ in screen_grades(checked.draft)]
    assert sum(grades) / len(grades) <= 8
