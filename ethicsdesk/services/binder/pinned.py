"""A desk that stands at the day of a binder: its clock takes that day for today, its vault shows that day.

It speaks English whatever the window speaks: a binder goes to a board, an insurer or an attorney.
"""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from ethicsdesk.services.asof import ReaderAt
from ethicsdesk.services.copies import Copies
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ledger import Ledger
from ethicsdesk.services.ports import Clock, Progress, Reader, Writer
from ethicsdesk.services.sealing import Sealing
from ethicsdesk.services.search_ports import Finder


@dataclass(frozen=True, slots=True)
class ClockOn:
    """A clock that stands at the last instant of a past day, or at a given one."""

    inner: Clock
    day: date
    at: datetime | None = None

    def now(self) -> datetime:
        """Return the instant it stands at."""
        return self.at or self.inner.end_of(self.day)

    def today(self) -> date:
        """Return the day."""
        return self.day

    def end_of(self, day: date) -> datetime:
        """Return the last instant of any day, as the clock behind it knows it."""
        return self.inner.end_of(day)


@dataclass(frozen=True, slots=True)
class StoreAt:
    """A `Store` that shows one moment and keeps nothing, for use cases that ask the desk."""

    folder: Path
    reader: Reader

    @property
    def writes(self) -> int:
        """Return 0: nothing is written here."""
        return 0

    @property
    def copies(self) -> Copies:
        """Raise RuntimeError: backups are of now."""
        raise RuntimeError("a binder makes no backups")

    def reading(self) -> AbstractContextManager[Reader]:
        """Return the moment."""
        return nullcontext(self.reader)

    def writing(self) -> AbstractContextManager[Writer]:
        """Raise RuntimeError: what has been is not changed."""
        raise RuntimeError("a binder changes nothing")

    def ledger(self) -> AbstractContextManager[Ledger]:
        """Raise RuntimeError: rows are of now."""
        raise RuntimeError("a binder reads records, not rows")

    def finding(self) -> AbstractContextManager[Finder]:
        """Raise RuntimeError: the search knows only now."""
        raise RuntimeError("a binder searches nothing")

    def verify(self, progress: Progress | None = None) -> tuple[str, ...]:  # noqa: ARG002 - nothing to do
        """Raise RuntimeError: the vault is checked elsewhere."""
        raise RuntimeError("a binder checks no vault")

    def close(self) -> None:
        """Leave the vault open: it belongs to who opened it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pinned:
    """What a binder is built from: a desk and records of its day, and the audit trail as it is printed."""

    desk: Desk
    vault: Reader
    trail: Reader


def on_day(desk: Desk, day: date) -> Desk:
    """Return the desk as it would tell the time on *day*, in English."""
    there = desk.in_english()
    return there if day == desk.clock.today() else replace(there, clock=ClockOn(desk.clock, day))


def pin(desk: Desk, vault: Reader, day: date, sealing: Sealing | None = None) -> Pinned:
    """Return the desk and the vault at the end of a day; sealed, at the entries that were fixed then.

    The trail of a binder that is not sealed reaches to now: its anchor is to hold as much as it can.
    """
    if sealing is None:
        then = vault if day == desk.clock.today() else ReaderAt(vault, desk.clock.end_of(day))
        return Pinned(desk=on_day(desk, day), vault=then, trail=vault)
    shown = ReaderAt(vault, sealing.terms.shown)
    standing = replace(
        desk.in_english(),
        clock=ClockOn(desk.clock, day, sealing.at),
        store=StoreAt(folder=desk.store.folder, reader=shown),
    )
    return Pinned(desk=standing, vault=shown, trail=ReaderAt(vault, sealing.terms.entry))
