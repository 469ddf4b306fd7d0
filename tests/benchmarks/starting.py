"""From the command to the painted lock screen, against a bare label."""

import os
import statistics
import subprocess
import sys
from pathlib import Path
from time import monotonic

from tests.benchmarks.timing import Row
from tests.storage.making import ROOT


def environment(folder: Path) -> dict[str, str]:
    """Let Python keep its compiled modules, as every installation does."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    own = {"HOME": str(folder), "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    return kept | own | {"QT_QPA_PLATFORM": "offscreen"}


def start(kind: str, folder: Path) -> float:
    """Return the milliseconds from the command to the first picture."""
    started = monotonic()
    child = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.start_child", kind, folder],
        cwd=ROOT,
        env=environment(folder),
        check=True,
        capture_output=True,
    )
    return (float(child.stdout) - started) * 1000


def measure(folder: Path, times: int) -> Row:
    start("lock", folder)  # compiles the modules
    start("bare", folder)
    pairs = [(start("lock", folder), start("bare", folder)) for _ in range(times)]
    return Row(
        what="start to the painted lock screen",
        ms=statistics.median(lock for lock, _ in pairs),
        than="a bare QApplication with a label",
        than_ms=statistics.median(bare for _, bare in pairs),
        goal=1.6,
    )
