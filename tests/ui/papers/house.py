"""The pages with papers on a real vault: at once on one thread, or as in the program on three."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.records import Paper
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.session import Session
from ethicsdesk.services.targets import Target
from ethicsdesk.system.files import write_file
from ethicsdesk.ui.jobs import JobRunner
from ethicsdesk.ui.workbench import Workbench
from tests.conftest import FakeClock
from tests.ui.immediate import ImmediateRunner
from tests.ui.papers.desks import PASSPHRASE, a_sample_desk, a_session, an_empty_desk

T = TypeVar("T")


@dataclass
class Place:
    """A workbench, its desk, and where pages asked to go."""

    desk: Desk
    workbench: Workbench
    run: Callable[[Callable[[Desk], object]], object]
    went: list[Target] = field(default_factory=list)

    def ask(self, work: Callable[[Desk], T]) -> T:
        """Return what a use case says, on the vault's own thread."""
        return self.run(work)  # type: ignore[return-value]

    def paper(self, number: str) -> Paper:
        """Return an issued paper by its number."""

        def find(desk: Desk) -> Paper:
            with desk.store.reading() as vault:
                return next(paper for paper in vault.list(Paper) if paper.number == number)

        return self.ask(find)


@pytest.fixture(scope="session")
def sample_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a closed vault with the sample practice, to be copied."""
    folder = tmp_path_factory.mktemp("sample")
    desk = a_sample_desk(folder, FakeClock())
    desk.store.close()
    return folder / "vault"


def open_copy(vault: Path, folder: Path, clock: FakeClock) -> tuple[Session, Desk]:
    shutil.copytree(vault, folder / "vault", ignore=shutil.ignore_patterns("*.lock"))
    session = a_session(folder, clock)
    return session, session.unlock(folder / "vault", bytearray(PASSPHRASE.encode()))


def _at_once(desk: Desk) -> Place:
    runner = ImmediateRunner()
    workbench = Workbench(desk=desk, vault_jobs=runner, paper_jobs=runner, save_file=write_file)
    place = Place(desk=desk, workbench=workbench, run=lambda work: work(desk))
    workbench.asked_for.connect(place.went.append)
    return place


@pytest.fixture
def sample_place(sample_vault: Path, tmp_path: Path, clock: FakeClock) -> Iterator[Place]:
    """Return the sample practice; everything happens at once."""
    _, desk = open_copy(sample_vault, tmp_path, clock)
    yield _at_once(desk)
    desk.store.close()


@pytest.fixture
def empty_place(tmp_path: Path, clock: FakeClock) -> Iterator[Place]:
    """Return a practice with nothing in it; everything happens at once."""
    desk = an_empty_desk(tmp_path, clock)
    yield _at_once(desk)
    desk.store.close()


@pytest.fixture
def real_place(sample_vault: Path, tmp_path: Path, clock: FakeClock, qtbot: QtBot) -> Iterator[Place]:
    """Return the sample practice with the vault and the papers on threads of their own."""
    vault_jobs, paper_jobs = JobRunner(name="vault"), JobRunner(name="papers")
    bugs: list[object] = []
    for runner in (vault_jobs, paper_jobs):
        runner.failed.connect(bugs.append)

    def run(work: Callable[[], object]) -> object:
        found: list[object] = []
        vault_jobs.submit(work, on_done=found.append)
        qtbot.waitUntil(lambda: bool(found), timeout=15_000)
        return found[0]

    desk = run(lambda: open_copy(sample_vault, tmp_path, clock)[1])
    assert isinstance(desk, Desk)
    workbench = Workbench(desk=desk, vault_jobs=vault_jobs, paper_jobs=paper_jobs, save_file=write_file)
    place = Place(desk=desk, workbench=workbench, run=lambda work: run(lambda: work(desk)))
    workbench.asked_for.connect(place.went.append)
    yield place
    paper_jobs.shutdown()
    vault_jobs.submit(desk.store.close)
    vault_jobs.shutdown()
    assert bugs == []


def shown(qtbot: QtBot, page: QWidget) -> None:
    """Show a page at the size of a small laptop."""
    page.resize(1130, 768)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
