"""A new recovery card in place of the one that is lost or was seen."""

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.layout import PaperLayout
from ethicsdesk.ui.pages.vault.card_sheet import CardSheet
from ethicsdesk.ui.pages.vault.hall import Hall, Room
from ethicsdesk.ui.pages.vault.new_code import NewCode
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.secret_field import SecretField


class NewCardRoom(Room):
    """The new code, typed back, and the passphrase; then the whole card to print."""

    def __init__(self, hall: Hall) -> None:
        """Make the room; `enter` gets a code."""
        super().__init__(hall)
        self.heading = self.tr("A new recovery card")
        self.subtitle = self.tr("The old card opens this vault until you have typed the new code back.")
        self.form = Card(self.tr("Write this code down"))
        self.new = NewCode(hall)
        self.secret = SecretField(self.tr("&Your passphrase"), offer_code=False)
        self.new.typed.returnPressed.connect(self._on_replace)
        self.secret.submitted.connect(self._on_replace)
        self.form.add(self.new, self.secret)
        self.result = Card(self.tr("Your new card"))
        self.sheet = CardSheet(hall)
        self.result.add(muted(self.tr("Print it now, lock it away, and destroy the old one.")), self.sheet)
        self.result.hide()
        self.add(self.form, self.result)
        self.replace = Button(self.tr("&Replace the old card"), kind=ButtonKind.PRIMARY, icon="check")
        self.replace.clicked.connect(self._on_replace)
        self.buttons = (self.replace,)
        self.first_focus = self.new.groups

    def enter(self) -> None:
        """Show a new code."""
        if not self.result.isVisibleTo(self) and not self.new.value:
            self.form.show()
            self.new.ask()

    def leave(self) -> None:
        """Forget codes and passphrase."""
        self.new.clear()
        self.secret.clear()
        self.sheet.clear()
        self.result.hide()
        self.form.show()
        self.replace.setEnabled(True)

    def _on_replace(self) -> None:
        if self.new.complain() or self.secret.complain():
            return
        access, current = self.hall.session.access, self.secret.secret()
        code, typed = self.new.value, self.new.typed.text()
        self.hall.run(
            self.tr("Putting the new card in place …"),
            lambda desk, _progress: access.replace_code(desk, current, code=code, typed=typed),
            lambda _: self._on_replaced(code),
            on_failed=self._on_failed,
            can_cancel=False,
        )

    def _on_replaced(self, code: str) -> None:
        access = self.hall.session.access
        self.workbench.read(lambda desk: access.card(desk, code), self._show_card, owner=self)
        self.hall.tell(
            self.tr(
                "The old card no longer opens this vault. Backups made before today still need the old one."
            ),
            title=self.tr("Your new card is in place"),
            tone=Tone.GOOD,
        )

    def _show_card(self, layout: PaperLayout) -> None:
        self.new.clear()
        self.secret.clear()
        self.form.hide()
        self.result.show()
        self.replace.setEnabled(False)
        self.sheet.show_card(layout)
        self.sheet.output.print_button.setFocus()

    def _on_failed(self, error: UserError) -> None:
        if not self.new.tells(error) and not self.secret.tells(error):
            self.hall.tell_error(error)
