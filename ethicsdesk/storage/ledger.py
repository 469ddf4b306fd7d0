"""Reads the vault as rows: the trail with the states it speaks of, whole or a page at a time."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime

from ethicsdesk.domain.record_types import KINDS
from ethicsdesk.domain.records import Record
from ethicsdesk.services.ledger import Change, KeptBlob, KeptEntry, KeptState, Size, Standing
from ethicsdesk.storage import audit, driver
from ethicsdesk.storage.codec import Codec

STATES = """
    SELECT revision.kind, id, rev, parent, doc, salt, revision.seq, purge.seq
    FROM revision LEFT JOIN purge USING (kind, id, rev) ORDER BY revision.seq
"""
CHANGES = """
    SELECT audit.seq, audit.at, audit.action, audit.kind, audit.record_id, audit.rev,
           audit.state_hash, audit.prev, audit.hash, before.doc, after.doc,
           EXISTS (SELECT 1 FROM purge WHERE purge.kind = audit.kind AND purge.id = audit.record_id
                   AND purge.rev IN (audit.rev, audit.rev - 1))
    FROM audit
    LEFT JOIN revision AS after
        ON after.kind = audit.kind AND after.id = audit.record_id AND after.rev = audit.rev
    LEFT JOIN revision AS before
        ON before.kind = audit.kind AND before.id = audit.record_id AND before.rev = audit.rev - 1
    WHERE audit.seq < ? {narrowed} ORDER BY audit.seq DESC LIMIT ?
"""
OF_KINDS = "AND audit.kind IN (SELECT value FROM json_each(?))"
OF_RECORDS = """
    AND (audit.kind, audit.record_id) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))
"""
FAMILY = """
    WITH RECURSIVE family (kind, id) AS (
        SELECT DISTINCT kind, id FROM revision WHERE parent = :id
        UNION SELECT child.kind, child.id FROM revision AS child JOIN family ON child.parent = family.id)
    SELECT kind, id FROM family
"""
STANDING = """
    SELECT newest.kind, newest.id, newest.rev, audit.state_hash, purge.seq IS NOT NULL
    FROM (SELECT kind, id, max(rev) AS rev FROM revision WHERE seq <= ? GROUP BY kind, id) AS newest
    JOIN revision AS state USING (kind, id, rev) JOIN audit ON audit.seq = state.seq
    LEFT JOIN purge USING (kind, id, rev)
    WHERE audit.action <> 'remove' ORDER BY newest.kind, newest.id
"""
FULL = """
    SELECT audit.seq, salt, doc, state_hash FROM revision JOIN audit USING (seq)
    WHERE NOT EXISTS (SELECT 1 FROM purge WHERE purge.kind = revision.kind AND purge.id = revision.id
                      AND purge.rev = revision.rev)
    ORDER BY audit.seq
"""
REMOVED = """
    SELECT audit.kind, record_id, at FROM audit
    WHERE action = 'remove'
        AND NOT EXISTS (SELECT 1 FROM record WHERE record.kind = audit.kind AND record.id = record_id)
        AND NOT EXISTS (SELECT 1 FROM revision AS later WHERE later.kind = audit.kind
                        AND later.id = record_id AND later.rev > audit.rev)
        AND EXISTS (SELECT 1 FROM revision AS full WHERE full.kind = audit.kind
                    AND full.id = record_id AND full.doc IS NOT NULL)
    ORDER BY seq
"""
WRITTEN = """
    SELECT revision.kind, id, max(at) FROM revision JOIN audit USING (seq)
    WHERE doc IS NOT NULL GROUP BY revision.kind, id
"""
SIZE = """
    SELECT (SELECT count(*) FROM audit), (SELECT count(*) FROM revision), count(*), coalesce(sum(size), 0)
    FROM blob
"""
END = 2**62


class LedgerUnit:
    """Implements `services.ledger.Ledger`; usable until its block ends."""

    def __init__(self, connection: driver.Connection, codec: Codec) -> None:
        """Read through *connection*, which is inside a transaction."""
        self._connection: driver.Connection | None = connection
        self._codec = codec

    def end(self) -> None:
        """Make the view unusable; its block is over."""
        self._connection = None

    def size(self) -> Size:
        """Return how much there is."""
        entries, states, blobs, total = self._db.execute(SIZE).fetchone()
        return Size(entries=entries, states=states, blobs=blobs, blob_bytes=total)

    def entries(self) -> Iterator[KeptEntry]:
        """Yield the audit trail from its first entry."""
        return map(kept, self._db.execute(audit.LATER, (0,)))

    def states(self) -> Iterator[KeptState]:
        """Yield every state of every record in the order of the trail."""
        for kind, record_id, rev, parent, doc, salt, seq, purged_by in self._db.execute(STATES):
            yield KeptState(
                kind=kind,
                id=record_id,
                rev=rev,
                parent=parent,
                doc=doc,
                salt=salt.hex(),
                seq=seq,
                purged_by=purged_by,
            )

    def blobs(self) -> Iterator[KeptBlob]:
        """Yield every kept file in order of the SHA-256."""
        for sha256, size in self._db.execute("SELECT sha256, size FROM blob ORDER BY sha256").fetchall():
            yield KeptBlob(sha256=sha256, size=size, chunks=self._chunks(sha256))

    def snapshots(self) -> Iterator[tuple[str, str]]:
        """Yield every content text under its SHA-256, in order of these."""
        yield from self._db.execute("SELECT digest, text FROM snapshot ORDER BY digest")

    def places(self) -> Iterator[tuple[str, str]]:
        """Yield every remembered place by its key."""
        yield from self._db.execute("SELECT key, value FROM place ORDER BY key")

    def documents(self, kind: str) -> Iterator[str]:
        """Yield the records of a kind in order of creation, as canonical JSON."""
        rows = self._db.execute("SELECT doc FROM record WHERE kind = ? ORDER BY created_seq", (kind,))
        return (doc for (doc,) in rows)

    def changes(
        self, *, before: int, most: int, kinds: frozenset[str], records: Iterable[tuple[str, str]] | None
    ) -> tuple[Change, ...]:
        """Return the newest entries below number *before* (0 = from the end), newest first."""
        narrowed, values = "", []
        if kinds:
            narrowed += OF_KINDS
            values.append(json.dumps(sorted(kinds)))
        if records is not None:
            narrowed += OF_RECORDS
            values.append(json.dumps(sorted(records)))
        statement = CHANGES.format(narrowed=narrowed)
        rows = self._db.execute(statement, (before or END, *values, max(most, 0)))
        return tuple(self._change(row) for row in rows)

    def family(self, record_id: str) -> frozenset[tuple[str, str]]:
        """Return kind and id of every record that ever belonged to this one, however deep."""
        return frozenset(self._db.execute(FAMILY, {"id": record_id})) if record_id else frozenset()

    def standing(self, *, upto: int) -> Iterator[Standing]:
        """Yield every record in sight at an entry, by kind and id in the order of their characters."""
        for kind, record_id, rev, state, purged in self._db.execute(STANDING, (upto,)):
            yield Standing(kind=kind, id=record_id, rev=rev, state=state.hex(), purged=bool(purged))

    def removed(self) -> Iterator[tuple[str, str, datetime]]:
        """Yield kind, id and time of every removal whose record is gone but whose values are still kept."""
        for kind, record_id, at in self._db.execute(REMOVED):
            yield kind, record_id, audit.instant(at)

    def written(self) -> Iterator[tuple[str, str, datetime]]:
        """Yield kind, id and the time of the last values of every record whose values are still kept."""
        for kind, record_id, at in self._db.execute(WRITTEN):
            yield kind, record_id, audit.instant(at)

    def unfit_at(self) -> int | None:
        """Return the number of the first entry whose record's text is not the one it recorded, or None."""
        return next(
            (seq for seq, salt, doc, state in self._db.execute(FULL) if audit.state_hash(salt, doc) != state),
            None,
        )

    def broken_at(self) -> int | None:
        """Return the number of the first entry that does not continue the chain; None = unbroken."""
        return audit.first_break(self._db)

    @property
    def _db(self) -> driver.Connection:
        if self._connection is None:
            raise RuntimeError("this view of the vault has ended; open a new one")
        return self._connection

    def _chunks(self, sha256: str) -> Iterator[bytes]:
        rows = self._db.execute("SELECT data FROM blob_chunk WHERE sha256 = ? ORDER BY n", (sha256,))
        return (data for (data,) in rows)

    def _change(self, row: tuple[object, ...]) -> Change:
        *entry, before, after, purged = row
        found = kept(tuple(entry))  # type: ignore[arg-type]
        return Change(
            entry=found,
            before=self._record(found.kind, before),
            after=self._record(found.kind, after),
            purged=bool(purged),
        )

    def _record(self, kind: str, doc: object) -> Record | None:
        return self._codec.load(KINDS[kind], doc) if isinstance(doc, str) else None


def kept(row: audit.Row) -> KeptEntry:
    """Return an audit row as the use cases see it."""
    seq, at, action, kind, record_id, rev, state, prev, digest = row
    return KeptEntry(
        seq=seq,
        at=at,
        action=action,
        kind=kind,
        record_id=record_id,
        rev=rev,
        state=state.hex(),
        prev=prev.hex(),
        hash=digest.hex(),
    )
