"""Canonical JSON of the domain models and back: equal values give equal bytes, whatever the machine.

A field that has its default value is left out, so a model may grow without changing old digests.
"""

import json
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import Enum
from types import NoneType, UnionType
from typing import TypeVar, Union, get_args, get_origin, get_type_hints

from ethicsdesk.content.problems import ContentError, Problem

T = TypeVar("T")
Decode = Callable[[object], object]


def to_text(value: object) -> str:
    """Return *value* as canonical JSON: sorted, compact, UTF-8 characters as they are."""
    return json.dumps(
        _plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )


def _plain(value: object) -> object:
    if is_dataclass(value):
        return {
            field.name: _plain(found)
            for field in fields(value)
            if not _is_default(field, found := getattr(value, field.name))
        }
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    if isinstance(value, dict):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, Enum) else value


def _is_default(field: "Field[object]", value: object) -> bool:
    return field.default is not MISSING and value == field.default


def from_text(kind: type[T], text: str) -> T:
    """Return the *kind* written in *text*. Raises ContentError when it is none."""
    try:
        value = _Decoders().of(kind)(json.loads(text))
    except (AttributeError, KeyError, StopIteration, TypeError, ValueError, RecursionError) as error:
        raise ContentError([Problem("compiled", 0, f"This is no {kind.__name__}: {error!r}.")]) from None
    if not isinstance(value, kind):
        raise ContentError([Problem("compiled", 0, f"This is no {kind.__name__}.")])
    return value


class _Decoders:
    """Builds one small function per type, so that a pack of many thousand values is read quickly."""

    def __init__(self) -> None:
        self._made: dict[object, Decode] = {}

    def of(self, kind: object) -> Decode:
        """Return the function that reads a *kind*."""
        if kind not in self._made:
            made = self._made
            made[kind] = lambda data: made[kind](data)  # noqa: PLW0108 - looked up late: a type may hold itself
            made[kind] = self._make(kind)
        return self._made[kind]

    def _make(self, kind: object) -> Decode:
        origin, args = get_origin(kind), get_args(kind)
        if origin in (Union, UnionType):
            return self._union(args)
        if origin is tuple:
            return self._tuple(args)
        if origin is dict:
            value = self.of(args[1])
            return lambda data: {key: value(part) for key, part in _a(dict, data).items()}
        return self._single(kind)

    def _single(self, kind: object) -> Decode:
        if not isinstance(kind, type):
            raise TypeError(kind)
        if is_dataclass(kind):
            hints = get_type_hints(kind)
            parts = {field.name: self.of(hints[field.name]) for field in fields(kind)}
            return lambda data: kind(**{name: parts[name](part) for name, part in _a(dict, data).items()})
        if issubclass(kind, date):
            return lambda data: date.fromisoformat(_a(str, data))
        if issubclass(kind, Enum):
            members = {str(member.value): member for member in kind}
            return lambda data: members[_a(str, data)]
        return _number if kind is float else lambda data: _a(kind, data)

    def _tuple(self, args: tuple[object, ...]) -> Decode:
        if args[-1] is Ellipsis:
            part = self.of(args[0])
            return lambda data: tuple([part(one) for one in _a(list, data)])
        parts = [self.of(arg) for arg in args]
        return lambda data: tuple([part(one) for part, one in zip(parts, _a(list, data), strict=True)])

    def _union(self, args: tuple[object, ...]) -> Decode:
        """Tell dataclasses apart by their first field, which no two of them share."""
        by_field = {
            fields(arg)[0].name: self.of(arg) for arg in args if isinstance(arg, type) and is_dataclass(arg)
        }
        plain = [self.of(arg) for arg in args if not is_dataclass(arg) and arg is not NoneType]
        empty = NoneType in args

        def decode(data: object) -> object:
            if data is None and empty:
                return None
            if isinstance(data, dict):
                return by_field[next(name for name in by_field if name in data)](data)
            return plain[0](data)

        return decode


def _a(kind: type[T], data: object) -> T:
    if type(data) is not kind:
        raise TypeError(data)
    return data


def _number(data: object) -> float:
    return float(data) if isinstance(data, int | float) else _a(float, data)
