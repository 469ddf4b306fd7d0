"""Starts the real program with a script at its side."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer

from ethicsdesk.services.session import Session
from ethicsdesk.system.files import write_file
from ethicsdesk.system.paths import resource
from ethicsdesk.ui import app
from ethicsdesk.ui.outside import Outside
from ethicsdesk.ui.reception import Premises, Reception
from tests.e2e.hands import Hands
from tests.e2e.play import Play, Script

MakeScript = Callable[[Reception], Script]
OnEnd = Callable[[BaseException | None], None]


def let_play(make_script: MakeScript, hands: Hands, on_end: OnEnd) -> list[Play]:
    """Arrange that the next window to open is used by a script; keep what is returned until the end."""
    plays: list[Play] = []

    def receive(premises: Premises) -> Reception:
        app.Reception = Reception
        reception = Reception(premises)
        QTimer.singleShot(0, lambda: plays.append(Play(make_script(reception), hands, on_end)))
        return reception

    app.Reception = receive
    return plays


def run(vault: Path, state: Path, make_session: Callable[[], Session]) -> int:
    """Run the program with a session of our own; return its exit code."""
    return app.run(
        vault=vault,
        usual_vault=vault,
        state=state,
        resource=resource,
        make_session=lambda _language: make_session(),
        outside=Outside(save_file=write_file),
    )
