"""Asks where to save a file and which to add, and leaves no trace of the answer outside that place."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths, QUrl
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ethicsdesk.ui.file_dialog_look import dress

_PLACES = (
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.HomeLocation,
)


Setup = Callable[[QFileDialog], None]


def ask_where(parent: QWidget, name: str) -> Path | None:
    """Let the person choose where a PDF goes, *name* suggested; None when they changed their mind.

    Qt's own dialog is used, because those of the systems add the file to their lists of recent files.
    """
    files = QCoreApplication.translate("saving", "PDF files")
    title = QCoreApplication.translate("saving", "Save as PDF")
    chosen = _ask(parent, title, lambda dialog: _for_saving(dialog, name, files, ".pdf"))
    return chosen[0] if chosen else None


def ask_copy(parent: QWidget, name: str) -> Path | None:
    """Let the person choose where a copy of a kept file goes, *name* suggested with its ending."""
    files = QCoreApplication.translate("saving", "Files of this kind")
    title = QCoreApplication.translate("saving", "Save a copy")
    chosen = _ask(parent, title, lambda dialog: _for_saving(dialog, name, files, Path(name).suffix))
    return chosen[0] if chosen else None


def ask_folder(parent: QWidget, title: str, start: Path) -> Path | None:
    """Let the person choose a folder, beginning at *start*; None when they changed their mind."""

    def setup(dialog: QFileDialog) -> None:
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(str(start))

    chosen = _ask(parent, title, setup)
    return chosen[0] if chosen else None


def ask_zip(parent: QWidget, title: str) -> Path | None:
    """Let the person choose a ZIP file; None when they changed their mind."""
    return _ask_one(parent, title, ["ZIP (*.zip)"])


def ask_files(parent: QWidget) -> tuple[Path, ...]:
    """Let the person choose files to keep, several at once; none when they changed their mind."""
    title = QCoreApplication.translate("saving", "Add documents")
    return _ask(parent, title, _for_opening)


def ask_pdf(parent: QWidget) -> Path | None:
    """Let the person choose one PDF; None when they changed their mind."""
    files = QCoreApplication.translate("saving", "PDF files")
    every = QCoreApplication.translate("saving", "All files")
    title = QCoreApplication.translate("saving", "Choose a PDF")
    return _ask_one(parent, title, [f"{files} (*.pdf)", f"{every} (*)"])


def ask_picture(parent: QWidget) -> Path | None:
    """Let the person choose one picture; None when they changed their mind."""
    pictures = QCoreApplication.translate("saving", "PNG and JPEG pictures")
    title = QCoreApplication.translate("saving", "Choose a picture")
    return _ask_one(parent, title, [f"{pictures} (*.png *.jpg *.jpeg)"])


def _ask_one(parent: QWidget, title: str, filters: list[str]) -> Path | None:
    def setup(dialog: QFileDialog) -> None:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(filters)

    chosen = _ask(parent, title, setup)
    return chosen[0] if chosen else None


def _for_saving(dialog: QFileDialog, name: str, files: str, ending: str) -> None:
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilter(f"{files} (*{ending})")
    dialog.setDefaultSuffix(ending.removeprefix("."))
    dialog.selectFile(name)


def _for_opening(dialog: QFileDialog) -> None:
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    fitting = QCoreApplication.translate("saving", "PDF, pictures, Word files and plain text")
    every = QCoreApplication.translate("saving", "All files")
    dialog.setNameFilters([f"{fitting} (*.pdf *.png *.jpg *.jpeg *.docx *.txt *.md *.csv)", f"{every} (*)"])


def _ask(parent: QWidget, title: str, setup: Setup) -> tuple[Path, ...]:
    with _forgetting():
        dialog = QFileDialog(parent, title)
        try:
            _prepare(dialog)
            setup(dialog)
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return ()
            return tuple(Path(name) for name in dialog.selectedFiles())
        finally:
            dialog.close()
            dialog.setParent(None)
            del dialog


def _prepare(dialog: QFileDialog) -> None:
    folders = [Path(QStandardPaths.writableLocation(place)) for place in _PLACES]
    there = [folder for folder in folders if folder.is_dir()]
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setHistory([])
    dialog.setSidebarUrls([QUrl.fromLocalFile(str(folder)) for folder in there])
    if there:
        dialog.setDirectory(str(there[0]))
    dialog.setViewMode(QFileDialog.ViewMode.List)
    dress(dialog)


@contextmanager
def _forgetting() -> Iterator[None]:
    """Put back what Qt keeps about file dialogs, which names the folder last visited."""
    before = {key: _kept().value(key) for key in _keys()}
    try:
        yield
    finally:
        kept = _kept()
        for key in _keys():
            if key not in before:
                kept.remove(key)
        for key, value in before.items():
            kept.setValue(key, value)
        kept.sync()


def _kept() -> QSettings:
    return QSettings(QSettings.Scope.UserScope, "QtProject")


def _keys() -> list[str]:
    return [key for key in _kept().allKeys() if key.startswith("FileDialog/")]
