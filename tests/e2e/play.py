"""Runs a script against the window: each step waits until what it expects is in sight."""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QObject, QTimer

from tests.e2e.hands import Hands

PATIENCE = 30.0  # seconds


@dataclass(frozen=True, slots=True)
class Until:
    """What a script waits for."""

    what: str
    holds: Callable[[], object]


Script = Iterator[Until]


class Play(QObject):
    """Goes on with the script from the event loop, also while a dialog waits."""

    def __init__(self, script: Script, hands: Hands, on_end: Callable[[BaseException | None], None]) -> None:
        super().__init__()
        self._script = script
        self._hands = hands
        self._on_end = on_end
        self._wait: Until | None = Until("the beginning", lambda: True)
        self._since = monotonic()
        self._acting = False
        self._done: deque[str] = deque(maxlen=8)
        self._timer = QTimer(self)
        self._timer.setInterval(8)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if self._acting or self._hands.busy or self._wait is None:
            return
        self._acting = True
        try:
            self._go_on(self._wait)
        except BaseException as error:  # noqa: BLE001 - told to whoever started the play
            self._wait = None
            self._end(error)
        finally:
            self._acting = False

    def _go_on(self, wait: Until) -> None:
        if wait.holds():
            self._done.append(wait.what)
            self._wait = next(self._script, None)
            self._since = monotonic()
            if self._wait is None:
                self._end(None)
        elif monotonic() - self._since > PATIENCE:
            raise TimeoutError(f"{wait.what}, after: {'; '.join(self._done)}")

    def _end(self, error: BaseException | None) -> None:
        self._timer.stop()
        self._on_end(error)
