"""A real vault with the real content for the pages about tools, and what they work with."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ethicsdesk.bootstrap import make_library
from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.domain.records import Practice, Tool, YesNo
from ethicsdesk.services import assessments, practice, tools
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Clock, Library
from ethicsdesk.services.session import Session
from ethicsdesk.services.targets import Target
from ethicsdesk.system.paths import resource
from ethicsdesk.ui.interview.question_view import QuestionView
from ethicsdesk.ui.jobs import Runner
from ethicsdesk.ui.pages.interview.page import InterviewPage
from ethicsdesk.ui.workbench import Workbench
from tests.storage.making import vaults_on, words
from tests.ui.immediate import ImmediateRunner

Opens = Callable[..., InterviewPage]
"""Opens the interview about a tool, perhaps at a field."""

GATED = {
    "client_data": YesNo.YES,
    "client_facing": YesNo.NO,
    "clinical": YesNo.YES,
    "psychotherapy_notes": YesNo.NO,
}


@cache
def the_library() -> Library:
    """Return the shipped content, read once for all tests."""
    return make_library()


def session_in(folder: Path, clock: Clock) -> Session:
    """Return the real adapters with a cheap key derivation."""
    return Session(
        vaults=vaults_on(clock, folder / "state"),
        clock=clock,
        library=the_library(),
        papers=PdfPapers(fonts=resource("fonts")),
    )


def desk_in(folder: Path, clock: Clock) -> Desk:
    """Return an open desk of a practice in Ohio."""
    desk, _code = session_in(folder, clock).create(folder / "vault", words())
    kept = Practice(
        name="Quiet Oak Therapy", home_state="OH", client_states=("OH",), covered_entity=YesNo.YES
    )
    practice.save(desk, kept)
    return desk


def add_tool(desk: Desk, name: str = "Willowscribe", **changes: object) -> Tool:
    """Add a tool to the register with these fields."""
    made = tools.add(desk, name, maker="Willow Notes").value
    return tools.change(desk, replace(made, **changes)).value  # type: ignore[arg-type]


@dataclass
class Bench:
    """A workbench and where its pages wanted to go."""

    workbench: Workbench
    asked: list[Target] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)


def bench_on(desk: Desk, runner: Runner | None = None) -> Bench:
    """Return a workbench whose wishes are noted."""
    jobs = runner or ImmediateRunner()
    bench = Bench(Workbench(desk=desk, vault_jobs=jobs, paper_jobs=jobs))
    bench.workbench.asked_for.connect(bench.asked.append)
    bench.workbench.troubled.connect(bench.troubles.append)
    return bench


def focused_name() -> str:
    """Return the accessible name of what has the focus."""
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget is not None else ""


def press(qtbot: QtBot, *keys: Qt.Key | str) -> None:
    for key in keys:
        target = QApplication.focusWidget()
        assert target is not None, f"nothing has the focus at {key!r}"
        if isinstance(key, str):
            qtbot.keyClicks(target, key)
        else:
            qtbot.keyClick(target, key)


def question(page: InterviewPage) -> QuestionView:
    assert isinstance(page.view, QuestionView)
    return page.view


def sheet(desk: Desk, tool: Tool) -> dict[str, object]:
    return dict(assessments.start(desk, tool.id).value.sheet.answers)
