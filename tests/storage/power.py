"""Cuts the power at any moment and looks what is left: ``python -m tests.storage.power 300``."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from ethicsdesk.domain.errors import UserError, WrongPassphraseError
from ethicsdesk.storage.store import VaultStore
from ethicsdesk.storage.vaults import FolderVaults
from ethicsdesk.system.clock import SystemClock
from tests.storage.making import PASSPHRASE, ROOT, vaults_on, words
from tests.storage.power_child import NEXT_PASSPHRASE
from tests.storage.power_disk import Disk, Step, read_book
from tests.storage.writer import require_whole

SHIM = Path(__file__).with_name("power_shim.c")


def record(root: Path, commits: int) -> tuple[Step, ...]:
    """Run the program under the shim; return everything it did to its disk and said."""
    shim, book, disk = root / "shim.so", root / "book", root / "disk"
    disk.mkdir()
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", shim, SHIM, "-ldl"], check=True)
    command = [
        sys.executable,
        "-m",
        "tests.storage.power_child",
        disk / "vault",
        disk / "state",
        str(commits),
    ]
    watch = {"LD_PRELOAD": str(shim), "SHIM_ROOT": str(disk), "SHIM_BOOK": str(book)}
    subprocess.run(command, cwd=ROOT, env=os.environ | watch, check=True, stdout=subprocess.PIPE)
    steps = tuple(read_book(book))
    _require_all_seen(steps, disk)
    return steps


def _require_all_seen(steps: tuple[Step, ...], root: Path) -> None:
    """Without a cut the steps must lead to the very files the program left."""
    disk = Disk()
    for step in steps:
        disk.play(step)
    left = {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}
    assert disk.now() == left


@dataclass
class Said:
    """What the program had acknowledged when the power went."""

    created: bool = False
    changed: bool = False
    number: int = 0

    def hear(self, words_said: str) -> None:
        for word in words_said.split():
            match word:
                case "created":
                    self.created = True
                case "changed":
                    self.changed = True
                case number:
                    self.number = int(number)


@dataclass
class Tally:
    """What was found in the states after a cut."""

    states: int = 0
    faults: list[str] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)


def cuts(
    steps: tuple[Step, ...], times: int, *, heeds_flush: bool = True
) -> Iterator[tuple[Said, dict[str, bytes]]]:
    """Yield what had been said and what is left on the disk, for cuts at random moments in order."""
    chance, disk, said = Random(11), Disk(heeds_flush=heeds_flush), Said()
    near_names = [
        n for n, step in enumerate(steps) if any(s.what in "RU" for s in steps[max(0, n - 9) : n + 9])
    ]
    places = (range(len(steps)), range(len(steps)), near_names)
    moments = Counter(chance.choice(chance.choice(places)) for _ in range(times))
    for number, step in enumerate(steps):
        if step.what == "A":
            said.hear(step.data.decode())
        else:
            disk.play(step)
        for _ in range(moments[number]):
            yield said, disk.cut(chance)


def look(said: Said, files: dict[str, bytes], root: Path) -> str:
    """Open the vault as after a new start and return in a word how it is; raise when anything is lost.

    A vault that was never said to be there may be missing, but then it can be made again.
    """
    shutil.rmtree(root, ignore_errors=True)
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    kind = "whole" if said.created else "made, not yet said"
    try:
        store = _open(said, root)
    except UserError:
        if said.created:
            raise
        kind, store = "not yet made", _vaults(root).create(root / "vault", words()).store
    try:
        require_whole(store, said.number)
    finally:
        store.close()
    return kind


def _vaults(root: Path) -> FolderVaults:
    return vaults_on(SystemClock(), root / "state")


def _open(said: Said, root: Path) -> VaultStore:
    vaults = _vaults(root)
    if not said.changed:
        try:
            return vaults.unlock(root / "vault", words(PASSPHRASE))
        except WrongPassphraseError:  # the change may have lasted before it was acknowledged
            pass
    return vaults.unlock(root / "vault", words(NEXT_PASSPHRASE))


def try_all(steps: tuple[Step, ...], times: int, root: Path, *, heeds_flush: bool = True) -> Tally:
    """Look at the states after many cuts; a fault is anything lost, half or falsely alarming."""
    tally = Tally()
    for said, files in cuts(steps, times, heeds_flush=heeds_flush):
        tally.states += 1
        try:
            tally.kinds[look(said, files, root)] += 1
        except (UserError, AssertionError) as fault:
            tally.faults.append(f"state {tally.states}, after {said}: {type(fault).__name__} {fault}")
    return tally


def main(times: int) -> int:
    with tempfile.TemporaryDirectory() as name:
        steps = record(Path(name), commits=150)
        tally = try_all(steps, times, Path(name) / "state")
        control = try_all(steps, times // 10, Path(name) / "state", heeds_flush=False)
    flushes = sum(step.what == "S" for step in steps)
    kinds = ", ".join(f"{count} {kind}" for kind, count in tally.kinds.items())
    lines = (
        f"{len(steps)} steps with {flushes} flushes; {tally.states} cuts: {kinds}.",
        f"Lost, half or falsely alarmed: {len(tally.faults)}.",
        f"Control, a disk that ignores flushes: {len(control.faults)} of {control.states} at fault.",
        *tally.faults,
    )
    sys.stdout.write("\n".join(lines) + "\n")
    return len(tally.faults)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
