"""Starts until the first picture is painted and says when that was: ``start_child bare|lock STATE``."""

import os
import sys
from pathlib import Path
from time import monotonic


def say_and_leave() -> None:
    os.write(1, str(monotonic()).encode())
    os._exit(0)


def bare() -> None:
    """Show a label, the least a program with a window can do."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QLabel

    class Label(QLabel):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            super().paintEvent(event)
            QTimer.singleShot(0, say_and_leave)

    application = QApplication([])
    label = Label("EthicsDesk")
    label.resize(1280, 860)
    label.show()
    application.exec()


def lock(state: Path) -> None:
    """Start the program as its command does, up to the lock screen."""
    from ethicsdesk import bootstrap
    from ethicsdesk.ui import app
    from ethicsdesk.ui.reception import Premises, Reception

    def receive(premises: Premises) -> Reception:
        reception = Reception(premises)
        reception.window.painted.connect(say_and_leave)
        return reception

    app.Reception = receive
    bootstrap.run_window(state / "vault")


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else lock(Path(sys.argv[2]))
