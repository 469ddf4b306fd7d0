"""Runs the real window in a process of its own: `python -m tests.ui.start_up.drive MODE FOLDER`.

Prints what was loaded when the first picture was painted; leaves as a person does, by closing the window.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from ethicsdesk.ui import app, window
from ethicsdesk.ui.outside import Outside
from ethicsdesk.ui.reception import Reception

MODES = ("closed", "open", "opening", "wrong")


def note_first_picture() -> None:
    paint = window.MainWindow.paintEvent
    seen = []

    def painting(self: window.MainWindow, event: object) -> None:
        if not seen:
            seen.append(True)
            print(*sorted(sys.modules), flush=True)
        paint(self, event)

    window.MainWindow.paintEvent = painting


def wait(condition: Callable[[], bool], then: Callable[[], None]) -> None:
    from PySide6.QtCore import QTimer

    def look() -> None:
        if condition():
            then()
        else:
            QTimer.singleShot(5, look)

    look()


def lead(reception: Reception, mode: str) -> None:
    """Do what a person does in this mode, then close the window."""
    flow, close = reception.flow, reception.window.close
    assert flow is not None
    if mode == "closed":
        wait(reception.window.isVisible, close)
        return
    flow.show_create()
    screen = flow.screen_shown
    screen.first.line.setText("plum river cactus wagon")
    screen.second.line.setText("plum river cactus wagon")
    screen.make.click()
    if mode == "opening":
        close()
        return

    def open_desk() -> None:
        flow.screen_shown.written.click()
        wait(
            lambda: bool(reception.shell and reception.shell.page and reception.shell.page.title.text()),
            visit,
        )

    def visit() -> None:
        for area in visited:
            reception.shell.go(Target(area=area))
        if mode == "wrong":
            raise ValueError("Ann Example, born 1970")
        close()

    from ethicsdesk.services.targets import Area, Target

    visited = (Area.PRACTICE, Area.RECOVERY, Area.TODAY)
    wait(lambda: hasattr(flow.screen_shown, "groups"), open_desk)


def main(mode: str, folder: Path) -> int:
    note_first_picture()
    opened = Reception.open

    def opening(self: Reception) -> None:
        opened(self)
        self.window.painted.connect(lambda: lead(self, mode))
        if mode == "wrong":
            told = self.tell_of_bug

            def telling(report: Path | None) -> None:
                told(report)
                self.window.close()

            self.tell_of_bug = telling

    Reception.open = opening
    from tests.ui.shell.places import resource

    def make_session() -> object:
        from tests.conftest import FakeClock
        from tests.ui.shell.session import a_session

        return a_session(FakeClock(), folder / "state")

    return app.run(
        vault=None,
        usual_vault=folder / "EthicsDesk" / "Vault",
        state=folder / "state",
        resource=resource,
        make_session=lambda _language: make_session(),
        outside=Outside(save_file=lambda _path, _data: None),
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
