"""A disk whose power is cut: what was not flushed is there, or not, or half, in any order."""

import struct
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

SECTOR = 512
SIZES = struct.Struct("=cQQQ")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a program did: C make, E empty, W write, T cut, S flush, U delete, R rename, A say."""

    what: str
    name: str
    at: int
    data: bytes


def read_book(path: Path) -> Iterator[Step]:
    """Yield what the shim wrote down; keep the newest cut-off entry out."""
    book = path.read_bytes()
    start = 0
    while start + SIZES.size <= len(book):
        what, name_size, at, size = SIZES.unpack_from(book, start)
        start += SIZES.size
        name = book[start : start + name_size].decode()
        start += name_size
        data = book[start : start + size]
        start += size
        if start <= len(book):
            yield Step(what.decode(), name, at, data)


@dataclass(eq=False)
class File:
    """The bytes that surely last, and what was done since the last flush."""

    safe: bytearray = field(default_factory=bytearray)
    waiting: list[Step] = field(default_factory=list)


class Disk:
    """Plays the steps of a program and says what may be left at any moment.

    A flush of a file makes its bytes last, one of a folder makes its names last (POSIX promises no more).
    """

    def __init__(self, *, heeds_flush: bool = True) -> None:
        self._heeds_flush = heeds_flush
        self._files: dict[str, File] = {}
        self._safe: dict[str, File] = {}
        self._moves: list[dict[str, File | None]] = []  # names set or taken away, not yet durable

    def play(self, step: Step) -> None:
        match step.what:
            case "C" | "E":
                if step.name not in self._files:
                    self._move({step.name: File()})
                if step.what == "E":
                    self._files[step.name].waiting.append(Step("T", step.name, 0, b""))
            case "W" | "T":
                self._files[step.name].waiting.append(step)
            case "U":
                self._move({step.name: None})
            case "R":
                self._move({step.data.decode(): self._files[step.name], step.name: None})
            case "S" if self._heeds_flush:
                self._flush(step.name)

    def _move(self, move: dict[str, File | None]) -> None:
        self._moves.append(move)
        _name(self._files, move)

    def _flush(self, name: str) -> None:
        file = self._files.get(name)
        if file is not None:
            for step in file.waiting:
                _apply(file.safe, step)
            file.waiting.clear()
            return
        for move in self._moves:
            if _folder(move) == name:
                _name(self._safe, move)
        self._moves = [move for move in self._moves if _folder(move) != name]

    def now(self) -> dict[str, bytes]:
        """Return every file as the running program sees it."""
        return {name: _content(file, lambda step: (step,)) for name, file in self._files.items()}

    def cut(self, chance: Random) -> dict[str, bytes]:
        """Return the files one cut of the power might leave."""
        lasting = chance.choice((0.0, 1.0, 0.5, 0.5))
        names = dict(self._safe)
        for move in self._moves:
            if chance.random() < lasting:
                _name(names, move)

        def left(step: Step) -> Iterator[Step]:
            if chance.random() < lasting:
                torn = step.what == "W" and lasting < 1 and chance.random() < 0.3
                yield from _sectors(step, chance) if torn else (step,)

        return {name: _content(file, left) for name, file in names.items()}


def _folder(move: dict[str, File | None]) -> str:
    return next(iter(move)).rpartition("/")[0] or "."


def _name(names: dict[str, File], move: dict[str, File | None]) -> None:
    """A move of a name is one thing: journaled file systems keep it whole."""
    for name, file in move.items():
        if file is None:
            names.pop(name, None)
        else:
            names[name] = file


def _content(file: File, left: Callable[[Step], Iterable[Step]]) -> bytes:
    content = bytearray(file.safe)
    for waiting in file.waiting:
        for step in left(waiting):
            _apply(content, step)
    return bytes(content)


def _sectors(step: Step, chance: Random) -> Iterator[Step]:
    """Yield about half of the sectors of a write."""
    for start in range(0, len(step.data), SECTOR):
        if chance.random() < 0.5:
            yield Step("W", step.name, step.at + start, step.data[start : start + SECTOR])


def _apply(content: bytearray, step: Step) -> None:
    if len(content) < step.at:
        content.extend(bytes(step.at - len(content)))
    if step.what == "T":
        del content[step.at :]
    else:
        content[step.at : step.at + len(step.data)] = step.data
