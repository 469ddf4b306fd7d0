"""Large files go into the vault and out of it in pieces, whole or not at all, without filling memory."""

import hashlib
import shutil
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from ethicsdesk.domain.errors import Cancelled, VaultDamagedError
from ethicsdesk.domain.file_errors import FileChangedError, FileNotReadError, FileRoomError
from ethicsdesk.storage import blobs
from ethicsdesk.storage.store import VaultStore
from tests.storage.making import ROOT

DATA = Random(5).randbytes(1_024_000)
MB = 1024 * 1024


class Usage(NamedTuple):
    total: int
    used: int
    free: int


def quiet(_share: float) -> None:
    pass


def keep(store: VaultStore, stream: BytesIO, size: int | None = None) -> str:
    with store.writing() as unit:
        return unit.put_blob_stream(stream, len(DATA) if size is None else size, quiet)


def test_a_stream_comes_back_in_pieces_under_its_number(store: VaultStore) -> None:
    shares: list[float] = []
    with store.writing() as unit:
        sha256 = unit.put_blob_stream(BytesIO(DATA), len(DATA), shares.append)
    assert sha256 == hashlib.sha256(DATA).hexdigest()
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    with store.reading() as unit:
        pieces = list(unit.pieces(sha256))
        assert [len(piece) for piece in pieces[:-1]] == [blobs.CHUNK] * (len(pieces) - 1)
        assert b"".join(pieces) == unit.blob(sha256) == DATA
        with pytest.raises(KeyError):
            unit.pieces("0" * 64)
    assert store.verify() == ()


def test_the_same_bytes_are_kept_once(store: VaultStore) -> None:
    with store.writing() as unit:
        first = unit.put_blob(DATA)
    assert keep(store, BytesIO(DATA)) == first
    assert store.verify() == ()


class Turning(BytesIO):
    """Holds other bytes when it is read for the second time."""

    def seek(self, place: int, whence: int = 0) -> int:
        if self.tell():
            self.getbuffer()[5] ^= 1
        return super().seek(place, whence)


class Failing(BytesIO):
    """Is on a drive that is pulled out."""

    def read(self, size: int | None = -1) -> bytes:
        if self.tell():
            raise OSError(5, "Input/output error")
        return super().read(size)


@pytest.mark.parametrize(
    ("stream", "size", "error"),
    [
        (Turning(DATA), len(DATA), FileChangedError),
        (BytesIO(DATA), len(DATA) + 1, FileChangedError),
        (BytesIO(DATA), len(DATA) - 1, FileChangedError),
        (Failing(DATA), len(DATA), FileNotReadError),
    ],
)
def test_a_file_that_is_not_what_it_was_leaves_nothing(
    store: VaultStore, stream: BytesIO, size: int, error: type[Exception]
) -> None:
    with pytest.raises(error):
        keep(store, stream, size)
    with store.ledger() as rows:
        assert list(rows.blobs()) == []


def test_a_cancelled_file_leaves_nothing(store: VaultStore) -> None:
    def stop(share: float) -> None:
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled), store.writing() as unit:
        unit.put_blob_stream(BytesIO(DATA), len(DATA), stop)
    with store.ledger() as rows:
        assert list(rows.blobs()) == []
    assert keep(store, BytesIO(DATA))


def test_too_little_room_is_said_before_anything_is_read(
    store: VaultStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    needed = 2 * len(DATA) + 64 * MB
    for free, fits in ((needed, True), (needed - 1, False)):
        monkeypatch.setattr(shutil, "disk_usage", lambda _folder, free=free: Usage(0, 0, free))
        if fits:
            keep(store, BytesIO(DATA))
        else:
            with pytest.raises(FileRoomError, match="takes 66 MB and 65 MB are free"):
                keep(store, Failing(DATA))


def test_a_piece_put_in_another_place_is_noticed(store: VaultStore) -> None:
    sha256 = keep(store, BytesIO(DATA))
    connection = store._open_connection()
    connection.set_authorizer(None)
    connection.execute("DROP TRIGGER blob_chunk_keeps_its_rows")
    connection.execute("UPDATE blob_chunk SET n = n + 100 WHERE n = 0")
    with store.reading() as unit, pytest.raises(VaultDamagedError):
        list(unit.pieces(sha256))


@pytest.mark.slow
def test_fifty_megabytes_take_less_than_thirty_of_memory(tmp_path: Path) -> None:
    if sys.platform != "linux":
        return  # the peak is read from /proc
    command = [sys.executable, "-m", "tests.storage.large_file", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=True)
    figures = dict(line.split("=") for line in done.stdout.split())
    assert float(figures["adding_mb"]) <= 30, done.stdout
    assert float(figures["reading_mb"]) <= 30, done.stdout
