"""What the database itself refuses, and how its connection is set up."""

import pytest

from ethicsdesk.storage import driver
from ethicsdesk.storage.guard import unguarded
from ethicsdesk.storage.store import VaultStore
from tests.storage.making import a_tool


def row(verb: str, seq: int, *, at: str = "2027", prev: str = "zeroblob(32)") -> str:
    """Return a statement that adds an audit row beside the program."""
    values = f"{seq}, '{at}' || substr(at, 5), action, kind, record_id, rev, state_hash, {prev}, hash"
    return f"{verb} INTO audit SELECT {values} FROM audit WHERE seq = 2"  # noqa: S608 - fixed texts


@pytest.fixture
def connection(store: VaultStore) -> driver.Connection:
    with store.writing() as unit:
        unit.put(a_tool())
        unit.put_blob(b"bytes")
        unit.put_snapshot("text")
    assert store._connection is not None
    return store._connection


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("temp_store", 2),
        ("synchronous", 2),
        ("journal_mode", "wal"),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("page_size", "4096"),
        ("cipher_memory_security", "0"),
        ("cipher_log_level", "NONE"),
        ("user_version", 3),
    ],
)
def test_the_connection_is_set_up_the_safe_way(
    connection: driver.Connection, pragma: str, value: object
) -> None:
    assert connection.execute(f"PRAGMA {pragma}").fetchone() == (value,)


def test_the_cipher_is_sqlcipher_4(connection: driver.Connection) -> None:
    assert connection.execute("PRAGMA cipher_version").fetchone()[0].startswith("4.")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET at = at",
        "UPDATE OR REPLACE audit SET seq = 1 WHERE seq = 2",
        "DELETE FROM audit",
        "DELETE FROM audit WHERE seq = 2",
        row("INSERT OR REPLACE", 2),
        row("INSERT", 4),
        row("INSERT", 3),
        row("INSERT", 3, at="2001", prev="hash"),
        "UPDATE revision SET doc = '{}'",
        "DELETE FROM revision",
        "INSERT OR REPLACE INTO revision SELECT * FROM revision",
        "INSERT INTO revision SELECT kind, id, rev + 2, parent, doc, salt, 1 FROM revision",
        "UPDATE revision SET doc = NULL, salt = zeroblob(16)",
        "INSERT INTO purge SELECT kind, id, rev, seq FROM revision",
        "INSERT INTO purge SELECT kind, id, rev, 1 FROM revision",
        "UPDATE blob SET size = 1",
        "UPDATE blob_chunk SET data = x'00'",
        "UPDATE snapshot SET text = ''",
        "INSERT INTO record SELECT 'tool', 'x', 9, '', '{}', 1",
        "INSERT INTO revision VALUES ('tool', 'x', 1, '', '{}', zeroblob(16), 99)",
    ],
)
def test_triggers_and_keys_refuse_to_rewrite_history(connection: driver.Connection, statement: str) -> None:
    with unguarded(connection):
        connection.execute("BEGIN")
        with pytest.raises(driver.Error) as caught:
            connection.execute(statement)
        connection.execute("ROLLBACK")
    assert caught.value.sqlite_errorcode & 0xFF == 19  # a constraint, not a typing slip in this test


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER audit_keeps_its_rows",
        "DROP TABLE audit",
        "DROP INDEX record_by_parent",
        "ALTER TABLE audit RENAME TO old",
        "CREATE TABLE other (a)",
        "CREATE TEMP TABLE other (a)",
        "CREATE TRIGGER more AFTER INSERT ON audit BEGIN SELECT 1; END",
        "PRAGMA writable_schema = ON",
        "PRAGMA user_version = 7",
        "PRAGMA journal_mode = DELETE",
        "PRAGMA synchronous = OFF",
        "PRAGMA foreign_keys = OFF",
        "PRAGMA temp_store = FILE",
        "PRAGMA rekey = 'x'",
        "UPDATE sqlite_master SET sql = ''",
        "DELETE FROM sqlite_master",
        "UPDATE audit SET at = at",
        "DELETE FROM revision",
        "DELETE FROM blob",
        "DELETE FROM snapshot",
        "UPDATE revision SET doc = NULL, salt = zeroblob(16)",
        "UPDATE purge SET seq = 1",
        "UPDATE meta SET value = 'x'",
        "ATTACH 'other.db' AS other",
        "VACUUM",
        "SELECT load_extension('x')",
    ],
)
def test_the_open_vault_refuses_every_statement_it_has_no_use_for(
    connection: driver.Connection, statement: str
) -> None:
    with pytest.raises(
        driver.DatabaseError, match=r"not authorized|authorization denied|prohibited|may not be modified"
    ):
        connection.execute(statement)


def test_the_guard_returns_after_it_was_lifted(connection: driver.Connection) -> None:
    with pytest.raises(ZeroDivisionError), unguarded(connection):
        raise ZeroDivisionError
    with pytest.raises(driver.DatabaseError):
        connection.execute("DROP TABLE audit")
