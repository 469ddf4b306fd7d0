"""The restore drill: the newest backup opens with the recovery card alone."""

from ethicsdesk.domain.errors import (
    BackupOldCardError,
    RecoveryCodeTypoError,
    UserError,
    WrongRecoveryCodeError,
)
from ethicsdesk.domain.wording import Message
from ethicsdesk.services import backup_words, backups
from ethicsdesk.services.backup_ports import Proof
from ethicsdesk.services.desk import Desk
from ethicsdesk.ui import labels
from ethicsdesk.ui.pages.vault.hall import Hall, Room
from ethicsdesk.ui.texts import sentence, told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.code_line import code_line
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, muted


class DrillRoom(Room):
    """Takes the code from the card and tries it on the newest backup."""

    def __init__(self, hall: Hall) -> None:
        """Make the room with an empty line."""
        super().__init__(hall)
        self.heading = self.tr("Try your backup")
        self.subtitle = self.tr(
            "As if this computer were gone: only the drive and your recovery card are left."
        )
        card = Card()
        self.how = Text()
        self.code = code_line()
        self.field = Field(
            self.tr("&Recovery code from your card"),
            self.code,
            help_text=self.tr("Nine groups of three. Small letters, spaces and hyphens make no difference."),
        )
        self.code.textEdited.connect(lambda _: self.field.set_error(""))
        self.code.returnPressed.connect(self._on_try)
        card.add(self.how, self.field)
        what = Card(self.tr("What happens"))
        what.add(
            muted(
                self.tr(
                    "The newest backup is copied to a scratch folder, opened with this code and read in "
                    "full. Then the copy is deleted. Your vault is not touched. It takes a minute or two."
                )
            )
        )
        self.add(card, what)
        self.start = Button(self.tr("&Try it now"), kind=ButtonKind.PRIMARY, icon="circle-check")
        self.start.clicked.connect(self._on_try)
        self.buttons = (self.start,)
        self.first_focus = self.code

    def enter(self) -> None:
        """Read when it was last tried."""
        self.refresh()

    def refresh(self) -> None:
        """Read when it was last tried."""
        self.workbench.read(_last, lambda words: self.how.setText(told(words)), owner=self)

    def leave(self) -> None:
        """Forget the code."""
        self.code.clear()
        self.field.set_error("")

    def _on_try(self) -> None:
        code, session = self.code.text(), self.hall.session
        if not code.strip():
            self.field.set_error(self.tr("Please type the code from your card."))
            self.code.setFocus()
            return
        self.hall.run(
            self.tr("Opening the newest backup with the card alone …"),
            lambda desk, progress: backups.drill(desk, session, code, progress),
            self._on_proved,
            stopped=self.tr("Stopped. The copy was deleted."),
            on_failed=self._on_failed,
        )

    def _on_proved(self, proof: Proof) -> None:
        self.leave()
        self.hall.tell(
            self.tr(
                "The newest backup opened with your card alone, and all {entries} entries in it are whole. "
                "You can rely on both."
            ).format(entries=labels.number(proof.head.seq)),
            title=self.tr("It works"),
            tone=Tone.GOOD,
        )
        self.refresh()

    def _on_failed(self, error: UserError) -> None:
        if isinstance(error, RecoveryCodeTypoError | WrongRecoveryCodeError | BackupOldCardError):
            self.field.set_error(sentence(error))
            self.code.setFocus()
        else:
            self.hall.tell_error(error)


def _last(desk: Desk) -> Message:
    with desk.store.reading() as vault:
        found = backups.remembered(desk, vault)
    return backup_words.drill_words(found, desk.clock.today())
