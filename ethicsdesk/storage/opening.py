"""Whether an encrypted file is the vault it should be, whole, and as new as this computer remembers."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from ethicsdesk.domain.errors import UserError, VaultDamagedError, VaultDivergedError, VaultRolledBackError
from ethicsdesk.storage import audit, checks, driver, guard, migrator, search_index
from ethicsdesk.storage.database import PAGE_SIZE, connect, errors_in_words, require_vault, transaction
from ethicsdesk.storage.store import Holdings


def open_database(
    path: Path,
    key: bytearray,
    vault_id: str,
    *,
    before_migration: Callable[[driver.Connection], None] = lambda _connection: None,
) -> driver.Connection:
    """Return the vault's connection: checked, migrated and guarded. Raises the Vault…Error family, OSError.

    *before_migration* gets the connection when its tables are about to change, to keep a copy.
    An empty file would open as an empty database, and one that may only be read would open until the first
    change, so both are looked at first.
    """
    if not path.exists() or path.stat().st_size < PAGE_SIZE:
        raise VaultDamagedError
    os.close(os.open(path, os.O_RDWR))
    with errors_in_words(path.parent):
        connection = connect(path, key)
        try:
            require_vault(connection, vault_id)
            shipped = migrator.shipped()
            if migrator.is_behind(connection, shipped):
                before_migration(connection)
            migrator.migrate(connection, shipped)
            _require_whole_tail(connection)
            if not search_index.is_current(connection):
                with transaction(connection):
                    search_index.rebuild(connection)
        except BaseException:
            connection.close()
            raise
    guard.guard(connection)
    return connection


def fits(path: Path, key: bytearray) -> bool:
    """Say whether the database is encrypted with this key; True too where nothing can be told.

    A connection with a wrong key reads nothing and changes nothing.
    """
    if not path.exists() or path.stat().st_size < PAGE_SIZE:
        return True
    try:
        with errors_in_words(path.parent):
            connect(path, key).close()
    except VaultDamagedError:
        return False
    return True


def compare_with_watermark(
    connection: driver.Connection, holdings: Holdings, *, accept_doubt: bool
) -> UserError | None:
    """Raise VaultRolledBackError (older) or VaultDivergedError (two histories); return it when accepted.

    Needed because the cipher vouches for each page but not for its age: a vault put back from yesterday,
    or one whose log was cut off, opens without complaint.
    """
    doubt = _doubt(connection, holdings)
    if doubt is not None and not accept_doubt:
        raise doubt
    return doubt


def _doubt(connection: driver.Connection, holdings: Holdings) -> UserError | None:
    mark = holdings.watermarks.read(holdings.vault_id, holdings.watermark_key)
    if mark is None:
        return None
    seq, head = mark
    newest = audit.last_row(connection)
    if newest is None or newest[0] < seq:
        return VaultRolledBackError(entries=seq - (newest[0] if newest else 0))
    known = connection.execute("SELECT hash FROM audit WHERE seq = ?", (seq,)).fetchone()
    return None if known == (head,) else VaultDivergedError()


def _require_whole_tail(connection: driver.Connection) -> None:
    if not checks.tail_is_whole(connection):
        raise VaultDamagedError
