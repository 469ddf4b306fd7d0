"""The print dialog, the save dialog and printing itself open no internet socket: the kernel says so."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.mark.e2e
@pytest.mark.slow
def test_printing_opens_no_internet_socket(tmp_path: Path) -> None:
    calls = tmp_path / "calls.txt"
    watch = ["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", str(calls)]
    program = [sys.executable, "-m", "tests.ui.papers.print_quietly", str(tmp_path)]
    environment = {name: value for name, value in os.environ.items() if name != "CUPS_SERVER"}
    environment["QT_QPA_PLATFORM"] = "xcb"
    done = subprocess.run(
        ["xvfb-run", "-a", *watch, *program],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["QPrintDialog", "QFileDialog"]
    assert (tmp_path / "out.pdf").stat().st_size > 1000
    lines = calls.read_text().splitlines()
    assert any("AF_UNIX" in line for line in lines)  # the watching works: the screen is reached this way
    assert [line for line in lines if "AF_INET" in line] == []
