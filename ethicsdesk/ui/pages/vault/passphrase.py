"""Changing the passphrase."""

from ethicsdesk.domain.errors import PassphraseTooWeakError, UserError
from ethicsdesk.domain.wording import say
from ethicsdesk.services.access import CHANGE_IS_NOT_ENOUGH
from ethicsdesk.ui.metrics import at_start, sized
from ethicsdesk.ui.pages.vault.hall import Hall, Room
from ethicsdesk.ui.pages.vault.helping import helpers_of
from ethicsdesk.ui.texts import sentence, told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.new_passphrase import NewPassphrase
from ethicsdesk.ui.widgets.secret_field import SecretField

BY_CODE = "code"


class PassphraseRoom(Room):
    """The passphrase of today, and twice the new one."""

    def __init__(self, hall: Hall) -> None:
        """Make the room with empty lines."""
        super().__init__(hall)
        self.heading = self.tr("Change your passphrase")
        self.subtitle = self.tr(
            "From then on only the new one opens this vault. Your recovery card stays valid."
        )
        card = Card()
        self.secret = SecretField(self.tr("&Your current passphrase"))
        self.new = sized(
            NewPassphrase(
                helpers_of(hall, self),
                name=self.tr("The &new passphrase"),
                again=self.tr("The new passphrase &again"),
            ),
            max_width=36,
        )
        self.secret.submitted.connect(self._on_change)
        self.new.submitted.connect(self._on_change)
        card.add(self.secret, at_start(self.new))
        more = Card(self.tr("If somebody may know the old one"))
        more.add(muted(told(say(CHANGE_IS_NOT_ENOUGH))))
        self.to_key = LinkButton(self.tr("Change the &key too"), icon="key-round")
        self.to_key.clicked.connect(lambda: hall.go("key"))
        more.add_start(self.to_key)
        self.add(card, more)
        self.change = Button(self.tr("&Change it"), kind=ButtonKind.PRIMARY, icon="check")
        self.change.clicked.connect(self._on_change)
        self.buttons = (self.change,)
        self.first_focus = self.secret.passphrase

    def leave(self) -> None:
        """Forget all that was typed."""
        self.secret.clear()
        self.new.clear()

    def begin_with(self, detail: str) -> None:
        """Ask for the recovery code at once after opening with it, with `BY_CODE`."""
        by_code = detail == BY_CODE
        self.secret.use_code(used=by_code)
        self.first_focus = self.secret.code if by_code else self.secret.passphrase
        if by_code:
            self.hall.tell(
                self.tr(
                    "You opened the vault with your recovery card. Choose a new passphrase now, so that you "
                    "can lock the card away again. It stays valid."
                ),
                title=self.tr("Welcome back"),
            )

    def _on_change(self) -> None:
        if self.secret.complain() or self.new.complain():
            return
        access, current, new = self.hall.session.access, self.secret.secret(), self.new.first.passphrase()
        self.hall.run(
            self.tr("Changing your passphrase …"),
            lambda desk, _progress: access.change_passphrase(desk, current, new),
            self._on_changed,
            on_failed=self._on_failed,
            can_cancel=False,
        )

    def _on_changed(self, _: None) -> None:
        self.leave()
        self.hall.tell(
            self.tr(
                "Only the new one opens this vault from now on. Backups made before today still open with "
                "the old one."
            ),
            title=self.tr("Your passphrase is changed"),
            tone=Tone.GOOD,
        )

    def _on_failed(self, error: UserError) -> None:
        if isinstance(error, PassphraseTooWeakError):
            self.new.set_error(sentence(error))
        elif not self.secret.tells(error):
            self.hall.tell_error(error)
