"""The files kept with a tool: the card that lists them, and what is known of one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from ethicsdesk.domain.attachments import Attachment, FileType
from ethicsdesk.ui import labels
from ethicsdesk.ui.files import file_words
from ethicsdesk.ui.interview.guarded_area import Guard, GuardedArea
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.papers.fact_lines import FactLines
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.elided_label import ElidedLabel
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.row_list import RowItem, RowList

_ICONS = {FileType.PDF: "file-text", FileType.TEXT: "scroll-text", FileType.DOCX: "file-text"}


class DocumentsCard(Card):
    """Lists the files, or says what they are good for while there are none."""

    opened = Signal(str)
    """The id of the file to look at."""

    add_wanted = Signal()

    def __init__(self, files: Sequence[Attachment]) -> None:
        """Show the files in the order they were added."""
        super().__init__(self.tr("Documents"))
        self.rows = RowList(self.tr("Documents kept with this tool"))
        self.rows.activated.connect(self.opened)
        self.rows.show_rows([_row(file) for file in files])
        hint = self.tr(
            "Keep the contract, the BAA or a screenshot here, encrypted with everything else. "
            "PDF, PNG, JPEG, Word or plain text, up to 100 MB each."
        )
        if files:
            self.add(self.rows)
        else:
            self.rows.hide()
            self.add(Text(hint, role=TextRole.HELP))
        self.add_button = Button(self.tr("A&dd a document …"), icon="paperclip")
        if files:
            self.add_button.setToolTip(hint)
        self.add_button.clicked.connect(self.add_wanted)
        self.add_start(self.add_button)


class DocumentCard(Card):
    """What is known of one file, a note of one's own, and the way to remove it."""

    remove_wanted = Signal()
    note_left = Signal()

    def __init__(self, file: Attachment, *, guard: Guard) -> None:
        """Show the file's facts."""
        super().__init__(self.tr("About this document"))
        name = spaced(QHBoxLayout(), margins=0, gap=0)
        label = ElidedLabel(file.name, mode=Qt.TextElideMode.ElideMiddle)
        label.setProperty("role", TextRole.STRONG.value)
        label.setToolTip(file.name)
        name.addWidget(label)
        self.facts = FactLines()
        self.facts.show_facts(
            (
                (self.tr("Kind"), file_words.kind(file.type)),
                (self.tr("Size"), file_words.size(file.size)),
                (self.tr("Added"), labels.day(file.added_on)),
                (self.tr("Fingerprint"), file.sha256[:16]),
            )
        )
        self.facts.setToolTip(f"SHA-256 {file.sha256}")
        self.note = GuardedArea(guard=guard, lines=2)
        self.note.set_text(file.note)
        self.note.left.connect(self.note_left)
        hint = self.tr("Such as what it is and where the important page is. Please write no client names.")
        copies = self.tr("In the vault it is encrypted. A copy you save elsewhere is not.")
        self.remove = LinkButton(self.tr("Re&move this document …"), icon="trash-2")
        self.remove.clicked.connect(self.remove_wanted)
        self.add(name, self.facts, Field(self.tr("Note"), self.note, help_text=hint, optional=True))
        self.add(Text(copies, role=TextRole.HELP))
        self.add_start(self.remove)


def _row(file: Attachment) -> RowItem:
    icon = _ICONS.get(file.type, "files")
    return RowItem(file.id, file_words.short(file.name), file_words.line(file), icon=icon)
