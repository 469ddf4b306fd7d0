"""Has a binder built in its own process, relays its progress, and ends it when the person stops the job."""

import json
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

from ethicsdesk.documents.codec import to_json
from ethicsdesk.documents.messages import Broke, Made, NotPrintable, Progressed, receive
from ethicsdesk.domain.errors import CharactersNotPrintableError
from ethicsdesk.domain.layout import BinderLayout
from ethicsdesk.services.ports import Progress

_NO_WINDOW = 0x08000000 if sys.platform == "win32" else 0  # CREATE_NO_WINDOW


class BinderWorkerError(RuntimeError):
    """The worker process failed: a bug, told by kind and place only."""


def build_in_process(
    layout: BinderLayout, *, fonts: Path, command: Sequence[str], progress: Progress
) -> bytes:
    """Return the PDF of *layout*, built by *command*.

    Raises:
        CharactersNotPrintableError: A text has characters no embedded face has.
        Cancelled: *progress* raised it; the process is ended by then.
        BinderWorkerError: The process failed.
    """
    job = json.dumps({"fonts": str(fonts), "layout": to_json(layout)}).encode("ascii") + b"\n"
    process = subprocess.Popen(  # noqa: S603 - our own program
        list(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=_NO_WINDOW,
    )
    if process.stdin is None or process.stdout is None:
        raise BinderWorkerError("no pipe to the worker")
    try:
        return _converse(job, process.stdin, process.stdout, progress)
    finally:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):  # what was not read is lost, as it should be
                pipe.close()


def _converse(job: bytes, to_worker: IO[bytes], from_worker: IO[bytes], progress: Progress) -> bytes:
    try:
        to_worker.write(job)
        to_worker.flush()
    except OSError as error:
        raise BinderWorkerError("the worker did not start") from error
    while True:
        match receive(from_worker):
            case Progressed(share=share):
                progress(share)
            case NotPrintable(characters=characters):
                raise CharactersNotPrintableError(characters=characters)
            case Made(size=size):
                pdf = from_worker.read(size)
                if len(pdf) != size:
                    raise BinderWorkerError("the worker ended early")
                return pdf
            case Broke(where=where):
                raise BinderWorkerError(where)
