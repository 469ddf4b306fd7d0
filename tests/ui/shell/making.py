"""A whole desk for tests of the window: real vault, real content, real papers, a cheap key."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Clock
from ethicsdesk.services.session import Session
from ethicsdesk.system.archives import FileArchives
from ethicsdesk.system.files import write_file
from ethicsdesk.system.places import SystemPlaces
from ethicsdesk.ui.entry.door import Door
from ethicsdesk.ui.entry.entry_stage import Places
from ethicsdesk.ui.jobs import JobRunner
from ethicsdesk.ui.language import Tongue
from ethicsdesk.ui.outside import Outside
from ethicsdesk.ui.reception import Premises, Reception
from ethicsdesk.ui.theme import Theme
from ethicsdesk.ui.workbench import Workbench
from tests.ui.shell.places import resource  # noqa: F401 - for those who build a theme
from tests.ui.shell.session import a_session

PASSPHRASE = "plum river cactus wagon"


@dataclass
class House:
    """A reception with its runners, to be ended in order."""

    reception: Reception
    door: Door
    vault_jobs: JobRunner
    paper_jobs: JobRunner
    folder: Path
    state: Path

    def end(self) -> None:
        self.reception.end()
        self.paper_jobs.shutdown()
        self.vault_jobs.shutdown()
        QApplication.processEvents()


def a_house(
    tmp: Path, clock: Clock, theme: Theme, *, session: Session | None = None, tongue: Tongue | None = None
) -> House:
    """Make a reception over an empty folder, with workers as in real life."""
    folder, state = tmp / "EthicsDesk" / "Vault", tmp / "state"
    vault_jobs, paper_jobs = JobRunner(name="vault"), JobRunner(name="papers")
    made = session or a_session(clock, state)
    door = Door(make_session=lambda: made, jobs=vault_jobs)

    outside = Outside(save_file=write_file, make_places=SystemPlaces, make_archives=FileArchives)

    def make_workbench(desk: Desk) -> Workbench:
        bench = Workbench(
            desk=desk, vault_jobs=vault_jobs, paper_jobs=paper_jobs, confirm_code=door.confirm_code
        )
        bench.session, bench.places, bench.archives = made, SystemPlaces(), FileArchives()
        return bench

    premises = Premises(
        door=door,
        places=Places(vault=folder, usual=folder),
        state=state,
        theme=theme,
        make_workbench=make_workbench,
        vault_jobs=vault_jobs,
        outside=outside,
        tongue=tongue,
    )
    return House(Reception(premises), door, vault_jobs, paper_jobs, folder, state)
