"""Which clock binds what, and which one wins."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.domain.records import RetentionClock, Tool, Use
from ethicsdesk.services import decisions, paperwork, retention, tools
from ethicsdesk.services.retention_rules import CLASSES, RetentionClass, kept_until, years_later
from tests.builders import a_practice, a_tool, answer_all

DAY = date(2026, 3, 2)
BOTH = frozenset({RetentionClass.DOCUMENTATION, RetentionClass.CLIENT})
OWN = frozenset({RetentionClass.DOCUMENTATION})


def clock_of(years):
    return RetentionClock(years=years, rule="Board rule", entered_on=DAY)


def test_documentation_is_kept_six_years_whatever_the_client_clock_says():
    assert kept_until(DAY, OWN, None) == date(2032, 3, 2)
    assert kept_until(DAY, OWN, clock_of(30)) == date(2032, 3, 2)


@pytest.mark.parametrize(("years", "until"), [(1, 2032), (6, 2032), (7, 2033), (25, 2051)])
def test_the_longer_clock_wins(years, until):
    assert kept_until(DAY, BOTH, clock_of(years)) == date(until, 3, 2)


def test_what_may_be_a_clients_waits_for_their_clock():
    assert kept_until(DAY, BOTH, None) is None


def test_what_is_about_the_vault_is_kept_as_long_as_the_vault():
    assert kept_until(DAY, frozenset({RetentionClass.VAULT}), clock_of(1)) is None


def test_a_leap_day_never_ends_early():
    assert years_later(date(2024, 2, 29), 6) == date(2030, 3, 1)
    assert years_later(date(2024, 2, 29), 4) == date(2028, 2, 29)


@given(st.dates(max_value=date(2800, 1, 1)), st.integers(1, 100), st.sampled_from([OWN, BOTH]))
def test_nothing_is_ever_kept_shorter_than_any_clock_that_binds_it(day, years, classes):
    until = kept_until(day, classes, clock_of(years))
    assert until >= years_later(day, 6)
    assert RetentionClass.CLIENT not in classes or until >= years_later(day, years)


def test_papers_for_clients_wait_until_the_client_clock_is_entered(real_desk, clock):
    a_practice(real_desk)
    tool = a_tool(real_desk, use=Use.IN_USE)
    answer_all(real_desk, tool.id)
    offers = paperwork.offers(real_desk)
    offer = next(o for o in offers if o.template.one_tool and not o.missing and o.tool)
    paper = paperwork.issue(real_desk, offer.template.id, tool_id=tool.id).value
    tools.change(real_desk, replace(tool, use=Use.STOPPED))
    clock.advance(days=8 * 366)
    (item,) = retention.sheet(real_desk).must_stay
    assert ("paper", paper.id) in item.records
    assert "how long your state" in str(item.held[0])
    retention.set_clock(real_desk, years=10, rule="Board rule 7")
    assert retention.sheet(real_desk).may_go == ()
    clock.advance(days=3 * 366)
    (item,) = retention.sheet(real_desk).may_go
    assert "six years for HIPAA documentation or 10 for client records (Board rule 7)" in str(item.why)


def test_a_memo_is_documentation_and_ends_with_its_decision(real_desk, clock):
    a_practice(real_desk)
    tool = a_tool(real_desk, use=Use.IN_USE)
    answer_all(real_desk, tool.id)
    first, memo = decisions.decide(real_desk, tool.id).value
    clock.advance(days=100)
    decided_again = clock.today()
    decisions.decide(real_desk, tool.id)
    clock.advance(days=7 * 366)
    found = {i.key: i for i in (*retention.sheet(real_desk).may_go, *retention.sheet(real_desk).must_stay)}
    item = found[f"decision/{first.id}"]
    assert ("paper", memo.id) in item.records
    assert item.ended >= decided_again
    assert item.kept_until is not None


def test_a_tool_used_again_begins_anew(real_desk, clock):
    tool = a_tool(real_desk, use=Use.STOPPED)
    clock.advance(days=3 * 366)
    tools.change(real_desk, replace(tool, use=Use.IN_USE))
    clock.advance(days=100)
    stopped_on = clock.today()
    tools.change(real_desk, replace(tool, use=Use.STOPPED))
    clock.advance(days=4 * 366)
    assert retention.sheet(real_desk).may_go == ()
    assert retention.sheet(real_desk).next_due == years_later(stopped_on, 6)


def test_every_kind_with_a_client_clock_also_has_the_one_for_documentation():
    assert all(RetentionClass.DOCUMENTATION in c for c in CLASSES.values() if RetentionClass.CLIENT in c)
    assert CLASSES[Tool.kind] == OWN
