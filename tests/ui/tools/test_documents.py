"""Documents kept with a tool: added, looked at from memory, noted, copied, removed; and a tool renamed."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from ethicsdesk.documents.foreign import ProcessViewer
from ethicsdesk.domain.records import BasisKind, CaptureMode, Category, Tool
from ethicsdesk.services import attachments, dossier
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.interviewing import open_interview
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.system.files import write_file
from ethicsdesk.system.incoming import open_file
from ethicsdesk.ui.interview.flow import Flow
from ethicsdesk.ui.interview.guarded_area import Guard
from ethicsdesk.ui.interview.question_view import QuestionView
from ethicsdesk.ui.pages.interview.making import view_for
from ethicsdesk.ui.pages.tool.documents import DocumentCard, DocumentsCard
from ethicsdesk.ui.pages.tool.page import ToolPage
from ethicsdesk.ui.pages.tool.renaming import RenameDialog
from ethicsdesk.ui.widgets.dialog import Dialog
from tests.documents.hostile import a_pdf, a_picture, locked_pdf
from tests.services.test_attachments import a_docx
from tests.ui.interview.making import GATED, Bench, add_tool
from tests.ui.tools.test_tool_page import texts

FILES = {
    "BAA 2026.pdf": a_pdf(pages=3),
    "screen.png": a_picture(),
    "notes.txt": b"Called them. They keep audio for 30 days.",
    "terms.docx": a_docx(),
    "locked.pdf": locked_pdf(),
    "run.bat": b"echo hello",
}


@pytest.fixture
def viewer() -> Iterator[ProcessViewer]:
    made = ProcessViewer()
    yield made
    made.end()


@pytest.fixture
def tool(desk: Desk) -> Tool:
    return add_tool(desk, categories=(Category.SCRIBE,), capture=CaptureMode.RECORDS, **GATED)


@pytest.fixture
def page(bench: Bench, tool: Tool, viewer: ProcessViewer, qtbot: QtBot) -> ToolPage:
    """Return the tool's page, which goes where it is asked to, as the window would let it."""
    bench.workbench.open_file, bench.workbench.viewer = open_file, viewer
    bench.workbench.save_file = write_file
    made = ToolPage(bench.workbench)
    made.resize(1100, 860)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    bench.workbench.asked_for.connect(lambda to: made.show_for(to) if to.area is Area.TOOL else None)
    bench.workbench.changed.connect(lambda topics: made.reload() if topics & made.topics else None)
    made.show_for(Target(area=Area.TOOL, id=tool.id))
    return made


@pytest.fixture
def add(page: ToolPage, tmp_path: Path, qtbot: QtBot) -> Callable[..., None]:
    """Choose these files in the dialog and add them."""

    def chosen(*names: str) -> None:
        for name in names:
            (tmp_path / name).write_bytes(FILES.get(name, b""))
        page.filing.ask_files = lambda _: tuple(tmp_path / name for name in names)
        button = shown(page, DocumentsCard).add_button
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)

    return chosen


def shown(page: ToolPage, kind: type) -> QWidget:
    return next(card for card in page.findChildren(kind) if card.isVisible())


def rows(page: ToolPage) -> list[str]:
    return [row.item.title for row in shown(page, DocumentsCard).rows.rows]


def open_first(page: ToolPage, qtbot: QtBot) -> None:
    row = shown(page, DocumentsCard).rows.rows[0]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)


def said(page: ToolPage) -> str:
    banner = page.filing.said
    return banner.accessibleDescription() if banner.isVisible() else ""


def in_dialog(kind: type[QDialog], act: Callable[[QDialog], None]) -> None:
    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, look)


def test_a_tool_without_documents_says_what_to_keep_here(page):
    assert "Keep the contract, the BAA or a screenshot here" in texts(page)


def test_several_documents_are_added_at_once_and_listed_with_kind_size_and_day(page, add):
    add("BAA 2026.pdf", "notes.txt")
    assert rows(page) == ["BAA 2026.pdf", "notes.txt"]
    assert "2 documents are kept." in said(page)
    line = shown(page, DocumentsCard).rows.rows[1].item.subtitle
    assert line.startswith("Plain text · 1 KB · added ")
    assert shown(page, DocumentsCard).add_button.hasFocus()


def test_what_is_refused_is_said_and_keeps_no_other_away(page, add):
    add("empty.pdf", "screen.png")
    assert rows(page) == ["screen.png"]
    assert said(page) == (
        "The document is kept.\nThe file “empty.pdf” is empty, so it was not added. Ask for it again, "
        "or save it again from where it came from."
    )


def test_changing_ones_mind_adds_nothing(page, add, qtbot):
    add()
    assert not said(page)
    assert not shown(page, DocumentsCard).rows.rows


@pytest.mark.parametrize(("name", "count"), [("BAA 2026.pdf", 3), ("screen.png", 1)])
def test_pages_are_shown_from_memory_and_leaving_ends_the_process(page, add, qtbot, viewer, name, count):
    add(name)
    open_first(page, qtbot)
    view = page.filing.face.preview.view
    assert len(view.sheets) == count
    qtbot.waitUntil(lambda: view.sheets[0].image is not None, timeout=20_000)
    assert page.title.text() == "Document"
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.filing.face.isVisible()
    assert rows(page) == [name]
    assert not [one for one in viewer._views if one.is_open]


def test_a_text_is_shown_as_text(page, add, qtbot):
    add("notes.txt")
    open_first(page, qtbot)
    assert page.filing.face.text.toPlainText() == "Called them. They keep audio for 30 days."
    assert page.filing.face.text.isVisible()


@pytest.mark.parametrize(
    ("name", "words"),
    [("terms.docx", "Word files are kept but not shown here"), ("locked.pdf", "locked with a password")],
)
def test_what_cannot_be_shown_says_why(page, add, qtbot, name, words):
    add(name)
    open_first(page, qtbot)
    assert words in texts(page)


def test_a_note_is_kept_when_it_is_left_and_stands_in_the_list(page, add, qtbot, desk, tool):
    add("notes.txt")
    open_first(page, qtbot)
    area = shown(page, DocumentCard).note.area
    area.setFocus()
    qtbot.keyClicks(area, "The call of May")
    page.primary.setFocus()
    assert attachments.listed(desk, tool)[0].note == "The call of May"
    qtbot.keyClicks(area, ", with prices")
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert attachments.listed(desk, tool)[0].note == "The call of May, with prices"
    assert shown(page, DocumentsCard).rows.rows[0].item.subtitle.endswith("The call of May, with prices")


def test_a_copy_is_saved_whole_under_the_ending_of_what_it_is(page, add, qtbot, tmp_path):
    add("run.bat")
    open_first(page, qtbot)
    offered: list[str] = []

    def where(_parent: QWidget, name: str) -> Path:
        offered.append(name)
        return tmp_path / "copy.txt"

    page.filing.ask_copy = where
    qtbot.mouseClick(page.primary, Qt.MouseButton.LeftButton)
    assert offered == ["run.bat.txt"]
    assert (tmp_path / "copy.txt").read_bytes() == FILES["run.bat"]
    assert "It is not encrypted there." in said(page)


def test_removing_asks_first_and_no_is_the_default(page, add, qtbot, desk, tool):
    add("notes.txt")
    open_first(page, qtbot)
    remove = shown(page, DocumentCard).remove
    in_dialog(Dialog, lambda dialog: qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Space))
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert len(attachments.listed(desk, tool)) == 1
    in_dialog(Dialog, lambda dialog: dialog.accept_button.click())
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert attachments.listed(desk, tool) == ()
    assert "removed" in said(page)
    assert not page.filing.face.isVisible()


def test_a_tool_is_renamed_and_the_dialog_says_what_is_wrong_with_a_name(page, qtbot, desk, tool):
    problems: list[str] = []

    def rename(dialog: RenameDialog) -> None:
        dialog.name.clear()
        dialog.accept_button.click()
        problems.append(dialog.name_field.error)
        qtbot.keyClicks(dialog.name, "Willow Two")
        dialog.maker.setText("x" * 121)
        dialog.accept_button.click()
        problems.append(dialog.maker_field.error)
        dialog.maker.setText("New Maker")
        dialog.accept_button.click()

    in_dialog(RenameDialog, rename)
    qtbot.mouseClick(page.use.rename, Qt.MouseButton.LeftButton)
    assert problems == ["Please give the tool a name.", "Please shorten the name to 120 characters."]
    assert page.title.text() == "Willow Two"
    found = dossier.read(desk, tool.id)
    assert found is not None
    assert (found.tool.name, found.tool.maker) == ("Willow Two", "New Maker")


def test_how_one_knows_can_name_a_document_kept_with_the_tool(page, add, qtbot, desk, tool):
    add("BAA 2026.pdf", "notes.txt")
    opening = open_interview(desk, tool.id).value
    assert opening is not None
    flow = Flow(opening)
    flow.here = flow.questions[0].id
    view = view_for(flow, Guard(names=(), fine=frozenset()))
    qtbot.addWidget(view)
    assert isinstance(view, QuestionView)
    view.show()
    basis = view.basis
    basis.disclosure.set_open(opened=True)
    basis.radios[BasisKind.CONTRACT].click()
    assert basis.pick.isVisible()
    offered = basis.menu.actions()
    assert [action.text() for action in offered] == ["BAA 2026.pdf", "notes.txt"]
    offered[0].trigger()
    found = basis.value()
    assert found is not None
    assert (found.kind, found.reference) == (BasisKind.CONTRACT, "BAA 2026.pdf")


def test_without_documents_nothing_is_offered(page, desk, tool, qtbot):
    opening = open_interview(desk, tool.id).value
    assert opening is not None
    flow = Flow(opening)
    flow.here = flow.questions[0].id
    view = view_for(flow, Guard(names=(), fine=frozenset()))
    qtbot.addWidget(view)
    assert isinstance(view, QuestionView)
    assert view.basis.pick.isHidden()
