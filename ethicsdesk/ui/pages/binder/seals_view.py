"""The seals there are, and checking a file against its seal and against this vault."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.seals import Seal
from ethicsdesk.services.binder.scene import Audience
from ethicsdesk.services.seal_file import FileVerdict, Looked
from ethicsdesk.services.verifying import Compared, VaultVerdict
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.papers import wording
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.row_list import RowItem, RowList

_OF_FILE = {
    FileVerdict.UNCHANGED: Tone.GOOD,
    FileVerdict.CHANGED: Tone.STOP,
    FileVerdict.CUT_OFF: Tone.STOP,
}
_OF_VAULT = {
    VaultVerdict.SEALED_HERE: Tone.GOOD,
    VaultVerdict.OTHER_FILE: Tone.STOP,
    VaultVerdict.REWRITTEN: Tone.STOP,
    VaultVerdict.BROKEN: Tone.STOP,
}


class SealsView(QWidget):
    """Emits the number of a seal whose file is to be shown."""

    opened = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the view, empty."""
        super().__init__(parent)
        column = spaced(QVBoxLayout(self), margins=0, gap=1.1)
        self.of_file = Banner()
        self.of_vault = Banner()
        for banner in (self.of_file, self.of_vault):
            banner.hide()
            column.addWidget(banner)
        self.rows = RowList(self.tr("Sealed binders"))
        self.rows.activated.connect(self.opened.emit)
        self.none = EmptyState(
            self.tr("No binder is sealed yet"),
            self.tr(
                "Make the binder, look through it, then press “Seal and save”. From then on anyone can tell "
                "whether the file is still the same."
            ),
            icon="shield-check",
        )
        card = Card(self.tr("Sealed binders"))
        card.add(self.rows, self.none)
        column.addWidget(card)

    @property
    def first_field(self) -> QWidget | None:
        """Return what takes the focus on arrival; None = there is nothing to open."""
        return self.rows.rows[0] if self.rows.rows else None

    def show_seals(self, seals: tuple[Seal, ...]) -> None:
        """Show every seal, newest first."""
        self.rows.show_rows([_row(seal) for seal in seals])
        self.rows.setVisible(bool(seals))
        self.none.setVisible(not seals)

    def show_checked(self, looked: Looked, compared: Compared | None) -> None:
        """Say what a file says about itself, and how it fits this vault."""
        self.of_file.say(
            told(looked.sentence),
            title=self.tr("The file"),
            tone=_OF_FILE.get(looked.verdict, Tone.CAUTION),
        )
        self.of_file.show()
        if compared is not None:
            self.of_vault.say(
                told(compared.sentence),
                title=self.tr("This vault"),
                tone=_OF_VAULT.get(compared.verdict, Tone.CAUTION),
            )
        self.of_vault.setVisible(compared is not None)

    def forget(self) -> None:
        """Say nothing of a file that was checked before."""
        self.of_file.hide()
        self.of_vault.hide()


def _row(seal: Seal) -> RowItem:
    tr = QCoreApplication.translate
    line = tr("binder", "As of {day} · sealed {sealed} · {pages}").format(
        day=labels.day(seal.terms.as_of), sealed=labels.day(seal.sealed_on), pages=wording.pages(seal.pages)
    )
    whole = seal.terms.audience == Audience.PRACTICE
    name = tr("binder", "{number}: binder {year}") if whole else tr("binder", "{number}: share pack {year}")
    return RowItem(
        seal.number,
        name.format(number=seal.number, year=seal.terms.year),
        line,
        icon="shield-check",
        chip="" if seal.kept else tr("binder", "File not kept here"),
    )


def about_seals() -> Card:
    """Return the card that says what a seal shows, and what it does not."""
    tr = QCoreApplication.translate
    card = Card(tr("binder", "What a seal shows"))
    card.add(
        muted(tr("binder", "That the file is as it was when it was sealed: not one character was changed.")),
        muted(
            tr(
                "binder",
                "It does not show who sealed it, nor that what was typed is true. A copy locked with a "
                "password cannot be checked; check the file it was made from.",
            )
        ),
    )
    return card
