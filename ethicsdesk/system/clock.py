"""The computer's clock; the only place that asks for the time."""

from datetime import UTC, date, datetime, time


class SystemClock:
    """Implements `services.ports.Clock`."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return the present day where the person is."""
        return date.today()

    def end_of(self, day: date) -> datetime:
        """Return the last instant of a day where the person is, aware, in UTC."""
        return datetime.combine(day, time.max).astimezone(UTC)
