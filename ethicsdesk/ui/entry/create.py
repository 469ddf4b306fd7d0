"""Making a vault: a passphrase typed twice, and where the vault lies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ethicsdesk.domain.errors import PassphraseTooWeakError, UserError
from ethicsdesk.ui.entry.choosing import ChooseFolder, choose_folder
from ethicsdesk.ui.entry.places import home_in
from ethicsdesk.ui.entry.screen import EntryScreen, way_back
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.texts import sentence, told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.elided_label import ElidedLabel
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.new_passphrase import Helpers, NewPassphrase

if TYPE_CHECKING:  # the lock screen does not wait for it
    from ethicsdesk.services.places import Places


class CreateScreen(EntryScreen):
    """Emits the passphrase and the folder once both make sense."""

    submitted = Signal(object, object)
    """The passphrase as bytearray, and the folder as Path."""

    cancelled = Signal()

    def __init__(
        self,
        folder: Path,
        *,
        choose: ChooseFolder = choose_folder,
        helpers: Helpers | None = None,
        places: Places | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the screen; the vault goes to *folder* unless another is chosen."""
        super().__init__(
            self.tr("Choose a passphrase"),
            self.tr("It locks everything you write here. You type it each time you open your desk."),
            parent=parent,
        )
        self._choose = choose
        self._places = places
        self._agreed = False
        self.folder = folder
        self.new = NewPassphrase(helpers or Helpers())
        self.first, self.first_field = self.new.first, self.new.first_field
        self.second, self.second_field = self.new.second, self.new.second_field
        self.new.submitted.connect(self._on_submit)
        self.add(self.new, self._make_place())
        self.add(
            Banner(
                self.tr(
                    "Nobody can reset a passphrase, not even the makers of EthicsDesk. "
                    "On the next page you get a recovery code for the day you forget it."
                ),
                tone=Tone.INFO,
            )
        )
        self.make = Button(self.tr("&Make my vault"), kind=ButtonKind.PRIMARY, icon="lock")
        self.make.clicked.connect(self._on_submit)
        back = way_back(self.tr("&Back"))
        back.clicked.connect(self.cancelled)
        self.set_buttons(self.make, back=back)
        self.first_focus = self.first
        self._show_place()

    def fail(self, error: Exception) -> None:
        """Show why the vault was not made. Raises what is no UserError."""
        self.set_busy(busy=False)
        if isinstance(error, PassphraseTooWeakError):
            self.new.set_error(sentence(error))
        elif isinstance(error, UserError):
            self.complain(sentence(error))
        else:
            raise error

    def set_busy(self, *, busy: bool) -> None:
        """Show that the vault is being made."""
        super().set_busy(busy=busy)
        self.make.setText(self.tr("Making your vault …") if busy else self.tr("&Make my vault"))
        for part in (self.new, self.change):
            part.setEnabled(not busy)

    def _make_place(self) -> QWidget:
        box = QWidget()
        row = spaced(QHBoxLayout(box), margins=0, gap=0.7)
        self.place = ElidedLabel("", mode=Qt.TextElideMode.ElideMiddle)
        self.change = Button(self.tr("&Change …"), icon="folder")
        self.change.clicked.connect(self._on_change)
        row.addWidget(self.place, 1)
        row.addWidget(self.change)
        box.setFocusProxy(self.change)
        self.place_field = Field(self.tr("Where your vault lies"), box)
        self.change.setAccessibleName(self.tr("Change where the vault lies"))
        return self.place_field

    def _on_change(self) -> None:
        start = next((p for p in (self.folder, *self.folder.parents) if p.exists()), self.folder)
        chosen = self._choose(self, self.tr("Where should your vault lie?"), start)
        if chosen is not None and self._may_lie(home_in(chosen)):
            self.folder, self._agreed = home_in(chosen), True
            self._show_place()

    def _may_lie(self, folder: Path) -> bool:
        """Ask twice about a place where a vault may come to harm; each time no is the default."""
        if self._places is None:
            return True
        from ethicsdesk.services.places import asks_for_vault

        return all(
            Dialog.ask(
                self,
                self.tr("This is no good home for a vault"),
                told(question),
                accept=self.tr("Use it &all the same"),
                reject=self.tr("&Choose another folder"),
                tone=Tone.STOP,
            )
            for question in asks_for_vault(self._places.look(folder))
        )

    def _show_place(self) -> None:
        self.place.setText(str(self.folder))
        self.change.setAccessibleDescription(str(self.folder))

    def _on_submit(self) -> None:
        if self.new.complain():
            return
        if not self._agreed and not self._may_lie(self.folder):
            self.change.setFocus()
            return
        self._agreed = True
        secret = self.new.take()
        self.banner.hide()
        self.set_busy(busy=True)
        self.submitted.emit(secret, self.folder)
