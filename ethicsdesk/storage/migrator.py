"""Brings a database to the newest schema: numbered plain-SQL files, each in one transaction."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from importlib.resources import files

from ethicsdesk.domain.errors import VaultNewerError
from ethicsdesk.storage import driver
from ethicsdesk.storage.database import transaction


def shipped() -> Mapping[int, str]:
    """Return the SQL text of every migration under its number."""
    folder = files("ethicsdesk.storage") / "migrations"
    found = {
        match: item for item in folder.iterdir() if (match := re.fullmatch(r"(\d{4})_\w+\.sql", item.name))
    }
    return {
        int(match[1]): item.read_text("utf-8") for match, item in sorted(found.items(), key=lambda i: i[0][0])
    }


def is_behind(connection: driver.Connection, migrations: Mapping[int, str]) -> bool:
    """Say whether `migrate` would change anything."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0]) < max(migrations)


def migrate(connection: driver.Connection, migrations: Mapping[int, str]) -> int:
    """Apply what is missing; return the version reached. Raises VaultNewerError.

    Foreign keys are off meanwhile, because a table is rebuilt by replacing it, and checked before each
    commit. A migration that fails leaves the database as the one before left it.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    newest = max(migrations)
    if version > newest:
        raise VaultNewerError
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        for number in range(version + 1, newest + 1):
            _apply(connection, number, migrations[number])
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
    return newest


def statements(script: str) -> Iterator[str]:
    """Split an SQL script into statements; `executescript` would commit in the middle of a transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if driver.complete_statement(statement):
            yield statement
            statement = ""
    if any(line.strip() and not line.startswith("--") for line in statement.splitlines()):
        raise ValueError("the last statement of a migration does not end")


def _apply(connection: driver.Connection, number: int, script: str) -> None:
    with transaction(connection):
        for statement in statements(script):
            connection.execute(statement)
        if broken := connection.execute("PRAGMA foreign_key_check").fetchone():
            raise ValueError(f"migration {number} leaves a broken reference in {broken[0]}")
        connection.execute(f"PRAGMA user_version = {number}")
