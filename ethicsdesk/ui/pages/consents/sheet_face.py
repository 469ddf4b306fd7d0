"""The one-page sheet for today's sessions, as it prints; it is not kept."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from ethicsdesk.domain.layout import PaperLayout
from ethicsdesk.services import session_sheet
from ethicsdesk.services.sessions_today import DaySheet
from ethicsdesk.ui.papers.output import Output
from ethicsdesk.ui.papers.preview import FillHeight, Preview
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.workbench import Workbench


class SheetFace(QObject):
    """Gives the page a preview and its two buttons."""

    def __init__(self, page: Page, workbench: Workbench, *, said: Banner) -> None:
        """Make what is shown, nothing of it in sight yet."""
        super().__init__(page)
        self._workbench = workbench
        self.preview = Preview(self.tr("The sheet for today’s sessions"), workbench)
        FillHeight(self.preview, page)
        self.preview.hide()
        self.output = Output(page, self.preview, workbench, said=said)
        self.output.name = "sessions.pdf"

    def show_sheet(self, sheet: DaySheet, *, then: Callable[[], None]) -> None:
        """Draw the sheet; *then* is called when its layout is known and drawing has begun."""

        def draw(layout: PaperLayout) -> None:
            self.preview.show_pdf(lambda papers, _progress: papers.draw(layout))
            then()

        self._workbench.read(lambda desk: session_sheet.layout(desk, sheet), draw, owner=self)

    def put_away(self) -> None:
        """Show nothing and offer nothing."""
        self.preview.clear()
        self.preview.hide()
        self.output.set_offered(offered=False)
