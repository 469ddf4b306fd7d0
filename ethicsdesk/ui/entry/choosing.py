"""Asks for a folder."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ethicsdesk.ui.saving import ask_folder

ChooseFolder = Callable[[QWidget, str, Path], Path | None]


def choose_folder(parent: QWidget, title: str, start: Path) -> Path | None:
    """Let the person choose a folder; None when they changed their mind."""
    return ask_folder(parent, title, start)
