"""Makes and opens vaults: lock, header, key, database, watermark, in that order."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ethicsdesk.domain.errors import VaultExistsError, VaultMissingError
from ethicsdesk.services.ledger import History
from ethicsdesk.services.ports import Clock, NewVault, Progress
from ethicsdesk.storage import (
    audit,
    backup,
    database,
    driver,
    files,
    header,
    keys,
    migrator,
    opening,
    rebuilding,
    recovery,
    replacing,
)
from ethicsdesk.storage.keys import KdfCost, wiping
from ethicsdesk.storage.needs import Lock, Locks, Watermarks
from ethicsdesk.storage.passphrase import require_strong
from ethicsdesk.storage.restore import FolderRestorer, Tools
from ethicsdesk.storage.rewrap import FolderKeys
from ethicsdesk.storage.slots import SlotKind
from ethicsdesk.storage.store import Holdings, VaultStore
from ethicsdesk.storage.unlocking import Opened, open_header, require_key, settle

DATABASE = "vault.db"
UNFINISHED = "vault.db.new"
LOCK = "desk.lock"

Seed = Callable[["driver.Connection", str], None]  # quoted: the database library loads when needed
"""Gives a new database, whose vault id it is told, its first entries."""


class FolderVaults:
    """Implements `services.ports.Vaults` over folders on this computer."""

    def __init__(
        self, *, clock: Clock, locks: Locks, watermarks: Watermarks, kdf: KdfCost | None = None
    ) -> None:
        """Open nothing yet; *kdf* None measures this computer when a vault is made."""
        self._clock = clock
        self._locks = locks
        self._watermarks = watermarks
        self._kdf = kdf

    def exists(self, folder: Path) -> bool:
        """Say whether a vault lies in the folder; what an interrupted creation left is none."""
        whole = (folder / DATABASE).exists() or (folder / header.COPY).exists()
        return whole or replacing.is_decided(folder)

    @property
    def restorer(self) -> FolderRestorer:
        """Return what works on vaults and backups that are not open."""

        def open_vault(folder: Path, lock: Lock, opened: Opened) -> VaultStore:
            return self._open(folder, lock, opened, accept_rollback=False)

        return FolderRestorer(
            Tools(clock=self._clock, locks=self._locks, watermarks=self._watermarks, open_vault=open_vault)
        )

    @property
    def keys(self) -> FolderKeys:
        """Return what changes the passphrase, the code and the key."""
        return FolderKeys(locks=self._locks, kdf=self._kdf)

    def create(self, folder: Path, passphrase: bytearray) -> NewVault:
        """Make a vault; wipes *passphrase*. Raises as the port says."""
        return self._new(folder, passphrase, self._begin)

    def rebuild(self, folder: Path, passphrase: bytearray, history: History, progress: Progress) -> NewVault:
        """Make a vault that holds a history; wipes *passphrase*. Raises as the port says."""
        was_there = folder.exists()

        def seed(connection: driver.Connection, vault_id: str) -> None:
            rebuilding.fill(connection, history, progress)
            rebuilding.mark(connection, vault_id, self._clock.now())

        try:
            return self._new(folder, passphrase, seed)
        except BaseException:
            if not self.exists(folder):
                _clear(folder, whole=not was_there)
            raise

    def _new(self, folder: Path, passphrase: bytearray, seed: Seed) -> NewVault:
        with wiping(passphrase), files.disk_errors(folder):
            require_strong(passphrase)
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self._locked(folder) as lock:
                if self.exists(folder):
                    raise VaultExistsError(folder=folder)
                return self._create(folder, passphrase, lock, seed)

    def unlock(self, folder: Path, passphrase: bytearray, *, accept_rollback: bool = False) -> VaultStore:
        """Open with the passphrase; wipes it. Raises WrongPassphraseError and the Vault…Error family.

        A vault older than this computer has seen is opened only with *accept_rollback*.
        """
        with wiping(passphrase):
            return self._unlock(folder, SlotKind.PASSPHRASE, passphrase, accept_rollback=accept_rollback)

    def unlock_with_code(self, folder: Path, code: str, *, accept_rollback: bool = False) -> VaultStore:
        """Open with the recovery code. Raises RecoveryCodeTypoError, WrongRecoveryCodeError, Vault…Error."""
        with wiping(recovery.secret_of(code)) as secret:
            return self._unlock(folder, SlotKind.RECOVERY, secret, accept_rollback=accept_rollback)

    def unlock_with_device(
        self, folder: Path, secret: bytearray, *, accept_rollback: bool = False
    ) -> VaultStore:
        """Open with the secret this computer keeps; wipes it. Raises as `unlock`."""
        with wiping(secret):
            return self._unlock(folder, SlotKind.DEVICE, secret, accept_rollback=accept_rollback)

    def check_code(self, folder: Path, code: str) -> None:
        """Raise as `unlock_with_code` would; used to confirm the card without opening."""
        with wiping(recovery.secret_of(code)) as secret:
            self._require_vault(folder)
            keys.wipe(require_key(header.load(folder), SlotKind.RECOVERY, secret))

    def vault_id(self, folder: Path) -> str:
        """Return the id of the vault in the folder. Raises VaultMissingError, VaultHeaderDamagedError."""
        self._require_vault(folder)
        with files.disk_errors(folder):
            return header.load(folder).vault_id

    def _begin(self, connection: driver.Connection, vault_id: str) -> None:
        created = audit.Happening(action="created", kind="vault", record_id=vault_id)
        audit.append(connection, audit.stamp(self._clock.now()), created)

    def _create(self, folder: Path, passphrase: bytearray, lock: Lock, seed: Seed) -> NewVault:
        """Build under another name, then header, then the right name: a crash leaves no half vault."""
        cost = self._kdf or keys.calibrated()
        with wiping(keys.new_key()) as key, wiping(recovery.new_secret()) as secret:
            made = header.make(key, passphrase=passphrase, recovery_secret=secret, cost=cost)
            self._build_database(folder, key, made.vault_id, seed)
            header.save(made, folder / header.NAME)
            files.replace(folder / UNFINISHED, folder / DATABASE)
            header.save(made, folder / header.COPY)
            store = self._open(folder, lock, Opened(header=made, key=key), accept_rollback=False)
            return NewVault(store=store, recovery_code=recovery.code_of(secret))

    def _build_database(self, folder: Path, key: bytearray, vault_id: str, seed: Seed) -> None:
        path = folder / UNFINISHED
        _clear(folder)
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        with database.errors_in_words(folder):
            connection = database.connect(path, key)
            try:
                connection.execute(f"PRAGMA application_id = {database.APPLICATION_ID}")
                migrator.migrate(connection, migrator.shipped())
                with database.transaction(connection):
                    connection.execute("INSERT INTO meta (key, value) VALUES ('vault_id', ?)", (vault_id,))
                    seed(connection, vault_id)
            finally:
                connection.close()

    def _unlock(
        self, folder: Path, kind: SlotKind, secret: bytearray, *, accept_rollback: bool
    ) -> VaultStore:
        with files.disk_errors(folder):
            self._require_vault(folder)
            with self._locked(folder) as lock:
                restored = replacing.carry_out(folder)  # a restore that was cut off was confirmed then
                opened = open_header(header.load(folder), kind, secret, folder / DATABASE)
                with wiping(opened.key):
                    store = self._open(folder, lock, opened, accept_rollback=accept_rollback or restored)
                replacing.settle(folder)
                return store

    def _require_vault(self, folder: Path) -> None:
        if not self.exists(folder):
            raise VaultMissingError(folder=folder)

    @contextmanager
    def _locked(self, folder: Path) -> Iterator[Lock]:
        """Hold the folder's lock; given up only when the block fails."""
        lock = self._locks(folder / LOCK)
        try:
            yield lock
        except BaseException:
            lock.release()
            raise

    def _open(self, folder: Path, lock: Lock, opened: Opened, *, accept_rollback: bool) -> VaultStore:
        vault_id = opened.header.vault_id

        def keep_copy(connection: driver.Connection) -> None:
            backup.keep_before_migration(connection, folder, vault_id, self._clock.now())

        connection = opening.open_database(
            folder / DATABASE, opened.key, vault_id, before_migration=keep_copy
        )
        holdings = Holdings(
            folder=folder,
            vault_id=vault_id,
            lock=lock,
            watermarks=self._watermarks,
            watermark_key=keys.watermark_key(opened.key, vault_id),
            clock=self._clock,
        )
        try:
            doubt = opening.compare_with_watermark(connection, holdings, accept_doubt=accept_rollback)
            settle(folder, opened, connection)
            store = VaultStore(connection, holdings)
            store.take_up(doubt, ended=opened.event)
            backup.forget_old_copies(folder, self._clock.now())
        except BaseException:
            connection.close()
            keys.wipe(holdings.watermark_key)
            raise
        return store


def _clear(folder: Path, *, whole: bool = False) -> None:
    """Remove what an interrupted creation left; *whole* = the folder too, if nothing else lies in it."""
    for leftover in folder.glob(f"{UNFINISHED}*"):
        leftover.unlink()
    if whole:
        with suppress(OSError):
            (folder / LOCK).unlink(missing_ok=True)
            folder.rmdir()
