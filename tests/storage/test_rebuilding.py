"""A vault built again from its history is the same vault; a history that contradicts itself is none."""

from collections.abc import Callable, Iterator
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


def state(**changes: object) -> Callable[[Copied], None]:
    return lambda copied: copied.state_list.__setitem__(0, replace(copied.state_list[0], **changes))  # type: ignore[arg-type]


def entry(number: int, **changes: object) -> Callable[[Copied], None]:
    return lambda copied: copied.entry_list.__setitem__(number, replace(copied.entry_list[number], **changes))  # type: ignore[arg-type]


BREAKING: dict[str, Callable[[Copied], None]] = {
    "an entry is missing": lambda copied: copied.entry_list.pop(3) and None,
    "an entry is later than the next": entry(3, at="2026-04-02T15:30:00.000000Z"),
    "an entry has another hash": entry(3, hash="0" * 64),
    "entries stand in another order": lambda copied: copied.entry_list.reverse(),
    "the trail is empty": lambda copied: copied.entry_list.clear(),
    "a hash is no hash": entry(1, hash="x"),
    "a time is no time": entry(1, at="yesterday"),
    "a state is missing": lambda copied: copied.state_list.pop(1) and None,
    "a state is changed": state(doc='{"added_on":"2026-03-02","id":"tool-1","name":"Tool 9"}'),
    "a state is of another record": state(id="tool-9"),
    "a state has another parent": state(parent="tool-9"),
    "a state nests without end": state(doc="[" * 100_000),
    "a number is far too large": state(rev=2**70),
    "a state is said to be purged by another entry": state(doc=None, purged_by=2),
    "a file is changed": lambda copied: copied.blob_list.__setitem__(0, (copied.blob_list[0][0], b"other")),
    "a text is changed": lambda copied: copied.text_list.__setitem__(0, (copied.text_list[0][0], "other")),
    "a place holds half a character": lambda copied: copied.place_list.append(("note", "\ud800")),
}


@pytest.mark.parametrize("what", BREAKING)
def test_a_history_that_contradicts_itself_leaves_nothing(
    vaults: FolderVaults, copied: Copied, target: Path, what: str
) -> None:
    BREAKING[what](copied)
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
