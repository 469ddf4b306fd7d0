"""The index of words says what the records say, whatever happened to them, and nothing else."""

import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.domain import searching
from ethicsdesk.domain.records import Action, Paper, Tool
from ethicsdesk.services.ports import Store
from ethicsdesk.services.search_ports import Wanted
from ethicsdesk.storage import driver, search_index
from ethicsdesk.storage.guard import unguarded
from ethicsdesk.storage.store import VaultStore
from ethicsdesk.storage.vaults import FolderVaults
from tests.conftest import FakeClock
from tests.fakes.memory_store import MemoryFinder, MemoryStore
from tests.storage.making import DAY, a_paper, a_tool, vaults_on, words
from tests.vaults.make import sample_records
from tests.vaults.test_released_vaults import build

VAULTS = Path(__file__).parents[1] / "vaults"
TEXTS = (
    "Café notes",
    "naïve reading",
    "cafe-bar 2026-003",
    "Notes of a session",
    "O'Neil, Zoë",
    "日本語 notes",
)
ASKED = ("cafe", "CAFÉ no", "not", "notes ses", "2026-003", "2026-00", "o'n", "zoe", "日本", "re na", "-", "")


@pytest.fixture
def either(either_store: Store) -> Store:
    return either_store


def put(store: Store, *records: object) -> None:
    with store.writing() as unit:
        for record in records:
            unit.put(record)  # type: ignore[arg-type]


def found(store: Store, text: str, **more: object) -> set[str]:
    with store.finding() as finder:
        return {hit.id for hit in finder.find(Wanted(words=tuple(text.split()), most=99, **more))}  # type: ignore[arg-type]


def connection_of(store: VaultStore) -> driver.Connection:
    assert store._connection is not None
    return store._connection


def test_all_words_must_be_there_and_the_last_may_be_a_beginning(either: Store) -> None:
    put(either, *(a_tool(n, name=text) for n, text in enumerate(TEXTS)))
    found_by = {text: sorted(int(one[5:]) for one in found(either, text)) for text in ASKED}
    assert found_by == {
        "cafe": [0, 2], "CAFÉ no": [0], "not": [0, 3, 5], "notes ses": [3], "2026-003": [2], "2026-00": [2],
        "o'n": [4], "zoe": [4], "日本": [5], "re na": [], "-": [], "": [],
    }  # fmt: skip


def test_a_sign_alone_hides_nothing_of_the_other_words(either: Store) -> None:
    put(either, a_tool(1, name="Sessions & notes"))
    assert found(either, "sessions & no") == {"tool-1"}


def test_what_was_changed_or_removed_is_found_by_its_words_of_now(either: Store) -> None:
    put(either, a_tool(1, name="Early"), a_tool(2, name="Early too"))
    put(either, a_tool(1, name="Later"))
    with either.writing() as unit:
        unit.remove(Tool, "tool-2")
    assert (found(either, "early"), found(either, "later")) == (set(), {"tool-1"})
    put(either, a_tool(2, name="Back"))
    assert found(either, "back") == {"tool-2"}


def put_and_fail(store: Store) -> None:
    with store.writing() as unit:
        unit.put(a_tool(name="Never kept"))
        unit.remove(Tool, "nobody")


def test_a_transaction_that_fails_is_not_found(either: Store) -> None:
    with pytest.raises(KeyError):
        put_and_fail(either)
    assert found(either, "never") == set()


def test_inside_a_transaction_its_own_words_are_found(either: Store) -> None:
    with either.writing() as unit:
        unit.put(a_tool(name="Just now"))
        assert found(either, "just") == {"tool-1"}


def test_owners_narrow_what_is_found(either: Store) -> None:
    actions = [
        Action(id=f"x{n}", text="Ask the maker", due=DAY, made_on=DAY, origin_id=f"tool-{n}")
        for n in range(3)
    ]
    put(either, *actions)
    assert found(either, "ask", owners=frozenset({"tool-1", "tool-2"})) == {"x1", "x2"}
    assert found(either, "ask", owners=frozenset()) == set()


def test_titles_alone_can_be_asked_for(either: Store) -> None:
    put(either, a_tool(1, name="Notes"), a_tool(2, name="Scribe", maker="Notes and more"))
    assert found(either, "no") == {"tool-1", "tool-2"}
    assert found(either, "no", titles_only=True) == {"tool-1"}


def test_only_the_best_of_each_kind_are_returned(store: VaultStore) -> None:
    put(store, *(a_tool(n, purpose="drafts notes") for n in range(6)), a_tool(6, name="Notes"), a_paper())
    with store.finding() as finder:
        hits = finder.find(Wanted(words=("notes",), most=2))
        assert [hit.id for hit in hits] == ["tool-6", "tool-5"]  # a title counts more, then the newer one
        assert finder.find(Wanted(words=("about",), most=2))[0].kind == Paper.kind


def test_a_view_cannot_be_used_after_its_block(store: VaultStore) -> None:
    with store.finding() as finder:
        pass
    with pytest.raises(RuntimeError):
        finder.find(Wanted(words=("a",)))


@given(text=st.text() | st.text(alphabet="\"'*:-^(){}+NEARANDOT \0é\\", max_size=40))
def test_no_text_is_an_error(text: str, opened: driver.Connection) -> None:
    search_index.FinderUnit(opened).find(Wanted(words=tuple(text.split(" "))))


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[driver.Connection]:
    root = tmp_path_factory.mktemp("opened")
    store = vaults_on(FakeClock(), root / "state").create(root / "vault", words()).store
    put(store, *sample_records())
    yield store._connection  # type: ignore[attr-defined]
    store.close()


def test_very_long_texts_are_no_error(opened: driver.Connection) -> None:
    finder = search_index.FinderUnit(opened)
    assert finder.find(Wanted(words=("x" * 10_000,))) == ()
    assert finder.find(Wanted(words=("x",) * 10_000)) == ()


def test_two_finders_agree_on_every_word_of_every_kind(store: VaultStore, clock: FakeClock) -> None:
    memory = MemoryStore(clock)
    put(store, *sample_records())
    put(memory, *sample_records())
    said = [searching.searchable(record) for record in sample_records()]
    asked = {w[:3] for one in said if one for w in f"{one.title} {one.body}".split() if w[:3].isalnum()}
    assert len(asked) > 50
    for text in asked:
        assert found(store, text) == found(memory, text), text


def rows(connection: driver.Connection) -> list[tuple[object, ...]]:
    return sorted(connection.execute(search_index.KEPT))


def terms(connection: driver.Connection) -> set[str]:
    """Return every word the index itself holds."""
    with unguarded(connection):
        connection.execute("CREATE VIRTUAL TABLE temp.term USING fts5vocab ('main', 'found', 'row')")
        try:
            return {term for (term,) in connection.execute("SELECT term FROM temp.term")}
        finally:
            connection.execute("DROP TABLE temp.term")


@pytest.mark.parametrize("seed", range(6))
def test_the_index_kept_with_every_change_equals_one_made_anew(store: VaultStore, seed: int) -> None:
    chance, names = random.Random(seed), ("Café", "note", "notes", "x1", "")
    for _ in range(30):
        with store.writing() as unit:
            for _ in range(chance.randrange(1, 4)):
                tool = a_tool(chance.randrange(5), name=chance.choice(names), purpose=chance.choice(names))
                match chance.randrange(5):
                    case 0 if unit.get(Tool, tool.id) is not None:
                        unit.remove(Tool, tool.id)
                    case 1 if unit.history(Tool, tool.id):
                        unit.purge(Tool, tool.id) if unit.get(Tool, tool.id) else None
                    case _:
                        unit.put(tool)
    connection = connection_of(store)
    before = rows(connection), terms(connection)
    assert not search_index.mend(connection)
    with unguarded(connection):
        search_index.rebuild(connection)
    assert (rows(connection), terms(connection)) == before


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM findable",
        "UPDATE findable SET body = 'other'",
        "INSERT INTO findable (kind, id, owner, seq, title, body) VALUES ('tool', 'x', '', 1, 'x', 'x')",
        "INSERT INTO found (rowid, title, body) VALUES (99, 'no such', 'record')",
        "INSERT INTO found (found) VALUES ('delete-all')",
    ],
)
def test_an_index_that_does_not_fit_is_made_anew_by_the_check(store: VaultStore, damage: str) -> None:
    put(store, a_tool(1, name="Whole"))
    connection_of(store).execute(damage)
    assert store.verify() == ()
    assert (found(store, "whole"), found(store, "x"), found(store, "no")) == ({"tool-1"}, set(), set())
    assert not search_index.mend(connection_of(store))


def test_an_index_made_another_way_is_made_anew_when_the_vault_opens(
    vaults: FolderVaults, store: VaultStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(store, a_tool(1, name="Title", maker="Company"))
    store.close()
    other = {**searching.SEARCHED, "tool": searching.Fields(("maker",))}
    monkeypatch.setattr(searching, "SEARCHED", other)
    again = vaults.unlock(folder, words())
    assert (found(again, "title"), found(again, "company")) == (set(), {"tool-1"})
    again.close()


@pytest.mark.parametrize("script", sorted(VAULTS.glob("v*.sql")), ids=lambda path: path.stem)
def test_a_released_vault_can_be_searched_at_once(script: Path, tmp_path: Path, clock: FakeClock) -> None:
    build(tmp_path / "vault", script)
    store = vaults_on(clock, tmp_path / "state").unlock(tmp_path / "vault", words())
    assert found(store, "ask the mak") == {"x"}
    assert found(store, "gone") == set()
    store.close()


def traces(folder: Path) -> int:
    """Count what is left of the words: the index has small letters only, and each title before its body."""
    data = b"".join(path.read_bytes() for path in folder.iterdir())
    return data.count(b"zqmark") + len(re.findall(rb"ZQMARK\d{3}ZQMARK", data))


def left_in_file(store: VaultStore, folder: Path, *, every: int) -> tuple[int, int]:
    """Count what the search keeps of records before and after they are purged, every so many of 200."""
    marked = range(1, 200, every)
    with store.writing() as unit:
        for n in range(200):
            own = f"{n:03}ZQMARK" if n in marked else "other"
            unit.put(a_tool(n, name=own, purpose=f"{own} said {chr(97 + n % 26)}{own}"))
    connection = connection_of(store)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    before = traces(folder)
    with store.writing() as unit:
        for n in marked:
            unit.purge(Tool, f"tool-{n}")
    after = traces(folder)
    assert not search_index.mend(connection)
    return before, after


@pytest.fixture
def clear(vaults: FolderVaults, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[VaultStore]:
    monkeypatch.setattr(driver, "set_key", lambda _connection, _key: None)
    store = vaults.create(folder, words()).store
    yield store  # type: ignore[misc]
    store.close()


@pytest.mark.parametrize("every", [1, 2, 7, 50])
def test_purged_words_are_nowhere_in_the_index(clear: VaultStore, folder: Path, every: int) -> None:
    before, after = left_in_file(clear, folder, every=every)
    assert before > 10
    assert after == 0


def test_an_index_that_is_not_swept_keeps_purged_words(
    clear: VaultStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_index, "sweep", lambda _connection: None)
    _, after = left_in_file(clear, folder, every=2)
    assert after > 0


def test_a_record_only_a_newer_program_can_read_hides_no_other(store: VaultStore) -> None:
    put(store, a_tool(1, name="Known"), a_tool(2, name="Unknown"))
    connection = connection_of(store)
    with unguarded(connection):
        connection.execute("UPDATE record SET doc = '{\"new\":1}' WHERE id = 'tool-2'")
        search_index.rebuild(connection)
    assert (found(store, "known"), found(store, "unknown")) == ({"tool-1"}, set())


def test_no_kind_that_is_unknown_here_is_an_error() -> None:
    newcomer = type("Newcomer", (), {"kind": "newcomer", "id": "n", "parent": "", "name": "words"})()
    assert searching.searchable(newcomer) is None


def test_the_fake_that_stands_for_the_index_finds_nothing_without_words(clock: FakeClock) -> None:
    assert MemoryFinder(MemoryStore(clock)._shelf).find(Wanted(words=("-",))) == ()
