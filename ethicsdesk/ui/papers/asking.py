"""The two small dialogs before a paper goes out: for whom it is, and the password it is locked with."""

from PySide6.QtWidgets import QLineEdit, QWidget

from ethicsdesk.ui.metrics import sized
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.new_passphrase import Helpers, NewPassphrase
from ethicsdesk.ui.widgets.text_area import TextArea
from ethicsdesk.ui.workbench import Workbench

MOST_BYTES = 127
"""What the format takes of a password, in UTF-8."""


class WhomDialog(Dialog):
    """Asks for a name and an address that are forgotten with the dialog."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make both fields, empty."""
        super().__init__(
            self.tr("For whom?"),
            self.tr("Used once, never kept: EthicsDesk forgets both when you leave the paper."),
            accept=self.tr("&Show it"),
            reject=self.tr("&Cancel"),
            parent=parent,
        )
        self.name = sized(QLineEdit(), max_width=30)
        self.name_field = Field(self.tr("Client &name"), self.name)
        self.address = TextArea()
        self.add(self.name_field, Field(self.tr("A&ddress"), self.address, optional=True))
        self.name.textEdited.connect(lambda _: self.name_field.set_error(""))
        self.name.setFocus()

    @property
    def typed(self) -> tuple[str, str]:
        """Return name and address."""
        return self.name.text(), self.address.toPlainText()

    def accept(self) -> None:
        """Close only with a name."""
        if self.name.text().strip():
            super().accept()
        else:
            self.name_field.set_error(self.tr("Please type a name, or cancel."))
            self.name.setFocus()


class LockDialog(Dialog):
    """Asks twice for a password that is kept nowhere."""

    def __init__(self, workbench: Workbench, *, parent: QWidget | None = None) -> None:
        """Make the two lines, empty."""
        super().__init__(
            self.tr("Lock with a password"),
            self.tr("The file then opens with this password only. It is locked with AES-256."),
            accept=self.tr("Save &locked PDF …"),
            reject=self.tr("&Cancel"),
            parent=parent,
        )
        self.lines = NewPassphrase(
            _helpers(workbench, self), name=self.tr("&Password"), again=self.tr("The same password &again")
        )
        lost = Banner(
            self.tr(
                "EthicsDesk keeps it nowhere. If it is lost, nobody can open the file; then save another one."
            ),
            tone=Tone.CAUTION,
        )
        self.add(self.lines, lost)
        self.lines.submitted.connect(self.accept)
        self.lines.first.line.setFocus()
        self.password = ""

    def accept(self) -> None:
        """Close only with a good password, typed the same twice."""
        if self.lines.complain():
            return
        text = self.lines.first.line.text()
        if len(text.encode()) > MOST_BYTES:
            self.lines.set_error(self.tr("This is longer than a PDF can take. Please make it shorter."))
            return
        self.password = text
        self.lines.clear()
        super().accept()


def _helpers(workbench: Workbench, dialog: Dialog) -> Helpers:
    session = workbench.session
    if session is None:
        return Helpers()
    access = session.access
    return Helpers(
        judge=lambda text, tell: workbench.read(lambda _desk: access.strength(text), tell, owner=dialog),
        make=lambda tell: workbench.read(lambda _desk: access.new_passphrase(), tell, owner=dialog),
    )
