"""The vault without a disk: same promises as the real one, kept honest by the same contract tests."""

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, TypeVar

from ethicsdesk.domain.file_errors import FileChangedError
from ethicsdesk.domain.records import Record
from ethicsdesk.domain.searching import searchable
from ethicsdesk.services.ports import AuditEntry, AuditHead, Clock, Moment, Progress, Reader, Writer
from ethicsdesk.services.search_ports import Finder, Hit, Wanted
from tests.fakes.memory_copies import MemoryCopies

R = TypeVar("R", bound=Record)
State = tuple[int, datetime, Record | None]


@dataclass
class Shelf:
    """Everything a vault holds; copied for each transaction."""

    states: dict[tuple[str, str], tuple[State, ...]] = field(default_factory=dict)
    entries: tuple[AuditEntry, ...] = ()
    blobs: dict[str, bytes] = field(default_factory=dict)
    snapshots: dict[str, str] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)

    def copy(self) -> "Shelf":
        return Shelf(
            dict(self.states), self.entries, dict(self.blobs), dict(self.snapshots), dict(self.places)
        )


def _digests(record: Record | None) -> set[str]:
    """Return what a record names by SHA-256."""
    return set(re.findall(r"[0-9a-f]{64}", repr(record)))


class MemoryUnit:
    """Reads and writes one shelf; usable until its block ends."""

    def __init__(self, shelf: Shelf, at: datetime) -> None:
        self._shelf: Shelf | None = shelf
        self._at = at

    @property
    def shelf(self) -> Shelf:
        if self._shelf is None:
            raise RuntimeError("this view of the vault has ended; open a new one")
        return self._shelf

    def end(self) -> None:
        self._shelf = None

    def get(self, kind: type[R], record_id: str, *, at: Moment | None = None) -> R | None:
        seen = self._seen(at)
        states = [
            record for seq, _, record in self.shelf.states.get((kind.kind, record_id), ()) if seq <= seen
        ]
        return states[-1] if states else None  # type: ignore[return-value]

    def list(self, kind: type[R], *, parent: str | None = None, at: Moment | None = None) -> tuple[R, ...]:
        ids = sorted((s[0][0], key[1]) for key, s in self.shelf.states.items() if key[0] == kind.kind)
        found = [self.get(kind, record_id, at=at) for _, record_id in ids]
        return tuple(record for record in found if record is not None and parent in (None, record.parent))

    def history(
        self, kind: type[R], record_id: str, *, at: Moment | None = None
    ) -> tuple[tuple[datetime, R | None], ...]:
        seen, states = self._seen(at), self.shelf.states.get((kind.kind, record_id), ())
        return tuple((when, record) for seq, when, record in states if seq <= seen)  # type: ignore[misc]

    def blob(self, sha256: str) -> bytes:
        return self.shelf.blobs[sha256]

    def pieces(self, sha256: str) -> Iterator[bytes]:
        data = self.shelf.blobs[sha256]
        return (data[start : start + 262_144] for start in range(0, len(data), 262_144))

    def snapshot(self, digest: str) -> str:
        return self.shelf.snapshots[digest]

    def place(self, key: str) -> str:
        return self.shelf.places.get(key, "")

    def audit_head(self) -> AuditHead | None:
        newest = self.shelf.entries[-1:]
        return AuditHead(seq=newest[0].seq, hash=newest[0].hash, at=newest[0].at) if newest else None

    def audit(self, *, last: int) -> tuple[AuditEntry, ...]:
        return self.shelf.entries[-last:] if last > 0 else ()

    def entry(self, seq: int) -> AuditEntry | None:
        return self.shelf.entries[seq - 1] if 0 < seq <= len(self.shelf.entries) else None

    def events(self, action: str) -> tuple[AuditEntry, ...]:
        return tuple(e for e in self.shelf.entries if e.kind == "vault" and e.action == action)

    def put(self, record: Record) -> None:
        before = self.get(type(record), record.id)
        if before != record:
            self._keep(record.kind, record.id, "update" if before else "create", record)

    def remove(self, kind: type[R], record_id: str) -> None:
        if self.get(kind, record_id) is None:
            raise KeyError(record_id)
        self._keep(kind.kind, record_id, "remove", None)

    def purge(self, kind: type[R], record_id: str) -> None:
        states = self.shelf.states.get((kind.kind, record_id), ())
        spoken = {found for _, _, record in states for found in _digests(record)}
        if not any(record for _, _, record in states):
            raise KeyError(record_id)
        if self.get(kind, record_id) is not None:
            self.remove(kind, record_id)
        states = self.shelf.states[kind.kind, record_id]
        self.shelf.states[kind.kind, record_id] = tuple((seq, at, None) for seq, at, _ in states)
        self._note("purge", kind.kind, record_id)
        for left in self.shelf.states.values():
            spoken -= {found for _, _, record in left for found in _digests(record)}
        for digest in spoken:
            self.shelf.blobs.pop(digest, None)
            self.shelf.snapshots.pop(digest, None)

    def put_blob(self, data: bytes) -> str:
        sha256 = hashlib.sha256(data).hexdigest()
        self.shelf.blobs[sha256] = bytes(data)
        return sha256

    def put_blob_stream(self, stream: BinaryIO, size: int, progress: Progress) -> str:
        stream.seek(0)
        data = stream.read()
        if len(data) != size:
            raise FileChangedError(name="")
        progress(1.0)
        return self.put_blob(data)

    def put_snapshot(self, text: str) -> str:
        digest = hashlib.sha256(text.encode()).hexdigest()
        self.shelf.snapshots[digest] = text
        return digest

    def set_place(self, key: str, value: str) -> None:
        if value:
            self.shelf.places[key] = value
        else:
            self.shelf.places.pop(key, None)

    def note_event(self, action: str, detail: str = "") -> None:
        if action in ("", "create", "update", "remove", "purge"):
            raise ValueError(f"{action!r} is no event of the vault")
        self._note(action, "vault", detail)

    def _keep(self, kind: str, record_id: str, action: str, record: Record | None) -> None:
        seq = self._note(action, kind, record_id)
        earlier = self.shelf.states.get((kind, record_id), ())
        self.shelf.states[kind, record_id] = (*earlier, (seq, self._at, record))

    def _note(self, action: str, kind: str, record_id: str) -> int:
        seq = len(self.shelf.entries) + 1
        prev = self.shelf.entries[-1].hash if self.shelf.entries else ""
        digest = hashlib.sha256(repr((prev, seq, self._at, action, kind, record_id)).encode()).hexdigest()
        entry = AuditEntry(seq=seq, at=self._at, action=action, kind=kind, record_id=record_id, hash=digest)
        self.shelf.entries = (*self.shelf.entries, entry)
        return seq

    def _seen(self, at: Moment | None) -> int:
        if at is None:
            return len(self.shelf.entries)
        if isinstance(at, int):
            return at
        if at.tzinfo is None:
            raise ValueError("an instant needs its time zone")
        return max((entry.seq for entry in self.shelf.entries if entry.at <= at), default=0)


class MemoryFinder:
    """Looks for words one by one; kept honest by the tests of the real index."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def find(self, wanted: Wanted) -> tuple[Hit, ...]:
        asked = [tuple(WORD.findall(plain(word))) for word in wanted.words]
        asked = [parts for parts in asked if parts]
        hits = [hit for hit in self._hits() if asked and _holds(hit, asked, titles_only=wanted.titles_only)]
        allowed = [hit for hit in hits if wanted.owners is None or hit.owner in wanted.owners]
        kinds = [hit.kind for hit in allowed]
        return tuple(hit for n, hit in enumerate(allowed) if kinds[:n].count(hit.kind) < wanted.most)

    def _hits(self) -> Iterator[Hit]:
        for (kind, record_id), states in sorted(self._shelf.states.items(), key=lambda it: -it[1][-1][0]):
            words = searchable(record) if (record := states[-1][2]) else None
            if words is not None:
                yield Hit(
                    kind=kind,
                    id=record_id,
                    owner=words.owner,
                    title=words.title,
                    body=words.body,
                    score=float(states[-1][0]),
                )


WORD = re.compile(r"[^\W_]+")


def plain(text: str) -> str:
    """Return a text in small letters without accents."""
    apart = unicodedata.normalize("NFD", text.lower())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def _holds(hit: Hit, asked: list[tuple[str, ...]], *, titles_only: bool) -> bool:
    columns = [WORD.findall(plain(text)) for text in (hit.title, "" if titles_only else hit.body)]
    return all(
        any(_stands_in(parts, words, begins=n == len(asked) - 1) for words in columns)
        for n, parts in enumerate(asked)
    )


def _stands_in(parts: tuple[str, ...], words: list[str], *, begins: bool) -> bool:
    for start in range(len(words) - len(parts) + 1):
        there = words[start : start + len(parts)]
        last = there[-1].startswith(parts[-1]) if begins else there[-1] == parts[-1]
        if last and there[:-1] == list(parts[:-1]):
            return True
    return False


class MemoryLedger:
    """Implements of the port `Ledger` what use cases ask in tests: the remembered places."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def places(self) -> Iterator[tuple[str, str]]:
        yield from sorted(self._shelf.places.items())


class MemoryStore:
    """Implements `services.ports.Store` in memory."""

    def __init__(self, clock: Clock, folder: Path = Path("memory")) -> None:
        self._clock = clock
        self._folder = folder
        self._shelf = Shelf()
        self._unit: MemoryUnit | None = None
        self._closed = False
        self.writes = 0
        self._copies = MemoryCopies(clock)
        with self.writing() as unit:
            unit.note_event("created", "memory")

    @property
    def folder(self) -> Path:
        return self._folder

    @property
    def copies(self) -> MemoryCopies:
        if self._unit is not None:
            raise RuntimeError("backups are not made inside another block")
        with self.reading() as unit:
            self._copies.head = unit.audit_head()
        return self._copies

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        if self._unit is not None:
            yield self._unit
            return
        with self._block(self._shelf) as unit:
            yield unit

    @contextmanager
    def writing(self) -> Iterator[Writer]:
        if self._unit is not None:
            raise RuntimeError("a transaction cannot begin inside another block")
        shelf = self._shelf.copy()
        with self._block(shelf) as unit:
            yield unit
        self.writes += shelf != self._shelf
        self._shelf = shelf

    @contextmanager
    def finding(self) -> Iterator[Finder]:
        with self.reading() as unit:
            yield MemoryFinder(unit.shelf)  # type: ignore[attr-defined]

    @contextmanager
    def ledger(self) -> Iterator["MemoryLedger"]:
        yield MemoryLedger(self._shelf)

    def verify(self, progress: Progress | None = None) -> tuple[str, ...]:
        if progress:
            progress(1.0)
        return ()

    def close(self) -> None:
        self._closed = True

    @contextmanager
    def _block(self, shelf: Shelf) -> Iterator[MemoryUnit]:
        if self._closed:
            raise RuntimeError("the vault is closed")
        now = self._clock.now().astimezone(UTC)
        self._unit = unit = MemoryUnit(shelf, max([now, *(entry.at for entry in shelf.entries[-1:])]))
        try:
            yield unit
        finally:
            self._unit = None
            unit.end()
