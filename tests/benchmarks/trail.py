"""Checking the trail of ten years, against only reading and hashing it: ``python -m tests.benchmarks.trail``.

The least it could take is reading the same rows with one bare SHA-256 a row. ``--short``: one year, not ten.
"""

import hashlib
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.services import exporting, importing, large_sample, retention
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.session import Session
from ethicsdesk.storage import audit, driver
from ethicsdesk.system.archives import FileArchives
from ethicsdesk.system.clock import SystemClock
from tests.benchmarks.timing import Row, in_turn
from tests.builders import LIBRARY, RESOURCES, FakePapers, desk_of
from tests.storage.making import vaults_on, words

T = TypeVar("T")
GOAL = 2.5


def quiet(_share: float) -> None:
    """Say nothing."""


def a_desk(root: Path, years: int) -> Desk:
    """Return an open desk with the work of some years."""
    calendar = large_sample.Calendar(datetime.now(UTC) - timedelta(days=365.25 * years))  # noqa: TID251
    made = vaults_on(calendar, root / "state").create(root / "vault", words())
    desk = desk_of(calendar, store=made.store, papers=PdfPapers(fonts=RESOURCES / "fonts"))
    large_sample.fill(desk, calendar, quiet, years=years)
    return desk


def bare(connection: driver.Connection) -> int:
    """Read every row of the trail and hash the two hashes in it, no more."""
    count = 0
    for row in connection.execute(audit.LATER, (0,)):
        hashlib.sha256(row[6] + row[7]).digest()
        count += 1
    return count


def chain(desk: Desk, times: int) -> Row:
    """Time the check of the whole chain."""
    connection = desk.store._connection  # type: ignore[attr-defined]
    count = bare(connection)

    def verify() -> None:
        if audit.first_break(connection) is not None:
            raise AssertionError("the trail is broken")

    ms, than = in_turn(verify, lambda: bare(connection), times)
    return Row(what=f"check {count:,} entries", ms=ms, than="read and hash them", than_ms=than, goal=GOAL)


def measure(root: Path, times: int) -> Row:
    """Time the check of the chain of one year."""
    desk = a_desk(root, 1)
    try:
        return chain(desk, times)
    finally:
        desk.store.close()


def timed(name: str, work: Callable[[], T]) -> T:
    started = time.perf_counter()
    value = work()
    sys.stdout.write(f"{name:34}{time.perf_counter() - started:9.2f} s\n")
    sys.stdout.flush()
    return value


def main(arguments: list[str]) -> None:
    years, times = (1, 3) if "--short" in arguments else (10, 7)
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        desk = timed(f"make {years} years", lambda: a_desk(root, years))
        row = chain(desk, times)
        sys.stdout.write(
            f"{row.what:34}{row.ms:9.1f} ms {row.ratio:5.2f} x {row.than} ({row.than_ms:.1f} ms)\n"
        )
        timed("check the whole vault", desk.store.verify)
        timed("what may be let go", lambda: retention.sheet(desk))
        archives = FileArchives()
        for target in (root / "export", root / "export.zip"):
            timed(f"export to {target.name}", lambda t=target: exporting.export(desk, archives, t, quiet))  # type: ignore[misc]
        desk.store.close()
        clock = SystemClock()
        session = Session(
            vaults=vaults_on(clock, root / "state"), clock=clock, library=LIBRARY, papers=FakePapers()
        )
        for source in (root / "export", root / "export.zip"):
            new = timed(
                f"import from {source.name}",
                lambda s=source: importing.build(  # type: ignore[misc]
                    session,
                    archives,
                    s,
                    folder=root / f"new-{s.name}",
                    passphrase=words(),
                    progress=quiet,
                ),
            )
            new.value.desk.store.close()
    if row.ratio > GOAL:
        raise SystemExit(f"checking took {row.ratio:.2f} times as long; the goal is {GOAL}")


if __name__ == "__main__":
    main(sys.argv[1:])
