"""Where backups go, which there are, making and checking one."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.wording import Message
from ethicsdesk.services import backup_words, backups
from ethicsdesk.services.backups import BackupState, Made
from ethicsdesk.services.copies import Backup
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.places import PlaceKind, Places, note_for_backup
from ethicsdesk.ui import moments as words
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.vault.hall import Hall, Room
from ethicsdesk.ui.texts import sentence, told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.elided_label import ElidedLabel
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, muted
from ethicsdesk.ui.widgets.row_list import RowList
from ethicsdesk.ui.workbench import Leaving

MOST_SHOWN = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """How it stands with the backups, and what is to be said of their place."""

    state: BackupState
    note: Message | None
    today: date
    unplugs: bool = False  # the place is a drive that can be unplugged


class BackupRoom(Room):
    """The place, the backups in it, and what can be done with them."""

    def __init__(self, hall: Hall) -> None:
        """Make the cards, empty until `enter`."""
        super().__init__(hall)
        self.heading = self.tr("Backups")
        self.subtitle = self.tr(
            "A backup is encrypted like the vault. It opens with your passphrase or your card."
        )
        self._kept: tuple[Backup, ...] = ()
        self._place: Path | None = None
        self._unplugs = False
        self.add(self._make_place(), self._make_kept(), self._make_restore())
        self.make = Button(self.tr("Back &up now"), kind=ButtonKind.PRIMARY, icon="hard-drive-download")
        self.make.clicked.connect(self._on_make)
        self.buttons = (self.make,)
        self.first_focus = self.change

    def enter(self) -> None:
        """Read how it stands."""
        self.refresh()

    def refresh(self) -> None:
        """Read how it stands."""
        places = self.workbench.places
        self.workbench.read(lambda desk: _see(desk, places), self._show, owner=self)

    def _make_place(self) -> Card:
        card = Card(self.tr("Where backups go"))
        box = QWidget()
        row = spaced(QHBoxLayout(box), margins=0, gap=0.7)
        self.place = ElidedLabel("", mode=Qt.TextElideMode.ElideMiddle)
        self.change = Button(self.tr("&Choose a folder …"), icon="folder")
        self.change.clicked.connect(self._on_choose)
        row.addWidget(self.place, 1)
        row.addWidget(self.change)
        box.setFocusProxy(self.change)
        self.field = Field(self.tr("Folder"), box)
        self.change.setAccessibleName(self.tr("Choose the folder for backups"))
        self.note = muted("")
        self.how = Text()
        card.add(self.field, self.note, self.how)
        return card

    def _make_kept(self) -> Card:
        self.kept_card = Card(self.tr("Backups in this folder"))
        self.kept_words = muted(
            self.tr(
                "Of the last seven days, five weeks, twelve months and seven years, one each is kept. "
                "Choose one to read it again in full."
            )
        )
        self.rows = RowList(self.tr("Backups in this folder"))
        self.rows.activated.connect(self._on_row)
        self.kept_card.add(self.kept_words, self.rows)
        return self.kept_card

    def _make_restore(self) -> Card:
        card = Card(self.tr("Go back to a backup"))
        card.add(
            muted(
                self.tr(
                    "For the day something is lost or damaged. The desk is locked first. You see what you "
                    "would lose before anything is replaced, and the vault of today is kept aside."
                )
            )
        )
        self.restore = Button(self.tr("&Restore a backup …"), icon="undo-2")
        self.restore.clicked.connect(lambda: self.workbench.leaving.emit(Leaving.RESTORE))
        card.add_start(self.restore)
        return card

    def _show(self, shown: Shown) -> None:
        state = shown.state
        self._place, self._unplugs = state.place, shown.unplugs
        self.place.setText(str(state.place) if state.place else self.tr("No folder yet"))
        self.change.setAccessibleDescription(self.place.text())
        self.note.setText(told(shown.note) if shown.note else "")
        self.note.setVisible(shown.note is not None)
        self.how.setText(told(backup_words.summary(state)))
        self.make.setEnabled(state.place is not None)
        self._kept = (*state.waiting, *state.kept)[:MOST_SHOWN]
        self.kept_card.setVisible(bool(self._kept))
        self.rows.show_rows(
            [words.backup_row(backup, str(at), shown.today) for at, backup in enumerate(self._kept)]
        )

    def _on_choose(self) -> None:
        start = self._place or Path.home()
        chosen = self.hall.choose_folder(self, self.tr("Where should backups go?"), start)
        if chosen is not None:
            self.field.set_error("")
            self.workbench.change(
                lambda desk: backups.choose(desk, chosen),
                self._on_chosen,
                owner=self,
                on_failed=self._on_refused,
            )

    def _on_chosen(self, _: Path) -> None:
        self.refresh()
        self.make.setEnabled(True)
        self.make.setFocus()

    def _on_refused(self, error: UserError) -> None:
        self.field.set_error(sentence(error))
        self.change.setFocus()

    def _on_make(self) -> None:
        self.hall.run(
            self.tr("Backing up, then reading it again …"),
            backups.make,
            self._on_made,
            stopped=self.tr("Stopped. Nothing half-made was left, and earlier backups are untouched."),
        )

    def _on_made(self, made: Made) -> None:
        unplugged = self.tr("It lies here: {place}\nThe drive can be unplugged now.")
        words = unplugged if self._unplugs else self.tr("It lies here: {place}")
        self.hall.tell(
            words.format(place=made.backup.path),
            title=self.tr("Backed up and checked"),
            tone=Tone.GOOD,
        )
        self.refresh()

    def _on_row(self, key: str) -> None:
        backup = self._kept[int(key)]
        if Dialog.ask(
            self,
            self.tr("Read this backup again in full?"),
            self.tr("It shows whether the drive still holds it without damage. Nothing is changed."),
            accept=self.tr("&Check it"),
            reject=self.tr("&Not now"),
        ):
            self.hall.run(
                self.tr("Reading the backup …"),
                lambda desk, progress: backups.check(desk, backup, progress),
                self._on_checked,
                stopped=self.tr("Stopped. Nothing was changed."),
            )

    def _on_checked(self, _: Backup) -> None:
        self.hall.tell(self.tr("This backup is whole and opens."), tone=Tone.GOOD)
        self.refresh()


def _see(desk: Desk, places: Places | None) -> Shown:
    state = backups.state(desk)
    note, unplugs = None, False
    if places is not None and state.place is not None:
        same, place = places.same_disk(state.place, desk.store.folder), places.look(state.place)
        note, unplugs = note_for_backup(place, same_disk=same), place.kind is PlaceKind.REMOVABLE
    return Shown(state=state, note=note, today=desk.clock.today(), unplugs=unplugs)
