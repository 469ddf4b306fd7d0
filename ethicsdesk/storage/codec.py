"""Records as text and back: one canonical JSON document per record, exact in both directions.

Written by hand over the dataclasses instead of a validation library because the blocks of a paper are a
union of classes that look alike (a tick box and a heading both hold one text): here every member of such a
union carries its name under ``$type``. Every field is written, so a default that changes later does not
change what was kept; a field added later takes its default when an older document is read.
"""

import dataclasses
import json
import math
import types
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from functools import partial
from typing import TypeVar, Union, cast, get_args, get_origin, get_type_hints

from ethicsdesk.domain.errors import ValueNotAcceptedError, tr_noop
from ethicsdesk.domain.records import Record

R = TypeVar("R", bound=Record)

TYPE = "$type"
UNKEEPABLE = tr_noop("This text holds half of a character, which cannot be kept. Please type it again.")


class NotThisTypeError(ValueError):
    """A kept document or a record does not fit its type; a bug, or a document of another program."""


@dataclasses.dataclass(frozen=True, slots=True)
class Shape:
    """How values of one type are turned into JSON values (`dump`) and back (`load`)."""

    dump: Callable[[object], object]
    load: Callable[[object], object]


class Codec:
    """Turns records into canonical JSON and back; remembers the shape of each type it met."""

    def __init__(self) -> None:
        """Start with no shapes; they are worked out when first needed."""
        self._shapes: dict[object, Shape] = {}

    def dump(self, record: Record) -> str:
        """Return the canonical JSON of a record. Raises ValueNotAcceptedError, NotThisTypeError."""
        value = self._shape(type(record)).dump(record)
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
        try:
            text.encode()
        except UnicodeEncodeError:
            raise ValueNotAcceptedError(problem=UNKEEPABLE) from None
        return text

    def load(self, kind: type[R], text: str) -> R:
        """Return the record kept as *text*. Raises NotThisTypeError."""
        return cast("R", self._shape(kind).load(json.loads(text)))

    def _shape(self, hint: object) -> Shape:
        shape = self._shapes.get(hint)
        if shape is None:
            shape = self._shapes[hint] = self._work_out(hint)
        return shape

    def _work_out(self, hint: object) -> Shape:
        origin, parts = get_origin(hint), get_args(hint)
        if origin in (Union, types.UnionType):
            return self._union(parts)
        if origin is tuple:
            return self._tuple(parts)
        if origin in (Mapping, dict):
            return self._mapping(parts[1])
        if hint is date:
            return Shape(_dump_date, _load_date)
        if isinstance(hint, type):
            return self._class(hint)
        raise NotThisTypeError(f"no record can hold {hint!r}")

    def _class(self, kind: type) -> Shape:
        if issubclass(kind, StrEnum):
            return Shape(partial(_dump_enum, kind), _enum_loader(kind))
        if dataclasses.is_dataclass(kind):
            return self._dataclass(kind)
        if kind in _PLAIN:
            return _PLAIN[kind]
        raise NotThisTypeError(f"no record can hold {kind.__name__}")

    def _union(self, parts: tuple[object, ...]) -> Shape:
        members = [part for part in parts if part is not type(None)]
        inner = self._shape(members[0]) if len(members) == 1 else self._named(cast("list[type]", members))
        if len(members) == len(parts):
            return inner
        return Shape(
            lambda value: None if value is None else inner.dump(value),
            lambda value: None if value is None else inner.load(value),
        )

    def _named(self, members: list[type]) -> Shape:
        by_name = {member.__name__: member for member in members}

        def dump(value: object) -> object:
            name = type(value).__name__
            if by_name.get(name) is not type(value):
                raise NotThisTypeError(f"{name} is none of {', '.join(by_name)}")
            return {TYPE: name, **cast("dict[str, object]", self._shape(type(value)).dump(value))}

        def load(value: object) -> object:
            fields = dict(_expect(value, dict))
            member = by_name.get(str(fields.pop(TYPE, None)))
            if member is None:
                raise NotThisTypeError(f"a part is none of {', '.join(by_name)}")
            return self._shape(member).load(fields)

        return Shape(dump, load)

    def _tuple(self, parts: tuple[object, ...]) -> Shape:
        if len(parts) == 2 and parts[1] is Ellipsis:
            each = self._shape(parts[0])
            return Shape(
                lambda value: [each.dump(item) for item in _expect(value, tuple)],
                lambda value: tuple(each.load(item) for item in _expect(value, list)),
            )
        shapes = [self._shape(part) for part in parts]
        return Shape(
            lambda value: [s.dump(i) for s, i in zip(shapes, _expect(value, tuple), strict=True)],
            lambda value: tuple(s.load(i) for s, i in zip(shapes, _expect(value, list), strict=True)),
        )

    def _mapping(self, hint: object) -> Shape:
        each = self._shape(hint)
        return Shape(
            lambda value: {_expect(k, str): each.dump(v) for k, v in _expect_mapping(value).items()},
            lambda value: {k: each.load(v) for k, v in _expect(value, dict).items()},
        )

    def _dataclass(self, kind: type) -> Shape:
        hints = get_type_hints(kind)
        names = [field.name for field in dataclasses.fields(kind)]
        shapes: dict[str, Shape] = {}

        def fields() -> dict[str, Shape]:
            if not shapes:  # only now, because a block may hold blocks
                shapes.update((name, self._shape(hints[name])) for name in names)
            return shapes

        def dump(value: object) -> object:
            if type(value) is not kind:
                raise NotThisTypeError(f"{type(value).__name__} is not {kind.__name__}")
            return {name: shape.dump(getattr(value, name)) for name, shape in fields().items()}

        return Shape(dump, _dataclass_loader(kind, fields))


T = TypeVar("T")


def _expect(value: object, kind: type[T]) -> T:
    """Return *value* when it is a *kind*, and not a bool posing as a number."""
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise NotThisTypeError(f"expected {kind.__name__}, found {type(value).__name__}")
    return value


def _expect_mapping(value: object) -> Mapping[object, object]:
    if not isinstance(value, Mapping):
        raise NotThisTypeError(f"expected a mapping, found {type(value).__name__}")
    return value


def _float(value: object) -> float:
    number = float(_expect(value, int | float))  # type: ignore[arg-type]
    if not math.isfinite(number):
        raise NotThisTypeError("expected a finite number")
    return number


def _dump_date(value: object) -> str:
    if type(value) is not date:
        raise NotThisTypeError(f"expected date, found {type(value).__name__}")
    return value.isoformat()


def _load_date(value: object) -> date:
    try:
        return date.fromisoformat(_expect(value, str))
    except ValueError as problem:
        raise NotThisTypeError(str(problem)) from problem


def _dump_enum(kind: type[StrEnum], value: object) -> str:
    return _expect(value, kind).value


def _dataclass_loader(kind: type, fields: Callable[[], Mapping[str, Shape]]) -> Callable[[object], object]:
    loads: dict[str, Callable[[object], object]] = {}  # thousands of records a page: each step counts

    def load(value: object) -> object:
        if not loads:
            loads.update((name, shape.load) for name, shape in fields().items())
        given = _expect(value, dict)
        try:
            values = {name: loads[name](item) for name, item in given.items()}
        except KeyError:
            unknown = ", ".join(sorted(given.keys() - loads.keys()))
            raise NotThisTypeError(f"{kind.__name__} has no {unknown}") from None
        try:
            return kind(**values)
        except TypeError as problem:
            raise NotThisTypeError(str(problem)) from problem

    return load


def _enum_loader(kind: type[StrEnum]) -> Callable[[object], object]:
    members: Mapping[object, StrEnum] = {member.value: member for member in kind}

    def load(value: object) -> object:
        try:
            return members[value]
        except (KeyError, TypeError):  # unknown, or a list or mapping where a word belongs
            raise NotThisTypeError(f"{value!r} is no {kind.__name__}") from None

    return load


def _plain(kind: type) -> Shape:
    def load(value: object) -> object:
        return value if type(value) is kind else _expect(value, kind)

    return Shape(lambda value: _expect(value, kind), load)


_PLAIN: Mapping[type, Shape] = {
    str: _plain(str),
    int: _plain(int),
    bool: _plain(bool),
    float: Shape(_float, _float),
}
