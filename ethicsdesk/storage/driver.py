"""The only import of sqlcipher3, made when first needed and typed as its twin in the standard library.

Building the window must not wait for the library, so it is loaded by the first use of a name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite3 import (  # noqa: TID251 - types only; the database itself is always SQLCipher
        SQLITE_DENY,
        SQLITE_OK,
        Connection,
        DatabaseError,
        Error,
        complete_statement,
        connect,
    )
else:

    def __getattr__(name: str) -> object:
        """Hand out a name of sqlcipher3."""
        from sqlcipher3 import dbapi2

        return getattr(dbapi2, name)


__all__ = [
    "SQLITE_DENY",
    "SQLITE_OK",
    "Connection",
    "DatabaseError",
    "Error",
    "complete_statement",
    "connect",
    "reset_key",
    "set_key",
]


def set_key(connection: Connection, key: bytearray) -> None:
    """Hand the raw key to the cipher; unlike a PRAGMA this leaves no copy of it in SQL texts."""
    connection.set_key(key)  # type: ignore[attr-defined]


def reset_key(connection: Connection, key: bytearray) -> None:
    """Encrypt the open database anew with another raw key."""
    connection.reset_key(key)  # type: ignore[attr-defined]
