"""The pictures of the consent ledger: every face of its page, and a client with each of its forms."""

from collections.abc import Callable
from io import BytesIO

from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.consents import ConsentEvent, Standing
from ethicsdesk.services import attachments, consents, paperwork, ripple
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.client.page import RECORD, ClientPage
from ethicsdesk.ui.pages.client.scans import SCAN
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
        _begun_and_scan(stage, take, page, page.found.view.events[0])
        page.open_chart(page.found.view.events[0].id)
        stage.settle()
        take("client-chart", stage.window)


def _begun_and_scan(
    stage: Stage, take: Callable[[str, QWidget], None], page: ClientPage, event: ConsentEvent
) -> None:
    """A form that was left half filled in, and a signed page in sight."""
    if page.form is not None:
        page.form.how.cards[0].click()
    stage.go(Target(area=Area.CONSENTS))
    stage.go(Target(area=Area.CLIENT, id=event.client_id, field=RECORD))
    take("client-begun", stage.window)
    if page.form is not None:
        page.form.cancel.click()
    pdf = stage.ask(lambda desk: paperwork.pdf(desk, ripple.issued(desk)[0].paper.id))

    def keep(desk: Desk) -> Changed[Attachment]:
        return attachments.add(desk, event, "Signed form.pdf", BytesIO(pdf), len(pdf), lambda _share: None)

    scan = stage.change(keep)
    stage.go(Target(area=Area.CLIENT, id=event.client_id, field=SCAN + scan.id))
    stage.settle()
    take("client-scan", stage.window)
    stage.go(Target(area=Area.CLIENT, id=event.client_id))
