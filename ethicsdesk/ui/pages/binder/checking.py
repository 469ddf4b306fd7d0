"""Checking a file: chosen by the person, read as bytes, compared with this vault where it can be."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ethicsdesk.services import seal_file, verifying
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.seal_file import Looked
from ethicsdesk.services.verifying import Compared
from ethicsdesk.ui import saving
from ethicsdesk.ui.pages.binder.seals_view import SealsView
from ethicsdesk.ui.papers.output import Output
from ethicsdesk.ui.workbench import Workbench

AskPdf = Callable[[QWidget], Path | None]


class Checking(QObject):
    """Asks for a file and shows what its seal says."""

    def __init__(self, output: Output, view: SealsView, workbench: Workbench) -> None:
        """Work under the veil of the output."""
        super().__init__(output)
        self._output = output
        self._view = view
        self._workbench = workbench
        self.ask_pdf: AskPdf = saving.ask_pdf

    def check(self) -> None:
        """Ask for a file, then check it. Raises LookupError in a workbench that opens no files."""
        open_file = self._workbench.open_file
        if open_file is None:
            raise LookupError("this workbench was made without a way to open files")
        path = self.ask_pdf(self._view.window())
        if path is None:
            return
        self._view.forget()

        self._output.run(
            self.tr("Checking the file …"),
            lambda progress: seal_file.look_at(path, open_file, progress),
            self._on_looked,
            stopped=self.tr("Stopped."),
        )

    def _on_looked(self, looked: Looked) -> None:
        if looked.terms is None:
            self._view.show_checked(looked, None)
            return

        def show(compared: Compared) -> None:
            self._view.show_checked(looked, compared)

        self._workbench.change(lambda desk: Changed(verifying.compare(desk, looked)), show, owner=self)
