"""What is known of a binder that was just made."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.services.binder.plan import BinderPlan
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.papers import wording
from ethicsdesk.ui.papers.fact_lines import FactLines
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.card import Card


class MadeCard(QWidget):
    """Length, day and holes, and that it is kept nowhere yet."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the card, empty."""
        super().__init__(parent)
        column = spaced(QVBoxLayout(self), margins=0, gap=1.1)
        self.unkept = Banner(
            self.tr("It is only shown here. Save it or print it; you can make it again at any time."),
            tone=Tone.INFO,
        )
        card = Card(self.tr("Your binder"))
        self.facts = FactLines()
        card.add(self.facts)
        column.addWidget(self.unkept)
        column.addWidget(card)

    def show_made(self, plan: BinderPlan, *, pages: int) -> None:
        """Show a binder."""
        holes = str(len(plan.gaps)) if plan.gaps else self.tr("none")
        self.facts.show_facts(
            (
                (self.tr("Length"), wording.pages(pages)),
                (self.tr("As of"), labels.day(plan.as_of)),
                (self.tr("Open points it names"), holes),
                (self.tr("Chapters"), str(len(plan.layout.chapters))),
            )
        )
