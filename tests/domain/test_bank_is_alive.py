"""No question of the shipped bank is dead, no finding out of reach, and each names its sources."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import product

import pytest
from hypothesis import given

from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.domain.conditions import Situation, holds
from ethicsdesk.domain.interview import Sheet, applicable, asked
from ethicsdesk.domain.judgement import FindingKind, judge
from ethicsdesk.domain.outcomes import can_stop, is_law, outcome
from ethicsdesk.domain.questionnaire import Level, Question
from ethicsdesk.domain.records import Answer, CaptureMode, Category, Depth
from tests.domain.oracle.judged import judged
from tests.domain.oracle.reading import CONTENT, SHIPPED, TODAY, answer_of, override_of, practice_of, tool_of
from tests.domain.oracle.sheets import all_best, cases
from tests.domain.test_decision_rules import ladder

PRACTICES = (
    {},
    {"covered_entity": "no"},
    {
        "states": ["OH", "IL", "TX", "CA", "UT", "NV", "NY"],
        "minors": "yes",
        "groups": "yes",
        "part2": "yes",
        "federal_funds": "yes",
    },
)
TOOLS = [
    {
        "categories": categories,
        "client_data": data,
        "client_facing": facing,
        "clinical": facing,
        "capture": mode,
    }
    for categories, (data, facing), mode in product(
        ([], *([one.value] for one in Category)),
        (("yes", "yes"), ("yes", "no"), ("no", "yes"), ("no", "no")),
        (None, CaptureMode.RECORDS.value, CaptureMode.TYPED.value),
    )
] + [{"categories": [Category.SCRIBE.value], "psychotherapy_notes": "yes"}]
SOURCES = ContentLibrary(CONTENT).sources()


def worst() -> dict[str, Answer]:
    return {question.id: ladder(question)[0] for question in SHIPPED.questions}


@cache
def sheets() -> tuple[Sheet, ...]:
    """Return sheets about every kind of tool in unlike practices, answered best and worst."""
    return tuple(
        Sheet(
            questionnaire=SHIPPED,
            practice=practice_of(practice),
            tool=tool_of(tool),
            depth=Depth.EVERYTHING,
            answers=answers,
        )
        for practice, tool, answers in product(PRACTICES, TOOLS, (all_best("shipped"), worst()))
    )


@cache
def shown() -> dict[str, list[tuple[Sheet, Situation]]]:
    """Return by question the sheets that show it, with what they say of tool and practice."""
    found: dict[str, list[tuple[Sheet, Situation]]] = {question.id: [] for question in SHIPPED.questions}
    for sheet in sheets():
        situation = sheet.situation
        for question in applicable(SHIPPED, situation):
            found[question.id].append((sheet, situation))
    return found


def answers_to(question: Question) -> Iterator[Answer]:
    yield answer_of(question, "unknown")
    yield from ladder(question)


def test_no_question_is_dead():
    assert [key for key, where in shown().items() if not where] == []


def test_a_question_with_a_condition_is_also_hidden_somewhere():
    always = [q.id for q in SHIPPED.questions if q.needs and len(shown()[q.id]) == len(sheets())]
    assert always == []


def test_every_question_that_applies_is_asked_when_everything_is():
    for sheet in sheets()[::40]:
        assert set(asked(sheet)) == set(applicable(SHIPPED, sheet.situation))


@pytest.mark.parametrize("question", SHIPPED.questions, ids=lambda q: q.id)
def test_every_bad_answer_is_a_finding_somewhere(question):
    for answer in answers_to(question):
        worth = outcome(question, answer)
        assert worth is not None
        if worth.stop:
            where = [sheet for sheet, said in shown()[question.id] if holds(question.stop_if, said)]
            assert found(where[0], question, answer) is FindingKind.STOP
        elif worth.level is Level.RED and not question.info:
            where = [sheet for sheet, said in shown()[question.id] if holds(question.flag_if, said)]
            assert found(where[0], question, answer) is FindingKind.RED_FLAG


@pytest.mark.parametrize("question", [q for q in SHIPPED.questions if can_stop(q)], ids=lambda q: q.id)
def test_a_deal_breaker_is_set_aside_exactly_where_it_is_no_law(question):
    stopping = next(a for a in answers_to(question) if (worth := outcome(question, a)) and worth.stop)
    stops = [(sheet, said) for sheet, said in shown()[question.id] if holds(question.stop_if, said)]
    for law, kind in ((True, FindingKind.STOP), (False, FindingKind.OVERRIDDEN)):
        where = [sheet for sheet, said in stops if is_law(question, said) is law]
        if where:
            assert found(where[0], question, stopping, until="2026-09-01") is kind


def found(sheet: Sheet, question: Question, answer: Answer, *, until: str = "") -> FindingKind | None:
    """Return what an answer to a question is found to be on a sheet."""
    aside = {question.id: override_of(question.id, f"{until} A reason")} if until else {}
    one = replace(sheet, answers={**sheet.answers, question.id: answer}, overrides=aside)
    kinds = [finding.kind for finding in judge(one, TODAY).findings if finding.question is question]
    return kinds[0] if kinds else None


@given(case=cases("shipped"))
def test_every_finding_names_a_source_with_its_day(case):
    for finding in judged(case).findings:
        assert finding.question.sources
        for cite in finding.question.sources:
            assert SOURCES[cite.source].as_of
