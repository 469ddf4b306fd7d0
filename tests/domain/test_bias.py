"""The bias check: honest for small numbers, quiet for fair data, and silent about small cells."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.domain import bias
from ethicsdesk.domain.bias import Count, Outcome, Shown, Sign

BANDS = ("under 18", "18 to 39", "40 to 64", "65 and over")
REPORTS = 1000


def fair(rng: random.Random, cases: int, share: float) -> Count:
    return Count(group="", events=sum(rng.random() < share for _ in range(cases)), cases=cases)


def compared(one: tuple[int, int], other: tuple[int, int]) -> bias.Comparison:
    """Compare two groups, each given as events and cases."""
    counts = tuple(Count(group="", events=events, cases=cases) for events, cases in (one, other))
    (found,) = bias.report([Outcome(name="x", counts=counts)]).comparisons
    return found


def a_fair_report(rng: random.Random) -> bias.Report:
    """Return a report in which every group of an outcome has the same true share."""
    outcomes = []
    for name in ("note errors", "overridden", "declined"):
        share = rng.choice((0.05, 0.1, 0.3, 0.5))
        counts = tuple(fair(rng, rng.choice((8, 20, 25, 40, 60)), share) for _ in BANDS)
        outcomes.append(Outcome(name=name, counts=counts))
    return bias.report(outcomes)


def test_at_most_one_in_twenty_reports_of_fair_data_carries_a_flag():
    rng = random.Random(20261126)
    flagged = sum(bool(a_fair_report(rng).flags) for _ in range(REPORTS))
    assert flagged <= 0.05 * REPORTS


def test_a_bare_gap_of_twenty_points_would_flag_far_more():
    rng = random.Random(7)
    pairs = [(fair(rng, 20, 0.3), fair(rng, 20, 0.3)) for _ in range(REPORTS)]
    assert sum(abs(a.events - b.events) / 20 >= 0.2 - 1e-12 for a, b in pairs) > 0.15 * REPORTS


def test_a_large_gap_in_enough_cases_is_flagged():
    found = compared((2, 30), (18, 30))
    assert found.flagged
    assert found.gap == pytest.approx(-16 / 30)


def test_the_same_gap_in_nineteen_cases_is_too_few_to_say():
    found = compared((0, 19), (18, 30))
    assert found.too_few
    assert not found.flagged


def test_a_sure_but_small_gap_is_no_flag():
    found = compared((0, 400), (70, 400))
    assert found.p is not None
    assert found.p < 1e-9
    assert not found.flagged


@given(st.integers(0, 300))
def test_shown_grows_with_cases(cases):
    shown = Count(group="", events=0, cases=cases).shown
    assert shown is (Shown.TOO_FEW if cases < 5 else Shown.COUNTS if cases < 20 else Shown.SHARE)


def test_pairs_with_too_few_cases_take_no_part_of_the_chance():
    counts = tuple(
        Count(group=band, events=1, cases=n) for band, n in zip(BANDS, (30, 30, 4, 10), strict=True)
    )
    assert bias.report([Outcome(name="x", counts=counts)]).compared == 1


def test_power_is_what_simulation_finds():
    rng = random.Random(11)
    trials = 2000
    seen = 0
    for _ in range(trials):
        outcome = Outcome(name="x", counts=(fair(rng, 30, 0.5), fair(rng, 30, 0.1)))
        seen += bool(bias.report([outcome]).flags)
    assert bias.power(30, 30, 1, true_gap=0.4) == pytest.approx(seen / trials, abs=0.04)


def test_power_is_none_below_twenty_cases_and_falls_with_more_comparisons():
    assert bias.power(19, 60, 1, true_gap=0.4) == 0
    assert bias.power(25, 25, 6, true_gap=0.3) < bias.power(25, 25, 1, true_gap=0.3)


@pytest.mark.parametrize("gap", [0.95, -0.2])
def test_power_of_shares_that_cannot_be_is_refused(gap):
    with pytest.raises(ValueError, match="between 0 and 1"):
        bias.power(20, 20, 1, true_gap=gap)


@pytest.mark.parametrize(
    ("signs", "count"),
    [("", 0), ("uuuuuu", 6), ("duuuuu", 5), ("uuuuue", 0), ("uuuddd", 3), ("euuuuuu", 6)],
)
def test_quarters_running_are_counted_back_from_the_last(signs, count):
    letters = {"u": Sign.UP, "d": Sign.DOWN, "e": Sign.EVEN}
    found = [letters[sign] for sign in signs]
    assert bias.running(found) == count
    assert bias.worth_watching(found) is (count >= 6)


@given(st.lists(st.integers(0, 60), min_size=2, max_size=6))
def test_no_small_cell_can_be_worked_out_from_the_total(numbers):
    told = bias.for_others(numbers)
    small = [number for number in numbers if 0 < number <= 10]
    assert not any(word.isdigit() and 0 < int(word) <= 10 for word in told)
    assert told.count("fewer than 11") == len(small)
    assert sum(not word.isdigit() for word in told) != 1
    assert all(int(word) == number for word, number in zip(told, numbers, strict=True) if word.isdigit())
