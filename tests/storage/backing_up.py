"""What the tests of backups share."""

import sys
from collections.abc import Callable
from pathlib import Path

from ethicsdesk.domain.errors import (
    Cancelled,
)
from ethicsdesk.domain.records import Tool
from ethicsdesk.storage.store import VaultStore
from tests.storage.making import a_tool

BACKING = (sys.executable, "-m", "tests.storage.backing")


def stop_at(limit: float) -> Callable[[float], None]:
    def stop(share: float) -> None:
        if share >= limit:
            raise Cancelled

    return stop


def flip(path: Path, place: int) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


WHOLE = ["desk.lock", "vault.db", "vault.json", "vault.json.bak"]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def add(store: VaultStore, *numbers: int) -> None:
    for number in numbers:
        with store.writing() as unit:
            unit.put(a_tool(number))


def tools(store: VaultStore) -> set[str]:
    with store.reading() as unit:
        return {tool.id for tool in unit.list(Tool)}
