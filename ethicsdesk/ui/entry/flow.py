"""The way from a closed vault to an open desk: which screen is shown, and what it leads to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ethicsdesk.domain.errors import Cancelled, UserError
from ethicsdesk.ui.entry import learning
from ethicsdesk.ui.entry.choosing import ChooseFolder, choose_folder
from ethicsdesk.ui.entry.door import Door
from ethicsdesk.ui.entry.entry_stage import EntryStage, Places
from ethicsdesk.ui.entry.guarding import alive
from ethicsdesk.ui.entry.places import seems_used, vault_in
from ethicsdesk.ui.entry.screen import EntryScreen
from ethicsdesk.ui.entry.unlock import UnlockScreen
from ethicsdesk.ui.entry.welcome import WelcomeScreen
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.dialog import Dialog

if TYPE_CHECKING:  # the lock screen does not wait for these
    from ethicsdesk.services.desk import Desk
    from ethicsdesk.ui.entry.create import CreateScreen
    from ethicsdesk.ui.entry.printing import PrintCode
    from ethicsdesk.ui.entry.with_code import WithCodeScreen
    from ethicsdesk.ui.jobs import Job
    from ethicsdesk.ui.outside import Outside

IMPORT_FOLDER = "Imported"


class EntryFlow(EntryStage):
    """Leads from one screen to the next."""

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
        super().__init__(door, places, folder=folder, choose=choose, print_code=print_code, outside=outside)
        self._prepared = False
        self._closing: Job | None = None

    def start(self) -> None:
        """Show the first screen by a guess; `prepare` mends it once the truth is known."""
        self.show_door()

    def show_door(self) -> None:
        """Show the lock screen where a vault seems to lie, else the welcome."""
        if seems_used(self._folder):
            self.show_unlock()
        else:
            self.show_welcome()

    @property
    def is_at_the_door(self) -> bool:
        """Say whether nothing is begun yet that would be lost if the screen were made anew."""
        return self._closing is None and isinstance(self.screen_shown, UnlockScreen | WelcomeScreen)

    def prepare(self) -> None:
        """Load what opening needs, while the person reads and types."""
        self._prepared = True
        self._door.prepare(self._folder, self._on_known, owner=self)
        self._learn()

    def show_closing(self, job: Job | None) -> None:
        """Say on the lock screen that the vault is still backed up; None when that is over."""
        self._closing = job
        screen = self.screen_shown
        if isinstance(screen, UnlockScreen):
            words = self.tr("Your last changes are being backed up. The vault is closed right after.")
            screen.show_work(words if job is not None else "")

    def show_welcome(self) -> None:
        """Show the ways in."""
        screen = WelcomeScreen()
        screen.set_up.connect(self.show_create)
        screen.try_sample.connect(self._ask_for_sample)
        screen.open_other.connect(self._choose_other)
        screen.move_in.connect(self.show_restore)
        screen.take_export.connect(self.show_import)
        self.show_screen(screen)

    def show_create(self) -> None:
        """Show the screen that makes a vault in the usual place."""
        screen = self.create_screen(self.places.vault)
        screen.submitted.connect(lambda secret, where: self._create(screen, secret, where))
        screen.cancelled.connect(self.show_welcome)
        self.show_screen(screen)

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
        screen.remembered_asked.connect(lambda in_doubt: self._unlock(screen, None, in_doubt=in_doubt))
        screen.code_asked.connect(self._show_with_code)
        screen.other_asked.connect(self._choose_other)
        screen.restore_asked.connect(self.show_restore)
        screen.rescue_asked.connect(self.show_rescue)
        screen.working.acted.connect(self._stop_closing)
        self.show_screen(screen)
        if self._prepared:
            self._learn()

    def show_restore(self) -> None:
        """Lead through putting a backup in place, also as the way to a new computer."""
        from ethicsdesk.ui.entry.restoring import RestoreWay

        way = RestoreWay(self, self._door, self._folder, is_new=not seems_used(self._folder))
        way.left.connect(self.show_door)
        way.start()

    def show_import(self) -> None:
        """Lead from an export to a new vault, which never takes the place of another."""
        from ethicsdesk.ui.entry.import_way import ImportWay

        if self._outside is None or self._outside.make_archives is None:
            raise LookupError("this window was made without a way to read exports")
        usual = self.places.usual
        folder = usual.parent / IMPORT_FOLDER if seems_used(usual) else usual
        way = ImportWay(self, self._door, self._outside.make_archives(), folder)
        way.left.connect(self.show_door)
        way.start()

    def show_rescue(self) -> None:
        """Lead from the key on the recovery card to a new key file."""
        from ethicsdesk.ui.entry.rescue import RescueScreen

        screen = RescueScreen(learning.helpers_of(self._door, self))
        screen.submitted.connect(
            lambda typed, code, new: learning.rescue(
                self._door,
                self._folder,
                (typed, code, new),
                lambda made: self.enter(made.desk, self._folder),
                alive(screen, screen.fail),
            )
        )
        screen.cancelled.connect(self.show_unlock)
        self.show_screen(screen)

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
        self.show_screen(screen)

    def _learn(self) -> None:
        """Find out whether the next try has to wait, and whether this computer remembers the vault."""
        if isinstance(self.screen_shown, UnlockScreen):
            learning.learn(self._door, self._folder, self.screen_shown)

    def _on_known(self, there: bool) -> None:  # noqa: FBT001 - called by the runner
        if there and isinstance(self.screen_shown, WelcomeScreen):
            self.show_unlock()
        elif not there and isinstance(self.screen_shown, UnlockScreen):
            self.show_welcome()

    def _choose_other(self) -> None:
        chosen = self.choose(self, self.tr("In which folder does your vault lie?"), self._folder)
        if chosen is not None:
            self._folder = vault_in(chosen)
            self.show_unlock()

    def _create(self, screen: CreateScreen, secret: bytearray, folder: Path) -> None:
        self._door.create(
            folder, secret, lambda made: self.show_code(made, folder), on_failed=alive(screen, screen.fail)
        )

    def _unlock(self, screen: UnlockScreen, secret: bytearray | None, *, in_doubt: bool) -> None:
        """Open with the passphrase, or without one with what this computer remembers."""
        self._stop_closing()
        failed = alive(screen, screen.fail)
        if secret is None:
            self._door.unlock_remembered(self._folder, self._on_open, on_failed=failed, accept_doubt=in_doubt)
        else:
            self._door.unlock(self._folder, secret, self._on_open, on_failed=failed, accept_doubt=in_doubt)

    def _use_code(self, screen: WithCodeScreen, code: str, *, in_doubt: bool) -> None:
        """Open with the code; who needs it has lost the passphrase and is led to a new one."""
        self._stop_closing()
        self._door.unlock_with_code(
            self._folder,
            code,
            lambda desk: self.enter(desk, self._folder, first=learning.new_passphrase()),
            on_failed=alive(screen, screen.fail),
            accept_doubt=in_doubt,
        )

    def _on_open(self, desk: Desk) -> None:
        self.enter(desk, self._folder)

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
        self._job = self._door.open_sample(
            self.places.sample,
            self._on_sample,
            on_failed=self._on_sample_failed,
            progress=alive(self, self.busy.show_share),
        )

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

    def _stop_closing(self) -> None:
        """Close the vault without finishing the backup: opening again must not wait for it."""
        if self._closing is not None:
            self._closing.cancel()


def _sample_passphrase() -> str:
    from ethicsdesk.services.sample import PASSPHRASE

    return PASSPHRASE
