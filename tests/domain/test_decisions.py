"""The decision rules: the table worked out by hand, an independent oracle, and what must always hold."""

import pytest
from hypothesis import given

from tests.domain.oracle.judged import judged, of_oracle, of_program
from tests.domain.oracle.oracle import work_out
from tests.domain.oracle.reading import rows
from tests.domain.oracle.sheets import cases

ROWS = tuple(rows())


@pytest.mark.parametrize("case", [pytest.param(case, id=name) for name, case, _ in ROWS])
def test_the_program_judges_as_worked_out_by_hand(case):
    assert of_program(judged(case)) == of_oracle(work_out(case))


@given(case=cases("small"))
def test_the_program_agrees_with_the_oracle_on_any_small_sheet(case):
    assert of_program(judged(case)) == of_oracle(work_out(case))


@given(case=cases("shipped", spoilt=20))
def test_the_program_agrees_with_the_oracle_on_any_sheet_of_the_shipped_bank(case):
    assert of_program(judged(case)) == of_oracle(work_out(case))
