"""The bias check on paper: no small cell is shown or can be worked out, and the limits stand on it."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.domain import bias
from ethicsdesk.domain.bias import Count, Outcome
from ethicsdesk.domain.layout import Grid, Paragraph
from ethicsdesk.domain.records import Practice
from ethicsdesk.services.bias_checks import BiasCheck
from ethicsdesk.services.bias_report import cells_for_others, report

counts = st.integers(0, 60).flatmap(lambda cases: st.tuples(st.integers(0, cases), st.just(cases)))


def small(number):
    return 0 < number <= bias.SMALL_CELL


def groups(numbers):
    return [Count(group=f"g{n}", events=events, cases=cases) for n, (events, cases) in enumerate(numbers)]


@given(st.lists(counts, min_size=1, max_size=5))
def test_no_small_cell_is_printed_or_left_by_subtraction(numbers):
    for (events, cases), (event, case) in zip(numbers, cells_for_others(groups(numbers)), strict=True):
        assert event != str(events) or not small(events)
        assert case != str(cases) or not small(cases)
        if event.isdecimal() and case.isdecimal():
            assert not small(cases - events)


@given(st.lists(counts, min_size=2, max_size=5))
def test_no_small_cell_is_left_when_the_total_is_known(numbers):
    for column, true in ((0, [one for one, _ in numbers]), (1, [one for _, one in numbers])):
        cells = [row[column] for row in cells_for_others(groups(numbers))]
        hidden = [number for number, cell in zip(true, cells, strict=True) if not cell.isdecimal()]
        assert len(hidden) != 1 or not small(hidden[0])


def test_every_report_states_its_limits_and_its_power():
    outcome = Outcome(
        name="long_wait/language",
        counts=(
            Count(group="english", events=2, cases=40),
            Count(group="other_language", events=30, cases=40),
        ),
    )
    found = BiasCheck(until=date(2026, 3, 2), report=bias.report([outcome]), power=0.4, watched=())
    layout = report(found, Practice(name="Example Practice"), number="BC-2026-001")
    said = " ".join(block.text for block in layout.blocks if isinstance(block, Paragraph))
    assert "does not prove" in said
    assert "about 40 of 100" in said
    (grid,) = (block for block in layout.blocks if isinstance(block, Grid))
    assert grid.rows == (("English", "fewer than 11", "40"), ("Another language", "not shown", "40"))
