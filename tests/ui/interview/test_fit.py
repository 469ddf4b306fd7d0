"""Nothing is clipped, everything has a name: both at 200 % on a small laptop and right to left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.records import CaptureMode, Category, Depth, Tool
from ethicsdesk.services import assessments, sample, tools
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.interview.page import InterviewPage
from ethicsdesk.ui.pages.tool.page import ToolPage
from ethicsdesk.ui.pages.tools.page import ToolsPage
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.theme import Theme
from ethicsdesk.ui.widgets.elided_label import ElidedLabel
from tests.ui.interview.making import GATED, Bench, add_tool

SMALL = (1290, 768)  # what a small laptop leaves beside the folded navigation


@pytest.fixture
def scribe(desk: Desk) -> Tool:
    tool = add_tool(desk, categories=(Category.SCRIBE,), capture=CaptureMode.RECORDS, **GATED)
    assessments.start(desk, tool.id, depth=Depth.EVERYTHING)
    return tool


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def clipped(page: AreaPage) -> list[str]:
    """Return the words of every label and button that gets less room than it needs."""
    found = []
    for label in page.findChildren(QLabel):
        if not label.isVisible() or isinstance(label, ElidedLabel) or not label.text():
            continue
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        if label.height() + 1 < needed or (
            not label.wordWrap() and label.width() + 1 < label.sizeHint().width()
        ):
            found.append(label.text())
    for button in page.findChildren(QAbstractButton):
        if not button.isVisible():
            continue
        needed = (
            button.heightForWidth(button.width())
            if button.hasHeightForWidth()
            else button.sizeHint().height()
        )
        if button.height() + 1 < needed or button.width() + 1 < button.minimumSizeHint().width():
            found.append(button.text() or button.accessibleName())
    return found


def nameless(page: QWidget) -> list[str]:
    found = []
    for widget in page.findChildren(QWidget):
        control = isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit)
        words = widget.text() if isinstance(widget, QAbstractButton) else ""
        if control and widget.isVisible() and not (widget.accessibleName() or words):
            found.append(type(widget).__name__)
    return found


def settle(page: AreaPage, qtbot: QtBot) -> None:
    page.resize(*SMALL)
    page.show()
    for _ in range(4):
        QApplication.processEvents()


def require_fit(page: AreaPage, qtbot: QtBot) -> None:
    settle(page, qtbot)
    assert clipped(page) == []
    assert nameless(page) == []
    assert page.scroll_area.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("percent", [100, 200])
def test_every_step_of_an_interview_fits(
    bench: Bench, scribe: Tool, theme: Theme, qtbot: QtBot, percent: int
) -> None:
    theme.apply(text_size=percent)
    page = InterviewPage(bench.workbench)
    page.show_for(Target(area=Area.INTERVIEW, id=scribe.id))
    assert page.flow is not None
    by_kind = {q.kind: q.id for q in page.flow.questions}
    for step in (*page.flow.steps[:6], *by_kind.values(), "baa-signed", "end"):
        page.go_to(step)
        choices = getattr(getattr(page.view, "editor", None), "choices", None)
        if choices is not None:
            choices.cards[0].click()
        require_fit(page, qtbot)
    page.go_to("baa-signed")
    page.view.basis.disclosure.set_open(opened=True)  # type: ignore[union-attr]
    page.view.note_line.set_open(opened=True)  # type: ignore[union-attr]
    page.view.note.set_text("I asked Jane Doe.")  # type: ignore[union-attr]
    require_fit(page, qtbot)
    page.show_all()
    require_fit(page, qtbot)


@pytest.mark.parametrize("percent", [100, 200])
def test_the_register_and_every_result_fit(
    desk: Desk, bench: Bench, theme: Theme, qtbot: QtBot, percent: int
) -> None:
    sample.fill(desk, lambda _: None)
    theme.apply(text_size=percent)
    register = ToolsPage(bench.workbench)
    register.show_for(Target(area=Area.TOOLS))
    require_fit(register, qtbot)
    register.open_form()
    qtbot.keyClicks(register.form.name, "therapy")  # type: ignore[union-attr]
    require_fit(register, qtbot)
    for row in tools.register(desk):
        page = ToolPage(bench.workbench)
        page.show_for(Target(area=Area.TOOL, id=row.tool.id))
        require_fit(page, qtbot)
        page.open_form()
        require_fit(page, qtbot)


def test_right_to_left_mirrors_without_clipping(
    bench: Bench, scribe: Tool, right_to_left: None, qtbot: QtBot
) -> None:
    page = InterviewPage(bench.workbench)
    page.show_for(Target(area=Area.INTERVIEW, id=scribe.id))
    page.go_to("baa-signed")
    require_fit(page, qtbot)
    assert page.view is not None
    assert page.panel is not None
    assert (
        page.panel.mapTo(page, page.panel.rect().topLeft()).x()
        < page.view.mapTo(page, page.view.rect().topLeft()).x()
    )
