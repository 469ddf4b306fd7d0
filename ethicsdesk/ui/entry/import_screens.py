"""The screen that looks into an export before it becomes a vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ethicsdesk.ui import labels
from ethicsdesk.ui.entry.screen import EntryScreen, way_back
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted

if TYPE_CHECKING:
    from ethicsdesk.services.importing import Looked


class LookScreen(EntryScreen):
    """Asks for the export, says what is in it, and goes on."""

    folder_asked = Signal()
    file_asked = Signal()
    agreed = Signal()
    cancelled = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the screen; nothing was looked at yet."""
        super().__init__(
            self.tr("Import an export"),
            self.tr(
                "An export that EthicsDesk wrote becomes a new vault, with its whole history. "
                "Every file in it is checked first."
            ),
            parent=parent,
        )
        row = spaced(FlowLayout(), margins=0, gap=0.8)
        self.folder = Button(self.tr("Choose a &folder …"), icon="folder-open")
        self.folder.clicked.connect(self.folder_asked)
        self.file = Button(self.tr("Choose a &zip file …"), icon="files")
        self.file.clicked.connect(self.file_asked)
        row.addWidget(self.folder)
        row.addWidget(self.file)
        self.add(row)
        self.found = Card(self.tr("This export is whole"))
        self.words = Text()
        self.anchor = Text(role=TextRole.STRONG)
        self.found.add(
            self.words,
            muted(
                self.tr(
                    "Its end. Compare it with the page that came with the export, or with a printed binder: "
                    "then you know that nobody changed it."
                )
            ),
            self.anchor,
        )
        self.found.hide()
        self.add(self.found)
        self.next = Button(self.tr("&Choose a passphrase"), kind=ButtonKind.PRIMARY, icon="arrow-right")
        self.next.clicked.connect(self.agreed)
        back = way_back(self.tr("&Back"))
        back.clicked.connect(self.cancelled)
        self.set_buttons(self.next, back=back)
        self.next.setEnabled(False)
        self.first_focus = self.folder

    def show_found(self, looked: Looked) -> None:
        """Say what is in the export."""
        self.banner.hide()
        self.words.setText(
            self.tr("Records: {records}. Papers: {papers}. Written by EthicsDesk {version}.").format(
                records=labels.number(looked.records),
                papers=labels.number(looked.papers),
                version=looked.program,
            )
        )
        self.anchor.setText(
            self.tr("Entry {entry}, {code}").format(
                entry=labels.number(looked.old_end.seq), code=looked.old_end.code
            )
        )
        self.found.show()
        self.next.setEnabled(True)
        self.next.setFocus()

    def fail(self, error: Exception) -> None:
        """Show why it is no export to import. Raises what is no UserError."""
        self.found.hide()
        self.next.setEnabled(False)
        self.complain_of(error)
        self.folder.setFocus()
