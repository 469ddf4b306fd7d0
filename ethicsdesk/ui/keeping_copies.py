"""Backs up by itself: soon after unlocking, before the vault is closed, and when the window goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.errors import BackupPlaceMissingError, Cancelled, EthicsDeskError, UserError
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.widgets.busy_overlay import BusyOverlay

if TYPE_CHECKING:  # the lock screen does not wait for these
    from ethicsdesk.services.backup_ports import ClosedCopy
    from ethicsdesk.services.backups import Looked
    from ethicsdesk.services.changes import Changed
    from ethicsdesk.services.desk import Desk
    from ethicsdesk.services.ports import Progress
    from ethicsdesk.ui.entry.door import Door
    from ethicsdesk.ui.entry.flow import EntryFlow
    from ethicsdesk.ui.jobs import Runner
    from ethicsdesk.ui.workbench import Workbench

SOON = 4000  # milliseconds after unlocking, when the first page has been read


class CopyKeeper(QObject):
    """Asks whether a backup is due and makes it; a missing drive is told by Today and the vault's page."""

    def __init__(self, door: Door, jobs: Runner, *, parent: QObject) -> None:
        """Keep nothing yet."""
        super().__init__(parent)
        self._door = door
        self._jobs = jobs
        self._waiting: ClosedCopy | None = None
        self.soon = SOON

    def greet(self, workbench: Workbench) -> None:
        """Soon after unlocking: check copies made while the vault was closed, and back up when due."""
        self._waiting = None
        timer = QTimer(workbench)
        timer.setSingleShot(True)
        timer.timeout.connect(lambda: self._greet(workbench))
        timer.start(self.soon)

    def take_leave(self, desk: Desk, flow: EntryFlow, *, last_copy: bool) -> None:
        """Before the vault is closed: back up when due, and remember what a copy at quitting needs."""

        def over(found: ClosedCopy | None) -> None:
            self._waiting = found
            flow.show_closing(None)

        def failed(error: Exception) -> None:
            over(None)
            if not isinstance(error, EthicsDeskError):
                raise error

        job = self._jobs.submit_long(
            lambda progress: _farewell(desk, progress, last_copy=last_copy),
            on_done=over,
            on_failed=failed,
            progress=lambda _share: flow.show_closing(job),
            owner=flow,
        )

    def copy_open(self, workbench: Workbench, window: QWidget, then: Callable[[], None]) -> None:
        """Before the window goes: back up the open vault when due, then go on."""
        desk = workbench.desk
        workbench.read(
            lambda _desk: _is_due(desk),
            lambda due: self._run(window, lambda progress: _make(desk, progress), then) if due else then(),
            owner=window,
            on_failed=lambda _error: then(),
        )

    def copy_closed(self, window: QWidget, then: Callable[[], None]) -> bool:
        """Before the window goes: copy the closed vault when due, then go on; say whether it is done."""
        waiting, self._waiting = self._waiting, None
        if waiting is None or not self._door.is_closed:
            return False
        session = self._door.session
        if session is None:
            return False
        self._run(window, lambda progress: session.copy_closed(waiting, progress), then)
        return True

    def _greet(self, workbench: Workbench) -> None:
        workbench.change_long(
            _look_after,
            lambda looked: self._on_looked(workbench, looked),
            owner=workbench,
            progress=lambda _share: workbench.noted.emit(self.tr("Backing up …")),
            on_failed=lambda error: self._on_failed(workbench, error),
        )

    def _on_looked(self, workbench: Workbench, looked: Looked) -> None:
        if looked.damaged:
            workbench.troubled.emit(
                self.tr(
                    "A backup made while the vault was locked is damaged: {place} "
                    "Your vault is unchanged. Please make a new backup."
                ).format(place=looked.damaged[0].path)
            )
        if looked.checked:
            workbench.noted.emit(self.tr("Backed up"))

    def _on_failed(self, workbench: Workbench, error: UserError) -> None:
        if not isinstance(error, BackupPlaceMissingError):
            workbench.troubled.emit(sentence(error))

    def _run(self, window: QWidget, work: Callable[[Progress], object], then: Callable[[], None]) -> None:
        busy = BusyOverlay(window)

        def over() -> None:
            busy.end()
            busy.deleteLater()
            then()

        def failed(error: Exception) -> None:
            over()
            if not isinstance(error, EthicsDeskError):
                raise error

        busy.begin(self.tr("Backing up before EthicsDesk closes …"))
        busy.button.setText(self.tr("Close without a backup"))
        job = self._jobs.submit_long(
            work, on_done=lambda _: over(), on_failed=failed, progress=busy.show_share, owner=busy
        )
        busy.cancelled.connect(job.cancel)


def _look_after(desk: Desk, progress: Progress) -> Changed[Looked]:
    """Check what waits, then back up when due; the result names what is checked now."""
    from ethicsdesk.services import backups
    from ethicsdesk.services.backups import Looked, Moment
    from ethicsdesk.services.changes import Changed

    looked = backups.check_waiting(desk, progress)
    if not backups.due(desk, Moment.UNLOCK):
        return looked
    made = backups.make(desk, progress)
    checked = (*looked.value.checked, made.value.backup)
    return Changed(Looked(checked=checked, damaged=looked.value.damaged), made.topics)


def _farewell(desk: Desk, progress: Progress, *, last_copy: bool) -> ClosedCopy | None:
    """Back up when that is wanted and due; what fails is told by Today at the next unlock."""
    from ethicsdesk.services import backups
    from ethicsdesk.services.backups import Moment

    try:
        if last_copy and backups.due(desk, Moment.LOCK):
            backups.make(desk, progress)
    except (UserError, Cancelled):
        return backups.closing(desk)
    return backups.closing(desk)


def _is_due(desk: Desk) -> bool:
    from ethicsdesk.services import backups
    from ethicsdesk.services.backups import Moment

    return backups.due(desk, Moment.QUIT)


def _make(desk: Desk, progress: Progress) -> None:
    from ethicsdesk.services import backups

    backups.make(desk, progress)
