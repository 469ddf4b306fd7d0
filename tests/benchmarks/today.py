"""The first page after unlocking in a practice of ten years: ``python -m tests.benchmarks.today``.

The least it could take is reading the records it rests on, each once, with no rule at all. ``--short``: one
year, not ten. The promise is 300 ms of the program's own time, in which other programs have no say.
"""

import gc
import statistics
import sys
import tempfile
from pathlib import Path

from ethicsdesk.domain.aided_decisions import AidedDecision
from ethicsdesk.domain.clients import Circle, Client
from ethicsdesk.domain.consents import ConsentEvent
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.records import Action, Answer, Assessment, Decision, Paper, Tool, Use
from ethicsdesk.domain.reviews import Review
from ethicsdesk.services import today
from ethicsdesk.services.desk import Desk
from tests.benchmarks.incidents import milliseconds
from tests.benchmarks.timing import Row
from tests.benchmarks.trail import a_desk

PROMISE_MS = 300.0
ALL = (ConsentEvent, Client, Circle, Incident, Paper, Action, Decision, Review)


def only_read(desk: Desk) -> None:
    """Read what Today rests on."""
    with desk.store.reading() as vault:
        for kind in ALL:
            vault.list(kind)
        for tool in (one for one in vault.list(Tool) if one.use is not Use.STOPPED):
            vault.list(AidedDecision, parent=tool.id)
            for assessment in vault.list(Assessment, parent=tool.id)[-1:]:
                vault.list(Answer, parent=assessment.id)


def measure(root: Path, times: int, *, years: int = 1) -> Row:
    desk = a_desk(root, years)
    try:
        today.overview(desk)
        gc.collect()
        gc.freeze()  # what building the practice left behind is no part of a turn
        ours = [milliseconds(lambda: today.overview(desk)) for _ in range(times)]
        least = [milliseconds(lambda: only_read(desk)) for _ in range(times)]
    finally:
        gc.unfreeze()
        desk.store.close()
    return Row(
        what="Today, first thing",
        ms=statistics.median(ours),
        than="only read it",
        than_ms=statistics.median(least),
    )


def main(arguments: list[str]) -> None:
    years = 1 if "--short" in arguments else 10
    with tempfile.TemporaryDirectory() as name:
        row = measure(Path(name), 15, years=years)
    sys.stdout.write(f"{row.what:34}{row.ms:9.2f} ms {row.ratio:5.2f} x {row.than} ({row.than_ms:.2f} ms)\n")
    if row.ms > PROMISE_MS:
        raise SystemExit(f"the promise is {PROMISE_MS:.0f} ms")


if __name__ == "__main__":
    main(sys.argv[1:])
