"""A desk whose clock stands at the day of a binder, so that every use case takes that day for today."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Clock


@dataclass(frozen=True, slots=True)
class ClockOn:
    """A clock that stands at the last instant of a past day."""

    inner: Clock
    day: date

    def now(self) -> datetime:
        """Return the last instant of the day."""
        return self.inner.end_of(self.day)

    def today(self) -> date:
        """Return the day."""
        return self.day

    def end_of(self, day: date) -> datetime:
        """Return the last instant of any day, as the clock behind it knows it."""
        return self.inner.end_of(day)


def on_day(desk: Desk, day: date) -> Desk:
    """Return the desk as it would tell the time on *day*; on the present day it is the desk itself."""
    return desk if day == desk.clock.today() else replace(desk, clock=ClockOn(desk.clock, day))
