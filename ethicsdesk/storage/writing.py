"""One transaction: each change is a record, a revision and an audit row together."""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path
from typing import BinaryIO, TypeVar

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.records import Record
from ethicsdesk.services.ports import Progress
from ethicsdesk.storage import audit, blobs, driver, guard, search_index
from ethicsdesk.storage.blobs import CHUNK
from ethicsdesk.storage.codec import UNKEEPABLE, Codec
from ethicsdesk.storage.reading import Now, ReadUnit

R = TypeVar("R", bound=Record)

SALT_SIZE = 16
SWEEP = "storage.sweep"
"""A place that is there from a purge until no copy of what was let go is left in the file."""

RECORD_ACTIONS = frozenset({"create", "update", "remove", "purge"})
VAULT = "vault"
KEEP_NOW = """
    INSERT INTO record (kind, id, rev, parent, doc, created_seq) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (kind, id) DO UPDATE SET rev = excluded.rev, parent = excluded.parent, doc = excluded.doc
"""
KEEP_STATE = "INSERT INTO revision (kind, id, rev, parent, doc, salt, seq) VALUES (?, ?, ?, ?, ?, ?, ?)"
FULL_STATES = "SELECT rev, doc FROM revision WHERE kind = ? AND id = ? AND doc IS NOT NULL ORDER BY rev"
KEEP_PURGE = "INSERT INTO purge (kind, id, rev, seq) VALUES (?, ?, ?, ?)"
EMPTY_STATE = "UPDATE revision SET doc = NULL, salt = zeroblob(16) WHERE kind = ? AND id = ? AND rev = ?"
DIGEST = re.compile(r"[0-9a-f]{64}")
SPOKEN_OF = "SELECT 1 FROM revision WHERE doc IS NOT NULL AND instr(doc, ?) LIMIT 1"
KEEP_PLACE = """
    INSERT INTO place (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value
"""


class WriteUnit(ReadUnit):
    """Reads and writes inside one transaction; usable until its block ends."""

    def __init__(
        self, connection: driver.Connection, codec: Codec, now: Now, *, at: str, folder: Path
    ) -> None:
        """Write through *connection*; every audit row of the transaction carries the stamp *at*."""
        super().__init__(connection, codec, now)
        self._at = at
        self._folder = folder
        self.newest: audit.Row | None = None
        self.purged = False

    def put(self, record: Record) -> None:
        """Keep the record, new or changed. Raises ValueNotAcceptedError."""
        doc = self._codec.dump(record)
        kind, record_id, parent = record.kind, record.id, record.parent
        row = self._db.execute(
            "SELECT doc FROM record WHERE kind = ? AND id = ?", (kind, record_id)
        ).fetchone()
        if row == (doc,):
            return
        self._forget(kind)
        rev, seq, first = self._keep_state(kind, record_id, "update" if row else "create", parent, doc)
        self._db.execute(KEEP_NOW, (kind, record_id, rev, parent, doc, first or seq))
        search_index.keep(self._db, record, seq)

    def remove(self, kind: type[R], record_id: str) -> None:
        """Take the record out of sight; its history stays. Raises KeyError when it is not there."""
        self._forget(kind.kind)
        gone = self._db.execute("DELETE FROM record WHERE kind = ? AND id = ?", (kind.kind, record_id))
        if gone.rowcount != 1:
            raise KeyError(record_id)
        search_index.forget(self._db, kind.kind, record_id)
        self._keep_state(kind.kind, record_id, "remove", "", None)

    def put_blob(self, data: bytes) -> str:
        """Keep bytes; return their SHA-256 (hex). Raises FileRoomError."""
        if len(data) > CHUNK:
            blobs.require_room(self._folder, len(data))
        sha256 = hashlib.sha256(data).hexdigest()
        new = self._db.execute(
            "INSERT INTO blob (sha256, size) VALUES (?, ?) ON CONFLICT DO NOTHING", (sha256, len(data))
        )
        if new.rowcount == 1:
            view = memoryview(data)
            self._db.executemany(
                "INSERT INTO blob_chunk (sha256, n, data) VALUES (?, ?, ?)",
                (
                    (sha256, n, view[start : start + CHUNK])
                    for n, start in enumerate(range(0, len(data), CHUNK))
                ),
            )
        return sha256

    def put_blob_stream(self, stream: BinaryIO, size: int, progress: Progress) -> str:
        """Keep what a stream holds; return its SHA-256 (hex). Raises FileRoomError, FileChangedError."""
        blobs.require_room(self._folder, size)
        return blobs.keep_stream(self._db, stream, size, progress)

    def put_snapshot(self, text: str) -> str:
        """Keep a content text; return its SHA-256 (hex)."""
        digest = hashlib.sha256(_keepable(text)).hexdigest()
        self._db.execute(
            "INSERT INTO snapshot (digest, text) VALUES (?, ?) ON CONFLICT DO NOTHING", (digest, text)
        )
        return digest

    def set_place(self, key: str, value: str) -> None:
        """Remember a place; '' forgets it. Raises ValueNotAcceptedError."""
        _keepable(value)
        if value == self.place(key):
            return
        if value:
            self._db.execute(KEEP_PLACE, (key, value))
        else:
            self._db.execute("DELETE FROM place WHERE key = ?", (key,))

    def note_event(self, action: str, detail: str = "") -> None:
        """Write an audit entry about the vault itself; *detail* stands where records have their id."""
        if action in RECORD_ACTIONS or not action:
            raise ValueError(f"{action!r} is no event of the vault")
        self._note(audit.Happening(action=action, kind=VAULT, record_id=detail))

    def purge(self, kind: type[R], record_id: str) -> None:
        """Empty every state the record ever had; its entries stay. Raises KeyError without a record."""
        self._forget(kind.kind)
        states = self._db.execute(FULL_STATES, (kind.kind, record_id)).fetchall()
        if not states:
            raise KeyError(record_id)
        if self.get(kind, record_id) is not None:
            self.remove(kind, record_id)
        seq = self._note(audit.Happening(action="purge", kind=kind.kind, record_id=record_id))
        with guard.purging(self._db):
            for rev, _ in states:
                self._db.execute(KEEP_PURGE, (kind.kind, record_id, rev, seq))
                self._db.execute(EMPTY_STATE, (kind.kind, record_id, rev))
            for digest in sorted({found for _, doc in states for found in DIGEST.findall(doc)}):
                self._let_go(digest)
        self.purged = True

    def settle(self) -> None:
        """Do what the whole transaction needs once: purged words leave the pages of the index too."""
        if self.purged:
            search_index.sweep(self._db)
            self.set_place(SWEEP, "due")

    def _forget(self, kind: str) -> None:
        """Read the lists of a kind that is written to anew."""
        self._lists.clear()
        for asked in [asked for asked in self._now if asked[0] == kind]:
            del self._now[asked]

    def _let_go(self, digest: str) -> None:
        """Take out a file or text that no remaining state speaks of."""
        if self._db.execute(SPOKEN_OF, (digest,)).fetchone() is None:
            self._db.execute("DELETE FROM blob_chunk WHERE sha256 = ?", (digest,))
            self._db.execute("DELETE FROM blob WHERE sha256 = ?", (digest,))
            self._db.execute("DELETE FROM snapshot WHERE digest = ?", (digest,))

    def _keep_state(
        self, kind: str, record_id: str, action: str, parent: str, doc: str | None
    ) -> tuple[int, int, int | None]:
        """Add a revision and its audit row; return its number, its seq and the seq of the first one."""
        last, first = self._db.execute(
            "SELECT coalesce(max(rev), 0), min(seq) FROM revision WHERE kind = ? AND id = ?",
            (kind, record_id),
        ).fetchone()
        rev, salt = last + 1, os.urandom(SALT_SIZE)
        state = audit.state_hash(salt, doc)
        seq = self._note(audit.Happening(action=action, kind=kind, record_id=record_id, rev=rev, state=state))
        self._db.execute(KEEP_STATE, (kind, record_id, rev, parent, doc, salt, seq))
        return rev, seq, first

    def _note(self, what: audit.Happening) -> int:
        self.newest = audit.append(self._db, self._at, what)
        return self.newest[0]


def _keepable(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ValueNotAcceptedError(problem=UNKEEPABLE) from None
