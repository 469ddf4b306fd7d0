"""The ways into the vault: attempts, passphrase, recovery card, this computer's password store, the key."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from ethicsdesk.domain.access_errors import KeyStoreMissingError, NotRememberedError, TooSoonError
from ethicsdesk.domain.errors import UserError, WrongPassphraseError, WrongRecoveryCodeError
from ethicsdesk.domain.layout import PaperLayout
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services import attempts, recovery_card, strength
from ethicsdesk.services.access_ports import Attempts, KeyedVaults, KeyStore, Words
from ethicsdesk.services.attempts import CountInMemory, Pause, failed_since_last, seen
from ethicsdesk.services.backup_ports import Secret
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Clock, Progress, Store
from ethicsdesk.services.strength import Strength

__all__ = ["Access", "NoKeyStore", "Remembering", "failed_since_last", "seen"]

DEVICE_SECRET_SIZE = 32
VAULT = frozenset({Topic.VAULT})
CHANGE_IS_NOT_ENOUGH = tr_noop(
    "A new passphrase does not shut out somebody who has an old copy of the vault and the old passphrase. "
    "If somebody may know it, change the key too."
)
ROTATION_AND_BACKUPS = tr_noop(
    "Backups made before today keep the old key: the old passphrase and the old card still open them. "
    "Make a new backup now, then delete the old ones you no longer need."
)
ROTATION_TAKES = tr_noop(
    "The whole vault is encrypted again. That takes a few seconds and cannot be stopped once it has begun. "
    "If the power fails meanwhile, either the old or the new passphrase opens the vault, and nothing is lost."
)
REMEMBERING_MEANS = tr_noop(
    "Whoever can use your account on this computer can then open the vault without the passphrase. "
    "That includes family members who know your login. On a shared computer, leave this off."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembering:
    """Whether this computer can remember the vault, with which password store, and whether it does."""

    store_name: str = ""  # "" = none that is trusted
    on: bool = False


class NoKeyStore:
    """A computer without a password store that is trusted."""

    def name(self) -> str:
        """Return ''."""
        return ""

    def keep(self, vault_id: str, secret: bytearray) -> None:  # noqa: ARG002 - as the port
        """Raise KeyStoreMissingError."""
        raise KeyStoreMissingError

    def secret(self, vault_id: str) -> bytearray | None:  # noqa: ARG002 - as the port
        """Raise KeyStoreMissingError."""
        raise KeyStoreMissingError

    def forget(self, vault_id: str) -> None:  # noqa: ARG002 - as the port
        """Raise KeyStoreMissingError."""
        raise KeyStoreMissingError


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """Opens and changes the ways in; the session holds one. Use it on the vault's thread."""

    vaults: KeyedVaults
    clock: Clock
    attempts: Attempts = field(default_factory=CountInMemory)
    key_store: KeyStore = field(default_factory=NoKeyStore)
    words: Words = tuple

    def pause(self, folder: Path) -> Pause:
        """Return how long to wait before a passphrase is tried; nothing to wait for where none can be."""
        vault_id = self._known_id(folder)
        if not vault_id:
            return Pause()
        return attempts.pause_after(self.attempts.failures(vault_id), self.clock.now())

    def open(self, folder: Path, passphrase: bytearray, *, accept_rollback: bool = False) -> Store:
        """Open with the passphrase. Raises TooSoonError during a pause, and as `Vaults.unlock`.

        Then WrongPassphraseError has the pause that follows as its detail `pause`.
        """
        pause = self.pause(folder)
        if pause.seconds:
            passphrase[:] = bytes(len(passphrase))
            raise TooSoonError(seconds=pause.seconds)
        return self._counted(
            folder, lambda: self.vaults.unlock(folder, passphrase, accept_rollback=accept_rollback)
        )

    def open_with_code(self, folder: Path, code: str, *, accept_rollback: bool = False) -> Store:
        """Open with the recovery code, without a pause: it cannot be guessed. Raises as `Vaults` says."""
        return self._counted(
            folder, lambda: self.vaults.unlock_with_code(folder, code, accept_rollback=accept_rollback)
        )

    def open_remembered(self, folder: Path, *, accept_rollback: bool = False) -> Store:
        """Open with what this computer remembers. Raises NotRememberedError, KeyStore…Error, Vault…Error."""
        secret = self.key_store.secret(self.vaults.vault_id(folder))
        if secret is None:
            raise NotRememberedError
        try:
            store = self.vaults.unlock_with_device(folder, secret, accept_rollback=accept_rollback)
        except WrongPassphraseError:
            raise NotRememberedError from None
        self._tell(folder, store)
        return store

    def strength(self, passphrase: str) -> Strength:
        """Return how good a new passphrase is; quick enough to call at every key."""
        return strength.judged(passphrase, self.vaults.keys.tries(passphrase))

    def new_passphrase(self) -> str:
        """Return five random words."""
        return strength.generated(self.words())

    def change_passphrase(self, desk: Desk, current: Secret, new: bytearray) -> Changed[None]:
        """Let *new* open the vault from now on. Raises as `VaultKeys.change_passphrase`."""
        self.vaults.keys.change_passphrase(desk.store, current, new)
        return Changed(None, VAULT)

    def new_code(self) -> str:
        """Return a new recovery code, to be shown and typed back before it is put in place."""
        return self.vaults.keys.fresh_code()

    def replace_code(self, desk: Desk, current: Secret, *, code: str, typed: str) -> Changed[None]:
        """Put a new recovery code in place that was *typed* back from its card. Raises as `check_typed`."""
        self.check_typed(typed, code)
        self.vaults.keys.replace_code(desk.store, current, code)
        return Changed(None, VAULT)

    def check_typed(self, typed: str, code: str) -> None:
        """Compare a typed code with the new one. Raises RecoveryCodeTypoError, WrongRecoveryCodeError."""
        if not self.vaults.keys.same_code(typed, code):
            raise WrongRecoveryCodeError

    def rotate_key(
        self, desk: Desk, current: Secret, *, new: bytearray, code: str, progress: Progress
    ) -> Changed[None]:
        """Encrypt the vault under a new key, for passphrase *new* and the new card's *code*.

        The card was printed and typed back before (`check_typed`). Can be cancelled until it begins. Raises
        as `VaultKeys.rotate`. Afterwards this computer no longer remembers the vault.
        """
        progress(0.0)
        vault_id = self.vaults.vault_id(desk.store.folder)
        self.vaults.keys.rotate(desk.store, current, new=new, code=code)
        self._forget_quietly(vault_id)
        return Changed(None, VAULT)

    def card(self, desk: Desk, code: str) -> PaperLayout:
        """Return the recovery card for the vault's own code. Raises as `Vaults.check_code`."""
        self.vaults.check_code(desk.store.folder, code)
        key = self.vaults.keys.card_key(desk.store.folder)
        return recovery_card.layout(code, made_on=self.clock.today(), key=key)

    def card_before(self, code: str) -> PaperLayout:
        """Return the page to copy or print a new code from, before it is put in place."""
        return recovery_card.layout(code, made_on=self.clock.today())

    def remembering(self, folder: Path) -> Remembering:
        """Return whether this computer can and does remember the vault."""
        name = self.key_store.name()
        return Remembering(store_name=name, on=bool(name) and self.vaults.keys.has_device(folder))

    def remember(self, desk: Desk, current: Secret) -> Changed[None]:
        """Let this computer open the vault without the passphrase. Raises KeyStore…Error, Wrong…Error.

        What it keeps is a random secret of its own, never the key of the vault.
        """
        secret = bytearray(secrets.token_bytes(DEVICE_SECRET_SIZE))
        vault_id = self.vaults.vault_id(desk.store.folder)
        try:
            self.key_store.keep(vault_id, secret)
            self.vaults.keys.add_device(desk.store, current, secret)
        except UserError:
            self._forget_quietly(vault_id)
            raise
        finally:
            secret[:] = bytes(len(secret))
        return Changed(None, VAULT)

    def forget(self, desk: Desk) -> Changed[None]:
        """Let only passphrase and card open the vault again; holds even where the store does not answer."""
        self.vaults.keys.drop_device(desk.store)
        self._forget_quietly(self.vaults.vault_id(desk.store.folder))
        return Changed(None, VAULT)

    def rescue(self, folder: Path, typed: str, *, code: str, new: bytearray) -> None:
        """Make a lost key file anew from the recovery card. Raises as `VaultKeys.rebuild_header`."""
        self.vaults.keys.rebuild_header(folder, typed, code=code, new=new)

    def _counted(self, folder: Path, open_vault: Callable[[], Store]) -> Store:
        """Open; count a failure, tell the vault of earlier ones."""
        try:
            store = open_vault()
        except (WrongPassphraseError, WrongRecoveryCodeError) as problem:
            self.attempts.add(self.vaults.vault_id(folder), self.clock.now())
            problem.details["pause"] = self.pause(folder)
            raise
        self._tell(folder, store)
        return store

    def _tell(self, folder: Path, store: Store) -> None:
        vault_id = self.vaults.vault_id(folder)
        if attempts.tell(store, self.attempts.failures(vault_id)):
            self.attempts.clear(vault_id)

    def _known_id(self, folder: Path) -> str:
        """Return the vault's id, or '' where there is none to be read; opening will say why."""
        try:
            return self.vaults.vault_id(folder)
        except UserError:
            return ""

    def _forget_quietly(self, vault_id: str) -> None:
        """Forget the secret; without its slot it opens nothing, so a store that is deaf does no harm."""
        try:
            self.key_store.forget(vault_id)
        except UserError:
            return
