"""What restoring needs from the world; the vault's storage implements it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from ethicsdesk.services.copies import Backup
from ethicsdesk.services.ports import AuditHead, Progress, Store, Vaults


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedCopy:
    """What is needed to copy the vault once it is closed; holds nothing secret and lives in memory only."""

    vault_folder: Path
    place: Path
    vault_id: str
    seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What was found in a backup that was opened by itself and checked in full."""

    vault_id: str
    head: AuditHead
    problems: tuple[str, ...] = ()  # in words; empty when it is whole


@dataclass(frozen=True, slots=True)
class ByPassphrase:
    """The passphrase as the window hands it over (UTF-8, NFKC); wiped by the callee."""

    words: bytearray


@dataclass(frozen=True, slots=True)
class ByCode:
    """The recovery code as it was typed."""

    code: str


Secret = ByPassphrase | ByCode


class Relation(StrEnum):
    """How a backup stands to the vault that lies where it would go."""

    NO_VAULT = "no_vault"  # nothing there: a new computer
    SAME = "same"
    OLDER = "older"  # the vault has entries the backup lacks
    NEWER = "newer"  # the backup has entries the vault lacks
    DIVERGED = "diverged"  # both have entries the other lacks
    OTHER_VAULT = "other_vault"
    UNKNOWN = "unknown"  # the vault there cannot be read


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A backup beside the vault that lies where it would go.

    `lost` counts the entries only the vault there has, `gained` those only the backup has, neither those that
    backing up and restoring make themselves; both are None where the two cannot be compared by entries.
    """

    relation: Relation
    backup: AuditHead
    current: AuditHead | None = None
    lost: int | None = None
    gained: int | None = None


class Restoring(Protocol):
    """A backup copied beside the vault, opened and checked in full; nothing is replaced yet.

    Holds the vault folder's lock and the key until one of the two methods is called.
    """

    @property
    def comparison(self) -> Comparison:
        """Return what would be lost and gained."""

    def finish(self) -> Store:
        """Put the backup in the vault's place and open it; the vault that lay there is kept aside."""

    def give_up(self) -> None:
        """Remove the copy and leave everything as it was. Safe to call twice, and after `finish`."""


class Restorer(Protocol):
    """Works on vaults and backups that are not open."""

    def found(self, place: Path) -> tuple[Backup, ...]:
        """Return every backup in a folder or just below, of any vault, newest first; it may be one itself."""

    def prove(self, backup: Path, scratch: Path, secret: Secret, progress: Progress) -> Proof:
        """Open a copy of a backup with nothing but its secret and check it in full; the copy is removed.

        *scratch* is a folder that is not there yet. Raises BackupDamagedError when it does not open, and
        BackupPassphraseError, RecoveryCodeTypoError, WrongRecoveryCodeError, VaultNewerError,
        BackupPlaceMissingError, BackupRoomError, ReadOnlyError, DiskTroubleError, Cancelled.
        """

    def begin(self, backup: Path, folder: Path, secret: Secret, progress: Progress) -> Restoring:
        """Copy a backup beside the vault in *folder*, open it and check it in full.

        Raises BackupDamagedError, BackupPassphraseError, RecoveryCodeTypoError, WrongRecoveryCodeError,
        VaultInUseError, VaultNewerError, BackupRoomError, ReadOnlyError, DiskTroubleError, Cancelled.
        """

    def copy_closed(self, copy: ClosedCopy, progress: Progress) -> Backup:
        """Copy a closed vault as it lies; the copy counts as a backup once it is checked.

        Raises VaultInUseError, BackupPlaceMissingError, BackupRoomError, ReadOnlyError, DiskTroubleError.
        """

    def set_aside(self, folder: Path) -> tuple[Path, ...]:
        """Return the folders with vaults that earlier restores put aside, newest first."""

    def forget_aside(self, aside: Path) -> None:
        """Delete a vault that a restore put aside. Raises DiskTroubleError, ReadOnlyError."""


class RestoringVaults(Vaults, Protocol):
    """Vaults that can be restored."""

    @property
    def restorer(self) -> Restorer:
        """Return what works on vaults and backups that are not open."""
