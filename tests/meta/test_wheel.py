"""The wheel carries what the program needs in any folder, and nothing else."""

import subprocess
import sys
from zipfile import ZipFile

import pytest

from ethicsdesk import __version__
from tests.meta.project import ROOT


@pytest.fixture(scope="module")
def names(tmp_path_factory):
    """Build the wheel without any network; return the names in it."""
    folder = tmp_path_factory.mktemp("wheel")
    options = ["--quiet", "--no-index", "--no-deps", "--no-build-isolation", "--disable-pip-version-check"]
    command = [sys.executable, "-m", "pip", "wheel", *options, "--wheel-dir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    (wheel,) = folder.iterdir()
    assert wheel.name == f"ethicsdesk-{__version__}-py3-none-any.whl"
    return ZipFile(wheel).namelist()


@pytest.mark.slow
def test_every_resource_is_in_the_wheel(names):
    expected = {
        f"ethicsdesk/_resources/{file.relative_to(ROOT / 'resources').as_posix()}"
        for file in (ROOT / "resources").rglob("*")
        if file.is_file() and file.suffix not in {".py", ".pyc"}
    }
    assert expected <= set(names)


@pytest.mark.slow
def test_every_module_is_in_the_wheel(names):
    assert {file.relative_to(ROOT).as_posix() for file in (ROOT / "ethicsdesk").rglob("*.py")} <= set(names)


@pytest.mark.slow
def test_nothing_else_is_in_the_wheel(names):
    strays = [name for name in names if not name.startswith(("ethicsdesk/", "ethicsdesk-"))]
    scripts = [name for name in names if name.startswith("ethicsdesk/_resources/") and name.endswith(".py")]
    assert strays + scripts == []
