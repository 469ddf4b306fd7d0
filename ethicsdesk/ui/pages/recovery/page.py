"""Recovery: type the code back from the paper, so that it is sure to work on the day it is needed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.records import Milestone
from ethicsdesk.services import practice
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.gaps import RECOVERY_CONFIRMED
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import sized
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.workbench import Workbench


class RecoveryPage(AreaPage):
    """Checks the typed code; a slip is told apart from the code of another vault."""

    area = Area.RECOVERY
    topics = frozenset({Topic.VAULT})

    def __init__(self, workbench: Workbench) -> None:
        """Make the page with an empty line."""
        super().__init__("", subtitle="")
        self.set_title(
            self.tr("Confirm your recovery code"),
            subtitle=self.tr("Type it from your paper once. Then you know that it opens your vault."),
        )
        self._workbench = workbench
        self.done = Banner(tone=Tone.GOOD)
        self.done.hide()
        self.code = sized(QLineEdit(), max_width=34)
        self.code.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.code.setPlaceholderText("XXX-XXX-XXX-XXX-XXX-XXX-XXX-XXX-XXX")
        self.field = Field(
            self.tr("&Recovery code"),
            self.code,
            help_text=self.tr("Nine groups of three. Small letters, spaces and hyphens make no difference."),
        )
        self.code.textEdited.connect(lambda _: self.field.set_error(""))
        self.code.returnPressed.connect(self._on_confirm)
        card = Card()
        card.add(self.field)
        self.add(self.done, card)
        why = Card(self.tr("Why now"))
        why.add(
            muted(
                self.tr("If you forget your passphrase, only this code opens the vault. No one can reset it.")
            ),
            muted(self.tr("One wrong letter on the paper would be found only on the day you need it.")),
        )
        lost = Card(self.tr("The paper is gone?"))
        lost.add(
            muted(
                self.tr(
                    "The code cannot be shown again, but you can make a new card. As long as you know your "
                    "passphrase, nothing is lost."
                )
            )
        )
        self.renew = LinkButton(self.tr("Make a &new card"), icon="refresh-cw")
        self.renew.clicked.connect(lambda: workbench.go(Target(area=Area.VAULT, field="new-card")))
        lost.add_start(self.renew)
        self.add_side(why, lost)
        self.confirm = Button(self.tr("&Confirm the code"), kind=ButtonKind.PRIMARY, icon="check")
        self.confirm.clicked.connect(self._on_confirm)
        back = Button(self.tr("&Back to Today"), icon="arrow-left")
        back.clicked.connect(lambda: self._workbench.go(Target(area=Area.TODAY)))
        self.set_footer(leading=(back,), trailing=(self.confirm,))

    def show_for(self, target: Target) -> None:  # noqa: ARG002 - there is one place only
        """Show whether the code was confirmed before; the line gets the focus."""
        self.reload()
        self.arrive_at(self.code)

    def reload(self) -> None:
        """Read again whether the code was confirmed."""
        self._workbench.read(
            lambda desk: practice.milestone(desk, RECOVERY_CONFIRMED), self._show, owner=self
        )

    def leave(self) -> None:
        """Forget what was typed: a code belongs on paper only."""
        self.code.clear()
        self.field.set_error("")

    def _show(self, milestone: Milestone | None) -> None:
        self.done.setVisible(milestone is not None)
        if milestone is not None:
            self.done.say(
                self.tr("You confirmed it on {day}. You can check your paper again at any time.").format(
                    day=labels.day(milestone.done_on)
                ),
                title=self.tr("Your recovery code is right"),
                tone=Tone.GOOD,
            )

    def _on_confirm(self) -> None:
        code = self.code.text()
        if not code.strip():
            self.field.set_error(self.tr("Please type the code from your paper."))
            self.code.setFocus()
            return
        confirm = self._workbench.confirm_code
        self.confirm.setEnabled(False)
        self._workbench.change(
            lambda desk: confirm(desk, code), self._on_right, owner=self, on_failed=self._on_wrong
        )

    def _on_right(self, _: object) -> None:
        self.confirm.setEnabled(True)
        self.code.clear()
        self.field.set_error("")

    def _on_wrong(self, error: UserError) -> None:
        self.confirm.setEnabled(True)
        self.field.set_error(sentence(error))
        self.code.setFocus()
