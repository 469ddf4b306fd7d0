"""What is said about backups fits how it stands with them."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from ethicsdesk.domain.readability import reading_grade
from ethicsdesk.services.backup_words import drill_words, line, summary
from ethicsdesk.services.backups import BackupState, LastBackup

DAY = date(2026, 3, 2)
LAST = LastBackup(at=datetime(2026, 3, 2, 15, tzinfo=UTC), place=Path("x"), name="n", seq=9, size=1)
WELL = BackupState(place=Path("stick"), reachable=True, last=LAST, stale=False, drilled_on=DAY)
STATES = (
    BackupState(),
    BackupState(place=Path("stick")),
    BackupState(place=Path("stick"), reachable=True),
    replace(WELL, reachable=False, unsaved=1),
    replace(WELL, stale=True, unsaved=3),
    replace(WELL, unsaved=1),
    WELL,
)


def test_each_state_has_its_own_words() -> None:
    said = [str(summary(found)) for found in STATES]
    assert len(set(said)) == len(STATES)
    assert "1 change since" in said[3]
    assert "3 changes" in said[4]
    assert said[6].startswith("All is well")


def test_one_line_says_when_and_where_the_last_backup_was_made() -> None:
    assert str(line(BackupState())) == "No backup yet"
    assert str(line(replace(WELL, unsaved=3))) == "Last backup March 2, 2026 in x, 3 changes since"
    assert str(line(WELL)) == "Last backup March 2, 2026 in x, with everything in it"


def test_the_drill_is_spoken_of_by_its_day() -> None:
    assert "Nobody has tried" in str(drill_words(replace(WELL, drilled_on=None, drill_due=True), DAY))
    assert "March 2, 2026" in str(drill_words(replace(WELL, drill_due=True), date(2026, 8, 1)))
    assert "today" in str(drill_words(WELL, DAY))
    assert "on March 2" in str(drill_words(WELL, date(2026, 3, 9)))


def test_the_words_are_easy_to_read() -> None:
    text = " ".join(
        str(summary(replace(found, place=Path("stick") if found.place else None))) for found in STATES
    )
    assert reading_grade(text) <= 8
