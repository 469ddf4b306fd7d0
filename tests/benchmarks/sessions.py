"""30 codes before today's sessions in a practice of ten years: ``python -m tests.benchmarks.sessions``.

The least it could take is reading everybody's codes, the 30 clients' answers and the papers they rest on,
with no rule at all. ``--short``: one year, not ten. The promise is 100 ms.
"""

import sys
import tempfile
from pathlib import Path

from ethicsdesk.domain.clients import Circle, Client
from ethicsdesk.domain.consents import ConsentEvent
from ethicsdesk.domain.records import Paper, Tool
from ethicsdesk.services import sessions_today
from ethicsdesk.services.desk import Desk
from tests.benchmarks.timing import Row, in_turn
from tests.benchmarks.trail import a_desk

CODES = 30
PROMISE_MS = 100.0


def newest(desk: Desk) -> list[Client]:
    """Return the clients who came last: those whose answers and papers are still young."""
    with desk.store.reading() as vault:
        return list(vault.list(Client))[-CODES:]


def only_read(desk: Desk, clients: list[Client]) -> None:
    """Read what the sheet rests on, each thing once."""
    with desk.store.reading() as vault:
        vault.list(Client), vault.list(Circle), vault.list(Tool)
        events = [event for client in clients for event in vault.list(ConsentEvent, parent=client.id)]
        for paper_id in sorted({event.paper_id for event in events} - {""}):
            vault.get(Paper, paper_id)


def row_of(desk: Desk, times: int) -> Row:
    clients = newest(desk)
    codes = [client.code for client in clients]
    sessions_today.decide(desk, codes)
    ms, than = in_turn(lambda: sessions_today.decide(desk, codes), lambda: only_read(desk, clients), times)
    return Row(what=f"{len(codes)} codes before sessions", ms=ms, than="only read them", than_ms=than)


def measure(root: Path, times: int, *, years: int = 1) -> Row:
    desk = a_desk(root, years)
    try:
        return row_of(desk, times)
    finally:
        desk.store.close()


def main(arguments: list[str]) -> None:
    years, times = (1, 3) if "--short" in arguments else (10, 15)
    with tempfile.TemporaryDirectory() as name:
        row = measure(Path(name), times, years=years)
    sys.stdout.write(f"{row.what:34}{row.ms:9.1f} ms {row.ratio:5.2f} x {row.than} ({row.than_ms:.1f} ms)\n")
    if row.ms > PROMISE_MS:
        raise SystemExit(f"{CODES} codes took {row.ms:.0f} ms; the promise is {PROMISE_MS:.0f}")


if __name__ == "__main__":
    main(sys.argv[1:])
