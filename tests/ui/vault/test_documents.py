"""Documents in the real window with its real threads: added, stopped, and a lock while one is in sight."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ethicsdesk.documents.foreign import ProcessViewer
from ethicsdesk.services import attachments, tools
from ethicsdesk.services.file_ports import Incoming
from ethicsdesk.services.targets import Area
from ethicsdesk.system.incoming import open_file
from ethicsdesk.ui.pages.tool.page import ToolPage
from tests.documents.hostile import a_pdf
from tests.ui.shell.living import go, kept, press, read_all


@pytest.fixture
def viewer() -> Iterator[ProcessViewer]:
    made = ProcessViewer()
    yield made
    made.end()


@pytest.fixture
def tool(opened, viewer):
    bench = opened.shell.workbench
    bench.open_file, bench.viewer = open_file, viewer
    return opened.change(lambda desk: tools.add(desk, "Willowscribe"))


def page_of(opened, tool, field="") -> ToolPage:
    page = go(opened.house, opened.qtbot, Area.TOOL, id=tool.id, field=field)
    assert isinstance(page, ToolPage)
    read_all(opened.house, opened.qtbot)
    return page


def files(folder: Path, *names: str) -> tuple[Path, ...]:
    for name in names:
        (folder / name).write_bytes(a_pdf(pages=2))
    return tuple(folder / name for name in names)


def test_enter_adds_a_document_and_the_focus_is_back_at_its_button(opened, tool, tmp_path):
    page = page_of(opened, tool)
    page.filing.ask_files = lambda _: files(tmp_path, "BAA.pdf")
    page.filing.add_button.setFocus()
    press(opened.qtbot, Qt.Key.Key_Return)
    opened.qtbot.waitUntil(page.filing.said.isVisible, timeout=10_000)
    assert "The document is kept." in page.filing.said.accessibleDescription()

    def is_back() -> bool:
        return page.filing.add_button.hasFocus()  # of the card shown anew

    opened.qtbot.waitUntil(is_back)
    assert len(kept(opened.house, opened.qtbot, lambda desk: attachments.listed(desk, tool))) == 1


def test_adding_can_be_stopped_and_what_was_added_before_stays(opened, tool, tmp_path):
    page = page_of(opened, tool)
    reached, go_on = threading.Event(), threading.Event()

    @contextmanager
    def slow(path: Path) -> Iterator[Incoming]:
        if path.name == "second.pdf":
            reached.set()
            go_on.wait(10)
        with open_file(path) as incoming:
            yield incoming

    opened.shell.workbench.open_file = slow
    page.filing.ask_files = lambda _: files(tmp_path, "first.pdf", "second.pdf")
    opened.click(page.filing.add_button)
    opened.qtbot.waitUntil(reached.is_set)
    opened.qtbot.waitUntil(page.filing.busy.button.hasFocus)
    press(opened.qtbot, Qt.Key.Key_Escape)
    go_on.set()
    opened.qtbot.waitUntil(page.filing.said.isVisible, timeout=10_000)
    assert "The rest was not added." in page.filing.said.accessibleDescription()
    found = kept(opened.house, opened.qtbot, lambda desk: attachments.listed(desk, tool))
    assert [file.name for file in found] == ["first.pdf"]


def test_locking_keeps_the_note_and_ends_the_process_that_shows_a_document(opened, tool, tmp_path, viewer):
    data = a_pdf()
    (tmp_path / "BAA.pdf").write_bytes(data)

    def add(desk):
        with open_file(tmp_path / "BAA.pdf") as file:
            return attachments.add(desk, tool, file.name, file.stream, file.size, lambda _share: None)

    kept_file = opened.change(add)
    page = page_of(opened, tool, f"file:{kept_file.id}")
    view = page.filing.face.preview.view
    opened.qtbot.waitUntil(lambda: bool(view.sheets) and view.sheets[0].image is not None, timeout=20_000)
    opened.click(page.filing.note.area)
    opened.qtbot.keyClicks(page.filing.note.area, "Signed in May")
    opened.lock()
    opened.qtbot.waitUntil(lambda: not [one for one in viewer._views if one.is_open], timeout=10_000)
    opened.unlock()
    (found,) = kept(opened.house, opened.qtbot, lambda desk: attachments.listed(desk, tool))
    assert found.note == "Signed in May"
