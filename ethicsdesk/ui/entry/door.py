"""Opens and closes vaults on the vault's own thread; the window only hears how it went."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from ethicsdesk.domain.errors import UserError
from ethicsdesk.ui.jobs import Job, Runner

if TYPE_CHECKING:  # the lock screen does not wait for these
    from ethicsdesk.domain.layout import PaperLayout
    from ethicsdesk.services.backup_ports import Restoring
    from ethicsdesk.services.changes import Changed
    from ethicsdesk.services.desk import Desk
    from ethicsdesk.services.ports import Progress
    from ethicsdesk.services.session import Session

T = TypeVar("T")

MakeSession = Callable[[], "Session"]
Failed = Callable[[Exception], None]

SAMPLE_COMPLETE = "sample_practice"


@dataclass(frozen=True, slots=True)
class Made:
    """A vault just made or put in place: the open desk, and the code that is shown once, or ""."""

    desk: Desk
    code: str


class Door(QObject):
    """Holds the session and at most one open desk; everything it does runs on the vault's thread."""

    def __init__(self, *, make_session: MakeSession, jobs: Runner, parent: QObject | None = None) -> None:
        """Open nothing yet; *make_session* is called on the vault's thread, for it is slow."""
        super().__init__(parent)
        self._make_session = make_session
        self._jobs = jobs
        self._session: Session | None = None
        self._desk: Desk | None = None
        self._restoring: Restoring | None = None

    @property
    def is_closed(self) -> bool:
        """Say whether no desk is open; true at the latest when `close` has told."""
        return self._desk is None

    @property
    def session(self) -> Session | None:
        """Return the session once anything was opened with it; None before."""
        return self._session

    def prepare(self, folder: Path, on_known: Callable[[bool], None], *, owner: QObject) -> None:
        """Load what opening needs while the person types; tell whether a vault lies in the folder.

        A failure is told when the vault is opened, not now.
        """
        self._jobs.submit(
            lambda: self._here().vaults.exists(folder),
            on_done=on_known,
            on_failed=_only_told_later,
            owner=owner,
        )
        self._jobs.submit(lambda: self._here().warm(), on_failed=_only_told_later)

    def unlock(
        self,
        folder: Path,
        passphrase: bytearray,
        on_done: Callable[[Desk], None],
        *,
        on_failed: Failed,
        accept_doubt: bool = False,
    ) -> Job:
        """Open with the passphrase; *accept_doubt* opens a vault older than this computer remembers."""
        return self._open(
            lambda session: session.unlock(folder, passphrase, accept_rollback=accept_doubt),
            on_done,
            on_failed=on_failed,
        )

    def unlock_with_code(
        self,
        folder: Path,
        code: str,
        on_done: Callable[[Desk], None],
        *,
        on_failed: Failed,
        accept_doubt: bool = False,
    ) -> Job:
        """Open with the recovery code."""
        return self._open(
            lambda session: session.unlock_with_code(folder, code, accept_rollback=accept_doubt),
            on_done,
            on_failed=on_failed,
        )

    def unlock_remembered(
        self,
        folder: Path,
        on_done: Callable[[Desk], None],
        *,
        on_failed: Failed,
        accept_doubt: bool = False,
    ) -> Job:
        """Open with what this computer remembers."""
        return self._open(
            lambda session: session.unlock_remembered(folder, accept_rollback=accept_doubt),
            on_done,
            on_failed=on_failed,
        )

    def create(
        self, folder: Path, passphrase: bytearray, on_done: Callable[[Made], None], *, on_failed: Failed
    ) -> Job:
        """Make a vault and leave it open."""

        def work() -> Made:
            desk, code = self._here().create(folder, passphrase)
            self._desk = desk
            return Made(desk, code)

        return self._jobs.submit(work, on_done=on_done, on_failed=on_failed)

    def open_sample(
        self,
        folder: Path,
        on_done: Callable[[Desk], None],
        *,
        on_failed: Failed,
        progress: Callable[[float], None] | None = None,
    ) -> Job:
        """Open the sample practice, made first where there is none; a stopped one leaves nothing."""

        def work(tell: Progress) -> Desk:
            session = self._here()
            desk = _whole_sample(session, folder) or _new_sample(session, folder, tell)
            self._desk = desk
            return desk

        return self._jobs.submit_long(work, on_done=on_done, on_failed=on_failed, progress=progress)

    def close(self, on_done: Callable[[None], None] | None = None) -> None:
        """Close the vault after everything asked for before; nothing happens when none is open."""

        def work() -> None:
            self._drop_restoring()
            desk, self._desk = self._desk, None
            if desk is not None:
                desk.store.close()

        self._jobs.submit(work, on_done=on_done)

    def confirm_code(self, desk: Desk, code: str) -> Changed[object]:
        """Check a typed recovery code and record that it is right. Call it on the vault's thread."""
        from ethicsdesk.services import practice
        from ethicsdesk.services.changes import Changed

        self._here().confirm_code(desk, code)
        done = practice.reach(desk, "recovery_confirmed")
        return Changed(done.value, done.topics)

    def draw(
        self,
        work: Callable[[Session], T],
        on_done: Callable[[T], None],
        *,
        on_failed: Failed,
        owner: QObject,
    ) -> Job:
        """Run work that needs the session but no vault, such as drawing the sheet for the recovery code."""
        return self._jobs.submit(
            lambda: work(self._here()), on_done=on_done, on_failed=on_failed, owner=owner
        )

    def work(
        self,
        work: Callable[[Session, Progress], T],
        on_done: Callable[[T], None],
        *,
        on_failed: Failed,
        owner: QObject,
        progress: Callable[[float], None] | None = None,
    ) -> Job:
        """Run long work that needs the session, such as checking a backup; it can be cancelled."""
        return self._jobs.submit_long(
            lambda tell: work(self._here(), tell),
            on_done=on_done,
            on_failed=on_failed,
            progress=progress,
            owner=owner,
        )

    def open_by(
        self,
        work: Callable[[Session, Progress], Made],
        on_done: Callable[[Made], None],
        *,
        on_failed: Failed,
        progress: Callable[[float], None] | None = None,
    ) -> Job:
        """Open a vault by long work, such as a restore or an import; the code is "" where none is new."""

        def opened(tell: Progress) -> Made:
            made = work(self._here(), tell)
            self._desk = made.desk
            return made

        return self._jobs.submit_long(opened, on_done=on_done, on_failed=on_failed, progress=progress)

    def card(self, code: str) -> PaperLayout:
        """Return the recovery card of the vault that is open. Call it on the vault's thread."""
        access = self._here().access
        return access.card_before(code) if self._desk is None else access.card(self._desk, code)

    def hold(self, restoring: Restoring) -> None:
        """Remember a restore under way, so that closing gives it up. Call it on the vault's thread."""
        self._restoring = restoring

    def give_up(self) -> None:
        """Leave everything as it was before a restore that was not finished."""
        self._jobs.submit(self._drop_restoring)

    def finish_restore(self, on_done: Callable[[Made], None], *, on_failed: Failed) -> Job:
        """Put the backup that was held in the vault's place and open it."""

        def work(session: Session, _tell: Progress) -> Made:
            restoring, self._restoring = self._restoring, None
            if restoring is None:
                raise LookupError("no restore is under way")
            return Made(session.finish_restore(restoring), "")

        return self.open_by(work, on_done, on_failed=on_failed)

    def run(
        self,
        work: Callable[[Progress], T],
        on_done: Callable[[T], None],
        *,
        on_failed: Failed,
        owner: QObject,
    ) -> Job:
        """Run work that needs neither, such as sending that sheet to the printer."""
        return self._jobs.submit_long(work, on_done=on_done, on_failed=on_failed, owner=owner)

    def _open(
        self,
        unlock: Callable[[Session], Desk],
        on_done: Callable[[Desk], None],
        *,
        on_failed: Failed,
    ) -> Job:
        def work() -> Desk:
            self._desk = unlock(self._here())
            return self._desk

        return self._jobs.submit(work, on_done=on_done, on_failed=on_failed)

    def _drop_restoring(self) -> None:
        restoring, self._restoring = self._restoring, None
        if restoring is not None:
            restoring.give_up()

    def _here(self) -> Session:
        if self._session is None:
            self._session = self._make_session()
        return self._session


def _only_told_later(error: Exception) -> None:
    if not isinstance(error, UserError | OSError):
        raise error


def _secret() -> bytearray:
    from ethicsdesk.services.sample import PASSPHRASE

    return bytearray(PASSPHRASE.encode())


def _whole_sample(session: Session, folder: Path) -> Desk | None:
    """Return the sample made earlier; one that was never finished is taken away."""
    from ethicsdesk.services import practice

    if not session.vaults.exists(folder):
        return None
    desk = session.unlock(folder, _secret())
    if practice.milestone(desk, SAMPLE_COMPLETE) is not None:
        return desk
    desk.store.close()
    shutil.rmtree(folder)
    return None


def _new_sample(session: Session, folder: Path, progress: Progress) -> Desk:
    from ethicsdesk.services import practice, sample

    desk, _ = session.create(folder, _secret())
    try:
        sample.fill(desk, progress)
        practice.reach(desk, SAMPLE_COMPLETE)
    except BaseException:
        desk.store.close()
        shutil.rmtree(folder)
        raise
    return desk
