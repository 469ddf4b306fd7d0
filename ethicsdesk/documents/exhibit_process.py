"""Has each exhibit cleaned by a process of its own, never waiting so long that nobody could stop it."""

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from time import monotonic
from typing import IO

from ethicsdesk.documents.messages import Reason

LONGEST_WAIT = 20.0  # seconds for one page, loading the libraries included
MOST_BYTES = 110_000_000  # of a bundle
MOST_TOLD = 30_000_000  # bytes of what is told beside it
LONGEST_LINE = 1_000
PULSE = 0.1  # seconds between two looks at whether the person wants to stop
_NO_WINDOW = 0x08000000 if sys.platform == "win32" else 0  # CREATE_NO_WINDOW

Pulse = Callable[[], None]
"""Called several times a second while waiting; raises `Cancelled` when the person stopped the job."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """The pages of one file, clean; *told* says in JSON how large they are and what they show."""

    told: bytes
    data: bytes


class Cleaner:
    """Cleans one file after the other; the process for the next is started while one is at work."""

    def __init__(self, command: Sequence[str], *, longest_wait: float = LONGEST_WAIT) -> None:
        """Start the first process."""
        self._command = tuple(command)
        self._longest_wait = longest_wait
        self._next: subprocess.Popen[bytes] | None = self._started()

    def clean(self, kind: str, data: bytes, pulse: Pulse) -> Bundle | Reason:
        """Return the clean pages of a file, or why there are none. Raises what *pulse* raises."""
        process, self._next = self._next or self._started(), None
        try:
            self._next = self._started()
            return _Talk(process, self._longest_wait).clean(kind, data, pulse)
        finally:
            _end(process)

    def close(self) -> None:
        """End what was started ahead."""
        process, self._next = self._next, None
        if process is not None:
            _end(process)

    def _started(self) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(  # noqa: S603 - our own program
            list(self._command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=_NO_WINDOW,
        )


class _Talk:
    """One conversation with one process; a thread of its own writes and reads, so that waiting can end."""

    def __init__(self, process: "subprocess.Popen[bytes]", longest_wait: float) -> None:
        self._process = process
        self._longest_wait = longest_wait
        self._heard: queue.SimpleQueue[Bundle | Reason | None] = queue.SimpleQueue()

    def clean(self, kind: str, data: bytes, pulse: Pulse) -> Bundle | Reason:
        talking = threading.Thread(target=self._talk, args=(kind, data), daemon=True)
        talking.start()
        last = monotonic()
        while True:
            try:
                said = self._heard.get(timeout=PULSE)
            except queue.Empty:
                pulse()
                if monotonic() - last > self._longest_wait:
                    return Reason.HEAVY
                continue
            if said is not None:
                talking.join()
                return said
            last = monotonic()
            pulse()

    def _talk(self, kind: str, data: bytes) -> None:
        try:
            self._heard.put(self._exchange(kind, data))
        except (OSError, ValueError, TypeError, KeyError):
            self._heard.put(self._why())

    def _exchange(self, kind: str, data: bytes) -> Bundle | Reason:
        to_worker, from_worker = self._process.stdin, self._process.stdout
        if to_worker is None or from_worker is None:
            raise OSError("no pipes")
        to_worker.write(json.dumps({"kind": kind, "size": len(data)}).encode("ascii") + b"\n")
        to_worker.write(data)
        to_worker.flush()
        while True:
            answer = json.loads(from_worker.readline(LONGEST_LINE))
            if not isinstance(answer, dict):
                raise TypeError("not an answer")
            if "refused" in answer:
                return Reason(answer["refused"])
            if "alive" not in answer:
                told = _read(from_worker, answer["told"], MOST_TOLD)
                return Bundle(told, _read(from_worker, answer["bundle"], MOST_BYTES))
            self._heard.put(None)

    def _why(self) -> Reason:
        """Return what a process that fell silent means."""
        try:
            code = self._process.wait(timeout=1)
        except subprocess.TimeoutExpired:  # it lives and talks nonsense
            return Reason.DAMAGED
        return Reason.HEAVY if code < 0 else Reason.DAMAGED  # out of time or memory: the system ended it


def _read(stream: IO[bytes], size: object, most: int) -> bytes:
    if not isinstance(size, int) or not 0 <= size <= most:
        raise ValueError("not a size")
    data = stream.read(size)
    if len(data) != size:
        raise ValueError("cut off")
    return data


@contextmanager
def cleaning(command: Sequence[str]) -> Iterator[Cleaner]:
    """Give a cleaner for a block; no process of it outlives the block."""
    cleaner = Cleaner(command)
    try:
        yield cleaner
    finally:
        cleaner.close()


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError, ValueError):  # what was not written is lost, as it should be
                pipe.close()
