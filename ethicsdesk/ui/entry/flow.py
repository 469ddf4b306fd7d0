"""The way from a closed vault to an open desk: which screen is shown, and what it leads to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ethicsdesk.domain.errors import Cancelled, UserError
from ethicsdesk.ui.entry.choosing import ChooseFolder, choose_folder
from ethicsdesk.ui.entry.door import Door, Made
from ethicsdesk.ui.entry.places import seems_used, vault_in
from ethicsdesk.ui.entry.screen import EntryScreen
from ethicsdesk.ui.entry.unlock import UnlockScreen
from ethicsdesk.ui.entry.welcome import WelcomeScreen
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.busy_overlay import BusyOverlay
from ethicsdesk.ui.widgets.dialog import Dialog

if TYPE_CHECKING:  # the lock screen does not wait for these
    from ethicsdesk.services.desk import Desk
    from ethicsdesk.ui.entry.create import CreateScreen
    from ethicsdesk.ui.entry.printing import PrintCode
    from ethicsdesk.ui.entry.with_code import WithCodeScreen

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


class EntryFlow(QStackedWidget):
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
        parent: QWidget | None = None,
    ) -> None:
        """Show nothing yet; *folder* is the vault in question when it is not the person's own."""
        super().__init__(parent)
        self._door = door
        self.places = places
        self._folder = folder or places.vault
        self._choose = choose
        self._print_code = print_code
        self.busy = BusyOverlay(self)

    @property
    def screen_shown(self) -> QWidget | None:
        """Return the present screen."""
        return self.currentWidget()

    @property
    def folder(self) -> Path:
        """Return the folder of the vault in question."""
        return self._folder

    def start(self) -> None:
        """Show the first screen by a guess; `prepare` mends it once the truth is known."""
        if seems_used(self._folder):
            self.show_unlock()
        else:
            self.show_welcome()

    def prepare(self) -> None:
        """Load what opening needs, while the person reads and types."""
        self._door.prepare(self._folder, self._on_known, owner=self)

    def tell_trouble(self, sentence: str) -> None:
        """Show what went wrong while the desk was put away."""
        if isinstance(self.screen_shown, EntryScreen):
            self.screen_shown.complain(sentence)

    def show_welcome(self) -> None:
        """Show the three ways in."""
        screen = WelcomeScreen()
        screen.set_up.connect(self.show_create)
        screen.try_sample.connect(self._ask_for_sample)
        screen.open_other.connect(self._choose_other)
        self._show(screen)

    def show_create(self) -> None:
        """Show the screen that makes a vault in the usual place."""
        from ethicsdesk.ui.entry.create import CreateScreen

        screen = CreateScreen(self.places.vault, choose=self._choose)
        screen.submitted.connect(lambda secret, where: self._create(screen, secret, where))
        screen.cancelled.connect(self.show_welcome)
        self._show(screen)

    def show_unlock(self) -> None:
        """Show the lock screen of the vault in question."""
        is_sample = self._folder == self.places.sample
        hint = (
            self.tr("This is the sample practice. Its passphrase is: {passphrase}").format(
                passphrase=_sample_passphrase()
            )
            if is_sample
            else ""
        )
        screen = UnlockScreen(self._folder, hint=hint)
        screen.submitted.connect(lambda secret, in_doubt: self._unlock(screen, secret, in_doubt=in_doubt))
        screen.code_asked.connect(self._show_with_code)
        screen.other_asked.connect(self._choose_other)
        self._show(screen)

    def start_own(self) -> None:
        """Leave the sample practice for the person's own vault, or for making one."""
        self._folder = self.places.vault
        if seems_used(self._folder):
            self.show_unlock()
        else:
            self.show_create()

    def may_close(self) -> bool:
        """Say whether the window may close; a code that is shown only once is not closed by accident."""
        from ethicsdesk.ui.entry.recovery_code import RecoveryCodeScreen

        if not isinstance(self.screen_shown, RecoveryCodeScreen):
            return True
        return Dialog.ask(
            self,
            self.tr("Have you written the code down?"),
            self.tr("It is shown only now. Without it, a forgotten passphrase cannot be mended."),
            accept=self.tr("&Close all the same"),
            reject=self.tr("&Go back to the code"),
            tone=Tone.STOP,
        )

    def _show_with_code(self) -> None:
        from ethicsdesk.ui.entry.with_code import WithCodeScreen

        screen = WithCodeScreen(self._folder)
        screen.submitted.connect(lambda code, in_doubt: self._use_code(screen, code, in_doubt=in_doubt))
        screen.cancelled.connect(self.show_unlock)
        self._show(screen)

    def _show(self, screen: EntryScreen) -> None:
        screen.look_asked.connect(self.look_asked)
        before = self.currentWidget()
        self.addWidget(screen)
        self.setCurrentWidget(screen)
        if before is not None:
            self.removeWidget(before)
            before.hide()
            before.deleteLater()
            screen.take_focus()

    def _on_known(self, there: bool) -> None:  # noqa: FBT001 - called by the runner
        if there and isinstance(self.screen_shown, WelcomeScreen):
            self.show_unlock()
        elif not there and isinstance(self.screen_shown, UnlockScreen):
            self.show_welcome()

    def _choose_other(self) -> None:
        chosen = self._choose(self, self.tr("In which folder does your vault lie?"), self._folder)
        if chosen is not None:
            self._folder = vault_in(chosen)
            self.show_unlock()

    def _create(self, screen: CreateScreen, secret: bytearray, folder: Path) -> None:
        self._door.create(
            folder, secret, lambda made: self._on_made(made, folder), on_failed=_alive(screen, screen.fail)
        )

    def _on_made(self, made: Made, folder: Path) -> None:
        self._folder = folder
        self.vault_chosen.emit(folder)
        from ethicsdesk.ui.entry.printing import print_code
        from ethicsdesk.ui.entry.recovery_code import RecoveryCodeScreen

        print_it = self._print_code or print_code
        screen = RecoveryCodeScreen(made.code)
        screen.done.connect(lambda: self.opened.emit(made.desk))
        screen.print_asked.connect(lambda: print_it(screen, self._door))
        self._show(screen)

    def _unlock(self, screen: UnlockScreen, secret: bytearray, *, in_doubt: bool) -> None:
        self._door.unlock(
            self._folder,
            secret,
            self._on_open,
            on_failed=_alive(screen, screen.fail),
            accept_doubt=in_doubt,
        )

    def _use_code(self, screen: WithCodeScreen, code: str, *, in_doubt: bool) -> None:
        self._door.unlock_with_code(
            self._folder,
            code,
            self._on_open,
            on_failed=_alive(screen, screen.fail),
            accept_doubt=in_doubt,
        )

    def _on_open(self, desk: Desk) -> None:
        if self._folder != self.places.sample:
            self.vault_chosen.emit(self._folder)
        self.opened.emit(desk)

    def _ask_for_sample(self) -> None:
        agreed = Dialog.ask(
            self,
            self.tr("Look around in a sample practice?"),
            self.tr(
                "EthicsDesk makes an invented practice with four tools, in a vault of its own. "
                "Its passphrase is “{passphrase}”. Please write nothing real in it."
            ).format(passphrase=_sample_passphrase()),
            accept=self.tr("&Open the sample"),
            reject=self.tr("&Not now"),
        )
        if agreed:
            self.open_sample()

    def open_sample(self) -> None:
        """Make the sample practice if need be, and open it."""
        self.busy.begin(self.tr("Getting the sample practice ready …"))
        job = self._door.open_sample(
            self.places.sample,
            self._on_sample,
            on_failed=self._on_sample_failed,
            progress=_alive(self, self.busy.show_share),
        )
        self.busy.cancelled.connect(job.cancel)

    def _on_sample(self, desk: Desk) -> None:
        self.busy.end()
        self._folder = self.places.sample
        self.opened.emit(desk)

    def _on_sample_failed(self, error: Exception) -> None:
        self.busy.end()
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, UserError):
            raise error
        screen = self.screen_shown
        if isinstance(screen, EntryScreen):
            screen.complain(sentence(error), title=self.tr("The sample practice did not open"))


def _alive(owner: QObject, tell: Callable[..., None]) -> Callable[..., None]:
    """Return *tell*, silenced once its object is gone."""

    def guarded(*values: object) -> None:
        if shiboken6.isValid(owner):
            tell(*values)

    return guarded


def _sample_passphrase() -> str:
    from ethicsdesk.services.sample import PASSPHRASE

    return PASSPHRASE
