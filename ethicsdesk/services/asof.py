"""The vault as it stood at a moment: every use case can read the past with the same code."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from ethicsdesk.services.ports import AuditEntry, AuditHead, Moment, R, Reader


def entry_at(vault: Reader, at: Moment) -> int:
    """Return the number of the last entry made until *at*; 0 when there was none. Time never goes back."""
    if isinstance(at, int):
        return at
    head = vault.audit_head()
    return bisect_right(range(1, (head.seq if head else 0) + 1), at, key=lambda seq: _made_at(vault, seq))


def _made_at(vault: Reader, seq: int) -> datetime:
    entry = vault.entry(seq)
    if entry is None:
        raise RuntimeError("an audit trail has no gaps")
    return entry.at


@dataclass(frozen=True, slots=True)
class ReaderAt:
    """A `Reader` whose records and audit trail stand as they stood at `at`; nothing later is shown."""

    inner: Reader
    at: Moment

    def get(self, kind: type[R], record_id: str, *, at: Moment | None = None) -> R | None:
        """Return the record as it stood."""
        return self.inner.get(kind, record_id, at=self._until(at))

    def list(self, kind: type[R], *, parent: str | None = None, at: Moment | None = None) -> tuple[R, ...]:
        """Return the records of a kind as they stood."""
        return self.inner.list(kind, parent=parent, at=self._until(at))

    def history(
        self, kind: type[R], record_id: str, *, at: Moment | None = None
    ) -> tuple[tuple[datetime, R | None], ...]:
        """Return the states up to the moment."""
        return self.inner.history(kind, record_id, at=self._until(at))

    def blob(self, sha256: str) -> bytes:
        """Return kept bytes; they never change."""
        return self.inner.blob(sha256)

    def pieces(self, sha256: str) -> Iterator[bytes]:
        """Return kept bytes in pieces; they never change."""
        return self.inner.pieces(sha256)

    def snapshot(self, digest: str) -> str:
        """Return kept content; it never changes."""
        return self.inner.snapshot(digest)

    def place(self, key: str) -> str:  # noqa: ARG002 - whatever is asked for
        """Return '': places have no history, and what is remembered now says nothing about then."""
        return ""

    def audit_head(self) -> AuditHead | None:
        """Return the end of the audit trail as it was."""
        last = self.inner.entry(entry_at(self.inner, self.at))
        return AuditHead(seq=last.seq, hash=last.hash, at=last.at) if last else None

    def audit(self, *, last: int) -> tuple[AuditEntry, ...]:
        """Return the newest *last* entries of that time, oldest of them first."""
        end = entry_at(self.inner, self.at)
        found = (self.inner.entry(seq) for seq in range(max(end - last, 0) + 1, end + 1))
        return tuple(entry for entry in found if entry is not None)

    def entry(self, seq: int) -> AuditEntry | None:
        """Return one entry of the audit trail, or None when it had not been made."""
        found = self.inner.entry(seq)
        return found if found is not None and self._shows(found) else None

    def events(self, action: str) -> tuple[AuditEntry, ...]:
        """Return the events of the vault until then."""
        return tuple(event for event in self.inner.events(action) if self._shows(event))

    def _shows(self, entry: AuditEntry) -> bool:
        return entry.seq <= self.at if isinstance(self.at, int) else entry.at <= self.at

    def _until(self, at: Moment | None) -> Moment:
        """Return the earlier of two moments."""
        if at is None or at == self.at:
            return self.at
        return min(entry_at(self.inner, at), entry_at(self.inner, self.at))
