"""The connection: opened with the raw key, set up the one safe way, its failures turned into sentences."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ethicsdesk.domain.errors import (
    DiskFullError,
    DiskTroubleError,
    MemoryShortError,
    ReadOnlyError,
    VaultDamagedError,
    VaultInUseError,
)
from ethicsdesk.storage import driver, keys

APPLICATION_ID = 0x4544_5631  # "EDV1"
PAGE_SIZE = 4096
SET_UP = (
    "PRAGMA cipher_log_level = NONE",  # a damaged file would fill the log with page numbers
    "PRAGMA cipher_compatibility = 4",
    "PRAGMA temp_store = MEMORY",  # temporary files would hold clear text
    "PRAGMA cache_size = -16000",  # KiB; each page read again is decrypted again
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",  # so that REPLACE fires the triggers against deletion
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA secure_delete = ON",  # else purged words stay in space the file no longer uses
    "PRAGMA fullfsync = ON",  # macOS: plain fsync stops at the drive's cache
    "PRAGMA checkpoint_fullfsync = ON",
)

# Primary result codes of SQLite, https://sqlite.org/rescode.html
_BUSY, _LOCKED, _NOMEM, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = (
    5,
    6,
    7,
    8,
    10,
    11,
    13,
    14,
    26,
)


@contextmanager
def errors_in_words(folder: Path) -> Iterator[None]:
    """Turn failures of the database into the UserError a person can act on; bugs pass through."""
    try:
        yield
    except driver.Error as problem:
        code = _code(problem)
        if is_damage(problem):
            raise VaultDamagedError from problem
        if code == _FULL:
            raise DiskFullError from problem
        if code in (_READONLY, _CANTOPEN):
            raise ReadOnlyError(path=folder) from problem
        if code == _IOERR:
            raise DiskTroubleError(path=folder) from problem
        if code in (_BUSY, _LOCKED):
            raise VaultInUseError from problem
        raise
    except MemoryError as problem:
        raise MemoryShortError from problem


def is_damage(problem: driver.Error) -> bool:
    """Say whether a failure means that bytes of the file are not what they were."""
    return _code(problem) in (_CORRUPT, _NOTADB)


def _code(problem: driver.Error) -> int:
    return getattr(problem, "sqlite_errorcode", 0) & 0xFF  # without the details of an extended code


def connect(path: Path, key: bytearray) -> driver.Connection:
    """Open an existing database file with its key, ready for use. Raises what SQLCipher raises."""
    address = f"{path.absolute().as_uri()}?mode=rw"  # never creates: a missing vault is not an empty one
    connection = driver.connect(address, uri=True, isolation_level=None, timeout=5, cached_statements=128)
    text = keys.raw_key_text(key)
    try:
        driver.set_key(connection, text)
        for statement in SET_UP:
            connection.execute(statement)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # the key is tried here
        connection.execute("PRAGMA journal_mode = WAL").fetchone()
        connection.execute("PRAGMA synchronous = FULL")
    except BaseException:
        connection.close()
        raise
    finally:
        keys.wipe(text)
    return connection


def change_key(connection: driver.Connection, key: bytearray) -> None:
    """Encrypt every page anew, in one transaction of the database's own. Raises what SQLCipher raises."""
    text = keys.raw_key_text(key)
    try:
        driver.reset_key(connection, text)
    finally:
        keys.wipe(text)


def flush(connection: driver.Connection) -> None:
    """Move the log into the main file and make both durable."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def size(connection: driver.Connection) -> int:
    """Return how many bytes the pages in use take."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (free,) = connection.execute("PRAGMA freelist_count").fetchone()
    return int(pages - free) * PAGE_SIZE


def rewrite(connection: driver.Connection) -> None:
    """Write every page anew, and nothing but what is kept; not inside a transaction, without the guard.

    Pages whose rows moved keep copies of them in space they do not use, which `secure_delete` does not reach.
    It is built in memory: measured, 2 s and as much memory as the file is long. Raises what SQLCipher raises.
    """
    connection.execute("VACUUM")
    flush(connection)


def require_vault(connection: driver.Connection, vault_id: str) -> None:
    """Check that this is the database of the vault the header names. Raises VaultDamagedError."""
    marks = connection.execute("PRAGMA application_id").fetchone()
    tables = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'meta'").fetchone()
    if marks != (APPLICATION_ID,) or tables != (1,):
        raise VaultDamagedError
    if connection.execute("SELECT value FROM meta WHERE key = 'vault_id'").fetchone() != (vault_id,):
        raise VaultDamagedError


@contextmanager
def transaction(connection: driver.Connection) -> Iterator[None]:
    """Run a block as one transaction that has the right to write from its start."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
