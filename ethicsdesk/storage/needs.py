"""What the vault needs from the machine, given by whoever puts the program together."""

from pathlib import Path
from typing import Protocol


class Lock(Protocol):
    """Keeps a second running copy out of one vault folder."""

    def release(self) -> None:
        """Let others in. Safe to call twice."""


class Locks(Protocol):
    """Takes locks that end with the process, however it ends."""

    def __call__(self, path: Path) -> Lock:
        """Take the lock kept as the file *path*. Raises VaultInUseError, OSError."""


class Watermarks(Protocol):
    """Remembers, outside the vault folder, how far each vault had come on this computer."""

    def read(self, vault_id: str, key: bytearray) -> tuple[int, bytes] | None:
        """Return the last entry number and its hash; None when unknown or not written with this key."""

    def write(self, vault_id: str, key: bytearray, seq: int, head: bytes) -> None:
        """Remember the newest entry; never raises for a disk that does not play along."""
