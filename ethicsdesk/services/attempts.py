"""Failed attempts to open the vault: a pause that grows to half a minute, never a lock-out, told later."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from math import ceil

from ethicsdesk.domain.errors import UserError
from ethicsdesk.services.access_ports import Failures
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader, Store

PAUSES = (0, 0, 0, 2, 4, 8, 15, 30)  # seconds after so many failures; the last one stays
EVENT = "failed_attempts"
"""The audit entry; its detail is the number of failures."""

_PLACE = "failed_attempts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """How long to wait before the next passphrase, in whole seconds, and after how many failures."""

    seconds: int = 0
    failed: int = 0


@dataclass(slots=True)
class CountInMemory:
    """Counts as long as the program runs; for tests and where no folder is given."""

    _known: dict[str, Failures] = field(default_factory=dict)

    def failures(self, vault_id: str) -> Failures:
        """Return what was counted."""
        return self._known.get(vault_id, Failures())

    def add(self, vault_id: str, at: datetime) -> None:
        """Count one more."""
        known = self.failures(vault_id)
        self._known[vault_id] = replace(known, count=known.count + 1, first=known.first or at, last=at)

    def clear(self, vault_id: str) -> None:
        """Begin again from nothing."""
        self._known.pop(vault_id, None)


def pause_after(failures: Failures, now: datetime) -> Pause:
    """Return how long to wait; a clock that was set back never makes it longer."""
    seconds = PAUSES[min(failures.count, len(PAUSES) - 1)]
    passed = (now - failures.last).total_seconds() if failures.last else 0.0
    left = 0 if passed < 0 else ceil(max(seconds - passed, 0))
    return Pause(seconds=left, failed=failures.count)


def tell(store: Store, failures: Failures) -> bool:
    """Write into the vault just opened what happened while it was locked; say whether it is written.

    A vault that cannot be written now is opened all the same, and told the next time.
    """
    try:
        with store.reading() as view:
            told = view.place(_PLACE)
        if failures.count or told:
            with store.writing() as unit:
                if failures.count:
                    unit.note_event(EVENT, str(failures.count))
                unit.set_place(_PLACE, _text(failures))
    except UserError:
        return False
    return True


def failed_since_last(desk: Desk) -> Failures | None:
    """Return the failed attempts between the last time the vault was open and this time; None = none."""
    with desk.store.reading() as vault:
        return told_in(vault)


def told_in(vault: Reader) -> Failures | None:
    """Return the same, inside an open view."""
    text = vault.place(_PLACE)
    if not text:
        return None
    count, first, last = text.split(" ")
    return Failures(int(count), datetime.fromisoformat(first), datetime.fromisoformat(last))


def seen(desk: Desk) -> Changed[None]:
    """Forget the failed attempts on Today; they stay in the audit trail."""
    with desk.store.writing() as vault:
        vault.set_place(_PLACE, "")
    return Changed(None, frozenset({Topic.VAULT}))


def _text(failures: Failures) -> str:
    if not (failures.count and failures.first and failures.last):
        return ""
    return f"{failures.count} {failures.first.isoformat()} {failures.last.isoformat()}"
