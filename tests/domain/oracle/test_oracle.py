"""The oracle agrees with the cases worked out by hand."""

import pytest

from tests.domain.oracle.oracle import work_out
from tests.domain.oracle.reading import rows, seen, wanted

ROWS = tuple(rows())


@pytest.mark.parametrize(("case", "row"), [pytest.param(c, r, id=name) for name, c, r in ROWS])
def test_the_oracle_says_what_was_worked_out_by_hand(case, row):
    found = seen(work_out(case))
    assert {key: found[key] for key in row} == wanted(row)


def test_the_table_has_no_name_twice():
    names = [name for name, _, _ in ROWS]
    assert len(set(names)) == len(names) > 40
