"""The stage before the desk is open: one screen at a time, a veil for long work, and what is at hand."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ethicsdesk.ui.entry import learning
from ethicsdesk.ui.entry.choosing import ChooseFolder, choose_folder
from ethicsdesk.ui.entry.door import Door, Made
from ethicsdesk.ui.entry.screen import EntryScreen
from ethicsdesk.ui.widgets.busy_overlay import BusyOverlay

if TYPE_CHECKING:  # the lock screen does not wait for these
    from ethicsdesk.services.desk import Desk
    from ethicsdesk.services.targets import Target
    from ethicsdesk.ui.entry.create import CreateScreen
    from ethicsdesk.ui.entry.printing import PrintCode
    from ethicsdesk.ui.entry.recovery_code import RecoveryCodeScreen
    from ethicsdesk.ui.jobs import Job
    from ethicsdesk.ui.outside import Outside

SAMPLE_FOLDER = "Sample"


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The person's own vault, and where the usual one lies."""

    vault: Path
    usual: Path

    @property
    def sample(self) -> Path:
        """Return the folder of the sample practice, beside the usual vault."""
        return self.usual.parent / SAMPLE_FOLDER


class EntryStage(QStackedWidget):
    """Shows one screen at a time and deletes the one before, with all that was typed on it."""

    opened = Signal(object)
    """The open desk."""

    vault_chosen = Signal(object)
    """The folder of the person's own vault, once it was opened or made."""

    look_asked = Signal()

    def __init__(
        self,
        door: Door,
        places: Places,
        *,
        folder: Path | None = None,
        choose: ChooseFolder = choose_folder,
        print_code: PrintCode | None = None,
        outside: Outside | None = None,
    ) -> None:
        """Show nothing yet; *folder* is the vault in question when it is not the person's own."""
        super().__init__()
        self._door = door
        self.places = places
        self._folder = folder or places.vault
        self.choose = choose
        self._print_code = print_code
        self._outside = outside
        self._job: Job | None = None
        self.first: Target | None = None
        """Where the person is led once the desk is open; None = where one always begins."""
        self.busy = BusyOverlay(self)
        self.busy.cancelled.connect(self._on_cancel)

    @property
    def screen_shown(self) -> QWidget | None:
        """Return the present screen."""
        return self.currentWidget()

    @property
    def folder(self) -> Path:
        """Return the folder of the vault in question."""
        return self._folder

    def tell_trouble(self, sentence: str) -> None:
        """Show what went wrong while the desk was put away."""
        if isinstance(self.screen_shown, EntryScreen):
            self.screen_shown.complain(sentence)

    def fail(self, error: Exception) -> None:
        """Show a failure on the present screen. Raises what is no UserError."""
        if isinstance(self.screen_shown, EntryScreen):
            self.screen_shown.complain_of(error)

    def show_screen(self, screen: EntryScreen) -> None:
        """Show a screen and delete the one before."""
        screen.look_asked.connect(self.look_asked)
        before = self.currentWidget()
        self.addWidget(screen)
        self.setCurrentWidget(screen)
        if before is not None:
            self.removeWidget(before)
            before.hide()
            before.deleteLater()
            screen.take_focus()

    def cancel_with(self, job: Job) -> None:
        """Let the veil's button stop this job."""
        self._job = job

    def enter(self, desk: Desk, folder: Path, *, first: Target | None = None) -> None:
        """Go to an open desk whose vault lies in *folder*, and there to *first*."""
        self._folder = folder
        self.first = first
        if folder != self.places.sample:
            self.vault_chosen.emit(folder)
        self.opened.emit(desk)

    def show_code(self, made: Made, folder: Path) -> None:
        """Show the recovery code of a vault that was just made in *folder*."""
        self._folder = folder
        self.vault_chosen.emit(folder)
        from ethicsdesk.ui.entry.printing import print_code
        from ethicsdesk.ui.entry.recovery_code import RecoveryCodeScreen

        print_it = self._print_code or print_code
        screen = RecoveryCodeScreen(made.code)
        screen.done.connect(lambda: self.opened.emit(made.desk))
        screen.print_asked.connect(lambda: print_it(screen, self._door))
        screen.save_asked.connect(lambda: self._save_card(screen))
        if self._outside is None or self._outside.make_places is None:
            screen.save.hide()
        self.show_screen(screen)

    def _save_card(self, screen: RecoveryCodeScreen) -> None:
        from ethicsdesk.services.recovery_card import FILE_NAME
        from ethicsdesk.ui.card_saving import ask_card_place
        from ethicsdesk.ui.entry.printing import save_card

        if self._outside is None or self._outside.make_places is None:
            return
        places = self._outside.make_places()
        path = ask_card_place(screen, FILE_NAME, places=places, vault=self._folder, choose=self.choose)
        if path is not None:
            save_card(screen, self._door, path=path, save_file=self._outside.save_file)

    def create_screen(self, folder: Path) -> CreateScreen:
        """Return a screen that asks for a new passphrase and a place."""
        from ethicsdesk.ui.entry.create import CreateScreen

        make_places = self._outside.make_places if self._outside is not None else None
        return CreateScreen(
            folder,
            choose=self.choose,
            helpers=learning.helpers_of(self._door, self),
            places=make_places() if make_places is not None else None,
        )

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
