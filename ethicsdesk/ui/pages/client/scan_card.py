"""What is known of a scan in sight."""

from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.ui import labels
from ethicsdesk.ui.files import file_words
from ethicsdesk.ui.papers.fact_lines import FactLines
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import help_text


class ScanCard(Card):
    """Beside the scan; hidden while none is in sight."""

    def __init__(self) -> None:
        """Make an empty card."""
        super().__init__(self.tr("About this scan"))
        self.facts = FactLines()
        copies = self.tr("It is shown from memory. A copy you save elsewhere is not encrypted.")
        self.add(self.facts, help_text(copies))
        self.hide()

    def show_file(self, file: Attachment) -> None:
        """Show the facts of a file."""
        self.facts.show_facts(
            (
                (self.tr("Name"), file_words.short(file.name)),
                (self.tr("Kind"), file_words.kind(file.type)),
                (self.tr("Size"), file_words.size(file.size)),
                (self.tr("Added"), labels.day(file.added_on)),
                (self.tr("Fingerprint"), file.sha256[:16]),
            )
        )
        self.show()
