"""Backups in memory keep the same promises as those on a disk."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ethicsdesk.domain.errors import BackupPlaceMissingError
from ethicsdesk.services.ports import Store
from ethicsdesk.storage.vaults import FolderVaults
from tests.conftest import FakeClock
from tests.fakes.memory_store import MemoryStore
from tests.storage.backing import quiet
from tests.storage.making import a_tool, words


@pytest.fixture(params=["memory", "disk"])
def store(
    request: pytest.FixtureRequest, clock: FakeClock, vaults: FolderVaults, folder: Path, tmp_path: Path
) -> Iterator[Store]:
    opened: Store
    if request.param == "memory":
        opened = in_memory = MemoryStore(clock)
        in_memory.copies.shelves[tmp_path] = []
    else:
        opened = vaults.create(folder, words()).store
    yield opened
    opened.close()


def test_backups_are_listed_newest_first_checked_and_dropped(
    store: Store, clock: FakeClock, tmp_path: Path
) -> None:
    first = store.copies.make(tmp_path, quiet)
    clock.advance(days=1)
    with store.writing() as unit:
        unit.put(a_tool())
    second = store.copies.make(tmp_path, quiet)
    with store.reading() as unit:
        head = unit.audit_head()
    assert head is not None
    assert (second.seq, second.vault) == (head.seq, store.copies.vault_id[:8])
    assert store.copies.kept(tmp_path) == (second, first)
    assert store.copies.check(first, quiet) == replace(first, checked=True)
    store.copies.drop(second)
    assert store.copies.kept(tmp_path) == (first,)


def test_a_place_that_is_gone_is_named(store: Store, tmp_path: Path) -> None:
    with pytest.raises(BackupPlaceMissingError):
        store.copies.kept(tmp_path / "gone")
    with pytest.raises(BackupPlaceMissingError):
        store.copies.make(tmp_path / "gone", quiet)


def test_inside_a_block_there_are_no_backups(store: Store) -> None:
    with store.reading(), pytest.raises(RuntimeError):
        store.copies  # noqa: B018 - asking is refused
