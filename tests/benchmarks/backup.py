"""How long backing up, checking, drilling and restoring take: ``python -m tests.benchmarks.backup [MB]``."""

import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from ethicsdesk.domain.errors import Cancelled
from ethicsdesk.services.backup_ports import ByCode, ByPassphrase
from ethicsdesk.system.clock import SystemClock
from tests.storage.backing import quiet
from tests.storage.making import a_tool, vaults_on, words

T = TypeVar("T")


def timed(name: str, work: Callable[[], T]) -> T:
    started = time.perf_counter()
    value = work()
    sys.stdout.write(f"{name:28} {time.perf_counter() - started:8.2f} s\n")
    return value


def stopping(asked: list[float]) -> Callable[[float], None]:
    """Return a progress that stops the work when a timer has rung, and notes when that was."""
    rung = threading.Event()

    def ring() -> None:
        asked.append(time.perf_counter())
        rung.set()

    threading.Timer(0.2, ring).start()

    def tell(_share: float) -> None:
        if rung.is_set():
            raise Cancelled

    return tell


def main() -> None:
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        vaults = vaults_on(SystemClock(), root / "state")
        made = vaults.create(root / "vault", words())
        store = made.store
        with store.writing() as unit:
            for number in range(2000):
                unit.put(a_tool(number, purpose="x" * 600))
        for _ in range(size):
            with store.writing() as unit:
                unit.put_blob(os.urandom(1_000_000))
        stick = root / "stick"
        stick.mkdir()
        backup = timed(f"back up {size} MB, checked", lambda: store.copies.make(stick, quiet))
        timed("check it again", lambda: store.copies.check(backup, quiet))
        asked: list[float] = []
        try:
            store.copies.make(stick, stopping(asked))
        except Cancelled:
            sys.stdout.write(f"{'from cancel to stopped':28} {time.perf_counter() - asked[0]:8.2f} s\n")
        store.close()
        restorer = vaults.restorer
        timed("drill", lambda: restorer.prove(backup.path, root / "s", ByCode(made.recovery_code), quiet))
        new = root / "new"
        timed(
            "prepare a restore",
            lambda: restorer.begin(backup.path, new, ByPassphrase(words()), quiet).give_up(),
        )
        again = restorer.begin(backup.path, new, ByPassphrase(words()), quiet)
        timed("finish it", again.finish).close()


if __name__ == "__main__":
    main()
