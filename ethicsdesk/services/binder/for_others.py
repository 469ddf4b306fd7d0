"""The vault as others may see it: tabs of a share pack cannot print what they never get."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from typing import cast

from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.records import Record
from ethicsdesk.services import anchors
from ethicsdesk.services.binder.redacting import LEFT_OUT, Redactor
from ethicsdesk.services.binder.scene import Extra
from ethicsdesk.services.binder.sharing_rules import ABOUT_CLIENTS, is_about_clients
from ethicsdesk.services.ports import AuditEntry, AuditHead, Moment, R, Reader

_TOLD_EVENTS = frozenset({"created", "imported", anchors.GIVEN})  # their details hold no words


class Hidden(Enum):
    """What a reader for others does not show at all."""

    NOTHING = 0
    TIED = 1  # papers, files, next steps and stops that hang on what is about clients
    ALL = 2  # that, and everything about clients


Asked = tuple[type[Record], str | None, Moment | None]
"""What was asked for: a kind, an owner, and when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderForOthers:
    """A `Reader` without what others may not read.

    What is about clients is still there to be counted, its texts are not; what hangs on it is gone.
    """

    inner: Reader
    redactor: Redactor
    hidden: Hidden = Hidden.TIED
    seen: dict[Asked, tuple[Record, ...]] = field(default_factory=dict, compare=False)  # of the same inner

    def get(self, kind: type[R], record_id: str, *, at: Moment | None = None) -> R | None:
        """Return a record as others may see it."""
        found = self.inner.get(kind, record_id, at=at)
        return None if found is None or self._hides(found) else self.redactor.record(found)

    def list(self, kind: type[R], *, parent: str | None = None, at: Moment | None = None) -> tuple[R, ...]:
        """Return the records of a kind as others may see them."""
        asked = (kind, parent, at)
        if asked not in self.seen:
            self.seen[asked] = tuple(map(self.redactor.record, self.inner.list(kind, parent=parent, at=at)))
        return tuple(cast("R", one) for one in self.seen[asked] if not self._hides(one))

    def history(
        self, kind: type[R], record_id: str, *, at: Moment | None = None
    ) -> tuple[tuple[datetime, R | None], ...]:
        """Return every state as others may see it."""
        states = self.inner.history(kind, record_id, at=at)
        return tuple(
            (when, None if one is None or self._hides(one) else self.redactor.record(one))
            for when, one in states
        )

    def blob(self, sha256: str) -> bytes:
        """Return the bytes of a file others may see. Raises KeyError for any other."""
        self._refuse(sha256)
        return self.inner.blob(sha256)

    def pieces(self, sha256: str) -> Iterator[bytes]:
        """Return the bytes of a file others may see, in pieces. Raises KeyError for any other."""
        self._refuse(sha256)
        return self.inner.pieces(sha256)

    def snapshot(self, digest: str) -> str:
        """Return kept content; it is the program's own."""
        return self.inner.snapshot(digest)

    def place(self, key: str) -> str:
        """Return '': what is half-typed is nobody else's."""
        return self.inner.place(key) if self.hidden is Hidden.NOTHING else ""

    def audit_head(self) -> AuditHead | None:
        """Return the end of the audit trail; it has no words."""
        return self.inner.audit_head()

    def audit(self, *, last: int) -> tuple[AuditEntry, ...]:
        """Return the newest entries without what they are about."""
        return tuple(map(_unnamed, self.inner.audit(last=last)))

    def entry(self, seq: int) -> AuditEntry | None:
        """Return an entry without what it is about."""
        found = self.inner.entry(seq)
        return _unnamed(found) if found is not None else None

    def events(self, action: str) -> tuple[AuditEntry, ...]:
        """Return events of the vault, without the names of places and files."""
        return tuple(map(_unnamed, self.inner.events(action)))

    def _hides(self, record: Record) -> bool:
        if self.hidden is Hidden.NOTHING:
            return False
        tied = is_about_clients(record)
        return tied and (self.hidden is Hidden.ALL or record.kind not in ABOUT_CLIENTS)

    def _refuse(self, sha256: str) -> None:
        told = self.redactor.tells(Extra.EXHIBITS)
        if not (told and any(one.sha256 == sha256 for one in self.list(Attachment))):
            raise KeyError(sha256)


def _unnamed(entry: AuditEntry) -> AuditEntry:
    if entry.kind == "vault" and entry.action in _TOLD_EVENTS:
        return entry
    return replace(entry, record_id=LEFT_OUT if entry.kind == "vault" else "")
