"""Fills a fresh database from a history that came from outside; nothing of it is believed unchecked."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TypeVar

from ethicsdesk.domain.errors import ImportDamagedError, ImportNewerError
from ethicsdesk.domain.record_types import KINDS
from ethicsdesk.services.ledger import History, KeptBlob, KeptEntry, KeptState
from ethicsdesk.services.ports import Progress
from ethicsdesk.storage import audit, checks, driver
from ethicsdesk.storage.blobs import CHUNK
from ethicsdesk.storage.codec import Codec, NotThisTypeError
from ethicsdesk.storage.writing import KEEP_PLACE, KEEP_PURGE, KEEP_STATE, VAULT

T = TypeVar("T")

TRAIL, STATES, FILES, TEXTS, PLACES = "the trail", "the history", "the files", "the texts", "the places"
KEEP_RECORDS = """
    INSERT INTO record (kind, id, rev, parent, doc, created_seq)
    SELECT kind, id, rev, parent, doc,
           (SELECT min(seq) FROM revision AS first WHERE first.kind = last.kind AND first.id = last.id)
    FROM revision AS last
    WHERE doc IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM revision AS later
        WHERE later.kind = last.kind AND later.id = last.id AND later.rev = last.rev + 1)
"""
STEP = 500
UNFIT = frozenset({18, 19, 20})  # SQLite: too big, breaks a constraint, of the wrong type


def fill(connection: driver.Connection, history: History, progress: Progress) -> None:
    """Keep a history in an empty database, inside its transaction, and check all of it.

    Raises ImportDamagedError, ImportNewerError; the caller rolls back.
    """
    size = history.size()
    counter = _Counter(progress, size.entries + size.states + size.blobs)
    with _damage(TRAIL):
        connection.executemany(audit.ADD, map(_entry, counter(history.entries())))
        if audit.last_row(connection) is None:
            raise ImportDamagedError(part=TRAIL)
    with _damage(STATES):
        _keep_states(connection, counter(history.states()))
    with _damage(FILES):
        for blob in counter(history.blobs()):
            _keep_blob(connection, blob)
    with _damage(TEXTS):
        texts = map(_text, history.snapshots())
        connection.executemany("INSERT INTO snapshot (digest, text) VALUES (?, ?)", texts)
    with _damage(PLACES):
        connection.executemany(KEEP_PLACE, history.places())
    if checks.history_problems(connection):
        raise ImportDamagedError(part=STATES)
    progress(1.0)


def mark(connection: driver.Connection, vault_id: str, now: datetime) -> None:
    """Write down that the history was imported into this vault; the entry before is its old end."""
    last = audit.last_row(connection)
    at = max(now, audit.instant(last[1])) if last else now
    audit.append(
        connection, audit.stamp(at), audit.Happening(action="imported", kind=VAULT, record_id=vault_id)
    )


class _Counter:
    """Passes items on and tells, every so often, which share of all has gone by."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._done = progress, max(total, 1), 0

    def __call__(self, items: Iterable[T]) -> Iterator[T]:
        for item in items:
            if self._done % STEP == 0:
                self._progress(min(self._done / self._total, 1.0))
            self._done += 1
            yield item


@contextmanager
def _damage(part: str) -> Iterator[None]:
    """Say of a history that contradicts itself which part of it does."""
    try:
        yield
    except driver.Error as problem:
        if getattr(problem, "sqlite_errorcode", 0) & 0xFF not in UNFIT:
            raise
        raise ImportDamagedError(part=part) from problem
    except (ValueError, OverflowError, RecursionError) as problem:
        if isinstance(problem, NotThisTypeError):
            raise ImportNewerError from problem
        raise ImportDamagedError(part=part) from problem


def _entry(kept: KeptEntry) -> audit.Row:
    """Return the row of an entry. Raises ValueError when its hash is not its own or its time is none."""
    if audit.stamp(audit.instant(kept.at)) != kept.at:
        raise ValueError("a time is not written as this program writes it")
    row: audit.Row = (
        kept.seq,
        kept.at,
        kept.action,
        kept.kind,
        kept.record_id,
        kept.rev,
        bytes.fromhex(kept.state),
        bytes.fromhex(kept.prev),
        bytes.fromhex(kept.hash),
    )
    if audit.row_hash(row) != row[-1]:
        raise ValueError("an entry does not have the hash it should")
    return row


def _keep_states(connection: driver.Connection, states: Iterable[KeptState]) -> None:
    codec, purges = Codec(), []
    for state in states:
        _require_readable(codec, state)
        row = (state.kind, state.id, state.rev, state.parent, state.doc, bytes.fromhex(state.salt), state.seq)
        connection.execute(KEEP_STATE, row)
        if state.purged_by is not None:
            purges.append((state.kind, state.id, state.rev, state.purged_by))
    connection.executemany(KEEP_PURGE, purges)
    connection.execute(KEEP_RECORDS)


def _require_readable(codec: Codec, state: KeptState) -> None:
    """Raise NotThisTypeError for what this program does not know, ValueError for what contradicts itself."""
    kind = KINDS.get(state.kind)
    if kind is None:
        raise NotThisTypeError(f"no record is a {state.kind}")
    if state.doc is None:
        return
    record = codec.load(kind, state.doc)
    if state.purged_by is not None or (record.id, record.parent) != (state.id, state.parent):
        raise ValueError("a state is not the one of its record")


def _keep_blob(connection: driver.Connection, blob: KeptBlob) -> None:
    connection.execute("INSERT INTO blob (sha256, size) VALUES (?, ?)", (blob.sha256, blob.size))
    total, length = hashlib.sha256(), 0
    for number, piece in enumerate(_even(blob.chunks)):
        connection.execute(
            "INSERT INTO blob_chunk (sha256, n, data) VALUES (?, ?, ?)", (blob.sha256, number, piece)
        )
        total.update(piece)
        length += len(piece)
    if (total.hexdigest(), length) != (blob.sha256, blob.size):
        raise ValueError("a file is not the one its number stands for")


def _even(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Cut pieces of any size into pieces of the size the vault keeps."""
    rest = bytearray()
    for chunk in chunks:
        rest += chunk
        while len(rest) >= CHUNK:
            yield bytes(rest[:CHUNK])
            del rest[:CHUNK]
    if rest:
        yield bytes(rest)


def _text(snapshot: tuple[str, str]) -> tuple[str, str]:
    digest, text = snapshot
    if hashlib.sha256(text.encode()).hexdigest() != digest:
        raise ValueError("a text is not the one its number stands for")
    return digest, text
