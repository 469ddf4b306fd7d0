"""How far each vault had come on this computer, kept outside the vault folder.

A record is 80 bytes: a counter, the number of the newest audit entry, its hash, and a MAC under a key only
the open vault has. Two places are written in turn, so a torn write leaves the one before. Nothing is flushed
to the disk: the vault's own commit is what must last, and a mark that lags behind raises no false alarm.
"""

import hmac
import os
import struct
from contextlib import suppress
from pathlib import Path

BODY = struct.Struct(">QQ32s")
MAC_SIZE = 32
SIZE = BODY.size + MAC_SIZE


class WatermarkFolder:
    """One small file per vault in a folder of this computer."""

    def __init__(self, folder: Path) -> None:
        """Use *folder*; it is made at the first write."""
        self._folder = folder

    def read(self, vault_id: str, key: bytearray) -> tuple[int, bytes] | None:
        """Return the last entry number and its hash; None when unknown or not written with this key."""
        newest = max(self._records(vault_id, key), default=None)
        return newest[1:] if newest else None

    def write(self, vault_id: str, key: bytearray, seq: int, head: bytes) -> None:
        """Remember the newest entry; a disk that does not play along is no reason to stop working."""
        with suppress(OSError):
            counter = max(self._records(vault_id, key), default=(0, 0, b""))[0] + 1
            body = BODY.pack(counter, seq, head)
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            binary = getattr(os, "O_BINARY", 0)
            descriptor = os.open(self._path(vault_id), os.O_RDWR | os.O_CREAT | binary, 0o600)
            try:
                os.lseek(descriptor, SIZE * (counter % 2), os.SEEK_SET)
                os.write(descriptor, body + hmac.digest(key, body, "sha256"))
            finally:
                os.close(descriptor)

    def _path(self, vault_id: str) -> Path:
        return self._folder / f"{vault_id}.mark"

    def _records(self, vault_id: str, key: bytearray) -> list[tuple[int, int, bytes]]:
        try:
            data = self._path(vault_id).read_bytes()
        except OSError:
            return []
        records = (data[start : start + SIZE] for start in (0, SIZE))
        return [
            BODY.unpack(record[: BODY.size])
            for record in records
            if len(record) == SIZE
            and hmac.compare_digest(hmac.digest(key, record[: BODY.size], "sha256"), record[BODY.size :])
        ]
