"""How it stands with the backups, in words for Today and the page about them."""

from datetime import date

from ethicsdesk.domain.wording import Message, say, tr_noop
from ethicsdesk.services.backups import BackupState


def summary(found: BackupState) -> Message:
    """Return the one sentence that matters now: what is wrong and what to do, or that all is well."""
    if found.place is None:
        return say(tr_noop("There is no backup yet. Choose a folder for backups, best on a USB drive."))
    if found.last is None:
        return say(_NONE_YET if found.reachable else _GONE_BEFORE_FIRST, place=str(found.place))
    day = found.last.at.date()
    if not found.reachable:
        return say(_UNPLUGGED, day=day, place=str(found.place), unsaved=changes(found.unsaved))
    if found.stale:
        return say(_STALE, day=day, unsaved=changes(found.unsaved))
    if found.unsaved:
        return say(_SOON, day=day, unsaved=changes(found.unsaved))
    return say(_WELL, day=day)


def overdue(found: BackupState) -> Message:
    """Return why a backup is wanted now, from what the vault remembers; its place was not looked at."""
    if found.last is None:
        return say(
            tr_noop(
                "If this computer is lost, stolen or broken, a backup is all you have. There is none yet."
            )
        )
    day = found.last.at.date()
    return say(
        tr_noop("The last backup is from {day}; {unsaved} since then are in no backup."),
        day=day,
        unsaved=changes(found.unsaved),
    )


def line(found: BackupState) -> Message:
    """Return in one line when the last backup was made and where; its place was not looked at."""
    if found.last is None:
        return say(tr_noop("No backup yet"))
    day, place = found.last.at.astimezone().date(), str(found.last.place)
    if found.unsaved:
        since = changes(found.unsaved)
        return say(
            tr_noop("Last backup {day} in {place}, {unsaved} since"), day=day, place=place, unsaved=since
        )
    return say(tr_noop("Last backup {day} in {place}, with everything in it"), day=day, place=place)


def drill_words(found: BackupState, today: date) -> Message:
    """Return when it was last proved that the newest backup opens with the recovery card alone."""
    if found.drilled_on is None:
        return say(
            tr_noop(
                "Nobody has tried yet whether your backup opens with the recovery card. It takes two minutes."
            )
        )
    if found.drill_due:
        return say(
            tr_noop("The last try with your recovery card was on {day}. Please try again."),
            day=found.drilled_on,
        )
    if found.drilled_on == today:
        return say(tr_noop("Your newest backup opened today with the recovery card alone."))
    return say(tr_noop("Your backup opened on {day} with the recovery card alone."), day=found.drilled_on)


def changes(count: int) -> Message:
    """Return a number of changes in words."""
    return say(tr_noop("1 change")) if count == 1 else say(tr_noop("{count} changes"), count=count)


_NONE_YET = tr_noop("There is no backup yet. Choose “Back up now”.")
_GONE_BEFORE_FIRST = tr_noop(
    "There is no backup yet, and the folder for backups cannot be reached: {place}. "
    "Plug the drive in, or choose another folder."
)
_UNPLUGGED = tr_noop(
    "The last backup is from {day}; {unsaved} since then. The folder for backups cannot be reached: {place}. "
    "Plug the drive in when you can."
)
_STALE = tr_noop("The last backup is from {day}; {unsaved} since then are in no backup. Please back up now.")
_SOON = tr_noop("The last backup is from {day} and was checked. {unsaved} since then go into the next one.")
_WELL = tr_noop("All is well: everything is in the backup of {day}, and it was checked.")
