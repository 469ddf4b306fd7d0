"""The installed wheel on a real screen, with a real mouse and keyboard, watched by the kernel."""

import os
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from tests.e2e.conftest import LIMIT


@pytest.mark.e2e
@pytest.mark.slow
def test_from_no_vault_to_handout_script_and_binder_without_any_network(
    wheel_python: Path, screen: dict[str, str], tmp_path: Path, home: Path
) -> None:
    calls, papers, picture = tmp_path / "calls.txt", tmp_path / "papers", tmp_path / "failed.png"
    papers.mkdir()
    watch = ["strace", "--seccomp-bpf", "-f", "-qq", "-e", "trace=socket", "-o", calls]
    done = subprocess.run(
        [*watch, wheel_python, "-m", "tests.e2e.story_child", papers, picture],
        cwd=home,
        env=os.environ | screen,
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}\npicture: {picture}"
    assert str(wheel_python.parents[1]) in done.stdout.splitlines()[0]
    assert "told to its end" in done.stdout
    assert done.stderr == ""
    for name in ("handout.pdf", "script.pdf", "binder.pdf"):
        with pypdfium2.PdfDocument(papers / name) as document:
            assert len(document) >= 1
    sockets = calls.read_text().splitlines()
    assert any("AF_UNIX" in line for line in sockets)  # the watching works: the screen is reached this way
    assert [line for line in sockets if "AF_INET" in line or "AF_NETLINK" in line] == []
