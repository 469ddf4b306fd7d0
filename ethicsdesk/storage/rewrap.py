"""Changes what opens a vault: its passphrase, its recovery code, its device secret, and the key itself.

All but the last wrap the same key anew and replace the header. Changing the key encrypts the whole
database anew, in three steps: the header names both keys; the database goes over in one transaction of its
own; the header names the new key only. Whoever is cut off in between finds a vault that opens with exactly
one of the two.
"""

from __future__ import annotations

import shutil
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import cast

from ethicsdesk.domain.access_errors import KeyChangeFailedError
from ethicsdesk.domain.errors import (
    DiskFullError,
    VaultDamagedError,
    VaultMissingError,
    WrongRecoveryCodeError,
)
from ethicsdesk.services.access_ports import CardKey
from ethicsdesk.services.backup_ports import ByCode, Secret
from ethicsdesk.services.ports import Store
from ethicsdesk.storage import card, driver, files, header, keys, opening, recovery, slots
from ethicsdesk.storage.header import Header
from ethicsdesk.storage.keys import KdfCost, wiping
from ethicsdesk.storage.needs import Locks
from ethicsdesk.storage.passphrase import require_strong
from ethicsdesk.storage.replacing import DATABASE
from ethicsdesk.storage.restore import LOCK
from ethicsdesk.storage.slots import SlotKind
from ethicsdesk.storage.store import VaultStore
from ethicsdesk.storage.strength import tries
from ethicsdesk.storage.unlocking import require_key

SPARE = 64 * 1024 * 1024  # bytes left free beside the log of a change of the key


class FolderKeys:
    """Implements `services.access_ports.VaultKeys`; the vault is open, so its folder is locked."""

    def __init__(self, *, locks: Locks, kdf: KdfCost | None = None) -> None:
        """Use *kdf* for new passphrases, or measure this computer when it is None."""
        self._locks = locks
        self._kdf = kdf

    def fresh_code(self) -> str:
        """Return a new recovery code; it opens nothing until it is put in place."""
        with wiping(recovery.new_secret()) as secret:
            return recovery.code_of(secret)

    def tries(self, passphrase: str) -> float:
        """Estimate how many tries a passphrase withstands, as a power of ten; an upper bound."""
        return tries(passphrase)

    def same_code(self, typed: str, code: str) -> bool:
        """Say whether a typed code is the other one, however it is written. Raises RecoveryCodeTypoError."""
        with wiping(recovery.secret_of(typed)) as one, wiping(recovery.secret_of(code)) as other:
            return one == other

    def change_passphrase(self, store: Store, current: Secret, new: bytearray) -> None:
        """Let *new* open the vault instead of the passphrase so far; wipes both."""
        with wiping(new), files.disk_errors(store.folder):
            found = header.load(store.folder)
            with _opened(found, current) as key:
                require_strong(new)
                slot = slots.fill(key, new, kind=SlotKind.PASSPHRASE, name=found.name, cost=self._cost())
            header.save_both(replace(found, passphrase=slot), store.folder)
        _note(store, "passphrase_changed")

    def replace_code(self, store: Store, current: Secret, code: str) -> None:
        """Let *code* open the vault instead of the code so far."""
        with wiping(recovery.secret_of(code)) as secret, files.disk_errors(store.folder):
            found = header.load(store.folder)
            with _opened(found, current) as key:
                slot = slots.fill(key, secret, kind=SlotKind.RECOVERY, name=found.name)
            header.save_both(replace(found, recovery=slot), store.folder)
        _note(store, "recovery_code_replaced")

    def rotate(self, store: Store, current: Secret, *, new: bytearray, code: str) -> None:
        """Encrypt the vault anew under a new key, for *new* and *code*; nothing older opens it afterwards."""
        folder = store.folder
        with wiping(new), wiping(recovery.secret_of(code)) as secret, files.disk_errors(folder):
            found = header.load(folder)
            with _opened(found, current):
                require_strong(new)
                _require_space(folder)
            with wiping(keys.new_key()) as key:
                coming = header.make(
                    key,
                    passphrase=new,
                    recovery_secret=secret,
                    cost=self._cost(),
                    vault_id=found.vault_id,
                )
                header.save_both(replace(found, coming=coming), folder)
                try:
                    cast("VaultStore", store).take_key(key)
                except (driver.Error, MemoryError) as problem:
                    raise KeyChangeFailedError from problem
                header.save_both(coming, folder)
        _note(store, "key_rotated")

    def add_device(self, store: Store, current: Secret, secret: bytearray) -> None:
        """Let a secret kept by this computer open the vault too."""
        with files.disk_errors(store.folder):
            found = header.load(store.folder)
            with _opened(found, current) as key:
                slot = slots.fill(key, secret, kind=SlotKind.DEVICE, name=found.name)
            header.save_both(replace(found, device=slot), store.folder)
        _note(store, "remembered_here")

    def drop_device(self, store: Store) -> None:
        """Let no secret kept by a computer open the vault any more."""
        with files.disk_errors(store.folder):
            found = header.load(store.folder)
            if found.device is None:
                return
            header.save_both(replace(found, device=None), store.folder)
        _note(store, "forgotten_here")

    def has_device(self, folder: Path) -> bool:
        """Say whether a secret kept by a computer opens the vault in the folder."""
        with files.disk_errors(folder):
            return header.load(folder).device is not None

    def card_key(self, folder: Path) -> CardKey:
        """Return what the recovery card holds besides the code."""
        with files.disk_errors(folder):
            found = header.load(folder)
        return CardKey(vault_id=found.vault_id, key_id=found.key_id, rows=card.rows_of(found))

    def rebuild_header(self, folder: Path, typed: str, *, code: str, new: bytearray) -> None:
        """Make a lost header anew from the card and a new passphrase; the vault is closed."""
        name, slot = card.read(typed)
        with wiping(new), wiping(recovery.secret_of(code)) as secret, files.disk_errors(folder):
            require_strong(new)
            if not (folder / DATABASE).exists():
                raise VaultMissingError(folder=folder)
            lock = self._locks(folder / LOCK)
            try:
                key = slots.open_slot(slot, secret, name)
                if key is None:
                    raise WrongRecoveryCodeError
                with wiping(key):
                    _require_fit(folder / DATABASE, key, name.vault_id)
                    own = slots.fill(key, new, kind=SlotKind.PASSPHRASE, name=name, cost=self._cost())
                made = Header(vault_id=name.vault_id, key_id=name.key_id, passphrase=own, recovery=slot)
                header.save_both(made, folder)
            finally:
                lock.release()

    def _cost(self) -> KdfCost:
        return self._kdf or keys.calibrated()


def _opened(found: Header, current: Secret) -> AbstractContextManager[bytearray]:
    """Return the key for a block; proves on the way that the person may. Wipes a passphrase."""
    if isinstance(current, ByCode):
        with wiping(recovery.secret_of(current.code)) as secret:
            return wiping(require_key(found, SlotKind.RECOVERY, secret))
    with wiping(current.words):
        return wiping(require_key(found, SlotKind.PASSPHRASE, current.words))


def _require_space(folder: Path) -> None:
    """Raise DiskFullError when the log, which for a while holds every page, would not fit."""
    if shutil.disk_usage(folder).free < (folder / DATABASE).stat().st_size + SPARE:
        raise DiskFullError


def _require_fit(path: Path, key: bytearray, vault_id: str) -> None:
    """Raise VaultDamagedError when the database is damaged, of another vault or under another key."""
    if not opening.fits(path, key):
        raise VaultDamagedError
    opening.open_database(path, key, vault_id).close()


def _note(store: Store, event: str) -> None:
    with store.writing() as unit:
        unit.note_event(event)
