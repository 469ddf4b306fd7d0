"""Has a binder built in its own process, relays its progress, and ends it when the person stops the job.

The files behind exhibits pass through here one at a time and only as bytes: from the vault to the process
that cleans each, and from there to the one that builds. Nothing of them is opened here or written to a disk.
"""

import codecs
import json
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from ethicsdesk.documents.codec import layout_lines
from ethicsdesk.documents.exhibit_process import PULSE, Bundle, Cleaner, cleaning
from ethicsdesk.documents.messages import (
    Broke,
    Given,
    Made,
    Message,
    NotPrintable,
    Progressed,
    Reason,
    give,
    receive,
)
from ethicsdesk.domain.errors import CharactersNotPrintableError
from ethicsdesk.domain.layout import BinderLayout, Exhibit
from ethicsdesk.services.ports import KeptFile, Progress

MOST_TOGETHER = 150_000_000  # bytes of all bundles of a binder
LONGEST_TEXT = 200_000  # letters shown of a text file
_DRAWN = frozenset({"pdf", "png", "jpeg"})
_TEXT = "text"
_CLEANED = 0.5  # share of the work when there are exhibits
_NO_WINDOW = 0x08000000 if sys.platform == "win32" else 0  # CREATE_NO_WINDOW


class BinderWorkerError(RuntimeError):
    """The worker process failed: a bug, told by kind and place only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Commands:
    """The commands that run the two kinds of processes."""

    build: Sequence[str]
    clean: Sequence[str]


def build_in_process(
    layout: BinderLayout,
    *,
    fonts: Path,
    commands: Commands,
    progress: Progress,
    kept: KeptFile | None = None,
) -> bytes:
    """Return the PDF of *layout*; *kept* gives the files of its exhibits.

    Raises:
        CharactersNotPrintableError: A text has characters no embedded face has.
        Cancelled: *progress* raised it; every process is ended by then.
        BinderWorkerError: The process failed.
    """
    process = subprocess.Popen(  # noqa: S603 - our own program
        list(commands.build),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=_NO_WINDOW,
    )
    if process.stdin is None or process.stdout is None:
        raise BinderWorkerError("no pipe to the worker")
    try:
        job = _Job(process.stdin, process.stdout, progress, has_exhibits=layout.exhibits is not None)
        job.ask(layout, fonts)
        if layout.exhibits is not None:
            with cleaning(commands.clean) as cleaner:
                job.give_exhibits(layout.exhibits.items, kept, cleaner)
        return job.result()
    finally:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):  # what was not read is lost, as it should be
                pipe.close()


class _Job:
    """One conversation with the worker; progress is asked several times a second whether to go on."""

    def __init__(
        self, to_worker: IO[bytes], from_worker: IO[bytes], progress: Progress, *, has_exhibits: bool
    ) -> None:
        self._to_worker = to_worker
        self._from_worker = from_worker
        self._progress = progress
        self._before = _CLEANED if has_exhibits else 0.0
        self._share = 0.0

    def ask(self, layout: BinderLayout, fonts: Path) -> None:
        """Hand over the layout, chapter by chapter."""
        self._tell(0.0)
        head = {"fonts": str(fonts), "chapters": len(layout.chapters)}
        try:
            self._to_worker.write(json.dumps(head).encode("ascii") + b"\n")
            for line in layout_lines(layout):
                self._to_worker.write(line)
                self._pulse()
            self._to_worker.flush()
        except OSError as error:
            raise BinderWorkerError("the worker did not start") from error

    def give_exhibits(self, items: Sequence[Exhibit], kept: KeptFile | None, cleaner: Cleaner) -> None:
        """Have the file of each exhibit cleaned and hand it over; the same file only once."""
        room = MOST_TOGETHER
        done: set[str] = set()
        try:
            for index, item in enumerate(items):
                if kept is not None and item.sha256 and item.sha256 not in done and not item.left_out:
                    done.add(item.sha256)
                    given = self._given(index, item, kept, cleaner)
                    room -= len(given.bundle)
                    if room < 0:
                        room += len(given.bundle)
                        given = Given(exhibit=index, reason=Reason.FULL)
                    give(self._to_worker, given)
                self._tell(_CLEANED * (index + 1) / len(items))
            give(self._to_worker, None)
        except OSError as error:
            raise BinderWorkerError("the worker ended early") from error

    def result(self) -> bytes:
        """Wait for the PDF."""
        heard: queue.SimpleQueue[Message | bytes] = queue.SimpleQueue()
        threading.Thread(target=_listen, args=(self._from_worker, heard), daemon=True).start()
        while True:
            match self._next(heard):
                case Progressed(share=share):
                    self._tell(self._before + (1.0 - self._before) * share)
                case NotPrintable(characters=characters):
                    raise CharactersNotPrintableError(characters=characters)
                case Made(size=size):
                    pdf = self._next(heard)
                    if not isinstance(pdf, bytes) or len(pdf) != size:
                        raise BinderWorkerError("the worker ended early")
                    return pdf
                case Broke(where=where):
                    raise BinderWorkerError(where)

    def _given(self, index: int, item: Exhibit, kept: KeptFile, cleaner: Cleaner) -> Given:
        try:
            if item.sort == _TEXT:
                text, is_cut = _beginning(self._pieces(item, kept))
                return Given(exhibit=index, text=text.encode("utf-8"), is_cut=is_cut)
            if item.sort not in _DRAWN:
                return Given(exhibit=index, reason=Reason.DAMAGED)
            data = b"".join(self._pieces(item, kept))
        except KeyError:
            return Given(exhibit=index, reason=Reason.GONE)
        except UnicodeDecodeError:
            return Given(exhibit=index, reason=Reason.DAMAGED)
        made = cleaner.clean(item.sort, data, self._pulse)
        if isinstance(made, Bundle):
            return Given(exhibit=index, told=made.told, bundle=made.data)
        return Given(exhibit=index, reason=made)

    def _pieces(self, item: Exhibit, kept: KeptFile) -> Iterator[bytes]:
        for piece in kept(item.sha256):
            self._pulse()
            yield piece

    def _next(self, heard: "queue.SimpleQueue[Message | bytes]") -> Message | bytes:
        while True:
            try:
                return heard.get(timeout=PULSE)
            except queue.Empty:
                self._pulse()

    def _pulse(self) -> None:
        self._progress(self._share)

    def _tell(self, share: float) -> None:
        self._share = max(self._share, share)
        self._progress(self._share)


def _listen(from_worker: IO[bytes], heard: "queue.SimpleQueue[Message | bytes]") -> None:
    """Pass on everything the worker says, to its last word."""
    try:
        while True:
            message = receive(from_worker)
            heard.put(message)
            if isinstance(message, Made):
                heard.put(from_worker.read(message.size))
            if not isinstance(message, Progressed):
                return
    except (OSError, ValueError):  # the pipe was closed: nobody listens any more
        heard.put(Broke(where="the worker was ended"))


def _beginning(pieces: Iterator[bytes]) -> tuple[str, bool]:
    """Return the beginning of a text, and whether it goes on. Raises UnicodeDecodeError."""
    decoder, text = codecs.getincrementaldecoder("utf-8-sig")(), ""
    for piece in pieces:
        text += decoder.decode(piece)
        if len(text) > LONGEST_TEXT:
            return text[:LONGEST_TEXT], True
    return text + decoder.decode(b"", final=True), False
