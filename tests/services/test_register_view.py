"""The register looked through, and two sheets side by side."""

from dataclasses import replace
from datetime import timedelta

import pytest

from ethicsdesk.domain.records import (
    Answer,
    AnswerState,
    CaptureMode,
    Category,
    Decision,
    Depth,
    Result,
    Use,
    YesNo,
)
from ethicsdesk.services import assessments, comparing, decisions, suppliers, tools
from ethicsdesk.services.register import Order, Show, looked_through
from tests.builders import desk_of


@pytest.fixture
def desk(clock):
    return desk_of(clock)


def add(desk, name, **more):
    made = tools.add(desk, name, maker=f"{name} Inc.").value
    return tools.change(desk, replace(made, psychotherapy_notes=YesNo.NO, **more)).value


def decide(desk, tool, result, days) -> None:
    today = desk.clock.today()
    with desk.store.writing() as vault:
        vault.put(
            Decision(
                id=desk.new_id(),
                tool_id=tool.id,
                assessment_id="",
                result=result,
                depth=Depth.QUICK,
                made_on=today,
                review_on=today + timedelta(days=days),
            )
        )


def answer(desk, tool, question_id, option) -> None:
    assessments.start(desk, tool.id, depth=Depth.EVERYTHING)
    given = Answer(
        id="",
        assessment_id="",
        question_id=question_id,
        state=AnswerState.ANSWERED,
        answered_on=desk.clock.today(),
        option=option,
    )
    assessments.answer(desk, tool.id, given)


@pytest.fixture
def three(desk):
    scribe = add(
        desk,
        "Zeta",
        use=Use.IN_USE,
        categories=(Category.SCRIBE,),
        capture=CaptureMode.RECORDS,
        client_data=YesNo.YES,
    )
    decide(desk, scribe, Result.APPROVED, 30)
    mail = add(desk, "Alpha", use=Use.STOPPED, capture=CaptureMode.TYPED)
    decide(desk, mail, Result.DO_NOT_USE, 300)
    add(desk, "Beta")
    suppliers.add(desk, mail.id, "Model, Inc.")
    return desk


def names(desk, *, words="", show=Show.ALL, order=Order.ADDED):
    rows = tools.register(desk)
    found = looked_through(rows, words=words, show=show, order=order, today=desk.clock.today())
    return [row.tool.name for row in found]


@pytest.mark.parametrize(
    ("order", "wanted"),
    [
        (Order.ADDED, ["Zeta", "Alpha", "Beta"]),
        (Order.NAME, ["Alpha", "Beta", "Zeta"]),
        (Order.REVIEW, ["Zeta", "Alpha", "Beta"]),
        (Order.RESULT, ["Alpha", "Zeta", "Beta"]),
    ],
)
def test_the_order_is_as_chosen(three, order, wanted):
    assert names(three, order=order) == wanted


@pytest.mark.parametrize(
    ("show", "wanted"),
    [
        (Show.IN_USE, ["Zeta"]),
        (Show.STOPPED, ["Alpha"]),
        (Show.CONSIDERING, ["Beta"]),
        (Show.DUE, ["Beta"]),
        (Show.STOPS, []),
        (Show.RECORDS, ["Zeta"]),
    ],
)
def test_only_what_is_wanted_is_listed(three, show, wanted):
    assert names(three, show=show) == wanted


@pytest.mark.parametrize(
    ("words", "wanted"), [("scribe", ["Zeta"]), ("model", ["Alpha"]), ("inc beta", ["Beta"])]
)
def test_words_are_found_in_names_kinds_and_companies_behind(three, words, wanted):
    assert names(three, words=words) == wanted


def test_a_review_is_due_on_its_day(three):
    three.clock.advance(days=30)
    assert names(three, show=Show.DUE) == ["Zeta", "Beta"]


def test_two_tools_differ_in_what_was_answered_and_the_better_is_told(desk):
    left, right = add(desk, "Left", client_data=YesNo.YES), add(desk, "Right", client_data=YesNo.YES)
    for tool, option in ((left, "yes"), (right, "never")):
        answer(desk, tool, "data-train", option)
        answer(desk, tool, "data-sell", "no")
    found = comparing.two_tools(desk, left.id, right.id)
    assert found is not None
    assert [(pair.question.id, pair.better) for pair in found.pairs] == [("data-train", 1)]
    assert (len(found.left.judgement.stops), len(found.right.judgement.stops)) == (1, 0)
    assert comparing.two_tools(desk, left.id, "gone") is None


def test_a_tool_is_compared_with_what_it_was_when_it_was_decided_about(desk):
    tool = add(desk, "Scribe", client_data=YesNo.YES)
    assert comparing.since_decision(desk, tool.id) is None
    answer(desk, tool, "data-train", "yes")
    decisions.decide(desk, tool.id)
    desk.clock.advance(days=3)
    answer(desk, tool, "data-train", "never")
    suppliers.add(desk, tool.id, "Model, Inc.")
    found = comparing.since_decision(desk, tool.id)
    assert found is not None
    (pair,) = found.pairs
    assert (pair.left and pair.left.option, pair.right and pair.right.option) == ("yes", "never")
    assert (found.left.suppliers, found.right.suppliers) == ((), ("Model, Inc.",))
    assert found.left.on == desk.clock.today() - timedelta(days=3)
