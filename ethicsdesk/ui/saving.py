"""Asks where to save a PDF, and leaves no trace of the answer outside that place."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths, QUrl
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QWidget

from ethicsdesk.ui.metrics import em
from ethicsdesk.ui.widgets.button import ButtonKind
from ethicsdesk.ui.widgets.styling import mark

_PLACES = (
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.HomeLocation,
)


def ask_where(parent: QWidget, name: str) -> Path | None:
    """Let the person choose where a PDF goes, *name* suggested; None when they changed their mind.

    Qt's own dialog is used, because those of the systems add the file to their lists of recent files.
    """
    with _forgetting():
        dialog = QFileDialog(parent, QCoreApplication.translate("saving", "Save as PDF"))
        try:
            return _ask(dialog, name)
        finally:
            dialog.close()
            dialog.setParent(None)
            del dialog


def _ask(dialog: QFileDialog, name: str) -> Path | None:
    folders = [Path(QStandardPaths.writableLocation(place)) for place in _PLACES]
    there = [folder for folder in folders if folder.is_dir()]
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilter(QCoreApplication.translate("saving", "PDF files") + " (*.pdf)")
    dialog.setDefaultSuffix("pdf")
    dialog.setHistory([])
    dialog.setSidebarUrls([QUrl.fromLocalFile(str(folder)) for folder in there])
    if there:
        dialog.setDirectory(str(there[0]))
    dialog.selectFile(name)
    dialog.setViewMode(QFileDialog.ViewMode.List)
    dialog.resize(em(56), em(34))
    for button in dialog.findChildren(QPushButton):
        if button.isDefault():
            mark(button, kind=ButtonKind.PRIMARY.value)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])


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
