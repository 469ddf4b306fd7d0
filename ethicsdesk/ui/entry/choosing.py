"""Asks for a folder."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

ChooseFolder = Callable[[QWidget, str, Path], Path | None]


def choose_folder(parent: QWidget, title: str, start: Path) -> Path | None:
    """Let the person choose a folder; None when they changed their mind."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start))
    return Path(chosen) if chosen else None
