"""When a store has written: pages left alone come back as they were until then."""

import pytest

from ethicsdesk.domain.records import Tool
from ethicsdesk.services.ports import Store
from tests.storage.making import a_tool


@pytest.fixture
def store(either_store: Store) -> Store:
    return either_store


def put(store: Store, *records: object) -> None:
    with store.writing() as unit:
        for record in records:
            unit.put(record)  # type: ignore[arg-type]


def test_a_block_that_writes_nothing_new_does_not_count_as_one_that_writes(store: Store) -> None:
    put(store, a_tool())
    with store.writing() as unit:
        unit.set_place("where", "here")
    before = store.writes
    put(store, a_tool())
    with store.writing() as unit:
        unit.set_place("where", "here")
        unit.set_place("nowhere", "")
    assert store.writes == before
    for write in (
        lambda unit: unit.put(a_tool(name="Another")),
        lambda unit: unit.set_place("where", "there"),
        lambda unit: unit.put_blob(b"new"),
        lambda unit: unit.remove(Tool, "tool-1"),
    ):
        before = store.writes
        with store.writing() as unit:
            write(unit)
        assert store.writes == before + 1


def test_a_block_that_fails_does_not_count(store: Store) -> None:
    before = store.writes

    def fail() -> None:
        with store.writing() as unit:
            unit.put(a_tool())
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    assert store.writes == before
