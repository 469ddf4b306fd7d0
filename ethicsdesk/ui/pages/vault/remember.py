"""Remembering the vault on this computer: off until asked for, never the only way in."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.wording import say
from ethicsdesk.services.access import REMEMBERING_MEANS, Remembering
from ethicsdesk.ui.pages.vault.hall import Hall, Room
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.heading import Text, muted
from ethicsdesk.ui.widgets.secret_field import SecretField


class RememberRoom(Room):
    """Says what it means and turns it on or off."""

    def __init__(self, hall: Hall) -> None:
        """Make the room; `enter` finds out how it stands."""
        super().__init__(hall)
        self.heading = self.tr("Remember on this computer")
        self.subtitle = self.tr("Open the vault here with one click. Your passphrase and card keep working.")
        self.means = Banner(told(say(REMEMBERING_MEANS)), title=self.tr("What it means"), tone=Tone.CAUTION)
        self.card = Card()
        self.state = Text()
        self.how = muted(
            self.tr(
                "The password store of this computer keeps a random secret for this vault, never your "
                "passphrase. You can take it back here at any time."
            )
        )
        self.secret = SecretField(self.tr("&Your passphrase"))
        self.secret.submitted.connect(self._on_remember)
        self.card.add(self.state, self.how, self.secret)
        self.cannot = EmptyState(
            self.tr("This computer cannot remember it"),
            self.tr(
                "EthicsDesk trusts only the password stores of Windows, macOS and the common Linux "
                "desktops, and found none here. Your passphrase opens the vault as before."
            ),
            icon="lock",
        )
        self.cannot.hide()
        self.add(self.means, self.card, self.cannot)
        self.remember = Button(self.tr("&Remember it here"), kind=ButtonKind.PRIMARY, icon="check")
        self.remember.clicked.connect(self._on_remember)
        self.forget = Button(self.tr("&Stop remembering"), kind=ButtonKind.PRIMARY, icon="lock")
        self.forget.clicked.connect(self._on_forget)
        self.buttons = (self.remember, self.forget)
        self.first_focus = self.secret.passphrase

    def enter(self) -> None:
        """Find out whether this computer can and does remember the vault."""
        self.refresh()

    def refresh(self) -> None:
        """Find out whether this computer can and does remember the vault."""
        access = self.hall.session.access
        self.workbench.read(lambda desk: access.remembering(desk.store.folder), self._show, owner=self)

    def leave(self) -> None:
        """Forget what was typed."""
        self.secret.clear()

    def _show(self, found: Remembering) -> None:
        can = bool(found.store_name)
        focused = QApplication.focusWidget()
        if not can and focused is not None and self.secret.isAncestorOf(focused):
            self.hall.page.setFocus()  # else what is hidden would hand it on, and the page stay scrolled
            QTimer.singleShot(0, self, self.hall.told.emit)
        self.cannot.setVisible(not can)
        self.card.setVisible(can)
        if found.on:
            self.state.setText(
                self.tr("This computer remembers the vault, in {store}.").format(store=found.store_name)
            )
        else:
            self.state.setText(
                self.tr("Off. This computer could remember the vault, in {store}.").format(
                    store=found.store_name
                )
            )
        self.means.setVisible(can)
        self.how.setVisible(can)
        self.secret.setVisible(can and not found.on)
        if self.isVisible():
            self.remember.setVisible(can and not found.on)
            self.forget.setVisible(found.on)

    def _on_remember(self) -> None:
        if self.secret.complain():
            return
        access, current = self.hall.session.access, self.secret.secret()
        self.hall.run(
            self.tr("Asking the password store …"),
            lambda desk, _progress: access.remember(desk, current),
            lambda _: self._done(self.tr("This computer now opens the vault without the passphrase.")),
            on_failed=self._on_failed,
            can_cancel=False,
        )

    def _on_forget(self) -> None:
        access = self.hall.session.access
        self.hall.run(
            self.tr("Taking the secret back …"),
            lambda desk, _progress: access.forget(desk),
            lambda _: self._done(
                self.tr("Only your passphrase and your recovery card open the vault again.")
            ),
            can_cancel=False,
        )

    def _done(self, words: str) -> None:
        self.leave()
        self.hall.tell(words, tone=Tone.GOOD)
        self.refresh()

    def _on_failed(self, error: UserError) -> None:
        if not self.secret.tells(error):
            self.hall.tell_error(error)
