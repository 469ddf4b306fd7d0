"""Random values of any type a record may hold, worked out apart from the codec that is tested."""

import dataclasses
import types
from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

PLAIN: Mapping[object, st.SearchStrategy[object]] = {
    str: st.text(max_size=12),
    int: st.integers(),
    bool: st.booleans(),
    float: st.floats(allow_nan=False, allow_infinity=False),
    date: st.dates(),
    type(None): st.none(),
}


def values_of(hint: object, depth: int = 0) -> st.SearchStrategy[object]:
    """Return a strategy for *hint*; what is nested deep gets no members, so that it ends."""
    origin, parts = get_origin(hint), get_args(hint)
    most = 2 if depth < 8 else 0
    if hint in PLAIN:
        return PLAIN[hint]
    if origin in (Union, types.UnionType):
        return st.one_of([st.deferred(lambda part=part: values_of(part, depth + 1)) for part in parts])
    if origin is tuple and parts[-1] is Ellipsis:
        return st.lists(later(parts[0], depth), max_size=most).map(tuple)
    if origin is tuple:
        return st.tuples(*(later(part, depth) for part in parts))
    if origin is Mapping:
        return st.dictionaries(st.text(max_size=6), later(parts[1], depth), max_size=most)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    assert isinstance(hint, type), hint
    hints = get_type_hints(hint)
    return st.builds(
        hint, **{field.name: later(hints[field.name], depth) for field in dataclasses.fields(hint)}
    )


def later(hint: object, depth: int) -> st.SearchStrategy[object]:
    return st.deferred(lambda: values_of(hint, depth + 1))
