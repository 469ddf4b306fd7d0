"""All reasons of the system to lock at once, in one signal."""

import sys
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from ethicsdesk.ui.locking.leaps import LeapWatch


class SystemWatch(Protocol):
    """Hears from the operating system that the screen is locked or the computer goes to sleep."""

    def start(self) -> None:
        """Begin to listen; a system that cannot be heard is no failure, for leaps of time are noticed."""

    def rest(self) -> None:
        """Let the system go to sleep: the vault is closed, or none was open."""

    def stop(self) -> None:
        """Hear no more."""


class Alarms(QObject):
    """Tells when to lock; made when the program starts and alive until it ends."""

    lock_now = Signal()

    def __init__(self, now: Callable[[], datetime], *, parent: QObject | None = None) -> None:
        """Notice leaps of time from now on; `start` listens to the system."""
        super().__init__(parent)
        self._leaps = LeapWatch(now, parent=self)
        self._leaps.leapt.connect(self.lock_now)
        self._system: SystemWatch | None = None

    def start(self) -> None:
        """Listen to the system; call it once the window is painted, for it takes a while."""
        if self._system is None:
            self._system = _system_watch(self.lock_now.emit, self)
            if self._system is not None:
                self._system.start()

    def rest(self) -> None:
        """Let the system go to sleep, when it waits for us."""
        if self._system is not None:
            self._system.rest()

    def stop(self) -> None:
        """Hear no more."""
        if self._system is not None:
            self._system.stop()
            self._system = None


def _system_watch(lock: Callable[[], None], parent: QObject) -> SystemWatch | None:
    match str(sys.platform):
        case "linux":
            from ethicsdesk.ui.locking.logind import LogindWatch

            return LogindWatch(lock, parent=parent)
        case "win32":
            from ethicsdesk.ui.locking.windows import WindowsWatch

            return WindowsWatch(lock)
        case "darwin":
            from ethicsdesk.ui.locking.mac import MacWatch

            return MacWatch(lock)
        case _:
            return None
