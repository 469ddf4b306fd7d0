"""Kept files in pieces: into the vault from a stream and out of it again, never whole in memory."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from ethicsdesk.domain.errors import VaultDamagedError
from ethicsdesk.domain.file_errors import FileChangedError, FileNotReadError, FileRoomError
from ethicsdesk.services.ports import Progress
from ethicsdesk.storage import driver

CHUNK = 256 * 1024
SPARE = 64 * 1024 * 1024
MB = 1024 * 1024
KEEP = "INSERT INTO blob (sha256, size) VALUES (?, ?) ON CONFLICT DO NOTHING"
KEEP_PIECE = "INSERT INTO blob_chunk (sha256, n, data) VALUES (?, ?, ?)"
PIECES = "SELECT data FROM blob_chunk WHERE sha256 = ? ORDER BY n"


def require_room(folder: Path, size: int) -> None:
    """Raise FileRoomError unless the log and the database may both grow by *size* with room to spare.

    A full disk would also stop deleting, so it must not come so far.
    """
    needed, free = 2 * size + SPARE, shutil.disk_usage(folder).free
    if free < needed:
        raise FileRoomError(needed=-(-needed // MB), free=free // MB)


def keep_stream(connection: driver.Connection, stream: BinaryIO, size: int, progress: Progress) -> str:
    """Keep what a stream holds from its start; return its SHA-256 (hex).

    It is read twice, because a piece is kept under the number of the whole: first for the number, then,
    unless these bytes are kept already, for the pieces. Raises FileChangedError when the two differ.
    """
    sha256, length = hashlib.sha256(), 0
    for piece in _pieces(stream):
        sha256.update(piece)
        length += len(piece)
        _require_same(length <= size, stream)
        progress(length / max(size, 1) / 3)
    _require_same(length == size, stream)
    digest = sha256.hexdigest()
    if connection.execute(KEEP, (digest, size)).rowcount == 1:
        _keep_pieces(connection, stream, digest, progress, size)
    progress(1.0)
    return digest


def pieces(connection: driver.Connection, sha256: str) -> Iterator[bytes]:
    """Yield a kept file in pieces. Raises KeyError at once, VaultDamagedError at the end."""
    row = connection.execute("SELECT size FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
    if row is None:
        raise KeyError(sha256)
    return _checked(connection, sha256, row[0])


def _checked(connection: driver.Connection, sha256: str, size: int) -> Iterator[bytes]:
    total, length = hashlib.sha256(), 0
    for (piece,) in connection.execute(PIECES, (sha256,)):
        total.update(piece)
        length += len(piece)
        yield piece
    if (total.hexdigest(), length) != (sha256, size):
        raise VaultDamagedError


def _keep_pieces(
    connection: driver.Connection, stream: BinaryIO, digest: str, progress: Progress, size: int
) -> None:
    total, length = hashlib.sha256(), 0
    for number, piece in enumerate(_pieces(stream)):
        length += len(piece)
        _require_same(length <= size, stream)
        connection.execute(KEEP_PIECE, (digest, number, piece))
        total.update(piece)
        progress((1 + 2 * length / max(size, 1)) / 3)
    _require_same(total.hexdigest() == digest, stream)


def _pieces(stream: BinaryIO) -> Iterator[bytes]:
    """Yield full pieces from the start; a stream may give less at a time than it is asked for."""
    stream.seek(0)
    while True:
        piece = bytearray()
        while len(piece) < CHUNK and (part := _part(stream, CHUNK - len(piece))):
            piece += part
        if not piece:
            return
        yield bytes(piece)


def _part(stream: BinaryIO, size: int) -> bytes:
    """Read on; trouble with the drive a file comes from is not trouble with the vault's."""
    try:
        return stream.read(size)
    except OSError as problem:
        raise FileNotReadError(name=_name_of(stream)) from problem


def _require_same(holds: bool, stream: BinaryIO) -> None:  # noqa: FBT001 - reads as the condition it is
    if not holds:
        raise FileChangedError(name=_name_of(stream))


def _name_of(stream: BinaryIO) -> str:
    return Path(str(getattr(stream, "name", ""))).name
