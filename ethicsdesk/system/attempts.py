"""How often opening each vault failed since it last succeeded, kept outside the vault.

A number and two instants per vault, nothing else. Whoever can write here can also reset the count; it slows
a person at the keyboard and tells the owner about them, it does not guard a stolen copy.
"""

import json
import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import cast

from ethicsdesk.services.access_ports import Failures

MOST = 999_999
LARGEST = 4096


class AttemptFolder:
    """Implements `services.access_ports.Attempts` as one small file per vault."""

    def __init__(self, folder: Path) -> None:
        """Use *folder*; it is made at the first failure."""
        self._folder = folder

    def failures(self, vault_id: str) -> Failures:
        """Return what was counted; a file that cannot be read counts nothing."""
        try:
            with self._path(vault_id).open("rb") as file:
                document = cast("dict[str, object]", json.loads(file.read(LARGEST)))
            count = document["count"]
            first, last = (datetime.fromisoformat(str(document[name])) for name in ("first", "last"))
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return Failures()
        whole = type(count) is int and 0 < count <= MOST and first.tzinfo and last.tzinfo
        return Failures(cast("int", count), first, last) if whole else Failures()

    def add(self, vault_id: str, at: datetime) -> None:
        """Count one more; a disk that does not play along is no reason to keep the owner out."""
        known = self.failures(vault_id)
        document = {
            "count": min(known.count + 1, MOST),
            "first": (known.first or at).isoformat(),
            "last": at.isoformat(),
        }
        partial = self._path(vault_id).with_suffix(".partial")
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "w", encoding="ascii") as file:
                json.dump(document, file)
            partial.replace(self._path(vault_id))

    def clear(self, vault_id: str) -> None:
        """Begin again from nothing."""
        with suppress(OSError):
            self._path(vault_id).unlink(missing_ok=True)

    def _path(self, vault_id: str) -> Path:
        return self._folder / f"{vault_id}.json"
