"""What the ways into the vault need from the world: its keys, a password store, a count of failures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from ethicsdesk.services.backup_ports import RestoringVaults, Secret
from ethicsdesk.services.ports import Store

Words = Callable[[], Sequence[str]]
"""Returns the list that passphrases are generated from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardKey:
    """What the recovery card holds besides the code: enough to open the database if the header is lost."""

    vault_id: str
    key_id: str
    rows: tuple[str, ...]  # the recovery slot, made to be typed: groups of four, the last one a check


class VaultKeys(Protocol):
    """Changes what opens an open vault. Every change is made whole or not at all, whatever happens.

    The secret that proves that the person may is the passphrase, which is wiped, or the recovery code.
    """

    def tries(self, passphrase: str) -> float:
        """Estimate how many tries a passphrase withstands, as a power of ten; an upper bound."""

    def fresh_code(self) -> str:
        """Return a new recovery code; it opens nothing until it is put in place."""

    def same_code(self, typed: str, code: str) -> bool:
        """Say whether a typed code is the other one, however it is written. Raises RecoveryCodeTypoError."""

    def change_passphrase(self, store: Store, current: Secret, new: bytearray) -> None:
        """Let *new* open the vault instead of the passphrase so far; wipes it.

        Raises WrongPassphraseError, RecoveryCodeTypoError, WrongRecoveryCodeError, PassphraseTooWeakError.
        """

    def replace_code(self, store: Store, current: Secret, code: str) -> None:
        """Let *code* open the vault instead of the code so far. Raises as `change_passphrase`."""

    def rotate(self, store: Store, current: Secret, *, new: bytearray, code: str) -> None:
        """Encrypt the vault anew under a new key, for *new* and *code*; nothing older opens it afterwards.

        Raises as `change_passphrase`; DiskFullError before it begins; KeyChangeFailedError when the disk
        stops it midway: then the store is closed, and the earlier secrets open the vault.
        """

    def add_device(self, store: Store, current: Secret, secret: bytearray) -> None:
        """Let a secret kept by this computer open the vault too. Raises as `change_passphrase`."""

    def drop_device(self, store: Store) -> None:
        """Let no secret kept by a computer open the vault any more."""

    def has_device(self, folder: Path) -> bool:
        """Say whether a secret kept by a computer opens the vault in the folder."""

    def card_key(self, folder: Path) -> CardKey:
        """Return what the recovery card holds besides the code. Raises VaultHeaderDamagedError."""

    def rebuild_header(self, folder: Path, typed: str, *, code: str, new: bytearray) -> None:
        """Make a lost header anew from the card: the key typed from it, its code, and a new passphrase.

        Raises CardKeyTypoError, RecoveryCodeTypoError, WrongRecoveryCodeError, VaultMissingError,
        VaultDamagedError, PassphraseTooWeakError.
        """


class KeyedVaults(RestoringVaults, Protocol):
    """Vaults whose ways in can be changed."""

    @property
    def keys(self) -> VaultKeys:
        """Return what changes the ways in."""

    def vault_id(self, folder: Path) -> str:
        """Return the id of the vault in the folder. Raises VaultMissingError, VaultHeaderDamagedError."""

    def unlock_with_device(self, folder: Path, secret: bytearray, *, accept_rollback: bool = False) -> Store:
        """Open with the secret this computer keeps; wipes it. Raises as `unlock`."""


class KeyStore(Protocol):
    """The password store of this computer, if it is one of the few that are known to be safe."""

    def name(self) -> str:
        """Return what the person calls it; '' when there is none that is trusted."""

    def keep(self, vault_id: str, secret: bytearray) -> None:
        """Keep a secret. Raises KeyStoreMissingError, KeyStoreRefusedError."""

    def secret(self, vault_id: str) -> bytearray | None:
        """Return the secret kept for a vault, or None. Raises as `keep`."""

    def forget(self, vault_id: str) -> None:
        """Forget the secret of a vault; nothing happens where there is none. Raises as `keep`."""


@dataclass(frozen=True, slots=True)
class Failures:
    """How often opening failed since it last succeeded, and when first and last."""

    count: int = 0
    first: datetime | None = None
    last: datetime | None = None


class Attempts(Protocol):
    """Counts failed attempts outside the vault, which is locked at the time."""

    def failures(self, vault_id: str) -> Failures:
        """Return what was counted since the last `clear`."""

    def add(self, vault_id: str, at: datetime) -> None:
        """Count one more; never raises for a disk that does not play along."""

    def clear(self, vault_id: str) -> None:
        """Begin again from nothing."""
