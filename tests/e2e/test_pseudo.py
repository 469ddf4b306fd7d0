"""Every page in a language forty percent longer than English: nothing is cut off or left in English."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.storage.making import ROOT


@pytest.mark.e2e
@pytest.mark.slow
def test_every_page_is_translated_and_fits_in_a_longer_language(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.gallery.pseudo", str(tmp_path)]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    found = json.loads((tmp_path / "findings.json").read_text("utf-8"))
    assert found == {"cut": {}, "english": {}}, answer.stdout
    assert len(list(tmp_path.glob("*.png"))) > 120
