"""Schemas move forward in whole steps or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ethicsdesk.domain.errors import VaultNewerError
from ethicsdesk.storage import driver
from ethicsdesk.storage.database import connect
from ethicsdesk.storage.migrator import migrate, shipped, statements


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[driver.Connection]:
    (tmp_path / "new.db").touch()
    opened = connect(tmp_path / "new.db", bytearray(32))
    yield opened
    opened.close()


def schema(connection: driver.Connection) -> list[tuple[str, ...]]:
    return connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()


def version(connection: driver.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_shipped_migrations_are_numbered_without_gaps() -> None:
    assert list(shipped()) == list(range(1, len(shipped()) + 1))


def test_every_table_is_strict_and_guarded_against_rewriting(connection: driver.Connection) -> None:
    migrate(connection, shipped())
    found = "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    tables = connection.execute(found).fetchall()  # without the search, whose own tables nobody writes to
    assert {name for name, strict in tables if not strict} == {"sqlite_schema"}
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_migrating_twice_changes_nothing(connection: driver.Connection) -> None:
    assert migrate(connection, shipped()) == max(shipped())
    before = schema(connection)
    migrate(connection, shipped())
    assert schema(connection) == before


def test_a_newer_database_is_refused(connection: driver.Connection) -> None:
    connection.execute("PRAGMA user_version = 99")
    with pytest.raises(VaultNewerError):
        migrate(connection, shipped())


@pytest.mark.parametrize(
    ("second", "problem"),
    [
        ("CREATE TABLE two (a) STRICT;", driver.Error),
        ("CREATE TABLE two (a INT) STRICT;\nINSERT INTO nowhere VALUES (1);", driver.Error),
        ("INSERT INTO one VALUES (1, 5);", ValueError),
        ("CREATE TABLE two (a INT) STRICT;\nCREATE TABLE three (a INT)", ValueError),
    ],
)
def test_a_step_that_fails_leaves_the_one_before(
    connection: driver.Connection, second: str, problem: type[Exception]
) -> None:
    steps = {1: "CREATE TABLE one (id INTEGER PRIMARY KEY, other INT REFERENCES one (id)) STRICT;"}
    migrate(connection, steps)
    before = schema(connection)
    with pytest.raises(problem):
        migrate(connection, steps | {2: second})
    assert (schema(connection), version(connection)) == (before, 1)
    assert connection.execute("SELECT count(*) FROM one").fetchone() == (0,)
    assert migrate(connection, steps | {2: "CREATE TABLE two (a INT) STRICT;"}) == 2


def test_a_script_is_split_only_where_statements_end() -> None:
    script = (
        "-- a; comment\nCREATE TABLE a (b TEXT DEFAULT ';');\n"
        "CREATE TRIGGER t BEFORE DELETE ON a\nBEGIN SELECT raise(ABORT, 'no; never'); END;\n-- the end\n"
    )
    first, second = statements(script)
    assert first.endswith("DEFAULT ';');\n")
    assert second.startswith("CREATE TRIGGER")
    assert second.endswith("END;\n")
