"""From a locked vault to an open desk, and back."""

from dataclasses import dataclass
from pathlib import Path

from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Clock, Library, Papers, Store, Vaults


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Opens vaults; everything it returns lives on the thread that called it."""

    vaults: Vaults
    clock: Clock
    library: Library
    papers: Papers

    def create(self, folder: Path, passphrase: bytearray) -> tuple[Desk, str]:
        """Make a vault; return the open desk and the recovery code, which is shown once."""
        made = self.vaults.create(folder, passphrase)
        return self._desk(made.store), made.recovery_code

    def unlock(self, folder: Path, passphrase: bytearray, *, accept_rollback: bool = False) -> Desk:
        """Open a vault with its passphrase."""
        return self._desk(self.vaults.unlock(folder, passphrase, accept_rollback=accept_rollback))

    def unlock_with_code(self, folder: Path, code: str, *, accept_rollback: bool = False) -> Desk:
        """Open a vault with its recovery code."""
        return self._desk(self.vaults.unlock_with_code(folder, code, accept_rollback=accept_rollback))

    def confirm_code(self, desk: Desk, code: str) -> None:
        """Check a recovery code. Raises RecoveryCodeTypoError, WrongRecoveryCodeError."""
        self.vaults.check_code(desk.store.folder, code)

    def _desk(self, store: Store) -> Desk:
        return Desk(store=store, clock=self.clock, library=self.library, papers=self.papers)
