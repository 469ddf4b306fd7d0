"""Where to save: the dialog leaves no trace."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ethicsdesk.ui.saving import ask_copy, ask_files, ask_folder, ask_where
from ethicsdesk.ui.theme import Theme

T = TypeVar("T")


def ask(qtbot: QtBot, act: Callable[[QFileDialog], None]) -> Path | None:
    return answered(qtbot, act, lambda parent: ask_where(parent, "H-2026-001-handout.pdf"))


def answered(qtbot: QtBot, act: Callable[[QFileDialog], None], question: Callable[[QWidget], T]) -> T:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        act(dialog)

    QTimer.singleShot(0, answer)
    return question(parent)


def traces(home: Path) -> list[str]:
    return [file.read_text(errors="ignore") for file in home.rglob("*") if file.is_file()]


def test_saving_leaves_no_trace_of_the_folder(qtbot: QtBot, home: Path) -> None:
    (home / "Secret place").mkdir()

    def save(dialog: QFileDialog) -> None:
        dialog.setDirectory(str(home / "Secret place"))
        dialog.selectFile("paper.pdf")
        dialog.accept()

    assert ask(qtbot, save) == home / "Secret place" / "paper.pdf"
    assert not any("Secret" in trace for trace in traces(home))


def test_what_other_programs_kept_is_put_back(qtbot: QtBot, home: Path) -> None:
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.setValue("FileDialog/lastVisited", "file:///somewhere/else")
    kept.sync()
    ask(qtbot, QFileDialog.accept)
    again = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert again.value("FileDialog/lastVisited") == "file:///somewhere/else"
    again.remove("FileDialog")
    again.sync()


def test_the_ending_is_added_and_no_is_no(qtbot: QtBot) -> None:
    def save(dialog: QFileDialog) -> None:
        dialog.selectFile("paper")
        dialog.accept()

    found = ask(qtbot, save)
    assert found is not None
    assert found.name == "paper.pdf"
    assert ask(qtbot, QFileDialog.reject) is None


def test_documents_are_chosen_several_at_once_and_leave_no_trace(qtbot: QtBot, home: Path) -> None:
    folder = home / "Secret place"
    folder.mkdir()
    for name in ("one.pdf", "two.txt"):
        (folder / name).write_text("words")

    def choose(dialog: QFileDialog) -> None:
        dialog.setDirectory(str(folder))
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.setText('"one.pdf" "two.txt"')
        dialog.accept()

    assert answered(qtbot, choose, ask_files) == (folder / "one.pdf", folder / "two.txt")
    assert answered(qtbot, QFileDialog.reject, ask_files) == ()
    assert not any("Secret" in trace for trace in traces(home))


def test_a_copy_keeps_the_ending_of_its_kind(qtbot: QtBot, home: Path) -> None:
    def save(dialog: QFileDialog) -> None:
        dialog.setDirectory(str(home))
        dialog.selectFile("terms")
        dialog.accept()

    assert answered(qtbot, save, lambda parent: ask_copy(parent, "BAA.docx")) == home / "terms.docx"


def test_a_folder_is_chosen_without_a_trace(qtbot: QtBot, home: Path) -> None:
    folder = home / "Secret place"
    folder.mkdir()

    def choose(dialog: QFileDialog) -> None:
        assert Path(dialog.directory().absolutePath()) == folder
        dialog.accept()

    assert answered(qtbot, choose, lambda parent: ask_folder(parent, "Where?", folder)) == folder
    assert not any("Secret" in trace for trace in traces(home))


@pytest.mark.parametrize("percent", [100, 200])
def test_the_dialog_fits_the_screen_and_names_its_buttons(qtbot: QtBot, theme: Theme, percent: int) -> None:
    theme.apply(text_size=percent)
    seen = {}

    def look(dialog: QFileDialog) -> None:
        seen["fits"] = dialog.screen().availableGeometry().size().expandedTo(dialog.size())
        seen["screen"] = dialog.screen().availableGeometry().size()
        buttons = [b for b in dialog.findChildren(QToolButton) if b.isVisible() and not b.icon().isNull()]
        seen["names"] = [bool(button.accessibleName()) for button in buttons]
        dialog.reject()

    ask(qtbot, look)
    assert seen["fits"] == seen["screen"]
    assert seen["names"] == [True] * 4
