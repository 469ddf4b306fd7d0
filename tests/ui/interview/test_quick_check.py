"""The whole way by keyboard alone, from a new tool to its memo; real vault, real worker."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.records import Decision, Result, Tool
from ethicsdesk.services import dossier
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Clock
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.interview.other_views import GateView
from ethicsdesk.ui.interview.question_view import QuestionView
from ethicsdesk.ui.jobs import JobRunner
from ethicsdesk.ui.pages.interview.page import InterviewPage
from ethicsdesk.ui.pages.tool.page import ToolPage
from ethicsdesk.ui.pages.tools.page import ToolsPage
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.workbench import Workbench
from tests.ui.interview.making import desk_in

PAGES: dict[Area, Callable[[Workbench], AreaPage]] = {
    Area.TOOLS: ToolsPage,
    Area.TOOL: ToolPage,
    Area.INTERVIEW: InterviewPage,
}


class Hands:
    """A small window: follows targets from page to page and types."""

    def __init__(self, workbench: Workbench, qtbot: QtBot) -> None:
        self.workbench = workbench
        self.qtbot = qtbot
        self.pages: dict[Area, AreaPage] = {}
        self.at = Target(area=Area.TODAY)
        workbench.asked_for.connect(self.follow)

    def follow(self, target: Target) -> None:
        if target.area in PAGES and target.area not in self.pages:
            self.pages[target.area] = PAGES[target.area](self.workbench)
            self.pages[target.area].resize(1100, 860)
        if self.at.area in self.pages:
            self.pages[self.at.area].leave()
            self.pages[self.at.area].hide()
        self.at = target
        if target.area in self.pages:
            page = self.pages[target.area]
            with self.qtbot.waitActive(page):
                page.show()
                page.activateWindow()
            page.show_for(target)

    @property
    def page(self) -> AreaPage:
        return self.pages[self.at.area]

    def press(self, key: Qt.Key | str) -> None:
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        target = QApplication.focusWidget()
        if isinstance(key, str):
            self.qtbot.keyClicks(target, key)
        else:
            self.qtbot.keyClick(target, key)


@pytest.fixture
def runner() -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    made.shutdown()


@pytest.fixture
def worked_desk(tmp_path: Path, clock: Clock, runner: JobRunner, qtbot: QtBot) -> Iterator[Desk]:
    """Open the desk on the thread that owns it."""
    made: list[Desk] = []
    runner.submit(lambda: desk_in(tmp_path, clock), on_done=made.append)
    qtbot.waitUntil(lambda: bool(made), timeout=20_000)
    yield made[0]
    runner.submit(made[0].store.close)


def answer_all(hands: Hands) -> int:
    """Answer every question with its best card and Enter; return how many keys it took."""
    page = hands.page
    assert isinstance(page, InterviewPage)
    keys = 0
    while hands.at.area is Area.INTERVIEW:
        view = page.view
        assert isinstance(view, QuestionView)
        if hasattr(view.editor, "line"):
            hands.press("0" if not hasattr(view.editor.line, "open_calendar") else "02/02/2026")
        elif isinstance(QApplication.focusWidget(), QPlainTextEdit):
            hands.press("It drafts notes.")
            hands.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            hands.press("1")
        else:
            hands.press("1")
        hands.press(Qt.Key.Key_Return)
        if page.view is view and hands.at.area is Area.INTERVIEW:
            hands.press("02/02/2026")
            hands.press(Qt.Key.Key_Return)
        keys += 2
        assert keys < 80
    return keys


def test_from_a_new_tool_to_its_memo_without_touching_the_mouse(
    worked_desk: Desk, runner: JobRunner, qtbot: QtBot
) -> None:
    workbench = Workbench(desk=worked_desk, vault_jobs=runner, paper_jobs=runner)
    hands = Hands(workbench, qtbot)
    hands.follow(Target(area=Area.TOOLS))
    tools_page = hands.page
    assert isinstance(tools_page, ToolsPage)
    qtbot.waitUntil(tools_page.empty.button.hasFocus)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    hands.press("Willowscribe")
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: hands.at.area is Area.INTERVIEW)
    interview = hands.page
    assert isinstance(interview, InterviewPage)
    qtbot.waitUntil(lambda: isinstance(interview.view, GateView))
    for key in "111212":
        hands.press(key)
        hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(interview.view, QuestionView))
    assert answer_all(hands) <= 2 * 15
    tool_page = hands.page
    assert isinstance(tool_page, ToolPage)
    qtbot.waitUntil(lambda: tool_page.dossier is not None and tool_page.primary.hasFocus())
    hands.press(Qt.Key.Key_Return)
    hands.press("It saves me an hour a day.")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: hands.at.area is Area.PAPERS, timeout=20_000)
    found: list[tuple[Decision, ...]] = []
    runner.submit(lambda: _decisions(worked_desk), on_done=found.append)
    qtbot.waitUntil(lambda: bool(found))
    (decision,) = found[0]
    assert decision.result is Result.PROVISIONAL
    assert decision.reason == "It saves me an hour a day."
    assert hands.at.id == decision.memo_id


def _decisions(desk: Desk) -> tuple[Decision, ...]:
    with desk.store.reading() as vault:
        (tool,) = vault.list(Tool)
    found = dossier.read(desk, tool.id)
    assert found is not None
    return found.decisions
