"""Words for moments, sizes and backups."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from ethicsdesk.services.copies import Backup
from ethicsdesk.ui import labels
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.row_list import RowItem

MEGABYTE = 1_000_000


def moment(at: datetime, today: date) -> str:
    """Return a day and time where the person is; today and yesterday by name."""
    tr = QCoreApplication.translate
    local = at.astimezone()
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    days = (today - local.date()).days
    if days == 0:
        return tr("vault", "today at {time}").format(time=time)
    if days == 1:
        return tr("vault", "yesterday at {time}").format(time=time)
    return tr("vault", "{day} at {time}").format(day=labels.day(local.date()), time=time)


def size(count: int) -> str:
    """Return a number of bytes in megabytes."""
    tr = QCoreApplication.translate
    if count < MEGABYTE:
        return tr("vault", "less than 1 MB")
    return tr("vault", "{size} MB").format(size=round(count / MEGABYTE))


def backup_row(backup: Backup, key: str, today: date) -> RowItem:
    """Return the row of a backup: when it was made, how large it is, and whether it was checked."""
    tr = QCoreApplication.translate
    when = moment(backup.made_at, today)
    return RowItem(
        key,
        when[:1].upper() + when[1:],
        size(backup.size),
        icon="hard-drive-download",
        chip=tr("vault", "Checked") if backup.checked else tr("vault", "Not checked yet"),
        chip_tone=Tone.GOOD if backup.checked else Tone.CAUTION,
    )
