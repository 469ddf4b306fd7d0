"""The backups of an open vault, as the use cases see them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

Progress = Callable[[float], None]
"""As in `services.ports`; may be called from a second thread while the vault's own is at work."""

OWN_ENTRIES = frozenset({"backed_up", "backup_checked", "restore_drill", "restored"})
"""Entries of the audit trail that backing up and restoring make themselves; no work of the person."""
DRILL = "restore_drill"
"""Milestone: the newest backup was proved to open with the recovery code alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup in a folder, as its name and size tell without opening it.

    `checked` is True for one that was read again in full after it was written. A copy of a vault that bears
    no name of ours has the number -1.
    """

    path: Path
    vault: str  # the first eight digits of the vault's id
    made_at: datetime
    seq: int  # the newest entry of the audit trail in it
    size: int
    checked: bool


class Copies(Protocol):
    """The backups of an open vault. Every call happens on the thread that opened it.

    Every method may raise BackupPlaceMissingError, ReadOnlyError, DiskTroubleError.
    """

    @property
    def vault_id(self) -> str:
        """Return the id of the open vault."""

    def kept(self, place: Path) -> tuple[Backup, ...]:
        """Return the backups of this vault in a folder, newest first."""

    def make(self, place: Path, progress: Progress) -> Backup:
        """Write a backup and read it again in full; a failed one leaves nothing.

        Raises BackupRoomError, BackupDamagedError, VaultDamagedError, Cancelled.
        """

    def check(self, backup: Backup, progress: Progress) -> Backup:
        """Read a backup in full and mark it as checked.

        Raises BackupDamagedError, BackupForeignError, BackupOldKeyError, Cancelled.
        """

    def drop(self, backup: Backup) -> None:
        """Delete a backup of this vault."""
