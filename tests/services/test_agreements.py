"""Agreements as the therapist keeps them."""

from dataclasses import replace
from datetime import date

import pytest

from ethicsdesk.domain.agreements import Agreement, AgreementKind, ClauseCheck, ClauseState, DueKind, Renewal
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.records import Use
from ethicsdesk.services import agreements, tools
from tests.builders import desk_of

END = date(2027, 3, 1)


@pytest.fixture
def desk(clock):
    return desk_of(clock)


@pytest.fixture
def baa(desk) -> Agreement:
    tool = tools.add(desk, "Scribe").value
    made = Agreement(
        id=desk.new_id(),
        tool_id=tool.id,
        sort=AgreementKind.BAA,
        title=" BAA ",
        ends_on=END,
        renewal=Renewal.AUTOMATIC,
        notice_days=30,
    )
    return agreements.keep(desk, made).value


def asked(desk) -> list[tuple[DueKind, date]]:
    with desk.store.reading() as vault:
        return [(due.kind, due.on) for due in agreements.dues(vault)]


def test_an_agreement_is_kept_under_its_tool(desk, baa):
    assert agreements.listed(desk, baa.tool_id) == (baa,)
    assert baa.title == "BAA"


def test_the_day_to_give_notice_is_due(desk, baa):
    assert asked(desk) == [(DueKind.NOTICE, date(2027, 1, 30))]


def test_an_ended_agreement_asks_for_nothing_and_stands_last(desk, baa):
    other = agreements.keep(desk, replace(baa, id="other", ends_on=None, renewal=Renewal.OPEN_ENDED)).value
    agreements.end(desk, baa.id, date(2026, 6, 1))
    assert asked(desk) == []
    assert [one.id for one in agreements.listed(desk, baa.tool_id)] == [other.id, baa.id]


def test_a_stopped_tool_asks_for_nothing(desk, baa):
    row = tools.read(desk, baa.tool_id)
    assert row is not None
    tools.change(desk, replace(row.tool, use=Use.STOPPED))
    assert asked(desk) == []


def test_a_clause_is_checked_once_and_the_last_look_counts(desk, baa):
    for state in (ClauseState.NO, ClauseState.YES):
        agreements.check_clause(desk, baa.id, ClauseCheck(clause_id="books", state=state, where="9"))
    (kept,) = agreements.listed(desk, baa.tool_id)
    assert [(check.clause_id, check.state) for check in kept.clauses] == [("books", ClauseState.YES)]


def test_what_cannot_be_is_refused_and_nothing_is_kept(desk, baa):
    with pytest.raises(ValueNotAcceptedError, match="before it starts"):
        agreements.keep(desk, replace(baa, starts_on=date(2028, 1, 1)))
    assert agreements.listed(desk, baa.tool_id) == (baa,)


def test_a_removed_agreement_is_gone_from_the_list(desk, baa):
    agreements.remove(desk, baa.id)
    assert agreements.listed(desk, baa.tool_id) == ()
    with pytest.raises(KeyError):
        agreements.end(desk, baa.id, END)
