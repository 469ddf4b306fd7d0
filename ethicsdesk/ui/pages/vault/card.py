"""Printing the recovery card again, from the code that only the owner has."""

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.layout import PaperLayout
from ethicsdesk.ui.pages.vault.card_sheet import CardSheet
from ethicsdesk.ui.pages.vault.hall import Hall, Room
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.code_line import code_line
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import muted


class CardRoom(Room):
    """Asks for the code, shows the whole card; or leads to a new one."""

    def __init__(self, hall: Hall) -> None:
        """Make the room with an empty line."""
        super().__init__(hall)
        self.heading = self.tr("Recovery card")
        self.subtitle = self.tr(
            "One page that opens your vault when the passphrase is lost. Keep it on paper."
        )
        card = Card(self.tr("Print your card"))
        self.code = code_line()
        self.field = Field(
            self.tr("&Recovery code"),
            self.code,
            help_text=self.tr(
                "The code is kept nowhere, so please type it from where you wrote it down. The card adds "
                "what is needed if the vault’s key file is ever lost."
            ),
        )
        self.code.textEdited.connect(lambda _: self.field.set_error(""))
        self.code.returnPressed.connect(self._on_show)
        self.sheet = CardSheet(hall)
        self.sheet.hide()
        card.add(self.field, self.sheet)
        lost = Card(self.tr("The card is lost, or somebody saw it?"))
        lost.add(
            muted(
                self.tr(
                    "Make a new one. The old card then no longer opens this vault. It takes five minutes and "
                    "your passphrase."
                )
            )
        )
        self.renew = Button(self.tr("Make a &new card"), icon="refresh-cw")
        self.renew.clicked.connect(lambda: hall.go("new-card"))
        lost.add_start(self.renew)
        self.add(card, lost)
        self.show_it = Button(self.tr("&Show the card"), kind=ButtonKind.PRIMARY, icon="eye")
        self.show_it.clicked.connect(self._on_show)
        self.buttons = (self.show_it,)
        self.first_focus = self.code

    def leave(self) -> None:
        """Forget the code and the card."""
        self.code.clear()
        self.field.set_error("")
        self.sheet.clear()
        self.sheet.hide()

    def _on_show(self) -> None:
        code, access = self.code.text(), self.hall.session.access
        if not code.strip():
            self.field.set_error(self.tr("Please type your recovery code."))
            self.code.setFocus()
            return
        self.show_it.setEnabled(False)
        self.workbench.read(
            lambda desk: access.card(desk, code), self._on_card, owner=self, on_failed=self._on_wrong
        )

    def _on_card(self, layout: PaperLayout) -> None:
        self.show_it.setEnabled(True)
        self.code.clear()
        self.sheet.show()
        self.sheet.show_card(layout)
        self.sheet.output.print_button.setFocus()

    def _on_wrong(self, error: UserError) -> None:
        self.show_it.setEnabled(True)
        self.field.set_error(sentence(error))
        self.code.setFocus()
