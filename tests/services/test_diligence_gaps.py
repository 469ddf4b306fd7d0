"""What watching over tools asks for, on Today and in the binder."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ethicsdesk.domain.agreements import Agreement, AgreementKind, ClauseCheck, ClauseState, Renewal
from ethicsdesk.domain.records import Answer, AnswerState, Basis, BasisKind, Depth, Tool, Use, YesNo
from ethicsdesk.domain.reruns import Trigger
from ethicsdesk.services import (
    agreements,
    assessments,
    decisions,
    evidence,
    reruns,
    suppliers,
    today,
    tools,
)
from ethicsdesk.services.binder import plan as binder
from ethicsdesk.services.diligence_gaps import YEARLY, of_tools
from ethicsdesk.services.gaps import Gap, Harm
from ethicsdesk.services.targets import Area, Target
from tests.builders import desk_of
from tests.services.test_evidence import claim


@pytest.fixture
def desk(clock):
    return desk_of(clock)


@pytest.fixture
def tool(desk):
    made = tools.add(desk, "Scribe").value
    return tools.change(
        desk, replace(made, use=Use.IN_USE, client_data=YesNo.YES, psychotherapy_notes=YesNo.NO)
    ).value


def keep(desk, tool, **more) -> Agreement:
    given = {"id": "g", "sort": AgreementKind.BAA, "title": "BAA", "tool_id": tool.id, **more}
    return agreements.keep(desk, Agreement(**given)).value


def asked(desk) -> tuple[Gap, ...]:
    with desk.store.reading() as vault:
        rows = tuple(tools.row_of(desk, vault, tool) for tool in vault.list(Tool))
        return of_tools(desk, vault, rows, on=desk.clock.today())


def titles(desk) -> list[str]:
    return [str(gap.title) for gap in asked(desk)]


def answer(desk, tool, question_id, **more) -> None:
    assessments.start(desk, tool.id, depth=Depth.EVERYTHING)
    day = desk.clock.today()
    blank = Answer(
        id="", assessment_id="", question_id=question_id, state=AnswerState.ANSWERED, answered_on=day
    )
    assessments.answer(desk, tool.id, replace(blank, **more))


@pytest.mark.parametrize(
    ("kind", "renewal", "words"),
    [
        (AgreementKind.CONTRACT, Renewal.AUTOMATIC, "Keep or end “BAA” with Scribe"),
        (AgreementKind.BAA, Renewal.BY_SIGNING, "“BAA” with Scribe ends"),
        (AgreementKind.CERTIFICATE, Renewal.BY_SIGNING, "“BAA” of Scribe runs out"),
    ],
)
def test_a_day_of_an_agreement_is_told_a_month_ahead_and_is_late_after_it(desk, tool, kind, renewal, words):
    day = desk.clock.today() + timedelta(days=31)
    made = keep(desk, tool, sort=kind, renewal=renewal, ends_on=day)
    assert titles(desk) == []
    desk.clock.advance(days=1)
    (gap,) = asked(desk)
    assert (str(gap.title), gap.harm, gap.due) == (words, Harm.OPEN, day)
    assert gap.target == Target(area=Area.AGREEMENT, id=tool.id, field=made.id)
    desk.clock.advance(days=31)
    assert asked(desk)[0].harm is Harm.OVERDUE


def test_a_baa_without_what_hipaa_asks_for_is_told_with_the_first_point(desk, tool):
    keep(desk, tool, clauses=(ClauseCheck(clause_id="uses", state=ClauseState.NO),))
    (gap,) = asked(desk)
    assert gap.harm is Harm.LAW_OR_PROMISE
    assert "what the company may do with client information" in str(gap.why)


def test_old_evidence_is_told_with_how_many_answers_it_bears(desk, tool):
    old = Basis(kind=BasisKind.CHECKED, reference="Settings", seen_on=desk.clock.today())
    answer(desk, tool, "sec-mfa", option="yes", basis=old)
    assert titles(desk) == []
    desk.clock.advance(days=190)
    assert "What one answer about Scribe rests on is too old" in titles(desk)


def test_yearly_questions_come_back_after_twelve_months_and_only_those(desk, tool):
    answer(desk, tool, "data-train", option="never")
    answer(desk, tool, "data-sell", option="no")
    desk.clock.advance(days=366)
    gap = next(gap for gap in asked(desk) if gap.target.area is Area.INTERVIEW)
    assert (str(gap.title), gap.target.field) == ("Ask one yearly question about Scribe again", YEARLY)


def test_reasons_to_look_again_are_told_after_a_decision_and_settled_by_the_next(desk, tool):
    answer(desk, tool, "data-train", option="yes")
    decisions.decide(desk, tool.id)
    desk.clock.advance(days=1)
    reruns.note(desk, tool.id, Trigger.MODEL, on=desk.clock.today())
    suppliers.add(desk, tool.id, "Model, Inc.")
    assert titles(desk) == ["Look at Scribe again", "Look at Scribe again"]
    assert "Model, Inc." in str(asked(desk)[1].why)
    decisions.decide(desk, tool.id)
    assert titles(desk) == []


def test_a_stopped_tool_asks_for_nothing(desk, tool):
    keep(desk, tool, renewal=Renewal.BY_SIGNING, ends_on=desk.clock.today())
    assert len(asked(desk)) == 1
    tools.change(desk, replace(tool, use=Use.STOPPED))
    assert asked(desk) == ()


def test_today_and_the_binder_say_it_and_the_binder_lists_what_there_is(desk, tool):
    keep(desk, tool, party="Scribe, Inc.", renewal=Renewal.BY_SIGNING, ends_on=date(2026, 3, 20))
    agreements.check_clause(desk, "g", ClauseCheck(clause_id="books", state=ClauseState.NO, where="page 3"))
    suppliers.add(desk, tool.id, "Model, Inc.", does="Language model")
    evidence.tie(desk, claim(desk, tool))
    plan = binder.plan(desk, 2026)
    said = {str(gap.title) for gap in plan.gaps}
    assert {"“BAA” with Scribe ends", "“BAA” with Scribe lacks what HIPAA asks for"} <= said
    assert said >= {str(gap.title) for gap in today.overview(desk).needs if gap.target.area is Area.AGREEMENT}
    text = str(plan.layout.chapters)
    for words in (
        "BAA, Scribe, Inc.",
        "164.504(e)(2)(ii)(I)",
        "page 3",
        "Model, Inc.",
        "E-001",
        "The company says",
    ):
        assert words in text
