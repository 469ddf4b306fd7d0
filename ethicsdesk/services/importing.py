"""A vault from an export: first every file is compared with the index, then the history is built again."""

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from ethicsdesk.domain.errors import (
    ImportDamagedError,
    ImportDoubledError,
    ImportMissingError,
    ImportNewerError,
    ImportTooLargeError,
)
from ethicsdesk.domain.record_types import RECORD_TYPES
from ethicsdesk.services import anchors
from ethicsdesk.services import export_files as files
from ethicsdesk.services.anchors import Anchor
from ethicsdesk.services.archive_ports import Archives, FileMark, Source
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ledger import KeptBlob, KeptEntry, KeptState, Size
from ethicsdesk.services.ports import NewVault, Progress, Reader
from ethicsdesk.services.session import Session

T = TypeVar("T")

MEGABYTE = 1024 * 1024
MOST_INDEX = 64 * MEGABYTE
MOST_LINE = 16 * MEGABYTE
MOST_BLOB = 100 * MEGABYTE
MOST_ROWS = 2 * 1024 * MEGABYTE
HASHING_SHARE = 0.5  # of looking through the files; comparing the records takes the rest
READING_SHARE = 0.25  # of the time; building the vault takes the rest
DIGEST = re.compile(r"[0-9a-f]{64}")
REQUIRED = (files.TRAIL, files.STATES, files.TEXTS, files.PLACES)
FIELD_TYPES: Mapping[str, tuple[type, ...]] = {
    "seq": (int,),
    "rev": (int,),
    "doc": (str, type(None)),
    "purged_by": (int, type(None)),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """An export whose files passed every check: what it says of itself, shown before importing."""

    program: str
    old_end: Anchor  # compare it with a printed anchor
    records: int
    papers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """The desk of the new vault, its recovery code (shown once), and the end of the history it was given."""

    desk: Desk
    recovery_code: str
    old_end: Anchor


def look(archives: Archives, source: Path, progress: Progress) -> Looked:
    """Check every file of an export against its index. Raises the Import…Error family, Cancelled."""
    with archives.reading(source) as opened:
        history = _checked(opened, source, progress)
        records = sum(1 for state in history.states() if state.rev == 1)
    marks = history.index.files
    papers = sum(1 for name in marks if name.startswith(files.PAPERS))
    return Looked(program=history.index.program, old_end=history.index.end, records=records, papers=papers)


def build(
    session: Session,
    archives: Archives,
    source: Path,
    *,
    folder: Path,
    passphrase: bytearray,
    progress: Progress,
) -> Changed[Imported]:
    """Make a vault in *folder* that equals the exported one in records, papers, files and trail.

    Wipes *passphrase*. Raises the Import…Error family, Cancelled, and as creating a vault does; then nothing
    of it is left.
    """
    try:
        with archives.reading(source) as opened:
            history = _checked(opened, source, lambda share: progress(share * READING_SHARE))
            made = session.vaults.rebuild(
                folder,
                passphrase,
                history,
                lambda share: progress(READING_SHARE + share * (1 - READING_SHARE)),
            )
    finally:
        passphrase[:] = bytes(len(passphrase))
    return Changed(_imported(session, made), frozenset(Topic))


def _imported(session: Session, made: NewVault) -> Imported:
    desk = Desk(store=made.store, clock=session.clock, library=session.library, papers=session.papers)
    with desk.store.reading() as vault:
        old_end = imported_end(vault)
    if old_end is None:
        raise RuntimeError("an imported vault says so in its trail")
    return Imported(desk=desk, recovery_code=made.recovery_code, old_end=old_end)


def imported_end(vault: Reader) -> Anchor | None:
    """Return the end of the history this vault was given by its last import; None = it is no import."""
    events = vault.events("imported")
    entry = vault.entry(events[-1].seq - 1) if events else None
    if entry is None:
        return None
    ids = anchors.lineage(vault)
    bits = int(entry.hash[: anchors.BITS // 4], 16)
    return Anchor(seq=entry.seq, bits=bits, at=entry.at, vault=ids[-2][: anchors.VAULT_LENGTH])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Index:
    """What index.json says."""

    program: str
    vault: str
    entry: int
    hash: str
    files: Mapping[str, FileMark]

    @property
    def end(self) -> Anchor:
        """Return the end of the trail as an anchor."""
        bits = int(self.hash[: anchors.BITS // 4], 16)
        return Anchor(seq=self.entry, bits=bits, vault=self.vault[: anchors.VAULT_LENGTH])


def _checked(source: Source, path: Path, progress: Progress) -> "ExportedHistory":
    index = _read_index(source, path)
    for name in REQUIRED:
        if name not in index.files:
            raise ImportDamagedError(part=name)
    total = max(sum(mark.size for mark in index.files.values()), 1)
    done = 0
    for mark in index.files.values():
        digest = hashlib.sha256()
        if source.size(mark.name) != mark.size:
            raise ImportDamagedError(part=mark.name)
        for piece in source.read(mark.name, most=mark.size):
            digest.update(piece)
            done += len(piece)
            progress(min(done / total, 1.0) * HASHING_SHARE)
        if digest.hexdigest() != mark.sha256:
            raise ImportDamagedError(part=mark.name)
    history = ExportedHistory(source, index)
    _require_same_records(history, progress)
    return history


def _read_index(source: Source, path: Path) -> _Index:
    if source.size(files.INDEX) is None:
        raise ImportMissingError(path=path)
    raw = b"".join(source.read(files.INDEX, most=MOST_INDEX))
    found = _parsed(files.INDEX, raw)
    number = found.get("format")
    if not isinstance(number, int):
        raise ImportDamagedError(part=files.INDEX)
    if number > files.FORMAT:
        raise ImportNewerError
    rows = found.get("files")
    texts = [found.get(name) for name in ("program", "vault", "hash")]
    entry = found.get("entry")
    if not isinstance(rows, list) or not isinstance(entry, int) or not 0 < entry < 2**60:
        raise ImportDamagedError(part=files.INDEX)
    program, vault, head = (text if isinstance(text, str) else "" for text in texts)
    if not DIGEST.fullmatch(head):
        raise ImportDamagedError(part=files.INDEX)
    return _Index(program=program, vault=vault, entry=entry, hash=head, files=_marks(rows))


def _marks(rows: list[object]) -> Mapping[str, FileMark]:
    marks: dict[str, FileMark] = {}
    for row in rows:
        values = row if isinstance(row, dict) else {}
        name, size, sha256 = (values.get(key) for key in ("name", "size", "sha256"))
        well = isinstance(name, str) and type(size) is int and size >= 0
        if not well or not isinstance(sha256, str) or not DIGEST.fullmatch(sha256):
            raise ImportDamagedError(part=files.INDEX)
        mark = FileMark(name=str(name), size=int(str(size)), sha256=sha256)
        if mark.name in marks:
            raise ImportDoubledError(name=mark.name)
        if mark.size > (MOST_BLOB if _holds_blob(mark.name) else MOST_ROWS):
            raise ImportTooLargeError(name=mark.name)
        marks[mark.name] = mark
    return marks


def _holds_blob(name: str) -> bool:
    return name.startswith((files.PAPERS, files.FILES))


def _parsed(part: str, raw: bytes) -> dict[str, object]:
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError) as problem:
        raise ImportDamagedError(part=part) from problem
    if not isinstance(found, dict):
        raise ImportDamagedError(part=part)
    return found


class ExportedHistory:
    """The history in an export, read line by line; implements `services.ledger.History`."""

    def __init__(self, source: Source, index: _Index) -> None:
        """Read from *source* what *index* lists."""
        self._source = source
        self.index = index
        self._blob_marks = {
            mark.sha256: mark for name, mark in sorted(index.files.items()) if _holds_blob(name)
        }

    def size(self) -> Size:
        """Return how much there is; the states are as many as the entries at most."""
        blobs = self._blob_marks.values()
        return Size(
            entries=self.index.entry,
            states=self.index.entry,
            blobs=len(blobs),
            blob_bytes=sum(mark.size for mark in blobs),
        )

    def entries(self) -> Iterator[KeptEntry]:
        """Yield the audit trail, which must end as the index says."""
        last = None
        for row in self._rows(files.TRAIL):
            last = _made(KeptEntry, files.ENTRY_FIELDS, row, files.TRAIL)
            yield last
        if last is None or (last.seq, last.hash) != (self.index.entry, self.index.hash):
            raise ImportDamagedError(part=files.TRAIL)

    def states(self) -> Iterator[KeptState]:
        """Yield every state of every record."""
        for row in self._rows(files.STATES):
            yield _made(KeptState, files.STATE_FIELDS, row, files.STATES)

    def blobs(self) -> Iterator[KeptBlob]:
        """Yield every paper and file."""
        for sha256, mark in sorted(self._blob_marks.items()):
            chunks = self._source.read(mark.name, most=mark.size)
            yield KeptBlob(sha256=sha256, size=mark.size, chunks=chunks)

    def snapshots(self) -> Iterator[tuple[str, str]]:
        """Yield every content text."""
        return self._pairs(files.TEXTS, "digest", "text")

    def places(self) -> Iterator[tuple[str, str]]:
        """Yield every remembered place."""
        return self._pairs(files.PLACES, "key", "value")

    def _pairs(self, name: str, first: str, second: str) -> Iterator[tuple[str, str]]:
        for row in self._rows(name):
            key, value = row.get(first), row.get(second)
            if not isinstance(key, str) or not isinstance(value, str):
                raise ImportDamagedError(part=name)
            yield key, value

    def _rows(self, name: str) -> Iterator[dict[str, object]]:
        for line in _lines(name, self._source.read(name, most=self.index.files[name].size)):
            yield _parsed(name, line)


def _lines(name: str, pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the lines of a file that ends with one. Raises ImportTooLargeError, ImportDamagedError."""
    rest = b""
    for piece in pieces:
        *whole, rest = (rest + piece).split(b"\n")
        yield from whole
        if len(rest) > MOST_LINE:
            raise ImportTooLargeError(name=name)
    if rest:
        raise ImportDamagedError(part=name)


def _made(make: Callable[..., T], names: tuple[str, ...], row: Mapping[str, object], part: str) -> T:
    """Return a row as its dataclass when every field is there and of its type."""
    if set(row) != set(names) or any(type(row[name]) not in FIELD_TYPES.get(name, (str,)) for name in names):
        raise ImportDamagedError(part=part)
    return make(**row)


def _require_same_records(history: ExportedHistory, progress: Progress) -> None:
    """Compare the record files, which a person reads, with the history, which the vault is built from."""
    first: dict[tuple[str, str], int] = {}
    newest: dict[tuple[str, str], str | None] = {}
    for state in history.states():
        if state.rev == 1:  # often enough to be cancelled in time
            progress(HASHING_SHARE + (1 - HASHING_SHARE) * min(state.seq / history.index.entry, 1.0))
        first.setdefault((state.kind, state.id), state.seq)
        newest[state.kind, state.id] = state.doc
    for kind in RECORD_TYPES:
        own = sorted((first[key], doc) for key, doc in newest.items() if key[0] == kind.kind and doc)
        documents = [doc for _, doc in own]
        _require_same(history, files.json_name(kind), files.json_array(documents), empty=not documents)


def _require_same(history: ExportedHistory, name: str, chunks: Iterable[bytes], *, empty: bool) -> None:
    mark = history.index.files.get(name)
    if mark is None and empty:
        return  # an older program did not know this kind
    digest = hashlib.sha256()
    for chunk in chunks:
        digest.update(chunk)
    if mark is None or mark.sha256 != digest.hexdigest():
        raise ImportDamagedError(part=name)
