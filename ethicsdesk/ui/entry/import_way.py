"""Leads from an export to a new vault: looked through, a passphrase, a place, a new recovery code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.errors import Cancelled
from ethicsdesk.services import importing
from ethicsdesk.services.archive_ports import Archives
from ethicsdesk.ui.entry.create import CreateScreen
from ethicsdesk.ui.entry.door import Door, Made
from ethicsdesk.ui.entry.entry_stage import EntryStage
from ethicsdesk.ui.entry.guarding import alive
from ethicsdesk.ui.entry.import_screens import LookScreen
from ethicsdesk.ui.saving import ask_zip

if TYPE_CHECKING:
    from ethicsdesk.services.importing import Looked
    from ethicsdesk.services.ports import Progress
    from ethicsdesk.services.session import Session


class ImportWay(QObject):
    """One walk through the screens; a child of the stage that shows them."""

    left = Signal()
    """The person turned back before anything was put in place."""

    def __init__(self, stage: EntryStage, door: Door, archives: Archives, folder: Path) -> None:
        """Import into *folder*, unless another is chosen."""
        super().__init__(stage)
        self._stage = stage
        self._door = door
        self._archives = archives
        self._folder = folder
        self._source = Path()

    def start(self) -> None:
        """Ask for the export."""
        screen = LookScreen()
        screen.folder_asked.connect(
            lambda: self._look(screen, self._stage.choose(screen, self.tr("Which export?"), Path.home()))
        )
        screen.file_asked.connect(lambda: self._look(screen, _choose_zip(screen, self.tr("Which export?"))))
        screen.agreed.connect(self._ask_passphrase)
        screen.cancelled.connect(self.left)
        self._stage.show_screen(screen)

    def _look(self, screen: LookScreen, source: Path | None) -> None:
        if source is None:
            return
        self._source = source
        archives, busy = self._archives, self._stage.busy
        busy.begin(self.tr("Checking every file of the export …"))

        def found(looked: Looked) -> None:
            busy.end()
            screen.show_found(looked)

        def failed(error: Exception) -> None:
            busy.end()
            if not isinstance(error, Cancelled):
                screen.fail(error)

        job = self._door.work(
            lambda _session, progress: importing.look(archives, source, progress),
            found,
            on_failed=alive(screen, failed),
            owner=screen,
            progress=busy.show_share,
        )
        self._stage.cancel_with(job)

    def _ask_passphrase(self) -> None:
        screen = self._stage.create_screen(self._folder)
        screen.submitted.connect(lambda secret, folder: self._build(screen, secret, folder))
        screen.cancelled.connect(self.start)
        self._stage.show_screen(screen)

    def _build(self, screen: CreateScreen, secret: bytearray, folder: Path) -> None:
        archives, source, busy = self._archives, self._source, self._stage.busy
        busy.begin(self.tr("Building the vault from the export …"))

        def build(session: Session, progress: Progress) -> Made:
            done = importing.build(
                session, archives, source, folder=folder, passphrase=secret, progress=progress
            ).value
            return Made(done.desk, done.recovery_code)

        def built(made: Made) -> None:
            busy.end()
            self._stage.show_code(made, folder)

        def failed(error: Exception) -> None:
            busy.end()
            screen.set_busy(busy=False)
            if not isinstance(error, Cancelled):
                screen.fail(error)

        job = self._door.open_by(build, built, on_failed=alive(screen, failed), progress=busy.show_share)
        self._stage.cancel_with(job)


def _choose_zip(parent: QWidget, title: str) -> Path | None:
    return ask_zip(parent, title)
