"""The audit trail: rows chained by SHA-256, each bound to the state it is about.

Plain hashes, so that anyone can check them: whoever has the passphrase could compute a keyed one as well.
What makes a rewritten trail visible is its head, printed on papers that other people hold.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime

from ethicsdesk.services.ports import AuditEntry, AuditHead
from ethicsdesk.storage import driver

START = bytes(32)
DOMAIN = b"ethicsdesk-audit-1\0"
ROWS_OF = "SELECT seq, at, action, kind, record_id, rev, state_hash, prev, hash FROM {db}.audit"
NEWEST_OF = ROWS_OF + " ORDER BY seq DESC LIMIT ?"
LATER_OF = ROWS_OF + " WHERE seq > ? ORDER BY seq"
ENTRY = ROWS_OF.format(db="main") + " WHERE seq = ?"
EVENTS = ROWS_OF.format(db="main") + " WHERE kind = 'vault' AND action = ? ORDER BY seq"
HASH_AT = "SELECT hash, at FROM {db}.audit WHERE seq = ?"
NEWEST = NEWEST_OF.format(db="main")
LATER = LATER_OF.format(db="main")
ADD = """
    INSERT INTO audit (seq, at, action, kind, record_id, rev, state_hash, prev, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""

Row = tuple[int, str, str, str, str, int, bytes, bytes, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """What a row is about: a record's new state, or (revision 0, no state) an event of the vault."""

    action: str
    kind: str
    record_id: str
    rev: int = 0
    state: bytes = b""


def stamp(at: datetime) -> str:
    """Return an instant as text of one length that sorts by time. Raises ValueError for a naive one."""
    if at.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def instant(text: str) -> datetime:
    """Return the instant of a stamp."""
    return datetime.fromisoformat(text)


def state_hash(salt: bytes, doc: str | None) -> bytes:
    """Return the hash a row binds; the salt keeps short answers from being guessed from it."""
    return hashlib.sha256(salt + (doc or "").encode()).digest()


def row_hash(row: Row) -> bytes:
    """Return what the hash of a row must be: over the one before and every field with its length."""
    seq, at, action, kind, record_id, rev, state, prev, _ = row
    total = hashlib.sha256(DOMAIN + prev)
    for field in (str(seq), at, action, kind, record_id, str(rev)):
        data = field.encode()
        total.update(len(data).to_bytes(8, "big") + data)
    total.update(len(state).to_bytes(8, "big") + state)
    return total.digest()


def last_row(connection: driver.Connection, *, db: str = "main") -> Row | None:
    """Return the newest row, or None; *db* names an attached database instead."""
    row: Row | None = connection.execute(NEWEST_OF.format(db=db), (1,)).fetchone()
    return row


def append(connection: driver.Connection, at: str, what: Happening) -> Row:
    """Add a row to the end of the trail and return it."""
    last = last_row(connection)
    seq, prev = (last[0] + 1, last[-1]) if last else (1, START)
    row: Row = (seq, at, what.action, what.kind, what.record_id, what.rev, what.state, prev, b"")
    row = (*row[:-1], row_hash(row))
    connection.execute(ADD, row)
    return row


def entry_of(row: Row) -> AuditEntry:
    """Return the row as the use cases see it."""
    seq, at, action, kind, record_id, *_, row_digest = row
    return AuditEntry(
        seq=seq,
        at=instant(at),
        action=action,
        kind=kind,
        record_id=record_id,
        hash=row_digest.hex(),
    )


def head_of(row: Row) -> AuditHead:
    """Return the row as the end of the trail."""
    return AuditHead(seq=row[0], hash=row[-1].hex(), at=instant(row[1]))


def first_break(connection: driver.Connection, *, after: int = 0, db: str = "main") -> int | None:
    """Return the number of the first row behind *after* that does not continue the chain; None = unbroken."""
    seq, prev, at = after, START, ""
    if after:
        before = connection.execute(HASH_AT.format(db=db), (after,)).fetchone()
        if before is None:
            return after
        prev, at = before
    row: Row
    for row in connection.execute(LATER_OF.format(db=db), (after,)):
        seq += 1
        if row[0] != seq or row[7] != prev or row[1] < at or row_hash(row) != row[8]:
            return seq
        at, prev = row[1], row[8]
    return None
