"""Ways to put something into a year, or take it out."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from ethicsdesk.services.ports import R, Writer
from tests.gaps.year import Year

Ids = Mapping[str, str]
Seed = Callable[[Year], Ids | None]


def change(year: Year, kind: type[R], record_id: str, **values: Any) -> None:
    with year.desk.store.writing() as vault:
        vault.put(replace(required(vault, kind, record_id), **values))  # type: ignore[type-var]


def required(vault: Writer, kind: type[R], record_id: str) -> R:
    found = vault.get(kind, record_id)
    assert found is not None
    return found


def remove(year: Year, kind: type[R], wanted: Callable[[R], bool] = lambda _: True) -> None:
    with year.desk.store.writing() as vault:
        for one in vault.list(kind):
            if wanted(one):
                vault.remove(kind, one.id)


def keep(year: Year, *records: Any) -> None:
    with year.desk.store.writing() as vault:
        for record in records:
            vault.put(record)
