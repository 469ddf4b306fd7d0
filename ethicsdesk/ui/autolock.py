"""Notices that nobody has touched the computer for a while."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

LOOK_EVERY = 10_000  # milliseconds

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)


class IdleWatch(QObject):
    """Watches the windows that have the focus; asks the clock, which also goes on while a laptop sleeps."""

    idle = Signal()

    def __init__(self, now: Callable[[], datetime], *, minutes: int, parent: QObject | None = None) -> None:
        """Count from now; `idle` is told once, *minutes* after the last touch."""
        super().__init__(parent)
        self._now = now
        self._minutes = minutes
        self._last = now()
        self._watched: list[QWindow] = []
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
            self._watch(QGuiApplication.focusWindow())

    def set_minutes(self, minutes: int) -> None:
        """Change how long is idle."""
        self._minutes = minutes

    def touch(self) -> None:
        """Count from now again."""
        self._last = self._now()

    def look(self) -> None:
        """Tell when the time is over; a clock set back starts the count again."""
        passed = self._now() - self._last
        if passed < timedelta(0):
            self.touch()
        elif passed >= timedelta(minutes=self._minutes):
            self._timer.stop()
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note keys, mouse and pen."""
        if event.type() in _TOUCHES:
            self.touch()
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        self.touch()
        if window is not None and window not in self._watched:
            self._watched.append(window)
            window.installEventFilter(self)
            window.destroyed.connect(lambda: self._forget(window))

    def _forget(self, window: QWindow) -> None:
        self._watched = [kept for kept in self._watched if kept is not window]
