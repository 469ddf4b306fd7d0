"""A program to be killed: ``back-up FOLDER STATE PLACE`` for ever, or ``restore FOLDER STATE BACKUP``."""

import sys
from pathlib import Path

from ethicsdesk.services.backup_ports import ByPassphrase
from ethicsdesk.storage import copying, driver, files
from ethicsdesk.system.clock import SystemClock
from tests.storage.making import a_tool, vaults_on, words
from tests.storage.writer import say

MARKER = "canaryMARKER"


def quiet(_share: float) -> None:
    """Say nothing of the progress."""


def tell(share: float) -> None:
    """Say how far the work is."""
    say(f"{share:.3f}")


def back_up_for_ever(folder: Path, state: Path, place: Path) -> None:
    copying.LOOK_EVERY = 0.001
    store = vaults_on(SystemClock(), state).unlock(folder, words())
    number = 0
    while True:
        with store.writing() as unit:
            unit.put(a_tool(number))
        made = store.copies.make(place, tell)
        say(made.path.name)
        number += 1


def restore(folder: Path, state: Path, backup: Path) -> None:
    restoring = vaults_on(SystemClock(), state).restorer.begin(backup, folder, ByPassphrase(words()), quiet)
    real = files.move

    def move(source: Path, target: Path) -> None:
        say("move")
        real(source, target)

    files.move = move
    restoring.finish().close()
    say("done")


def there_and_back(folder: Path, state: Path, place: Path) -> None:
    """Write words, back them up, restore the backup."""
    vaults = vaults_on(SystemClock(), state)
    store = vaults.unlock(folder, words())
    with store.writing() as unit:
        unit.put(a_tool(1, name=MARKER, purpose=MARKER * 2000))
        unit.put_blob(MARKER.encode() * 20_000)
    made = store.copies.make(place, quiet)
    store.close()
    restoring = vaults.restorer.begin(made.path, folder, ByPassphrase(words()), quiet)
    restoring.finish().close()


def in_clear(_folder: Path, _state: Path, place: Path) -> None:
    """Do the same to a database without a key: the search must find this."""
    connection = driver.connect(str(place / "clear.db"), isolation_level=None)
    connection.execute("CREATE TABLE tool (name)")
    connection.execute("INSERT INTO tool VALUES (?)", (MARKER,))
    connection.execute("VACUUM INTO ?", (str(place / "copy.db"),))
    connection.close()


def main(what: str, *paths: str) -> None:
    work = {
        "back-up": back_up_for_ever,
        "restore": restore,
        "there-and-back": there_and_back,
        "in-clear": in_clear,
    }[what]
    work(*map(Path, paths))


if __name__ == "__main__":
    main(*sys.argv[1:])
