"""The files of an export: what each is called and how a record becomes a line of JSON or of CSV."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from dataclasses import Field as DataclassField
from datetime import date
from enum import StrEnum
from types import NoneType, UnionType
from typing import Final, Union, get_args, get_origin, get_type_hints

from ethicsdesk.domain.record_types import RECORD_TYPES
from ethicsdesk.domain.records import Record
from ethicsdesk.services.field_words import field_words, kind_words
from ethicsdesk.services.ledger import KeptEntry, KeptState

FORMAT: Final = 1
INDEX, README = "index.json", "README.txt"
TRAIL, TRAIL_CSV, STATES = "trail/trail.jsonl", "trail/trail.csv", "trail/history.jsonl"
TEXTS, PLACES = "texts/texts.jsonl", "texts/places.jsonl"
DICTIONARY = "records/dictionary.csv"
RECORDS, PAPERS, FILES = "records/", "papers/", "files/"

BYTE_ORDER_MARK = "\ufeff"  # without it spreadsheets take the file for the system's own encoding
RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
LONGEST_CELL = 32_000  # spreadsheets cut a cell at 32,767 characters without a word
TRAIL_HEADER = ("entry", "at", "action", "kind", "record", "revision", "state_hash", "previous", "hash")


def json_name(kind: type[Record]) -> str:
    """Return the name of the file with all records of a kind."""
    return f"{RECORDS}{kind.kind}.json"


def csv_name(kind: type[Record]) -> str:
    """Return the name of the table with all records of a kind."""
    return f"{RECORDS}{kind.kind}.csv"


def json_array(documents: Iterable[str]) -> Iterator[bytes]:
    """Yield documents as one JSON array, a document a line."""
    between = "[\n"
    for document in documents:
        yield f"{between}{document}".encode()
        between = ",\n"
    yield b"[]\n" if between == "[\n" else b"\n]\n"


def json_line(value: Mapping[str, object]) -> bytes:
    """Return a value as one line of JSON."""
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def entry_line(entry: KeptEntry) -> bytes:
    """Return an entry of the trail as one line of JSON."""
    return json_line({name: getattr(entry, name) for name in ENTRY_FIELDS})


def state_line(state: KeptState) -> bytes:
    """Return a state of a record as one line of JSON; its document stays the text that was hashed."""
    return json_line({name: getattr(state, name) for name in STATE_FIELDS})


ENTRY_FIELDS = tuple(field.name for field in fields(KeptEntry))
STATE_FIELDS = tuple(field.name for field in fields(KeptState))


def cell(value: object) -> str:
    """Return a value as a cell of a table that no spreadsheet takes for a formula."""
    match value:
        case None:
            text = ""
        case bool():
            text = "yes" if value else "no"
        case str():
            text = value
        case int() | float():
            text = str(value)
        case _:
            text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if len(text) > LONGEST_CELL:
        text = "too long for a table, see the .json file"
    return f"'{text}" if text.startswith(RISKY) else text


def csv_line(cells: Iterable[object]) -> bytes:
    """Return cells as one line of CSV, every one in quotation marks (RFC 4180)."""
    quoted = (cell(value).replace('"', '""') for value in cells)
    return (",".join(f'"{text}"' for text in quoted) + "\r\n").encode()


def table(kind: type[Record], documents: Iterable[str]) -> Iterator[bytes]:
    """Yield the table of a kind, a record a row; a field that holds parts becomes one column a part."""
    paths = columns(kind)
    yield BYTE_ORDER_MARK.encode() + csv_line(".".join(path) for path in paths)
    for document in documents:
        record = json.loads(document)
        yield csv_line(_at(record, path) for path in paths)


def columns(kind: type[Record]) -> tuple[tuple[str, ...], ...]:
    """Return the columns of a kind: its fields, one step further down where a field has parts."""
    hints = get_type_hints(kind)
    found: list[tuple[str, ...]] = []
    for name in (field.name for field in _fields(kind)):
        inner = _single(hints[name])
        parts = _fields(inner) if name not in _WHOLE else ()
        found += [(name, part.name) for part in parts] or [(name,)]
    return tuple(found)


_WHOLE = frozenset({"facts", "layout"})  # deep structures: one cell of JSON


def _at(record: object, path: tuple[str, ...]) -> object:
    for step in path:
        record = record.get(step) if isinstance(record, dict) else None
    return record


def _fields(kind: object) -> tuple["DataclassField[object]", ...]:
    return fields(kind) if isinstance(kind, type) and is_dataclass(kind) else ()


def _single(hint: object) -> object:
    """Return the one type of "this or nothing"."""
    if get_origin(hint) in (Union, UnionType):
        parts = [part for part in get_args(hint) if part is not NoneType]
        return parts[0] if len(parts) == 1 else hint
    return hint


def dictionary() -> Iterator[tuple[str, str, str, str, str, str]]:
    """Yield the data dictionary: record, what it is, field, what it is called, its type, its default."""
    for kind in RECORD_TYPES:
        hints = get_type_hints(kind)
        about = (kind.__doc__ or "").strip().partition("\n")[0]
        for field in _fields(kind):
            called = field_words(kind.kind, field.name)
            yield kind.kind, about, field.name, called, type_words(hints[field.name]), _default(field)


def _default(field: "DataclassField[object]") -> str:
    if field.default is MISSING:
        return "" if field.default_factory is not MISSING else "always given"
    return "" if field.default is None else cell(_bare(field.default))


def _bare(value: object) -> object:
    return value.value if isinstance(value, StrEnum) else list(value) if isinstance(value, tuple) else value


def type_words(hint: object) -> str:
    """Return a type in words, with every value an enumeration can take."""
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return " or ".join("nothing" if part is NoneType else type_words(part) for part in parts)
    if origin is tuple:
        return f"list of: {type_words(parts[0])}"
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return "one of: " + ", ".join(hint)
    names = {str: "text", int: "whole number", float: "number", bool: "yes or no", date: "date, YYYY-MM-DD"}
    if isinstance(hint, type):
        return names.get(hint) or f"parts: {', '.join(field.name for field in _fields(hint))}"
    return "names with their values"


def dictionary_table() -> Iterator[bytes]:
    """Yield the data dictionary as a table."""
    header = ("record", "what it is", "field", "called", "type", "default")
    yield BYTE_ORDER_MARK.encode() + csv_line(header)
    yield from map(csv_line, dictionary())


def dictionary_text() -> str:
    """Return the data dictionary as text for the README."""
    lines, last = [], ""
    for kind, about, name, called, what, default in dictionary():
        if kind != last:
            lines += ["", f"{kind_words(kind)}: records/{kind}.json and .csv", f"  {about}"]
            last = kind
        usual = f" (if not said: {default})" if default not in ("", "always given") else ""
        lines.append(f"  - {name}: {called}. {what[:1].upper()}{what[1:]}{usual}")
    return "\n".join(lines).strip()
