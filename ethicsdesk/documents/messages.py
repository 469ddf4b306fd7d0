"""What the binder worker and its parent say: lines of JSON, and at the end the bytes of the PDF.

The parent writes one line, the job, and keeps the pipe open; when it closes, the worker stops.
"""

import json
from dataclasses import dataclass
from typing import IO


@dataclass(frozen=True, slots=True)
class Progressed:
    """The share of the work done, 0 to 1."""

    share: float


@dataclass(frozen=True, slots=True)
class NotPrintable:
    """The layout has characters no face has."""

    characters: str


@dataclass(frozen=True, slots=True)
class Broke:
    """A bug in the worker: the kind of error and where, never what was in the layout."""

    where: str


@dataclass(frozen=True, slots=True)
class Made:
    """The PDF follows: *size* bytes."""

    size: int


Message = Progressed | NotPrintable | Broke | Made


def send(stream: IO[bytes], message: Message) -> None:
    """Write one message."""
    body: dict[str, object]
    match message:
        case Progressed(share=share):
            body = {"progress": share}
        case NotPrintable(characters=characters):
            body = {"not_printable": characters}
        case Made(size=size):
            body = {"made": size}
        case Broke(where=where):
            body = {"broke": where}
    stream.write(json.dumps(body, ensure_ascii=True).encode("ascii") + b"\n")
    stream.flush()


def receive(stream: IO[bytes]) -> Message:
    """Read one message; a pipe that ended, or anything else than a message, reads as a worker that broke."""
    line = stream.readline()
    try:
        body = json.loads(line)
        ((kind, value),) = body.items()
    except (ValueError, AttributeError):
        return Broke(where="the worker ended early" if not line else "the worker did not speak as agreed")
    match kind, value:
        case "progress", float() | int():
            return Progressed(share=float(value))
        case "not_printable", str():
            return NotPrintable(characters=value)
        case "made", int():
            return Made(size=value)
        case _:
            return Broke(where=str(value))
