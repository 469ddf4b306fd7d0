"""How smooth the window stays while a binder is made: ``python -m tests.benchmarks.smooth VAULT``.

The real window on a copy of a vault; the clock ticks every 5 ms on the thread that paints, and what lies
between two ticks is how long a person would wait for the window to answer. The promise: p99 at most 50 ms and
none above 200; after "Stop" the window is free within half a second.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from ethicsdesk.services import sample
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.binder.page import BinderPage
from tests.benchmarks.real_stage import real_stage

TICK_MS = 5
STOPPED_AFTER = 250  # ticks: while it is drawn


class Ticks:
    """Counts how far apart the ticks of the painting thread lie."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def run(self, *, until: Callable[[], object], longest: float = 300.0) -> float:
        """Let the window work until something holds; return how many seconds that took."""
        self.gaps, self._last = [], perf_counter()
        begun = perf_counter()
        self._timer.start(TICK_MS)
        while not until():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if perf_counter() - begun > longest:
                raise TimeoutError
        self._timer.stop()
        return perf_counter() - begun

    def _tick(self) -> None:
        now = perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now

    def words(self) -> str:
        ordered = sorted(self.gaps) or [0.0]  # over before the first tick
        middle, late = ordered[len(ordered) // 2], ordered[len(ordered) * 99 // 100]
        return f"p50 {middle:.0f}, p99 {late:.0f}, longest {ordered[-1]:.0f} ms"


def main(vault: Path) -> None:
    with real_stage(vault) as (stage, _):
        ticks = Ticks()
        stage.unlock(sample.PASSPHRASE)
        page = stage.go(Target(area=Area.BINDER))
        assert isinstance(page, BinderPage)
        for _ in range(3):
            page.make.click()
            took = ticks.run(until=lambda: page.preview.document is not None)
            pages = len(page.preview.document.sizes)
            sys.stdout.write(f"made {pages} pages in {took:.1f} s: {ticks.words()}\n")
            stage.settle()
            page.back.click()
            stage.settle()
        page.make.click()
        ticks.run(until=lambda: len(ticks.gaps) > STOPPED_AFTER)
        page.output.busy.button.click()
        took = ticks.run(until=lambda: not page.output.busy.isVisible())
        sys.stdout.write(f"free {took * 1000:.0f} ms after it was stopped: {ticks.words()}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
