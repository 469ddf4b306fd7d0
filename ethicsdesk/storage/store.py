"""An open vault: transactions and views over its one connection, on the thread that opened it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from ethicsdesk.domain.errors import UserError
from ethicsdesk.services.copies import Copies
from ethicsdesk.services.ledger import Ledger
from ethicsdesk.services.ports import Clock, Progress, Reader, Writer
from ethicsdesk.services.search_ports import Finder
from ethicsdesk.storage import audit, backup, checks, database, driver, guard, keys
from ethicsdesk.storage.codec import Codec
from ethicsdesk.storage.database import errors_in_words, transaction
from ethicsdesk.storage.ledger import LedgerUnit
from ethicsdesk.storage.needs import Lock, Watermarks
from ethicsdesk.storage.reading import Now, ReadUnit
from ethicsdesk.storage.search_index import FinderUnit
from ethicsdesk.storage.writing import SWEEP, WriteUnit

MOST_REWRITTEN = 512 * 1024 * 1024  # bytes
SETBACK = timedelta(seconds=2)  # smaller ones are the operating system trimming its clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdings:
    """What an open vault holds on to until it is closed."""

    folder: Path
    vault_id: str
    lock: Lock
    watermarks: Watermarks
    watermark_key: bytearray
    clock: Clock


class VaultStore:
    """Implements `services.ports.Store`."""

    def __init__(self, connection: driver.Connection, holdings: Holdings) -> None:
        """Take over an open, checked and guarded connection."""
        self._connection: driver.Connection | None = connection
        self._holdings = holdings
        self._codec = Codec()
        self._view: ReadUnit | None = None
        self._now: Now = {}
        self._writes = 0
        self._clock_is_behind = False

    @property
    def folder(self) -> Path:
        """Return the vault folder."""
        return self._holdings.folder

    @property
    def writes(self) -> int:
        """Return how many blocks have written anything since opening; may be asked on any thread."""
        return self._writes

    @property
    def copies(self) -> Copies:
        """Return the backups of this vault."""
        if self._view is not None:
            raise RuntimeError("backups are not made inside another block")
        held = self._holdings
        source = backup.Source(connection=self._open_connection(), folder=held.folder, vault_id=held.vault_id)
        return backup.Backups(source, held.clock)

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """Open a consistent view; inside another block it shows what that block sees."""
        if self._view is not None:
            yield self._view
            return
        with errors_in_words(self.folder):
            connection = self._open_connection()
            connection.execute("BEGIN")
            unit = self._view = ReadUnit(connection, self._codec, self._now)
            try:
                yield unit
            finally:
                self._end_view()
                connection.execute("ROLLBACK")

    @contextmanager
    def writing(self) -> Iterator[Writer]:
        """Open a transaction: committed when the block ends, rolled back when it raises."""
        if self._view is not None:
            raise RuntimeError("a transaction cannot begin inside another block")
        with errors_in_words(self.folder):
            connection = self._open_connection()
            rows = connection.total_changes
            try:
                with transaction(connection):
                    unit = self._write_unit(connection)
                    self._view = unit
                    try:
                        yield unit
                        unit.settle()
                    finally:
                        self._end_view()
            except BaseException:
                self._now.clear()  # what was read in here after it was written never came to be
                raise
            self._writes += connection.total_changes != rows
        self._remember(unit.newest)
        if unit.purged:
            self._sweep(connection)

    @contextmanager
    def ledger(self) -> Iterator[Ledger]:
        """Open a consistent view of all rows."""
        with self.reading():
            unit = LedgerUnit(self._open_connection(), self._codec)
            try:
                yield unit
            finally:
                unit.end()

    @contextmanager
    def finding(self) -> Iterator[Finder]:
        """Open a consistent view of the index of words."""
        with self.reading():
            unit = FinderUnit(self._open_connection())
            try:
                yield unit
            finally:
                unit.end()

    def take_up(self, doubt: UserError | None, *, ended: str = "") -> None:
        """Begin work on a vault just opened; first it is written down what the person should know later.

        That is a doubt set aside, and as *ended* how an interrupted change of the key came out.
        """
        if doubt is not None or ended:
            with self.writing() as unit:
                if doubt is not None:
                    unit.note_event("doubt_set_aside", type(doubt).__name__)
                if ended:
                    unit.note_event(ended)
        else:
            self._remember(audit.last_row(self._open_connection()))
        with self.reading() as view:
            is_due = bool(view.place(SWEEP))
        if is_due:
            self._sweep(self._open_connection())

    def verify(self, progress: Progress | None = None) -> tuple[str, ...]:
        """Check cipher, pages, audit chain, states and blobs; return the problems found, in words."""
        with errors_in_words(self.folder):
            return checks.problems(self._open_connection(), progress or (lambda _share: None))

    def take_key(self, key: bytearray) -> None:
        """Encrypt the database anew with *key*, all of it or nothing; the watermark moves to the new key.

        The store is closed when that fails: the cipher no longer knows which key its connection has.
        """
        if self._view is not None:
            raise RuntimeError("the key cannot change inside another block")
        connection, held = self._open_connection(), self._holdings
        try:
            database.flush(connection)
            database.change_key(connection, key)
            database.flush(connection)
        except BaseException:
            self.close()
            raise
        held.watermark_key[:] = keys.watermark_key(key, held.vault_id)
        self._remember(audit.last_row(connection))

    def close(self) -> None:
        """Close the database and forget the key. Safe to call twice."""
        if self._connection is None:
            return
        self._connection.close()  # raises on a foreign thread; nothing is let go of then
        self._connection = None
        self._now.clear()
        keys.wipe(self._holdings.watermark_key)
        self._holdings.lock.release()

    def _open_connection(self) -> driver.Connection:
        if self._connection is None:
            raise RuntimeError("the vault is closed")
        return self._connection

    def _sweep(self, connection: driver.Connection) -> None:
        """Leave no copy of what was let go: not in the log, not in space that pages do not use.

        What was let go is out of sight already; when this fails it is done at the next opening. A very large
        vault is not rewritten, for it would have to fit into the memory.
        """
        with suppress(driver.Error, MemoryError):
            database.flush(connection)
            if database.size(connection) > MOST_REWRITTEN:
                return
            with guard.unguarded(connection):
                database.rewrite(connection)
            with transaction(connection):
                connection.execute("DELETE FROM place WHERE key = ?", (SWEEP,))

    def _end_view(self) -> None:
        if self._view is not None:
            self._view.end()
            self._view = None

    def _write_unit(self, connection: driver.Connection) -> WriteUnit:
        """Stamp the transaction: time never goes back in the trail, and a clock set back is noted once."""
        now, last = self._holdings.clock.now(), audit.last_row(connection)
        before = audit.instant(last[1]) if last else now
        stamp = audit.stamp(max(now, before))
        unit = WriteUnit(connection, self._codec, self._now, at=stamp, folder=self.folder)
        was_behind, self._clock_is_behind = self._clock_is_behind, now < before - SETBACK
        if self._clock_is_behind and not was_behind:
            unit.note_event("clock_set_back", audit.stamp(now))
        return unit

    def _remember(self, newest: audit.Row | None) -> None:
        """Move the watermark, only now that the entry is durable."""
        if newest is not None:
            held = self._holdings
            held.watermarks.write(held.vault_id, held.watermark_key, newest[0], newest[-1])
