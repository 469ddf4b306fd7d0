"""A vault built again from its history is the same vault; a history that contradicts itself is none."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ethicsdesk.domain.errors import Cancelled, ImportDamagedError, ImportNewerError, VaultExistsError
from ethicsdesk.domain.records import Tool
from ethicsdesk.services.ledger import KeptBlob, KeptEntry, KeptState, Size
from ethicsdesk.storage.store import VaultStore
from ethicsdesk.storage.vaults import FolderVaults
from tests.conftest import FakeClock
from tests.storage.making import a_paper, a_tool, words


class Copied:
    """A history taken out of a vault, to be changed at will."""

    def __init__(self, store: VaultStore) -> None:
        with store.ledger() as ledger:
            self.entry_list = list(ledger.entries())
            self.state_list = list(ledger.states())
            self.blob_list = [(blob.sha256, b"".join(blob.chunks)) for blob in ledger.blobs()]
            self.text_list = list(ledger.snapshots())
            self.place_list = list(ledger.places())

    def size(self) -> Size:
        return Size(entries=len(self.entry_list), states=len(self.state_list), blobs=0, blob_bytes=0)

    def entries(self) -> Iterator[KeptEntry]:
        return iter(self.entry_list)

    def states(self) -> Iterator[KeptState]:
        return iter(self.state_list)

    def blobs(self) -> Iterator[KeptBlob]:
        for sha256, data in self.blob_list:
            halves = iter((data[: len(data) // 2], data[len(data) // 2 :]))
            yield KeptBlob(sha256=sha256, size=len(data), chunks=halves)

    def snapshots(self) -> Iterator[tuple[str, str]]:
        return iter(self.text_list)

    def places(self) -> Iterator[tuple[str, str]]:
        return iter(self.place_list)


@pytest.fixture
def copied(store: VaultStore, clock: FakeClock) -> Copied:
    with store.writing() as unit:
        unit.put(a_tool(1))
        unit.put(a_tool(2))
        unit.put(a_tool(3))
        unit.put_blob(bytes(700_000))
        unit.put_blob(b"")
        unit.put_snapshot("as asked")
        unit.set_place("wizard", "question 5")
    clock.advance(days=1)
    with store.writing() as unit:
        unit.put(a_tool(1, name="Second"))
        unit.remove(Tool, "tool-2")
        unit.put(a_paper())
        unit.purge(Tool, "tool-3")
        unit.put(a_tool(3, name="Again"))
        unit.note_event("backed_up", "stick")
    return Copied(store)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "rebuilt"


def quiet(_share: float) -> None:
    pass


def test_a_rebuilt_vault_is_equal_up_to_the_entry_that_says_it_was_imported(
    vaults: FolderVaults, copied: Copied, target: Path
) -> None:
    shares: list[float] = []
    made = vaults.rebuild(target, words(), copied, shares.append)
    again = Copied(made.store)  # type: ignore[arg-type]
    assert again.entry_list[:-1] == copied.entry_list
    assert again.entry_list[-1].action == "imported"
    assert again.entry_list[-1].record_id != copied.entry_list[0].record_id
    assert (again.state_list, again.blob_list) == (copied.state_list, copied.blob_list)
    assert (again.text_list, again.place_list) == (copied.text_list, copied.place_list)
    assert made.store.verify() == ()
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    made.store.close()
    vaults.unlock_with_code(target, made.recovery_code).close()


def broken(copied: Copied, where: str) -> None:
    """Change one thing of a history."""
    entries, states = copied.entry_list, copied.state_list
    match where:
        case "an entry is missing":
            del entries[3]
        case "an entry is changed":
            entries[3] = replace(entries[3], at=entries[4].at[:-2] + "9Z")
        case "entries changed places":
            entries[2], entries[3] = entries[3], entries[2]
        case "the trail is empty":
            entries.clear()
        case "a hash is no hash":
            entries[1] = replace(entries[1], hash="x")
        case "a time is no time":
            entries[1] = replace(entries[1], at="yesterday")
        case "a state is missing":
            del states[1]
        case "a state is changed":
            states[0] = replace(states[0], doc=str(states[0].doc).replace("Tool 1", "Tool 9"))
        case "a state is of another record":
            states[0] = replace(states[0], id="tool-9")
        case "a state has another parent":
            states[0] = replace(states[0], parent="tool-9")
        case "a state is no document":
            states[0] = replace(states[0], doc="[" * 100_000)
        case "a number is far too large":
            states[0] = replace(states[0], rev=2**70)
        case "a state is said to be purged":
            states[0] = replace(states[0], doc=None, purged_by=2)
        case "a file is changed":
            copied.blob_list[0] = (copied.blob_list[0][0], b"other")
        case "a text is changed":
            copied.text_list[0] = (copied.text_list[0][0], "other")
        case "half a character":
            copied.place_list[0] = ("wizard", "\ud800")


@pytest.mark.parametrize(
    "where",
    [
        "an entry is missing",
        "an entry is changed",
        "entries changed places",
        "the trail is empty",
        "a hash is no hash",
        "a time is no time",
        "a state is missing",
        "a state is changed",
        "a state is of another record",
        "a state has another parent",
        "a state is no document",
        "a number is far too large",
        "a state is said to be purged",
        "a file is changed",
        "a text is changed",
        "half a character",
    ],
)
def test_a_history_that_contradicts_itself_leaves_nothing(
    vaults: FolderVaults, copied: Copied, target: Path, where: str
) -> None:
    broken(copied, where)
    with pytest.raises(ImportDamagedError):
        vaults.rebuild(target, words(), copied, quiet)
    assert not target.exists()


@pytest.mark.parametrize(
    "doc", ['{"id":"tool-1","name":"x","added_on":"2026-03-02","new_field":1}', '{"id":"tool-1"}']
)
def test_what_this_program_does_not_know_is_newer(
    vaults: FolderVaults, copied: Copied, target: Path, doc: str
) -> None:
    copied.state_list[0] = replace(copied.state_list[0], doc=doc)
    with pytest.raises(ImportNewerError):
        vaults.rebuild(target, words(), copied, quiet)
    assert not target.exists()


def test_a_cancelled_rebuild_leaves_nothing(vaults: FolderVaults, copied: Copied, target: Path) -> None:
    def cancel(share: float) -> None:
        if share:
            raise Cancelled

    target.mkdir()
    (target / "note.txt").write_text("mine")
    with pytest.raises(Cancelled):
        vaults.rebuild(target, words(), copied, cancel)
    assert {path.name for path in target.iterdir()} <= {"note.txt", "desk.lock"}
    vaults.rebuild(target, words(), copied, quiet).store.close()


def test_no_vault_is_rebuilt_over_another(
    vaults: FolderVaults, store: VaultStore, copied: Copied, folder: Path
) -> None:
    store.close()
    with pytest.raises(VaultExistsError):
        vaults.rebuild(folder, words(), copied, quiet)
