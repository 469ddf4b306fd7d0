"""The vault as it stood at an instant: every use case can read the past with the same code."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from ethicsdesk.services.ports import AuditEntry, AuditHead, R, Reader


@dataclass(frozen=True, slots=True)
class ReaderAt:
    """A `Reader` whose records stand as they stood at `at`."""

    inner: Reader
    at: datetime

    def get(self, kind: type[R], record_id: str, *, at: datetime | None = None) -> R | None:
        """Return the record as it stood."""
        return self.inner.get(kind, record_id, at=at or self.at)

    def list(self, kind: type[R], *, parent: str | None = None, at: datetime | None = None) -> tuple[R, ...]:
        """Return the records of a kind as they stood."""
        return self.inner.list(kind, parent=parent, at=at or self.at)

    def history(self, kind: type[R], record_id: str) -> tuple[tuple[datetime, R | None], ...]:
        """Return the states up to the instant."""
        return tuple(state for state in self.inner.history(kind, record_id) if state[0] <= self.at)

    def blob(self, sha256: str) -> bytes:
        """Return kept bytes; they never change."""
        return self.inner.blob(sha256)

    def pieces(self, sha256: str) -> Iterator[bytes]:
        """Return kept bytes in pieces; they never change."""
        return self.inner.pieces(sha256)

    def snapshot(self, digest: str) -> str:
        """Return kept content; it never changes."""
        return self.inner.snapshot(digest)

    def place(self, key: str) -> str:
        """Return the place as it is now; places have no history."""
        return self.inner.place(key)

    def audit_head(self) -> AuditHead | None:
        """Return the end of the audit trail now."""
        return self.inner.audit_head()

    def audit(self, *, last: int) -> tuple[AuditEntry, ...]:
        """Return the newest entries of the audit trail now."""
        return self.inner.audit(last=last)

    def entry(self, seq: int) -> AuditEntry | None:
        """Return one entry of the audit trail now."""
        return self.inner.entry(seq)

    def events(self, action: str) -> tuple[AuditEntry, ...]:
        """Return the events of the vault until now."""
        return self.inner.events(action)
