"""From a locked vault to an open desk, and back."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from ethicsdesk.services.access import Access, NoKeyStore
from ethicsdesk.services.access_ports import Attempts, KeyedVaults, KeyStore, Words
from ethicsdesk.services.attempts import CountInMemory
from ethicsdesk.services.backup_ports import ClosedCopy, Restoring, Secret
from ethicsdesk.services.copies import Backup
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Clock, Library, Papers, Progress, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Opens vaults; everything it returns lives on the thread that called it."""

    vaults: KeyedVaults
    clock: Clock
    library: Library
    papers: Papers
    attempts: Attempts = field(default_factory=CountInMemory)
    key_store: KeyStore = field(default_factory=NoKeyStore)
    words: Words = tuple
    language: Callable[[], str] = str
    """Says, whenever a desk is opened, in which language its content is read; '' = that of the library."""

    @property
    def access(self) -> Access:
        """Return what opens and changes the ways into vaults."""
        return Access(
            vaults=self.vaults,
            clock=self.clock,
            attempts=self.attempts,
            key_store=self.key_store,
            words=self.words,
        )

    def warm(self) -> None:
        """Read the content every desk rests on, so that nobody waits for it after unlocking."""
        self._content().questionnaire_text()

    def create(self, folder: Path, passphrase: bytearray) -> tuple[Desk, str]:
        """Make a vault; return the open desk and the recovery code, which is shown once."""
        made = self.vaults.create(folder, passphrase)
        return self._desk(made.store), made.recovery_code

    def unlock(self, folder: Path, passphrase: bytearray, *, accept_rollback: bool = False) -> Desk:
        """Open a vault with its passphrase. Raises TooSoonError during a pause after failures."""
        return self._desk(self.access.open(folder, passphrase, accept_rollback=accept_rollback))

    def unlock_with_code(self, folder: Path, code: str, *, accept_rollback: bool = False) -> Desk:
        """Open a vault with its recovery code."""
        return self._desk(self.access.open_with_code(folder, code, accept_rollback=accept_rollback))

    def unlock_remembered(self, folder: Path, *, accept_rollback: bool = False) -> Desk:
        """Open a vault with what this computer remembers. Raises NotRememberedError, KeyStore…Error."""
        return self._desk(self.access.open_remembered(folder, accept_rollback=accept_rollback))

    def confirm_code(self, desk: Desk, code: str) -> None:
        """Check a recovery code. Raises RecoveryCodeTypoError, WrongRecoveryCodeError."""
        self.vaults.check_code(desk.store.folder, code)

    def backups_in(self, place: Path) -> tuple[Backup, ...]:
        """Return every backup in a folder, of any vault, newest first. Raises BackupPlaceMissingError."""
        return self.vaults.restorer.found(place)

    def begin_restore(self, backup: Path, folder: Path, secret: Secret, progress: Progress) -> Restoring:
        """Copy a backup beside the (closed) vault in *folder*, check it and compare; replace nothing yet.

        The folder may be new: that is the way to another computer. Raises as `Restorer.begin` says.
        """
        return self.vaults.restorer.begin(backup, folder, secret, progress)

    def finish_restore(self, restoring: Restoring) -> Desk:
        """Put the backup in the vault's place and open it; the vault that lay there is kept aside."""
        return self._desk(restoring.finish())

    def copy_closed(self, copy: ClosedCopy, progress: Progress) -> Backup:
        """Back up a vault that is locked, at quitting; it is checked when the vault is opened next."""
        return self.vaults.restorer.copy_closed(copy, progress)

    def _desk(self, store: Store) -> Desk:
        return Desk(store=store, clock=self.clock, library=self._content(), papers=self.papers)

    def _content(self) -> Library:
        return self.library.in_language(self.language())
