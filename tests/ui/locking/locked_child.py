"""The window, unlocked by typing and locked again, waiting to be looked into: give a FOLDER and a text."""

import ctypes
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ethicsdesk.system.clock import SystemClock
from ethicsdesk.system.paths import resource
from ethicsdesk.ui.entry.unlock import UnlockScreen
from ethicsdesk.ui.stage import Props, Stage
from ethicsdesk.ui.theme import Scheme, Theme
from tests.storage.making import PASSPHRASE
from tests.ui.shell.session import a_session

SET_PTRACER, ANYONE = 0x59616D61, -1  # linux/prctl.h: let the debugger in where the system is strict


def main(folder: Path, planted: str) -> None:
    """Walk in, out, and wait; *planted* stays in memory."""
    kept = bytearray(planted.encode())
    application = QApplication([])
    theme = Theme(application, resource=resource)
    theme.apply(scheme=Scheme.LIGHT, text_size=100)
    stage = Stage(
        Props(
            theme=theme,
            make_session=lambda: a_session(SystemClock(), folder / "state"),
            vault=folder / "vault",
            state=folder / "state",
            size=(900, 700),
        )
    )
    stage.unlock(PASSPHRASE)
    assert stage.shell.isVisible()
    stage.reception.lock_at_once()
    stage.settle()
    assert isinstance(stage.entry, UnlockScreen)
    ctypes.CDLL(None).prctl(SET_PTRACER, ctypes.c_ulong(ANYONE), 0, 0, 0)
    sys.stdout.write("locked\n")
    sys.stdout.flush()
    sys.stdin.read()
    assert kept


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
