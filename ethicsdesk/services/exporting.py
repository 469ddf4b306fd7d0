"""The full readable export: every record, paper and file, its history, and an index with hashes."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from itertools import chain
from pathlib import Path

import ethicsdesk
from ethicsdesk.domain.errors import VaultDamagedError
from ethicsdesk.domain.record_types import RECORD_TYPES
from ethicsdesk.domain.records import PRACTICE_ID, Paper, Practice
from ethicsdesk.services import anchors, file_types, paperwork
from ethicsdesk.services import export_files as files
from ethicsdesk.services.anchors import Anchor, Carrier, Given
from ethicsdesk.services.archive_ports import Archives, FileMark, Sink
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ledger import Ledger
from ethicsdesk.services.ports import Progress, Reader

STEP = 1000
ON = {Carrier.BINDER: "a binder", Carrier.EXPORT: "an export"}
PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What was written where, and the anchor that was printed on it."""

    target: Path
    files: int
    size: int
    anchor: Anchor


def export(desk: Desk, archives: Archives, target: Path, progress: Progress) -> Changed[Exported]:
    """Write everything in the vault, readable by anyone, into a new folder or a .zip file.

    Raises FolderNotEmptyError, DiskFullError, ReadOnlyError, DiskTroubleError, VaultDamagedError, Cancelled;
    then nothing of it is left.
    """
    with archives.writing(target) as sink, desk.store.ledger() as ledger, desk.store.reading() as vault:
        anchor = anchors.now(vault)
        if anchor is None:
            raise RuntimeError("every vault has a first entry")
        writing = _Writing(desk=desk, sink=sink, ledger=ledger, vault=vault, progress=progress)
        marks = writing.write(anchor)
    with desk.store.writing() as unit:
        anchors.note_given(unit, anchor, Carrier.EXPORT)
    done = Exported(target=target, files=len(marks), size=sum(mark.size for mark in marks), anchor=anchor)
    return Changed(done, frozenset({Topic.VAULT}))


class _Writing:
    """One export on its way; counts what is done in rows and bytes."""

    def __init__(self, *, desk: Desk, sink: Sink, ledger: Ledger, vault: Reader, progress: Progress) -> None:
        self._desk, self._sink, self._ledger, self._vault = desk, sink, ledger, vault
        self._progress = progress
        size = ledger.size()
        self._total = max(2 * size.entries + size.states + size.blob_bytes // STEP, 1)
        self._done = 0
        self._marks: list[FileMark] = []

    def write(self, anchor: Anchor) -> tuple[FileMark, ...]:
        """Write every file, the README and the index last."""
        self._progress(0.0)
        for kind in RECORD_TYPES:
            self._add(files.json_name(kind), files.json_array(self._ledger.documents(kind.kind)))
            self._add(files.csv_name(kind), files.table(kind, self._ledger.documents(kind.kind)))
        self._add(files.DICTIONARY, files.dictionary_table())
        self._add(files.TRAIL, self._counted(map(files.entry_line, self._ledger.entries())))
        self._add(files.TRAIL_CSV, self._counted(self._trail_table()))
        self._add(files.STATES, self._counted(map(files.state_line, self._ledger.states())))
        texts = ({"digest": digest, "text": text} for digest, text in self._ledger.snapshots())
        self._add(files.TEXTS, map(files.json_line, texts))
        places = ({"key": key, "value": value} for key, value in self._ledger.places())
        self._add(files.PLACES, map(files.json_line, places))
        self._blobs()
        self._add(files.README, [self._readme(anchor).encode()])
        self._add(files.INDEX, [self._index(anchor).encode()])
        self._progress(1.0)
        return tuple(self._marks)

    def _add(self, name: str, chunks: Iterable[bytes]) -> None:
        self._marks.append(self._sink.add(name, chunks))

    def _counted(self, lines: Iterable[bytes]) -> Iterator[bytes]:
        for line in lines:
            self._move(1)
            yield line

    def _move(self, by: int) -> None:
        before, self._done = self._done // STEP, self._done + by
        if self._done // STEP != before:
            self._progress(min(self._done / self._total, 1.0))

    def _trail_table(self) -> Iterator[bytes]:
        yield files.BYTE_ORDER_MARK.encode() + files.csv_line(files.TRAIL_HEADER)
        for entry in self._ledger.entries():
            yield files.csv_line(getattr(entry, name) for name in files.ENTRY_FIELDS)

    def _blobs(self) -> None:
        """Write papers under their numbers and every other file under its SHA-256."""
        names: dict[str, list[str]] = {}
        taken: set[str] = set()
        for paper in self._vault.list(Paper):
            if paper.pdf_sha256:
                names.setdefault(paper.pdf_sha256, []).append(_paper_name(paper, taken))
        for blob in self._ledger.blobs():
            first = next(blob.chunks, b"")
            own = names.get(blob.sha256) or [f"{files.FILES}{blob.sha256}{file_types.ending_of(first)}"]
            for name in own:
                pieces = chain([first], blob.chunks) if name == own[-1] else [self._vault.blob(blob.sha256)]
                self._add(name, pieces)
                if self._marks[-1].sha256 != blob.sha256:
                    raise VaultDamagedError
            self._move(blob.size // STEP)

    def _index(self, anchor: Anchor) -> str:
        head = self._vault.audit_head()
        index = {
            "format": files.FORMAT,
            "program": ethicsdesk.__version__,
            "vault": anchors.lineage(self._vault)[-1],
            "entry": anchor.seq,
            "hash": head.hash if head else "",
            "files": [asdict(mark) for mark in sorted(self._marks, key=lambda mark: mark.name)],
        }
        return json.dumps(index, ensure_ascii=False, indent=1) + "\n"

    def _readme(self, anchor: Anchor) -> str:
        practice = self._vault.get(Practice, PRACTICE_ID)
        counts = ((kind, sum(1 for _ in self._ledger.documents(kind.kind))) for kind in RECORD_TYPES)
        return README.format(
            practice=practice.name if practice and practice.name else "a practice without a name yet",
            when=anchor.at.strftime("%Y-%m-%d %H:%M:%S") if anchor.at else "",
            version=ethicsdesk.__version__,
            anchor=anchor_lines(anchor),
            earlier=_earlier(anchors.earlier(self._vault)),
            counts="\n".join(f"  {kind.kind}: {count}" for kind, count in counts),
            dictionary=files.dictionary_text(),
        )


def anchor_lines(anchor: Anchor) -> str:
    """Return an anchor as the lines a person copies."""
    at = anchor.at.strftime("%Y-%m-%d %H:%M:%S") if anchor.at else ""
    return f"  Entry {anchor.seq}, written {at} UTC, vault {anchor.vault.upper()}\n  {anchor.code}"


def _earlier(given: tuple[Given, ...]) -> str:
    if not given:
        return "  none"
    return "\n".join(
        f"  Entry {one.anchor.seq}: {one.anchor.code}, on {ON[one.carrier]} of {one.on:%Y-%m-%d}"
        for one in given
    )


def _paper_name(paper: Paper, taken: set[str]) -> str:
    """Return a name no system minds, even when the vault came from outside; each name once."""
    plain = "".join(letter if letter in PLAIN else "_" for letter in paperwork.file_name(paper)).strip(".")
    name, count = f"{files.PAPERS}{plain}", 1
    while name.casefold() in taken:
        count += 1
        name = f"{files.PAPERS}{count}-{plain}"
    taken.add(name.casefold())
    return name


README = """\
Everything in the EthicsDesk vault of {practice}
The newest entry in it was written {when} UTC. Written by EthicsDesk {version}.

NOTHING HERE IS ENCRYPTED. Anyone who has these files can read them. Keep them as carefully as client
records, and delete them when they are no longer needed.

What is where
  records/   every record, one file per kind: .json for programs, .csv for spreadsheets
             records/dictionary.csv explains every field; so does the end of this page
  papers/    every paper as it was issued, as PDF, under its number
  files/     every other file that was kept, under its SHA-256
  trail/     the audit trail (.jsonl and .csv), and every earlier state of every record (history.jsonl)
  texts/     the questions and templates as they were when used, and where half-done work stood
  index.json every file with its size and SHA-256

A cell in a .csv file that begins with = + - @ has a ' before it, so that no spreadsheet runs it. A cell
that would be too long says so; the .json file has it whole.

To read it again, choose Import in EthicsDesk, or type: ethicsdesk import --from HERE --vault NEW_FOLDER

The anchor of this export: write it down, or give this page to someone you trust
{anchor}
It shows later that nothing up to this entry was changed. It does not show that what was typed is true.

Anchors printed earlier
{earlier}

How many records
{counts}

Every field
{dictionary}
"""
