"""Leads through a restore, also as the way to a new computer; nothing is replaced before a yes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ethicsdesk.domain.errors import Cancelled, NoBackupError
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.entry.door import Door, Made
from ethicsdesk.ui.entry.entry_stage import EntryStage
from ethicsdesk.ui.entry.guarding import alive
from ethicsdesk.ui.entry.restore_screens import BackupSecretScreen, ChooseBackupScreen, CompareScreen

if TYPE_CHECKING:
    from ethicsdesk.services.backup_ports import Comparison, Secret
    from ethicsdesk.services.copies import Backup
    from ethicsdesk.services.ports import Progress
    from ethicsdesk.services.session import Session

AFTER = Target(area=Area.VAULT, field="backup")
"""Where the person chooses at once where backups go from now on."""


class RestoreWay(QObject):
    """One walk through the screens; a child of the stage that shows them."""

    left = Signal()
    """The person turned back before anything was put in place."""

    def __init__(self, stage: EntryStage, door: Door, folder: Path, *, is_new: bool) -> None:
        """Restore into *folder*; *is_new*: there is no vault in it."""
        super().__init__(stage)
        self._stage = stage
        self._door = door
        self._folder = folder
        self._is_new = is_new
        self._last: Path = Path.home()

    def start(self) -> None:
        """Ask for the drive with the backups."""
        screen = ChooseBackupScreen(is_new=self._is_new)
        screen.folder_asked.connect(lambda: self._look(screen))
        screen.chosen.connect(self._ask_secret)
        screen.cancelled.connect(self.left)
        self._stage.show_screen(screen)

    def _look(self, screen: ChooseBackupScreen) -> None:
        place = self._stage.choose(screen, screen.tr("Where do your backups lie?"), self._last)
        if place is None:
            return
        self._last = place
        screen.set_busy(busy=True)

        here = self._folder.absolute()

        def find(session: Session) -> tuple[Backup, ...]:
            # the vault itself can lie below the chosen folder, and is no backup of itself
            found = tuple(one for one in session.backups_in(place) if one.path.absolute() != here)
            if not found:
                raise NoBackupError(path=place)
            return found

        self._door.draw(
            lambda session: (find(session), session.clock.today()),
            lambda found: screen.show_found(*found),
            on_failed=screen.fail,
            owner=screen,
        )

    def _ask_secret(self, backup: Backup) -> None:
        self._door.draw(
            lambda session: session.clock.today(),
            lambda today: self._show_secret(BackupSecretScreen(backup, self._folder, today), backup),
            on_failed=self._stage.fail,
            owner=self,
        )

    def _show_secret(self, screen: BackupSecretScreen, backup: Backup) -> None:
        screen.submitted.connect(lambda secret: self._open(screen, backup, secret))
        screen.cancelled.connect(self.start)
        self._stage.show_screen(screen)

    def _open(self, screen: BackupSecretScreen, backup: Backup, secret: Secret) -> None:
        folder, door = self._folder, self._door

        def begin(session: Session, progress: Progress) -> Comparison:
            restoring = session.begin_restore(backup.path, folder, secret, progress)
            door.hold(restoring)
            return restoring.comparison

        busy = self._stage.busy
        busy.begin(self.tr("Copying the backup and reading it in full …"))

        def failed(error: Exception) -> None:
            busy.end()
            if not isinstance(error, Cancelled):
                screen.fail(error)

        def done(found: Comparison) -> None:
            busy.end()
            self._compare(found)

        job = door.work(begin, done, on_failed=alive(screen, failed), owner=screen, progress=busy.show_share)
        self._stage.cancel_with(job)

    def _compare(self, found: Comparison) -> None:
        screen = CompareScreen(found, self._folder)
        screen.agreed.connect(lambda: self._finish(screen))
        screen.cancelled.connect(self._leave)
        self._stage.show_screen(screen)

    def _leave(self) -> None:
        self._door.give_up()
        self.left.emit()

    def _finish(self, screen: CompareScreen) -> None:
        self._door.finish_restore(self._on_restored, on_failed=alive(screen, screen.fail))

    def _on_restored(self, made: Made) -> None:
        self._stage.enter(made.desk, self._folder, first=AFTER)
