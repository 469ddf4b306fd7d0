"""Agreements: the day to give notice, what is due, and what a BAA has to say."""

from dataclasses import replace
from datetime import date

import pytest

from ethicsdesk.domain.agreements import (
    BAA_CLAUSES,
    Agreement,
    AgreementKind,
    ClauseCheck,
    ClauseState,
    DueKind,
    Renewal,
    clauses_of,
    dues,
    lacking,
    problem,
)

END = date(2027, 3, 1)
BAA = Agreement(
    id="a",
    tool_id="t",
    sort=AgreementKind.BAA,
    title="BAA",
    starts_on=date(2026, 3, 1),
    ends_on=END,
    renewal=Renewal.AUTOMATIC,
    notice_days=60,
)


def due(agreement: Agreement) -> list[tuple[DueKind, date]]:
    return [(found.kind, found.on) for found in dues(agreement)]


def test_notice_is_due_its_days_before_the_end():
    assert due(BAA) == [(DueKind.NOTICE, date(2026, 12, 31))]


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({"notice_days": 0}, [(DueKind.NOTICE, END)]),
        ({"renewal": Renewal.BY_SIGNING}, [(DueKind.ENDS, END)]),
        ({"renewal": Renewal.OPEN_ENDED, "ends_on": None}, []),
        ({"ended_on": date(2026, 9, 1)}, []),
        ({"sort": AgreementKind.CERTIFICATE, "renewal": Renewal.OPEN_ENDED}, [(DueKind.CERTIFICATE, END)]),
    ],
)
def test_what_is_due_follows_from_what_happens_at_the_end(changes, wanted):
    assert due(replace(BAA, **changes)) == wanted


def test_every_clause_is_there_once_and_twelve_of_them_are_law():
    assert len({clause.id for clause in BAA_CLAUSES}) == len(BAA_CLAUSES)
    assert sum(clause.is_law for clause in BAA_CLAUSES) == 12


def test_a_clause_that_was_not_looked_for_is_not_called_missing():
    assert lacking(BAA) == ()
    assert all(check is None for _, check in clauses_of(BAA))


def test_a_required_clause_that_is_not_there_is_missing_and_a_wish_is_not():
    found = (
        ClauseCheck(clause_id="subcontractors", state=ClauseState.PARTLY),
        ClauseCheck(clause_id="books", state=ClauseState.YES),
        ClauseCheck(clause_id="no_training", state=ClauseState.NO),
    )
    assert [clause.id for clause in lacking(replace(BAA, clauses=found))] == ["subcontractors"]


def test_only_a_baa_has_the_clauses_of_hipaa():
    assert clauses_of(replace(BAA, sort=AgreementKind.DPA)) == ()


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"title": "  "}, "name"),
        ({"starts_on": date(2028, 1, 1)}, "before it starts"),
        ({"notice_days": 731}, "730"),
        ({"notice_days": -1}, "730"),
        ({"ends_on": None}, "day it ends"),
        ({}, ""),
    ],
)
def test_what_cannot_be_is_told(changes, word):
    said = problem(replace(BAA, **changes))
    assert word in said
    assert bool(said) is bool(word)
