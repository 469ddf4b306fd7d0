"""Canonical JSON of the domain models and back: equal values give equal bytes, whatever the machine.

A field that has its default value is left out, so a model may grow without changing old digests.
"""

import json
import types
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from ethicsdesk.content.problems import ContentError, Problem

T = TypeVar("T")
Decode = Callable[[Any], Any]


def to_text(value: object) -> str:
    """Return *value* as canonical JSON: sorted, compact, UTF-8 characters as they are."""
    return json.dumps(
        _plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )


def _plain(value: Any) -> Any:
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


def _is_default(field: "Field[Any]", value: object) -> bool:
    return field.default is not MISSING and value == field.default


def from_text(kind: type[T], text: str) -> T:
    """Return the *kind* written in *text*. Raises ContentError when it is none."""
    try:
        value = _Decoders().of(kind)(json.loads(text))
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise ContentError([Problem("compiled", 0, f"This is no {kind.__name__}: {error!r}.")]) from None
    if not isinstance(value, kind):
        raise ContentError([Problem("compiled", 0, f"This is no {kind.__name__}.")])
    return value


class _Decoders:
    """Builds one small function per type, so that a pack of many thousand values is read quickly."""

    def __init__(self) -> None:
        self._made: dict[Any, Decode] = {}

    def of(self, kind: Any) -> Decode:
        """Return the function that reads a *kind*."""
        if kind not in self._made:
            self._made[kind] = lambda data: self._made[kind](data)  # stands in while a type holds itself
            self._made[kind] = self._make(kind)
        return self._made[kind]

    def _make(self, kind: Any) -> Decode:
        origin = get_origin(kind)
        if origin in (Union, types.UnionType):
            return self._union(get_args(kind))
        if origin is tuple:
            return self._tuple(get_args(kind))
        if origin is dict:
            value = self.of(get_args(kind)[1])
            return lambda data: {key: value(part) for key, part in data.items()}
        if is_dataclass(kind):
            return self._dataclass(kind)
        if kind is date:
            return date.fromisoformat
        if isinstance(kind, type) and issubclass(kind, Enum):
            members = {str(member.value): member for member in kind}
            return members.__getitem__
        return _exactly(kind)

    def _tuple(self, args: tuple[Any, ...]) -> Decode:
        if args[-1] is Ellipsis:
            part = self.of(args[0])
            return lambda data: tuple([part(one) for one in _a_list(data)])
        parts = [self.of(arg) for arg in args]
        return lambda data: tuple([part(one) for part, one in zip(parts, _a_list(data), strict=True)])

    def _union(self, args: tuple[Any, ...]) -> Decode:
        """Tell dataclasses apart by their first field, which no two of them share."""
        plain = [self.of(arg) for arg in args if not is_dataclass(arg) and arg is not type(None)]
        by_field = {fields(arg)[0].name: self.of(arg) for arg in args if is_dataclass(arg)}

        def decode(data: Any) -> Any:
            if data is None and type(None) in args:
                return None
            if isinstance(data, dict):
                return by_field[next(name for name in by_field if name in data)](data)
            return plain[0](data)

        return decode

    def _dataclass(self, kind: Any) -> Decode:
        hints = get_type_hints(kind)
        parts = {field.name: self.of(hints[field.name]) for field in fields(kind)}

        def decode(data: Any) -> Any:
            return kind(**{name: parts[name](value) for name, value in data.items()})

        return decode


def _a_list(data: Any) -> list[Any]:
    if not isinstance(data, list):
        raise TypeError(data)
    return data


def _exactly(kind: Any) -> Decode:
    def decode(data: Any) -> Any:
        if kind is float and type(data) is int:
            return float(data)
        if type(data) is not kind:
            raise TypeError(data)
        return data

    return decode
