"""The machine around us: clock, folders, locks, watermark, memory."""

import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ethicsdesk.domain.errors import VaultInUseError
from ethicsdesk.domain.file_errors import ProgramPartMissingError
from ethicsdesk.system.clock import SystemClock
from ethicsdesk.system.instance_lock import InstanceLock
from ethicsdesk.system.paths import default_paths, resource
from ethicsdesk.system.watermark import SIZE, WatermarkFolder
from tests.storage.making import ROOT

KEY = bytearray(b"k" * 32)
HEAD = bytes(range(32))


def test_the_clock_is_aware_and_in_utc() -> None:
    now = SystemClock().now()
    assert now.tzinfo is UTC
    assert abs(SystemClock().today() - now.date()).days <= 1
    assert now > datetime(2026, 1, 1, tzinfo=UTC)


def test_folders_are_local_and_never_documents(home: Path) -> None:
    paths = default_paths()
    for folder in (paths.vault, paths.state, paths.watermarks):
        assert home in folder.parents
        assert "Documents" not in folder.parts
        assert "Roaming" not in folder.parts
        assert not folder.exists()
    assert paths.vault not in paths.watermarks.parents


def test_a_resource_comes_from_the_package_first_and_else_from_the_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "ethicsdesk"
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    (package / "_resources").mkdir(parents=True)
    monkeypatch.setattr("ethicsdesk.__file__", str(package / "__init__.py"))
    assert resource("icons") == tmp_path / "resources" / "icons"
    (package / "_resources" / "icons").mkdir()
    assert resource("icons") == package / "_resources" / "icons"
    with pytest.raises(ProgramPartMissingError, match="nothing"):
        resource("nothing")


def test_a_lock_is_held_once_and_free_again(tmp_path: Path) -> None:
    first = InstanceLock(tmp_path / "desk.lock")
    for _ in range(2):
        with pytest.raises(VaultInUseError):
            InstanceLock(tmp_path / "desk.lock")
    first.release()
    first.release()
    InstanceLock(tmp_path / "desk.lock").release()


def test_a_lock_in_a_folder_that_is_not_there_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        InstanceLock(tmp_path / "nowhere" / "desk.lock")


def test_a_watermark_comes_back_and_the_newest_wins(tmp_path: Path) -> None:
    marks = WatermarkFolder(tmp_path / "state" / "deep")
    assert marks.read("a" * 32, KEY) is None
    for seq in (5, 6, 2):  # 2: a rollback that was accepted
        marks.write("a" * 32, KEY, seq, HEAD)
        assert marks.read("a" * 32, KEY) == (seq, HEAD)
    assert marks.read("b" * 32, KEY) is None
    assert marks.read("a" * 32, bytearray(b"x" * 32)) is None


def test_a_torn_watermark_leaves_the_one_before(tmp_path: Path) -> None:
    marks = WatermarkFolder(tmp_path)
    marks.write("a", KEY, 1, HEAD)
    marks.write("a", KEY, 2, HEAD)
    path = tmp_path / "a.mark"
    data = path.read_bytes()
    path.write_bytes(data[:5] + b"\xff" + data[6:])
    assert marks.read("a", KEY) == (1, HEAD)
    marks.write("a", KEY, 3, HEAD)
    assert marks.read("a", KEY) == (3, HEAD)
    assert path.stat().st_size == 2 * SIZE


HARDENED = """
import sys
from ethicsdesk.system.hardening import keep_memory_private
keep_memory_private()
if sys.platform == "linux":
    import ctypes, resource
    assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
    assert ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) == 0  # PR_GET_DUMPABLE
print("private")
"""


def test_memory_is_kept_out_of_core_dumps() -> None:
    done = subprocess.run([sys.executable, "-c", HARDENED], capture_output=True, text=True, check=True)
    assert done.stdout == "private\n"


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Return a copy of the program as it is installed, without its fonts."""
    keep = shutil.ignore_patterns("__pycache__", "fonts", "*.qm")
    package = shutil.copytree(ROOT / "ethicsdesk", tmp_path / "ethicsdesk", ignore=keep)
    shutil.copytree(ROOT / "resources", package / "_resources", ignore=keep)
    return tmp_path


def test_a_program_without_its_fonts_says_what_is_missing_and_what_to_do(copied: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ethicsdesk", "self-check"],
        cwd=copied,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == (
        "A part of EthicsDesk is missing on this computer: fonts/Paper-Sans-Regular.ttf. Please install "
        "EthicsDesk again. That does not touch your vault.\n"
    )
