"""A desk with a real vault, and a workbench on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.records import CaptureMode, Category, Tool
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Clock
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.interview.page import InterviewPage
from tests.ui.interview.making import GATED, Bench, Opens, add_tool, bench_on, desk_in
from tests.ui.shell.living import house, show_and_wait  # noqa: F401


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    opened = desk_in(tmp_path, clock)
    yield opened
    opened.store.close()


@pytest.fixture
def bench(desk: Desk) -> Bench:
    return bench_on(desk)


@pytest.fixture
def scribe(desk: Desk) -> Tool:
    return add_tool(desk, categories=(Category.SCRIBE,), capture=CaptureMode.RECORDS, **GATED)


@pytest.fixture
def open_page(bench: Bench, qtbot: QtBot) -> Opens:
    def opened(tool: Tool, field: str = "") -> InterviewPage:
        page = InterviewPage(bench.workbench)
        page.resize(1100, 860)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.show_for(Target(area=Area.INTERVIEW, id=tool.id, field=field))
        return page

    return opened
