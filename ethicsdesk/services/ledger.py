"""The vault as rows: every entry of the trail with the state it stands for; for trail, export and import."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from ethicsdesk.domain.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptEntry:
    """One entry of the audit trail, complete; hashes in hex, `at` as it was hashed."""

    seq: int
    at: str
    action: str
    kind: str
    record_id: str
    rev: int
    state: str
    prev: str
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptState:
    """One state of a record as its canonical JSON; `doc` None = removed, or purged by entry `purged_by`."""

    kind: str
    id: str
    rev: int
    parent: str
    doc: str | None
    salt: str
    seq: int
    purged_by: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptBlob:
    """A kept file under its SHA-256 (hex); its bytes come in pieces, once."""

    sha256: str
    size: int
    chunks: Iterator[bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A record in sight at an entry: its newest state, and the hash the trail bound to it, in hex."""

    kind: str
    id: str
    rev: int
    state: str
    purged: bool  # its values were let go since


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One entry with the record before and after it; None = not there, removed, or purged since."""

    entry: KeptEntry
    before: Record | None
    after: Record | None
    purged: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much a vault holds, to tell the share of a job that is done."""

    entries: int
    states: int
    blobs: int
    blob_bytes: int


class History(Protocol):
    """Everything a vault can be built from again, in the order it was kept."""

    def size(self) -> Size:
        """Return how much there is."""

    def entries(self) -> Iterator[KeptEntry]:
        """Yield the audit trail from its first entry."""

    def states(self) -> Iterator[KeptState]:
        """Yield every state of every record in the order of the trail."""

    def blobs(self) -> Iterator[KeptBlob]:
        """Yield every kept file in order of the SHA-256; each is read before the next is asked for."""

    def snapshots(self) -> Iterator[tuple[str, str]]:
        """Yield every content text under its SHA-256, in order of these."""

    def places(self) -> Iterator[tuple[str, str]]:
        """Yield every remembered place by its key."""


class Ledger(History, Protocol):
    """A consistent view of an open vault as rows; usable until its block ends."""

    def documents(self, kind: str) -> Iterator[str]:
        """Yield the records of a kind in order of creation, as canonical JSON."""

    def changes(
        self, *, before: int, most: int, kinds: frozenset[str], records: Iterable[tuple[str, str]] | None
    ) -> tuple[Change, ...]:
        """Return the newest entries below number *before* (0 = from the end), newest first.

        *kinds* empty = every kind; *records* (kind and id) None = every record.
        """

    def family(self, record_id: str) -> frozenset[tuple[str, str]]:
        """Return kind and id of every record that ever belonged to this one, however deep."""

    def standing(self, *, upto: int) -> Iterator[Standing]:
        """Yield every record in sight at an entry, by kind and id in the order of their characters."""

    def removed(self) -> Iterator[tuple[str, str, datetime]]:
        """Yield kind, id and time of every removal whose record is gone but whose values are still kept."""

    def written(self) -> Iterator[tuple[str, str, datetime]]:
        """Yield kind, id and the time of the last values of every record whose values are still kept."""

    def unfit_at(self) -> int | None:
        """Return the number of the first entry whose record's text is not the one it recorded, or None."""

    def broken_at(self) -> int | None:
        """Return the number of the first entry that does not continue the chain; None = unbroken."""
