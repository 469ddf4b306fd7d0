"""Every page and state of the window: named, within reach of the keyboard, and whole at every text size."""

import json
import subprocess
import sys

import pytest

from tests.e2e.flows import FLOWS
from tests.storage.making import ROOT


@pytest.mark.e2e
@pytest.mark.slow
@pytest.mark.parametrize("how", [("100",), ("150",), ("200",), ("100", "scaled")], ids=" ".join)
def test_every_scene_can_be_used_by_everyone(how: tuple[str, ...]) -> None:
    command = [sys.executable, "-m", "tests.e2e.walk", *how]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr
    problems = json.loads(answer.stdout)
    assert len(problems) > 140
    assert FLOWS.keys() <= problems.keys()
    assert {scene: found for scene, found in problems.items() if found} == {}


@pytest.mark.e2e
@pytest.mark.slow
def test_one_sees_where_the_focus_is_on_every_kind_of_control_in_every_theme() -> None:
    command = [sys.executable, "-m", "tests.e2e.focus"]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr
    found = json.loads(answer.stdout)
    assert found["looked"] > 80
    assert found["unseen"] == {}
