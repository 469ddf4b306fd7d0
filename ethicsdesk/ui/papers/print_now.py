"""Prints a sheet before any desk is open, such as that of the recovery code, and waits for it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QSizeF
from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.errors import Cancelled, UserError
from ethicsdesk.services.session import Session
from ethicsdesk.ui import printing
from ethicsdesk.ui.entry.door import Door
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.dialog import Dialog

T = TypeVar("T")


class PrintNow:
    """Asks for the printer and prints; the window stays alive meanwhile."""

    def __init__(self, door: Door) -> None:
        """Print through the papers of the door's session."""
        self._door = door
        self.has_printer = printing.has_printer
        self.ask_printer = printing.ask_printer

    def __call__(self, parent: QWidget, pdf: bytes, title: str) -> bool:
        """Print a PDF; say whether it went to the printer. What failed is told in a dialog called *title*."""
        tr = QCoreApplication.translate
        if not self.has_printer():
            words = tr("print_now", "No printer is set up on this computer. Please copy it by hand for now.")
            self._tell(parent, title, words)
            return False
        try:
            return self._print(parent, pdf)
        except UserError as error:
            self._tell(parent, title, sentence(error))
        except Cancelled:
            pass
        return False

    def _print(self, parent: QWidget, pdf: bytes) -> bool:
        opened = self._wait(lambda session: session.papers.open(pdf), parent)
        size, count = QSizeF(*opened.size(0)), opened.page_count
        printer = self.ask_printer(parent.window(), size, count)
        try:
            if printer is None:
                return False
            self._wait(lambda _: printing.print_pages(printer, opened, _as_it_comes), parent)
        finally:
            opened.close()
        return True

    def _wait(self, work: Callable[[Session], T], owner: QWidget) -> T:
        """Have work done on the vault's thread and wait for it. Raises what it raises, Cancelled at the end."""
        loop = QEventLoop()
        found: list[T] = []
        failed: list[Exception] = []

        def done(value: T) -> None:
            found.append(value)
            loop.quit()

        def fail(error: Exception) -> None:
            failed.append(error)
            loop.quit()

        self._door.draw(work, done, on_failed=fail, owner=owner)
        if not found and not failed:
            loop.exec()
        if failed:
            raise failed[0]
        if not found:
            raise Cancelled
        return found[0]

    def _tell(self, parent: QWidget, title: str, words: str) -> None:
        close = QCoreApplication.translate("print_now", "&Close")
        Dialog.tell(parent, title, words, accept=close, tone=Tone.CAUTION)


def _as_it_comes(_share: float) -> None:
    """Tell nobody how far it is: a sheet takes a second."""
