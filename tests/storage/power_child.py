"""A program that makes a vault, works in it three times and closes it: ``power_child FOLDER STATE COUNT``."""

import sys
from pathlib import Path

from ethicsdesk.services.backup_ports import ByPassphrase
from ethicsdesk.system.clock import SystemClock
from tests.storage.making import PASSPHRASE, vaults_on, words
from tests.storage.writer import say, work_once

NEXT_PASSPHRASE = PASSPHRASE + " again"
SITTINGS = 3
LARGEST = 60_000


def main(folder: str, state: str, count: str) -> None:
    """Say what is done once the vault has acknowledged it: `created`, numbers, `changed`."""
    vaults = vaults_on(SystemClock(), Path(state))
    vaults.create(Path(folder), words()).store.close()
    say("created")
    passphrase = PASSPHRASE
    for sitting in range(SITTINGS):
        store = vaults.unlock(Path(folder), words(passphrase))
        for _ in range(int(count) // SITTINGS):
            say(str(work_once(store, LARGEST)))
        if sitting == 0:
            vaults.keys.change_passphrase(store, ByPassphrase(words(passphrase)), words(NEXT_PASSPHRASE))
            passphrase = NEXT_PASSPHRASE
            say("changed")
        store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
