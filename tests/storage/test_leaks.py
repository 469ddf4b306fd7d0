"""Nothing readable lies in the vault folder or beside it; the same search finds a planted clear text."""

from pathlib import Path

from ethicsdesk.domain.records import Practice
from ethicsdesk.storage import driver
from ethicsdesk.storage.vaults import FolderVaults
from tests.storage.making import PASSPHRASE, a_tool, words

MARKER = "canaryMARKER"


def files_with_marker(root: Path) -> list[str]:
    forms = (MARKER.encode(), MARKER.encode("utf-16-le"), PASSPHRASE.encode(), b"practice", b"CREATE TABLE")
    return sorted(
        path.name
        for path in root.rglob("*")
        if path.is_file() and any(form in path.read_bytes() for form in forms)
    )


def test_no_clear_text_in_any_file_while_open_after_and_when_dropped(
    vaults: FolderVaults, folder: Path, tmp_path: Path
) -> None:
    store = vaults.create(folder, words()).store
    with store.writing() as unit:
        unit.put(Practice(name=MARKER, crisis_plan=MARKER * 5000))
        for number in range(300):
            unit.put(a_tool(number, purpose=MARKER * 20))
        unit.put_blob(MARKER.encode() * 100_000)
        unit.put_snapshot(MARKER * 1000)
        unit.set_place(MARKER, MARKER)
        unit.note_event("event", MARKER)
        assert files_with_marker(tmp_path) == []  # while pages spill into the log
    assert {"vault.db", "vault.db-wal"} <= {path.name for path in folder.iterdir()}
    assert files_with_marker(tmp_path) == []
    assert store.verify() == ()
    store.close()
    assert files_with_marker(tmp_path) == []


def test_the_search_finds_clear_text_where_there_is_some(tmp_path: Path) -> None:
    connection = driver.connect(str(tmp_path / "clear.db"), isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE place (value)")
    connection.execute("INSERT INTO place VALUES (?)", (MARKER,))
    assert files_with_marker(tmp_path) == ["clear.db-wal"]
    connection.close()
    assert files_with_marker(tmp_path) == ["clear.db"]
