"""The screens of a restore: which backup, what opens it, what would be lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ethicsdesk.domain.errors import BackupPassphraseError, UserError
from ethicsdesk.services import moving
from ethicsdesk.services.backup_ports import Comparison, Relation
from ethicsdesk.services.copies import Backup
from ethicsdesk.ui.entry.screen import EntryScreen, way_back
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.moments import backup_row, moment
from ethicsdesk.ui.texts import sentence, told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.elided_label import ElidedLabel
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.row_list import RowList
from ethicsdesk.ui.widgets.secret_field import SecretField
from ethicsdesk.ui.widgets.steps import numbered

if TYPE_CHECKING:
    from ethicsdesk.services.backup_ports import Secret

MOST_SHOWN = 8


class ChooseBackupScreen(EntryScreen):
    """Asks for the drive or folder, then shows the backups on it, newest first."""

    folder_asked = Signal()
    chosen = Signal(object)
    """The Backup."""

    cancelled = Signal()

    def __init__(self, *, is_new: bool, parent: QWidget | None = None) -> None:
        """Make the screen; *is_new*: there is no vault on this computer yet."""
        if is_new:
            head = self.tr("Bring your vault to this computer")
            text = self.tr("From a backup on a USB stick or another drive. It is read in full first.")
        else:
            head = self.tr("Restore a backup")
            text = self.tr("You see what you would lose before anything is replaced.")
        super().__init__(head, text, parent=parent)
        self._found: tuple[Backup, ...] = ()
        if is_new:
            steps = Card(self.tr("In five steps"))
            steps.add(numbered([told(step) for step in moving.ON_THE_NEW_ONE]))
            self.add(steps)
        self.list_card = Card(self.tr("Backups found, newest first"))
        self.rows = RowList(self.tr("Backups found, newest first"))
        self.rows.activated.connect(lambda key: self.chosen.emit(self._found[int(key)]))
        self.list_card.add(self.rows)
        self.list_card.hide()
        self.add(self.list_card)
        self.choose = Button(self.tr("&Choose the drive …"), kind=ButtonKind.PRIMARY, icon="folder-open")
        self.choose.clicked.connect(self.folder_asked)
        back = way_back(self.tr("&Back"))
        back.clicked.connect(self.cancelled)
        self.set_buttons(self.choose, back=back)
        self.first_focus = self.choose

    def show_found(self, found: tuple[Backup, ...], today: date) -> None:
        """Offer these backups."""
        self.set_busy(busy=False)
        self.banner.hide()
        self._found = found[:MOST_SHOWN]
        self.rows.show_rows([backup_row(one, str(at), today) for at, one in enumerate(self._found)])
        self.list_card.setVisible(bool(found))
        if self.rows.rows:
            self.rows.rows[0].setFocus()

    def fail(self, error: Exception) -> None:
        """Show why there is nothing to choose. Raises what is no UserError."""
        self.set_busy(busy=False)
        self.list_card.hide()
        self.complain_of(error)
        self.choose.setFocus()


class BackupSecretScreen(EntryScreen):
    """Asks for the passphrase or the recovery code of the time the backup was made."""

    submitted = Signal(object)
    """The Secret."""

    cancelled = Signal()

    def __init__(self, backup: Backup, folder: Path, today: date, *, parent: QWidget | None = None) -> None:
        """Make the screen for a backup that goes to *folder*."""
        when = moment(backup.made_at, today)
        super().__init__(
            self.tr("Open the backup"),
            self.tr(
                "It was made {when}. It is copied to this computer and read in full; nothing is replaced yet."
            ).format(when=when),
            parent=parent,
        )
        self.secret = SecretField(self.tr("&Passphrase you had on that day"))
        self.secret.submitted.connect(self._on_submit)
        self.add(self.secret, _place(self, folder))
        self.open = Button(self.tr("&Open the backup"), kind=ButtonKind.PRIMARY, icon="lock-open")
        self.open.clicked.connect(self._on_submit)
        back = way_back(self.tr("&Back"))
        back.clicked.connect(self.cancelled)
        self.set_buttons(self.open, back=back)
        self.first_focus = self.secret.passphrase

    def fail(self, error: Exception) -> None:
        """Show why the backup did not open; what was typed stays. Raises what is no UserError."""
        if isinstance(error, BackupPassphraseError):
            self.secret.passphrase_field.set_error(sentence(error))
            self.secret.take_focus()
        elif not (isinstance(error, UserError) and self.secret.tells(error)):
            self.complain_of(error)

    def _on_submit(self) -> None:
        if self.secret.complain():
            return
        self.banner.hide()
        secret: Secret = self.secret.secret()
        self.submitted.emit(secret)


class CompareScreen(EntryScreen):
    """Says what restoring would do, and waits for a yes."""

    agreed = Signal()
    cancelled = Signal()

    def __init__(self, found: Comparison, folder: Path, *, parent: QWidget | None = None) -> None:
        """Make the screen."""
        loses = not moving.loses_nothing(found)
        is_new = found.relation is Relation.NO_VAULT
        super().__init__(
            self.tr("The backup is whole"),
            self.tr("Every entry, record and file in it was read. This is what restoring it means."),
            parent=parent,
        )
        self.said = Banner(told(moving.explain(found)), tone=Tone.CAUTION if loses else Tone.GOOD)
        self.add(self.said, _place(self, folder))
        if not is_new:
            self.add(
                muted(self.tr("The vault that is here now is not deleted, but kept in a folder beside it."))
            )
        kind = ButtonKind.DANGER if loses else ButtonKind.PRIMARY
        words = self.tr("&Use it on this computer") if is_new else self.tr("&Restore it")
        self.restore = Button(words, kind=kind, icon="undo-2")
        self.restore.clicked.connect(self._on_agree)
        back = way_back(self.tr("&Leave everything as it is"))
        back.clicked.connect(self.cancelled)
        self.set_buttons(self.restore, back=back)
        self.first_focus = back if loses else self.restore

    def fail(self, error: Exception) -> None:
        """Show why the restore did not end well. Raises what is no UserError."""
        self.set_busy(busy=False)
        self.complain_of(error)

    def _on_agree(self) -> None:
        self.set_busy(busy=True)
        self.agreed.emit()


def _place(screen: EntryScreen, folder: Path) -> QWidget:
    box = QWidget()
    row = spaced(QHBoxLayout(box), margins=0, gap=0)
    row.addWidget(ElidedLabel(str(folder), mode=Qt.TextElideMode.ElideMiddle))
    return Field(screen.tr("Where the vault lies on this computer"), box)
