"""Intervals and the exact test, judged by SciPy, which only the tests know."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from ethicsdesk.domain.intervals import at_most, exact, fisher, wilson

COUNTS = st.integers(0, 400).flatmap(lambda cases: st.tuples(st.integers(0, cases), st.just(cases)))
SOME = st.integers(1, 400).flatmap(lambda cases: st.tuples(st.integers(0, cases), st.just(cases)))
FEW = st.integers(0, 60).flatmap(lambda cases: st.tuples(st.integers(0, cases), st.just(cases)))
NEAR = 1e-9


@given(SOME)
def test_exact_interval_is_that_of_scipy(counts):
    events, cases = counts
    there = stats.binomtest(events, cases).proportion_ci(confidence_level=0.95, method="exact")
    here = exact(events, cases)
    assert (here.low, here.high) == pytest.approx((there.low, there.high), abs=NEAR)


@given(SOME)
def test_wilson_interval_is_that_of_scipy(counts):
    events, cases = counts
    there = stats.binomtest(events, cases).proportion_ci(confidence_level=0.95, method="wilson")
    here = wilson(events, cases)
    assert (here.low, here.high) == pytest.approx((there.low, there.high), abs=NEAR)


@given(FEW, FEW)
def test_exact_test_of_two_shares_is_that_of_scipy(one, other):
    table = [[one[0], one[1] - one[0]], [other[0], other[1] - other[0]]]
    assert fisher(*one, *other) == pytest.approx(float(stats.fisher_exact(table).pvalue), abs=NEAR)


@given(SOME, st.floats(0, 1))
def test_chance_of_at_most_so_many_is_that_of_scipy(counts, share):
    events, cases = counts
    assert at_most(events, cases, share) == pytest.approx(
        float(stats.binom.cdf(events, cases, share)), abs=NEAR
    )


@given(COUNTS)
def test_the_share_seen_lies_in_both_intervals(counts):
    events, cases = counts
    for interval in (wilson(events, cases), exact(events, cases)):
        assert 0 <= interval.low <= interval.high <= 1
        assert not cases or interval.low <= events / cases <= interval.high


def test_without_cases_anything_may_be():
    assert (wilson(0, 0).low, exact(0, 0).high) == (0, 1)
    assert fisher(0, 0, 3, 5) == 1


@pytest.mark.parametrize(("events", "cases"), [(-1, 5), (6, 5), (1, 0)])
def test_counts_that_cannot_be_are_refused(events, cases):
    for judge in (wilson, exact):
        with pytest.raises(ValueError, match="cannot be"):
            judge(events, cases)
