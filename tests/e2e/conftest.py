"""The wheel in an environment of its own, and a screen with a window manager."""

import os
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storage.making import ROOT

LIMIT = 240  # seconds for a whole run


@pytest.fixture(scope="session")
def wheel_python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and install it beside the libraries of the project; return that Python."""
    folder = tmp_path_factory.mktemp("installed")
    quiet = ["--quiet", "--no-index", "--no-deps", "--disable-pip-version-check"]
    pip = [sys.executable, "-m", "pip"]
    build = [*pip, "wheel", *quiet, "--no-build-isolation", "--wheel-dir", folder / "dist", ROOT]
    subprocess.run(build, check=True, capture_output=True)
    venv.create(folder / "app", with_pip=False, symlinks=True)
    python = folder / "app" / "bin" / "python"
    (wheel,) = (folder / "dist").iterdir()
    subprocess.run([*pip, "--python", python, "install", *quiet, wheel], check=True, capture_output=True)
    (site,) = (folder / "app" / "lib").glob("python*/site-packages")
    (site / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    (site / "tests").symlink_to(ROOT / "tests")  # the tests, but not the checkout beside them
    return python


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Start a screen with a window manager; return the environment that shows windows there."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x900x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    shown = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": str(runtime)}
    manager = subprocess.Popen(["openbox", "--sm-disable"], env=os.environ | shown, stderr=subprocess.DEVNULL)
    yield shown
    for process in (manager, server):
        process.terminate()
        process.wait()
