"""Checking an anchor from a printed binder or export."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from ethicsdesk.domain.errors import UserError, ValueNotAcceptedError
from ethicsdesk.services import anchors
from ethicsdesk.services.anchors import Carrier, Checked, Given, Verdict
from ethicsdesk.services.changes import Changed
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import sized
from ethicsdesk.ui.pages.vault.hall import Hall, Room
from ethicsdesk.ui.texts import sentence, told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.row_list import RowItem, RowList

MOST_SHOWN = 10
_TONES = {
    Verdict.HOLDS: Tone.GOOD,
    Verdict.CHANGED: Tone.STOP,
    Verdict.BROKEN: Tone.STOP,
    Verdict.NOT_YET: Tone.CAUTION,
    Verdict.OTHER_VAULT: Tone.CAUTION,
}


class AnchorRoom(Room):
    """Takes what stands on the paper and says whether the past is still the same."""

    def __init__(self, hall: Hall) -> None:
        """Make the room with empty lines."""
        super().__init__(hall)
        self.heading = self.tr("Check an anchor")
        self.subtitle = self.tr(
            "Every binder and export bears a few characters that fix the past up to that day."
        )
        self._earlier: tuple[Given, ...] = ()
        card = Card(self.tr("From the paper"))
        self.entry = sized(QLineEdit(), max_width=14)
        self.entry_field = Field(self.tr("&Entry number"), self.entry)
        self.code = sized(QLineEdit(), max_width=26)
        self.code.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XX")
        self.code_field = Field(
            self.tr("&Characters"),
            self.code,
            help_text=self.tr("Small letters, spaces and hyphens make no difference."),
        )
        self.vault = sized(QLineEdit(), max_width=14)
        self.vault_field = Field(self.tr("&Vault number"), self.vault, optional=True)
        for line in (self.entry, self.code, self.vault):
            line.returnPressed.connect(self._on_check)
            line.textEdited.connect(self._forget_errors)
        card.add(self.entry_field, self.code_field, self.vault_field)
        self.earlier_card = Card(self.tr("Anchors printed so far"))
        self.earlier = RowList(self.tr("Anchors printed so far"))
        self.earlier.activated.connect(self._on_earlier)
        self.earlier_card.add(
            muted(self.tr("Choose one to fill it in above. Then compare it with your paper.")), self.earlier
        )
        what = Card(self.tr("Where to find it, and what it shows"))
        what.add(
            muted(
                self.tr(
                    "In a binder it stands with the audit trail, in an export on its first page, README. "
                    "When it fits, nothing up to that day was changed since it was printed. It does not show "
                    "that what was typed is true, and nothing about later days."
                )
            )
        )
        self.add(card, self.earlier_card, what)
        self.check = Button(self.tr("&Check it"), kind=ButtonKind.PRIMARY, icon="shield-check")
        self.check.clicked.connect(self._on_check)
        self.buttons = (self.check,)
        self.first_focus = self.entry

    def enter(self) -> None:
        """Read what was printed so far."""
        self.refresh()

    def refresh(self) -> None:
        """Read what was printed so far."""
        self.workbench.read(anchors.read_earlier, self._show, owner=self)

    def _show(self, found: tuple[Given, ...]) -> None:
        self._earlier = found[:MOST_SHOWN]
        self.earlier_card.setVisible(bool(found))
        self.earlier.show_rows(
            [
                RowItem(
                    str(at),
                    carrier_words(given.carrier),
                    self.tr("{day} · entry {entry} · {code}").format(
                        day=labels.day(given.on.astimezone().date()),
                        entry=labels.number(given.anchor.seq),
                        code=given.anchor.code,
                    ),
                    icon="scroll-text",
                    tone=Tone.NEUTRAL,
                )
                for at, given in enumerate(self._earlier)
            ]
        )

    def _on_earlier(self, key: str) -> None:
        anchor = self._earlier[int(key)].anchor
        self.entry.setText(str(anchor.seq))
        self.code.setText(anchor.code)
        self.vault.setText(anchor.vault.upper())
        self._forget_errors()
        self.check.setFocus()

    def _forget_errors(self) -> None:
        for field in (self.entry_field, self.code_field):
            field.set_error("")

    def _on_check(self) -> None:
        try:
            anchor = anchors.typed(self.entry.text(), self.code.text(), vault=self.vault.text())
        except UserError as error:
            number = isinstance(error, ValueNotAcceptedError)
            (self.entry_field if number else self.code_field).set_error(sentence(error))
            (self.entry if number else self.code).setFocus()
            return
        self.hall.run(
            self.tr("Computing every entry up to this one …"),
            lambda desk, _progress: Changed(anchors.check_anchor(desk, anchor)),
            self._on_checked,
            can_cancel=False,
        )

    def _on_checked(self, found: Checked) -> None:
        self.hall.tell(told(found.sentence), tone=_TONES[found.verdict])


def carrier_words(carrier: Carrier) -> str:
    """Return what an anchor was printed on."""
    words = {
        Carrier.BINDER: QCoreApplication.translate("vault", "On a binder"),
        Carrier.EXPORT: QCoreApplication.translate("vault", "On an export"),
    }
    return words[carrier]
