"""Checking a sealed binder by itself: is the file as it was when it was sealed?

A file is only read as bytes, in pieces; nothing in it is trusted or run.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Final

from ethicsdesk.domain.file_errors import FileNotReadError
from ethicsdesk.domain.seal_errors import NotCheckedError
from ethicsdesk.domain.seals import SealTerms
from ethicsdesk.domain.wording import Detail, Message, say, tr_noop
from ethicsdesk.services import seal_line
from ethicsdesk.services.file_ports import Incoming, OpenFile
from ethicsdesk.services.ports import Progress
from ethicsdesk.services.seal_line import OtherKindError, SealLineError

PIECE: Final = 1024 * 1024
PDF: Final = b"%PDF-"
TRACE: Final = seal_line.MARK[1:]
_START: Final = re.compile(rb"startxref[\r\n ]+([0-9]{1,12})[\r\n ]+%%EOF")


class FileVerdict(StrEnum):
    """What a file says about itself."""

    UNCHANGED = "unchanged"  # every byte is as it was sealed
    CHANGED = "changed"  # it bears a seal, or what is left of one, and the seal does not fit
    CUT_OFF = "cut_off"  # a PDF without its end, where a seal would stand
    UNKNOWN_SEAL = "unknown_seal"  # a seal of a kind this program does not know, or a damaged one
    LOCKED = "locked"  # a copy with a password: locking writes a file anew
    NO_SEAL = "no_seal"  # a whole PDF that was never sealed
    NO_PDF = "no_pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A file that was checked by itself; it has terms only when it is unchanged."""

    verdict: FileVerdict
    sentence: Message
    sha256: str  # of the whole file as it is
    terms: SealTerms | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hashed:
    """A file read once: its SHA-256, that with the digest blanked, and whether a seal is named in it."""

    whole: str
    blanked: str
    trace: bool


def look_at(path: Path, open_file: OpenFile, progress: Progress) -> Looked:
    """Check the file a person chose. Raises NotCheckedError, Cancelled."""
    try:
        with open_file(path) as file:
            return look(file, progress)
    except FileNotReadError as error:
        raise NotCheckedError(name=path.name) from error


def look(file: Incoming, progress: Progress) -> Looked:
    """Check an open file. Raises Cancelled."""
    progress(0.0)
    before = max(file.size - seal_line.TAIL, 0)
    tail = _part(file, before, seal_line.TAIL)
    found = seal_line.find(tail)
    if found is None:
        hashed = _hashed(file, progress)
        return _looked(_without_seal(file, tail, hashed), hashed)
    place, line = found
    blank = before + place + line.find(seal_line.BEFORE_DIGEST) + len(seal_line.BEFORE_DIGEST)
    hashed = _hashed(file, progress, blank=blank)
    try:
        terms, digest = seal_line.read(line)
    except OtherKindError:
        return _looked(FileVerdict.UNKNOWN_SEAL, hashed)
    except SealLineError:
        return _looked(FileVerdict.CHANGED, hashed)
    second = seal_line.MARK in tail[:place]  # whoever seals anew leaves the first one where it was
    if second or hashed.blanked != digest:
        return _looked(FileVerdict.CHANGED, hashed)
    return _looked(FileVerdict.UNCHANGED, hashed, terms)


def _part(file: Incoming, start: int, most: int) -> bytes:
    file.stream.seek(start)
    found = bytearray()
    while len(found) < most and (piece := file.stream.read(most - len(found))):
        found += piece
    return bytes(found)


def _pieces(file: Incoming, progress: Progress) -> Iterator[tuple[int, bytes]]:
    """Yield every piece of a file with the place it begins at."""
    file.stream.seek(0)
    place = 0
    while piece := file.stream.read(PIECE):
        yield place, piece
        place += len(piece)
        progress(min(place / max(file.size, 1), 1.0))
    progress(1.0)


def _hashed(file: Incoming, progress: Progress, *, blank: int = -1) -> _Hashed:
    """Read a file once; with *blank*, where the digest of a seal begins."""
    whole, blanked, trace, last = sha256(), sha256(), False, b""
    end = blank + len(seal_line.ZEROS) if blank >= 0 else -1
    for place, piece in _pieces(file, progress):
        whole.update(piece)
        start, stop = max(blank - place, 0), min(end - place, len(piece))
        if start < stop:
            piece = piece[:start] + b"0" * (stop - start) + piece[stop:]  # noqa: PLW2901 - as it is hashed
        blanked.update(piece)
        trace = trace or TRACE in last + piece
        last = piece[-len(TRACE) :]
    return _Hashed(whole=whole.hexdigest(), blanked=blanked.hexdigest(), trace=trace)


def _without_seal(file: Incoming, tail: bytes, hashed: _Hashed) -> FileVerdict:
    """Return what a file is that has no seal at its place.

    One changed byte may spoil the name of a seal or what stands before its digest, but not both.
    """
    if hashed.trace or seal_line.BEFORE_DIGEST in tail:
        return FileVerdict.CHANGED
    if _part(file, 0, len(PDF)) != PDF:
        return FileVerdict.NO_PDF
    ends = _START.findall(tail)
    if not ends:
        return FileVerdict.CUT_OFF
    locked = b"/Encrypt" in _part(file, int(ends[-1]), seal_line.TAIL) or b"/Encrypt" in tail
    return FileVerdict.LOCKED if locked else FileVerdict.NO_SEAL


def _looked(verdict: FileVerdict, hashed: _Hashed, terms: SealTerms | None = None) -> Looked:
    told: dict[str, Detail] = {}
    if terms is not None:
        told = {
            "number": terms.number,
            "year": str(terms.year),
            "day": terms.as_of,
            "entry": terms.entry,
        }
    return Looked(verdict=verdict, sentence=say(_SAYS[verdict], **told), sha256=hashed.whole, terms=terms)


_SAYS = {
    FileVerdict.UNCHANGED: tr_noop(
        "This file is unchanged since it was sealed. It is seal {number}: the binder of {year} as of {day}, "
        "sealed at entry {entry} of its vault. The seal does not show who sealed it, or that what was typed "
        "is true."
    ),
    FileVerdict.CHANGED: tr_noop(
        "This file was changed after it was sealed. Something in it, or its seal, is not as it was. Ask for "
        "the file again, or print it from the vault that sealed it."
    ),
    FileVerdict.CUT_OFF: tr_noop(
        "The end of this file is missing, and a seal stands at the end. If this was a sealed binder, it is "
        "not whole any more. Ask for the file again."
    ),
    FileVerdict.UNKNOWN_SEAL: tr_noop(
        "This seal is of a kind this version of EthicsDesk does not know. Either a newer version sealed the "
        "file, or it was changed. Check it with the newest version."
    ),
    FileVerdict.LOCKED: tr_noop(
        "This file is locked with a password, and a locked copy has no seal. Check the file it was made from."
    ),
    FileVerdict.NO_SEAL: tr_noop(
        "There is no seal in this file. It is not a sealed binder, so nothing can be said about changes."
    ),
    FileVerdict.NO_PDF: tr_noop("This file is no PDF, so it is no sealed binder. Choose the PDF file."),
}
