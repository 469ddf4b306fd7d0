"""Where work is done off the window's thread, and how all of it that is long is stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ethicsdesk.ui.entry.door import Door, MakeSession
from ethicsdesk.ui.jobs import JobRunner
from ethicsdesk.ui.outside import Outside

if TYPE_CHECKING:  # the lock screen does not wait for these
    from ethicsdesk.services.desk import Desk
    from ethicsdesk.services.file_ports import Viewer
    from ethicsdesk.ui.workbench import Workbench


class Workshop:
    """Holds the two runners and what looks at foreign files; makes a workbench for each open desk."""

    def __init__(self, make_session: MakeSession, outside: Outside) -> None:
        """Start nothing yet."""
        self.vault_jobs, self.paper_jobs = JobRunner(name="vault"), JobRunner(name="papers")
        self.door = Door(make_session=make_session, jobs=self.vault_jobs)
        self._outside = outside
        self._viewers: list[Viewer] = []

    def make_workbench(self, desk: Desk) -> Workbench:
        """Return what the pages of an open desk work with."""
        from ethicsdesk.ui.workbench import Workbench

        bench = Workbench(
            desk=desk,
            vault_jobs=self.vault_jobs,
            paper_jobs=self.paper_jobs,
            confirm_code=self.door.confirm_code,
            save_file=self._outside.save_file,
        )
        bench.open_file = self._outside.open_file
        bench.session = self.door.session
        bench.places = self._outside.make_places() if self._outside.make_places else None
        bench.archives = self._outside.make_archives() if self._outside.make_archives else None
        if self._outside.make_viewer is not None:
            bench.viewer = self._outside.make_viewer()
            self._viewers.append(bench.viewer)
        return bench

    def stop_long_work(self) -> None:
        """Cancel long jobs, and end every process that looks at a foreign file."""
        self.vault_jobs.cancel()
        self.paper_jobs.cancel()
        while self._viewers:
            self._viewers.pop().end()
