"""Pictures of the search: nothing typed yet, words of records, something to do, nothing found."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from ethicsdesk.ui.search.dialog import SearchDialog
from ethicsdesk.ui.stage import Stage

SCENES = (("search", ""), ("search-records", "willow"), ("search-do", "back"), ("search-nothing", "xyzzy"))


def take_search(stage: Stage, take: Callable[[str, QWidget], None]) -> None:
    """Take a picture of the search for each text typed into it."""
    for name, text in SCENES:
        stage.with_dialog(stage.shell.search, partial(_type, stage, take, name, text))


def _type(stage: Stage, take: Callable[[str, QWidget], None], name: str, text: str, dialog: QDialog) -> None:
    if isinstance(dialog, SearchDialog):
        dialog.line.setText(text)
        stage.settle()
        take(name, dialog)
