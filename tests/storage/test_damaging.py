"""The short forms of the trials with damaged files; the long ones are in CONTRIBUTING.md."""

from pathlib import Path

import pytest

from tests.storage import damaging


def test_no_damage_to_the_database_stays_silent(tmp_path: Path) -> None:
    found = damaging.main_file(28, tmp_path)
    assert found.total() == 28
    assert set(found) == {"named at opening", "found by the check"}


@pytest.mark.crash
def test_each_log_that_lost_entries_is_told_and_no_other(tmp_path: Path) -> None:
    found = damaging.log(24, tmp_path)
    assert found.total() == 24
    assert found["nothing lost, no alarm"] == 8
    assert found["lost entries, said by the mark alone"] > 8  # so the mark outside the folder is needed


def test_no_flipped_bit_of_a_header_opens_with_a_wrong_key(tmp_path: Path) -> None:
    found = damaging.header(30, tmp_path)
    assert found.total() == 30
    assert found["opened and healed"] == 20
