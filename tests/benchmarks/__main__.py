"""What a person waits for, each against the least it could take: ``python -m tests.benchmarks [--short]``."""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import binder, incidents, language, papers, sessions, starting, today, trail
from tests.benchmarks.timing import Row
from tests.benchmarks.window import Bench


def rows(folder: Path, times: int) -> Iterator[Row]:
    bench = Bench(folder / "window", times)
    yield starting.measure(bench.models.vault.parent, times)
    yield from bench.rows()
    yield from language.measure(folder / "language", times)
    yield from papers.measure(folder / "papers", times)
    yield trail.measure(folder / "trail", times)
    yield sessions.measure(folder / "sessions", times)
    yield from incidents.measure(folder / "incidents", times)
    yield today.measure(folder / "today", times)
    yield binder.measure()


def main(arguments: list[str]) -> None:
    times = 1 if "--short" in arguments else 7
    sys.stdout.write(f"{'':34}{'ms':>9}{'ratio':>8}{'goal':>6}   against\n")
    with tempfile.TemporaryDirectory() as name:
        for row in rows(Path(name), times):
            goal = f"{row.goal:.1f}" if row.goal else ""
            than = f"{row.than} ({row.than_ms:.1f} ms)"
            sys.stdout.write(f"{row.what:34}{row.ms:9.1f}{row.ratio:8.2f}{goal:>6}   {than}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
