"""Changing the key: nothing older opens the vault afterwards."""

from ethicsdesk.domain.access_errors import KeyChangeFailedError
from ethicsdesk.domain.errors import PassphraseTooWeakError, UserError
from ethicsdesk.domain.layout import PaperLayout
from ethicsdesk.domain.wording import say
from ethicsdesk.services.access import ROTATION_AND_BACKUPS, ROTATION_TAKES
from ethicsdesk.ui.metrics import at_start, sized
from ethicsdesk.ui.pages.vault.card_sheet import CardSheet
from ethicsdesk.ui.pages.vault.hall import Hall, Room
from ethicsdesk.ui.pages.vault.helping import helpers_of
from ethicsdesk.ui.pages.vault.new_code import NewCode
from ethicsdesk.ui.texts import sentence, told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.new_passphrase import NewPassphrase
from ethicsdesk.ui.widgets.secret_field import SecretField


class KeyRoom(Room):
    """The passphrase of today, a new one, and a new card; then the vault is encrypted again."""

    def __init__(self, hall: Hall) -> None:
        """Make the room; `enter` gets a code."""
        super().__init__(hall)
        self.heading = self.tr("Change the key")
        self.subtitle = self.tr("For when somebody may know your passphrase, or has seen your card.")
        self.takes = Banner(told(say(ROTATION_TAKES)), tone=Tone.INFO)
        self.proof = Card(self.tr("1. Prove that it is you"))
        self.secret = SecretField(self.tr("&Your current passphrase"))
        self.proof.add(self.secret)
        self.words = Card(self.tr("2. Choose a new passphrase"))
        self.new = sized(
            NewPassphrase(
                helpers_of(hall, self),
                name=self.tr("The &new passphrase"),
                again=self.tr("The new passphrase &again"),
            ),
            max_width=36,
        )
        self.words.add(at_start(self.new))
        self.form = Card(self.tr("3. Write down your new recovery code"))
        self.code = NewCode(hall)
        self.form.add(self.code)
        self.result = Card(self.tr("Your new card"))
        self.sheet = CardSheet(hall)
        self.result.add(muted(told(say(ROTATION_AND_BACKUPS))), self.sheet)
        self.result.hide()
        self.add(self.takes, self.proof, self.words, self.form, self.result)
        self.change = Button(self.tr("&Change the key"), kind=ButtonKind.PRIMARY, icon="key-round")
        self.change.clicked.connect(self._on_change)
        self.buttons = (self.change,)
        self.first_focus = self.secret.passphrase

    def enter(self) -> None:
        """Show a new code."""
        if not self.result.isVisibleTo(self) and not self.code.value:
            self.code.ask()

    def leave(self) -> None:
        """Forget codes and passphrases."""
        self.secret.clear()
        self.new.clear()
        self.code.clear()
        self.sheet.clear()
        self._show_form(shown=True)

    def _show_form(self, *, shown: bool) -> None:
        for card in (self.takes, self.proof, self.words, self.form):
            card.setVisible(shown)
        self.result.setVisible(not shown)
        self.change.setEnabled(shown)

    def _on_change(self) -> None:
        if self.secret.complain() or self.new.complain() or self.code.complain():
            return
        access = self.hall.session.access
        code, typed = self.code.value, self.code.typed.text()
        self.workbench.read(
            lambda _desk: access.check_typed(typed, code),
            lambda _: self._rotate(),
            owner=self,
            on_failed=self._on_slip,
        )

    def _rotate(self) -> None:
        access, current = self.hall.session.access, self.secret.secret()
        new = self.new.first.passphrase()
        code = self.code.value
        self.hall.run(
            self.tr("Encrypting the whole vault again …"),
            lambda desk, progress: access.rotate_key(desk, current, new=new, code=code, progress=progress),
            lambda _: self._on_changed(code),
            on_failed=self._on_failed,
            can_cancel=False,
        )

    def _on_changed(self, code: str) -> None:
        access = self.hall.session.access
        self.workbench.read(lambda desk: access.card(desk, code), self._show_card, owner=self)
        self.hall.tell(
            self.tr("Your old passphrase and your old card open this vault no more."),
            title=self.tr("The key is changed"),
            tone=Tone.GOOD,
        )

    def _show_card(self, layout: PaperLayout) -> None:
        self.secret.clear()
        self.new.clear()
        self.code.clear()
        self._show_form(shown=False)
        self.sheet.show_card(layout)
        self.sheet.output.print_button.setFocus()

    def _on_failed(self, error: UserError) -> None:
        if isinstance(error, KeyChangeFailedError):
            self.workbench.shut.emit(sentence(error))
        elif isinstance(error, PassphraseTooWeakError):
            self.new.set_error(sentence(error))
        elif not self.secret.tells(error):
            self.hall.tell_error(error)

    def _on_slip(self, error: UserError) -> None:
        if not self.code.tells(error):
            self.hall.tell_error(error)
