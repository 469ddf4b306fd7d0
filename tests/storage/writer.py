"""A program that works on a vault until it is killed or fails: ``writer FOLDER STATE hold|write|fill``."""

import os
import subprocess
import sys
from pathlib import Path
from random import randrange

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.records import Tool
from ethicsdesk.services.ports import Store
from ethicsdesk.system.clock import SystemClock
from tests.storage.making import ROOT, WRITER, a_tool, vaults_on, words


def say(line: str) -> None:
    """Tell the parent; what was said before a kill is what the vault acknowledged."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def work(store: Store, size: int) -> None:
    """Write transactions of several parts for ever, saying the number of each once it is durable."""
    while True:
        say(str(work_once(store, size)))


def work_once(store: Store, size: int) -> int:
    """Write one transaction of several parts; return its number."""
    with store.writing() as unit:
        number = int(unit.place("number") or 0) + 1
        sha256 = unit.put_blob(number.to_bytes(8, "big") + os.urandom(randrange(size)))
        unit.put(a_tool(number, purpose=sha256, name=f"{number}" * 50))
        unit.put(a_tool(0, name=f"newest is {number}"))
        unit.set_place("number", str(number))
    return number


def require_whole(store: Store, acknowledged: int) -> None:
    """Require all that was acknowledged, nothing half, and that the vault's own check finds nothing."""
    assert store.verify() == ()
    with store.reading() as unit:
        newest = int(unit.place("number") or 0)
        tools = {tool.id: tool for tool in unit.list(Tool)}
        assert newest >= acknowledged
        assert set(tools) == ({f"tool-{number}" for number in range(newest + 1)} if newest else set())
        if newest:
            assert tools["tool-0"].name == f"newest is {newest}"
            assert unit.blob(tools[f"tool-{newest}"].purpose)[:8] == newest.to_bytes(8, "big")


def killed_writer(folder: Path, state: Path, acks: int) -> int:
    """Kill a writer some way into the transaction after *acks*; return the last number it acknowledged."""
    child = subprocess.Popen([*WRITER, folder, state, "write"], cwd=ROOT, stdout=subprocess.PIPE)
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"open\n"
        said = [child.stdout.readline() for _ in range(acks)]
        child.kill()
        said += child.stdout.read().splitlines()
    return int(said[-1])


def main(folder: str, state: str, mode: str, limit: str = "0", *_planted: str) -> None:
    """Do what *mode* says; a UserError is said by name and ends the program."""
    if int(limit):
        import resource  # not there on Windows

        resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
    store = vaults_on(SystemClock(), Path(state)).unlock(Path(folder), words())
    say("open")
    if mode == "hold":
        sys.stdin.read()
        return
    try:
        work(store, 100_000 if mode == "write" else 250_000)
    except UserError as problem:
        say(type(problem).__name__)


if __name__ == "__main__":
    main(*sys.argv[1:])
