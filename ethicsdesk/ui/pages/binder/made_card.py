"""What is known of the document in sight."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.binder.making import Made
from ethicsdesk.ui.papers import wording
from ethicsdesk.ui.papers.fact_lines import FactLines
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card


class MadeCard(QWidget):
    """Length, day and holes or the seal; and whether it is kept anywhere yet."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the card, empty."""
        super().__init__(parent)
        column = spaced(QVBoxLayout(self), margins=0, gap=1.1)
        self.note = Banner()
        self.seal = Button(self.tr("Sea&l and save …"), icon="shield-check")
        card = Card(self.tr("What you see"))
        self.facts = FactLines()
        card.add(self.facts)
        column.addWidget(self.note)
        column.addWidget(self.seal, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(card)

    def show_made(self, made: Made, *, pages: int) -> None:
        """Show a document."""
        self._show_note(made)
        self.seal.setVisible(made.may_be_sealed)
        facts = [(self.tr("Length"), wording.pages(pages))]
        if made.plan is not None:
            holes = str(len(made.plan.gaps)) if made.plan.gaps else self.tr("none")
            facts += [
                (self.tr("As of"), labels.day(made.plan.as_of)),
                (self.tr("Open points it names"), holes),
                (self.tr("Chapters"), str(len(made.plan.layout.chapters))),
            ]
        if made.seal is not None:
            terms = made.seal.terms
            facts += [
                (self.tr("As of"), labels.day(terms.as_of)),
                (self.tr("Sealed"), labels.day(made.seal.sealed_on)),
                (self.tr("Entry of the audit trail"), f"{terms.entry:,}"),
                (self.tr("SHA-256 begins"), wording.fingerprint(made.seal.sha256)),
            ]
        self.facts.show_facts(facts)

    def _show_note(self, made: Made) -> None:
        if made.seal is not None and made.seal.kept:
            self.note.say(
                self.tr("The vault keeps this file. You can show, print and save it again at any time."),
                tone=Tone.GOOD,
            )
        elif made.seal is not None:
            self.note.say(
                self.tr(
                    "It is too large to be kept in the vault. Keep the file you saved: a later version of "
                    "EthicsDesk cannot build it again."
                ),
                tone=Tone.CAUTION,
            )
        elif made.share is not None:
            self.note.say(
                self.tr(
                    "It is only shown here. Look through it before you hand it over. You can seal it too."
                ),
                tone=Tone.INFO,
            )
        else:
            self.note.say(
                self.tr(
                    "It is only shown here. Save it or print it, or seal it: then anyone can tell later "
                    "whether the file is still the same."
                ),
                tone=Tone.INFO,
            )
