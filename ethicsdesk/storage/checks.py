"""The full check of an open vault, and the quick one made at every opening."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator

from ethicsdesk.services.ports import Progress
from ethicsdesk.storage import audit, driver
from ethicsdesk.storage.database import is_damage

TAIL = 500
NO_MATCH = "The current text of {} {} is not the one the audit trail recorded."
STATES = """
    SELECT revision.kind, revision.id, revision.rev, salt, doc,
           audit.kind, record_id, audit.rev, state_hash
    FROM revision JOIN audit USING (seq) ORDER BY seq
"""
STATES_MISSING = """
    SELECT kind, record_id FROM audit WHERE rev > 0 AND seq NOT IN (SELECT seq FROM revision)
"""
LAST_STATES = """
    SELECT last.kind, last.id, last.salt, last.doc IS NULL, audit.state_hash,
           record.doc, record.rev = last.rev AND record.parent = last.parent
    FROM revision AS last JOIN audit USING (seq)
    LEFT JOIN record ON record.kind = last.kind AND record.id = last.id
    WHERE last.seq > ? AND NOT EXISTS (
        SELECT 1 FROM revision AS later
        WHERE later.kind = last.kind AND later.id = last.id AND later.rev = last.rev + 1)
"""
WITHOUT_HISTORY = """
    SELECT kind, id FROM record WHERE NOT EXISTS (
        SELECT 1 FROM revision WHERE revision.kind = record.kind AND revision.id = record.id)
"""


def problems(connection: driver.Connection, progress: Progress) -> tuple[str, ...]:
    """Run every check and return what was found, in words; empty when the vault is whole."""
    checks = (_checkpoint, _cipher, _pages, _references, _chain, _history, _states, _blobs, _snapshots)
    found: list[str] = []
    for done, check in enumerate(checks):
        progress(done / len(checks))
        found += _guarded(check, connection)
    progress(1.0)
    return tuple(dict.fromkeys(found))


def tail_is_whole(connection: driver.Connection) -> bool:
    """Say whether the newest entries chain up and the records they are about stand as recorded."""
    newest = connection.execute("SELECT coalesce(max(seq), 0) FROM audit").fetchone()[0]
    after = max(newest - TAIL, 0)
    return audit.first_break(connection, after=after) is None and not list(_states(connection, after))


def _guarded(check: Callable[[driver.Connection], Iterator[str]], connection: driver.Connection) -> list[str]:
    try:
        return list(check(connection))
    except driver.DatabaseError as problem:
        if not is_damage(problem):
            raise
        return ["Parts of the vault file cannot be read."]


def _checkpoint(connection: driver.Connection) -> Iterator[str]:
    """Move the log into the main file first: the cipher's check reads only the main file."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    yield from ()


def _cipher(connection: driver.Connection) -> Iterator[str]:
    bad = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    if bad:
        yield f"{len(bad)} parts of the vault file fail the check of their encryption."


def _pages(connection: driver.Connection) -> Iterator[str]:
    bad = connection.execute("PRAGMA integrity_check(20)").fetchall()
    if bad != [("ok",)]:
        yield f"The inner order of the vault file is damaged in at least {len(bad)} places."


def _references(connection: driver.Connection) -> Iterator[str]:
    for table in {row[0] for row in connection.execute("PRAGMA foreign_key_check")}:
        yield f"Entries of “{table}” point at something that is not there."


def _chain(connection: driver.Connection) -> Iterator[str]:
    seq = audit.first_break(connection)
    if seq is not None:
        yield f"The audit trail is broken at entry {seq}."


def _history(connection: driver.Connection) -> Iterator[str]:
    """Each revision is the state its audit row recorded, and each recorded state has its revision."""
    for kind, record_id, rev, salt, doc, *recorded, state in connection.execute(STATES):
        if [kind, record_id, rev] != recorded or audit.state_hash(salt, doc) != state:
            yield f"An earlier state of {kind} {record_id} is not the one the audit trail recorded."
    for kind, record_id in connection.execute(STATES_MISSING):
        yield f"An earlier state of {kind} {record_id} is missing."


def _states(connection: driver.Connection, after: int = 0) -> Iterator[str]:
    """Each record stands as the last audit row about it says, and none is missing or left over."""
    rows = connection.execute(LAST_STATES, (after,))
    for kind, record_id, salt, removed, state, doc, same_rev in rows:
        if removed:
            if doc is not None:
                yield NO_MATCH.format(kind, record_id)
        elif doc is None:
            yield f"{kind} {record_id} is missing."
        elif not same_rev or audit.state_hash(salt, doc) != state:
            yield NO_MATCH.format(kind, record_id)
    if not after:
        extra = connection.execute(WITHOUT_HISTORY)
        yield from (f"{kind} {record_id} has no history." for kind, record_id in extra)


def _blobs(connection: driver.Connection) -> Iterator[str]:
    for sha256, size in connection.execute("SELECT sha256, size FROM blob").fetchall():
        total, length = hashlib.sha256(), 0
        for (data,) in connection.execute(
            "SELECT data FROM blob_chunk WHERE sha256 = ? ORDER BY n", (sha256,)
        ):
            total.update(data)
            length += len(data)
        if length != size or total.hexdigest() != sha256:
            yield f"A kept file is damaged (its number begins with {sha256[:12]})."


def _snapshots(connection: driver.Connection) -> Iterator[str]:
    for digest, text in connection.execute("SELECT digest, text FROM snapshot"):
        if hashlib.sha256(text.encode()).hexdigest() != digest:
            yield f"A kept text is damaged (its number begins with {digest[:12]})."
