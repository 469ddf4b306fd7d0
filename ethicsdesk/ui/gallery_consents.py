"""The pictures of the consent ledger: every face of its page, and a client with each of its forms."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.consents import Standing
from ethicsdesk.services import consents
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.client.page import RECORD, ClientPage
from ethicsdesk.ui.pages.consents.page import CIRCLE, MANY, ConsentsPage
from ethicsdesk.ui.stage import Stage

REFUSED = "C-1044, JANE, MK1, 1984-03-02"


def take_consents(stage: Stage, take: Callable[[str, QWidget], None]) -> None:
    """Lead the window through the ledger of a desk in use."""
    page = stage.go(Target(area=Area.CONSENTS))
    take("consents", stage.window)
    if isinstance(page, ConsentsPage):
        page.reveal(page.ledger)
        take("consents-ledger", stage.window)
        page.sessions.show_sheet.click()
        stage.settle()
        take("consents-sheet", stage.window)
    for field in ("add", MANY, "again", CIRCLE):
        page = stage.go(Target(area=Area.CONSENTS, field=field))
        take(f"consents-{field}", stage.window)
        if field == "add" and isinstance(page, ConsentsPage):
            page.adding.begin(REFUSED)
            stage.settle()
            take("consents-refused", stage.window)
    _clients(stage, take)


def _clients(stage: Stage, take: Callable[[str, QWidget], None]) -> None:
    rows = stage.ask(consents.ledger).rows
    first = {cell.standing: row.client.id for row in reversed(rows) for cell in row.cells}
    for standing in (Standing.NOT_ASKED, Standing.WITHDRAWN, Standing.GIVEN):
        stage.go(Target(area=Area.CLIENT, id=first[standing]))
        take(f"client-{standing.value.replace('_', '-')}", stage.window)
    page = stage.go(Target(area=Area.CLIENT, id=first[Standing.GIVEN], field=RECORD))
    take("client-record", stage.window)
    if isinstance(page, ClientPage) and page.found is not None:
        page.open_chart(page.found.view.events[0].id)
        stage.settle()
        take("client-chart", stage.window)
