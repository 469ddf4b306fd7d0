"""The files of the project, as the tests about the project itself see them."""

import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@cache
def tracked_files() -> tuple[Path, ...]:
    """Return every file git keeps that is still there."""
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    files = (ROOT / name for name in answer.split("\0") if name)
    return tuple(file for file in files if file.is_file())


@cache
def text_of(file: Path) -> str:
    """Return the text of a file, or '' when it is none."""
    data = file.read_bytes()
    if b"\0" in data[:8000]:
        return ""
    return data.decode("utf-8", "replace")


def python_files() -> tuple[Path, ...]:
    """Return every tracked Python file."""
    return tuple(file for file in tracked_files() if file.suffix == ".py")


def place(file: Path, line: int | None = None) -> str:
    """Return a file's path inside the project, with the line when one is given."""
    name = file.relative_to(ROOT).as_posix()
    return name if line is None else f"{name}:{line}"
