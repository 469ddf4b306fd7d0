"""The card that makes sheets about a tool: privacy impact, before first use, the way out, its end."""

from PySide6.QtCore import Signal

from ethicsdesk.services.tool_sheets import ToolSheet
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.link_button import LinkButton


class SheetsCard(Card):
    """Each sheet is made with one click and kept among the papers."""

    wanted = Signal(object)
    """The sheet to make."""

    def __init__(self) -> None:
        """Offer every sheet."""
        super().__init__(self.tr("Sheets for you"))
        hint = self.tr("One page each, filled in with what you know. They are kept among your papers.")
        self.add(Text(hint, role=TextRole.HELP))
        names = {
            ToolSheet.PRIVACY: self.tr("Make the privacy impact sheet"),
            ToolSheet.GO_LIVE: self.tr("Make the sheet for before first use"),
            ToolSheet.EXIT: self.tr("Make the exit plan"),
            ToolSheet.RETIRE: self.tr("Make the checklist for its end"),
        }
        self.links: dict[ToolSheet, LinkButton] = {}
        for sort, name in names.items():
            link = LinkButton(name, icon="clipboard-list")
            link.clicked.connect(lambda _=False, sort=sort: self.wanted.emit(sort))
            self.links[sort] = link
            self.add_start(link)
