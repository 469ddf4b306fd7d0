"""The window starts light and always ends in order."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.meta.test_start import HEAVY

ROOT = Path(__file__).parents[3]
FEWEST_EXITS = 8


def drive(mode: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "faulthandler", "-m", "tests.ui.start_up.drive", mode, str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def exits(config: pytest.Config) -> int:
    """Eight ends are enough day by day; `--kills 40` asks for more."""
    asked = int(config.getoption("--kills"))
    return asked if asked > 20 else FEWEST_EXITS


@pytest.mark.e2e
def test_nothing_heavy_is_loaded_before_the_first_picture(tmp_path):
    ended = drive("closed", tmp_path)
    loaded = set(ended.stdout.split())
    assert "ethicsdesk" in loaded
    assert {name.partition(".")[0] for name in loaded} & (HEAVY | {"cryptography"}) == set()
    assert {name for name in loaded if name.startswith("ethicsdesk.services.")} == set()
    assert "ethicsdesk.domain.questionnaire" not in loaded


@pytest.mark.e2e
@pytest.mark.slow
def test_every_end_is_in_order(tmp_path, request):
    modes = ("closed", "open", "opening")
    ends = [
        (mode, drive(mode, tmp_path / str(number)))
        for number in range(exits(request.config))
        for mode in (modes[number % len(modes)],)
    ]
    bad = [
        (mode, end.returncode, end.stderr[-600:])
        for mode, end in ends
        if end.returncode or "Error" in end.stderr
    ]
    assert bad == []


@pytest.mark.e2e
def test_closing_during_the_making_leaves_a_whole_vault(tmp_path):
    assert drive("opening", tmp_path).returncode == 0
    folder = tmp_path / "EthicsDesk" / "Vault"
    assert (folder / "vault.db").exists()
    assert not list(folder.glob("*-wal"))


@pytest.mark.e2e
def test_a_bug_becomes_a_report_without_any_words(tmp_path):
    ended = drive("wrong", tmp_path)
    reports = list((tmp_path / "state" / "reports").iterdir())
    assert ended.returncode == 0
    assert len(reports) == 1
    text = reports[0].read_text()
    assert "ValueError" in text
    assert "visit" in text
    assert "Ann" not in text
    assert str(tmp_path) not in text


@pytest.mark.e2e
def test_nothing_but_wishes_lies_outside_the_vault(tmp_path):
    drive("open", tmp_path)
    files = {path.relative_to(tmp_path).parts[0:2] for path in tmp_path.rglob("*") if path.is_file()}
    assert files == {("EthicsDesk", "Vault"), ("state", "preferences.json"), ("state", "watermarks")}
