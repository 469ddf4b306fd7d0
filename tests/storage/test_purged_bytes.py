"""What was purged is nowhere in the file any more, not even in space the database no longer uses.

The vault is opened without encryption here, so that the search can see what somebody with the key could.
"""

from pathlib import Path
from random import Random

import pytest

from ethicsdesk.domain.records import Tool
from ethicsdesk.storage import database, driver
from ethicsdesk.storage.vaults import FolderVaults
from tests.storage.making import a_tool, words

MARKER = b"canaryMARKER"


@pytest.fixture(autouse=True)
def _clear(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(driver, "set_key", lambda _connection, _key: None)


def left_after_purge(vaults: FolderVaults, folder: Path) -> tuple[int, int]:
    """Fill a vault, change what is marked, purge it; return how often the mark was there before and after."""
    store, chance, mark = vaults.create(folder, words()).store, Random(5), MARKER.decode()
    marked = range(0, 60, 3)
    for turn in range(6):
        with store.writing() as unit:
            for number in range(60):
                length = chance.choice((1, 3, 30, 700))  # also longer than a page
                text = (mark if number in marked else "other words") * length
                unit.put(a_tool(number, purpose=f"{turn} {text}"))
            blob = unit.put_blob(mark.encode() * 30_000)
            unit.put(a_tool(100 + turn, purpose=f"{mark} {blob}"))
    connection = store._connection  # type: ignore[attr-defined]
    database.flush(connection)
    before = (folder / "vault.db").read_bytes().count(MARKER)
    with store.writing() as unit:
        for number in (*marked, *range(100, 106)):
            unit.purge(Tool, f"tool-{number}")
    assert store.verify() == ()
    found = sum(path.read_bytes().count(MARKER) for path in folder.iterdir())
    store.close()
    return before, found


def test_purged_words_are_nowhere_in_the_file(vaults: FolderVaults, folder: Path) -> None:
    before, after = left_after_purge(vaults, folder)
    assert before > 1000
    assert after == 0


def test_the_search_finds_what_a_database_leaves_behind_when_not_told(
    vaults: FolderVaults, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    careless = tuple(line for line in database.SET_UP if "secure_delete" not in line)
    monkeypatch.setattr(database, "SET_UP", careless)
    monkeypatch.setattr(database, "rewrite", lambda _connection: None)
    _, after = left_after_purge(vaults, folder)
    assert after > 0


@pytest.mark.parametrize("seed", range(3))
def test_many_states_leave_no_copy_in_space_that_pages_do_not_use(
    vaults: FolderVaults, folder: Path, seed: int
) -> None:
    store, chance, mark = vaults.create(folder, words()).store, Random(seed), MARKER.decode()
    for turn in range(6):
        with store.writing() as unit:
            for number in range(200):
                text = (mark if number % 2 else "other words") * chance.choice((1, 3, 30, 700))
                unit.put(a_tool(number, purpose=f"{turn} {text}"))
    with store.writing() as unit:
        for number in range(1, 200, 2):
            unit.purge(Tool, f"tool-{number}")
    assert store.verify() == ()
    assert sum(path.read_bytes().count(MARKER) for path in folder.iterdir()) == 0
    store.close()


def test_what_could_not_be_rewritten_is_rewritten_at_the_next_opening(
    vaults: FolderVaults, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_connection: object) -> None:
        raise driver.DatabaseError

    store, mark = vaults.create(folder, words()).store, MARKER.decode()
    with store.writing() as unit:
        for number in range(200):
            unit.put(a_tool(number, purpose=f"{mark if number % 2 else 'other'} {number}"))
    with monkeypatch.context() as broken:
        broken.setattr(database, "rewrite", failing)
        with store.writing() as unit:
            for number in range(1, 200, 2):
                unit.purge(Tool, f"tool-{number}")
    store.close()
    store = vaults.unlock(folder, words())
    assert store.verify() == ()
    with store.reading() as unit:
        assert len(unit.list(Tool)) == 100
    assert sum(path.read_bytes().count(MARKER) for path in folder.iterdir()) == 0
    store.close()
