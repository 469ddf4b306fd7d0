"""A runner that does the work at once, on the thread that asks."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from ethicsdesk.domain.errors import Cancelled
from ethicsdesk.services.ports import Progress
from ethicsdesk.ui.jobs import Done, Failed, Job

T = TypeVar("T")


class ImmediateRunner:
    """Twin of `JobRunner`: results are told before `submit` returns; unheard failures are raised."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []

    @property
    def is_working(self) -> bool:
        return False  # whatever was asked for is done

    def submit(
        self,
        work: Callable[[], T],
        *,
        on_done: Done[T] | None = None,
        on_failed: Failed | None = None,
        owner: QObject | None = None,
    ) -> Job:
        job = Job(owner=owner)
        self.jobs.append(job)
        self._run(job, work, on_done, on_failed)
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
        job = Job(owner=owner)
        self.jobs.append(job)

        def tell(share: float) -> None:
            job.check()
            if progress is not None:
                progress(share)

        self._run(job, lambda: work(tell), on_done, on_failed)
        return job

    def cancel(self) -> None:
        for job in self.jobs:
            job.cancel()

    def shutdown(self) -> None:
        self.cancel()

    def _run(
        self, job: Job, work: Callable[[], T], on_done: Done[T] | None, on_failed: Failed | None
    ) -> None:
        try:
            value = work()
        except Exception as error:
            if on_failed is not None:
                on_failed(error)
            elif not isinstance(error, Cancelled):
                raise
        else:
            if on_done is not None and job.is_wanted:
                on_done(value)
