"""Keeps and reads a file of 50 MB and prints by how much the peak of memory rose: ``large_file FOLDER``."""

import hashlib
import os
import sys
import time
from pathlib import Path

from ethicsdesk.services import attachments
from ethicsdesk.system.clock import SystemClock
from ethicsdesk.system.incoming import open_file
from tests.builders import a_tool, desk_of
from tests.storage.making import vaults_on, words

SIZE = 50 * 1024 * 1024


def memory(line: str) -> int:
    """Return VmRSS or VmHWM in KiB."""
    status = Path("/proc/self/status").read_text()
    return next(int(row.split()[1]) for row in status.splitlines() if row.startswith(line))


def reset_peak() -> None:
    Path("/proc/self/clear_refs").write_text("5")  # proc(5): reset the peak resident set size


def main(folder: Path) -> None:
    """Make a vault and a file, then measure."""
    file = folder / "scan.pdf"
    with file.open("wb") as out:
        out.write(b"%PDF-1.7\n")
        for _ in range(50):
            out.write(os.urandom(1024 * 1024))
    clock = SystemClock()
    store = vaults_on(clock, folder / "state").create(folder / "vault", words()).store
    desk = desk_of(clock, store=store)  # type: ignore[arg-type]
    tool = a_tool(desk)
    with store.writing() as unit:
        unit.put_blob(os.urandom(3_000_000))  # the page cache is filled by now
    reset_peak()
    before, begun = memory("VmRSS"), time.monotonic()
    with open_file(file) as chosen:
        kept = attachments.add(desk, tool, chosen.name, chosen.stream, chosen.size, lambda _: None).value
    print(f"adding_mb={(memory('VmHWM') - before) / 1024:.1f} adding_s={time.monotonic() - begun:.2f}")
    reset_peak()
    before, begun = memory("VmRSS"), time.monotonic()
    total = hashlib.sha256()
    with store.reading() as vault:
        for piece in attachments.pieces(vault, kept):
            total.update(piece)
    print(f"reading_mb={(memory('VmHWM') - before) / 1024:.1f} reading_s={time.monotonic() - begun:.2f}")
    assert total.hexdigest() == kept.sha256
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
