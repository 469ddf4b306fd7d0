"""Which backups are kept: the last seven days, five weeks, twelve months and seven years that have one."""

from collections.abc import Callable, Iterable
from datetime import datetime

from ethicsdesk.services.copies import Backup

DAILY, WEEKLY, MONTHLY, YEARLY = 7, 5, 12, 7

_PERIODS: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (DAILY, lambda at: at.date()),
    (WEEKLY, lambda at: at.isocalendar()[:2]),
    (MONTHLY, lambda at: (at.year, at.month)),
    (YEARLY, lambda at: at.year),
)


def to_drop(backups: Iterable[Backup]) -> tuple[Backup, ...]:
    """Return the backups that are no longer needed, oldest first; days are counted in UTC.

    The newest of each kept day, week, month and year stays, and so the newest checked one always does. A copy
    that was never checked counts for nothing: it stays until a newer one is checked.
    """
    newest_first = sorted(backups, key=lambda backup: (backup.made_at, backup.seq), reverse=True)
    checked = [backup for backup in newest_first if backup.checked]
    kept = {backup.path for most, period in _PERIODS for backup in _newest_of_each(checked, period, most)}
    if not checked:
        return ()
    newest = checked[0]
    kept |= {backup.path for backup in newest_first if not backup.checked and backup.made_at > newest.made_at}
    return tuple(backup for backup in reversed(newest_first) if backup.path not in kept)


def _newest_of_each(
    newest_first: Iterable[Backup], period: Callable[[datetime], object], most: int
) -> Iterable[Backup]:
    found: dict[object, Backup] = {}
    for backup in newest_first:
        found.setdefault(period(backup.made_at), backup)
        if len(found) > most:
            found.popitem()
            break
    return found.values()
