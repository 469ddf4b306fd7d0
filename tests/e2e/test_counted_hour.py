"""The first hour takes a person at most 20 minutes, counted with the installed wheel on a real screen."""

import os
import re
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from tests.e2e.conftest import LIMIT

MOST_MINUTES = 20.0


@pytest.mark.e2e
@pytest.mark.slow
def test_a_decision_a_handout_and_a_consent_form_take_at_most_twenty_minutes(
    wheel_python: Path, screen: dict[str, str], tmp_path: Path, home: Path
) -> None:
    papers, picture = tmp_path / "papers", tmp_path / "failed.png"
    papers.mkdir()
    done = subprocess.run(
        [wheel_python, "-m", "tests.e2e.hour_child", papers, picture],
        cwd=home,
        env=os.environ | screen,
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )
    assert "told to its end" in done.stdout, f"{done.stdout}\n{done.stderr}\npicture: {picture}"
    assert (done.returncode, done.stderr) == (0, "")
    counted = re.search(r"all in ([0-9.]+) minutes", done.stdout)
    assert counted is not None
    assert float(counted[1]) <= MOST_MINUTES, done.stdout
    for name in ("handout.pdf", "consent.pdf"):
        with pypdfium2.PdfDocument(papers / name) as document:
            assert len(document) >= 1
