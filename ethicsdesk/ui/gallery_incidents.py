"""The pictures of the incident log: the list, the first five minutes, an open incident with its rooms."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ethicsdesk.services import incidents
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.first_minutes.page import FirstMinutesPage
from ethicsdesk.ui.pages.incident.page import ROOMS
from ethicsdesk.ui.stage import Stage


def take_incidents(stage: Stage, take: Callable[[str, QWidget], None]) -> None:
    """Lead the window through the log of a desk in use."""
    stage.go(Target(area=Area.INCIDENTS))
    take("incidents", stage.window)
    page = stage.go(Target(area=Area.FIRST_MINUTES))
    take("incident-first", stage.window)
    if isinstance(page, FirstMinutesPage):
        for number in range(2, 5):
            page.next.click()
            stage.settle()
            take(f"incident-first-{number}", stage.window)
    views = stage.ask(incidents.listed)
    for room in ROOMS:
        stage.go(Target(area=Area.INCIDENT, id=views[0].incident.id, field=room))
        take(f"incident-{room}" if room else "incident", stage.window)
    stage.go(Target(area=Area.INCIDENT, id=views[-1].incident.id, field="breach"))
    take("incident-breach-signed", stage.window)
