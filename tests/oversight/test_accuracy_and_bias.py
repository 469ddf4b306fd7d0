"""Samples of notes and the bias check as kept: exact ranges, no trend from few, silence about few."""

from datetime import date, timedelta

import pytest

from ethicsdesk.domain import accuracy as rules
from ethicsdesk.domain.accuracy import Accuracy, NoteError, NoteSample, TickSheet, Trend
from ethicsdesk.domain.bias_counts import BANDS, BiasCount, CaseReview, Measure, PairedProbe, Trait
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.services import accuracy, bias_checks
from tests.builders import desk_of


@pytest.fixture
def desk(clock):
    return desk_of(clock)


@pytest.fixture
def today(desk) -> date:
    return desk.clock.today()


def note(day: date, **errors: int) -> NoteSample:
    return NoteSample(id="", tool_id="t", read_on=day, errors=errors)


def test_five_notes_a_month_are_wanted(desk, today):
    assert accuracy.of_tool(desk, "t").wanted == 5
    accuracy.keep_sample(desk, note(today, omission=1))
    found = accuracy.of_tool(desk, "t")
    assert (found.wanted, found.this_month.read, found.this_month.with_error) == (4, 1, 1)


def test_a_share_comes_with_its_exact_range(desk, today):
    for number in range(10):
        accuracy.keep_sample(desk, note(today, **({"omission": 1} if number < 2 else {})))
    interval = accuracy.of_tool(desk, "t").recent.interval
    assert (round(interval.low, 3), round(interval.high, 3)) == (0.025, 0.556)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ((19, 19), (40, 0), Trend.TOO_FEW),
        ((40, 38), (19, 0), Trend.TOO_FEW),
        ((40, 20), (40, 16), Trend.NO_CHANGE_SEEN),
        ((40, 30), (40, 4), Trend.BETTER),
        ((40, 4), (40, 30), Trend.WORSE),
    ],
)
def test_a_trend_is_told_only_from_enough_notes_and_parted_ranges(before, after, said):
    old, new = (Accuracy(read=read, with_error=errors, serious=0) for read, errors in (before, after))
    assert rules.trend(old, new) is said


@pytest.mark.parametrize("error", NoteError)
def test_an_invented_fact_or_risk_is_an_incident_and_a_long_note_is_not(today, error):
    sample = note(today, **{error.value: 2})
    assert rules.is_incident(sample) is (error in {NoteError.INVENTION, NoteError.RISK_CONTENT})


@pytest.mark.parametrize("errors", [{"omission": 3}, {"omission": 0}, {"typo": 1}])
def test_marks_that_are_none_are_refused(desk, today, errors):
    with pytest.raises(ValueNotAcceptedError, match="some or serious"):
        accuracy.keep_sample(desk, note(today, **errors))


def test_more_slips_than_uses_are_refused(desk, today):
    sheet = TickSheet(id="", tool_id="t", month=today.replace(day=1), used=3, slips={"wrong_code": 4})
    with pytest.raises(ValueNotAcceptedError, match="More went wrong"):
        accuracy.keep_sheet(desk, sheet)


def counted(month: date, band: str, events: int, cases: int) -> BiasCount:
    return BiasCount(
        id="",
        month=month,
        measure=Measure.NOTE_ERROR,
        trait=Trait.LANGUAGE,
        band=band,
        events=events,
        cases=cases,
    )


def months_back(today: date, count: int) -> date:
    index = today.year * 12 + today.month - 1 - count
    return date(index // 12, index % 12 + 1, 1)


def test_twelve_months_are_added_up_and_older_ones_left_out(desk, today):
    english, other = BANDS[Trait.LANGUAGE]
    for ago in range(14):
        bias_checks.keep(desk, counted(months_back(today, ago), english, 0, 2))
        bias_checks.keep(desk, counted(months_back(today, ago), other, 1, 2))
    (found,) = bias_checks.check(desk).report.comparisons
    assert (found.one.cases, found.other.cases, found.other.events) == (24, 24, 12)
    assert found.flagged


def test_a_month_counted_again_replaces_the_first_count(desk, today):
    english, _ = BANDS[Trait.LANGUAGE]
    month = months_back(today, 0)
    for events in (5, 1):
        bias_checks.keep(desk, counted(month, english, events, 30))
    bias_checks.keep(desk, counted(month, "other_language", 1, 30))
    (found,) = bias_checks.check(desk).report.comparisons
    assert found.one.events == 1


def test_few_cases_say_nothing_and_have_no_power(desk, today):
    bias_checks.keep(desk, counted(months_back(today, 0), "english", 0, 19))
    bias_checks.keep(desk, counted(months_back(today, 0), "other_language", 9, 19))
    found = bias_checks.check(desk)
    assert found.report.comparisons[0].too_few
    assert found.report.flags == ()
    assert found.power is None


def test_the_report_says_what_it_could_have_seen(desk, today):
    for band in BANDS[Trait.LANGUAGE]:
        bias_checks.keep(desk, counted(months_back(today, 0), band, 3, 30))
    power = bias_checks.check(desk).power
    assert power is not None
    assert 0.2 < power < 0.95


def test_the_same_direction_for_six_quarters_is_watched_and_no_flag(desk, today):
    for ago in range(0, 18, 3):
        bias_checks.keep(desk, counted(months_back(today, ago), "english", 2, 6))
        bias_checks.keep(desk, counted(months_back(today, ago), "other_language", 1, 6))
    found = bias_checks.check(desk)
    assert found.watched == ((Measure.NOTE_ERROR, Trait.LANGUAGE),)
    assert found.report.flags == ()


@pytest.mark.parametrize(
    "wrong", [("english", 3, 2), ("english", -1, 2), ("martian", 1, 2)], ids=["more", "negative", "group"]
)
def test_a_count_that_cannot_be_is_refused(desk, today, wrong):
    with pytest.raises(ValueNotAcceptedError):
        bias_checks.keep(desk, counted(months_back(today, 0), *wrong))


def test_reviews_and_probes_of_days_to_come_are_refused(desk, today):
    later = today + timedelta(days=1)
    review = CaseReview(id="", done_on=later, measure=Measure.NOTE_ERROR, trait=Trait.AGE, cases=3)
    probe = PairedProbe(id="", tool_id="t", tool_version="1", done_on=later, trait=Trait.AGE, differs=False)
    with pytest.raises(ValueNotAcceptedError, match="future"):
        bias_checks.keep_review(desk, review)
    with pytest.raises(ValueNotAcceptedError, match="future"):
        bias_checks.keep_probe(desk, probe)
