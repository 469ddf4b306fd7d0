"""A program killed during an interview: every answer, half-typed word and the place are there again."""

from pathlib import Path

import pytest

from tests.e2e.kills import Trial


@pytest.mark.crash
@pytest.mark.slow
def test_killed_during_an_interview_nothing_is_lost(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    trial = Trial(tmp_path)
    for number in range(pytestconfig.getoption("--kills")):
        trial.kill(number)
