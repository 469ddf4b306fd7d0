"""What a file really is, judged by its content; a name is only a claim."""

import codecs
import struct
from collections.abc import Mapping
from types import MappingProxyType
from typing import BinaryIO, Final

from ethicsdesk.domain.attachments import FileType
from ethicsdesk.domain.file_errors import FileBombError

PIECE: Final = 256 * 1024
PDF_WITHIN: Final = 1024  # readers look for the mark in the first 1,024 bytes (ISO 32000-1, annex H.3.4.1)
PLAIN_CONTROLS: Final = frozenset("\t\n\r\f\x1a")  # \x1a ends texts of DOS

ENDINGS: Final[Mapping[FileType, str]] = MappingProxyType(
    {
        FileType.PDF: ".pdf",
        FileType.PNG: ".png",
        FileType.JPEG: ".jpg",
        FileType.TEXT: ".txt",
        FileType.DOCX: ".docx",
    }
)
"""How a copy of each kind is named outside the vault."""

_MARKS: Final[Mapping[bytes, FileType]] = MappingProxyType(
    {
        b"\x89PNG\r\n\x1a\n": FileType.PNG,
        b"\xff\xd8\xff": FileType.JPEG,
        b"PK\x03\x04": FileType.DOCX,
    }
)
_END_OF_ZIP = struct.Struct("<4s4H2LH")
_ZIP_ENTRY = struct.Struct("<4s6H3L5H2L")
_COMMENT_AT_MOST = 65_535
MOST_ENTRIES: Final = 5_000
MOST_UNPACKED: Final = 1024 * 1024 * 1024
MOST_RATIO: Final = 200  # Word's own XML packs to about a tenth


def judge(stream: BinaryIO, size: int) -> FileType | None:
    """Return what a stream holds, or None when it is nothing the vault keeps. Raises FileBombError.

    Nothing is unpacked or drawn; a text is read in pieces.
    """
    stream.seek(0)
    head = stream.read(PDF_WITHIN)
    if b"%PDF-" in head:
        return FileType.PDF
    kind = next((kind for mark, kind in _MARKS.items() if head.startswith(mark)), None)
    if kind is FileType.DOCX:
        return kind if _is_word(stream, size) else None
    if kind is not None:
        return kind
    return FileType.TEXT if _is_text(stream) else None


def ending_of(first: bytes) -> str:
    """Return the ending of a file's name from its first piece; ".bin" for what the vault never keeps."""
    if b"%PDF-" in first[:PDF_WITHIN]:
        return ENDINGS[FileType.PDF]
    for mark, kind in _MARKS.items():
        if first.startswith(mark[:4]):
            return ENDINGS[kind]
    try:
        plain = _plain(codecs.getincrementaldecoder("utf-8")().decode(first))
    except UnicodeDecodeError:
        plain = False
    return ENDINGS[FileType.TEXT] if plain else ".bin"


def _is_text(stream: BinaryIO) -> bool:
    """Say whether all of it is UTF-8 without control characters."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    stream.seek(0)
    try:
        while piece := stream.read(PIECE):
            if not _plain(decoder.decode(piece)):
                return False
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _plain(text: str) -> bool:
    return not any(letter < " " and letter not in PLAIN_CONTROLS for letter in set(text))


def _is_word(stream: BinaryIO, size: int) -> bool:
    """Say whether a zip file lists a Word document. Raises FileBombError when it unpacks to too much.

    Only its table of contents is read, by hand: it is short, and nothing in it is trusted.
    """
    found = _contents(stream, size)
    if found is None:
        return False
    names, unpacked = found
    if "word/document.xml" not in names:
        return False
    if unpacked > min(MOST_UNPACKED, MOST_RATIO * size):
        raise FileBombError
    return True


def _contents(stream: BinaryIO, size: int) -> tuple[frozenset[str], int] | None:
    """Return the names in a zip file and the bytes it says it unpacks to, or None when it is damaged."""
    stream.seek(max(size - _END_OF_ZIP.size - _COMMENT_AT_MOST, 0))
    tail = stream.read(_END_OF_ZIP.size + _COMMENT_AT_MOST)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < _END_OF_ZIP.size:
        return None
    _, _, _, _, entries, length, start, _ = _END_OF_ZIP.unpack_from(tail, at)
    if entries > MOST_ENTRIES or length > MOST_ENTRIES * 512 or start + length > size:
        return None
    stream.seek(start)
    return _listed(stream.read(length), entries)


def _listed(table: bytes, entries: int) -> tuple[frozenset[str], int] | None:
    names, unpacked, at = set(), 0, 0
    for _ in range(entries):
        if len(table) - at < _ZIP_ENTRY.size:
            return None
        mark, *fields = _ZIP_ENTRY.unpack_from(table, at)
        size, name, extra, comment = fields[8], fields[9], fields[10], fields[11]
        if mark != b"PK\x01\x02":
            return None
        at += _ZIP_ENTRY.size
        names.add(table[at : at + name].decode("utf-8", "replace"))
        unpacked += size
        at += name + extra + comment
    return frozenset(names), unpacked
