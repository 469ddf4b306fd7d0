"""The recovery card on the screen, to be printed or saved on a drive that is then locked away."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.layout import PaperLayout
from ethicsdesk.services.recovery_card import FILE_NAME
from ethicsdesk.ui.card_saving import ask_card_place
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.pages.vault.hall import Hall
from ethicsdesk.ui.papers.output import Output
from ethicsdesk.ui.papers.preview import Preview
from ethicsdesk.ui.widgets.heading import help_text


class CardSheet(QWidget):
    """Shows the card; nothing of it is kept in the vault or on this computer's disk unasked."""

    def __init__(self, hall: Hall) -> None:
        """Show nothing yet."""
        super().__init__()
        self._hall = hall
        column = spaced(QVBoxLayout(self), margins=0, gap=0.8)
        self.preview = sized(Preview(self.tr("Recovery card"), hall.workbench), min_height=26)
        self.output = Output(self, self.preview, hall.workbench, said=hall.said)
        self.output.ask_where = self._ask_where
        self.output.name = FILE_NAME
        row = spaced(QHBoxLayout(), margins=0, gap=0.8)
        self.output.save_button.setText(self.tr("&Save on a USB stick …"))
        row.addWidget(self.output.print_button)
        row.addWidget(self.output.save_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(
            help_text(
                self.tr(
                    "Paper is best. A file opens your vault just like the card, so it may lie only on a "
                    "stick that you unplug and lock away: never on this computer, in a cloud or an e-mail."
                )
            )
        )
        column.addWidget(self.preview)

    def show_card(self, layout: PaperLayout) -> None:
        """Draw a card and offer to print and save it."""
        self.output.set_offered(offered=True)
        self.preview.show_pdf(lambda papers, _progress: papers.draw(layout))

    def clear(self) -> None:
        """Show no card."""
        self.output.set_offered(offered=False)
        self.preview.clear()

    def _ask_where(self, parent: QWidget, name: str) -> Path | None:
        places = self._hall.workbench.places
        if places is None:
            raise LookupError("this workbench was made without a way to look at folders")
        vault = self._hall.workbench.desk.store.folder
        return ask_card_place(parent, name, places=places, vault=vault, choose=self._hall.choose_folder)
