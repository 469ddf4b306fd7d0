"""Work off the UI thread: one worker per runner, results back in order on the UI thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from ethicsdesk.domain.errors import Cancelled

if TYPE_CHECKING:  # the lock screen does not wait for it
    from ethicsdesk.services.ports import Progress

T = TypeVar("T")
Done = Callable[[T], None]
Failed = Callable[[Exception], None]
Letter = tuple["Job | None", Callable[[], None]]

PROGRESS_SECONDS = 0.1


class Job:
    """A piece of work under way; the person may wish it stopped."""

    def __init__(self, *, owner: QObject | None) -> None:
        """Tie the job to the object its results are for; once that is gone they are dropped."""
        self._owner = owner
        self._stop = Event()

    def cancel(self) -> None:
        """Ask to stop: work not begun is never begun, work under way stops at its next progress call."""
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        """Say whether stopping was asked for."""
        return self._stop.is_set()

    @property
    def is_wanted(self) -> bool:
        """Say whether the object the results are for still lives."""
        return self._owner is None or shiboken6.isValid(self._owner)

    def check(self) -> None:
        """Raise Cancelled when stopping was asked for."""
        if self._stop.is_set():
            raise Cancelled


class Runner(Protocol):
    """What pages need: run work elsewhere and hear about it on the UI thread."""

    @property
    def is_working(self) -> bool:
        """Say whether long work is under way or waits."""

    def submit(
        self,
        work: Callable[[], T],
        *,
        on_done: Done[T] | None = None,
        on_failed: Failed | None = None,
        owner: QObject | None = None,
    ) -> Job:
        """Run short work, such as saving an answer; locking the vault waits for it."""

    def submit_long(
        self,
        work: Callable[[Progress], T],
        *,
        on_done: Done[T] | None = None,
        on_failed: Failed | None = None,
        progress: Callable[[float], None] | None = None,
        owner: QObject | None = None,
    ) -> Job:
        """Run work that tells how far it is and can be cancelled; locking the vault stops it."""


class JobRunner(QObject):
    """One worker thread and one letter box; make a second runner for work on PDFs.

    Results wait in a queue and a signal only rings the bell: none is lost and none overtakes another.
    """

    failed = Signal(object)
    """An exception nobody asked to hear about: a bug for the crash report."""

    _rang = Signal()

    def __init__(self, parent: QObject | None = None, *, name: str = "worker") -> None:
        """Make the runner; its thread starts with the first job."""
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._box: deque[Letter] = deque()
        self._long: set[Job] = set()
        self._rang.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_working(self) -> bool:
        """Say whether long work is under way or waits."""
        return bool(self._long)

    def submit(
        self,
        work: Callable[[], T],
        *,
        on_done: Done[T] | None = None,
        on_failed: Failed | None = None,
        owner: QObject | None = None,
    ) -> Job:
        """Run short work in order; the runner's `cancel` spares it. Raises RuntimeError after shutdown."""
        job = Job(owner=owner)
        self._executor.submit(self._run, job, work, on_done, on_failed)
        return job

    def submit_long(
        self,
        work: Callable[[Progress], T],
        *,
        on_done: Done[T] | None = None,
        on_failed: Failed | None = None,
        progress: Callable[[float], None] | None = None,
        owner: QObject | None = None,
    ) -> Job:
        """Run work that reports progress (at most ten times a second) and can be cancelled."""
        job = Job(owner=owner)
        self._long.add(job)
        tell = self._progress_of(job, progress)

        def run() -> None:
            self._run(job, lambda: work(tell), on_done, on_failed)
            self._post(None, lambda: self._long.discard(job))

        self._executor.submit(run)
        return job

    def cancel(self) -> None:
        """Stop all long work; short work still runs, for it may be what the person typed last."""
        for job in self._long:
            job.cancel()

    def shutdown(self) -> None:
        """Stop long work, finish short work in order, tell its results, end the thread."""
        self.cancel()
        self._executor.shutdown(wait=True)
        self._deliver()

    @Slot()
    def _deliver(self) -> None:
        while self._box:
            job, tell = self._box.popleft()
            if job is None or job.is_wanted:
                tell()

    def _post(self, job: Job | None, tell: Callable[[], None]) -> None:
        self._box.append((job, tell))
        self._rang.emit()

    def _run(
        self, job: Job, work: Callable[[], T], on_done: Done[T] | None, on_failed: Failed | None
    ) -> None:
        try:
            job.check()
            value = work()
        except Exception as error:  # noqa: BLE001 - whatever it is, it belongs to the UI thread
            self._post_failure(job, error, on_failed)
        else:
            if on_done is not None:
                self._post(job, lambda: on_done(value))

    def _post_failure(self, job: Job, error: Exception, on_failed: Failed | None) -> None:
        if on_failed is not None:
            self._post(job, lambda: on_failed(error))
        elif not isinstance(error, Cancelled):
            self._post(None, lambda: self.failed.emit(error))

    def _progress_of(self, job: Job, listener: Callable[[float], None] | None) -> Progress:
        last = -PROGRESS_SECONDS

        def tell(share: float) -> None:
            nonlocal last
            job.check()
            now = monotonic()
            if listener is not None and (now - last >= PROGRESS_SECONDS or share >= 1.0):
                last = now
                self._post(job, lambda: listener(share))

        return tell
