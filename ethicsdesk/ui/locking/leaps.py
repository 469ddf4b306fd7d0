"""Notices leaps of time: the computer slept unheard, the program was stopped, or the clock was set."""

from collections.abc import Callable
from datetime import datetime
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

LOOK_EVERY = 10_000  # milliseconds
LEAP = 60.0  # seconds


class LeapWatch(QObject):
    """Compares, every few seconds, how far the clock went with how far a clock went that nobody can set.

    Whether that one goes on during sleep differs between systems; a look that comes far too late counts too.
    """

    leapt = Signal()

    def __init__(
        self,
        now: Callable[[], datetime],
        *,
        steady: Callable[[], float] = monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Count from now."""
        super().__init__(parent)
        self._now, self._steady = now, steady
        self._last = (now(), steady())
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Tell when time leapt since the last look."""
        now, steady = self._now(), self._steady()
        passed, steadily = (now - self._last[0]).total_seconds(), steady - self._last[1]
        self._last = (now, steady)
        if abs(passed - steadily) > LEAP or steadily > LEAP + LOOK_EVERY / 1000:
            self.leapt.emit()
