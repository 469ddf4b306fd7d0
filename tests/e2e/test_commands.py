"""The proofs and pictures that are made by commands: they run, and what they say is whole."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.e2e.conftest import LIMIT
from tests.storage.making import ROOT


def run(*command: object, cwd: Path) -> str:
    """Run where there is no screen; return what it said."""
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environment.pop("DISPLAY", None)
    done = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=LIMIT, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


@pytest.mark.e2e
@pytest.mark.slow
def test_installed_demo_makes_vault_papers_binder_and_a_picture_of_every_page(
    wheel_python: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    said = run(wheel_python, "-m", "ethicsdesk", "demo", "--out", out, cwd=tmp_path)
    pictures = list((out / "pages").glob("*.png"))
    assert f"{len(pictures)} pictures" in said
    assert len(pictures) > 35
    assert {QImage(str(file)).isNull() for file in pictures} == {False}
    assert list(out.glob("binder-*.pdf"))
    assert list((out / "papers").glob("*.pdf"))


@pytest.mark.slow
def test_benchmarks_measure_everything_once() -> None:
    lines = run(sys.executable, "-m", "tests.benchmarks", "--short", cwd=ROOT).splitlines()
    assert len(lines) > 12
    assert any("lock screen" in line for line in lines)
    assert any("handout.ai_disclosure as PDF" in line for line in lines)
    assert any("check 10,000 entries" in line for line in lines)


def test_a_reader_that_has_read_enough_is_no_fault(tmp_path: Path) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(b"Dear board")
    command = [sys.executable, "-m", "ethicsdesk", "verify", file]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        assert child.stderr.read() == b""
    assert child.returncode == 1
