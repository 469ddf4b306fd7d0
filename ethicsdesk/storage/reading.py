"""Reads the vault as it is now, or as it was at a moment; every past state is a row of `revision`."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TypeVar, cast

from ethicsdesk.domain.errors import VaultDamagedError
from ethicsdesk.domain.records import Record
from ethicsdesk.services.ports import AuditEntry, AuditHead, Moment
from ethicsdesk.storage import audit, blobs, driver
from ethicsdesk.storage.codec import Codec

R = TypeVar("R", bound=Record)
Now = dict[tuple[str, "str | None"], tuple[Record, ...]]
"""Lists of the vault as it is, by kind and parent: views leave them to the next until they are written to."""

Asked = tuple[str, "str | None", "Moment | None"]
Past = list[tuple[str, str]]

NOW = "SELECT doc FROM record WHERE kind = ? AND id = ?"
THEN = "SELECT doc FROM revision WHERE kind = ? AND id = ? AND seq <= ? ORDER BY rev DESC LIMIT 1"
ALL_NOW = "SELECT doc FROM record WHERE kind = ? ORDER BY created_seq"
OWN_NOW = "SELECT doc FROM record WHERE kind = ? AND parent = ? ORDER BY created_seq"
ALL_THEN = """
    SELECT state.doc, state.parent
    FROM (SELECT id, max(rev) AS rev FROM revision WHERE kind = :kind AND seq <= :seq GROUP BY id) AS newest
    JOIN revision AS state ON state.kind = :kind AND state.id = newest.id AND state.rev = newest.rev
    JOIN revision AS first ON first.kind = :kind AND first.id = newest.id AND first.rev = 1
    WHERE state.doc IS NOT NULL
    ORDER BY first.seq
"""
HISTORY = """
    SELECT audit.at, revision.doc FROM revision JOIN audit USING (seq)
    WHERE revision.kind = ? AND revision.id = ? AND revision.seq <= ? ORDER BY revision.rev
"""

END = 2**62
MOST_LEFT = 25_000  # records in a list that is left to the next view; longer ones would hold their room


class ReadUnit:
    """A consistent view; usable until its block ends."""

    def __init__(self, connection: driver.Connection, codec: Codec, now: Now) -> None:
        """Read through *connection*, which is inside a transaction; *now* holds what earlier views read."""
        self._connection: driver.Connection | None = connection
        self._codec = codec
        self._now = now
        self._lists: dict[Asked, tuple[Record, ...]] = {}  # a page asks for the same lists again and again
        self._pasts: dict[tuple[str, int], Past] = {}

    def end(self) -> None:
        """Make the view unusable; its block is over."""
        self._connection = None
        self._lists.clear()
        self._pasts.clear()

    def get(self, kind: type[R], record_id: str, *, at: Moment | None = None) -> R | None:
        """Return the record, or None; with *at*, as it stood then."""
        if at is None:
            row = self._db.execute(NOW, (kind.kind, record_id)).fetchone()
        else:
            row = self._db.execute(THEN, (kind.kind, record_id, self._last_seq(at))).fetchone()
        return self._codec.load(kind, row[0]) if row and row[0] is not None else None

    def list(self, kind: type[R], *, parent: str | None = None, at: Moment | None = None) -> tuple[R, ...]:
        """Return all records of a kind in order of creation; with *parent*, only its own."""
        if at is not None:
            return self._list_then(kind, parent, at)
        db, asked = self._db, (kind.kind, parent)
        found = self._now.get(asked, self._lists.get((*asked, None)))
        if found is None:
            rows = (
                db.execute(ALL_NOW, (kind.kind,))
                if parent is None
                else db.execute(OWN_NOW, (kind.kind, parent))
            )
            found = self._loaded(kind, rows)
            if len(found) <= MOST_LEFT:
                self._now[asked] = found
            else:
                self._lists[(*asked, None)] = found
        return cast("tuple[R, ...]", found)

    def _list_then(self, kind: type[R], parent: str | None, at: Moment) -> tuple[R, ...]:
        asked = (kind.kind, parent, at)
        if asked not in self._lists:
            past = self._all_then(kind.kind, self._last_seq(at))
            self._lists[asked] = self._loaded(kind, (row for row in past if parent in (None, row[1])))
        return cast("tuple[R, ...]", self._lists[asked])

    def _loaded(self, kind: type[R], rows: Iterable[tuple[str, ...]]) -> tuple[R, ...]:
        return tuple(self._codec.load(kind, row[0]) for row in rows)

    def _all_then(self, kind: str, seq: int) -> Past:
        """Return documents and parents of a kind up to an entry; looked for once for all who ask."""
        if (kind, seq) not in self._pasts:
            self._pasts[kind, seq] = self._db.execute(ALL_THEN, {"kind": kind, "seq": seq}).fetchall()
        return self._pasts[kind, seq]

    def history(
        self, kind: type[R], record_id: str, *, at: Moment | None = None
    ) -> tuple[tuple[datetime, R | None], ...]:
        """Return every state the record had, oldest first; None = removed. With *at*, those until then."""
        last = END if at is None else self._last_seq(at)
        rows = self._db.execute(HISTORY, (kind.kind, record_id, last))
        return tuple(
            (audit.instant(at), None if doc is None else self._codec.load(kind, doc)) for at, doc in rows
        )

    def blob(self, sha256: str) -> bytes:
        """Return the bytes kept under their SHA-256 (hex). Raises KeyError, VaultDamagedError."""
        if self._db.execute("SELECT 1 FROM blob WHERE sha256 = ?", (sha256,)).fetchone() is None:
            raise KeyError(sha256)
        chunks = self._db.execute("SELECT data FROM blob_chunk WHERE sha256 = ? ORDER BY n", (sha256,))
        data = b"".join(chunk for (chunk,) in chunks)
        if hashlib.sha256(data).hexdigest() != sha256:
            raise VaultDamagedError
        return data

    def pieces(self, sha256: str) -> Iterator[bytes]:
        """Return kept bytes in pieces. Raises KeyError at once, VaultDamagedError with the last piece."""
        return blobs.pieces(self._db, sha256)

    def snapshot(self, digest: str) -> str:
        """Return the content text kept under its SHA-256 (hex). Raises KeyError when there is none."""
        row = self._db.execute("SELECT text FROM snapshot WHERE digest = ?", (digest,)).fetchone()
        if row is None:
            raise KeyError(digest)
        return str(row[0])

    def place(self, key: str) -> str:
        """Return a remembered place, or ''."""
        row = self._db.execute("SELECT value FROM place WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else ""

    def audit_head(self) -> AuditHead | None:
        """Return the newest entry of the audit trail; None while it is empty."""
        row = audit.last_row(self._db)
        return audit.head_of(row) if row else None

    def audit(self, *, last: int) -> tuple[AuditEntry, ...]:
        """Return the newest *last* entries, oldest of them first."""
        newest = self._db.execute(audit.NEWEST, (max(last, 0),))
        return tuple(audit.entry_of(row) for row in reversed(newest.fetchall()))

    def entry(self, seq: int) -> AuditEntry | None:
        """Return one entry of the audit trail, or None."""
        row = self._db.execute(audit.ENTRY, (seq,)).fetchone()
        return audit.entry_of(row) if row else None

    def events(self, action: str) -> tuple[AuditEntry, ...]:
        """Return every event of the vault itself with this name, oldest first."""
        rows = self._db.execute(audit.EVENTS, (action,))
        return tuple(audit.entry_of(row) for row in rows)

    @property
    def _db(self) -> driver.Connection:
        if self._connection is None:
            raise RuntimeError("this view of the vault has ended; open a new one")
        return self._connection

    def _last_seq(self, at: Moment) -> int:
        """Return the number of the last entry made until *at*; everything up to it had happened then."""
        if isinstance(at, int):
            return at
        row = self._db.execute("SELECT max(seq) FROM audit WHERE at <= ?", (audit.stamp(at),)).fetchone()
        return int(row[0] or 0)
