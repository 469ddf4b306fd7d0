"""A vault of every released version opens today and says what it said then."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from ethicsdesk.domain.record_types import RECORD_TYPES
from ethicsdesk.domain.records import Tool
from ethicsdesk.storage import database, header, keys, migrator, recovery
from tests.conftest import FakeClock
from tests.storage.making import CHEAP, vaults_on, words
from tests.vaults.make import sample_records

HERE = Path(__file__).parent


def build(folder: Path, script: Path) -> None:
    """Make the encrypted vault a text stands for, with the schema of its version."""
    number = int(script.stem[1:])
    folder.mkdir()
    (folder / "vault.db").touch()
    key = keys.new_key()
    text = script.read_text("utf-8")
    connection = database.connect(folder / "vault.db", key)
    migrator.migrate(connection, {n: sql for n, sql in migrator.shipped().items() if n <= number})
    connection.execute(f"PRAGMA application_id = {database.APPLICATION_ID}")
    with database.transaction(connection):
        for statement in migrator.statements(text):
            connection.execute(statement)
    vault_id = connection.execute("SELECT value FROM meta WHERE key = 'vault_id'").fetchone()[0]
    connection.close()
    made = header.make(
        key, passphrase=words(), recovery_secret=recovery.new_secret(), cost=CHEAP, vault_id=vault_id
    )
    header.save(made, folder / "vault.json")


def test_every_schema_has_its_vault() -> None:
    assert [path.stem for path in sorted(HERE.glob("v*.sql"))] == [f"v{n:04}" for n in migrator.shipped()]


@pytest.mark.parametrize("script", sorted(HERE.glob("v*.sql")), ids=lambda path: path.stem)
def test_a_released_vault_reads_as_it_did(script: Path, tmp_path: Path, clock: FakeClock) -> None:
    build(tmp_path / "vault", script)
    store = vaults_on(clock, tmp_path / "state").unlock(tmp_path / "vault", words())
    assert store.verify() == ()
    with store.reading() as unit:
        assert {record.kind: record for kind in RECORD_TYPES for record in unit.list(kind)} == {
            record.kind: record for record in sample_records(int(script.stem[1:]))
        }
        gone = unit.get(Tool, "gone", at=datetime(2026, 3, 2, 16, tzinfo=UTC))
        assert gone is not None
        assert gone.name == "Gone"
        assert unit.get(Tool, "gone") is None
        assert unit.place("wizard") == "question 5"
        assert unit.audit(last=1)[0].action == "backed_up"
        assert unit.get(Tool, "purged") is None
    store.close()


def test_what_the_second_schema_purged_stays_purged(tmp_path: Path, clock: FakeClock) -> None:
    build(tmp_path / "vault", HERE / "v0002.sql")
    store = vaults_on(clock, tmp_path / "state").unlock(tmp_path / "vault", words())
    with store.reading() as unit:
        assert [state for _, state in unit.history(Tool, "purged")] == [None, None]
        assert [entry.action for entry in unit.audit(last=4)] == ["create", "remove", "purge", "backed_up"]
    store.close()
