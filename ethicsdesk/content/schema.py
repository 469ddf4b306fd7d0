"""Checks plain data against the domain models, strictly, and says in plain words what does not fit."""

import json
from difflib import get_close_matches
from enum import Enum
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import ErrorDetails

from ethicsdesk.content.problems import Problem
from ethicsdesk.content.strict_yaml import Path, Plain, YamlFile

T = TypeVar("T")


class _One(BaseModel, Generic[T]):
    """Carries one domain object, so that its plain dataclass is held to this configuration."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False)

    item: T


def decode(kind: type[T], data: Plain, file: YamlFile, path: Path, problems: list[Problem]) -> T | None:
    """Return *data* as a *kind*; None when it does not fit, with every reason added to *problems*."""
    # JSON mode is the strict one that takes a list for a tuple and a text for a day
    text = json.dumps({"item": data}, ensure_ascii=False)
    try:
        return _model(kind).model_validate_json(text).item
    except ValidationError as error:
        known = _field_names(kind)
        for detail in error.errors(include_url=False):
            place = (*path, *detail["loc"][1:])
            problems.append(file.problem(place, _sentence(detail, place, known)))
        return None


def _model(kind: type[T]) -> type[_One[T]]:
    return _One[kind]  # type: ignore[valid-type]


def _field_names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(getattr(kind, "__dataclass_fields__", ()))


def _sentence(detail: ErrorDetails, place: Path, known: tuple[str, ...]) -> str:
    name = next((part for part in reversed(place) if isinstance(part, str)), "the file")
    match detail["type"]:
        case "missing":
            return f"“{name}” is missing."
        case "unexpected_keyword_argument" | "extra_forbidden":
            near = get_close_matches(name, known, n=1)
            return f"“{name}” is not a field here" + (f"; did you mean “{near[0]}”?" if near else ".")
        case "string_type":
            return f"“{name}” must be text; put it in quotes if it looks like a number."
        case "enum":
            return f"“{name}” is “{detail['input']}”, but must be {_choices(detail)}."
        case _:
            return f"“{name}” {_SHAPES.get(detail['type'], 'cannot be right')}."


def _choices(detail: ErrorDetails) -> str:
    expected = detail.get("ctx", {}).get("expected", "something else")
    return str(expected.value if isinstance(expected, Enum) else expected).replace("'", "")


_SHAPES = {
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "int_parsing": "must be a whole number",
    "float_type": "must be a number",
    "bool_type": "must be true or false",
    "tuple_type": "must be a list",
    "list_type": "must be a list",
    "dict_type": "must be a map of fields",
    "dataclass_type": "must be a map of fields",
    "dataclass_exact_type": "must be a map of fields",
    "date_type": "must be a day such as 2026-10-09",
    "date_parsing": "must be a day such as 2026-10-09",
    "date_from_datetime_parsing": "must be a day such as 2026-10-09",
    "date_from_datetime_inexact": "must be a day such as 2026-10-09",
}
