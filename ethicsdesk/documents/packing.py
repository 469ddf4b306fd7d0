"""Writes a PDF from its parts: objects packed in streams (ISO 32000-1, 7.5.7), and where each of them lies.

Long binders have hundreds of thousands of small objects. Written as they come they never lie in memory all at
once, as they do in a library that can change any of them at any time.
"""

import zlib
from collections.abc import Iterable, Iterator
from hashlib import sha256
from struct import pack
from typing import Protocol

import pikepdf
from pikepdf import Name, Stream

_HEAD = b"%PDF-1.7\n%\xbf\xf7\xa2\xfe\n"
_TOGETHER = 200  # objects in one stream
_LEVEL = 6
_FREE, _PLAIN, _PACKED = 0, 1, 2  # table 18


class Sink(Protocol):
    """Takes objects by their number, each once."""

    def put(self, number: int, body: str) -> None:
        """Take an object."""

    def stream(self, number: int, data: bytes) -> None:
        """Take a stream packed with zlib that has nothing else to say."""


class Text:
    """Objects as the text of a small PDF, to be opened and changed."""

    def __init__(self) -> None:
        """Start with no object."""
        self._text = bytearray(_HEAD)
        self._starts: dict[int, int] = {}

    def put(self, number: int, body: str) -> None:
        """Take an object."""
        self._starts[number] = len(self._text)
        self._text += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")

    def stream(self, number: int, data: bytes) -> None:
        """Take a stream packed with zlib."""
        self._starts[number] = len(self._text)
        self._text += b"%d 0 obj\n<</Length %d/Filter/FlateDecode>>\nstream\n" % (number, len(data))
        self._text += data + b"\nendstream\nendobj\n"

    def finished(self, *, root: int, size: int) -> bytes:
        """Return the file; numbers below *size* that were not taken stand for something that is not null."""
        places: list[int] = []
        for number in range(1, size):
            place = self._starts.get(number)
            if place is None:
                place = len(self._text)
                self._text += b"%d 0 obj\n0\nendobj\n" % number
            places.append(place)
        begins = len(self._text)
        self._text += b"xref\n0 %d\n0000000000 65535 f \n" % size
        self._text += b"".join(b"%010d 00000 n \n" % place for place in places)
        self._text += b"trailer\n<</Size %d/Root %d 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, root, begins)
        return bytes(self._text)

    def numbers(self) -> list[int]:
        """Return the numbers taken."""
        return list(self._starts)


class Packer:
    """The finished file as it grows."""

    def __init__(self) -> None:
        """Start with no object."""
        self._file = bytearray(_HEAD)
        self._places: dict[int, tuple[int, int, int]] = {}
        self._waiting: list[tuple[int, bytes]] = []
        self._groups: list[list[int]] = []
        self._bodies: list[bytes] = []

    def __contains__(self, number: int) -> bool:
        """Say whether an object was taken."""
        return number in self._places

    def put(self, number: int, body: str) -> None:
        """Take an object."""
        self.put_bytes(number, body.encode("latin-1"))

    def put_bytes(self, number: int, body: bytes) -> None:
        """Take an object as it is written."""
        self._places[number] = (_PACKED, len(self._groups), len(self._waiting))
        self._waiting.append((number, body))
        if len(self._waiting) == _TOGETHER:
            self._pack()

    def stream(self, number: int, data: bytes) -> None:
        """Take a stream packed with zlib."""
        self._add(number, b"<</Length %d/Filter/FlateDecode>>" % len(data), data)

    def take(self, pdf: pikepdf.Pdf, numbers: Iterable[int]) -> None:
        """Take these objects of *pdf* that were not taken yet."""
        for number in numbers:
            one = pdf.get_object(number, 0)
            if isinstance(one, Stream):
                self._take_stream(number, one)
            elif number not in self:
                self.put_bytes(number, one.unparse(resolved=True))

    def finished(self, *, root: int, info: int) -> bytes:
        """Return the file; equal objects give equal bytes."""
        self._pack()
        free = max(self._places, default=0) + 1
        for offset, (head, data) in enumerate(zip(self._heads(), self._bodies, strict=True)):
            self._add(free + offset, head, data)
        table_at, size = len(self._file), free + len(self._bodies) + 1
        self._places[size - 1] = (_PLAIN, table_at, 0)
        rows = zlib.compress(b"".join(self._row(number, free) for number in range(size)), _LEVEL)
        name = sha256(self._file).hexdigest()[:32].encode()
        self._file += (
            b"%d 0 obj\n<</Type/XRef/Size %d/W[1 4 2]/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]/Length %d"
            b"/Filter/FlateDecode>>\nstream\n" % (size - 1, size, root, info, name, name, len(rows))
        )
        self._file += rows + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % table_at
        return bytes(self._file)

    def _take_stream(self, number: int, one: Stream) -> None:
        told, data = one.stream_dict, one.read_raw_bytes()
        if "/Filter" not in told and told.get("/Type") != Name.Metadata:
            data = zlib.compress(data, _LEVEL)
            told.Filter = Name.FlateDecode
        told.Length = len(data)
        self._add(number, told.unparse(resolved=True), data)

    def _add(self, number: int, head: bytes, data: bytes) -> None:
        self._places[number] = (_PLAIN, len(self._file), 0)
        self._file += b"%d 0 obj\n%b\nstream\n" % (number, head)
        self._file += data
        self._file += b"\nendstream\nendobj\n"

    def _pack(self) -> None:
        """Pack the objects that wait."""
        if not self._waiting:
            return
        places: list[bytes] = []
        at = 0
        for number, body in self._waiting:
            places.append(b"%d %d" % (number, at))
            at += len(body) + 1
        index = b" ".join(places) + b"\n"
        bodies = b"\n".join(body for _, body in self._waiting)
        self._groups.append([len(self._waiting), len(index)])
        self._bodies.append(zlib.compress(index + bodies, _LEVEL))
        self._waiting.clear()

    def _heads(self) -> Iterator[bytes]:
        for (count, first), data in zip(self._groups, self._bodies, strict=True):
            yield b"<</Type/ObjStm/N %d/First %d/Length %d/Filter/FlateDecode>>" % (count, first, len(data))

    def _row(self, number: int, free: int) -> bytes:
        sort, place, index = self._places.get(number, (_FREE, 0, 0xFFFF if number == 0 else 0))
        return pack(">BIH", sort, place + free if sort == _PACKED else place, index)
