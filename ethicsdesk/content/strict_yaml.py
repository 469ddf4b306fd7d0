"""Reads a strict subset of YAML: no anchors, tags or repeats, and no text that turns into something else."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import yaml
from yaml import events

from ethicsdesk.content.problems import ContentError, Problem

Plain: TypeAlias = "str | int | float | bool | list[Plain] | dict[str, Plain] | None"
Path: TypeAlias = tuple[str | int, ...]

MAX_BYTES = 1_000_000
MAX_DEPTH = 20
MAX_NODES = 100_000

_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,8})\Z")
_WORDS: Mapping[str, bool | None] = {"true": True, "false": False, "null": None}


@dataclass(frozen=True, slots=True)
class YamlFile:
    """The plain data of one file; `lines` knows where each part of it was written."""

    name: str
    data: Plain
    lines: Mapping[Path, int]

    def line(self, path: Path) -> int:
        """Return the line of *path*, or of the closest thing around it that was written."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def problem(self, path: Path, sentence: str) -> Problem:
        """Say what is wrong at *path*."""
        return Problem(self.name, self.line(path), sentence)


def read_yaml(name: str, raw: bytes) -> YamlFile:
    """Read the bytes of the file called *name*. Raises ContentError with every problem found."""
    text = read_text(name, raw)
    builder = _Builder(name)
    try:
        data = builder.document(yaml.parse(text, Loader=yaml.CSafeLoader))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        words = error.problem or "the text cannot be read"
        raise ContentError([*builder.problems, Problem(name, line, f"This is not YAML: {words}.")]) from None
    except yaml.YAMLError:
        raise ContentError([Problem(name, 1, "This is not YAML: a character is not allowed.")]) from None
    if builder.problems:
        raise ContentError(builder.problems)
    return YamlFile(name, data, builder.lines)


def read_text(name: str, raw: bytes) -> str:
    """Return the bytes as text with plain line ends. Raises ContentError for tabs and hidden characters."""
    if len(raw) > MAX_BYTES:
        raise ContentError([Problem(name, 0, f"The file is larger than {MAX_BYTES:,} bytes.")])
    try:
        text = raw.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise ContentError([Problem(name, line, "The text is not UTF-8.")]) from None
    problems = [
        Problem(name, number, words)
        for number, line in enumerate(text.split("\n"), start=1)
        for words in _hidden(line)
    ]
    if problems:
        raise ContentError(problems)
    return text


def _hidden(line: str) -> Iterator[str]:
    if "\t" in line:
        yield "Use spaces, not a tab."
    for char in line:
        # Cc, Cf, Cn, Co, Cs, Zl, Zp: controls and marks nobody sees in an editor
        if char != "\t" and (
            unicodedata.category(char)[0] == "C" or unicodedata.category(char) in {"Zl", "Zp"}
        ):
            yield f"The hidden character U+{ord(char):04X} is not allowed."
            return


class _Builder:
    """Turns parser events into plain data, noting the line of every part."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.problems: list[Problem] = []
        self.lines: dict[Path, int] = {}

    def document(self, stream: Iterator[events.Event]) -> Plain:
        """Read the one document of a file."""
        data: Plain = None
        seen = False
        for event in stream:
            if isinstance(event, events.NodeEvent):
                if seen:
                    self._add(event, "Only one document is allowed in a file.")
                data, seen = self._node(event, stream, ()), True
            elif isinstance(event, events.DocumentStartEvent) and (event.version or event.tags):
                self._add(event, "Lines that start with % are not allowed.")
        if not seen:
            self.problems.append(Problem(self.name, 1, "The file is empty."))
        return data

    def _add(self, event: events.Event, sentence: str) -> None:
        self.problems.append(Problem(self.name, _line(event), sentence))

    def _node(self, event: events.NodeEvent, stream: Iterator[events.Event], path: Path) -> Plain:
        if len(path) > MAX_DEPTH or len(self.lines) > MAX_NODES:
            self._add(event, "The file is nested too deeply or has too many parts.")
            raise ContentError(self.problems)
        self.lines.setdefault(path, _line(event))
        if isinstance(event, events.AliasEvent):
            self._add(event, "Aliases (*name) are not allowed; write the value out.")
            return None
        if event.anchor is not None:
            self._add(event, "Anchors (&name) are not allowed; write the value out.")
        if getattr(event, "tag", None) is not None:
            self._add(event, "Tags (!name) are not allowed.")
        if isinstance(event, events.MappingStartEvent):
            return self._mapping(stream, path)
        if isinstance(event, events.SequenceStartEvent):
            return self._sequence(stream, path)
        return self._scalar(event)

    def _mapping(self, stream: Iterator[events.Event], path: Path) -> dict[str, Plain]:
        data: dict[str, Plain] = {}
        while not isinstance(event := next(stream), events.MappingEndEvent):
            if not isinstance(event, events.ScalarEvent) or not event.value or event.value == "<<":
                self._add(event, "The name of a field must be plain text.")
                key = ""
                if not isinstance(event, events.ScalarEvent | events.AliasEvent):
                    raise ContentError(self.problems)
            else:
                key = event.value
            if key in data:
                self._add(event, f"“{key}” stands here twice.")
            self.lines[(*path, key)] = _line(event)
            data[key] = self._node(_as_node(next(stream)), stream, (*path, key))
        return data

    def _sequence(self, stream: Iterator[events.Event], path: Path) -> list[Plain]:
        data: list[Plain] = []
        while not isinstance(event := next(stream), events.SequenceEndEvent):
            data.append(self._node(_as_node(event), stream, (*path, len(data))))
        return data

    def _scalar(self, event: events.NodeEvent) -> Plain:
        value = str(getattr(event, "value", ""))
        if getattr(event, "style", None):  # quoted, or a text block
            return value
        if not value:
            self._add(event, "A value is missing; write null or leave the field out.")
            return None
        if value in _WORDS:
            return _WORDS[value]
        return int(value) if _INTEGER.match(value) else value


def _line(event: events.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def _as_node(event: events.Event) -> events.NodeEvent:
    assert isinstance(event, events.NodeEvent)  # noqa: S101 - the grammar of YAML leaves nothing else here
    return event
