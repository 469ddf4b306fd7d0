"""Writes layouts as JSON and reads them back, for the way to the worker process."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
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
            shapes.Exhibit,
            shapes.Exhibits,
            shapes.Grid,
            shapes.Heading,
            shapes.Keep,
            shapes.Letterhead,
            shapes.Logo,
            shapes.PageBreak,
            shapes.Pairs,
            shapes.PaperLayout,
            shapes.Paragraph,
            shapes.Picture,
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


def layout_lines(layout: shapes.BinderLayout) -> Iterator[bytes]:
    """Yield the layout without its chapters, then each chapter, a line each: no long silence in between."""
    yield to_json(replace(layout, chapters=())).encode("ascii") + b"\n"
    for chapter in layout.chapters:
        yield to_json(chapter).encode("ascii") + b"\n"


def layout_from(read_line: Callable[[], bytes], chapters: int) -> shapes.BinderLayout:
    """Return the layout written by `layout_lines`. Raises EOFError where it ends early, ValueError."""
    layout, *read = (_part(read_line()) for _ in range(chapters + 1))
    whole = tuple(one for one in read if isinstance(one, shapes.Chapter))
    if not isinstance(layout, shapes.BinderLayout) or len(whole) != chapters:
        raise ValueError("not a binder")
    return replace(layout, chapters=whole)


def _part(line: bytes) -> object:
    if not line.endswith(b"\n"):
        raise EOFError
    return from_json(line.decode("ascii"))


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
