"""What is known of an issued paper, and whether its words still hold."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.papers import wording
from ethicsdesk.ui.papers.fact_lines import FactLines
from ethicsdesk.ui.papers.reading import Issued
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.heading import help_text


class IssuedCard(QWidget):
    """Number, day, pages and fingerprint; above them what to do when the paper does not hold any more."""

    asked_for = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the card, empty."""
        super().__init__(parent)
        column = spaced(QVBoxLayout(self), margins=0, gap=1.1)
        self._way: Target | None = None
        self.renew = Banner(tone=Tone.CAUTION, action=self.tr("See &today’s version"))
        self.renew.acted.connect(self._on_acted)
        self.newer = Banner(tone=Tone.INFO, action=self.tr("Open the &newer one"))
        self.newer.acted.connect(self._on_acted)
        self.state = Chip("")
        card = Card(self.tr("Issued"), trailing=self.state)
        self.facts = FactLines()
        card.add(
            self.facts,
            help_text(self.tr("A reprint is the same file. Two copies with the same fingerprint are alike.")),
        )
        for widget in (self.renew, self.newer, card):
            column.addWidget(widget)

    def show_issued(self, found: Issued) -> None:
        """Show a paper."""
        paper, row = found.row.paper, found.row
        words, tone = wording.state(row, replaced=found.newer is not None)
        self.state.show_state(words, tone=tone)
        self.facts.show_facts(
            (
                (self.tr("Number"), paper.number),
                (self.tr("Issued on"), labels.day(paper.issued_on)),
                (self.tr("Length"), wording.pages(paper.pages)),
                (self.tr("Fingerprint"), wording.fingerprint(paper.pdf_sha256)),
            )
        )
        self.facts.setToolTip(f"SHA-256 {paper.pdf_sha256}")
        self.renew.setVisible(found.newer is None and row.out_of_date and found.can_renew)
        self.newer.setVisible(found.newer is not None)
        if found.newer is not None:
            self._way = Target(area=Area.PAPERS, id=found.newer.id)
            self.newer.say(
                self.tr("{number} of {day} has replaced this paper.").format(
                    number=found.newer.number, day=labels.day(found.newer.issued_on)
                )
            )
        else:
            self._way = Target(area=Area.PAPER, id=paper.template_id, field=found.of_tool)
            self.renew.say(self._renewal(material=row.material), title=words, tone=tone)

    def _renewal(self, *, material: bool) -> str:
        if material:
            return self.tr(
                "Your answers have changed what this paper tells your clients. "
                "Please do not hand it out any more."
            )
        return self.tr("Your answers have changed, so its words would be different today.")

    def _on_acted(self) -> None:
        if self._way is not None:
            self.asked_for.emit(self._way)
