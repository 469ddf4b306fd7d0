"""What the binder worker and its parent say: lines of JSON, and at the end the bytes of the PDF.

The parent writes the job: one line that says how many chapters there are, the layout without them, a line
for each chapter; then what was made of each exhibit; then a line that this was all. It keeps the pipe open;
when that closes, the worker stops.
"""

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import IO, Any


class Reason(StrEnum):
    """Why the pages of a file are not in the binder."""

    LOCKED = "locked"
    DAMAGED = "damaged"
    LARGE = "large"
    HEAVY = "heavy"
    PAGES = "pages"
    FULL = "full"  # the exhibits before it fill the binder
    GONE = "gone"  # the vault has no such bytes any more


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What was made of the file of one exhibit: a clean bundle, plain text, or why there is neither."""

    exhibit: int
    reason: Reason | None = None
    told: bytes = b""
    bundle: bytes = b""
    text: bytes = b""
    is_cut: bool = False


def give(stream: IO[bytes], given: Given | None) -> None:
    """Hand over what was made of an exhibit; None says that this was all."""
    head: dict[str, object] = {}
    if given is not None:
        head = {
            "exhibit": given.exhibit,
            "reason": given.reason,
            "sizes": [len(given.told), len(given.bundle), len(given.text)],
            "is_cut": given.is_cut,
        }
    stream.write(json.dumps(head, ensure_ascii=True).encode("ascii") + b"\n")
    if given is not None:
        for part in (given.told, given.bundle, given.text):
            stream.write(part)
    stream.flush()


def read_given(stream: IO[bytes]) -> Given | None:
    """Read what `give` wrote. Raises EOFError when the parent is gone."""
    head = read_line(stream)
    if not head:
        return None
    told, bundle, text = (stream.read(size) for size in head["sizes"])
    return Given(
        exhibit=head["exhibit"],
        reason=Reason(head["reason"]) if head["reason"] else None,
        told=told,
        bundle=bundle,
        text=text,
        is_cut=head["is_cut"],
    )


def read_line(stream: IO[bytes]) -> dict[str, Any]:
    """Read one line of JSON written by the parent. Raises EOFError when it is gone."""
    line = stream.readline()
    if not line.endswith(b"\n"):
        raise EOFError
    found: dict[str, Any] = json.loads(line)
    return found
