"""A whole desk for tests of the window: real vault, real content, real papers, a cheap key."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Clock
from ethicsdesk.services.session import Session
from ethicsdesk.storage.keys import KdfCost
from ethicsdesk.storage.vaults import FolderVaults
from ethicsdesk.system.instance_lock import InstanceLock
from ethicsdesk.system.watermark import WatermarkFolder
from ethicsdesk.ui.entry.door import Door
from ethicsdesk.ui.entry.flow import Places
from ethicsdesk.ui.jobs import JobRunner
from ethicsdesk.ui.reception import Premises, Reception
from ethicsdesk.ui.theme import Theme
from ethicsdesk.ui.workbench import Workbench

CHEAP = KdfCost(memory_kib=19 * 1024, passes=1, lanes=1)
PASSPHRASE = "plum river cactus wagon"
RESOURCES = Path(__file__).parents[3] / "resources"


def resource(name: str) -> Path:
    return RESOURCES / name


def a_session(clock: Clock, state: Path) -> Session:
    vaults = FolderVaults(
        clock=clock, locks=InstanceLock, watermarks=WatermarkFolder(state / "watermarks"), kdf=CHEAP
    )
    return Session(
        vaults=vaults,
        clock=clock,
        library=ContentLibrary(resource("content")),
        papers=PdfPapers(fonts=resource("fonts")),
    )


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


def a_house(tmp: Path, clock: Clock, theme: Theme, *, session: Session | None = None) -> House:
    """Make a reception over an empty folder, with workers as in real life."""
    folder, state = tmp / "EthicsDesk" / "Vault", tmp / "state"
    vault_jobs, paper_jobs = JobRunner(name="vault"), JobRunner(name="papers")
    made = session or a_session(clock, state)
    door = Door(make_session=lambda: made, jobs=vault_jobs)

    def make_workbench(desk: Desk) -> Workbench:
        return Workbench(
            desk=desk, vault_jobs=vault_jobs, paper_jobs=paper_jobs, confirm_code=door.confirm_code
        )

    premises = Premises(
        door=door,
        places=Places(vault=folder, usual=folder),
        state=state,
        theme=theme,
        make_workbench=make_workbench,
        vault_jobs=vault_jobs,
    )
    return House(Reception(premises), door, vault_jobs, paper_jobs, folder, state)
