"""The pictures of decisions and checks: each face, a decision, a second look."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.clocks import Request
from ethicsdesk.services import client_requests, decision_log
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.stage import Stage

FACES = {
    "": "decisions",
    "new": "decision-new",
    "requests": "requests",
    "accuracy": "accuracy",
    "bias": "bias",
}


def take_oversight(stage: Stage, take: Callable[[str, QWidget], None]) -> None:
    """Lead the window through the faces of a desk in use."""
    for field, name in FACES.items():
        stage.go(Target(area=Area.OVERSIGHT, field=field))
        stage.settle()
        take(f"oversight-{name}", stage.window)
    for entry in stage.ask(decision_log.entries)[:1]:
        stage.go(Target(area=Area.OVERSIGHT, field=f"entry:{entry.id}"))
        take("oversight-decision", stage.window)
    looks = [one.request for one in stage.ask(client_requests.listed) if one.request.sort is Request.APPEAL]
    for request in looks[:1]:
        stage.go(Target(area=Area.OVERSIGHT, field=f"request:{request.id}"))
        take("oversight-second-look", stage.window)
