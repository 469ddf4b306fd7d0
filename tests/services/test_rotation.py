"""Which backups stay: days, weeks, months, years; never without the newest checked one."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.services.copies import Backup
from ethicsdesk.services.rotation import to_drop

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def a_backup(days: float, *, checked: bool = True, seq: int = 1) -> Backup:
    """Return one made so many days before noon."""
    at = NOON - timedelta(days=days)
    name = f"{at:%Y%m%dT%H%M%S}-{seq}-{checked}"
    return Backup(path=Path(name), vault="a" * 8, made_at=at, seq=seq, size=1, checked=checked)


def kept(backups: list[Backup]) -> list[float]:
    gone = set(to_drop(backups))
    return sorted((NOON - backup.made_at) / timedelta(days=1) for backup in backups if backup not in gone)


def test_after_ten_years_of_daily_backups_each_period_has_its_own() -> None:
    backups = [a_backup(days) for days in range(3650)]
    ages = kept(backups)
    assert ages[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert len(ages) <= 7 + 5 + 12 + 7
    assert sum(age <= 35 for age in ages) >= 7 + 4
    assert sum(35 < age <= 366 for age in ages) >= 9  # the other three months are younger than that
    assert {(NOON - timedelta(days=age)).year for age in ages} == set(range(2020, 2027))


def test_of_one_day_the_newest_stays() -> None:
    assert kept([a_backup(0), a_backup(0.1), a_backup(0.2), a_backup(1.0), a_backup(1.1)]) == [0, 1.0]


def test_only_days_that_have_a_backup_count() -> None:
    assert kept([a_backup(days) for days in (0, 10, 20, 30, 40, 50, 60)]) == [0, 10, 20, 30, 40, 50, 60]


def test_a_copy_never_checked_goes_once_a_newer_one_is_checked() -> None:
    old, new = a_backup(3, checked=False), a_backup(0, checked=False)
    assert to_drop([old, a_backup(1), new]) == (old,)


def test_without_a_checked_one_nothing_is_dropped() -> None:
    assert to_drop([a_backup(days, checked=False) for days in range(100)]) == ()
    assert to_drop([]) == ()


@given(st.lists(st.tuples(st.integers(0, 5000), st.booleans()), max_size=60, unique_by=lambda it: it[0]))
def test_the_newest_checked_one_always_stays_and_doing_it_twice_drops_no_more(
    made: list[tuple[int, bool]],
) -> None:
    backups = [a_backup(hours / 24, checked=checked, seq=hours) for hours, checked in made]
    gone = to_drop(backups)
    left = [backup for backup in backups if backup not in gone]
    checked = [backup for backup in backups if backup.checked]
    if checked:
        assert max(checked, key=lambda backup: backup.made_at) in left
    assert to_drop(left) == ()
    assert sum(backup.checked for backup in left) <= 7 + 5 + 12 + 7


def test_dropping_day_by_day_keeps_what_dropping_at_the_end_would() -> None:
    shelf: list[Backup] = []
    everything = [a_backup(days) for days in reversed(range(1200))]
    for backup in everything:
        shelf = [kept for kept in (*shelf, backup) if kept not in to_drop((*shelf, backup))]
    ages = sorted((NOON - backup.made_at).days for backup in shelf)
    assert ages == kept(everything)
