"""The installed program and the first hour with it: ``story_child PAPERS PICTURE``; home is in HOME."""

import os
import sys
import traceback
from pathlib import Path

from PySide6.QtGui import QGuiApplication

import ethicsdesk
from ethicsdesk import bootstrap
from tests.e2e.hands import ScreenHands
from tests.e2e.person import Person
from tests.e2e.running import OnEnd, let_play
from tests.e2e.story import FirstHour

FAILED = 3


def ender(picture: str) -> OnEnd:
    """Return what ends the program at once, with a picture of the screen, when a story cannot go on."""

    def end(error: BaseException | None) -> None:
        if error is not None:
            traceback.print_exception(error)
            QGuiApplication.primaryScreen().grabWindow(0).save(picture)
            os._exit(FAILED)

    return end


def main(papers: str, picture: str) -> int:
    print("program:", ethicsdesk.__file__, flush=True)
    hands = ScreenHands()
    plays = let_play(
        lambda reception: FirstHour(reception, Person(hands), Path(papers)).script(), hands, ender(picture)
    )
    code = bootstrap.run_window(None)
    print("plays:", len(plays), flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
