"""A program to be killed: ``back-up FOLDER STATE PLACE`` for ever, or ``restore FOLDER STATE BACKUP``."""

import sys
from pathlib import Path

from ethicsdesk.services.backup_ports import ByPassphrase
from ethicsdesk.system.clock import SystemClock
from tests.storage.making import a_tool, vaults_on, words
from tests.storage.writer import say


def quiet(_share: float) -> None:
    """Say nothing of the progress."""


def back_up_for_ever(folder: Path, state: Path, place: Path) -> None:
    store = vaults_on(SystemClock(), state).unlock(folder, words())
    number = 0
    while True:
        with store.writing() as unit:
            unit.put(a_tool(number))
        say("begin")
        made = store.copies.make(place, quiet)
        say(made.path.name)
        number += 1


def restore(folder: Path, state: Path, backup: Path) -> None:
    restoring = vaults_on(SystemClock(), state).restorer.begin(backup, folder, ByPassphrase(words()), quiet)
    say("begin")
    restoring.finish().close()
    say("done")


def main(what: str, *paths: str) -> None:
    work = {"back-up": back_up_for_ever, "restore": restore}[what]
    work(*map(Path, paths))


if __name__ == "__main__":
    main(*sys.argv[1:])
