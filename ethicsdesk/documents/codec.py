"""Writes layouts as JSON and reads them back, for the way to the worker process."""

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from types import MappingProxyType

from ethicsdesk.domain import charts
from ethicsdesk.domain import layout as shapes

_KIND = "is"
_SHAPES: Mapping[str, Callable[..., object]] = MappingProxyType(
    {
        shape.__name__: shape
        for shape in (
            charts.Bar,
            charts.Chart,
            shapes.BinderLayout,
            shapes.Bullets,
            shapes.Callout,
            shapes.Chapter,
            shapes.ChoiceField,
            shapes.Grid,
            shapes.Heading,
            shapes.Keep,
            shapes.Letterhead,
            shapes.Logo,
            shapes.PageBreak,
            shapes.Pairs,
            shapes.PaperLayout,
            shapes.Paragraph,
            shapes.QrCode,
            shapes.TextField,
            shapes.TickBox,
            shapes.WriteLine,
        )
    }
)
_ENUMS: Mapping[str, type[StrEnum]] = MappingProxyType(
    {"Tone": shapes.Tone, "PageSize": shapes.PageSize, "Reach": charts.Reach}
)


def to_json(part: object) -> str:
    """Return a layout as one line of ASCII JSON.

    Raises:
        TypeError: Something in it is no part of a layout.
    """
    return json.dumps(_packed(part), ensure_ascii=True, separators=(",", ":"))


def from_json(text: str) -> object:
    """Return the layout written by `to_json`, equal to the one it was made from.

    Raises:
        ValueError: The text is not a layout.
    """
    return _unpacked(json.loads(text))


def _packed(part: object) -> object:
    if isinstance(part, StrEnum):
        return {_KIND: type(part).__name__, "value": part.value}
    if part is None or isinstance(part, str | bool | int | float):
        return part
    if isinstance(part, tuple):
        return [_packed(item) for item in part]
    if is_dataclass(part) and type(part).__name__ in _SHAPES:
        values = {field.name: _packed(getattr(part, field.name)) for field in fields(part)}
        return {_KIND: type(part).__name__, **values}
    raise TypeError(f"not part of a layout: {type(part).__name__}")


def _unpacked(value: object) -> object:
    if isinstance(value, list):
        return tuple(_unpacked(item) for item in value)
    if not isinstance(value, dict):
        return value
    values = {str(key): _unpacked(item) for key, item in value.items()}
    kind = str(values.pop(_KIND, ""))
    if kind in _ENUMS:
        return _ENUMS[kind](str(values.get("value")))
    if kind not in _SHAPES:
        raise ValueError(f"not part of a layout: {kind!r}")
    try:
        return _SHAPES[kind](**values)
    except TypeError as error:
        raise ValueError(f"not a {kind}: {error}") from error
