"""Amends an exhibit that is kept: its page or section and the own note; and shows what it said before."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ethicsdesk.domain.evidence import Evidence, EvidenceKind
from ethicsdesk.ui import labels
from ethicsdesk.ui.interview.guarded_area import Guard, GuardedArea
from ethicsdesk.ui.papers.fact_lines import FactLines
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.field import Field

translate = QCoreApplication.translate
LONGEST_PLACE = 200


class AmendCard(Card):
    """Asks for page or section, unless it is a claim, and for the own note."""

    asked = Signal()
    """The person wants to keep what stands here."""

    def __init__(self, one: Evidence, *, guard: Guard) -> None:
        """Show what is kept."""
        super().__init__(self.tr("Add to it"))
        self.where = QLineEdit(one.where)
        self.where.setMaxLength(LONGEST_PLACE)
        self.note = GuardedArea(guard=guard, lines=3)
        self.note.set_text(one.note)
        if one.sort is not EvidenceKind.CLAIM:
            self.add(Field(self.tr("&Page or section"), self.where, optional=True))
        about = self.tr("Such as what you read there. Please write no client names.")
        self.add(Field(self.tr("Your &note"), self.note, help_text=about, optional=True))
        self.button = Button(self.tr("&Keep the change"), icon="check")
        self.button.clicked.connect(self.asked)
        self.add_start(self.button)

    @property
    def fields(self) -> dict[str, QWidget]:
        """Return what can be filled in, by names that stay the same."""
        return {"where": self.where, "note": self.note}


def before_card(before: Sequence[tuple[date, Evidence]]) -> Card:
    """Return what an exhibit said before, the newest first."""
    card, lines = Card(translate("AmendCard", "What it said before")), FactLines()
    nothing = translate("AmendCard", "without page and note")
    lines.show_facts(
        [
            (labels.day(on), " · ".join(part for part in (one.where, one.note) if part) or nothing)
            for on, one in before
        ]
    )
    card.add(lines)
    return card
