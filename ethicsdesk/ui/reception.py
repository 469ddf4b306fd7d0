"""Leads from the locked door to the open desk and back, and sees everybody out at the end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ethicsdesk.ui.dialogs import close_dialogs
from ethicsdesk.ui.entry.door import Door
from ethicsdesk.ui.entry.entry_stage import Places
from ethicsdesk.ui.entry.flow import EntryFlow
from ethicsdesk.ui.jobs import Runner
from ethicsdesk.ui.keeping_copies import CopyKeeper
from ethicsdesk.ui.language import Tongue
from ethicsdesk.ui.theme import Motion, Scheme, Theme
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.window import MainWindow
from ethicsdesk.ui.wishes import Wishes

if TYPE_CHECKING:  # the lock screen does not wait for these
    from ethicsdesk.services.desk import Desk
    from ethicsdesk.services.search_results import Command
    from ethicsdesk.services.settings import Settings
    from ethicsdesk.ui.autolock import IdleWatch
    from ethicsdesk.ui.outside import Outside
    from ethicsdesk.ui.settings.dialog import Shown
    from ethicsdesk.ui.shell import Shell
    from ethicsdesk.ui.workbench import Leaving, Workbench

MakeWorkbench = Callable[["Desk"], "Workbench"]

WARMED = (
    "ethicsdesk.ui.workbench",
    "ethicsdesk.services.today",
    "ethicsdesk.ui.shell",
    "ethicsdesk.ui.pages.today.page",
)
"""What the open desk needs at once; loaded piece by piece while the person types."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Premises:
    """Everything the reception works with."""

    door: Door
    places: Places
    state: Path
    theme: Theme
    make_workbench: MakeWorkbench
    vault_jobs: Runner
    outside: Outside | None = None
    tongue: Tongue | None = None
    stop_long_work: Callable[[], None] = lambda: None
    locked: Callable[[], None] = lambda: None
    """Called when the vault is closed, or none was open: the computer may go to sleep."""


class Reception(QObject):
    """Owns the window and decides what it shows."""

    def __init__(self, premises: Premises) -> None:
        """Make the window; `open` shows it."""
        super().__init__()
        self._premises = premises
        self._places = premises.places
        self._folder = premises.places.vault
        self._wishes = Wishes(premises.state, theme=premises.theme, tongue=premises.tongue)
        self._workbench: Workbench | None = None
        self._idle: IdleWatch | None = None
        self._settings: Settings | None = None
        self._closing = False
        self._may_close = False
        self._at_once = False
        self.window = MainWindow(may_close=self._on_close)
        self._keeper = CopyKeeper(premises.door, premises.vault_jobs, parent=self)
        self.flow: EntryFlow | None = None
        self.shell: Shell | None = None

    def open(self) -> None:
        """Show the first screen; load what is slow once it is painted."""
        flow = self._enter()
        flow.start()
        self.window.take_place(self._wishes.kept.window)
        self.window.painted.connect(flow.prepare)
        self.window.painted.connect(self._warm)
        self.window.show()

    def lock(self) -> None:
        """Keep what is half-typed, wipe the pages, close the vault, show the lock screen."""
        if self.shell is None:
            return
        if close_dialogs():  # whoever waits for an answer goes on first
            QTimer.singleShot(0, self.lock)
            return
        self._put_away(last_copy=not self._at_once).show_unlock()

    def lock_at_once(self) -> None:
        """Lock because the system asks: the window is blank before anything else is done.

        A vault that is being opened or made at this moment is locked as soon as it is there.
        """
        if self.shell is None:
            self._premises.stop_long_work()
            self._premises.vault_jobs.submit(lambda: None, on_done=lambda _: self._lock_opened(), owner=self)
        else:
            self.window.blank()
            self._at_once = True
            self.lock()

    def _lock_opened(self) -> None:
        if self._premises.door.is_closed:
            self._premises.locked()
            return
        self.window.blank()
        if self.shell is not None:
            self.lock()
        elif self.flow is not None:  # its recovery code is on the screen
            self._folder = self.flow.folder
            self._put_away().show_unlock()

    def leave_for(self, wish: Leaving) -> None:
        """Close the vault and show what is done without one: a restore, an import."""
        if self.shell is None:
            return
        flow = self._put_away()
        (flow.show_restore if wish == "restore" else flow.show_import)()

    def lock_because(self, reason: str) -> None:
        """Show the lock screen, with the reason, of a vault that was closed already."""
        if self.shell is not None:
            flow = self._put_away(last_copy=None)
            flow.show_unlock()
            flow.tell_trouble(reason)

    def start_own(self) -> None:
        """Leave the sample practice for the person's own vault."""
        if self.shell is not None:
            self._put_away().start_own()

    def show_settings(self) -> None:
        """Show the settings and wait until they are closed."""
        from ethicsdesk.ui.settings.dialog import SettingsDialog

        dialog = SettingsDialog(self._shown(), parent=self.window)
        dialog.look_changed.connect(self._on_look)
        dialog.minutes_changed.connect(self._on_minutes)
        dialog.language_changed.connect(self._on_language)
        try:
            dialog.exec()
        finally:
            dialog.deleteLater()
        self._speak_at_once()

    def speak(self, language: str) -> None:
        """Keep the wish for a language, '' = that of the computer; speak it as soon as nothing is lost."""
        self._on_language(language)
        self._speak_at_once()

    def tell_of_bug(self, report: Path | None) -> None:
        """Say calmly that the program made a mistake."""
        words = self.tr("EthicsDesk made a mistake. Everything you saved is safe.")
        if report is not None:
            words += " " + self.tr("A report without any of your words lies here: {file}").format(file=report)
        if self.shell is not None:
            self.shell.show_trouble(words)
        elif self.window.isVisible():
            Dialog.tell(self.window, self.tr("Something went wrong"), words, accept=self.tr("&Close"))

    def see_out(self) -> None:
        """Keep what is half-typed without asking anything, when the computer itself shuts down."""
        if self.shell is not None:
            self.shell.leave()
        self._may_close = True

    def end(self) -> None:
        """Remember the window's place and ask the vault to close; the runners are shut down after this."""
        self._may_close = True
        self._wishes.keep(replace(self._wishes.kept, window=self.window.place()))
        self._stop_watching()
        if self.shell is not None and self._workbench is not None:
            self.shell.leave()
            self._workbench.end()
        self._premises.door.close()

    def _warm(self, names: tuple[str, ...] = WARMED) -> None:
        """Load one piece now and the next when nothing else waits."""
        if names:
            import_module(names[0])
            QTimer.singleShot(0, lambda: self._warm(names[1:]))

    def _speak_at_once(self) -> None:
        if self.flow is not None and self.flow.is_at_the_door and self._wishes.speaks_otherwise():
            self._enter().start()
            self.flow.prepare()
        elif (
            self._workbench is not None and not self._workbench.is_working and self._wishes.speaks_otherwise()
        ):
            self._say_anew(self._workbench)

    def _enter(self) -> EntryFlow:
        self._wishes.speaks_otherwise()
        flow = EntryFlow(
            self._premises.door, self._places, folder=self._folder, outside=self._premises.outside
        )
        flow.opened.connect(self._on_opened)
        flow.vault_chosen.connect(self._on_vault)
        flow.look_asked.connect(self.show_settings)
        self.flow = flow
        self.window.put_in(flow)
        return flow

    def _on_opened(self, desk: Desk) -> None:
        from ethicsdesk.services import settings
        from ethicsdesk.ui.autolock import IdleWatch
        from ethicsdesk.ui.shell import HOME

        workbench = self._workbench = self._premises.make_workbench(desk)
        workbench.leaving.connect(self.leave_for)
        workbench.shut.connect(self.lock_because)
        self._folder = desk.store.folder
        first = self.flow.first if self.flow is not None else None
        self.flow = None
        self._put_in_shell(workbench).go(first or HOME)
        self._keeper.greet(workbench)
        self._settings = settings.Settings()
        self._idle = IdleWatch(desk.clock.now, minutes=self._settings.lock_minutes, parent=self)
        self._idle.idle.connect(self.lock)
        workbench.read(settings.read, self._on_settings, owner=self._idle)

    def _put_in_shell(self, workbench: Workbench) -> Shell:
        from ethicsdesk.ui.shell import Shell

        shell = self.shell = Shell(workbench)
        shell.lock_asked.connect(self.lock)
        shell.settings_asked.connect(self.show_settings)
        shell.own_asked.connect(self.start_own)
        shell.look_asked.connect(self._on_look_asked)
        self.window.put_in(shell)
        return shell

    def _say_anew(self, workbench: Workbench) -> None:
        """Make all that is in sight anew in the language now spoken; what is half-typed is kept first."""
        before = self.shell

        def show() -> None:
            if self.shell is before and before is not None:
                self._put_in_shell(workbench).take_up(before.way)

        if before is not None and self._premises.tongue is not None:
            before.leave()
            workbench.speak(self._premises.tongue.code, show, owner=before)

    def _put_away(self, *, last_copy: bool | None = False) -> EntryFlow:
        """Leave the open desk; its workbench lives until everything asked of it is done.

        With *last_copy* the vault is backed up before it is closed, when that is due; None: it is closed.
        """
        self._at_once = False
        shell, workbench = self.shell, self._workbench
        if shell is not None:
            shell.leave()
        self.shell = None
        self._workbench = None
        self._stop_watching()
        self._premises.stop_long_work()
        flow = self._enter()
        if workbench is not None:
            workbench.end()
            workbench.troubled.connect(flow.tell_trouble)
            if last_copy is not None:
                self._keeper.take_leave(workbench.desk, flow, last_copy=last_copy)
        self._premises.door.close(lambda _: self._closed(workbench))
        return flow

    def _closed(self, workbench: Workbench | None) -> None:
        if workbench is not None:
            workbench.deleteLater()
        self._premises.locked()

    def _on_close(self) -> bool:
        """Say whether the window may close; while a desk is open it closes once all is saved."""
        shell, workbench = self.shell, self._workbench
        if self._may_close:
            return True
        if shell is None or workbench is None:
            if self.flow is not None and not self.flow.may_close():
                return False
            return not self._keeper.copy_closed(self.window, self._close_now)
        if not self._closing:
            self._closing = True
            troubles: list[str] = []
            workbench.troubled.connect(troubles.append)
            shell.leave()
            self._premises.vault_jobs.submit(
                lambda: None, on_done=lambda _: self._saved_all(troubles), owner=self
            )
        return False

    def _saved_all(self, troubles: list[str]) -> None:
        self._closing = False
        if not troubles or Dialog.ask(
            self.window,
            self.tr("Your last words could not be saved"),
            troubles[-1],
            accept=self.tr("Close &anyway"),
            reject=self.tr("&Stay"),
            tone=Tone.STOP,
        ):
            if self._workbench is None:
                self._close_now()
            else:
                self._keeper.copy_open(self._workbench, self.window, self._close_now)

    def _close_now(self) -> None:
        self._may_close = True
        self.window.close()

    def _stop_watching(self) -> None:
        if self._idle is not None:
            self._idle.deleteLater()
            self._idle = None

    def _on_settings(self, kept: Settings) -> None:
        self._settings = kept
        if self._idle is not None:
            self._idle.set_minutes(kept.lock_minutes)

    def _on_minutes(self, minutes: int) -> None:
        from ethicsdesk.services import settings

        if self._workbench is not None and self._settings is not None:
            self._on_settings(replace(self._settings, lock_minutes=minutes))
            self._workbench.change(lambda desk: settings.lock_after(desk, minutes))

    def _on_look(self, scheme: Scheme, text_size: int, motion: Motion | None = None) -> None:
        self._wishes.look(scheme, text_size, motion)
        if self.shell is not None:
            self.shell.fit()

    def _on_language(self, code: str) -> None:
        self._wishes.keep(replace(self._wishes.kept, language=code))

    def _on_look_asked(self, command: Command) -> None:
        from ethicsdesk.ui.search.looks import look_after

        theme = self._premises.theme
        self._on_look(*look_after(command, theme.scheme, theme.text_size))

    def _on_vault(self, folder: Path) -> None:
        self._places = replace(self._places, vault=folder)
        usual = folder == self._places.usual
        self._wishes.keep(replace(self._wishes.kept, vault="" if usual else str(folder)))

    def _shown(self) -> Shown:
        from ethicsdesk.services import helping

        shown = self._wishes.shown(busy=self._workbench is not None and self._workbench.is_working)
        if self._workbench is None or self._settings is None:
            return shown
        desk = self._workbench.desk
        return replace(
            shown,
            age=helping.program_age(desk),
            minutes=self._settings.lock_minutes,
            vault=desk.store.folder,
            pack=desk.library.pack(),
        )
