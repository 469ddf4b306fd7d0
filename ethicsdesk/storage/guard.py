"""What statements the open vault may run: a short list; everything else is refused by the database itself.

This keeps our own mistakes from rewriting history. It does not stop another program that has the key;
the audit chain, the watermark and printed anchors are there for that.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ethicsdesk.storage import driver

# Action codes of SQLite, https://sqlite.org/c3ref/c_alter_table.html
_DELETE, _INSERT, _PRAGMA, _READ, _SELECT, _TRANSACTION, _UPDATE, _FUNCTION = 9, 18, 19, 20, 21, 22, 23, 31
_RECURSIVE = 33

GROWING = frozenset({"audit", "revision", "record", "blob", "blob_chunk", "snapshot", "place", "purge"})
CHANGING = frozenset({"record", "place"})
INDEX = frozenset({"findable", "found", "found_config", "found_data", "found_docsize", "found_idx"})
"""Tables of the search: derived, so that everything in them may change."""
LET_GO = frozenset({"blob", "blob_chunk", "snapshot"})  # what a purge takes out of the vault
EMPTIED = frozenset({("revision", "doc"), ("revision", "salt")})  # what it empties; triggers say how
PRAGMAS = frozenset(
    {
        "application_id",
        "busy_timeout",
        "cell_size_check",
        "cipher_integrity_check",
        "cipher_log_level",
        "cipher_memory_security",
        "cipher_version",
        "data_version",
        "foreign_key_check",
        "foreign_keys",
        "freelist_count",
        "integrity_check",
        "journal_mode",
        "page_count",
        "page_size",
        "recursive_triggers",
        "synchronous",
        "temp_store",
        "trusted_schema",
        "user_version",
        "wal_checkpoint",
    }
)
PRAGMAS_WITH_VALUE = frozenset({"integrity_check", "wal_checkpoint"})


def guard(connection: driver.Connection) -> None:
    """Refuse from now on every statement that is not on the list."""
    connection.set_authorizer(_verdict)


@contextmanager
def unguarded(connection: driver.Connection) -> Iterator[None]:
    """Lift the guard for a block: migrations, making the schema, copying for a backup, nothing else."""
    connection.set_authorizer(None)
    try:
        yield
    finally:
        guard(connection)


@contextmanager
def purging(connection: driver.Connection) -> Iterator[None]:
    """Allow for a block, besides the usual, what a purge does."""
    connection.set_authorizer(_purge_verdict)
    try:
        yield
    finally:
        guard(connection)


def _purge_verdict(action: int, first: str | None, second: str | None, *_where: str | None) -> int:
    takes_out = action == _DELETE and first in LET_GO
    empties = action == _UPDATE and (first, second) in EMPTIED
    return driver.SQLITE_OK if takes_out or empties else _verdict(action, first, second)


def _verdict(action: int, first: str | None, second: str | None, *_where: str | None) -> int:
    return driver.SQLITE_OK if _allowed(action, first or "", second) else driver.SQLITE_DENY


def _allowed(action: int, first: str, second: str | None) -> bool:
    if action in (_SELECT, _READ, _TRANSACTION, _RECURSIVE):
        return True
    if action == _INSERT:
        return first in GROWING | INDEX
    if action in (_UPDATE, _DELETE):
        return first in CHANGING | INDEX
    if action == _PRAGMA:
        return first in (PRAGMAS if second is None else PRAGMAS_WITH_VALUE)
    return action == _FUNCTION and second != "load_extension"
