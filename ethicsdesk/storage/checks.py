"""The full check of an open vault, and the quick one made at every opening."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator

from ethicsdesk.services.ports import Progress
from ethicsdesk.storage import audit, driver, search_index
from ethicsdesk.storage.database import is_damage

TAIL = 500
NO_MATCH = "The current text of {} {} is not the one the audit trail recorded."
STATES = """
    SELECT revision.kind, revision.id, revision.rev, salt, doc,
           purge.seq IS NOT NULL, audit.kind, record_id, audit.rev, state_hash
    FROM {db}.revision JOIN {db}.audit USING (seq)
    LEFT JOIN {db}.purge ON purge.kind = revision.kind AND purge.id = revision.id AND purge.rev = revision.rev
    ORDER BY revision.seq
"""
PURGED_UNSEEN = """
    SELECT DISTINCT purge.kind, id FROM {db}.purge LEFT JOIN {db}.audit USING (seq)
    WHERE action IS NOT 'purge' OR audit.kind IS NOT purge.kind OR record_id IS NOT id
"""
STATES_MISSING = """
    SELECT kind, record_id FROM {db}.audit WHERE rev > 0 AND seq NOT IN (SELECT seq FROM {db}.revision)
"""
LAST_STATES = """
    SELECT last.kind, last.id, last.salt, last.doc IS NULL, audit.state_hash,
           record.doc, record.rev = last.rev AND record.parent = last.parent
    FROM {db}.revision AS last JOIN {db}.audit USING (seq)
    LEFT JOIN {db}.record ON record.kind = last.kind AND record.id = last.id
    WHERE last.seq > ? AND NOT EXISTS (
        SELECT 1 FROM {db}.revision AS later
        WHERE later.kind = last.kind AND later.id = last.id AND later.rev = last.rev + 1)
"""
WITHOUT_HISTORY = """
    SELECT kind, id FROM {db}.record WHERE NOT EXISTS (
        SELECT 1 FROM {db}.revision WHERE revision.kind = record.kind AND revision.id = record.id)
"""

BLOBS = "SELECT sha256, size FROM {db}.blob"
CHUNKS = "SELECT data FROM {db}.blob_chunk WHERE sha256 = ? ORDER BY n"
SNAPSHOTS = "SELECT digest, text FROM {db}.snapshot"

Check = Callable[["driver.Connection", str], Iterator[str]]


def problems(connection: driver.Connection, progress: Progress, *, db: str = "main") -> tuple[str, ...]:
    """Run every check and return what was found, in words; empty when the vault is whole.

    *db* names an attached database instead, such as a backup just written.
    """
    found = _run((*PAGES, *MEANING), connection, progress, db)
    if not found and db == "main":  # a copy is looked after when it is opened; a damaged file is not touched
        search_index.mend(connection)
    return found


def page_problems(connection: driver.Connection, progress: Progress, *, db: str) -> tuple[str, ...]:
    """Run only the checks that hold for a database of any version of the program."""
    return _run(PAGES, connection, progress, db)


def history_problems(connection: driver.Connection) -> tuple[str, ...]:
    """Run only the checks of the trail and the states, such as on a history that came from outside."""
    return _run((_references, _chain, _history, _states), connection, lambda _share: None, "main")


def _run(
    checks: tuple[Check, ...], connection: driver.Connection, progress: Progress, db: str
) -> tuple[str, ...]:
    found: list[str] = []
    for done, check in enumerate(checks):
        progress(done / len(checks))
        found += _guarded(check, connection, db)
    progress(1.0)
    return tuple(dict.fromkeys(found))


def tail_is_whole(connection: driver.Connection) -> bool:
    """Say whether the newest entries chain up and the records they are about stand as recorded."""
    newest = connection.execute("SELECT coalesce(max(seq), 0) FROM audit").fetchone()[0]
    after = max(newest - TAIL, 0)
    return audit.first_break(connection, after=after) is None and not list(_states(connection, "main", after))


def _guarded(check: Check, connection: driver.Connection, db: str) -> list[str]:
    try:
        return list(check(connection, db))
    except driver.DatabaseError as problem:
        if not is_damage(problem):
            raise
        return ["Parts of the vault file cannot be read."]


def _checkpoint(connection: driver.Connection, db: str) -> Iterator[str]:
    """Move the log into the main file first: the cipher's check reads only the main file."""
    if db == "main":  # a sealed copy has no log
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    yield from ()


def _cipher(connection: driver.Connection, db: str) -> Iterator[str]:
    bad = connection.execute(f"PRAGMA {db}.cipher_integrity_check").fetchall()
    if bad:
        yield f"{len(bad)} parts of the vault file fail the check of their encryption."


def _pages(connection: driver.Connection, db: str) -> Iterator[str]:
    bad = connection.execute(f"PRAGMA {db}.integrity_check(20)").fetchall()
    if bad != [("ok",)]:
        yield f"The inner order of the vault file is damaged in at least {len(bad)} places."


def _references(connection: driver.Connection, db: str) -> Iterator[str]:
    for table in {row[0] for row in connection.execute(f"PRAGMA {db}.foreign_key_check")}:
        yield f"Entries of “{table}” point at something that is not there."


def _chain(connection: driver.Connection, db: str) -> Iterator[str]:
    seq = audit.first_break(connection, db=db)
    if seq is not None:
        yield f"The audit trail is broken at entry {seq}."


def _history(connection: driver.Connection, db: str) -> Iterator[str]:
    """Each revision is the state its audit row recorded, and each recorded state has its revision."""
    for kind, record_id, rev, salt, doc, purged, *recorded, state in connection.execute(STATES.format(db=db)):
        as_recorded = doc is None if purged else audit.state_hash(salt, doc) == state
        if [kind, record_id, rev] != recorded or not as_recorded:
            yield f"An earlier state of {kind} {record_id} is not the one the audit trail recorded."
    for kind, record_id in connection.execute(STATES_MISSING.format(db=db)):
        yield f"An earlier state of {kind} {record_id} is missing."
    for kind, record_id in connection.execute(PURGED_UNSEEN.format(db=db)):
        yield f"States of {kind} {record_id} were emptied without an entry in the audit trail."


def _states(connection: driver.Connection, db: str, after: int = 0) -> Iterator[str]:
    """Each record stands as the last audit row about it says, and none is missing or left over."""
    rows = connection.execute(LAST_STATES.format(db=db), (after,))
    for kind, record_id, salt, removed, state, doc, same_rev in rows:
        if removed:
            if doc is not None:
                yield NO_MATCH.format(kind, record_id)
        elif doc is None:
            yield f"{kind} {record_id} is missing."
        elif not same_rev or audit.state_hash(salt, doc) != state:
            yield NO_MATCH.format(kind, record_id)
    if not after:
        extra = connection.execute(WITHOUT_HISTORY.format(db=db))
        yield from (f"{kind} {record_id} has no history." for kind, record_id in extra)


def _blobs(connection: driver.Connection, db: str) -> Iterator[str]:
    for sha256, size in connection.execute(BLOBS.format(db=db)).fetchall():
        total, length = hashlib.sha256(), 0
        for (data,) in connection.execute(CHUNKS.format(db=db), (sha256,)):
            total.update(data)
            length += len(data)
        if length != size or total.hexdigest() != sha256:
            yield f"A kept file is damaged (its number begins with {sha256[:12]})."


def _snapshots(connection: driver.Connection, db: str) -> Iterator[str]:
    for digest, text in connection.execute(SNAPSHOTS.format(db=db)):
        if hashlib.sha256(text.encode()).hexdigest() != digest:
            yield f"A kept text is damaged (its number begins with {digest[:12]})."


PAGES: tuple[Check, ...] = (_checkpoint, _cipher, _pages, _references)
MEANING: tuple[Check, ...] = (_chain, _history, _states, _blobs, _snapshots)
