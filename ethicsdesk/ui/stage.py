"""The real window with nobody in front of it: opened, led from page to page, and closed in order."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Target
from ethicsdesk.ui.entry.create import CreateScreen
from ethicsdesk.ui.entry.door import MakeSession
from ethicsdesk.ui.entry.entry_stage import Places
from ethicsdesk.ui.entry.unlock import UnlockScreen
from ethicsdesk.ui.language import Tongue
from ethicsdesk.ui.outside import Outside
from ethicsdesk.ui.reception import Premises, Reception
from ethicsdesk.ui.reports import catch_bugs
from ethicsdesk.ui.shell import Shell
from ethicsdesk.ui.theme import Theme
from ethicsdesk.ui.workbench import Workbench
from ethicsdesk.ui.workshop import Workshop

T = TypeVar("T")

ROUNDS = 4  # what a page reads may lead it to read or draw more


@dataclass(frozen=True, slots=True, kw_only=True)
class Props:
    """What a stage is built from; *size* is that of the window, in pixels."""

    theme: Theme
    make_session: MakeSession
    vault: Path
    state: Path
    size: tuple[int, int]
    outside: Outside | None = None
    tongue: Tongue | None = None


class Stage:
    """Holds one window with its two threads; every call returns once nothing is left to do."""

    def __init__(self, props: Props) -> None:
        """Show the first screen for the vault in question."""
        outside = props.outside or Outside(save_file=_no_file)
        self._workshop = Workshop(props.make_session, outside)
        self._vault_jobs, self._paper_jobs = self._workshop.vault_jobs, self._workshop.paper_jobs
        self._bugs: list[BaseException] = []
        self._undo = catch_bugs(self._bugs.append)
        for runner in (self._vault_jobs, self._paper_jobs):
            runner.failed.connect(self._bugs.append)
        self._workbench: Workbench | None = None
        self.reception = Reception(
            Premises(
                door=self._workshop.door,
                places=Places(vault=props.vault, usual=props.vault),
                state=props.state,
                theme=props.theme,
                make_workbench=self._make_workbench,
                vault_jobs=self._vault_jobs,
                outside=outside,
                tongue=props.tongue,
                stop_long_work=self._workshop.stop_long_work,
            )
        )
        self.reception.open()
        self.reception.window.resize(*props.size)
        self.settle()

    @property
    def window(self) -> QWidget:
        """Return the window."""
        return self.reception.window

    @property
    def workbench(self) -> Workbench:
        """Return what the pages work with. Raises LookupError before a desk was opened."""
        if self._workbench is None:
            raise LookupError("no desk was opened")
        return self._workbench

    @property
    def shell(self) -> Shell:
        """Return the open desk's shell. Raises LookupError while the desk is locked."""
        if self.reception.shell is None:
            raise LookupError("the desk is locked")
        return self.reception.shell

    @property
    def entry(self) -> QWidget:
        """Return the screen before a locked door. Raises LookupError while a desk is open."""
        flow = self.reception.flow
        if flow is None or flow.screen_shown is None:
            raise LookupError("the desk is open")
        return flow.screen_shown

    def unlock(self, passphrase: str) -> None:
        """Type the passphrase on the lock screen, press its button and wait."""
        self.begin_unlock(passphrase)
        self.settle()

    def begin_unlock(self, passphrase: str) -> None:
        """Type the passphrase on the lock screen and press its button; the vault opens a little later."""
        screen = self.entry
        if not isinstance(screen, UnlockScreen):
            raise TypeError(f"not the lock screen: {type(screen).__name__}")
        screen.passphrase.line.setText(passphrase)
        screen.open.click()

    def create(self, passphrase: str) -> None:
        """Type a passphrase twice on the screen that makes a vault and press its button."""
        screen = self.entry
        if not isinstance(screen, CreateScreen):
            raise TypeError(f"not the screen that makes a vault: {type(screen).__name__}")
        for edit in (screen.first, screen.second):
            edit.line.setText(passphrase)
        screen.make.click()
        self.settle()

    def go(self, target: Target) -> QWidget:
        """Show a place; return its page."""
        self.shell.go(target)
        self.settle()
        page = self.shell.page
        if page is None:
            raise LookupError(target.area)
        return page

    def ask(self, use_case: Callable[[Desk], T]) -> T:
        """Return what a reading use case finds."""
        found: list[T] = []
        self.workbench.read(use_case, found.append, owner=self.window)
        self.settle()
        return found[0]

    def change(self, use_case: Callable[[Desk], Changed[T]]) -> T:
        """Run a changing use case and return its value; pages hear of it."""
        found: list[T] = []
        self.workbench.change(use_case, found.append, owner=self.window)
        self.settle()
        return found[0]

    def with_dialog(self, show: Callable[[], object], use: Callable[[QDialog], None]) -> None:
        """Call what opens a dialog and waits; use the dialog and answer it with no."""

        def meet() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                QApplication.processEvents()  # it gets the focus only now
                try:
                    use(dialog)
                finally:
                    dialog.reject()

        QTimer.singleShot(0, meet)
        show()
        self.settle()

    def settle(self) -> None:
        """Wait until everything asked for is done and drawn. Raises the first bug met."""
        for _ in range(ROUNDS):
            for runner in (self._vault_jobs, self._paper_jobs):
                loop = QEventLoop()
                runner.submit(lambda: None, on_done=lambda _, loop=loop: loop.quit())  # type: ignore[misc]
                loop.exec()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()
        if self._bugs:
            raise self._bugs[0]

    def close(self) -> None:
        """Close the vault, end the threads and take the window away."""
        self._undo()
        self.reception.end()
        for runner in (self._paper_jobs, self._vault_jobs):
            runner.shutdown()
        self.reception.window.hide()
        self.reception.window.deleteLater()
        self.reception.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    def _make_workbench(self, desk: Desk) -> Workbench:
        self._workbench = self._workshop.make_workbench(desk)
        return self._workbench


def _no_file(_path: Path, _data: bytes) -> None:
    raise LookupError("this stage was made without a way to write files")
